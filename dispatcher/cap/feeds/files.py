"""The files of a drop folder: found, read and put away without following anybody's links."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

MOST_FOUND = 10_000
_UNFINISHED = (".tmp", ".part", ".partial", ".filepart", ".crdownload", ".swp", "~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """By which a file is seen to be the same and not written to."""

    inode: int
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, seen: os.stat_result) -> "Stamp":
        """The stamp of what was seen."""
        return cls(inode=seen.st_ino, size=seen.st_size, mtime_ns=seen.st_mtime_ns)


def found_in(folder: Path) -> dict[str, Stamp]:
    """Plain files that may be documents, the oldest first; raises ``OSError``.

    Names that begin with a dot or end as unfinished copies do are left alone, so are links.
    """
    found: dict[str, Stamp] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower().endswith(_UNFINISHED):
                continue
            if not entry.is_file(follow_symlinks=False):
                continue
            try:
                found[entry.name] = Stamp.of(entry.stat(follow_symlinks=False))
            except FileNotFoundError:
                continue  # taken away meanwhile
            if len(found) >= MOST_FOUND:
                break
    return dict(sorted(found.items(), key=lambda one: (one[1].mtime_ns, one[0])))


def whole(path: Path, stamp: Stamp) -> bytes | None:
    """The content of the file with this *stamp*; None if it changed. Raises ``OSError``."""
    # A link or a pipe that took the file's place must neither be followed nor waited for.
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode) or Stamp.of(before) != stamp:
            return None
        content = file.read(stamp.size + 1)
        return content if Stamp.of(os.fstat(handle)) == stamp == Stamp.of(before) and \
            len(content) == stamp.size else None


def put_away(path: Path, to: Path, *, note: str = "") -> None:
    """Move a file into the folder *to*, over nobody's name; raises ``OSError``.

    *note* is written beside it before it moves, so that none lies there without its reason.
    """
    if to.is_symlink():
        raise NotADirectoryError(20, "It is a link", str(to))
    to.mkdir(exist_ok=True)
    target = _free(to, path.name)
    if note:
        beside = target.with_name(f"{_short(target.name)}.findings.json")
        beside.write_text(note, encoding="utf-8")
    path.rename(target)


def _free(folder: Path, name: str) -> Path:
    for number in range(1, 10_000):
        target = folder / (name if number == 1 else f"{_short(name)}.{number}")
        if not os.path.lexists(target):
            return target
    raise FileExistsError(17, "Too many files of this name lie there", str(folder / name))


def _short(name: str) -> str:
    """Room for an ending: file systems take 255 bytes."""
    return os.fsdecode(os.fsencode(name)[:200])

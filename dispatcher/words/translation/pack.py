"""A package file (``.argosmodel``), looked at and unpacked within bounds before it is used."""

import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from dispatcher.domain import language as tags
from dispatcher.domain.errors import Refused

MOST_BYTES = 4 << 30  # unpacked; the largest packages published are about 1 GB
MOST_FILES = 2000
_METADATA = 64 * 1024  # bytes
_CHUNK = 1 << 20
_LICENCE_LINE = re.compile(r"licen[cs]e", re.IGNORECASE)
_LICENCE_LONGEST = 160
# What zipfile raises for bytes that are no archive, or a damaged or locked one.
_BAD = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError)
# What the packages call languages otherwise than the world does.
_CODES = {"zt": "zh-Hant", "zh": "zh-Hans", "pb": "pt"}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a package says of itself; languages are standardised tags."""

    source: str
    target: str
    version: str
    licence: str


@contextmanager
def opened(file: Path) -> Iterator[zipfile.ZipFile]:
    """The package at *file*; raises ``Refused`` for what is none, also while it is read."""
    try:
        pack = zipfile.ZipFile(file)
    except OSError as fault:
        raise Refused(f"{file.name} cannot be read: {fault.strerror or fault}.") from fault
    except _BAD as fault:
        raise Refused(_not_whole(file.name, fault)) from fault
    with pack:
        try:
            yield pack
        except _BAD as fault:
            raise Refused(_not_whole(file.name, fault)) from fault


def about(pack: zipfile.ZipFile, name: str) -> About:
    """Check names, sizes and contents; raises ``Refused`` with the first fault."""
    top = _top(pack, name)
    files = {info.filename.removeprefix(f"{top}/") for info in pack.infolist()}
    _complete(files, name)
    said = _metadata(pack, f"{top}/metadata.json", name)
    return About(
        source=_tag(said, "from_code", name), target=_tag(said, "to_code", name),
        version=str(said.get("package_version", ""))[:40], licence=_licence(pack, top, said),
    )


def unpack(pack: zipfile.ZipFile, folder: Path, name: str) -> None:
    """Write the contents of the top folder into *folder*; what is written is counted, not believed.

    Raises ``Refused`` past the bounds.
    """
    left = MOST_BYTES
    for info in pack.infolist():
        parts = PurePosixPath(info.filename).parts[1:]
        if info.is_dir() or not parts:
            continue
        path = folder.joinpath(*parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        with pack.open(info) as source, path.open("xb") as target:
            while chunk := source.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise Refused(_too_large(name))
                target.write(chunk)


def _top(pack: zipfile.ZipFile, name: str) -> str:
    infos = pack.infolist()
    if len(infos) > MOST_FILES:
        raise Refused(f"{name} holds {len(infos)} files; a package has {MOST_FILES} at most.")
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise Refused(_too_large(name))
    for info in infos:
        _safe(info, name)
    tops = {PurePosixPath(info.filename).parts[0] for info in infos}
    if len(tops) != 1:
        raise Refused(f"{name} has {len(tops)} folders at its top; a package has exactly one.")
    seen = [info.filename.casefold() for info in infos]
    if len(set(seen)) != len(seen):
        raise Refused(f"{name} holds one file twice; it was not made by a packer.")
    return tops.pop()


def _safe(info: zipfile.ZipInfo, name: str) -> None:
    path = PurePosixPath(info.filename)
    unsafe = (
        path.is_absolute() or ".." in path.parts or not path.parts
        or any(sign in info.filename for sign in "\\:\0")
    )
    if unsafe:
        raise Refused(f"{name} holds a file that would lie outside its folder; it is not used.")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise Refused(f"{name} holds a link or a device instead of a file; it is not used.")
    if info.flag_bits & 1:
        raise Refused(f"{name} is encrypted; get it without a password.")


def _complete(files: set[str], name: str) -> None:
    if "metadata.json" not in files:
        raise Refused(f"{name} has no metadata.json in its top folder; it is no package.")
    if "model/model.bin" not in files:
        raise Refused(f"{name} has no model/model.bin; it holds no translation model.")
    if not files & {"sentencepiece.model", "bpe.model"}:
        raise Refused(f"{name} has neither sentencepiece.model nor bpe.model; it is not whole.")
    if not any(re.fullmatch(r"minisbd/[^/]+\.onnx", file) for file in files):
        raise Refused(
            f"{name} brings no sentence splitter (minisbd/*.onnx), so the engine would fetch one "
            "from the network; use a package that has its own."
        )


def _metadata(pack: zipfile.ZipFile, path: str, name: str) -> dict[str, Any]:
    if pack.getinfo(path).file_size > _METADATA:
        raise Refused(f"{name} has a metadata.json of more than 64 kB; it is not used.")
    try:
        said = json.loads(pack.read(path))
    except (ValueError, RecursionError) as fault:
        raise Refused(f"{name} has a metadata.json that is no JSON; it is no package.") from fault
    if not isinstance(said, dict) or said.get("type", "translate") != "translate":
        raise Refused(f"{name} is no package for translating (metadata.json, type).")
    return said


def _tag(said: dict[str, Any], key: str, name: str) -> str:
    code = said.get(key)
    try:
        if isinstance(code, str) and len(code) <= 20:
            return _CODES.get(code) or tags.standard(code)
    except ValueError:
        pass
    raise Refused(f"{name} names no known language in metadata.json, {key}.")


def _licence(pack: zipfile.ZipFile, top: str, said: dict[str, Any]) -> str:
    """The line that tells it; empty where the package says nothing."""
    stated = said.get("license") or said.get("licence")
    if isinstance(stated, str) and stated.strip():
        return " ".join(stated.split())[:_LICENCE_LONGEST]
    for name in ("README.md", "LICENSE", "LICENCE", "LICENSE.txt"):
        try:
            with pack.open(f"{top}/{name}") as file:
                text = file.read(_METADATA).decode("utf-8", errors="replace")
        except KeyError:
            continue
        found = (line.strip(" #*-\t") for line in text.splitlines())
        if line := next((line for line in found if _LICENCE_LINE.search(line)), ""):
            return line[:_LICENCE_LONGEST]
    return ""


def _too_large(name: str) -> str:
    return f"{name} unpacks to more than {MOST_BYTES >> 30} GiB; it is not used."


def _not_whole(name: str, fault: Exception) -> str:
    why = str(fault).rstrip(".") or type(fault).__name__
    return f"{name} is no whole translation package ({why}); get it again."

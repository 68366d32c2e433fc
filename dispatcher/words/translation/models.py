"""The folder of installed models: what is there, and taking in and removing without halves."""

import fcntl
import hashlib
import json
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dispatcher.domain.errors import Conflict, NotFound, Refused, StorageFault
from dispatcher.domain.translation import Model
from dispatcher.words.translation import pack

_RECORD = "tocsin.json"  # written last into a folder that is still called by its temporary name
_NEW, _GONE = ".new-", ".gone-"
_CHUNK = 1 << 20


class Models:
    """A folder with one folder a model; only whole ones ever have a name that counts.

    A model is unpacked under a temporary name and then renamed, and renamed away before it is
    deleted: a process that dies in the middle leaves rubbish, which the next change sweeps out.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()

    def all(self) -> list[Model]:
        """The current model of each pair, the last installed one; strange folders are passed by."""
        found: dict[tuple[str, str], Model] = {}
        for model in sorted(self._whole(), key=lambda m: (m.installed_at, m.folder.name)):
            found[model.source, model.target] = model
        return [found[pair] for pair in sorted(found)]

    def install(
        self, file: Path, *, sha256: str = "", now: int,
        try_out: Callable[[Model], object] = lambda model: None,
    ) -> Model:
        """Take in the package at *file*; *try_out* raises if the unpacked model does not work.

        Raises ``Refused`` for a bad package or another digest than *sha256*, ``Conflict`` while
        somebody else changes the models, ``StorageFault`` if the disk is full.
        """
        with _written(), self._alone():
            with pack.opened(file) as opened:
                digest, size = _digest(file, sha256)
                said = pack.about(opened, file.name)
                fresh = self.folder / f"{_NEW}{uuid.uuid4().hex}"
                fresh.mkdir()
                pack.unpack(opened, fresh, file.name)
            model = Model(
                source=said.source, target=said.target, version=said.version, size=size,
                sha256=digest, licence=said.licence, installed_at=now, folder=fresh,
            )
            try_out(model)
            return self._settle(model)

    def remove(self, source: str, target: str) -> Model:
        """Delete every model of a pair; raises ``NotFound``."""
        with _written(), self._alone():
            mine = [m for m in self._whole() if (m.source, m.target) == (source, target)]
            if not mine:
                there = ", ".join(m.pair for m in self.all()) or "none at all"
                raise NotFound(
                    f"There is no model from {source} to {target}; installed are {there}."
                )
            for model in mine:
                self._discard(model.folder)
            return mine[-1]

    def _settle(self, model: Model) -> Model:
        record = asdict(model) | {"folder": ""}
        (model.folder / _RECORD).write_text(
            json.dumps(record, ensure_ascii=False), encoding="utf-8"
        )
        _flush(model.folder)
        name = f"{model.pair}.{model.installed_at}.{model.sha256[:12]}"
        earlier = [m for m in self._whole() if m.pair == model.pair]
        target = self.folder / name
        model.folder.rename(target)
        _sync(self.folder)
        for old in earlier:
            self._discard(old.folder)
        return Model(**(asdict(model) | {"folder": target}))

    def _whole(self) -> Iterator[Model]:
        if not self.folder.is_dir():
            return
        for folder in self.folder.iterdir():
            if not folder.name.startswith("."):
                model = _recorded(folder)
                if model is not None:
                    yield model

    def _discard(self, folder: Path) -> None:
        gone = self.folder / f"{_GONE}{uuid.uuid4().hex}"
        folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """The only one who changes the folder; what others left half done is swept out."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("w", encoding="ascii") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as fault:
                raise Conflict(
                    "Another command changes the models just now; try again when it is done."
                ) from fault
            self._sweep()
            try:
                yield
            finally:
                self._sweep()

    def _sweep(self) -> None:
        for folder in self.folder.iterdir():
            if folder.name.startswith((_NEW, _GONE)):
                shutil.rmtree(folder, ignore_errors=True)


def _recorded(folder: Path) -> Model | None:
    try:
        said: dict[str, Any] = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        return Model(**(said | {"folder": folder}))
    except (OSError, ValueError, TypeError):
        return None


def _digest(file: Path, wanted: str) -> tuple[str, int]:
    found, size = hashlib.sha256(), 0
    with file.open("rb") as opened:
        while chunk := opened.read(_CHUNK):
            found.update(chunk)
            size += len(chunk)
    digest = found.hexdigest()
    if wanted and wanted.strip().lower() != digest:
        raise Refused(
            f"{file.name} has the SHA-256 {digest}, not the one given; download it again, or check "
            "where the digest comes from."
        )
    return digest, size


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise StorageFault(
            f"The models folder cannot be written ({fault.strerror or fault}); nothing was "
            "changed: free some space or check models_dir under [translation]."
        ) from fault


def _flush(folder: Path) -> None:
    """Onto the disk before the name counts: a power cut must not leave a model of empty files."""
    for path in folder.rglob("*"):
        _sync(path)
    _sync(folder)


def _sync(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)

"""Installing, listing and removing models: bad packages, other digests, death in the middle."""

import json
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.domain.errors import Conflict, NotFound, Refused, StorageFault
from dispatcher.domain.translation import Model
from dispatcher.words.translation import Models, pack

NOW = 1_790_000_000_000
_ABOUT = {"from_code": "en", "to_code": "es", "package_version": "1.9", "type": "translate"}
_WHOLE = {
    "metadata.json": json.dumps(_ABOUT), "sentencepiece.model": "words",
    "model/model.bin": "weights", "minisbd/en.onnx": "splitter",
    "README.md": "# English to Spanish\n\n* License: CC-BY 4.0, made by nobody\n",
}


@pytest.fixture
def packed(tmp_path: Path) -> Callable[..., Path]:
    """A package of these files under one top folder; None leaves one of the whole out."""

    def build(changes: dict[str, str | None] | None = None, name: str = "en_es") -> Path:
        file = tmp_path / f"{name}.argosmodel"
        with zipfile.ZipFile(file, "w") as opened:
            for path, text in (_WHOLE | (changes or {})).items():
                if text is not None:
                    opened.writestr(f"top/{path}", text)
        return file

    return build


def test_what_was_installed_is_listed_with_digest_size_and_licence(
    models: Models, packed: Callable[..., Path]
) -> None:
    file = packed()
    digest = pack_digest(file)

    models.install(file, sha256=digest.upper(), now=NOW)

    (model,) = models.all()
    assert (model.source, model.target, model.version) == ("en", "es", "1.9")
    assert (model.size, model.sha256, model.installed_at) == (file.stat().st_size, digest, NOW)
    assert model.licence == "License: CC-BY 4.0, made by nobody"
    assert (model.folder / "model" / "model.bin").read_text() == "weights"


def pack_digest(file: Path) -> str:
    import hashlib

    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("code", "tag"), [("zh", "zh-Hans"), ("zt", "zh-Hant"), ("pb", "pt"), ("tl", "fil")]
)
def test_the_packages_own_codes_become_our_tags(
    models: Models, packed: Callable[..., Path], code: str, tag: str
) -> None:
    about = json.dumps(_ABOUT | {"to_code": code})
    assert models.install(packed({"metadata.json": about}), now=NOW).target == tag


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"metadata.json": None}, "no metadata.json"),
        ({"metadata.json": "{"}, "no JSON"),
        ({"metadata.json": "[]"}, "no package for translating"),
        ({"metadata.json": json.dumps(_ABOUT | {"type": "sbd"})}, "no package for translating"),
        ({"metadata.json": json.dumps(_ABOUT | {"to_code": "xx-no-such"})}, "to_code"),
        ({"metadata.json": json.dumps(_ABOUT | {"to_code": 7})}, "to_code"),
        ({"metadata.json": " " * 70_000}, "64 kB"),
        ({"model/model.bin": None}, "no translation model"),
        ({"sentencepiece.model": None}, "is not whole"),
        ({"minisbd/en.onnx": None}, "no sentence splitter .* from the network"),
        ({"../outside": "x"}, "outside its folder"),
        ({"a\\b": "x"}, "outside its folder"),
        ({"C:x": "x"}, "outside its folder"),
        ({"README.MD": "x"}, "one file twice"),
    ],
)
def test_a_bad_package_is_refused_and_leaves_nothing(
    models: Models, packed: Callable[..., Path], changes: dict[str, str | None], said: str
) -> None:
    with pytest.raises(Refused, match=said):
        models.install(packed(changes), now=NOW)
    assert models.all() == []
    assert [p.name for p in models.folder.iterdir()] == [".lock"]


def _two_tops(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as opened:
        opened.writestr("other/file", "x")


def _absolute(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as opened:
        opened.writestr("/etc/cron.d/x", "x")


def _linked(file: Path) -> None:
    info = zipfile.ZipInfo("top/link")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(file, "a") as opened:
        opened.writestr(info, "/etc/passwd")


def _crowded(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as opened:
        for n in range(pack.MOST_FILES):
            opened.writestr(f"top/{n}", "")


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:300])


def _damaged(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"weights", b"wEIGHTS", 1))


def _no_archive(file: Path) -> None:
    file.write_text("<html>not found</html>")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_two_tops, "2 folders at its top"), (_absolute, "outside its folder"),
        (_linked, "a link or a device"), (_crowded, "files; a package has 2000 at most"),
        (_cut, "no whole translation package"), (_damaged, "no whole translation package"),
        (_no_archive, "no whole translation package"), (Path.unlink, "cannot be read"),
    ],
)
def test_a_hostile_or_broken_archive_is_refused(
    models: Models, packed: Callable[..., Path], spoil: Callable[[Path], None], said: str
) -> None:
    file = packed()
    spoil(file)
    with pytest.raises(Refused, match=said):
        models.install(file, now=NOW)
    assert models.all() == []


def test_what_is_unpacked_is_bounded_as_declared_and_as_written(
    models: Models, packed: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pack, "MOST_BYTES", 400)
    file = packed({"model/model.bin": "0" * 500})
    with pytest.raises(Refused, match="unpacks to more than"):
        models.install(file, now=NOW)
    with pack.opened(file) as opened, pytest.raises(Refused, match="unpacks to more than"):
        pack.unpack(opened, tmp_path / "out", file.name)


def test_another_digest_than_the_one_given_is_refused(
    models: Models, packed: Callable[..., Path]
) -> None:
    with pytest.raises(Refused, match=r"has the SHA-256 .* not the one given"):
        models.install(packed(), sha256="0" * 64, now=NOW)
    assert models.all() == []


def test_a_model_that_does_not_work_is_not_installed_and_the_old_one_stays(
    models: Models, packed: Callable[..., Path]
) -> None:
    models.install(packed(), now=NOW)

    def fails(model: Model) -> None:
        assert (model.folder / "model" / "model.bin").is_file()
        raise Refused("It does not work.")

    with pytest.raises(Refused):
        models.install(packed({"README.md": "newer"}), now=NOW + 1, try_out=fails)
    assert [m.installed_at for m in models.all()] == [NOW]


def test_a_newer_model_takes_the_place_of_the_older_one(
    models: Models, packed: Callable[..., Path]
) -> None:
    models.install(packed(), now=NOW)
    newer = models.install(packed({"README.md": "newer"}), now=NOW + 1)

    assert models.all() == [newer]
    assert [p for p in models.folder.iterdir() if p.is_dir()] == [newer.folder]


def test_a_model_is_removed_by_its_pair(models: Models, packed: Callable[..., Path]) -> None:
    models.install(packed(), now=NOW)

    assert models.remove("en", "es").pair == "en-es"
    assert models.all() == []
    with pytest.raises(NotFound, match="installed are none at all"):
        models.remove("en", "es")


def test_strange_folders_are_passed_by(models: Models, packed: Callable[..., Path]) -> None:
    models.install(packed(), now=NOW)
    (models.folder / "stray").mkdir()
    (models.folder / "half").mkdir()
    (models.folder / "half" / "tocsin.json").write_text('{"source": "en"}')

    assert [m.pair for m in models.all()] == ["en-es"]


@pytest.mark.parametrize("spot", ["unpack", "settle"])
def test_death_in_the_middle_leaves_no_half_model(
    models: Models, packed: Callable[..., Path], spot: str
) -> None:
    """The process is really killed: while it unpacks, or before the name counts."""
    file = packed()
    script = f"""
import os, signal, sys
from pathlib import Path
from dispatcher.words.translation import models as m
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
if {spot!r} == "unpack":
    unpack = m.pack.unpack
    m.pack.unpack = lambda *a: (unpack(*a), die())
else:
    m._flush = die
m.Models(Path({str(models.folder)!r})).install(Path({str(file)!r}), now={NOW})
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[2])
    assert ended.returncode == -signal.SIGKILL
    assert any(p.name.startswith(".new-") for p in models.folder.iterdir())

    assert models.all() == []
    models.install(file, now=NOW + 1)

    assert [m.installed_at for m in models.all()] == [NOW + 1]
    assert not any(p.name.startswith(".new-") for p in models.folder.iterdir())


def test_two_commands_do_not_change_the_models_at_once(
    models: Models, packed: Callable[..., Path]
) -> None:
    def meanwhile(_: Model) -> None:
        with pytest.raises(Conflict, match="Another command changes the models"):
            Models(models.folder).remove("en", "es")

    assert models.install(packed(), now=NOW, try_out=meanwhile)


def test_a_folder_that_cannot_be_written_is_said(
    tmp_path: Path, packed: Callable[..., Path]
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageFault, match="models folder cannot be written"):
        Models(tmp_path / "file").install(packed(), now=NOW)

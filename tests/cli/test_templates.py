"""``tocsin templates``: what is covered and wrong, and sentences out to translators and back."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

_SHIPPED = Path(__file__).resolve().parents[2] / "templates"
_FILES = ("common.ftl", "hazards.ftl")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A few files of two languages, small enough to be read at every call."""
    for tag in ("en", "so"):
        (tmp_path / "t" / tag).mkdir(parents=True)
        for name in _FILES:
            shutil.copy(_SHIPPED / tag / name, tmp_path / "t" / tag / name)
    return tmp_path / "t"


@pytest.fixture
def ours(folder: Path) -> dict[str, str]:
    return {"TOCSIN_TEMPLATES_DIR": str(folder), "TOCSIN_APPROVAL": "auto"}


def test_one_language_is_shown_with_every_sentence(
    tocsin: Callable, as_json: Callable, ours: dict[str, str]
) -> None:
    found = as_json("templates", "check", "--language", "so", **ours)

    assert found["languages"] == ["so"]
    assert {row["language"] for row in found["matrix"]} == {"so"}
    [row] = found["coverage"]
    assert (row["share"], row["sentences"]["reviewed"]) == (round(45 / 135, 4), 0)
    until = next(one for one in found["sentences"] if one["id"] == "until")
    assert (until["status"], until["author"], until["path"]) == ("draft", "Tocsin", "so/common.ftl")

    said = tocsin("templates", "check", "--language", "so", **ours).stdout.decode()
    assert "33%" in said
    assert "No faults." in said
    assert tocsin("templates", "check", "--language", "mt", **ours).returncode == 1


def test_drafts_are_faults_if_asked(tocsin: Callable, ours: dict[str, str]) -> None:
    done = tocsin("templates", "check", "--reviewed", **ours)

    assert done.returncode == 1
    assert "so/hazards.ftl holds 63 drafts" in done.stdout.decode()
    assert "unreviewed" not in tocsin("templates", "check", **ours).stdout.decode()


@pytest.mark.parametrize("name", ["so.csv", "so.ftl"])
def test_out_and_in_again_changes_nothing_and_a_change_is_a_draft(
    tocsin: Callable, as_json: Callable, folder: Path, ours: dict[str, str], tmp_path: Path,
    name: str,
) -> None:
    before = {file: file.read_bytes() for file in folder.glob("*/*.ftl")}
    assert tocsin("templates", "export", "so", name, **ours).returncode == 0

    again = as_json("templates", "import", "so", name, "--by", "Amina", **ours)

    assert (again["changed"], again["refused"], again["files"]) == ([], [], [])
    assert {file: file.read_bytes() for file in folder.glob("*/*.ftl")} == before

    file = tmp_path / name
    old = "Koodhka digniintan: { $code }."
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, "Code: { $code }."), encoding="utf-8")
    dry = as_json("templates", "import", "so", name, "--by", "Amina", "--dry-run", **ours)
    assert {file: file.read_bytes() for file in folder.glob("*/*.ftl")} == before
    taken = as_json("templates", "import", "so", name, "--by", "Amina", **ours)

    assert taken["changed"] == dry["changed"] == ["verify-code"]
    found = as_json("templates", "check", "--language", "so", **ours)
    one = next(s for s in found["sentences"] if s["id"] == "verify-code")
    assert (one["status"], one["author"]) == ("draft", "Amina")


@pytest.mark.parametrize(("name", "content", "said"), [
    ("x.csv", b"id,translation\nuntil,\xff\n", "is not UTF-8"),
    ("x.csv", b"id,words\nuntil,x\n", "no column translation"),
    ("x.csv", b"", "no column id"),
    ("none.csv", b"", "cannot be read"),
])
def test_what_cannot_be_read_is_one_sentence(
    tocsin: Callable, ours: dict[str, str], tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / "x.csv").write_bytes(content)

    done = tocsin("templates", "import", "so", name, "--by", "Amina", **ours)

    assert (done.returncode, done.stdout) == (1, b"")
    assert said in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_only_refused_lines_is_1_and_names_them(
    tocsin: Callable, ours: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "x.csv").write_text("id,translation\nuntil,Ilaa berri.\n", encoding="utf-8")

    done = tocsin("templates", "import", "so", "x.csv", "--by", "Amina", **ours)

    assert done.returncode == 1
    assert "template-slot-missing: line 2: until lacks the slot" in done.stdout.decode()


def test_a_kill_while_writing_leaves_the_old_file_whole(
    environment: dict[str, str], folder: Path, ours: dict[str, str], tmp_path: Path
) -> None:
    file, aside = folder / "so" / "common.ftl", folder / "so" / ".common.ftl.new"
    before = file.read_bytes()
    (tmp_path / "x.csv").write_text("id,translation\nuntil,Ilaa { $until }.\n", encoding="utf-8")
    # Whoever writes aside waits here until somebody reads, and so is caught in the middle.
    os.mkfifo(aside)
    words = [sys.executable, "-m", "dispatcher", "templates", "import", "so", "x.csv", "--by", "A"]
    with subprocess.Popen(
        words, cwd=tmp_path, env={**environment, **ours}, stderr=subprocess.PIPE
    ) as process:
        with aside.open("rb") as reading:
            assert reading.read(1)
            process.kill()
        process.wait()

    assert file.read_bytes() == before
    aside.unlink()
    done = subprocess.run(
        words, cwd=tmp_path, env={**environment, **ours}, check=True, capture_output=True
    )
    assert b"1 taken as drafts" in done.stdout
    assert file.read_bytes() != before
    assert not aside.exists()

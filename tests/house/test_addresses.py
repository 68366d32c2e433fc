"""The repository names no package index, no path of somebody's machine, and locks every package."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

# The patterns are written so that this file does not match itself.
UNWANTED = {
    "a package index": re.compile(
        r"\bp[y]pi\.org|pythonh[o]sted\.org|registry\.npm[j]s|--(?:extra-)?index-[u]rl\b"
    ),
    "a machine's path": re.compile(r"(?<![\w.:/-])/(?:r[o]ot|h[o]me/\w+|U[s]ers/\w+|w[o]rk)/\w"),
}
LOCKS = ("requirements.lock", "requirements-dev.lock")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""  # a picture or a font names nothing


@pytest.mark.parametrize("what", UNWANTED)
def test_no_file_names(what: str, files: Sequence[Path], root: Path) -> None:
    found = [
        f"{path.relative_to(root)}: {match.group()}"
        for path in files
        if (match := UNWANTED[what].search(_text(path)))
    ]

    assert found == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_has_hashes_and_no_address(name: str, root: Path) -> None:
    entries = re.split(r"\n(?=\S)", (root / name).read_text(encoding="utf-8").strip())

    assert [entry for entry in entries if "--hash=sha256:" not in entry or "==" not in entry] == []
    assert "://" not in "".join(entries)


def test_both_locks_agree(root: Path) -> None:
    core, development = (
        set(re.findall(r"^\S+==\S+", (root / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in LOCKS
    )

    assert core <= development

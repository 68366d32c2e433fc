"""``tocsin sources``: what is set up, how it fares, and what would be taken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def drop(tmp_path: Path, alert: Callable[..., Path]) -> Path:
    """A config with one folder source that holds a document and what is none."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    alert("a").rename(folder / "a.xml")
    (folder / "b.xml").write_text("<alert/>")
    (tmp_path / "own.toml").write_text(
        '[sources.drop]\nkind = "folder"\nfolder = "incoming"\n'
    )
    return folder


def test_sources_are_listed_and_checked(
    as_json: Run, tocsin: Run, drop: Path, tmp_path: Path
) -> None:
    config = {"TOCSIN_CONFIG": str(tmp_path / "own.toml")}

    listed = as_json("sources", "list", **config)
    checked = as_json("sources", "check", "drop", **config)
    table = tocsin("sources", "check", "drop", **config)

    assert [(s["name"], s["kind"], s["state"]) for s in listed["items"]] == [
        ("drop", "folder", "new")
    ]
    assert [d["verdict"] for d in checked["documents"]] == ["new", "refused"]
    assert b"nothing was taken" in table.stdout
    assert sorted(path.name for path in drop.iterdir()) == ["a.xml", "b.xml"]


def test_a_name_that_is_no_source_is_told_with_those_that_are(
    tocsin: Run, drop: Path, tmp_path: Path
) -> None:
    done = tocsin("sources", "check", "dorp", TOCSIN_CONFIG=str(tmp_path / "own.toml"))

    assert done.returncode == 1
    assert b"'dorp'" in done.stderr
    assert b"drop" in done.stderr


def test_without_sources_the_list_says_how_alerts_come(tocsin: Run) -> None:
    assert b"No source is set up" in tocsin("sources", "list").stdout

"""A look that takes nothing, and the command line's view of the sources."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.cli.program import run
from dispatcher.service.source_check import look

Cap = Callable[..., str]


async def test_a_check_says_what_would_become_of_each_document_and_writes_nothing(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    world = await make_world(met={
        "kind": "atom", "url": publisher.url + "feed", "senders": ("duty@town.example",),
    })
    publisher.feed(entry("here"))
    publisher.put("here", cap("here"))
    await world.look()
    publisher.feed(
        entry("here"), entry("new", inside=cap("new")), entry("other"), entry("gone"),
        entry("page"), "<entry/>",
    )
    publisher.put("other", cap("other", sender="else@met.example"))
    publisher.put("page", "<html/>")
    before = (await world.alerts(), await world.arrivals(), await world.app.desk.sources())

    found = await look(world.app.parts, world.routes["met"])

    assert {d["identifier"]: d["verdict"] for d in found["documents"] if d["identifier"]} == {
        "here": "known", "new": "new", "other": "refused",
    }
    assert sorted(d["verdict"] for d in found["documents"]) == [
        "known", "lost", "new", "refused", "refused",
    ]
    assert (found["offered"], len(found["faults"]), found["error"]) == (5, 1, "")
    assert all(d["why"] for d in found["documents"] if d["verdict"] in ("lost", "refused"))
    assert before == (
        await world.alerts(), await world.arrivals(), await world.app.desk.sources()
    )


async def test_a_check_of_what_is_not_there_is_one_sentence(make_world: Any) -> None:
    world = await make_world(
        met={"kind": "rss", "url": "http://127.0.0.1:1/f"},
        ca={"kind": "naads", "hosts": ("127.0.0.1:1",)},
        drop={"kind": "folder", "folder": Path("/nowhere/at-all")},
    )

    errors = [
        (await look(world.app.parts, route))["error"] for route in world.routes.values()
    ]

    assert all(error.endswith(".") and "\n" not in error for error in errors)
    assert "make it" in errors[2]


@pytest.fixture
def drop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cap: Cap) -> Path:
    """A config with one folder source, as the environment names it."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    (folder / "a.xml").write_text(cap("a"))
    (folder / "b.xml").write_text("<alert/>")
    config = tmp_path / "own.toml"
    config.write_text(
        f'database_url = "sqlite:///{tmp_path}/t.db"\n'
        '[sources.drop]\nkind = "folder"\nfolder = "incoming"\n'
    )
    monkeypatch.setenv("TOCSIN_CONFIG", str(config))
    return folder


def test_the_command_line_lists_and_checks(drop: Path, capsys: Any) -> None:
    codes = [run(["sources", "list", "--json"])]
    listed = json.loads(capsys.readouterr().out)
    codes.append(run(["sources", "check", "drop", "--json"]))
    checked = json.loads(capsys.readouterr().out)
    codes += [run(["sources", "list"]), run(["sources", "check", "drop"])]
    table = capsys.readouterr().out

    assert codes == [0, 0, 0, 0]
    assert [(s["name"], s["kind"], s["state"]) for s in listed["items"]] == [
        ("drop", "folder", "new")
    ]
    assert [d["verdict"] for d in checked["documents"]] == ["new", "refused"]
    assert "nothing was taken" in table
    assert sorted(path.name for path in drop.iterdir()) == ["a.xml", "b.xml"]


def test_a_name_that_is_no_source_is_told_with_those_that_are(drop: Path, capsys: Any) -> None:
    code = run(["sources", "check", "dorp"])

    said = capsys.readouterr().err
    assert (code, "'dorp'" in said, "drop" in said) == (1, True, True)

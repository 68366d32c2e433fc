"""Files in a drop folder: whole ones once, none lost, nobody's link followed."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dispatcher.cap.feeds.files import put_away
from dispatcher.domain.errors import StorageFault

Cap = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "drop"
    path.mkdir()
    return path


@pytest.fixture
async def drop(make_world: Any, folder: Path) -> Any:
    """A folder source whose own seconds are moved by hand as well."""
    world = await make_world(drop={"kind": "folder", "folder": folder})
    keeper = world.keeper("drop")
    keeper.monotonic = lambda: world.clock.now() / 1000
    return world


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


async def _looks(world: Any, times: int = 2, *, after: float = 3) -> Any:
    for _ in range(times):
        health = await world.look("drop", after=after)
    return health


async def test_a_whole_file_is_taken_once_and_moved(drop: Any, folder: Path, cap: Cap) -> None:
    document = cap("a")
    (folder / "a.xml").write_text(document)
    health = await _looks(drop)
    (folder / "again.xml").write_text(document)
    await _looks(drop)

    assert await drop.alerts() == {"a": "active"}
    assert (_names(folder), _names(folder / "taken")) == (["taken"], ["a.xml", "again.xml"])
    assert await drop.arrivals() == [("drop", "folder", "created"), ("drop", "folder", "known")]
    assert (health.taken, health.failures) == (1, 0)


async def test_a_file_that_still_grows_is_left_until_it_is_whole(
    drop: Any, folder: Path, cap: Cap
) -> None:
    text = cap("a")
    for part in (100, 300, 500):
        (folder / "a.xml").write_text(text[:part])
        await _looks(drop, 1)
    await _looks(drop, 3)
    before = await drop.alerts()
    (folder / "a.xml").write_text(text)
    await _looks(drop)

    assert (before, await drop.alerts()) == ({}, {"a": "active"})
    assert await drop.quarantined() == 0


async def test_half_a_document_that_nobody_goes_on_with_is_refused_in_the_end(
    drop: Any, folder: Path, cap: Cap
) -> None:
    (folder / "a.xml").write_text(cap("a")[:300])
    await _looks(drop, 3, after=40)

    note = json.loads((folder / "refused" / "a.xml.findings.json").read_text())
    assert _names(folder / "refused") == ["a.xml", "a.xml.findings.json"]
    assert (note["verdict"], note["findings"][0]["code"]) == ("refused", "xml-malformed")
    assert await drop.quarantined() == 1


async def test_names_of_unfinished_copies_links_pipes_and_folders_are_left_alone(
    drop: Any, folder: Path, cap: Cap, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(cap("secret"))
    (folder / "link.xml").symlink_to(secret)
    os.mkfifo(folder / "pipe.xml")
    (folder / "sub.xml").mkdir()
    for name in (".hidden.xml", "a.xml.part", "b.tmp", "c.xml~"):
        (folder / name).write_text(cap("x"))
    before = _names(folder)

    health = await _looks(drop)

    assert (await drop.alerts(), _names(folder)) == ({}, before)
    assert (health.failures, health.faults, secret.exists()) == (0, 0, True)


async def test_the_same_refused_words_lie_in_quarantine_once(
    drop: Any, folder: Path, cap: Cap
) -> None:
    broken = cap("a").replace("<status>Actual</status>", "")
    for name in ("a.xml", "b.xml"):
        (folder / name).write_text(broken)
        await _looks(drop)

    assert await drop.quarantined() == 1
    assert len(_names(folder / "refused")) == 4


async def test_names_that_are_odd_or_long_are_no_trouble(
    drop: Any, folder: Path, cap: Cap
) -> None:
    odd = ["x" * 251 + ".xml", "a\nb.xml", os.fsdecode(b"\xff\xfe.xml"), "ünï.xml"]
    for n, name in enumerate(odd):
        (folder / name).write_text(cap(f"a{n}", event=f"Flood {n}"))
        (folder / f"b{name[1:]}").write_text("<alert>")
    await _looks(drop, 2, after=70)

    assert len(await drop.alerts()) == len(odd)
    assert _names(folder) == ["refused", "taken"]
    assert len(_names(folder / "refused")) == 2 * len(odd)


async def test_the_same_name_again_overwrites_nothing(
    drop: Any, folder: Path, cap: Cap
) -> None:
    for n in range(3):
        (folder / "a.xml").write_text(cap(f"a{n}", event=f"Flood {n}"))
        await _looks(drop)

    assert _names(folder / "taken") == ["a.xml", "a.xml.2", "a.xml.3"]


async def test_a_file_that_is_too_large_is_put_away_unread(
    make_world: Any, folder: Path
) -> None:
    world = await make_world(drop={"kind": "folder", "folder": folder})
    world.keeper("drop").monotonic = lambda: world.clock.now() / 1000
    with (folder / "a.xml").open("wb") as file:
        file.truncate(10_000_001)

    health = await _looks(world)

    note = json.loads((folder / "refused" / "a.xml.findings.json").read_text())
    assert (note["reason"], health.refused) == ("It has more than 10000000 bytes.", 1)


async def test_what_is_replaced_or_ended_by_the_same_files_is_told_to_nobody(
    drop: Any, folder: Path, cap: Cap
) -> None:
    sent = datetime.now(UTC).replace(microsecond=0)
    (folder / "1.xml").write_text(cap("a", sent=sent))
    (folder / "2.xml").write_text(cap(
        "end", msg_type="Cancel", references=f"duty@town.example,a,{sent.isoformat()}"
    ))
    await drop.bring(1)
    await _looks(drop)
    await drop.plan()

    assert (await drop.alerts())["a"] == "withdrawn"
    assert await drop.told() == []


async def test_what_the_store_cannot_take_stays_where_it_is(
    drop: Any, folder: Path, cap: Cap, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.xml").write_text(cap("a"))

    async def full(*_: Any, **__: Any) -> Any:
        raise StorageFault("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(drop.app.desk, "submit", full)
        failed = await _looks(drop)
    there = _names(folder)
    await _looks(drop)

    assert (failed.error, there) == ("The disk is full.", ["a.xml"])
    assert (await drop.alerts(), _names(folder)) == ({"a": "active"}, ["taken"])


async def test_a_file_that_cannot_be_moved_is_not_handed_in_again_and_again(
    drop: Any, folder: Path, cap: Cap
) -> None:
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir()
    (folder / "taken").symlink_to(elsewhere)
    (folder / "a.xml").write_text(cap("a"))
    health = await _looks(drop, 4)

    assert await drop.arrivals() == [("drop", "folder", "created")]
    assert (health.faults, _names(folder), _names(elsewhere)) == (1, ["a.xml", "taken"], [])


class Killed(BaseException):
    """As SIGKILL ends a process: nothing catches it."""


async def test_killed_after_the_commit_the_file_is_found_again_and_changes_nothing(
    drop: Any, make_world: Any, folder: Path, cap: Cap, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.xml").write_text(cap("a"))
    await _looks(drop, 1)

    def killed(*_: Any, **__: Any) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr("dispatcher.cap.feeds.folder.put_away", killed)
        with pytest.raises(Killed):
            await _looks(drop, 1)
    before = await drop.alerts()
    again = await make_world(drop={"kind": "folder", "folder": folder})
    again.keeper("drop").monotonic = lambda: again.clock.now() / 1000
    await again.app.parts.feeds.free_all()
    await _looks(again)

    assert before == await again.alerts() == {"a": "active"}
    assert _names(folder) == ["taken"]


async def test_a_folder_that_is_not_there_is_a_failure_that_mends(
    drop: Any, folder: Path, cap: Cap
) -> None:
    folder.rmdir()  # noqa: ASYNC240 - a folder in memory
    gone = await _looks(drop, 3)
    folder.mkdir()  # noqa: ASYNC240 - the same
    (folder / "a.xml").write_text(cap("a"))
    back = await _looks(drop, 2, after=30)

    assert (gone.failures, "cannot be read" in gone.error) == (3, True)
    assert (back.failures, await drop.alerts()) == (0, {"a": "active"})


def test_a_name_that_is_taken_away_meanwhile_is_an_error_of_its_own(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        put_away(folder / "gone.xml", folder / "taken")

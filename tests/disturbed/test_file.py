"""A database file that is locked, torn or damaged: nothing of it goes unnoticed."""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from dispatcher.pipeline.send import DEPTH
from dispatcher.store.damage import damage, torn

PEOPLE = 60
CONNECTIONS = 4
CLAIMED = DEPTH * CONNECTIONS  # at most: some for each connection, so that none waits
LONG = bool(os.environ.get("TOCSIN_TEST_LONG"))


@pytest.mark.long
async def test_another_program_holds_the_file_and_lets_go(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
) -> None:
    town = await make_town({"TOCSIN_TWILIO__CONNECTIONS": str(CONNECTIONS)}, latency_ms=30)
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap())
    await town.accepted_more_than(10)

    with closing(sqlite3.connect(town.database, isolation_level=None, timeout=30)) as other:
        other.execute("BEGIN IMMEDIATE")
        stood = await _standing(town, 35 if LONG else 2)
        other.execute("ROLLBACK")
    report = await town.settled(alert["id"])

    verdict = town.verdict(PEOPLE, report)
    print("locked at", stood, "of", PEOPLE, verdict)
    assert stood < PEOPLE
    assert verdict == {"lost": 0, "doubled": 0, "unproven": 0}


async def _standing(town: Any, seconds: float) -> int:
    """How many had been taken after so long."""
    from asyncio import get_running_loop

    loop = get_running_loop()
    end = loop.time() + seconds

    async def over() -> bool:
        return loop.time() >= end

    await town.until(over, seconds=seconds + 5)
    return int(town.simulator.stats()["accepted"])


async def test_a_write_that_was_cut_short_makes_nobody_hear_it_twice(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
    events_in: Callable[[str], Any],
) -> None:
    town = await make_town({"TOCSIN_TWILIO__CONNECTIONS": str(CONNECTIONS)}, latency_ms=30)
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap(severity="Extreme"))
    await town.accepted_more_than(PEOPLE // 3)
    await town.end()
    _cut(Path(f"{town.database}-wal"))
    assert torn(town.database)

    await town.serve()
    report = await town.settled(alert["id"])

    verdict = town.verdict(PEOPLE, report)
    print("the log of writes cut by a byte:", verdict)
    assert events_in(town.log())["database.torn"] == 1
    assert (verdict["lost"], verdict["doubled"]) == (0, 0)
    # Of those claimed at the kill some never got to the provider: sent again, counted, no more.
    assert verdict["unproven"] <= CLAIMED


def _cut(log: Path) -> None:
    os.truncate(log, log.stat().st_size - 1)


@pytest.mark.long
async def test_a_damaged_page_is_told_and_nothing_is_sent(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
) -> None:
    town = await make_town()
    await town.bring(people(4))
    _break(town.database, "translations")  # what no message needs
    await town.serve()

    async def told() -> bool:
        return "damaged" in (await town.call("GET", "/readyz"))[1].get("sending", "")

    await town.until(told)
    await town.post(cap())
    print("a page that nobody reads:", (await town.call("GET", "/readyz"))[1]["sending"])
    assert town.simulator.stats()["accepted"] == 0

    await town.end()
    _break(town.database, "ix_deliveries_due")  # what the start needs
    process = await town.serve(answers=False)
    assert await process.wait() == 1
    last = town.log().splitlines()[-1]
    print("a page that the start reads:", last)
    assert last.startswith("The database file is damaged")


def _break(database: Path, name: str) -> None:
    """Flip a bit in the first page of a table or index: the one that says what kind it is."""
    with closing(sqlite3.connect(database)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = opened.execute("PRAGMA page_size").fetchone()[0]
        root = opened.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)
        ).fetchone()[0]
    _flip(database, (root - 1) * page, 0)


def _flip(path: Path, offset: int, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ (1 << bit)]))


@pytest.mark.parametrize("seed", range(300 if LONG else 30))
def test_a_flipped_bit_in_a_page_of_the_tree_is_found(seed: int, tmp_path: Path) -> None:
    path, chance = tmp_path / "f.db", random.Random(seed)
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, state TEXT)")
        made.executemany("INSERT INTO t (state) VALUES (?)", [("queued",)] * 3000)
        made.commit()
    assert damage(path) == ""
    page = 4096 * chance.randrange(1, path.stat().st_size // 4096)
    _flip(path, page, chance.randrange(8))  # the kind of page

    assert damage(path) != ""


def test_a_file_that_is_none_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    path.write_bytes(b"not a database at all" * 100)

    assert "not a database" in damage(path)


def test_a_log_that_ends_with_a_page_is_not_torn(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
        made.commit()
        assert not torn(path)
        with Path(f"{path}-wal").open("ab") as log:
            log.write(b"\0" * 24)
        assert torn(path)
    assert not torn(tmp_path / "nobody.db")

"""A copy is whole, says that it is one, and sends nothing a second time when it is put back."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PEOPLE = 200


async def test_a_restored_copy_waits_and_then_sends_nobody_anything_twice(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], tmp_path: Path,
) -> None:
    town = await make_town({"TOCSIN_TWILIO__CONNECTIONS": "4"}, list_lag=0.2, latency_ms=150)
    await town.bring(people(PEOPLE))
    await town.serve()
    document = cap(severity="Extreme")
    _, alert = await town.post(document)
    await town.accepted_more_than(PEOPLE // 8)
    copy = tmp_path / "copies" / "town.db"
    copy.parent.mkdir()
    # Two a second at most: most are left to be sent after it, even if it takes half a minute.
    town.simulator.configure(latency_ms=2_000)
    made = await town.tocsin("db", "backup", str(copy), "--json")
    assert '"bytes"' in made
    town.simulator.configure(latency_ms=0)
    at_the_copy = town.simulator.stats()["accepted"]
    # What leaves after the copy is in no row of it: part of this alert, and all of another.
    await town.accepted_more_than(at_the_copy + PEOPLE // 4)
    later = cap("later", event="Storm", severity="Extreme")
    await town.post(later)
    await town.accepted_more_than(PEOPLE + PEOPLE // 4)
    await town.end()
    _put_back(copy, town.database)

    await town.serve()
    stood = town.simulator.stats()["accepted"]
    said = (await town.call("GET", "/readyz"))[1]
    assert "tocsin resume" in said["sending"]
    assert "is a copy made at" in await town.tocsin("alert", "list")
    _, again = await town.post(later)
    assert town.simulator.stats()["accepted"] == stood
    resumed = await town.tocsin("resume")
    assert "none that it has is sent again" in resumed
    reports = [await town.settled(one) for one in (alert["id"], again["id"])]

    taken = {(line["to"], line["body"]) for line in town.simulator.ledger()}
    verdict = {
        "lost": 2 * PEOPLE - len(taken),
        "doubled": len(town.simulator.ledger()) - len(taken),
        "unproven": sum(report["resent_unproven"] for report in reports),
    }
    print(f"restored with {at_the_copy} sent before and {stood - at_the_copy} after it:", verdict)
    assert verdict == {"lost": 0, "doubled": 0, "unproven": 0}
    assert [report["people"]["reached"] for report in reports] == [PEOPLE, PEOPLE]


def _put_back(copy: Path, database: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{database}{end}").unlink(missing_ok=True)
    shutil.copy(copy, database)


async def test_a_copy_never_takes_the_place_of_a_file_unasked(make_town: Any) -> None:
    town = await make_town()
    copy = town.folder / "copy.db"
    await town.tocsin("db", "backup", str(copy))
    assert "already" in await town.tocsin("db", "backup", str(copy), ok=False)
    await town.tocsin("db", "backup", str(copy), "--overwrite")

    assert copy.stat().st_mode & 0o077 == 0
    assert [path.name for path in town.folder.glob("*.part")] == []
    with sqlite3.connect(copy) as opened:
        row = opened.execute("SELECT paused, copied_at IS NOT NULL FROM mode").fetchone()
    opened.close()
    assert row == (1, 1)


async def test_a_copy_for_which_there_is_no_room_leaves_nothing_behind(make_town: Any) -> None:
    town = await make_town()
    await town.tocsin("db", "upgrade")

    said = await town.tocsin("db", "backup", "/dev/full/copy.db", ok=False)

    assert "Traceback" not in said
    assert len(said.strip().splitlines()) == 1


async def test_a_database_put_back_by_other_means_is_told_so(make_town: Any) -> None:
    town = await make_town()
    await town.tocsin("db", "upgrade")
    await town.tocsin("db", "restored")

    assert "is a copy made at" in await town.tocsin("alert", "list")
    assert "is a copy made at" in await town.tocsin("doctor")
    await town.tocsin("resume")
    assert "is a copy" not in await town.tocsin("alert", "list")


@pytest.mark.long
async def test_postgresql_makes_its_own_copies(
    make_town: Any, server_database: str
) -> None:
    town = await make_town({"TOCSIN_DATABASE_URL": server_database})
    await town.tocsin("db", "upgrade")

    assert "pg_dump" in await town.tocsin("db", "backup", "copy.db", ok=False)
    await town.tocsin("db", "restored")
    assert "is a copy made at" in await town.tocsin("alert", "list")
    await town.tocsin("resume")

"""How sources fare is known after a restart, to every process, and told everywhere."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from postgresql import NO_SERVER, migrated_database

from dispatcher.cap.feeds import pace
from dispatcher.domain.feed import Health, Look

Cap = Callable[..., str]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=NO_SERVER)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """SQLite, and an empty database on the server where one is known."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/t.db"
        return
    with migrated_database("sources") as url:
        yield url


async def test_only_one_process_looks_at_a_source_at_a_time(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap, database: str
) -> None:
    given = {"kind": "atom", "url": publisher.url + "feed"}
    one, two = await make_world(database, met=given), await make_world(database, met=given)
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))
    rows, now = one.app.parts.feeds, one.clock.now()
    await asyncio.gather(*(w.app.parts.feeds.open("met", now=now) for w in (one, two)))

    claims = await asyncio.gather(*(
        w.app.parts.feeds.claim("met", holder=str(n), now=now, until=now + 60_000)
        for n, w in enumerate((one, two))
    ))
    winner = next(n for n, claim in enumerate(claims) if claim is not None)
    loser = str(1 - winner)
    stolen = await rows.renew("met", holder=loser, until=now + 60_000)
    await rows.finish("met", Look(wait=0, new=9), holder=loser, now=now, free=True)
    kept = await rows.renew("met", holder=str(winner), until=now + 60_000)
    after = await rows.claim("met", holder=loser, now=now + 60_000, until=now + 120_000)

    assert [claim is None for claim in claims].count(True) == 1
    assert (stolen, kept, after is not None) == (False, True, True)
    assert (await rows.health())["met"].last_new_at is None
    one.clock.pass_by(200)
    assert (await two.look()).taken == 1
    assert await two.alerts() == {"a": "active"}
    # A look of the other begins where this one ended.
    await one.look()
    assert publisher.count("cap/a") == 1
    assert publisher.asked[-1][1]["If-None-Match"]


async def test_how_a_source_fares_survives_a_restart(
    met: Any, make_world: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))
    await met.look()
    publisher.fails("feed", 503)
    for _ in range(3):
        await met.look()

    again = await make_world(met={"kind": "atom", "url": publisher.url + "feed"})
    (shown,) = await again.app.desk.sources()

    assert (shown["state"], shown["failures"], shown["taken"]) == ("failing", 3, 1)
    assert shown["error"] == "127.0.0.1 answered 503."
    assert shown["last_new_at"] is not None
    assert shown["last_try_at"] > shown["last_success_at"]


async def test_a_source_without_success_for_long_is_late_wherever_it_is_shown(
    met: Any, publisher: Any
) -> None:
    publisher.feed()
    await met.look()
    publisher.fails("feed", 500)
    early = await met.app.desk.sources()
    while not (await met.app.desk.sources())[0]["late"]:
        await met.look()
    metrics = (await met.app.desk.metrics())[0].decode()
    board = await met.app.desk.board()

    assert (early[0]["state"], board["sources"][0]["state"]) == ("ok", "late")
    assert 'tocsin_source_late{kind="atom",source="met"} 1.0' in metrics
    assert 'tocsin_source_last_success_timestamp_seconds{kind="atom",source="met"}' in metrics
    publisher.answers.clear()
    await met.look()
    assert (await met.app.desk.sources())[0]["state"] == "ok"


@pytest.mark.parametrize(("health", "seconds", "late"), [
    (Health(name="x", due_at=0, last_success_at=0, first_at=0), 299, False),
    (Health(name="x", due_at=0, last_success_at=1, first_at=0), 301, True),
    (Health(name="x", due_at=0, first_at=1), 301, True),
    (Health(name="x", due_at=0, last_success_at=1, pace=200_000), 599, False),
    (Health(name="x", due_at=0, last_success_at=1, pace=200_000), 601, True),
])
def test_when_a_source_is_late(health: Health, seconds: int, late: bool) -> None:
    assert health.late(now=seconds * 1000, interval=60_000, least=300_000) is late


def test_looks_grow_rarer_while_all_is_quiet_and_never_too_rare() -> None:
    waits = [pace.after_success(60, quiet=n) for n in range(100)]

    assert waits[0] == 60
    assert waits == sorted(waits)
    assert waits[-1] == 120
    assert pace.after_success(60, quiet=0, fresh=90) == 90
    assert pace.after_success(60, quiet=0, fresh=86_400) == 300


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_failures_are_tried_again_ever_later_and_as_the_server_asks(chance: float) -> None:
    waits = [
        pace.after_failure(60, failures=n, pause=None, chance=chance) for n in range(1000)
    ]

    assert waits == sorted(waits)
    assert 45 <= waits[0] <= 60
    assert 450 <= waits[-1] <= 600
    assert pace.after_failure(60, failures=0, pause=1800, chance=chance) == 1800
    assert pace.after_failure(60, failures=0, pause=1e9, chance=chance) == 3600
    assert pace.after_lost_document(50, pause=None, chance=chance) <= 600


async def test_a_busy_server_is_left_alone_for_as_long_as_it_asks(
    met: Any, publisher: Any
) -> None:
    publisher.fails("feed", 429, Retry_After="1234")
    began = met.clock.now()
    await met.look()

    assert await met.app.parts.feeds.due_at("met") == began + 1_234_000


async def test_rows_of_what_is_long_gone_are_forgotten(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("a"), entry("b"))
    publisher.put("a", cap("a"))
    await met.look()
    publisher.feed(entry("b"))
    await met.look(after=8 * 24 * 3600)
    await met.look(after=60)

    assert [item.link.rpartition("/")[2] for item in await met.items()] == ["b"]


async def test_the_loops_look_at_every_source_and_end_when_told(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap, tmp_path: Any
) -> None:
    (tmp_path / "drop").mkdir()
    world = await make_world(
        met={"kind": "atom", "url": publisher.url + "feed"},
        lost={"kind": "rss", "url": "http://127.0.0.1:1/feed"},
        drop={"kind": "folder", "folder": tmp_path / "drop"}, token={"senders": ("x@y.example",)},
    )
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))
    loops = asyncio.create_task(world.sources.run())
    async with asyncio.timeout(60):
        # Three loops, none of which wakes us.
        while {one["state"] for one in await world.app.desk.sources()} != {"ok", "failing"}:  # noqa: ASYNC110
            await asyncio.sleep(0.01)

    assert await world.alerts() == {"a": "active"}
    assert [s["state"] for s in await world.app.desk.sources()] == ["ok", "failing", "ok"]
    assert json.dumps(await world.app.desk.sources())
    await world.app.parts.db.shut(60)  # as the program ends
    loops.cancel()
    async with asyncio.timeout(60):
        await asyncio.wait([loops])

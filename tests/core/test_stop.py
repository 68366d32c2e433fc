"""Ending the service puts back what it had not begun to send."""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from dispatcher.app import App
from dispatcher.domain.delivery import Claimed, Outcome, Verdict
from dispatcher.schedule import Job
from dispatcher.store.database import Database

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Coroutine[Any, Any, Any]]
States = Callable[[], Awaitable[dict[str, int]]]


async def test_what_was_claimed_and_not_begun_waits_for_the_next_start(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(300)
    alert = await submit(severity="Moderate")
    await app._plan_page(app._planner(), alert)
    outbox = app._outbox(app.parts.senders[0])
    begun, stopping = asyncio.Event(), list[asyncio.Task[None]]()

    class Slow:
        async def send(self, claimed: Claimed) -> Outcome:
            # As the first request is under way the service is told to end.
            if not stopping:
                stopping.append(asyncio.create_task(outbox.drain()))
                begun.set()
            await asyncio.sleep(0.01)
            return Outcome(
                delivery_id=claimed.delivery_id, attempt=claimed.attempt, reason="",
                verdict=Verdict.ACCEPTED, at=app.parts.clock.now(), provider_id="SM1",
            )

    app.parts.channels["sms"] = Slow()
    running = asyncio.create_task(outbox.run())
    async with asyncio.timeout(60):
        await begun.wait()
        await stopping[0]
    running.cancel()
    await asyncio.wait([running])

    found = await states()
    assert (set(found), sum(found.values())) == ({"accepted", "queued"}, 300)


async def test_a_tick_ends_its_transaction_before_the_program_ends(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, told = asyncio.Event(), asyncio.Event()
    kept: list[str] = []

    async def tick() -> None:
        async with app.parts.db.write() as connection:
            await connection.execute(text("SELECT 1"))
            begun.set()
            await told.wait()
            await connection.execute(text("UPDATE mode SET mode = mode"))
        kept.append("committed")

    monkeypatch.setattr(app.rounds, "jobs", lambda: {"slow": Job(run=tick, every=0.01, rest=0)})
    others = asyncio.all_tasks()
    await app.start("schedule")
    async with asyncio.timeout(60):
        await begun.wait()
        stopping = asyncio.create_task(app.stop())
        await asyncio.sleep(0)
        told.set()
        await stopping

    assert kept == ["committed"]
    assert asyncio.all_tasks() == others


async def test_many_who_look_at_once_open_one_witness(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/t.db")

    found = await asyncio.gather(*(database.version() for _ in range(20)))
    await database.close()

    assert len(set(found)) == 1


async def test_a_connection_that_is_in_use_as_all_are_closed_is_closed_after_it(
    tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{tmp_path}/t.db")

    async with database.write() as connection:
        await connection.execute(text("SELECT 1"))
        await database.close()

    assert connection.closed
    del connection
    gc.collect()  # what nobody closed would say so now


async def test_many_who_ask_at_once_what_may_be_sent_share_a_look_that_begins_after_them(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, look = [], app.parts.alerts.active_ids

    async def looking() -> dict[int, int]:
        looks.append(1)
        return await look()

    monkeypatch.setattr(app.parts.alerts, "active_ids", looking)

    await asyncio.gather(*(app.desk.refresh_active() for _ in range(20)))
    assert len(looks) == 2  # the first one's, and one for all who came while it looked
    await app.desk.refresh_active()
    assert len(looks) == 3


async def test_who_asks_while_a_look_is_under_way_has_one_of_their_own(
    app: App, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    alert = await submit()
    seen, told, look = asyncio.Event(), asyncio.Event(), app.parts.alerts.active_ids

    async def looking() -> dict[int, int]:
        found = await look()
        seen.set()
        await told.wait()
        return found

    monkeypatch.setattr(app.parts.alerts, "active_ids", looking)
    early = asyncio.create_task(app.desk.refresh_active())
    await seen.wait()
    async with app.parts.db.write() as connection:
        await app.parts.alerts.change(connection, alert.id, state="ended")
    late = asyncio.create_task(app.desk.refresh_active())
    await asyncio.sleep(0)
    told.set()
    await asyncio.gather(early, late)

    assert app.parts.active.ends_at == {}

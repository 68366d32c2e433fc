"""Two processes on one PostgreSQL meet at the same rows: nothing goes back or counts twice."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from dispatcher.app import App
from dispatcher.domain.delivery import HANDED_OVER, State, Step
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.record import Planned, Principal
from dispatcher.store import database
from dispatcher.store import schema as s
from dispatcher.store.database import Database

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Awaitable[Any]]
States = Callable[[], Awaitable[dict[str, int]]]
Change = Callable[[App, int, int], Coroutine[Any, Any, object]]
D = s.deliveries.c


@pytest.fixture
def url(server_url: str) -> str:
    """Only PostgreSQL has more than one writer."""
    return server_url


async def became(
    app: App, state: State, gate: asyncio.Event, written: asyncio.Event | None = None
) -> None:
    """Everyone comes into *state*, in a transaction that ends when the *gate* opens."""
    send, now = app.parts.sending, app.parts.clock.now()
    async with app.parts.db.write() as connection:
        ids = list((await connection.execute(select(D.id))).scalars())
        before = await send.standing(connection, ids)
        await send.apply(connection, before, [
            (Step(delivery_id=i, state=state, reason="", due_at=None), now, f"SM{i}", "")
            for i in ids
        ], kind="receipt")
        if written is not None:
            written.set()
        await gate.wait()


async def leases(app: App, alert_id: int, now: int) -> object:
    return await app.parts.settling.expire_leases(now=now + 3_600_000)


async def ended(app: App, alert_id: int, now: int) -> object:
    return await app.parts.settling.end(
        alert_id, list(HANDED_OVER), State.NO_RECEIPT, "no-receipt", now=now
    )


async def handed_on(app: App, alert_id: int, now: int) -> object:
    return await app.parts.settling.hand_on(
        1, list(HANDED_OVER), State.REROUTED, "no-receipt", now=now
    )


@pytest.mark.parametrize(("first", "change"), [
    pytest.param(State.SENDING, leases, id="lease"),
    pytest.param(State.ACCEPTED, ended, id="end"),
    pytest.param(State.ACCEPTED, handed_on, id="fallback"),
])
async def test_a_receipt_that_is_being_written_is_not_taken_back(
    app: App, other: App, bring: Bring, submit: Submit, states: States, first: State,
    change: Change,
) -> None:
    await bring(2)
    alert = await submit()
    await app._plan_page(app._planner(), alert)
    now, gate = app.parts.clock.now(), asyncio.Event()
    await app.parts.sending.claim(
        "sms", limit=10, units=100, now=now, lease_ms=60_000, active=app.parts.active.ends_at,
    )
    if first is not State.SENDING:
        gate.set()
        await became(app, first, gate)
        gate.clear()
    written = asyncio.Event()
    writing = asyncio.create_task(became(app, State.DELIVERED, gate, written))
    await written.wait()
    sweeping = asyncio.create_task(change(other, alert.id, now))
    await asyncio.wait([sweeping], timeout=0.09)
    gate.set()
    await asyncio.gather(writing, sweeping)

    assert await states() == {"delivered": 2}


async def test_both_sweep_the_same_rows_and_each_is_counted_once(
    app: App, other: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(200)
    alert = await submit()
    await app._plan_page(app._planner(), alert)
    now = app.parts.clock.now()

    await asyncio.gather(*(
        one.parts.settling.end(alert.id, [State.QUEUED], State.CANCELED, "over", now=now)
        for one in (app, other, app, other)
    ))

    assert await states() == {"canceled": 200}


async def test_rows_planned_at_the_same_time_are_counted_once(
    app: App, other: App, submit: Submit, states: States
) -> None:
    alert = await submit()

    async def plan_one(one: App, n: int) -> None:
        planned = Planned(
            words=None, kind=Kind.WARNING, purpose=Purpose.PUBLIC, channel="", transport="",
            language="en", wanted_language="en", state=State.UNREACHABLE, priority=0,
            people=(n,), contact_id=n,
        )
        async with one.parts.db.write() as connection:
            await one.parts.plans.deliveries(connection, alert.id, [planned], {}, now=1)

    await asyncio.gather(*(plan_one((app, other)[n % 2], n + 1) for n in range(60)))

    assert await states() == {"unreachable": 60}


async def test_two_approvals_at_the_same_moment_are_two(
    app: App, other: App, submit: Submit
) -> None:
    alert = await submit()
    async with app.parts.db.write() as connection:
        await app.parts.alerts.change(connection, alert.id, state="awaiting-approval")
    waiting = await app.desk.record(alert.public_id)

    async def approve(one: App, name: str) -> bool:
        approvals = replace(one.desk._approvals(), needed=2)
        return await approvals.approve(waiting, Principal(name=name, role="approver"), "")

    answers = await asyncio.gather(approve(app, "ann"), approve(other, "ben"))

    assert sorted(answers) == [False, True]


async def test_who_is_frozen_in_a_transaction_keeps_nobody_waiting(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_FROZEN", "300")
    frozen, other = Database(url), Database(url)
    mode = text("LOCK TABLE mode IN EXCLUSIVE MODE")
    try:
        with pytest.raises(DBAPIError):
            async with frozen.write() as connection:
                await connection.execute(mode)
                async with asyncio.timeout(60), other.write() as second:
                    await second.execute(mode)
                await connection.execute(mode)
        async with frozen.write() as connection:
            await connection.execute(mode)
    finally:
        await frozen.close()
        await other.close()

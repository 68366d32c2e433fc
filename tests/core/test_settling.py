"""What is settled later keeps what was known before."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select, update

from dispatcher.app import App
from dispatcher.domain.delivery import State
from dispatcher.store import schema as s

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Awaitable[Any]]
D = s.deliveries.c


@pytest.fixture
async def sending(app: App, bring: Bring, submit: Submit) -> Any:
    """The one message of an alert, claimed."""
    await bring(1)
    await app._plan_page(app._planner(), await submit())
    (claimed,) = await app.parts.sending.claim(
        "sms", limit=10, units=100, now=app.parts.clock.now(), lease_ms=60_000,
        active=app.parts.active.ends_at,
    )
    return claimed


async def put(app: App, **values: Any) -> None:
    async with app.parts.db.write() as connection:
        await connection.execute(update(s.deliveries).values(**values))


async def row(app: App) -> Any:
    async with app.parts.db.read() as connection:
        return (await connection.execute(select(s.deliveries))).one()


async def test_that_it_may_have_gone_out_twice_outlives_a_lease(app: App, sending: Any) -> None:
    await put(app, reason="resent-unproven")

    assert await app.parts.settling.expire_leases(now=app.parts.clock.now() + 3_600_000) == 1

    assert ((await row(app)).state, (await row(app)).reason) == ("unknown", "resent-unproven")


async def test_a_look_that_comes_late_does_not_put_off_the_other_way(
    app: App, sending: Any
) -> None:
    now = app.parts.clock.now()
    await put(app, state=State.UNDELIVERED, due_at=now)

    await app.parts.settling.looked([(sending.delivery_id, 1, now + 3_600_000)])

    assert len(await app.parts.settling.failed(now=now, silent_since=None)) == 1

"""Two processes look at the same failure: one tries it again, the other finds nothing to do."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import select, update

from dispatcher.app import App
from dispatcher.domain.delivery import State
from dispatcher.service.senders import try_again
from dispatcher.store import schema as s

OUR_RATE = "30022"


async def test_what_another_process_tries_again_keeps_its_time(
    app: App, bring: Callable[..., Awaitable[None]], submit: Callable[..., Awaitable[Any]],
) -> None:
    await bring(1)
    await app._plan_page(app._planner(), await submit())
    now = app.parts.clock.now()
    async with app.parts.db.write() as connection:
        await connection.execute(update(s.deliveries).values(
            state=State.FAILED, reason=OUR_RATE, due_at=now, first_at=now
        ))
    (failed,) = await app.parts.settling.failed(now=now, silent_since=None)
    assert await try_again(app.parts, {failed.id: OUR_RATE}) == {failed.id}
    assert await try_again(app.parts, {failed.id: OUR_RATE}) == set()
    await app.parts.settling.unmark([failed.id])

    async with app.parts.db.read() as connection:
        row = (await connection.execute(select(s.deliveries))).one()
    assert row.state == State.RETRYING
    assert row.due_at is not None

"""What may have left before a database was put back is looked for, and one day no longer."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import update

from dispatcher.app import App
from dispatcher.domain.delivery import Outcome, State, Verdict
from dispatcher.domain.record import Principal
from dispatcher.pipeline.restored import Gap, LookFirst
from dispatcher.store import schema as s

DUTY = Principal(name="duty", role="admin")
DAY = 24 * 3_600_000
Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Awaitable[Any]]


async def put_back(app: App) -> None:
    await app.parts.restored.mark()
    await app.desk.resume(who=DUTY)


async def claimed(app: App) -> Any:
    return await app.parts.sending.claim(
        "sms", limit=10, units=100, now=app.parts.clock.now(), lease_ms=60_000,
        active=app.parts.active.ends_at,
    )


async def test_nothing_is_let_go_before_it_is_known_what_to_look_for(
    app: App, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await submit()
    await app.parts.restored.mark()
    await app.desk.refresh_active()
    seen, doubtful = [], app.parts.restored.doubtful

    async def looking(mode: Any) -> Any:
        seen.append(app.parts.active.stopped)
        return await doubtful(mode)

    monkeypatch.setattr(app.parts.restored, "doubtful", looking)
    await app.desk.resume(who=DUTY)

    assert seen == [True]
    assert not app.parts.active.stopped


async def mode(app: App) -> dict[str, Any]:
    return await app.parts.principals.mode_row()


async def test_a_torn_end_looks_back_as_far_as_an_earlier_return_that_is_not_worked_off(
    app: App, submit: Submit
) -> None:
    await submit()
    await put_back(app)
    since = (await mode(app))["copied_at"]
    await app.parts.principals.audit("duty", "look", "", at=since + DAY)
    app.soundness.torn = True
    assert await app.soundness.opened()

    assert (await mode(app))["copied_at"] == since
    assert not (await mode(app))["paused"]


async def test_a_return_is_over_when_nothing_of_before_waits_a_week_later(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(1)
    alert = await submit()
    await app._plan_page(app._planner(), alert)
    await put_back(app)
    restored, week = app.parts.restored, app.parts.clock.now() + 7 * DAY + 1000
    over = [await restored.over(now=app.parts.clock.now()), await restored.over(now=week)]
    for values in ({"state": "expired"}, {}):
        async with app.parts.db.write() as connection:
            if values:
                await connection.execute(update(s.alerts).values(**values))
            else:
                await connection.execute(update(s.deliveries).values(state=State.EXPIRED))
        over.append(await restored.over(now=week))
    await app.desk.refresh_active()

    assert over == [False, False, False, True]
    assert (app.parts.gap.since, app.parts.gap.subjects) == (None, frozenset())
    assert (await mode(app))["copied_at"] is None


class Answering:
    """Has nothing in its list, and answers every try as it is told."""

    def __init__(self) -> None:
        self.verdict, self.looks = Verdict.NEVER_PROCESSED, 0

    async def find(self, claimed: Any, *, since: int) -> Outcome | None:
        self.looks += 1
        return None

    async def status(self, provider_id: str, *, sent_by: str = "") -> tuple[str, str]:
        return "", "not-found"

    async def send(self, claimed: Any) -> Outcome:
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=self.verdict, at=1
        )


async def test_what_is_tried_again_is_looked_for_once_and_then_forgotten(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(1)
    await app._plan_page(app._planner(), await submit())
    (message,) = await claimed(app)
    provider, gap = Answering(), Gap(since=0, subjects=frozenset({message.alert_id}))

    async def waits(_: Any) -> bool:
        return True

    way = LookFirst(
        channel=provider, provider=provider, gap=gap, now=app.parts.clock.now, waits=waits,
    )
    await way.send(message)
    provider.verdict = Verdict.ACCEPTED
    await way.send(message)

    assert provider.looks == 1
    assert gap.covers(message) == 0

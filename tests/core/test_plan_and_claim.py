"""Planning and claiming: a withdrawal, a stop and a graver alert meet what is under way."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import event

from dispatcher.app import App
from dispatcher.domain.delivery import Outcome, Verdict
from dispatcher.pipeline.run import PAGE
from dispatcher.pipeline.track import record

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Awaitable[Any]]
States = Callable[[], Awaitable[dict[str, int]]]


async def planned(app: App, alert: Any) -> None:
    fresh = await app.parts.alerts.by_id(alert.id)
    assert fresh is not None
    assert not await app._plan_page(app._planner(), fresh)


async def claimed(app: App, limit: int = 100) -> list[Any]:
    return await app.parts.sending.claim(
        "sms", limit=limit, units=10_000, now=app.parts.clock.now(), lease_ms=60_000,
        active=app.parts.active.ends_at,
    )


async def answered(app: App, rows: list[Any], verdict: Verdict, reason: str = "") -> None:
    now = app.parts.clock.now()
    await record(
        [Outcome(
            delivery_id=c.delivery_id, attempt=c.attempt, verdict=verdict, at=now, reason=reason,
            provider_id=f"SM{c.delivery_id:032d}" if verdict is Verdict.ACCEPTED else "",
            retry_after=0 if verdict is Verdict.NEVER_PROCESSED else None,
        ) for c in rows],
        store=app.parts.sending, tx=app.parts.db, patience=app.parts.patience, random=lambda: 0.0,
    )


async def test_planning_leaves_an_alert_that_was_withdrawn_between_two_pages(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(PAGE + 10)
    alert = await submit()
    planner, scene = app._planner(), await app.scenes.of(alert)
    for _ in range(2):  # the trusted ones, then the first page of people
        fresh = await app.parts.alerts.by_id(alert.id)
        assert fresh is not None
        await planner.page(fresh, scene, {})
    await answered(app, await claimed(app), Verdict.ACCEPTED)
    fresh = await app.parts.alerts.by_id(alert.id)
    assert fresh is not None
    await submit("end", msg_type="Cancel", references=alert.reference)

    # Their receipts may take an hour; the word that it is withdrawn must not.
    async with asyncio.timeout(60):
        assert not await app._plan_page(planner, fresh)


async def test_who_says_stop_gets_nothing_that_was_queued_before(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(3)
    alert = await submit()
    await planned(app, alert)
    lookup = app.parts.keys.lookup("+15552000001")
    await app.parts.contacts.opt_out(lookup, "sms", at=app.parts.clock.now(), via="reply")

    assert {c.to for c in await claimed(app)} == {"+15552000000", "+15552000002"}
    assert await states() == {"sending": 2, "opted-out": 1}


async def test_a_graver_alert_overtakes_what_is_tried_again(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(5)
    minor = await submit("minor", severity="Minor", event="Frost")
    await planned(app, minor)
    await answered(app, await claimed(app), Verdict.NEVER_PROCESSED, "20429")
    grave = await submit("grave", severity="Extreme")
    await planned(app, grave)

    async with asyncio.timeout(60):
        first = await claimed(app, limit=5)
    assert {c.alert_id for c in first} == {grave.id}


async def test_a_claim_reads_only_what_it_takes_however_much_waits(
    app: App, bring: Bring, submit: Submit
) -> None:
    if not app.parts.db.sqlite:
        pytest.skip("PostgreSQL plans by what it has counted, not by rule")
    await bring(5)
    await planned(app, await submit())
    asked: list[tuple[str, Any]] = []

    def note(_conn: Any, _cursor: Any, said: str, given: Any, _context: Any, _many: bool) -> None:
        if said.startswith("SELECT") and "sealed" in said:
            asked.append((said, given))

    engine = app.parts.db._writer.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    assert len(await claimed(app, limit=2)) == 2
    event.remove(engine, "before_cursor_execute", note)
    assert asked
    async with app.parts.db.read() as connection:
        for said, given in asked:
            steps = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", given)
            plan = " ".join(row[3] for row in steps)
            assert "ix_deliveries_claim" in plan
            assert "TEMP B-TREE" not in plan


async def test_what_was_stopped_before_it_was_tried_has_its_whole_time_for_tries_left(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(1)
    await planned(app, await submit())
    now, half_an_hour = app.parts.clock.now(), app.parts.patience.retry_for
    await outcome_of(app, Verdict.NOT_STARTED, at=now)

    await outcome_of(app, Verdict.NEVER_PROCESSED, at=now + half_an_hour + 1, reason="20429")

    assert await states() == {"retrying": 1}


async def outcome_of(app: App, verdict: Verdict, *, at: int, reason: str = "") -> None:
    """Claim the one delivery at *at* (UTC ms) and record what became of it."""
    (one,) = await app.parts.sending.claim(
        "sms", limit=1, units=100, now=at, lease_ms=60_000, active=app.parts.active.ends_at,
    )
    await record(
        [Outcome(
            delivery_id=one.delivery_id, attempt=one.attempt, verdict=verdict, at=at,
            reason=reason,
        )], store=app.parts.sending, tx=app.parts.db, patience=app.parts.patience,
        random=lambda: 0.0,
    )

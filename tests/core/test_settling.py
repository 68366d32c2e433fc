"""What is settled later keeps what was known before."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select, update

from dispatcher.app import App
from dispatcher.domain.delivery import Outcome, State, Verdict
from dispatcher.pipeline.reconcile import settle_unknown
from dispatcher.pipeline.restored import Gap, LookFirst
from dispatcher.store import schema as s

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Awaitable[Any]]
States = Callable[[], Awaitable[dict[str, int]]]
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


async def test_one_address_that_cannot_be_read_stops_no_other(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(3)
    await app._plan_page(app._planner(), await submit())
    async with app.parts.db.write() as connection:
        await connection.execute(
            update(s.addresses).where(s.addresses.c.id == 1).values(sealed=b"x" * 40)
        )

    rows = await app.parts.sending.claim(
        "sms", limit=10, units=100, now=app.parts.clock.now(), lease_ms=60_000,
        active=app.parts.active.ends_at,
    )

    assert len(rows) == 2
    assert await states() == {"sending": 2, "failed": 1}


async def test_one_row_that_cannot_be_read_is_asked_about_last(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(2)
    await app._plan_page(app._planner(), await submit())
    now = app.parts.clock.now()
    await put(app, state=State.UNKNOWN, due_at=now)
    async with app.parts.db.write() as connection:
        await connection.execute(
            update(s.addresses).where(s.addresses.c.id == 1).values(sealed=b"x" * 40)
        )

    assert [row.claimed.address_id for row in await app.parts.settling.open(
        [State.UNKNOWN], due=now
    )] == [2]


async def test_one_way_that_cannot_be_found_stops_no_other(
    app: App, bring: Bring, submit: Submit, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bring(2)
    first, second = await submit("one"), await submit("two", event="Storm")
    await app._plan_page(app._planner(), first)
    await app._plan_page(app._planner(), second)
    await put(app, state=State.FAILED, due_at=1)
    seen = app.scenes.of

    async def poisoned(record: Any) -> Any:
        if record.id == first.id:
            raise ValueError("a document that cannot be read")
        return await seen(record)

    monkeypatch.setattr(app.scenes, "of", poisoned)
    await app.rounds.fallback()

    async with app.parts.db.read() as connection:
        left = (await connection.execute(select(D.alert_id).where(D.due_at.is_not(None)))).all()
    assert {row.alert_id for row in left} == {first.id}


async def test_alerts_that_are_over_and_closed_are_not_read_again(
    app: App, submit: Submit
) -> None:
    alert = await submit()
    async with app.parts.db.write() as connection:
        await app.parts.alerts.change(
            connection, alert.id, state="expired", plan_state="closed", ended_at=1
        )

    assert await app.parts.alerts.unswept() == []


class Halting:
    """A provider that finds every message, and stops answering after *last* of them."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.asked = 0
        self.halted = asyncio.Event()

    async def find(self, claimed: Any, *, since: int) -> Outcome:
        self.asked += 1
        if self.asked > self.last:
            self.halted.set()
            await asyncio.Event().wait()
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=Verdict.ACCEPTED,
            at=since, provider_id=f"SM{claimed.delivery_id}",
        )


async def test_whoever_dies_while_asking_has_kept_most_of_what_was_learnt(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(100)
    await app._plan_page(app._planner(), await submit())
    parts, provider = app.parts, Halting(80)
    await parts.sending.claim(
        "sms", limit=100, units=1000, now=parts.clock.now(), lease_ms=60_000,
        active=parts.active.ends_at,
    )
    await parts.settling.expire_leases(now=parts.clock.now(), everything=True)

    asking = asyncio.create_task(settle_unknown(
        settle=parts.settling, send=parts.sending, tx=parts.db, provider=provider,
        clock=parts.clock, patience=parts.patience,
    ))
    await provider.halted.wait()
    asking.cancel()
    await asyncio.wait([asking])

    assert await states() == {"accepted": 64, "unknown": 36}


class Counting:
    """Finds nothing, and counts what is handed over."""

    def __init__(self) -> None:
        self.sent = 0

    async def find(self, claimed: Any, *, since: int) -> Outcome | None:
        return None

    async def status(self, provider_id: str, *, sent_by: str = "") -> tuple[str, str]:
        return "", "not-found"

    async def send(self, claimed: Any) -> Outcome:
        self.sent += 1
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=Verdict.ACCEPTED, at=1
        )


@pytest.mark.parametrize(("state", "sent"), [(State.SENDING, 1), (State.DELIVERED, 0)])
async def test_whose_receipt_comes_while_a_copy_looks_is_not_written_to_again(
    app: App, sending: Any, state: State, sent: int
) -> None:
    provider, gap = Counting(), Gap(since=0, subjects=frozenset({sending.alert_id}))
    looking = LookFirst(
        channel=provider, provider=provider, gap=gap, now=app.parts.clock.now,
        waits=app.parts.restored.waits,
    )
    await put(app, state=state)

    outcome = await looking.send(sending)

    assert provider.sent == sent
    assert outcome.verdict is (Verdict.ACCEPTED if sent else Verdict.NOT_STARTED)


async def test_a_torn_file_is_looked_back_from_before_anything_is_claimed(app: App) -> None:
    app.soundness.torn = True

    await app.start("web")

    assert app.parts.gap.since is not None
    await app.stop()

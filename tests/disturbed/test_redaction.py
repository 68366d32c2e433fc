"""The provider forgets a text once its message has ended with a receipt, and never before."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.delivery import Receipt, State
from dispatcher.domain.record import Principal
from dispatcher.settings import Twilio, sealed
from dispatcher.simulator import Simulator, SimulatorOptions
from dispatcher.wiring import WallClock

ACCOUNT, AUTH = "AC" + "7" * 32, "t" * 32


class Turned(WallClock):
    """The wall's time and some more."""

    def __init__(self) -> None:
        self.more = 0.0
        super().__init__(
            wall=lambda: time.time() + self.more, monotonic=lambda: time.monotonic() + self.more
        )


@pytest.fixture
async def standin() -> AsyncIterator[Simulator]:
    """Takes messages and says nothing more of them by itself."""
    simulator = Simulator(SimulatorOptions(
        account_sid=ACCOUNT, auth_token=AUTH, callback_statuses=(), callback_delay_min=3600,
        callback_delay_max=3600,
    ))
    await simulator.start()
    yield simulator
    await simulator.stop()


@pytest.fixture
async def app(standin: Simulator, tmp_path: Path) -> AsyncIterator[App]:
    """The parts of a service that lets texts be forgotten, with three people."""
    app = App(sealed(
        mode="live", approval="auto", database_url=f"sqlite:///{tmp_path}/r.db",
        secret_key="k" * 40, accept_drafts=True, live_checked=True, twilio=Twilio(
            account_sid=ACCOUNT, auth_token=SecretStr(AUTH), api_url=standin.url,
            sms_from="+15550000001", sms_segments_per_second=0, redact=True,
        ),
    ), clock=Turned())
    await app.open()
    await app.parts.contacts.put([
        Contact(
            external_id=f"p{i}", languages=(Spoken(key="en", given="en"),), lat=50.5, lon=10.5,
            addresses=(("sms", f"+1555200000{i}"),),
        ) for i in range(3)
    ], now=app.parts.clock.now())
    yield app
    await app.parts.close()


async def _taken(app: App, document: str) -> list[Any]:
    """The alert's messages, handed over; their rows."""
    _, answer = await app.desk.submit(
        document.encode(), who=Principal(name="duty", role="admin"), via="test"
    )
    await app._plan_page(app._planner(), await app.desk.record(answer["id"]))
    claimed = await app.parts.sending.claim(
        "sms", limit=10, units=1000, now=app.parts.clock.now(), lease_ms=60_000,
        active=app.parts.active.ends_at,
    )
    outcomes = await asyncio.gather(*(app.parts.channels["sms"].send(c) for c in claimed))
    await app._record(outcomes)
    return list(outcomes)


async def _reported(app: App, outcome: Any, state: State) -> None:
    await app.parts.intray.write([Receipt(
        provider_id=outcome.provider_id, state=state, at=app.parts.clock.now(),
        delivery_id=outcome.delivery_id, attempt=1,
    )])


def _redacted(standin: Simulator) -> list[bool]:
    return [line["redacted"] for line in standin.ledger()]


async def test_only_what_has_ended_with_a_receipt_is_forgotten(
    app: App, standin: Simulator, cap: Callable[..., str]
) -> None:
    delivered, sent, silent = await _taken(app, cap())
    await _reported(app, delivered, State.DELIVERED)
    await _reported(app, sent, State.SENT)
    redaction = app.rounds.redaction()

    assert await redaction.tick() == 0  # its transaction may still be on its way
    app.parts.clock.more += 120
    assert await redaction.tick() == 1

    ledger = {line["sid"]: line["redacted"] for line in standin.ledger()}
    assert ledger == {
        delivered.provider_id: True, sent.provider_id: False, silent.provider_id: False,
    }
    await _reported(app, sent, State.UNDELIVERED)
    app.parts.clock.more += 120
    assert await redaction.tick() == 1
    assert sorted(_redacted(standin)) == [False, True, True]


async def test_what_the_provider_does_not_forget_is_asked_for_again(
    app: App, standin: Simulator, cap: Callable[..., str]
) -> None:
    outcomes = await _taken(app, cap())
    for outcome in outcomes:
        await _reported(app, outcome, State.DELIVERED)
    app.parts.clock.more += 120
    standin.configure(outage="503")

    assert await app.rounds.redaction().tick() == 0
    standin.configure(outage="")
    assert await app.rounds.redaction().tick() == 0  # not yet due
    app.parts.clock.more += 60
    assert await app.rounds.redaction().tick() == 3

    assert _redacted(standin) == [True] * 3
    assert await app.rounds.redaction().tick() == 0


async def test_without_the_setting_nobody_is_asked(app: App) -> None:
    assert "redactions" in app.rounds.jobs()

    app.rounds._parts.settings.twilio.redact = False
    assert "redactions" not in app.rounds.jobs()

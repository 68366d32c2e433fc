"""What waits for a place at a slow provider is asked about again before its request is started."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from answering import answering
from outgoing import sending

from channels._twilio.window import FIRST
from dispatcher.domain.delivery import Outcome, Verdict
from dispatcher.pipeline.send import Outbox

PEOPLE = 64  # as many as there are connections


@dataclass
class Slow:
    """Takes each message at once and answers only when it is *over*."""

    url: str = ""
    taken: int = 0
    full: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        await request.read()
        self.taken += 1
        sid = f"SM{self.taken:032d}"
        if self.taken == FIRST:
            self.full.set()
        await self.over.wait()
        return web.json_response({"sid": sid}, status=201)


@pytest.fixture
async def slow() -> AsyncIterator[Slow]:
    slow = Slow()
    async with answering(slow.answer) as slow.url:
        yield slow
        slow.over.set()


async def stopped(town: Any, outbox: Outbox, alert: Any) -> None:
    await town.stop_all()


async def withdrawn(town: Any, outbox: Outbox, alert: Any) -> None:
    await town.issue("end", msg_type="Cancel", references=alert.reference)


async def expired(town: Any, outbox: Outbox, alert: Any) -> None:
    # Not its lease: that is still long enough when the alert ends.
    town.pass_by(30)


async def leases_over(town: Any, outbox: Outbox, alert: Any) -> None:
    town.pass_by(41)


async def ending(town: Any, outbox: Outbox, alert: Any) -> None:
    outbox.active.closing = True


async def in_doubt(town: Any, outbox: Outbox, alert: Any) -> None:
    outbox.active.trusted = lambda: False


@pytest.mark.parametrize(("hours", "stop"), [
    (24, stopped), (24, withdrawn), (20 / 3600, expired), (24, leases_over), (24, ending),
    (24, in_doubt),
])
async def test_after_a_stop_only_what_was_under_way_is_taken(
    make_town: Callable[..., Awaitable[Any]], slow: Slow, hours: float,
    stop: Callable[[Any, Outbox, Any], Awaitable[None]],
) -> None:
    town = await make_town(api_url=slow.url, connections=2 * PEOPLE)  # half for each transport
    await town.bring(PEOPLE)
    alert = await town.warn(hours=hours)
    outbox = town.app._outbox(town.sender())
    found, all_back = list[Outcome](), asyncio.Event()

    async def record(outcomes: Sequence[Outcome]) -> None:
        await town.app._record(outcomes)
        found.extend(outcomes)
        if len(found) >= PEOPLE:
            all_back.set()

    outbox.record = record
    async with sending(outbox):
        await slow.full.wait()
        await stop(town, outbox, alert)
        # Whatever is put back stays there, so that each is counted once.
        outbox.available = lambda: False
        slow.over.set()
        await all_back.wait()

    assert slow.taken == FIRST
    assert Counter(o.verdict for o in found) == {
        Verdict.ACCEPTED: FIRST, Verdict.NOT_STARTED: PEOPLE - FIRST,
    }
    assert "sending" not in {state for (state,) in await town.rows("state")}


async def test_a_connection_that_took_long_to_make_is_not_used_after_a_stop(
    make_town: Callable[..., Awaitable[Any]], slow: Slow, monkeypatch: pytest.MonkeyPatch,
) -> None:
    town = await make_town(api_url=slow.url)
    await town.bring(1)
    await town.warn()
    (claimed,) = await town.claim()
    loop = asyncio.get_running_loop()
    connect = loop.create_connection

    async def late(*args: Any, **kwargs: Any) -> Any:
        made = await connect(*args, **kwargs)
        await town.stop_all()
        return made

    monkeypatch.setattr(loop, "create_connection", late)
    slow.over.set()
    way = town.app.parts.channels["sms"]
    first: Outcome = await way.send(claimed)
    town.app.parts.active.paused = False
    second: Outcome = await way.send(claimed)

    assert (first.verdict, second.verdict) == (Verdict.NOT_STARTED, Verdict.ACCEPTED)
    assert slow.taken == 1

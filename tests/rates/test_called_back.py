"""When the provider refuses for the rate, what was claimed for it and is not posted goes back."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import web
from answering import answering
from outgoing import sending
from sqlalchemy import select

from channels._twilio.window import FIRST
from dispatcher.domain.delivery import Outcome, Verdict
from dispatcher.queue.local import LocalBudget
from dispatcher.store import schema as s

PEOPLE = 64


@dataclass
class Full:
    """Takes *room* messages and refuses the rest, because the sender's queue is too long."""

    url: str = ""
    room: int = 0
    taken: int = 0
    refused: int = 0

    async def answer(self, request: web.Request) -> web.Response:
        await request.read()
        if self.taken >= self.room:
            self.refused += 1
            return web.json_response({"code": 21611, "status": 400}, status=400)
        self.taken += 1
        return web.json_response({"sid": f"SM{self.taken:032d}"}, status=201)


@pytest.fixture
async def full() -> AsyncIterator[Full]:
    full = Full()
    async with answering(full.answer) as full.url:
        yield full


async def sent_once(outbox: Any) -> list[Outcome]:
    """What became of each message; whatever is put back stays there, so that each counts once."""
    found, over, write = list[Outcome](), asyncio.Event(), outbox.record

    async def record(outcomes: Sequence[Outcome]) -> None:
        outbox.available = lambda: False
        await write(outcomes)
        found.extend(outcomes)
        if len(found) >= PEOPLE:
            over.set()

    outbox.record = record
    async with sending(outbox):
        await over.wait()
    return found


@pytest.fixture
async def town(make_town: Any, full: Full) -> Any:
    town = await make_town(api_url=full.url, connections=2 * PEOPLE)  # half for each transport
    await town.bring(PEOPLE)
    await town.warn()
    return town


@pytest.mark.parametrize("told", [0.0, 1_000.0])
async def test_after_a_refusal_nothing_more_is_posted_for_the_old_rate(
    town: Any, full: Full, told: float
) -> None:
    outbox = town.app._outbox(town.sender())
    outbox.budget = LocalBudget({outbox.sender: told})

    found = await sent_once(outbox)

    # No more than were under way: eight at first.
    assert full.refused <= FIRST
    assert Counter(o.verdict for o in found) == {
        Verdict.NEVER_PROCESSED: full.refused, Verdict.NOT_STARTED: PEOPLE - full.refused,
    }
    assert "sending" not in {state for (state,) in await town.rows("state")}
    assert not town.app.parts.active.recalled


async def test_the_rate_that_is_found_is_that_of_what_was_accepted(town: Any, full: Full) -> None:
    full.room, at = 40, [0.0]
    outbox = town.app._outbox(town.sender())
    outbox.budget = LocalBudget({outbox.sender: 0.0}, monotonic=lambda: at[0])
    async with town.app.parts.db.read() as connection:
        segments = await connection.scalar(select(s.messages.c.segments).limit(1))

    await sent_once(outbox)
    at[0] += 10

    # Forty messages within a second, of which a few may not have been answered by the refusal.
    given = await outbox.budget.take(outbox.sender, 1_000)
    assert (40 - FIRST) * segments // 2 <= given <= 20 * segments

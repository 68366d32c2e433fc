"""Redact: when a message has ended, the provider is asked to forget its text, after the sending."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from dispatcher.ports import Clock
from dispatcher.ports.redaction import Forgettable, RedactionStore

log = structlog.get_logger(__name__)

_AT_ONCE = 4
_BATCH, _BESIDE = 100, 4  # a round; fewer while anything waits to be sent
_FIRST_MS, _LONGEST_MS, _TRIES = 30_000, 3_600_000, 30
_GONE = (404, 410)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """*forget* asks the provider and gives the HTTP status, 0 without an answer.

    *busy* says whether messages wait to be sent.
    """

    store: RedactionStore
    clock: Clock
    forget: Callable[[Forgettable], Awaitable[int]]
    busy: Callable[[], Awaitable[bool]]

    async def tick(self) -> int:
        """One round; how many texts are gone."""
        now = self.clock.now()
        await self.store.gather(now=now)
        busy = await self.busy()
        rows = await self.store.due(now=now, limit=_BESIDE if busy else _BATCH)
        gate = asyncio.Semaphore(1 if busy else _AT_ONCE)

        async def one(row: Forgettable) -> int:
            async with gate:
                return await self.forget(row)

        answers = await asyncio.gather(*(one(row) for row in rows))
        done = [r.provider_id for r, s in zip(rows, answers, strict=True) if _over(s)]
        left = [r for r, s in zip(rows, answers, strict=True) if not _over(s)]
        given_up = [r.provider_id for r in left if r.tries + 1 >= _TRIES]
        if given_up:
            log.error("redaction.given-up", messages=len(given_up))
        await self.store.done([*done, *given_up])
        await self.store.later({
            r.provider_id: now + min(_FIRST_MS * 2 ** min(r.tries, 10), _LONGEST_MS)
            for r in left if r.tries + 1 < _TRIES
        })
        return len(done)


def _over(status: int) -> bool:
    return 200 <= status < 300 or status in _GONE

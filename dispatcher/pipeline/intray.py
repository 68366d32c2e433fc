"""Receipts are gathered for a moment and committed together; each answer waits for its commit."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import structlog

from dispatcher.domain.delivery import Receipt

log = structlog.get_logger(__name__)

_GATHER_SECONDS = 0.005
_BATCH = 1000


@dataclass(slots=True, kw_only=True)
class Intray:
    """``put`` returns once *write* has committed the receipt, or raises what *write* raised."""

    write: Callable[[Sequence[Receipt]], Awaitable[object]]
    seen: int = 0
    _waiting: list[tuple[Receipt, asyncio.Future[None] | None]] = field(default_factory=list)
    _some: asyncio.Event = field(default_factory=asyncio.Event)

    async def put(self, receipt: Receipt) -> None:
        """Durable when this returns."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((receipt, done))
        self._some.set()
        await done
        self.seen += 1

    def drop_in(self, receipt: Receipt) -> None:
        """For what we asked about ourselves: nobody waits for the answer."""
        self._waiting.append((receipt, None))
        self._some.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._some.wait()
            await asyncio.sleep(_GATHER_SECONDS)
            batch, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
            if not self._waiting:
                self._some.clear()
            await self._commit(batch)

    async def _commit(
        self, batch: Sequence[tuple[Receipt, asyncio.Future[None] | None]]
    ) -> None:
        failure: Exception | None = None
        try:
            await self.write([receipt for receipt, _ in batch])
        except Exception as error:
            # The provider gets a 5xx and calls again; nothing is acknowledged that is not kept.
            log.exception("receipts.failed", receipts=len(batch))
            failure = error
        for _, done in batch:
            if done is None or done.done():
                continue
            if failure is None:
                done.set_result(None)
            else:
                done.set_exception(failure)

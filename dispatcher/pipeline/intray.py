"""Receipts are gathered for a moment and committed together; each answer waits for its commit."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import structlog

from dispatcher.domain.delivery import Receipt

log = structlog.get_logger(__name__)

_GATHER_SECONDS = 0.005
_BATCH = 1000


_Told = Callable[[Sequence[Receipt]], Awaitable[object]]


@dataclass(slots=True, kw_only=True)
class Intray:
    """Keeps receipts with *write*, many at a time."""

    write: Callable[[Sequence[Receipt]], Awaitable[object]]
    seen: int = 0
    _waiting: list[tuple[Receipt, asyncio.Future[None] | None]] = field(default_factory=list)
    _some: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, receipt: Receipt) -> asyncio.Future[None]:
        """Done once *write* has committed the receipt, or with what *write* raised."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((receipt, done))
        self._some.set()
        return done

    def drop_in(self, receipt: Receipt) -> None:
        """For what we asked about ourselves: nobody waits for the answer."""
        self._waiting.append((receipt, None))
        self._some.set()

    async def run(self, told: _Told) -> None:
        """Until cancelled. *told* hears of what the provider called about, behind its commit."""
        while True:
            await self._some.wait()
            await asyncio.sleep(_GATHER_SECONDS)
            batch, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
            if not self._waiting:
                self._some.clear()
            await self._commit(batch, told)

    async def _commit(
        self, batch: Sequence[tuple[Receipt, asyncio.Future[None] | None]], told: _Told
    ) -> None:
        failure: Exception | None = None
        called = [receipt for receipt, done in batch if done is not None]
        try:
            await self.write([receipt for receipt, _ in batch])
        except Exception as error:
            # The provider gets a 5xx and calls again; nothing is acknowledged that is not kept.
            log.exception("receipts.failed", receipts=len(batch))
            failure = error
        else:
            self.seen += len(called)
            await _told(told, called)
        for _, done in batch:
            if done is None or done.done():
                continue
            if failure is None:
                done.set_result(None)
            else:
                done.set_exception(failure)


async def _told(told: _Told, receipts: Sequence[Receipt]) -> None:
    try:
        await told(receipts)
    except Exception:
        # They are kept: to have them sent again would help nobody.
        log.exception("receipts.untold", receipts=len(receipts))

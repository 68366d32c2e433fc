"""The gate before the database: as the program ends nobody new gets in, and who is in finishes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar

_INSIDE: ContextVar[bool] = ContextVar("inside a transaction", default=False)


class Gate:
    """Counts the transactions that are open.

    A task that is cancelled inside the driver leaves a connection that nobody closes, and the
    driver may then wait for ever. So a program that ends shuts the gate first: whoever comes to it
    then waits there, where a cancellation harms nothing.
    """

    def __init__(self) -> None:
        self._open = asyncio.Event()
        self._open.set()
        self._empty = asyncio.Event()
        self._empty.set()
        self._inside = 0

    @asynccontextmanager
    async def inside(self) -> AsyncIterator[None]:
        """One transaction; one that is opened within another is let in with it."""
        before = _INSIDE.get()
        if not before and not self._open.is_set():
            await self._open.wait()
        _INSIDE.set(True)
        self._inside += 1
        self._empty.clear()
        try:
            yield
        finally:
            _INSIDE.set(before)
            self._inside -= 1
            if not self._inside:
                self._empty.set()

    async def shut(self, seconds: float) -> None:
        """Let nobody in any more; done when all are out, at the latest after *seconds*."""
        self._open.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._empty.wait()

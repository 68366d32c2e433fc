"""An outbox that sends for as long as a test looks on, and ends as the program ends it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


@asynccontextmanager
async def sending(outbox: Any) -> AsyncIterator[None]:
    """It runs inside; what is waited for there has half a minute."""
    running = asyncio.create_task(outbox.run())
    try:
        async with asyncio.timeout(30):
            yield
            await outbox.drain()  # who is cancelled in a claim may have the driver wait for ever
    finally:
        running.cancel()
        await asyncio.wait([running])

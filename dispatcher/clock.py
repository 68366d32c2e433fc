"""The outside world's time and chance: the wall clock, random ids, jitter."""

import asyncio
import random
import secrets
import time


class WallClock:
    """The system's time; with *scale* above 1 it runs that much faster from its start."""

    def __init__(self, *, scale: float = 1.0, start: int | None = None) -> None:
        self.scale = scale
        self._origin = time.time() if start is None else start / 1000
        self._began = time.monotonic()
        self._shifted = scale != 1.0 or start is not None

    def now(self) -> int:
        """UTC milliseconds."""
        if not self._shifted:
            return int(time.time() * 1000)
        return int((self._origin + (time.monotonic() - self._began) * self.scale) * 1000)

    async def sleep(self, seconds: float) -> None:
        """Wait *seconds* of this clock's time."""
        await asyncio.sleep(seconds / self.scale)


def new_id() -> str:
    """A random public id."""
    return secrets.token_hex(8)


def jitter() -> float:
    """From 0 to 1; spreads retries."""
    return random.random()  # noqa: S311 - no secret depends on it

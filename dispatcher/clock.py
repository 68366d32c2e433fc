"""The outside world's time and chance: the wall clock, random ids, jitter."""

import asyncio
import random
import secrets
import time
from collections.abc import Callable

_ANCHOR_SECONDS = 60.0  # small corrections that lie further apart do not add up to a step


class WallClock:
    """The system's time; with *scale* above 1 it runs that much faster from its start.

    The wall's time is believed while it keeps pace with monotonic time. Once the two are more than
    *tolerance* seconds apart (somebody set the clock, the machine slept) it is in doubt: time goes
    on as if nothing had happened, and :meth:`trusted` is false until the wall is back or
    :meth:`trust` says that it is right. A scaled clock does not follow the wall, so it never is.
    """

    def __init__(
        self, *, scale: float = 1.0, start: int | None = None, tolerance: float = 30.0,
        wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.scale = scale
        self.tolerance = tolerance
        self._wall, self._monotonic = wall, monotonic
        self._origin = wall() if start is None else start / 1000
        self._began = monotonic()
        self._shifted = scale != 1.0 or start is not None
        self._past: float | None = None

    def now(self) -> int:
        """UTC milliseconds."""
        if self._shifted or not (self._past is not None or self._in_step()):
            return int(self._steady() * 1000)
        return int(self._wall() * 1000)

    def trusted(self) -> bool:
        """Whether anything may be sent or ended by this clock at this moment."""
        return self._shifted or not self.off()

    def off(self) -> float:
        """Seconds that the wall is ahead (or, below zero, behind); 0 while it is believed."""
        if self._shifted:
            return 0.0
        if self._past is not None:
            behind = self._wall() - self._past
            if behind < -self.tolerance:
                return behind
            self.trust()
        if self._in_step():
            if self._monotonic() - self._began > _ANCHOR_SECONDS:
                self._anchor()
            return 0.0
        return self._wall() - self._steady()

    def after(self, past: int) -> None:
        """What has been written before at *past* (UTC ms) lies behind us, or the wall is wrong."""
        if not self._shifted:
            self._past = past / 1000
            self.off()

    def believe(self, at: float) -> None:
        """A witness says that it is *at* (seconds since 1970): the wall is held to that."""
        if not self._shifted:
            self._past = None
            self._origin, self._began = at, self._monotonic()

    def wall(self) -> float:
        """Seconds since 1970 as the system says them, believed or not."""
        return self._wall()

    def trust(self) -> float:
        """The wall is right from now on; by how many seconds it had been off."""
        if self._shifted:
            return 0.0
        off = self._wall() - (self._past or self._steady())
        self._past = None
        self._anchor()
        return off

    async def sleep(self, seconds: float) -> None:
        """Wait *seconds* of this clock's time."""
        await asyncio.sleep(seconds / self.scale)

    def _in_step(self) -> bool:
        return abs(self._wall() - self._steady()) <= self.tolerance

    def _steady(self) -> float:
        return self._origin + (self._monotonic() - self._began) * self.scale

    def _anchor(self) -> None:
        self._origin, self._began = self._wall(), self._monotonic()


def new_id() -> str:
    """A random public id."""
    return secrets.token_hex(8)


def jitter() -> float:
    """From 0 to 1; spreads retries."""
    return random.random()  # noqa: S311 - no secret depends on it

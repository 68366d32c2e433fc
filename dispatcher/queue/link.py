"""A line to Redis that may be cut at any moment; nobody who uses it ever sees an error."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

log = structlog.get_logger(__name__)

T = TypeVar("T")
GONE = (RedisError, OSError)  # a time-out is an OSError, too


class Link:
    """One client of *url*, whose every call ends within *seconds*.

    After a failure Redis is left alone for *pause* seconds, twice as long each time up to eight
    times that, +-50 % so that not all processes come back at once; then a single call tries it.
    *jitter* gives numbers from 0 to 1, *monotonic* seconds.
    """

    def __init__(
        self, url: str, *, prefix: str = "tocsin", pause: float = 1.0, seconds: float = 0.5,
        monotonic: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.prefix = prefix
        self._pause = pause
        self._seconds = seconds
        self._monotonic = monotonic
        self._jitter = jitter
        self._failures = 0
        self._down_until: float | None = None
        self.client: Redis = Redis.from_url(
            url, decode_responses=True, socket_timeout=seconds, socket_connect_timeout=seconds,
            # One try more, for a connection that died while it lay idle.
            retry=Retry(NoBackoff(), 1), health_check_interval=5,
        )

    @property
    def up(self) -> bool:
        """Whether the last call went well, or nothing was tried yet."""
        return self._down_until is None

    def pause(self) -> float:
        """Seconds until the next try, different for every process."""
        return self._pause * min(2.0 ** (self._failures - 1), 8.0) * (0.5 + self._jitter())

    async def call(self, ask: Callable[[Redis], Awaitable[T]]) -> T | None:
        """The answer of *ask*, or None while Redis is gone."""
        if self._down_until is not None:
            if self._monotonic() < self._down_until:
                return None
            # The others go on without Redis while this call finds out.
            self._down_until = self._monotonic() + self.pause()
        try:
            async with asyncio.timeout(self._seconds):
                answer = await ask(self.client)
        except GONE as fault:
            self.lost(fault)
            return None
        self.back()
        return answer

    def lost(self, fault: Exception) -> None:
        """Note that Redis did not answer."""
        if self._down_until is None:
            log.warning("redis.lost", fault=type(fault).__name__)
        self._failures = min(self._failures + 1, 8)
        self._down_until = self._monotonic() + self.pause()

    def back(self) -> None:
        """Note that Redis answered."""
        if self._down_until is not None:
            log.info("redis.back")
        self._failures = 0
        self._down_until = None

    async def start(self) -> None:
        """The first call connects."""

    async def close(self) -> None:
        """Close all connections; never raises."""
        try:
            await self.client.aclose()
        except GONE:
            log.debug("redis.closed-broken")

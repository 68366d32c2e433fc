"""Wake-ups, live events and rates shared by several processes through Redis."""

import asyncio
import json
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from dispatcher.queue.link import GONE, Link
from dispatcher.queue.local import Events, LocalBudget, LocalWake

_BEAT = 5.0  # seconds between two signs of life
_DEAD_AFTER = 15  # seconds without a sign of life
_SCRIPT = Path(__file__).with_name("redis_budget.lua")
_LIVE = """
local time = redis.call('TIME')
redis.call('ZADD', KEYS[1], time[1], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', '(' .. (time[1] - ARGV[2]))
redis.call('EXPIRE', KEYS[1], 3600)
return redis.call('ZCARD', KEYS[1])
"""


async def _answers(redis: Redis) -> bool:
    await redis.ping()
    return True


class RedisWake:
    """Notices and events between processes; inside this one they need no Redis.

    ``start`` listens until ``close``. While Redis is gone, waiters of this process hear this
    process only; when it comes back, all are woken, because something may have been missed.
    """

    def __init__(self, link: Link, *, local: LocalWake | None = None) -> None:
        self._link = link
        self._local = local or LocalWake()
        self._me = os.urandom(8).hex()
        self._channel = f"{link.prefix}:wake"
        self._listening: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to listen; returns at once, whether Redis is there or not."""
        self._listening = asyncio.create_task(self._listen())

    async def close(self) -> None:
        """Stop listening."""
        await _stop(self._listening)

    async def ping(self) -> None:
        """Raises ``ConnectionError`` while Redis does not answer."""
        if await self._link.call(_answers) is None:
            raise ConnectionError("Redis does not answer")

    async def notify(self, topic: str, event: Mapping[str, Any] | None = None) -> None:
        self._local.deliver(topic, event)
        notice = json.dumps({"from": self._me, "topic": topic, "event": event})
        await self._link.call(lambda redis: redis.publish(self._channel, notice))

    def rouse(self, topic: str) -> None:
        self._local.rouse(topic)

    async def wait(self, topic: str, timeout: float) -> bool:
        return await self._local.wait(topic, timeout)

    def events(self, topic: str) -> Events:
        return self._local.events(topic)

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear()
            except GONE as fault:
                self._link.lost(fault)
            await asyncio.sleep(self._link.pause())

    async def _hear(self) -> None:
        async with self._link.client.pubsub() as subscription:
            await subscription.subscribe(self._channel)
            self._link.back()
            while True:
                # A reader that waits without end would not notice that the line is dead.
                message = await subscription.get_message(timeout=_BEAT)
                if message and message["type"] == "subscribe":
                    self._local.wake_all()
                elif message and message["type"] == "message":
                    self._pass_on(message["data"])

    def _pass_on(self, notice: str) -> None:
        try:
            said = json.loads(notice)
            if said["from"] != self._me:
                self._local.deliver(str(said["topic"]), said["event"])
        except (ValueError, TypeError, KeyError):
            return  # not one of ours


class RedisBudget:
    """Rates shared by all processes that send; *rates* as in :class:`LocalBudget`.

    While Redis is gone, each process uses its part of the rate, from empty buckets: rate / live
    senders as last counted, or *expected* if none ever were. ``start`` counts until ``close``.
    *now* gives seconds in place of the server's own time (tests).
    """

    def __init__(
        self, link: Link, rates: Mapping[str, float], *, expected: int = 1,
        monotonic: Callable[[], float] = time.monotonic, now: Callable[[], float] | None = None,
    ) -> None:
        self._link = link
        self._rates = dict(rates)
        self._monotonic = monotonic
        self._now = now
        self._me = os.urandom(8).hex()
        self._script = link.client.register_script(_SCRIPT.read_text(encoding="utf-8"))
        self._alone: LocalBudget | None = None
        self._beating: asyncio.Task[None] | None = None
        self.live_senders = expected

    async def start(self) -> None:
        """Begin to count the live senders."""
        await self.beat()
        self._beating = asyncio.create_task(self._beat_on())

    async def close(self) -> None:
        """Stop counting and leave the others this one's part."""
        await _stop(self._beating)
        await self._link.call(lambda redis: redis.zrem(self._senders, self._me))

    @property
    def _senders(self) -> str:
        return f"{self._link.prefix}:senders"

    async def take(self, sender: str, units: int) -> int:
        if sender not in self._rates:
            return units
        given = await self._ask(sender, "take", units)
        return await self._fallback().take(sender, units) if given is None else given

    async def give_back(self, sender: str, units: int) -> None:
        """Return what was not used; a negative number is a debt for what was used beyond."""
        if sender in self._rates and await self._ask(sender, "give_back", units) is None:
            await self._fallback().give_back(sender, units)

    async def share(self, sender: str) -> int:
        """Per cent of the sender's rate that are in use: less than 100 after a refusal."""
        if sender not in self._rates:
            return 100
        known = await self._ask(sender, "share", 0)
        return await self._fallback().share(sender) if known is None else known

    async def accepted(self, sender: str, units: int) -> None:
        """The provider has taken *units*."""
        if sender in self._rates and await self._ask(sender, "accepted", units) is None:
            await self._fallback().accepted(sender, units)

    async def slow_down(self, sender: str, *, late: bool = False) -> bool:
        """The provider has refused: all processes use less; whether they did not already."""
        if sender not in self._rates:
            return False
        cut = await self._ask(sender, "slow_down", int(late))
        if cut is None:
            return await self._fallback().slow_down(sender, late=late)
        return bool(cut)

    async def _ask(self, sender: str, what: str, units: int) -> int | None:
        now = "" if self._now is None else repr(self._now())
        key = f"{self._link.prefix}:budget:{sender}"
        given = await self._link.call(
            lambda _: self._script(keys=[key], args=[what, units, self._rates[sender], now])
        )
        if given is None:
            return None
        self._alone = None
        return int(given)

    def _fallback(self) -> LocalBudget:
        """Our own part of the rates, from empty buckets each time Redis goes."""
        if self._alone is None:
            part = {s: rate / max(self.live_senders, 1) for s, rate in self._rates.items()}
            self._alone = LocalBudget(part, full=False, monotonic=self._monotonic)
        return self._alone

    async def beat(self) -> None:
        """Give one sign of life and count the others."""
        count = await self._link.call(self._count)
        if count is not None:
            self.live_senders = max(int(count), 1)

    def _count(self, redis: Redis) -> Awaitable[Any]:
        return redis.eval(_LIVE, 1, self._senders, self._me, str(_DEAD_AFTER))

    async def _beat_on(self) -> None:
        while True:
            await asyncio.sleep(_BEAT)
            await self.beat()


async def _stop(task: asyncio.Task[None] | None) -> None:
    # The client may swallow a cancellation that comes while it connects: then ask again.
    while task is not None and not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=0.05)

"""Wake-ups, live events and rates inside one process."""

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any
from weakref import WeakSet

from dispatcher.queue.bucket import Bucket

_BACKLOG = 256


class Events(AsyncIterator[Mapping[str, Any]]):
    """The events of one topic for one reader, from the moment it was made.

    A reader that falls behind loses the oldest events. Dropping it or ``aclose`` ends it.
    """

    def __init__(self, backlog: int) -> None:
        self._events: deque[Mapping[str, Any]] = deque(maxlen=backlog)
        self._came = asyncio.Event()
        self._closed = False

    def put(self, event: Mapping[str, Any]) -> None:
        self._events.append(event)
        self._came.set()

    async def __anext__(self) -> Mapping[str, Any]:
        while not self._events:
            if self._closed:
                raise StopAsyncIteration
            self._came.clear()
            await self._came.wait()
        return self._events.popleft()

    async def aclose(self) -> None:
        """End the stream after what has already come."""
        self._closed = True
        self._came.set()


class LocalWake:
    """Notices and events for waiters in this process.

    A notice that nobody waits for is kept for the next ``wait`` on its topic, once however many
    there were; if several wait on one topic, all are woken.
    """

    def __init__(self, *, backlog: int = _BACKLOG) -> None:
        self._backlog = backlog
        self._kept: set[str] = set()
        self._waiting: defaultdict[str, set[asyncio.Future[None]]] = defaultdict(set)
        self._readers: defaultdict[str, WeakSet[Events]] = defaultdict(WeakSet)

    async def ping(self) -> None:
        """Always there."""

    async def notify(self, topic: str, event: Mapping[str, Any] | None = None) -> None:
        self.deliver(topic, event)

    def rouse(self, topic: str) -> None:
        self.deliver(topic, None)

    def deliver(self, topic: str, event: Mapping[str, Any] | None) -> None:
        """Wake whoever waits on *topic* and hand *event* to its readers; never blocks."""
        waiting = [f for f in self._waiting.pop(topic, ()) if not f.done()]
        for future in waiting:
            future.set_result(None)
        if not waiting:
            self._kept.add(topic)
        if event is not None:
            for reader in list(self._readers.get(topic, ())):
                reader.put(event)

    def wake_all(self) -> None:
        """Wake every waiter: notices may have been lost."""
        for topic in list(self._waiting):
            self.deliver(topic, None)

    async def wait(self, topic: str, timeout: float) -> bool:
        if topic in self._kept:
            self._kept.discard(topic)
            return True
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[topic].add(future)
        try:
            # Unlike wait_for on the future, this leaves it readable when time is up.
            await asyncio.wait([future], timeout=max(timeout, 0.0))
        except asyncio.CancelledError:
            if future.done():
                self._kept.add(topic)
            raise
        finally:
            self._forget(topic, future)
        return future.done()

    def _forget(self, topic: str, future: asyncio.Future[None]) -> None:
        waiting = self._waiting.get(topic)
        if waiting is not None:
            waiting.discard(future)
            if not waiting:
                del self._waiting[topic]

    def events(self, topic: str) -> Events:
        """The events on *topic* from now on."""
        reader = Events(self._backlog)
        self._readers[topic].add(reader)
        return reader


class LocalBudget:
    """Rates of this process alone; *rates* are units a second by sender, 0 if nobody told one.

    A sender that is absent has no limit. A bucket starts with one second's worth, or empty unless
    *full*. *monotonic* gives seconds.
    """

    def __init__(
        self, rates: Mapping[str, float], *, full: bool = True,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        now = monotonic()
        self._buckets = {sender: Bucket(rate, now=now, full=full) for sender, rate in rates.items()}

    async def take(self, sender: str, units: int) -> int:
        bucket = self._buckets.get(sender)
        return units if bucket is None else bucket.take(units, self._monotonic())

    async def give_back(self, sender: str, units: int) -> None:
        """Return what was not used; a negative number is a debt for what was used beyond."""
        bucket = self._buckets.get(sender)
        if bucket is not None:
            bucket.give_back(units, self._monotonic())

    async def accepted(self, sender: str, units: int) -> None:
        """The provider has taken *units*."""
        bucket = self._buckets.get(sender)
        if bucket is not None:
            bucket.accepted(units, self._monotonic())

    async def share(self, sender: str) -> int:
        """Per cent of the sender's rate that are in use: less than 100 after a refusal."""
        bucket = self._buckets.get(sender)
        return 100 if bucket is None else bucket.share(self._monotonic())

    async def slow_down(self, sender: str, *, late: bool = False) -> bool:
        """The provider has refused; whether less is given from now on than a moment ago."""
        bucket = self._buckets.get(sender)
        return bucket is not None and bucket.slow_down(self._monotonic(), late=late)

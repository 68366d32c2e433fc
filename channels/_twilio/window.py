"""How many requests may be under way at once: found out by asking, and kept just below too many."""

import asyncio
from collections import deque

FIRST = 8
_PROBE = 400  # good answers between two tries with more
_SHARE = 0.1  # of refusals, above which even a small window shrinks
_CROWDED = 0.2
_MEMORY = 50.0  # requests that the share is taken over


class Window:
    """At most *limit* requests at once; 20429 says one was too many (Twilio counts concurrency).

    It grows by half until the first refusal. From then on each refusal takes one off, and every
    400 good answers add one, then two, four and so on until the next refusal: refusals stay below
    one in 200. Refusals that come whatever the number do not shrink it below eight; but two before
    as many good answers in a row as there are places say that eight was too many to begin with.
    """

    def __init__(self, *, most: int = 1_000) -> None:
        self._most = most
        self.limit = min(FIRST, most)
        self.under_way = 0
        self._good = 0
        self._step = 0  # 0: nothing was refused yet
        self._trying = False  # whether the last change was one upwards
        self._proven = False  # whether it was ever full without a refusal
        self._early = 0  # refusals before that, in close order
        self._well = 0  # good answers since the last refusal, whether it was full or not
        self._share = 0.0
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def enter(self) -> None:
        """Wait for a place; :meth:`leave` must follow."""
        while self.under_way >= self.limit:
            place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(place)
            try:
                await place
            except asyncio.CancelledError:
                if place.done() and not place.cancelled():
                    self._wake()
                raise
        self.under_way += 1

    def leave(self, *, refused: bool | None) -> None:
        """A request is over; *refused* for too many at once, None if nobody knows."""
        full = self.under_way >= self.limit
        self.under_way -= 1
        if refused is not None:
            self._share += (refused - self._share) / _MEMORY
            self._well = 0 if refused else self._well + 1
            if refused:
                self._shrink()
            elif full:
                self._count()
            if self._well >= self.limit:
                self._early = 0
        self._wake()

    @property
    def crowded(self) -> bool:
        """Whether so many are refused that fewer should be sent at all."""
        return self._share > _CROWDED

    def _shrink(self) -> None:
        self._good, self._step = 0, 1
        if not self._proven:
            self._early += 1
            # The first one may be chance: it counts when the second comes.
            off = 0 if self._early == 1 else 2 if self._early == 2 else 1
            self.limit = max(self.limit - off, 1)
        elif self.limit > FIRST or self._trying or self._share > _SHARE:
            self.limit = max(self.limit - 1, 1)
        self._trying = False

    def _count(self) -> None:
        self._good += 1
        self._proven = self._proven or self._good >= self.limit
        if self._good < (_PROBE if self._step else self.limit):
            return
        self.limit = min(self.limit + (self._step or self.limit // 2 or 1), self._most)
        self._good, self._step, self._trying = 0, self._step * 2, self._step > 0

    def _wake(self) -> None:
        free = self.limit - self.under_way
        while self._waiting and free > 0:
            place = self._waiting.popleft()
            if not place.done():
                place.set_result(None)
                free -= 1

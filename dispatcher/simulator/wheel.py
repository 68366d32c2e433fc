"""Timers for a million pending events: one loop timer, one queue a tick."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

_Slot = deque[tuple[Callable[[Any], None], Any]]
TICK = 0.005  # seconds; coarse enough that many events share one turn of the loop


class Wheel:
    """Calls things later, within one TICK of their time, in the order they were put in."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._slots: dict[int, _Slot] = {}
        self._tick = 0
        self._timer: asyncio.TimerHandle | None = None

    def after(self, seconds: float, do: Callable[[Any], None], what: object) -> None:
        """Call *do* with *what* in so many seconds, never at once."""
        # Read once: a second look, late on a busy machine, would start the hand past this slot.
        now = self._loop.time()
        tick = int((now + seconds) / TICK) + 1
        slot = self._slots.get(tick)
        if slot is not None:
            slot.append((do, what))
            return
        self._slots[tick] = deque([(do, what)])
        if self._timer is None:
            self._tick = int(now / TICK) + 1
            self._arm()

    def clear(self) -> None:
        """Forget everything that is pending."""
        self._slots.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _arm(self) -> None:
        self._timer = self._loop.call_at(self._tick * TICK, self._turn)

    def _turn(self) -> None:
        now = int(self._loop.time() / TICK)
        due: _Slot = deque()
        try:
            while self._tick <= now:
                due = self._slots.pop(self._tick, due)
                self._tick += 1
                while due:
                    do, what = due.popleft()
                    do(what)
        finally:
            self._timer = None
            if due:  # one of them failed, which must not swallow the others of its tick
                self._slots.setdefault(self._tick, deque()).extendleft(reversed(due))
            if self._slots:
                # Never skip ahead: while this turn ran long, events came for the ticks between.
                self._arm()

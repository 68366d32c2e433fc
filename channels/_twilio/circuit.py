"""A breaker that keeps a failing provider from being asked in vain."""

from collections import deque
from enum import Enum


class Pass(Enum):
    """Whether a request may go: as usual, as the one trial of an open circuit, or not at all."""

    YES = "yes"
    TRIAL = "trial"
    NO = "no"


class Circuit:
    """Opens after *in_a_row* failures, or when more than half of the last *window* failed.

    It stays open for *pause_ms*, twice as long each time up to *longest_ms*; then one trial goes
    through, and its answer closes or reopens it. Times are UTC milliseconds of the caller's clock;
    a clock that jumps backwards ends a pause instead of prolonging it.
    """

    def __init__(
        self, *, in_a_row: int = 10, window: int = 20, pause_ms: int = 1_000,
        longest_ms: int = 15_000,
    ) -> None:
        self._in_a_row = in_a_row
        self._last: deque[bool] = deque(maxlen=window)
        self._failing = 0
        self._first, self._longest = pause_ms, longest_ms
        self._pause = 0
        self._opened_at: int | None = None
        self._trial_out = False

    @property
    def open_until(self) -> int | None:
        """UTC ms when the next trial may go; None while the circuit is closed."""
        return None if self._opened_at is None else self._opened_at + self._pause

    def room(self, now: int) -> int | None:
        """How many requests may go now: 0, 1 (a trial), or None for no limit."""
        if self._opened_at is None:
            return None
        pausing = 0 <= now - self._opened_at < self._pause
        return 0 if pausing or self._trial_out else 1

    def ask(self, now: int) -> Pass:
        """May one request go? Whoever is given a pass must hand it to :meth:`record`."""
        room = self.room(now)
        if room is None:
            return Pass.YES
        if room == 0:
            return Pass.NO
        self._trial_out = True
        return Pass.TRIAL

    def record(self, given: Pass, *, well: bool | None, now: int) -> None:
        """Note how a request ended; None if nobody knows (it was cancelled)."""
        if given is Pass.TRIAL:
            self._trial_out = False
            if well is not None:
                self._tried(well, now)
        elif given is Pass.YES and self._opened_at is None and well is not None:
            self._count(well, now)

    def _tried(self, well: bool, now: int) -> None:
        if not well:
            self._open(now)
            return
        self._opened_at = None
        self._failing = 0
        self._last.clear()

    def _count(self, well: bool, now: int) -> None:
        self._last.append(well)
        self._failing = 0 if well else self._failing + 1
        full = len(self._last) == self._last.maxlen
        if self._failing >= self._in_a_row or (full and sum(self._last) * 2 < len(self._last)):
            self._open(now)
        elif full:
            # A full window without opening again: the trouble is over.
            self._pause = 0

    def _open(self, now: int) -> None:
        self._pause = min(self._pause * 2, self._longest) or self._first
        self._opened_at = now

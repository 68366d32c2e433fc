"""A token bucket for one sender; the same rules as the script in ``redis_budget.lua``."""

import math

SAVED = 1.0  # seconds' worth that an idle sender saves up
LATE = 0.25  # seconds' worth that a waiting sender does not lose by asking late
SLOWEST = 0.125
PAUSE = 1.0  # seconds that a slow-down holds before the rate doubles again


class Bucket:
    """*rate* units a second, 0 for no limit. Times are seconds of a monotonic clock.

    Never more than one second's worth (at least one unit) is given at once. Somebody who was
    given less than they asked for is waiting, not idle: what comes in until they ask again is
    kept a little above the full mark, so that a slow poll does not cost any rate.
    """

    def __init__(self, rate: float, *, now: float, full: bool) -> None:
        self.rate = rate
        self._tokens = max(rate * SAVED, 1.0) if full else 0.0
        self._at = now
        self._waiting = False
        self._factor = 1.0
        self._halved_at = self._quiet_since = -math.inf

    def take(self, units: int, now: float) -> int:
        """How many of *units* may be used at *now*."""
        if self.rate <= 0:
            return units
        self._fill(now)
        most = max(int(self.rate * SAVED), 1)
        given = max(0, min(units, int(self._tokens), most))
        self._tokens -= given
        self._waiting = given < units
        return given

    def give_back(self, units: int, now: float) -> None:
        """Return *units*; a negative number is a debt for what was used beyond the allowance."""
        if self.rate > 0:
            self._fill(now)
            # Who returns something had no use for it: nobody waits, and nothing more is saved up.
            self._waiting = self._waiting and units <= 0
            self._tokens = min(self._tokens + units, self._full())

    def slow_down(self, now: float) -> None:
        """Halve the rate, once a second at most; it doubles again each second without this."""
        self._fill(now)
        self._quiet_since = now
        if now - self._halved_at >= PAUSE:
            self._factor = max(self._factor / 2, SLOWEST)
            self._halved_at = now

    def _full(self) -> float:
        saved = SAVED + (LATE if self._waiting else 0.0)
        return max(self.rate * self._factor, 1.0) * saved

    def _fill(self, now: float) -> None:
        came = max(now - self._at, 0.0) * self.rate * self._factor
        self._at = now
        while self._factor < 1.0 and now - self._quiet_since >= PAUSE:
            self._factor *= 2
            self._quiet_since += PAUSE
        self._tokens = min(self._tokens + came, self._full())

"""A token bucket for one sender; the same rules as the script in ``redis_budget.lua``."""

import math

SAVED = 1.0  # seconds' worth that an idle sender saves up
LATE = 0.25  # seconds' worth that a waiting sender does not lose by asking late
SLOWEST = 0.125
CUT = 0.7  # what is left of the rate after a refusal
PAUSE = 0.5  # seconds in which further refusals count as the same one
GROWTH = 0.0001  # of the rate, per second cubed: back at the old rate after 14 s


class Bucket:
    """*rate* units a second, 0 for no limit. Times are seconds of a monotonic clock.

    Never more than one second's worth (at least one unit) is given at once. Somebody who was
    given less than they asked for is waiting, not idle: what comes in until they ask again is
    kept a little above the full mark, so that a slow poll does not cost any rate.

    A refusal cuts the rate. It comes back by a cubic curve (RFC 9438 section 4.1): soon near the
    rate that was refused, slowly past it, then faster, so that a provider who allows less than we
    were told is hardly ever asked for more, and one who stumbled once soon has the full rate.
    """

    def __init__(self, rate: float, *, now: float, full: bool) -> None:
        self.rate = rate
        self._tokens = max(rate * SAVED, 1.0) if full else 0.0
        self._at = now
        self._waiting = False
        self._peak = 1.0
        self._cut_at = -math.inf

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
            self._tokens = min(self._tokens + units, self._full(now))

    def slow_down(self, now: float) -> None:
        """The provider has refused: use less, and find out slowly how much it takes."""
        self._fill(now)
        if now - self._cut_at >= PAUSE:
            self._peak = max(self.factor(now), SLOWEST / CUT)
            self._cut_at = now
            # What was saved up for the old rate would be refused, too.
            self._tokens = min(self._tokens, 0.0)

    def factor(self, now: float) -> float:
        """The share of the rate that is in use, from 0.125 to 1."""
        if self._cut_at == -math.inf:
            return 1.0
        past = max(now - self._cut_at, 0.0) - math.cbrt(self._peak * (1 - CUT) / GROWTH)
        return min(self._peak + GROWTH * past**3, 1.0)

    def _full(self, now: float) -> float:
        saved = SAVED + (LATE if self._waiting else 0.0)
        return max(self.rate * self.factor(now), 1.0) * saved

    def _fill(self, now: float) -> None:
        passed = max(now - self._at, 0.0)
        came = passed * self.rate * (self.factor(self._at) + self.factor(now)) / 2
        self._at = now
        self._tokens = min(self._tokens + came, self._full(now))

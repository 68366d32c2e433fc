"""A token bucket for one sender; the same rules as the script in ``redis_budget.lua``."""

SAVED = 1.0  # seconds' worth that an idle sender saves up
LATE = 0.25  # seconds' worth that a waiting sender does not lose by asking late
SLOWEST = 0.125  # of the told rate, below which no refusal cuts
LEAST = 1.0  # units a second, the same for a sender whose rate nobody told
HALF = 0.5  # the cut after a refusal of which nothing is known
NEAR = 0.03  # the cut below what was measured between two refusals
FEW = 0.4  # so little accepted of the rate tells of a full queue, not of how fast it empties
SPAN = 15.0  # seconds' worth until the peak is reached again
PROBE = 150.0  # at least so many units: one refusal among twice as many is less than 1 %
PAUSE = 0.5  # seconds in which further refusals count as the same one
STOP = 0.25  # seconds' worth that is not sent after a refusal, so that the queue there has room
FORGOTTEN = 3600.0  # seconds after the last refusal


class Bucket:
    """*rate* units a second, 0 if nobody told one. Times are seconds of a monotonic clock.

    Never more than one second's worth (at least one unit) is given at once. Somebody who was
    given less than they asked for is waiting, not idle: what comes in until they ask again is
    kept a little above the full mark, so that a slow poll does not cost any rate.

    A refusal says that the provider's queue is full. The first one halves the rate, or half of
    what was accepted in the last second becomes the rate where none was told. What is accepted
    from there to the next refusal is what the provider takes, however long its queue is: the rate
    then stays just below. From each cut it comes back by a cubic curve (after RFC 9438 section
    4.1) over what is accepted: soon near the peak, slowly past it, then ever faster, up to the
    told rate or without end. A sender that does not send finds nothing out.
    """

    def __init__(self, rate: float, *, now: float, full: bool) -> None:
        self.rate = rate
        self._tokens = max(rate * SAVED, 1.0) if full else 0.0
        self._at = now
        self._waiting = False
        self._peak = 0.0  # 0: never refused
        self._measured = False
        self._rested = False  # whether it was full, so not all used, since the last cut
        self._since = now  # the last cut; before the first one, a second ago
        self._accepted = 0.0  # units, since then

    @property
    def in_use(self) -> float:
        """Units a second that are given at present, 0 for no limit."""
        if not self._peak:
            return self.rate
        dip, span = HALF, SPAN * self._peak
        if self._measured:
            dip, span = NEAR, max(span, PROBE)
        found = self._peak * (1 + dip * (self._accepted / span - 1) ** 3)
        return min(found, self.rate) if self.rate else found

    def take(self, units: int, now: float) -> int:
        """How many of *units* may be used at *now*."""
        self._fill(now)
        rate = self.in_use
        if not rate:
            return units
        most = max(int(rate * SAVED), 1)
        given = max(0, min(units, int(self._tokens), most))
        self._tokens -= given
        self._waiting = given < units
        return given

    def give_back(self, units: int, now: float) -> None:
        """Return *units*; a negative number is a debt for what was used beyond the allowance."""
        self._fill(now)
        if self.in_use:
            # Who returns something had no use for it: nobody waits, and nothing more is saved up.
            self._waiting = self._waiting and units <= 0
            self._tokens = min(self._tokens + units, self._full())

    def accepted(self, units: int, now: float) -> None:
        """The provider has taken *units*."""
        self._fill(now)
        self._accepted += units

    def slow_down(self, now: float, *, late: bool = False) -> bool:
        """The provider has refused: use less; whether this is a cut, not one more of the last.

        *late*: what it had accepted before. Then what it accepts says nothing of what it takes.
        """
        self._fill(now)
        passed, rate = now - self._since, self.in_use
        if self._peak and passed < PAUSE:
            return False
        took = self._accepted / passed
        self._measured = (
            not late and self._peak > 0 and not self._rested and took >= FEW * rate
        )
        self._peak = min(took, rate) if self._measured else rate or took
        least = self.rate * SLOWEST or LEAST
        self._peak = max(self._peak, least if self._measured else least / HALF)
        self._since, self._accepted, self._rested = now, 0.0, False
        # What was saved up for the old rate would be refused, too.
        self._tokens = min(self._tokens, 0.0) - STOP * self.in_use
        return True

    def share(self, now: float) -> int:
        """Per cent in use of the told rate, or of what was accepted; less after a refusal."""
        self._fill(now)
        whole = self.rate or self._peak
        return int(min(self.in_use / whole, 1) * 100 + 0.5) if whole else 100

    def _full(self) -> float:
        return max(self.in_use, 1.0) * (SAVED + (LATE if self._waiting else 0.0))

    def _fill(self, now: float) -> None:
        came, full = max(now - self._at, 0.0) * self.in_use, self._full()
        self._rested = self._rested or self._tokens + came > full
        self._tokens = min(self._tokens + came, full)
        self._at = now
        self._since = min(self._since, now)
        if now - self._since > FORGOTTEN:
            self._peak = 0.0
        if not self._peak:
            # What is older than a second fades, so that a pause does not hide how fast it was.
            self._accepted /= max(now - self._since, 1.0)
            self._since = now - 1.0

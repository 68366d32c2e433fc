"""When to look again: slower while all is quiet, ever slower while it fails, never too slow."""

SOONEST = 1.0  # seconds until a look that left something over goes on
LONGEST_PAUSE = 3600.0  # the most that a server can ask for by Retry-After
LONGEST_FRESH = 300.0  # the most that a server can ask for by max-age
_SLOWEST = 600.0
_QUIET_LOOKS = 20


def after_success(interval: float, *, quiet: int, fresh: float = 0.0) -> float:
    """Seconds until the next look; *quiet* looks in a row brought nothing new.

    Quiet doubles the interval at most, and *fresh* (the server's max-age) counts up to five
    minutes: a warning must not wait for our politeness.
    """
    slower = interval * min(2.0, 1.0 + quiet / _QUIET_LOOKS)
    return max(slower, min(fresh, max(LONGEST_FRESH, slower)))


def after_failure(
    interval: float, *, failures: int, pause: float | None, chance: float
) -> float:
    """Seconds until the next try after *failures* in a row; *chance* (0 to 1) spreads them."""
    asked = min(pause or 0.0, LONGEST_PAUSE)
    longest = max(interval, _SLOWEST)
    wait = min(longest, interval * 2.0 ** min(failures, 20))
    return max(asked, wait * (0.75 + chance / 4))


def after_lost_document(attempts: int, *, pause: float | None, chance: float) -> float:
    """Seconds until a document that could not be had is asked for again."""
    asked = min(pause or 0.0, LONGEST_PAUSE)
    return max(asked, min(_SLOWEST, 10.0 * 2.0 ** min(attempts, 20)) * (0.5 + chance / 2))


def until_checked(interval: float) -> float:
    """Seconds until a taken document is looked at again for a silent change."""
    return max(600.0, 5 * interval)

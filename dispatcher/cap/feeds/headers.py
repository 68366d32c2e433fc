"""What servers say about time: how long an answer stays fresh, when to come again."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})")


def caching(cache_control: str) -> float:
    """Seconds that an answer stays fresh (RFC 9111 section 5.2.2); 0 if nothing is said."""
    said = cache_control.lower()
    if "no-cache" in said or "no-store" in said:
        return 0.0
    found = _MAX_AGE.search(said)
    return float(found[1]) if found else 0.0


def pause(retry_after: str, *, now: datetime | None = None) -> float | None:
    """Seconds to wait (RFC 9110 section 10.2.3), from a number or a date; None if unreadable."""
    said = retry_after.strip()
    if said.isascii() and said.isdigit():
        return float(said[:9])
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())

"""When an interpreter may be called: days and hours of the week in their own time zone."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"(?P<days>[a-z,\- ]*?)\s*(?P<start>\d{1,2}:\d\d)\s*-\s*(?P<end>\d{1,2}:\d\d)")
_MOST = 50
_DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A span on some days of the week (0 is Monday); *start* and *end* in minutes of the day.

    One that ends before it begins goes on into the next day.
    """

    days: frozenset[int]
    start: int
    end: int


def shifts(text: str) -> tuple[Shift, ...]:
    """``Mon-Fri 08:00-18:00; Sat,Sun 22:00-06:00`` as shifts; empty: at any time.

    Raises ``ValueError`` that says what cannot be read.
    """
    spans = [span.strip() for span in text.lower().split(";") if span.strip()]
    if len(spans) > _MOST:
        raise ValueError(f"there are more than {_MOST} spans")
    return tuple(_shift(span) for span in spans)


def _shift(span: str) -> Shift:
    found = _SPAN.fullmatch(span)
    if found is None:
        raise ValueError(f"{span!r} is no span such as Mon-Fri 08:00-18:00")
    return Shift(
        days=_days(found["days"]), start=_minutes(found["start"]), end=_minutes(found["end"])
    )


def _days(text: str) -> frozenset[int]:
    if not text.strip():
        return frozenset(range(7))
    days: set[int] = set()
    for part in text.replace(" ", "").split(","):
        first, dash, last = part.partition("-")
        if first not in _DAYS or (dash and last not in _DAYS):
            raise ValueError(f"{part!r} is no day; write Mon, Tue, Wed, Thu, Fri, Sat or Sun")
        begin, end = _DAYS.index(first), _DAYS.index(last or first)
        days |= {(begin + n) % 7 for n in range((end - begin) % 7 + 1)}
    return frozenset(days)


def _minutes(text: str) -> int:
    hours, _, minutes = text.partition(":")
    found = int(hours) * 60 + int(minutes)
    if found > _DAY or int(minutes) > 59:
        raise ValueError(f"{text!r} is no time of day")
    return found


def on_call(hours: str, zone: str, at: int) -> bool:
    """Whether somebody with these *hours* in the IANA *zone* may be called at *at* (UTC ms)."""
    plan = shifts(hours)
    here = datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone))
    minute = here.hour * 60 + here.minute
    today, yesterday = here.weekday(), (here - timedelta(days=1)).weekday()
    return not plan or any(
        _covers(shift, minute, today=today, yesterday=yesterday) for shift in plan
    )


def _covers(shift: Shift, minute: int, *, today: int, yesterday: int) -> bool:
    if shift.start < shift.end:
        return today in shift.days and shift.start <= minute < shift.end
    begun = today in shift.days and minute >= shift.start
    return begun or (yesterday in shift.days and minute < shift.end)

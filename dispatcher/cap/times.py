"""CAP's times: read tolerantly, with the names of the rules that a text breaks (3.3.2)."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from dispatcher.domain.alert import Moment

_OFFSET = r"[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)"
_STRICT = re.compile(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d{_OFFSET}", re.ASCII)
_TOLERANT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?P<mark>[Tt ])(?P<hm>\d\d:\d\d)(?P<seconds>:\d\d)?"
    r"(?:[.,](?P<fraction>\d{1,30}))?(?P<zone>Z|z|[+-]\d\d(?::?\d\d)?)?", re.ASCII,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WIDEST_OFFSET = timedelta(hours=14)


def read_time(text: str, default_zone: tzinfo = UTC) -> Moment | None:
    """The time that *text* means, or None; without an offset it is read in *default_zone*.

    The moment keeps the text as given but for white space around it.
    """
    value = text.strip()
    if _STRICT.fullmatch(value):
        at = _milliseconds_strict(value)
        if at is not None:
            return Moment(text=value, at=at)
    at = _milliseconds(value, default_zone)
    return None if at is None else Moment(text=value, at=at)


def faults(text: str) -> list[str]:
    """The codes of the rules that *text* breaks; how grave each is depends on the version."""
    value = text.strip(" \t\r\n")
    if _STRICT.fullmatch(value) and _milliseconds_strict(value) is not None:
        return []
    if _milliseconds(value.strip(), UTC) is None:
        return ["time-unreadable"]
    return _deviations(value)


def _milliseconds_strict(value: str) -> int | None:
    try:
        return round((datetime.fromisoformat(value) - _EPOCH) / timedelta(milliseconds=1))
    except (ValueError, OverflowError):
        return None


def _milliseconds(value: str, default_zone: tzinfo) -> int | None:
    match = _TOLERANT.fullmatch(value)
    if match is None:
        return None
    try:
        hour, minute = (int(part) for part in match["hm"].split(":"))
        second = int((match["seconds"] or ":00")[1:])
        zone = _zone(match["zone"], default_zone)
        if zone is None or hour > 24 or minute > 59 or second > 60:
            return None
        # Hour 24 and second 60 are legal elsewhere and mean the next day, the next minute.
        start = datetime.fromisoformat(match["day"]).replace(tzinfo=zone)
        moment = start + timedelta(hours=hour, minutes=minute, seconds=second)
        fraction = int(((match["fraction"] or "") + "000")[:3])
        return int((moment - _EPOCH) // timedelta(seconds=1)) * 1000 + fraction
    except (ValueError, OverflowError):
        return None


def _zone(text: str | None, default_zone: tzinfo) -> tzinfo | None:
    if text is None:
        return default_zone
    if text in "Zz":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:].lstrip(":") or 0))
    if offset > _WIDEST_OFFSET:
        return None
    return timezone(-offset if text[0] == "-" else offset)


_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)"
    rf"(?:Z|{_OFFSET})?", re.ASCII,
)


def _deviations(value: str) -> list[str]:
    codes = [] if _DATE_TIME.fullmatch(value) else ["time-form"]
    match = _TOLERANT.fullmatch(value.strip())
    if match is None:
        return codes
    if match["zone"] is None:
        codes.append("time-no-offset")
    elif match["zone"] in "Zz":
        codes.append("time-zulu")
    if match["fraction"]:
        codes.append("time-fraction")
    return codes

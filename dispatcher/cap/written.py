"""The one form in which times and numbers are written (CAP 1.2 sections 3.2.4 and 3.3.2)."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from dispatcher.cap.times import faults, read_time
from dispatcher.domain.alert import Alert, Info, Moment, Reference

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - wall-clock times, the offset is written beside
_DAY_AND_MINUTES = 16  # 2026-11-21T02:10, before seconds and offset
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?$", re.ASCII)
_FULL_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,30})?(?:Z|[+-]\d\d:\d\d)", re.ASCII
)
_MOST_DECIMALS = 40  # what our reader takes; a ten-millionth of a degree is a centimetre


def as_written(alert: Alert, *, keep_deref: bool = False) -> Alert:
    """*alert* as it reads once it is written: CAP 1.2, unsigned, times to the second.

    Without *keep_deref* embedded files are left out (CAP 1.2 section 3.2.3, derefUri).
    """
    return replace(
        alert, cap_version="1.2", signed=False, sent=whole_second(alert.sent),
        references=tuple(_reference(reference) for reference in alert.references),
        infos=tuple(_info(info, keep_deref) for info in alert.infos),
    )


def _info(info: Info, keep_deref: bool) -> Info:
    resources = info.resources if keep_deref else tuple(
        replace(resource, deref="") for resource in info.resources
    )
    return replace(
        info, resources=resources, effective=_moment(info.effective), onset=_moment(info.onset),
        expires=_moment(info.expires),
    )


def _moment(moment: Moment | None) -> Moment | None:
    return None if moment is None else whole_second(moment)


def _reference(reference: Reference) -> Reference:
    """Others know the earlier alert by its own text, so that is kept wherever it is complete."""
    sent = reference.sent
    if _FULL_TIME.fullmatch(sent.text) and _means(sent):
        return reference
    text = _text(sent.at // 1000, _offset(sent))
    if sent.at % 1000:
        # The identity must not move by a fraction of a second.
        text = f"{text[:19]}.{sent.at % 1000:03}{text[19:]}"
    return replace(reference, sent=Moment(text=text, at=sent.at))


def whole_second(moment: Moment) -> Moment:
    """*moment* as ``2026-11-21T03:50:00+01:00``, in the offset that it was given in."""
    if not faults(moment.text) and moment.text == moment.text.strip() and _means(moment):
        return moment
    return Moment(text=_text(moment.at // 1000, _offset(moment)), at=moment.at // 1000 * 1000)


def _means(moment: Moment) -> bool:
    read = read_time(moment.text)
    return read is not None and read.at == moment.at


def _offset(moment: Moment) -> timedelta:
    """The offset of *moment*'s text; of a time without one, that of the zone it was read in."""
    if read_time(moment.text) is None:
        return timedelta()
    end = moment.text[_DAY_AND_MINUTES:]
    given = _OFFSET.search(end)
    if given is not None:
        size = timedelta(hours=int(given[2]), minutes=int(given[3] or 0))
        return -size if given[1] == "-" else size
    if end[-1:] in ("Z", "z"):
        return timedelta()
    as_utc = read_time(moment.text)
    return timedelta(minutes=round((as_utc.at - moment.at) / 60_000)) if as_utc else timedelta()


def _text(seconds: int, offset: timedelta) -> str:
    local = _EPOCH + (timedelta(seconds=seconds) + offset)
    minutes = int(abs(offset).total_seconds()) // 60
    sign = "-" if offset < timedelta() else "+"
    return f"{local.isoformat(timespec='seconds')}{sign}{minutes // 60:02}:{minutes % 60:02}"


def number(value: float) -> str:
    """*value* in plain decimals, never with an exponent: ``0.0000001``, ``47.0``."""
    text = format(Decimal(repr(value)), "f")
    if len(text.partition(".")[2]) > _MOST_DECIMALS:
        whole, _, decimals = f"{value:.{_MOST_DECIMALS}f}".partition(".")
        text = f"{whole}.{decimals.rstrip('0') or '0'}"
    return text

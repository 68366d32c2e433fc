"""Numbers, times, dates and amounts in words, where a language's words for them are sure."""

from collections.abc import Mapping
from functools import lru_cache

import regex

from dispatcher.words.spelling import spelled
from dispatcher.words.spoken.table import Table

_YEARS = range(1900, 2100)  # they are read well as figures, and said in two ways


def number(figure: str, table: Table) -> str:
    """The words of a whole number below 10,000; empty where they depend on what is counted."""
    n = int(figure)
    if not table.numbers or n in _YEARS or (len(figure) > 1 and figure[0] == "0"):
        return ""
    if table.gendered and regex.search(table.gendered, figure):
        return ""
    return _in_words(n, table.numbers, table.also)


def time(found: Mapping[str, str], table: Table) -> str:
    """The time of day as its 24 hours are said; nothing is added that the figures do not say."""
    if not table.time:
        return ""
    hour, minute = found["hour"], found["minute"]
    if table.unsure and regex.search(table.unsure, f"{hour}:{minute}"):
        return ""
    late = table.late if int(hour) > 12 else ""
    pattern = (late or table.full) if minute == "00" else table.time
    if table.leading and minute == "00" and int(hour) == 0:
        return ""  # "zero o'clock" is nobody's word for midnight
    h = _part(hour, table.hours, table)
    m = _part(minute, table.minutes, table, pad=table.pad)
    if table.numbers and (h.isdigit() or m.isdigit()) and "{m}" in pattern:
        return ""  # never half in words
    said = pattern.format(h=h, m=m)
    for wrong, right in table.mend:
        said = regex.sub(wrong, right, said)
    return said


def _part(figure: str, own: Mapping[str, str], table: Table, *, pad: bool = False) -> str:
    plain = str(int(figure))
    if not table.numbers:
        return figure if pad else plain
    said = own.get(plain) or _in_words(int(figure), table.numbers, table.also) or plain
    zero = table.leading and figure[0] == "0" and plain != figure
    return f"{table.leading} {said}" if zero else said


def date(found: Mapping[str, str], table: Table, language: str) -> str:
    """A date of the European calendar (ISO 8601); empty if it is none or cannot be said."""
    year, month, day = (int(found[name]) for name in ("year", "month", "day"))
    if not table.date or not (1 <= month <= 12 and 1 <= day <= 31):
        return ""
    names = table.months or _months(language)
    return table.date.format(d=_day(day, table), month=names[month - 1], y=year)


def _day(day: int, table: Table) -> str:
    if day == 1 and table.first:
        return table.first
    if table.ordinal:
        return _in_words(day, table.numbers, "", to="ordinal") or str(day)
    return (_in_words(day, table.numbers, table.also) if table.numbers else "") or str(day)


def quantity(found: Mapping[str, str], table: Table) -> str:
    """A figure with its unit: the unit in words, the figure too where that is sure."""
    amount, (one, more) = found["amount"], table.units[found["unit"]]
    minus = ""
    if "minus" in found:
        degrees = found["unit"].startswith("°")
        minus = f"{table.minus} " if degrees and table.minus else found["minus"]
    said = (number(amount, table) if amount.isdigit() and len(amount) < 5 else "") or amount
    if minus == found.get("minus", ""):
        said = said if not minus else amount
    return f"{minus}{said} {one if amount == '1' else more}"


@lru_cache(maxsize=4096)
def _in_words(n: int, language: str, also: str, to: str = "cardinal") -> str:
    said = spelled(n, language, to=to).replace(",", "")
    if also and spelled(n, also, to=to).replace(",", "") != said:
        return ""
    return said


@lru_cache(maxsize=64)
def _months(language: str) -> tuple[str, ...]:
    from babel import Locale
    from babel.dates import get_month_names

    names = get_month_names("wide", "format", Locale.parse(language, sep="-"))
    return tuple(names[month] for month in range(1, 13))

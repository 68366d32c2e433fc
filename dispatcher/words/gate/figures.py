"""Numbers and times of day: the same before and after, in whatever way they are written."""

from collections import Counter
from functools import lru_cache

import regex

from dispatcher.words.gate import calendar, clock, numerals
from dispatcher.words.gate.marks import bare

_NUMBER = regex.compile(r"\d+(?:[.,'\u066b\u066c\u00a0\u202f ](?=\d)\d+)*")
_GROUPED = regex.compile(r"\d{1,3}(?:[.,'\u066c\u00a0\u202f ]\d{3})+")


def times(source: str, target: str, source_language: str, language: str) -> str:
    """Every time of day of the original, in 24 or 12 hours, and no other."""
    return _compared(source, target, source_language, language)[0]


def numbers(source: str, target: str, source_language: str, language: str) -> str:
    """Every number as often as in the original, in figures or in words, and no other."""
    return _compared(source, target, source_language, language)[1]


@lru_cache(maxsize=16)
def _compared(source: str, target: str, one: str, other: str) -> tuple[str, str]:
    """What is wrong with the times, and with the numbers that are no times."""
    months = calendar.months_in(source, one) | calendar.months_in(target, other)
    both = numerals.spells(one) and numerals.spells(other)
    before, after = (
        clock.times(calendar.without_months(read, tag), tag)
        for text, tag in ((source, one), (target, other))
        for read in (numerals.figured(bare(text), tag) if both else bare(text).casefold(),)
    )
    lost, new = _unlike(before.sure, after.sure, clock.halves(one) and clock.halves(other))
    lost, said_after = _loose(lost, after.rest)
    new, said_before = _loose(new, before.rest)
    figures = _numbers(said_before), _numbers(said_after)
    missing = [n for n in (figures[0] - figures[1]).elements()
               if not numerals.perhaps(n, target, other) and n not in months]
    added = [n for n in (figures[1] - figures[0]).elements()
             if n not in figures[0] and not numerals.perhaps(n, source, one) and n not in months]
    return _said(_clocks(lost), _clocks(new)), _said(missing, added)


def _unlike(
    before: tuple[int, ...], after: tuple[int, ...], exact: bool
) -> tuple[list[int], list[int]]:
    """The times of only one side; where the halves of the day are unknown, 5 is 17."""
    lost, new = list(before), list(after)
    for time in before:
        same = [t for t in new if t == time or (not exact and t % 720 == time % 720)]
        if same:
            lost.remove(time)
            new.remove(same[0])
    # The same time said twice, or once where the original says it twice, is no fault.
    return [t for t in lost if t not in after], [t for t in new if t not in before]


def _loose(found: list[int], text: str) -> tuple[list[int], str]:
    """The times that *text* does not say as 17.30 or 17 either, and *text* without the others."""
    left = []
    for time in found:
        without = clock.pointed(text, time)
        if without is None:
            left.append(time)
        else:
            text = without
    return left, text


def _clocks(found: list[int]) -> list[str]:
    return [f"{time // 60:02}:{time % 60:02}" for time in found]


def _numbers(text: str) -> Counter[str]:
    return Counter(_value(match) for match in _NUMBER.findall(text))


def _value(written: str) -> str:
    """10,000 and 10.000 are one number; so are 1.5 and 1,5."""
    if _GROUPED.fullmatch(written):
        return regex.sub(r"\D", "", written)
    parts = regex.split(r"\D", written)
    whole = (parts[0].lstrip("0") or "0")
    return whole if len(parts) == 1 else f"{whole}.{'.'.join(parts[1:])}"


def _said(lost: list[str], new: list[str]) -> str:
    parts = [f"lost: {', '.join(lost)}"] if lost else []
    if new:
        parts.append(f"added: {', '.join(new)}")
    return "; ".join(parts)

"""Files of local facts, YAML or CSV, into what may be told; every fault at once with its line."""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from contacts import cells
from contacts.documents import Entry, Value, entries, text, words
from contacts.refusal import CellFault
from dispatcher.domain.area import Geocode
from dispatcher.domain.facts import ASKED, DAY_MS, NOT_ASKED, LocalFacts
from dispatcher.domain.finding import Finding, FindingSeverity

TEXTS = ("go", "landmark", "transport", "hours", "languages", "items")
MOST = 10_000  # places of one file
_ID = re.compile(r"[A-Za-z0-9._-]{1,60}")
_FIRST, _LAST = date(1970, 1, 2), date(9998, 1, 1)
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,28}[0-9]")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
ZoneOf = Callable[[Sequence[str]], tzinfo]
_PAPERS = {"yes": ASKED, "no": NOT_ASKED}


class _Keys(tuple[str, ...]):
    """The known keys; of a text also ``go:ar``, as a CSV file has it in a column of its own."""

    __slots__ = ()

    def __contains__(self, key: object) -> bool:
        fact, colon, _ = str(key).partition(":")
        return super().__contains__(key) or (bool(colon) and fact in TEXTS)


_KEYS = _Keys((
    "id", "communities", "area", "hazards", "confirmed", "until", "sign", "phone", "papers",
    "free", "animals", *TEXTS,
))


def read_facts(
    raw: bytes, name: str, *, hazards: Collection[str], now: int, zone_of: ZoneOf
) -> tuple[tuple[LocalFacts, ...], tuple[Finding, ...]]:
    """The good entries of a file called *name* (``.csv``, else YAML) and every finding.

    *hazards* are the known keys, *now* is UTC ms: nothing is confirmed on a day to come.
    *zone_of* says where the days of an entry for these communities end.
    """
    found, findings = entries(raw, name, keys=_KEYS)
    if len(found) > MOST:
        return (), (Finding(
            code="too-many", line=found[MOST].line,
            message=f"The file has more than {MOST} places; nothing was read: split it.",
        ),)
    read = [(entry, _facts(entry, hazards, now, zone_of)) for entry in found]
    findings += [finding for entry, _ in read for finding in entry.findings]
    return tuple(facts for entry, facts in read if entry.good), tuple(findings)


def _facts(
    entry: Entry, hazards: Collection[str], now: int, zone_of: ZoneOf
) -> LocalFacts:
    communities = tuple(dict.fromkeys(entry.take("communities", words, tuple[str, ...]())))
    last: date | None = entry.take("until", _date, None)
    facts = LocalFacts(
        external_id=entry.take("id", _id, ""), communities=communities,
        codes=entry.take("area", _codes, ()),
        hazards=entry.take("hazards", _hazards(hazards), ()),
        sign=entry.take("sign", _said, ""), phone=entry.take("phone", _phone, ""),
        papers=entry.take("papers", _papers, ""),
        free=entry.take("free", _yes, False), animals=entry.take("animals", _yes, False),
        texts={fact: said for fact in TEXTS if (said := _texts(entry, fact))},
        confirmed_at=entry.take("confirmed", _day, 0),
        valid_until=None if last is None else _end(last, zone_of(communities)),
    )
    for key, code, message in _lacks(entry, facts, last, now):
        entry.note(key, code, message, FindingSeverity.ERROR)
    return facts


def _lacks(
    entry: Entry, facts: LocalFacts, last: date | None, now: int
) -> list[tuple[str, str, str]]:
    found = []
    if not facts.communities and not facts.codes and entry.good:
        found.append(("communities", "nobody", "name communities or area codes that it is for"))
    if not entry.values.get("confirmed"):
        found.append(("confirmed", "not-confirmed", "say on which day it was confirmed"))
    elif facts.confirmed_at > now + DAY_MS:
        found.append(("confirmed", "not-yet", "the day is still to come"))
    if last is not None and _end(last, UTC) <= facts.confirmed_at:
        found.append(("until", "ends-before", "it ends before it was confirmed"))
    if entry.good and not (facts.leads_somewhere or facts.phone):
        found.append(("go", "nothing-said", "give go or sign (where to go) or phone"))
    return found


def _texts(entry: Entry, fact: str) -> dict[str, str]:
    found: dict[str, str] = entry.take(fact, _by_language, {})
    for key in entry.values:
        of, colon, tag = key.partition(":")
        if colon and of == fact:
            found = found | entry.take(key, _in(tag), dict[str, str]())
    return found


def _in(tag: str) -> Callable[[Value], dict[str, str]]:
    return lambda value: {cells.language(tag): _said(value)}


def _by_language(value: Value) -> dict[str, str]:
    if not isinstance(value, dict):
        raise CellFault("not-by-language", "write it by language, for example {en: ..., ar: ...}")
    return {cells.language(tag): _said(said) for tag, said in value.items()}


def _said(value: Value) -> str:
    """A short text that may stand in a message."""
    said = cells.plain(text(value))
    if "{" in said or "}" in said:
        raise CellFault("brace", "braces mark slots in messages; write ( ) instead")
    if _ADDRESS.search(said):
        raise CellFault("address", "an address of a page cannot be read out; leave it out")
    return said


def _id(value: Value) -> str:
    name = text(value)
    if not _ID.fullmatch(name):
        raise CellFault("bad-id", "use up to 60 letters, digits, dots, dashes (A-Z a-z 0-9 . _ -)")
    return name


def _phone(value: Value) -> str:
    number = text(value)
    if not _PHONE.fullmatch(number):
        raise CellFault("bad-phone", f"{number!r} is no number that people can call")
    return number


def _papers(value: Value) -> str:
    return _PAPERS["yes" if _yes(value) else "no"]


def _yes(value: Value) -> bool:
    return cells.yes_or_no(text(value))


def _hazards(known: Collection[str]) -> Callable[[Value], tuple[str, ...]]:
    def read(value: Value) -> tuple[str, ...]:
        found = tuple(dict.fromkeys(word.lower() for word in words(value)))
        for word in found:
            if word not in known:
                raise CellFault(
                    "unknown-hazard", f"{word!r} is no hazard that there are words for"
                )
        return found

    return read


def _codes(value: Value) -> tuple[Geocode, ...]:
    # An outline would not say whose shelter it is: people are known by community, not by street.
    if isinstance(value, dict):
        raise CellFault("bad-area", "give codes such as district=D-1; an outline is not taken")
    return cells.codes(" ".join(words(value)))


def _date(value: Value) -> date:
    given: Any = text(value)
    try:
        day = date.fromisoformat(given)
    except ValueError as fault:
        raise CellFault("bad-date", f"{given!r} is no day written as 2026-11-21") from fault
    if not _FIRST <= day <= _LAST:
        raise CellFault("bad-date", f"{given!r} is in no year that can be meant")
    return day


def _day(value: Value) -> int:
    """The beginning of a day in UTC (ms)."""
    return _midnight(_date(value), UTC)


def _end(last: date, zone: tzinfo) -> int:
    """When *last* is over for people in *zone* (UTC ms)."""
    return _midnight(last + timedelta(days=1), zone)


def _midnight(day: date, zone: tzinfo) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1000)

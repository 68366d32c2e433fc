"""Which hazard an info block speaks of, by its event codes and by the words of its event."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import regex

from dispatcher.domain.alert import Info
from dispatcher.domain.area import Geocode
from dispatcher.words.folding import fold, pattern
from dispatcher.words.tables import table_in

GENERAL = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardTable:
    """*words*: (folded word, hazard); *codes*: (name, value), both folded, to hazard.

    A code's name is the last part of CAP's valueName without its version (``profile:CAP-CP:
    Event:1.0`` is ``event``). *broader*: the hazard whose sentences may stand in for another's.
    """

    words: tuple[tuple[str, str], ...]
    codes: Mapping[tuple[str, str], str]
    broader: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def lineage(self, hazard: str) -> tuple[str, ...]:
        """*hazard* and those that may stand in for it, the nearest first, ``general`` last."""
        found = dict.fromkeys((hazard,))
        while (above := self.broader.get(next(reversed(found)))) and above not in found:
            found[above] = None
        return tuple(dict.fromkeys((*found, GENERAL)))


def load_hazards(path: Path) -> HazardTable:
    """Read ``hazards.toml``; raises ``ConfigFault`` with all its faults."""
    content = table_in(path, _faults)
    words = {
        fold(word): hazard for hazard, part in content.items()
        for group in part.get("words", {}).values() for word in group
    }
    codes = {
        (fold(name), fold(str(value))): hazard for hazard, part in content.items()
        for name, values in part.get("codes", {}).items() for value in values
    }
    return HazardTable(
        words=tuple(words.items()), codes=codes,
        broader={h: part["broader"] for h, part in content.items() if "broader" in part},
    )


def hazard_of(info: Info, table: HazardTable) -> str:
    """The hazard of *info*; ``general`` where neither codes nor words are known.

    Codes come first, for they need no language; of several words the longest that is found.
    """
    for pair in (*info.event_codes, *info.parameters):
        for code in _codes(pair):
            if code in table.codes:
                return table.codes[code]
    return _by_words(info.event or info.headline, table)


def _by_words(text: str, table: HazardTable) -> str:
    folded = fold(text)
    found = [
        (match.end() - match.start(), -match.start(), hazard)
        # Of many hundred words few are in the text at all: only those are worth a pattern.
        for word, hazard in table.words
        if word.strip("*") in folded and (match := _pattern(word).search(folded))
    ]
    return max(found)[2] if found else GENERAL


_pattern = lru_cache(maxsize=4096)(pattern)


def _codes(pair: Geocode) -> Iterator[tuple[str, str]]:
    name = _code_name(pair.name)
    if name == "vtec":
        # /k.aaa.cccc.pp.s.####.../: phenomenon and significance, NWS directive 10-1703.
        for phenomenon, significance in regex.findall(
            r"/[A-Z]\.[A-Z]{3}\.[A-Z]{4}\.([A-Z]{2})\.([A-Z])\.", pair.value
        ):
            yield name, fold(f"{phenomenon}.{significance}")
            yield name, fold(phenomenon)
        return
    # MeteoAlarm writes "5; high-temperature"; issuers differ in the number, so the word is asked.
    for part in reversed(pair.value.split(";")):
        yield name, fold(part)


def _code_name(name: str) -> str:
    parts = [p for p in regex.split(r"[:/]", fold(name)) if not regex.fullmatch(r"[\dv.]*", p)]
    return parts[-1] if parts else ""


def _faults(content: Mapping[str, object], name: str) -> Iterator[str]:
    for hazard, part in content.items():
        if not isinstance(part, dict) or not set(part) <= {"words", "codes", "broader"}:
            yield (f"{name}: [{hazard}] may hold only the tables words and codes, and broader; "
                   "remove what else stands there.")
            continue
        if part.get("broader", GENERAL) not in (*content, GENERAL):
            yield f"{name}: [{hazard}] broader is no hazard of this file; correct its spelling."
        for kind, table in part.items():
            if kind == "broader":
                continue
            yield from _table_faults(table, f"{name}: [{hazard}.{kind}]")


def _table_faults(table: object, where: str) -> Iterator[str]:
    if not isinstance(table, dict):
        yield f"{where} is not a table; write it as lists by language or code system."
        return
    for key, values in table.items():
        if not isinstance(values, list) or not all(isinstance(v, str | int) for v in values):
            yield f"{where} {key} is not a list of words; write it as [\"...\"]."
        elif not all(str(v).strip("* ") for v in values):
            yield f"{where} {key} holds an empty word; remove it."

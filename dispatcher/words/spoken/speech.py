"""The spoken form of a text: only figures, signs, addresses and short forms are changed in it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import regex

from dispatcher.domain import language as tags
from dispatcher.words.spoken import figures, signs
from dispatcher.words.spoken.table import Table

_NUMBER = r"(?<![\w.,:/+#№$€£\-\u2010-\u2015−])(?P<number>0|[1-9][0-9]{0,3})" \
    r"(?![\w:/%°+\-\u2010-\u2015−]|[.,][0-9])"
# Scripts without spaces write a time or a number to call right behind a letter.
_TIME = r"(?<![A-Za-z0-9.:+\-−/])(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])" \
    r"(?![\d:]|\s?[ap]\.?m)"
_DATE = r"(?<![A-Za-z0-9.:/\-])(?P<year>[12][0-9]{3})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})" \
    r"(?![0-9\-])(?P<then> (?=[012][0-9]:))?"
_FIGURE = r"[0-9]+(?:[.,][0-9]+)*"
_AMOUNT = r"(?<![A-Za-z0-9.,:/])(?P<minus>[-−](?=[0-9]))?" \
    rf"(?P<amount>{_FIGURE}(?:\s?[-\u2013]\s?{_FIGURE})?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What is said in words in a language; the rest stays as it is written."""

    numbers: bool
    times: bool
    dates: bool
    units: bool


@dataclass(frozen=True, kw_only=True)
class Speech:
    """How texts are said aloud, by language; pure."""

    tables: Mapping[str, Table] = field(default_factory=dict)
    acronyms: frozenset[str] = frozenset()

    def of(
        self, text: str, language: str, *, codes: Iterable[str] = (), numbers: Iterable[str] = ()
    ) -> str:
        """*text* as it is said aloud in *language*; said again, it stays as it is.

        *codes* are spelled, *numbers* are called and said digit by digit, whatever their length.
        Direction marks stay: on a page they keep a number from turning round.
        """
        said = signs.without_addresses(text, language)
        for word in sorted({*codes, *numbers} - {""}, key=len, reverse=True):
            said = signs.spelt(said, word, language)
        table = self.tables.get(language, _NOTHING)
        speaker = _Speaker(table=table, language=language, acronyms=self.acronyms)
        return _pattern(language, tuple(table.units), tuple(table.short), table.before,
                        table.after, table.before_date).sub(speaker.say, said)

    def coverage(self, language: str) -> Coverage:
        """What of *language* is said in words."""
        table = self.tables.get(language, _NOTHING)
        return Coverage(
            numbers=bool(table.numbers), times=bool(table.time), dates=bool(table.date),
            units=bool(table.units),
        )


_NOTHING = Table()
_COMMAS = {"zh-Hans": "", "zh-Hant": "", "ko": " ", "th": " "}


@lru_cache(maxsize=128)
def _pattern(
    language: str, units: tuple[str, ...], short: tuple[str, ...], before: str, after: str,
    before_date: str,
) -> "regex.Pattern[str]":
    """All that may be said otherwise; what stands first is looked for first."""
    parts = [
        r"(?P<spelt>" + signs.SPELT + ")",
        f"(?:{before_date})?{_DATE}" if before_date else _DATE,
        (f"(?:{before})?" if before else "") + _TIME + (f"(?:{after})?" if after else ""),
        r"(?P<phone>" + signs.PHONE + ")",
    ]
    if units:
        longest = sorted(units, key=len, reverse=True)
        parts.append(_AMOUNT + rf"\s?(?P<unit>{'|'.join(map(regex.escape, longest))})(?![\w/])")
    parts.append(_NUMBER)
    if short:
        longest = sorted(short, key=len, reverse=True)
        parts.append(rf"(?<![\w.])(?P<short>{'|'.join(map(regex.escape, longest))})(?!\w)")
    parts.append(r"(?<![\w-])(?P<capitals>\p{Lu}{4,})(?![\w-])")
    return regex.compile("|".join(parts))


@dataclass(frozen=True, kw_only=True)
class _Speaker:
    """Says one match."""

    table: Table
    language: str
    acronyms: frozenset[str]

    def say(self, match: "regex.Match[str]") -> str:
        """The match in words, or as it is."""
        found = {name: value for name, value in match.groupdict().items() if value is not None}
        kind = next((name for name in self._ways if name in found), "")
        return self._ways[kind](match[0], found) if kind else match[0]

    @cached_property
    def _ways(self) -> Mapping[str, Callable[[str, Mapping[str, str]], str]]:
        return {
            "spelt": lambda whole, found: whole,
            "year": self._date,
            "hour": lambda whole, found: figures.time(found, self.table) or whole,
            "phone": lambda whole, found: signs.phone(whole, self.language),
            "unit": lambda whole, found: figures.quantity(found, self.table),
            "number": lambda whole, found: figures.number(whole, self.table) or whole,
            "short": lambda whole, found: self.table.short[whole],
            "capitals": self._lowered,
        }

    def _date(self, whole: str, found: Mapping[str, str]) -> str:
        said = figures.date(found, self.table, self.language)
        comma = "\u060c " if tags.right_to_left(self.language) else _COMMAS.get(self.language, ", ")
        return f"{said}{comma if 'then' in found else ''}" if said else whole

    def _lowered(self, whole: str, found: Mapping[str, str]) -> str:
        if whole in self.acronyms or not signs.pronounceable(whole):
            return whole
        turkish = tags.standard(self.language).split("-")[0] in ("tr", "az")
        rest = whole[1:].translate({ord("I"): "ı", ord("İ"): "i"}) if turkish else whole[1:]
        return whole[0] + rest.lower()

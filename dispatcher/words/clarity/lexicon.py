"""Words that are hard, figurative or vague, and what to say in their place, from ``plain.toml``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import regex

from dispatcher.words.folding import fold, pattern
from dispatcher.words.tables import table_in

KINDS = ("hard", "figurative", "vague")
_BETWEEN = r"(?:\W+\w+){0,3}\W+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A folded expression, of which kind it is, and what to say in its place."""

    kind: str
    words: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """What is known of one language."""

    terms: Mapping[str, Term] = field(default_factory=lambda: MappingProxyType({}))
    names: frozenset[str] = frozenset()
    any_of: regex.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """By base language."""

    tongues: Mapping[str, Tongue] = field(default_factory=lambda: MappingProxyType({}))

    def names(self, language: str) -> frozenset[str]:
        """Capital letters that need no explanation there."""
        return self._tongue(language).names

    def found(self, text: str, language: str) -> Iterator[tuple[Term, str]]:
        """The terms in *text*, each once, with the (folded) passage that they were found by."""
        tongue, seen = self._tongue(language), set[str]()
        if tongue.any_of is None:
            return
        for match in tongue.any_of.finditer(fold(text.replace("’", "'"))):
            name = match.lastgroup or ""
            if name not in seen:
                seen.add(name)
                yield tongue.terms[name], match[0]

    def _tongue(self, language: str) -> Tongue:
        return self.tongues.get(language.partition("-")[0].casefold(), Tongue())


def load_plain(path: Path) -> Lexicon:
    """Read ``plain.toml``; raises ``ConfigFault`` with all its faults."""
    content = table_in(path, _faults)
    return Lexicon(tongues={tag: _tongue(part) for tag, part in content.items()})


def _tongue(part: Mapping[str, Any]) -> Tongue:
    terms = [
        Term(kind=kind, words=words, instead=instead)
        for kind in KINDS for words, instead in part.get(kind, {}).items()
    ]
    # Of two that begin at one place the alternation takes the first, so the longest stands first.
    terms.sort(key=lambda term: -len(term.words))
    named = {f"t{n}": term for n, term in enumerate(terms)}
    ways = "|".join(f"(?P<{name}>{_way(term.words)})" for name, term in named.items())
    return Tongue(
        terms=named, names=frozenset(part.get("also", ())),
        any_of=regex.compile(ways) if ways else None,
    )


def _way(words: str) -> str:
    # A star stands for the rest of a word, which belongs to what is quoted.
    parts = (pattern(part).pattern + (r"\w*" if part.endswith("*") else "")
             for part in words.split(" _ "))
    return _BETWEEN.join(parts)


def _faults(content: Mapping[str, object], name: str) -> Iterator[str]:
    for tag, part in content.items():
        if not isinstance(part, dict):
            yield f"{name}: {tag} is not a table; write it as [{tag}.hard]."
            continue
        for kind, table in part.items():
            if kind == "also":
                if not isinstance(table, list) or not all(isinstance(w, str) for w in table):
                    yield f"{name}: [{tag}] also is not a list of words; write it as [\"...\"]."
            elif kind not in KINDS or not isinstance(table, dict):
                yield f"{name}: [{tag}.{kind}] is no part of it; use {', '.join(KINDS)} or also."
            else:
                yield from (
                    f"{name}: [{tag}.{kind}] {words!r} needs a text that stands in its place."
                    for words, instead in table.items()
                    if not words.strip("* ") or not isinstance(instead, str) or not instead.strip()
                )

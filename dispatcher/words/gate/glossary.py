"""Terms by concept and language, from ``glossary.toml``."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import regex

from dispatcher.words.folding import fold, pattern
from dispatcher.words.tables import table_in

# The words of a concept by base language.
Forms = Mapping[str, tuple[str, ...]]

_BETWEEN = r"(?:\W+\w+){0,3}\W+"
# Its tones are its meaning: the accents that other languages may miss decide between words here.
# Arabic writes the article and its small words on to the noun.
_ARTICLE = "(?<!\\w)(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0644])?)"
_TONES = frozenset({"vi"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One concept: its forms by base language, and the concepts it may not be turned into.

    *also* are forms that answer it in a translation, but mean other things in an
    original; *but* are expressions that only hold the letters of a form.
    One that is not *required* has too many wordings to be missed: only its contrary counts.
    """

    name: str
    forms: Forms
    also: Forms = field(default_factory=lambda: MappingProxyType({}))
    but: Forms = field(default_factory=lambda: MappingProxyType({}))
    against: tuple[str, ...] = ()
    required: bool = True

    def without(self, text: str, base: str) -> str:
        """Folded *text*, each form of this concept replaced by a word that is none."""
        for forms in (self.forms, self.also):
            if base in forms:
                text = _pattern(forms[base], base).sub("-x", text)
        return text

    def named(self, text: str, base: str) -> bool:
        """Whether one of its forms stands anywhere in folded *text*."""
        return base in self.forms and _pattern(self.forms[base], base).search(text) is not None

    def said(self, text: str, base: str, forms: Forms) -> bool:
        """Whether one of *forms* stands in folded *text*, outside what only holds its letters."""
        if base not in forms:
            return False
        rest = _pattern(self.but[base], base).sub(" ", text) if base in self.but else text
        return _pattern(forms[base], base).search(rest) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """All concepts by name; empty where nothing is known."""

    concepts: Mapping[str, Concept] = field(default_factory=lambda: MappingProxyType({}))

    def found(self, text: str, language: str) -> frozenset[str]:
        """The concepts that *text* speaks of in *language*."""
        base = language.split("-")[0]
        said = plain(text, base)
        return frozenset(n for n, c in self.concepts.items() if c.said(said, base, c.forms))

    def answered(self, text: str, language: str) -> frozenset[str]:
        """Those found, and those that *text* may answer as a translation."""
        base = language.split("-")[0]
        said = plain(text, base)
        return self.found(text, language) | frozenset(
            n for n, c in self.concepts.items() if c.said(said, base, c.also)
        )

    def known(self, language: str) -> frozenset[str]:
        """The concepts that have forms in *language*."""
        base = language.split("-")[0]
        return frozenset(name for name, c in self.concepts.items() if base in c.forms)


def plain(text: str, language: str) -> str:
    """*text* as forms are looked for in it."""
    if language in _TONES:
        return unicodedata.normalize("NFC", text.casefold())
    return fold(text)


def load_glossary(path: Path) -> Glossary:
    """Read ``glossary.toml``; raises ``ConfigFault`` with all its faults."""
    content = table_in(path, _faults)
    return Glossary(concepts={name: _concept(name, part) for name, part in content.items()})


def _concept(name: str, part: Mapping[str, Any]) -> Concept:
    return Concept(
        name=name, against=tuple(part.get("against", ())), required=part.get("required", True),
        forms=_forms(part, ""), also=_forms(part, "-also"), but=_forms(part, "-not"),
    )


def _forms(part: Mapping[str, Any], kind: str) -> Forms:
    found = {}
    for key, words in part.items():
        base, dash, rest = key.partition("-")
        if key not in ("against", "required") and dash + rest == kind:
            found[base] = tuple(words)
    return found


# At its first use: all of them take a third of a second, in which nothing else would be done.
@cache
def _pattern(words: tuple[str, ...], language: str) -> regex.Pattern[str]:
    return regex.compile("|".join(_form(word, language) for word in words))


def _form(word: str, language: str) -> str:
    if language in _TONES:
        return rf"(?<!\w){regex.escape(plain(word, language))}(?!\w)"
    found = _BETWEEN.join(pattern(part).pattern for part in word.split(" _ "))
    if language == "ar" and not word.startswith("*"):
        return found.replace(r"(?<!\w)", _ARTICLE, 1)
    return found


def _faults(content: Mapping[str, object], name: str) -> Iterator[str]:
    for concept, part in content.items():
        if not isinstance(part, dict):
            yield f"{name}: {concept} is not a table; write it as [{concept}]."
            continue
        for key, words in part.items():
            if key == "required":
                if not isinstance(words, bool):
                    yield f"{name}: [{concept}] required is neither true nor false."
            elif not isinstance(words, list) or not all(
                isinstance(word, str) and word.strip("* ") for word in words
            ):
                yield f"{name}: [{concept}] {key} is not a list of words; write it as [\"...\"]."
            elif key == "against":
                for other in (w for w in words if w not in content):
                    yield f"{name}: [{concept}] is against {other}, which the file does not have."

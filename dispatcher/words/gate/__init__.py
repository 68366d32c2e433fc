"""What a translation must have kept before anybody is warned with it: named checks, each alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dispatcher.domain.message import Check
from dispatcher.words.gate import calendar, figures, form, marks, meaning, negation, units
from dispatcher.words.gate.glossary import Glossary, load_glossary

__all__ = ["Glossary", "Pair", "gate", "load_glossary", "passed"]

# What comes from outside may be built to make a pattern search for long.
_MOST = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A text and its translation; languages are standardised BCP-47 tags.

    *places* are names that must stand in the translation as they are. *back* is the translation
    put back into the first language, where an engine can do that.
    """

    source: str
    target: str
    source_language: str
    language: str
    places: Sequence[str] = ()
    back: str = ""
    glossary: Glossary = field(default_factory=Glossary)


def gate(pair: Pair) -> tuple[Check, ...]:
    """Every check with its verdict and what it saw; a check without a failure has no detail.

    A text of more than 4,000 characters fails by its length alone: cut it into sentences first.
    """
    if max(len(pair.source), len(pair.target), len(pair.back)) > _MOST:
        detail = f"more than {_MOST} characters; look at it sentence by sentence"
        return (Check(name="length", ok=False, detail=detail),)
    found = {
        "slots": marks.slots(pair.source, pair.target),
        "urls": marks.urls(pair.source, pair.target),
        "phones": marks.phones(pair.source, pair.target),
        "places": marks.places(pair.places, pair.target),
        "times": figures.times(pair.source, pair.target, pair.source_language, pair.language),
        "numbers": figures.numbers(
            pair.source, pair.target, pair.source_language, pair.language
        ),
        "units": units.units(pair.source, pair.target, pair.source_language, pair.language),
        "dates": calendar.dates(pair.source, pair.target, pair.source_language, pair.language),
        "negation": negation.negation(
            pair.source, pair.target, pair.source_language, pair.language, pair.glossary
        ),
        # A street or a school called North asks for no word.
        "terms": meaning.terms(
            form.without(pair.source, pair.places), form.without(pair.target, pair.places),
            pair.source_language, pair.language, pair.glossary,
        ),
        "script": form.script(pair.source, pair.target, pair.language, pair.places),
        "language": form.language(
            pair.source, pair.target, pair.source_language, pair.language, pair.places
        ),
        "length": form.length(pair.source, pair.target, pair.source_language, pair.language),
        "repetition": form.repetition(pair.source, pair.target),
        "truncation": form.truncation(pair.source, pair.target),
        "back": meaning.back(pair.source, pair.back, pair.source_language),
    }
    return tuple(Check(name=name, ok=not said, detail=said) for name, said in found.items())


def passed(checks: Sequence[Check]) -> bool:
    """Whether nothing was found."""
    return all(check.ok for check in checks)

"""The words that replies are known by, made alike in the same way as the replies themselves."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields

from dispatcher.pipeline.plain import plain

# Two letters that are a word to most who type them: "hi" asks for nothing in Hindi.
_WORDS_FIRST = frozenset({
    "am", "as", "be", "de", "en", "es", "et", "ha", "he", "hi", "id", "ig", "is", "it", "ja", "la",
    "ma", "me", "mi", "my", "ne", "no", "om", "or", "os", "pa", "se", "si", "so", "ta", "te", "th",
    "ti", "to", "ur", "us",
})


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Plain words by what they mean (``config/replies.toml``), and languages by all their names.

    *start_after_stop* bring back only who has said stop: "yes" is no such wish of anybody else.
    *about*, *people* and *acknowledged* may stand beside a leader's digit and number, *asking*
    before a language's name.
    """

    stop: frozenset[str]
    start: frozenset[str]
    start_after_stop: frozenset[str]
    wrong_number: frozenset[str]
    moved: frozenset[str]
    politeness: frozenset[str]
    acknowledged: frozenset[str]
    about: frozenset[str]
    people: frozenset[str]
    asking: frozenset[str]
    languages: Mapping[str, str]


def vocabulary(
    table: Mapping[str, Mapping[str, Collection[str]]],
    languages: Mapping[str, Collection[str]],
) -> Vocabulary:
    """Build from the config table; *languages* are the names of each standard tag."""
    lists = {f.name for f in fields(Vocabulary)} - {"languages"}
    return Vocabulary(**{
        part: frozenset(
            said for given in table.get(part, {}).values() for word in given
            if (said := plain(word))
        ) for part in lists
    }, languages=_names(languages))


def _names(languages: Mapping[str, Collection[str]]) -> dict[str, str]:
    named: dict[str, str] = {}
    for tag, names in languages.items():
        for name in (plain(name) for name in names):
            # What two languages are called is neither's name.
            named[name] = "" if named.get(name, tag) != tag else tag
    return {name: tag for name, tag in named.items() if name and tag and name not in _WORDS_FIRST}


def without_politeness(said: str, politeness: Collection[str]) -> Iterator[str]:
    """*said* itself, and *said* without one politeness before or behind it."""
    yield said
    for polite in politeness:
        if said.endswith(" " + polite):
            yield said.removesuffix(" " + polite)
        if said.startswith(polite + " "):
            yield said.removeprefix(polite + " ")


def stripped(said: str, fillers: Collection[str]) -> str:
    """*said* without any *fillers* at its beginning."""
    found = True
    while found:
        found = False
        for word in fillers:
            if said == word or said.startswith(word + " "):
                said, found = said[len(word):].lstrip(), True
    return said

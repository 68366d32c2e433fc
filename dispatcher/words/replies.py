"""The words of replies: the shipped lists, what operators add, and the names of every language."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.language import standard
from dispatcher.words.library import Library

Lists = Mapping[str, Mapping[str, tuple[str, ...]]]

_SECTIONS = (
    "stop", "start", "start_after_stop", "wrong_number", "moved", "politeness", "acknowledged",
    "about", "people", "asking", "language",
)
_LONGEST, _MOST = 60, 2_000  # characters of a word, words in all


def load_replies(*paths: Path) -> Lists:
    """Read the files, each adding to the one before; raises ``ConfigFault`` with all faults."""
    merged: dict[str, dict[str, tuple[str, ...]]] = {section: {} for section in _SECTIONS}
    faults: list[str] = []
    for path in paths:
        table = _table(path)
        faults += [f"{path.name}: {what}." for what in _faults(table)]
        for section, given in table.items():
            if section in merged and isinstance(given, dict):
                _add(merged[section], given)
    faults += [f"{paths[-1].name}: {what}." for what in _contradictions(merged)]
    if faults:
        raise ConfigFault("\n".join(faults))
    return merged


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigFault(
            f"The words of replies in {path} cannot be read: {error}; correct the file or "
            "replies_file (TOCSIN_REPLIES_FILE)."
        ) from error


def _add(merged: dict[str, tuple[str, ...]], given: Mapping[str, Any]) -> None:
    for tag, words in given.items():
        said = tuple(w for w in words if isinstance(w, str)) if isinstance(words, list) else ()
        merged[tag] = merged.get(tag, ()) + said


def _faults(table: Mapping[str, Any]) -> Iterator[str]:
    count = 0
    for section, given in table.items():
        if section not in _SECTIONS or not isinstance(given, dict):
            yield f"[{section}] is no list of words; use {', '.join(_SECTIONS)}"
            continue
        for tag, words in given.items():
            if not _known(tag):
                yield f"[{section}] has the language {tag}; write a standardised tag such as es"
            if not isinstance(words, list) or not all(_is_word(word) for word in words):
                yield (
                    f"[{section}] {tag} is no list of words of at most {_LONGEST} characters with "
                    "a letter each"
                )
            else:
                count += len(words)
    if count > _MOST:
        yield f"there are {count} words; at most {_MOST} are taken"


def _is_word(word: object) -> bool:
    # A digit alone is a leader's answer.
    return isinstance(word, str) and len(word) <= _LONGEST and any(c.isalpha() for c in word)


def _known(tag: str) -> bool:
    try:
        return standard(tag) == tag
    except ValueError:
        return False


def _contradictions(merged: Lists) -> Iterator[str]:
    """Words that would silence somebody who asks for something else."""
    stop = _all(merged["stop"])
    for section in ("start", "start_after_stop", "moved", "politeness", "acknowledged"):
        for word in sorted(stop & _all(merged[section])):
            yield f'"{word}" stands in [stop] and in [{section}]; it can mean only one of them'


def _all(words: Mapping[str, tuple[str, ...]]) -> set[str]:
    return {word.casefold().strip() for said in words.values() for word in said}


def language_names(
    library: Library, lists: Lists, *, host_language: str
) -> dict[str, tuple[str, ...]]:
    """By what names each language of *library* may be asked for: its own, CLDR's, its tag."""
    return {
        tag: tuple(filter(None, (
            _own(library, tag), *_cldr(tag, host_language), tag, *lists["language"].get(tag, ()),
        ))) for tag in library.languages
    }


def _own(library: Library, tag: str) -> str:
    said = library.sentences(tag).get("language-name")
    return said.plain if said is not None else ""


def _cldr(tag: str, host_language: str) -> Iterator[str]:
    """The language's name in the host's language and in English.

    Its name for itself stands in the templates: reading CLDR for each costs half a second.
    """
    # Its import is long, and most commands never ask.
    from babel import Locale, UnknownLocaleError

    for reader in {"en", host_language}:
        try:
            names = Locale.parse(reader, sep="-").languages
        except (UnknownLocaleError, ValueError):
            continue
        yield names.get(tag.replace("-", "_"), "")

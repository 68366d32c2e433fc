"""Reads how languages are said aloud from a TOML file; every fault of it at once."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import regex

from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.language import standard
from dispatcher.words.spoken.speech import Speech
from dispatcher.words.spoken.table import Table

_PATTERNS = ("gendered", "unsure", "before", "after", "before_date")
_KINDS = {f.name: f.type for f in fields(Table)}


def load_speech(path: Path) -> Speech:
    """The speech of a file such as ``config/spoken.toml``; raises ``ConfigFault``."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigFault(
            f"The words to be spoken in {path} cannot be read: {error}; correct the file."
        ) from error
    acronyms = told.pop("acronyms", [])
    if faults := [f"{path.name}: {fault}." for fault in _faults(told)]:
        raise ConfigFault("\n".join(faults))
    return Speech(
        tables={tag: _table(entries) for tag, entries in told.items()},
        acronyms=frozenset(map(str, acronyms)),
    )


def _table(entries: Mapping[str, Any]) -> Table:
    given = dict(entries)
    for name in ("months",):
        given[name] = tuple(given.get(name, ()))
    given["mend"] = tuple((str(a), str(b)) for a, b in given.get("mend", ()))
    given["units"] = {unit: (one, more) for unit, (one, more) in given.get("units", {}).items()}
    return Table(**given)


def _faults(told: Mapping[str, Any]) -> Iterator[str]:
    for tag, entries in told.items():
        if not _known(tag):
            yield f"[{tag}] is no standardised language tag"
        elif not isinstance(entries, dict):
            yield f"{tag} is no section; write [{tag}]"
        else:
            yield from (f"[{tag}] {fault}" for fault in _wrong(entries))


def _wrong(entries: Mapping[str, Any]) -> Iterator[str]:
    for name, value in entries.items():
        if name not in _KINDS:
            yield f"has no key {name}; known are {', '.join(_KINDS)}"
        elif _KINDS[name] is str and not isinstance(value, str):
            yield f"{name} must be a text"
        elif name in _PATTERNS and not _compiles(value):
            yield f"{name} is no regular expression"
    if len(entries.get("months", ())) not in (0, 12):
        yield "months must be twelve"
    for unit, forms in entries.get("units", {}).items():
        if not (isinstance(forms, list) and len(forms) == 2):
            yield f"units: {unit} needs two forms, for one and for more"
    for pair in entries.get("mend", ()):
        if not (isinstance(pair, list) and len(pair) == 2 and _compiles(pair[0])):
            yield "mend must be pairs of a regular expression and its replacement"


def _compiles(pattern: str) -> bool:
    try:
        regex.compile(pattern)
    except regex.error:
        return False
    return True


def _known(tag: str) -> bool:
    try:
        return standard(tag) == tag
    except ValueError:
        return False

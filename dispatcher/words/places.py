"""Names of places as a message can carry them: whole names, the first ones and how many more."""

from collections.abc import Iterable

import regex

from dispatcher.domain.area import Area
from dispatcher.domain.segments import clusters
from dispatcher.words.plain import clean

_LONGEST_NAME = 200
_COMMAS = regex.compile(r"\s*[,、，،]\s*")
_SEMICOLONS = regex.compile(r"\s*[;；؛]\s*")


def names_of(areas: Iterable[Area]) -> tuple[str, ...]:
    """The place names in the areas' descriptions, each once and in order.

    Where semicolons part the names, commas belong to them (``Adams, MS; Claiborne, MS``).
    """
    names: dict[str, None] = {}
    for area in areas:
        text = clean(area.description)
        parts = _SEMICOLONS.split(text) if _SEMICOLONS.search(text) else _COMMAS.split(text)
        names.update(dict.fromkeys(part for part in parts if part))
    return tuple(names)


def shorten(names: tuple[str, ...], *, budget: int, cut: bool = False) -> str:
    """As many whole names as *budget* characters hold, then ``+`` and how many are left out.

    The first name always stands; it is shortened (at a word) only if *cut* allows it, or if it is
    a description too long for any name.
    """
    if not names:
        return ""
    comma = "; " if any(_COMMAS.search(name) for name in names) else ", "
    for count in range(len(names), 0, -1):
        text = _with_rest(comma.join(names[:count]), len(names) - count)
        if len(text) <= budget:
            return text
    first = cut_at_word(names[0], budget if cut else _LONGEST_NAME)
    return _with_rest(first, len(names) - 1)


def cut_at_word(text: str, budget: int) -> str:
    """*text* in at most *budget* characters, ended at a word and marked with three dots."""
    if len(text) <= budget:
        return text
    kept = ""
    for cluster in clusters(text):
        if len(kept) + len(cluster) > max(budget - 3, 1):
            break
        kept += cluster
    words = kept.rsplit(" ", 1)[0] if " " in kept[1:] else kept
    return words.rstrip(" ,;:.") + "..."


def _with_rest(text: str, left_out: int) -> str:
    return f"{text} +{left_out}" if left_out else text

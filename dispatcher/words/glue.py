"""Sentences that are pasted together from pieces, and so are wrong in some language."""

from collections.abc import Iterator

import regex
from langcodes import Language

from dispatcher.words.plain import ended, stop_of
from dispatcher.words.variants import Borrowed, Piece, Slot, Variant

# Scripts in which words are not parted by spaces: what touches a slot there is a word of its own.
_UNSPACED = frozenset({"Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"})
# Where what precedes a noun is written onto it and stays the same: በ{ $place }.
_PREFIXES = frozenset({"Ethi", "Hebr", "Kore"})
# Korean writes its endings onto the word; these have another form after a vowel.
_KOREAN = regex.compile(r"(?:은(?!\()|는|이(?!\()|가|을(?!\()|를|과(?!\()|와|으로|로)(?=[\s.,]|$)")
_SUFFIX = regex.compile(r"['\u2019]?[\p{L}\p{M}]")
_PREFIX = regex.compile(r"[\p{L}\p{M}]['\u2019]?$")
# The sentences that stand one after another in a message, parted by a blank alone.
_SAID = regex.compile(
    r"(?:(?!console-).*-(?:warning|update|withdrawn|all-clear|area-left|action)"
    r"|action-.*|response-.*|series-.*|until|exercise-note|still-holds|radio-.*)"
)


def faults_of(tag: str, key: str, found: list[Variant]) -> Iterator[str]:
    """What is pasted together in the sentence *key*, each as the end of a sentence."""
    script = Language.get(tag).maximize().script or ""
    said = dict.fromkeys(
        fault for one in found for fault in _of_pieces(script, one.pieces)
    )
    yield from said
    if _SAID.fullmatch(key) and stop_of(tag) and any(_open(one.pieces) for one in found):
        yield "has no end, so that the next sentence runs into it; close it with a full stop"


def _of_pieces(script: str, pieces: tuple[Piece, ...]) -> Iterator[str]:
    for n, piece in enumerate(pieces):
        if isinstance(piece, Borrowed):
            yield (f"takes its words from another place ({{ {piece.name} }}); write the whole "
                   "sentence out")
        if isinstance(piece, Slot):
            after = pieces[n + 1] if n + 1 < len(pieces) else ""
            yield from _behind(script, piece, after)
            before = pieces[n - 1] if n else ""
            spaced = script not in _UNSPACED | _PREFIXES
            if spaced and isinstance(before, str) and _PREFIX.search(before):
                yield (f"writes letters onto the front of {{ ${piece.name} }}; set a blank "
                       "between them or build the sentence differently")


def _behind(script: str, slot: Slot, after: Piece) -> Iterator[str]:
    if isinstance(after, Slot):
        yield f"has {{ ${slot.name} }} and {{ ${after.name} }} with nothing between them"
    elif isinstance(after, str) and script not in _UNSPACED:
        ending = _KOREAN if script == "Kore" else _SUFFIX
        if ending.match(after):
            yield (f"writes an ending onto {{ ${slot.name} }}, which does not suit every "
                   "name; build the sentence so that the word needs none")


def _open(pieces: tuple[Piece, ...]) -> bool:
    text = "".join(piece if isinstance(piece, str) else "x" for piece in pieces).strip()
    return bool(text) and ended(text) != text

"""Fitting a text to its way: what may be dropped, in which order, and what never is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dispatcher.domain import segments
from dispatcher.domain.message import LINK_SLOT
from dispatcher.words.plain import tidy

# Drop numbers: the highest goes first, 0 never. The order is the same for every message.
KEEP, NOTE, ENDING, ADVICE, FURTHER, RESPONSE, BESIDE, MORE, TAIL, REPEAT, AGAIN = (
    0, 20, 30, 40, 50, 60, 65, 70, 80, 90, 95
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One sentence of a text; *drop* says when it may go, *before* what stands in front of it.

    *language* is set where it is not that of the message.
    """

    name: str
    text: str
    drop: int = KEEP
    before: str = " "
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Squeeze:
    """How long the values in the sentences may be, in characters; *cut*: even inside a name.

    *bare* names the parts that stand as figures alone, without their sentence.
    """

    place: int
    source: int
    words: int
    cut: bool = False
    bare: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """The most that one message may take on a way; 0 segments: not counted in segments."""

    segments: int
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A finished text, the parts that stayed in it, and whether it keeps its budget."""

    text: str
    parts: tuple[Part, ...]
    squeeze: Squeeze
    ok: bool


# 1,600 characters is the provider's limit (error 21617), 1,024 WhatsApp's for a body.
BUDGETS = {
    "sms": Budget(segments=6, characters=1600),
    "relay": Budget(segments=24, characters=1600),
    "whatsapp": Budget(segments=0, characters=1024),
}
SQUEEZES = (
    Squeeze(place=120, source=100, words=400),
    Squeeze(place=80, source=80, words=250),
    Squeeze(place=40, source=60, words=160),
    Squeeze(place=40, source=40, words=100, cut=True, bare=frozenset({"series"})),
    Squeeze(place=24, source=24, words=50, cut=True, bare=frozenset({"series", "verify"})),
    Squeeze(place=16, source=16, words=30, cut=True,
            bare=frozenset({"series", "until", "verify"})),
)


def fit(
    compose: Callable[[Squeeze], Sequence[Part]], fits: Callable[[str], bool]
) -> Fitted:
    """The fullest text that *fits*: first optional parts go, then values are shortened.

    If nothing fits, the shortest text comes back with ``ok`` false; it is never cut blindly.
    """
    for squeeze in SQUEEZES:
        parts = tuple(compose(squeeze))
        text = join(parts)
        while not fits(text) and any(part.drop for part in parts):
            parts = _without_the_least(parts)
            text = join(parts)
        if fits(text):
            return Fitted(text=text, parts=parts, squeeze=squeeze, ok=True)
    return Fitted(text=text, parts=parts, squeeze=squeeze, ok=False)


def within(budget: Budget, *, link_length: int) -> Callable[[str], bool]:
    """Whether a text keeps *budget*, the link slot counted as a link of *link_length*."""
    def fits(text: str) -> bool:
        size = measured(text, link_length)
        return size.characters <= budget.characters and size.segments <= (
            budget.segments or size.segments
        )
    return fits


def measured(text: str, link_length: int) -> segments.Segments:
    """The segments of *text* once its link slot is filled."""
    return segments.count(text.replace(LINK_SLOT, "x" * link_length))


def join(parts: Sequence[Part]) -> str:
    """One text of all parts; after an ideographic full stop no space is set."""
    text = ""
    for part in parts:
        gap = "" if part.before == " " and text.endswith(("\u3002", "\uff01")) else part.before
        text += (gap if text else "") + part.text
    return tidy(text)


def _without_the_least(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    worst = max(part.drop for part in parts)
    last = max(n for n, part in enumerate(parts) if part.drop == worst)
    return parts[:last] + parts[last + 1:]

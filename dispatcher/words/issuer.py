"""The core of a message in the issuer's own words, from its info block in that language."""

from dispatcher.domain import language as tags
from dispatcher.domain.alert import Info
from dispatcher.domain.message import Kind, Occasion
from dispatcher.words.fit import FURTHER, KEEP, TAIL, Part, Squeeze
from dispatcher.words.isolates import apart, bare
from dispatcher.words.phrases import Telling, isolated
from dispatcher.words.places import cut_at_word, names_of
from dispatcher.words.plain import clean, ended, sentences
from dispatcher.words.required import HOLDING
from dispatcher.words.slots import values
from dispatcher.words.template import actions, closing, series, what


def block_in(occasion: Occasion, language: str) -> Info | None:
    """The issuer's own words on this occasion in *language*, None if it has none.

    The block of a withdrawn alert says nothing of its withdrawal, and that of an update nothing
    to those whom it no longer covers.
    """
    if occasion.kind is Kind.AREA_LEFT:
        return None
    infos = occasion.group.infos if occasion.kind in HOLDING else occasion.alert.infos
    return next(
        (i for i in infos if _speaks(i, language) and (i.headline or i.event)
         and not _copied(i, occasion)), None
    )


def _copied(info: Info, occasion: Occasion) -> bool:
    """Whether a Cancel only repeats the headline of what it withdraws: words of a warning."""
    return any(
        info is not earlier and info.headline == earlier.headline
        for earlier in occasion.group.infos
    ) and occasion.kind not in HOLDING


def info_for(occasion: Occasion, language: str) -> Info:
    """The block that names places and event for readers of *language*, else the first."""
    infos = occasion.group.infos
    return next((i for i in infos if _speaks(i, language)), occasion.group.first)


def _speaks(info: Info, language: str) -> bool:
    try:
        return tags.standard(info.language) == language
    except ValueError:
        return False


def core(telling: Telling, squeeze: Squeeze, *, urls: bool = True) -> list[Part]:
    """The message without frames; glue from *telling.phrases*, or bare figures without it."""
    assert telling.block is not None
    slots = values(telling.occasion, telling.info, squeeze)
    said = _said(telling, telling.block, squeeze, urls=urls)
    lead = _lead(telling, telling.block, slots, squeeze, " ".join(part.text for part in said))
    opening = series(telling, slots, squeeze)
    return [*opening, lead, *said, *closing(telling, slots, squeeze)]


def _lead(
    telling: Telling, block: Info, slots: dict[str, str], squeeze: Squeeze, said: str
) -> Part:
    """Source, headline and, unless the issuer's words name them, the places."""
    tag = telling.language
    headline = cut_at_word(clean(block.headline or block.event), squeeze.words)
    text = apart(headline, tag)
    if slots["place"] and not _names_a_place(telling, f"{headline} {bare(said)}"):
        text = f"{apart(headline.rstrip(' .'), tag)} ({isolated(slots['place'], tag)})"
    if slots["source"].casefold() not in bare(text).casefold():
        text = f"{isolated(slots['source'], tag)}: {text}"
    # An ending must not read like a warning: our sentence stands before the issuer's headline.
    ending = what(telling, slots) if telling.occasion.kind not in HOLDING else ""
    return Part(name="what", text=" ".join(filter(None, (ending, ended(text, tag)))))


def _names_a_place(telling: Telling, text: str) -> bool:
    names = names_of(telling.info.areas)
    return bool(names) and all(name.casefold() in text.casefold() for name in names[:2])


def _said(telling: Telling, block: Info, squeeze: Squeeze, *, urls: bool) -> list[Part]:
    """Instruction, else description, by sentences; the first stays, the later ones go first."""
    holding = telling.occasion.kind in HOLDING
    if not holding and what(telling, values(telling.occasion, telling.info, squeeze)):
        return []
    found = sentences(block.instruction, urls=urls)
    if not found and holding and (own := actions(telling)):
        return own
    found = found or sentences(block.description, urls=urls)
    return [
        Part(name="action" if n == 0 else "further", drop=_drop(n, holding),
             text=apart(cut_at_word(text, squeeze.words), telling.language))
        for n, text in enumerate(found[:12])
    ]


def _drop(n: int, holding: bool) -> int:
    if n == 0 and holding:
        return KEEP
    return FURTHER if n < 2 else TAIL

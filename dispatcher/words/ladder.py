"""The ladder: where the words of one language come from, and which language a person gets."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from dispatcher.domain import language as tags
from dispatcher.domain.contact import Spoken
from dispatcher.domain.message import NOTICES, Kind, Occasion, Provenance
from dispatcher.words.advice import Advice
from dispatcher.words.contents import Content, Contents
from dispatcher.words.hazards import GENERAL
from dispatcher.words.issuer import block_in, info_for
from dispatcher.words.library import Library
from dispatcher.words.phrases import Phrasebook, Telling
from dispatcher.words.required import ENDINGS, HOLDING, endings, missing, required
from dispatcher.words.translated import translated

WRITTEN = frozenset({"sms", "whatsapp", "email", "page"})  # ways that must be read
SPOKEN = frozenset({"voice", "radio"})
_TRUSTED = 3  # rungs 1 to 3 are words that a speaker or the issuer stands for


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All words at hand."""

    library: Library
    contents: Contents
    advice: Advice = field(default_factory=Advice)
    lineage: Callable[[str], tuple[str, ...]] = lambda hazard: (hazard,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of the ladder: *find* gives what is told in a language and way, or None."""

    number: int
    provenance: Provenance
    find: Callable[[Shelf, Occasion, str, str], Telling | None]


def _by_template(
    shelf: Shelf, occasion: Occasion, language: str, channel: str, *, drafts: bool
) -> Telling | None:
    phrases = Phrasebook(library=shelf.library, language=language, drafts=drafts)
    keys = required(
        hazard=occasion.hazard, kind=occasion.kind, channel=channel,
        phone=bool(occasion.phone.strip()), replaces=occasion.replaced is not None,
    )
    ending = endings(occasion.hazard, occasion.kind)
    if missing(phrases, keys) or missing(shelf.library.sentences(language), ending):
        return None
    people = {shelf.library.reviewer(language, key) for key in keys} - {""}
    return Telling(
        occasion=occasion, language=language, phrases=phrases,
        info=info_for(occasion, language), advice=shelf.advice,
        reviewed_by=", ".join(sorted(people)),
    )


def _reviewed(shelf: Shelf, occasion: Occasion, language: str, channel: str) -> Telling | None:
    return _by_template(shelf, occasion, language, channel, drafts=False)


def _draft(shelf: Shelf, occasion: Occasion, language: str, channel: str) -> Telling | None:
    if not drafts_may_go(occasion, language):
        return None
    return _by_template(shelf, occasion, language, channel, drafts=True)


def _issuer(shelf: Shelf, occasion: Occasion, language: str, channel: str) -> Telling | None:
    block = block_in(occasion, language)
    if block is None:
        return None
    glue = Phrasebook(
        library=shelf.library, language=language, drafts=drafts_may_go(occasion, language)
    )
    return Telling(
        occasion=occasion, language=language, phrases=glue, info=block, block=block,
        advice=shelf.advice,
    )


def _approved(shelf: Shelf, occasion: Occasion, language: str, channel: str) -> Telling | None:
    """What a speaker approved of this very message, whole; a script for the radio has its own."""
    words = occasion.reviewed.get(language)
    if words is None or channel == "radio":
        return None
    return Telling(
        occasion=occasion, language=language, info=info_for(occasion, language), verbatim=words,
        phrases=Phrasebook(library=shelf.library, language=language, drafts=True),
        reviewed_by=words.reviewed_by, advice=shelf.advice,
    )


def unlabelled(shelf: Shelf, occasion: Occasion, language: str) -> Telling | None:
    """The template's words, be they a draft, as a speaker is asked whether they are right."""
    hazard = _spoken_of(shelf, occasion.hazard, language, "sms")
    return _by_template(shelf, replace(occasion, hazard=hazard), language, "sms", drafts=True)


def machine_made(shelf: Shelf, occasion: Occasion, language: str) -> Telling | None:
    """The issuer's text as a machine has it, for a speaker to look at; no label, nothing sent."""
    found = translated(occasion, language)
    if found is None:
        return None
    return Telling(
        occasion=occasion, language=language, info=found.block, block=found.block,
        phrases=Phrasebook(library=shelf.library, language=language, drafts=True),
        advice=shelf.advice,
    )


def drafts_may_go(occasion: Occasion, language: str) -> bool:
    """Whether unreviewed words may be used: in exercises, once accepted, and for every ending.

    Who was told in a language by the issuer's own words is owed the ending in it, be it a draft.
    Never where a speaker has called these words wrong.
    """
    if language in occasion.barred:
        return False
    accepted = occasion.accepted
    return accepted is None or language in accepted or occasion.kind in ENDINGS


def _content(
    shelf: Shelf, occasion: Occasion, language: str, *, reviewed: bool
) -> Telling | None:
    content = shelf.contents.get((occasion.hazard, occasion.kind.value, language))
    if content is None and occasion.kind in NOTICES:
        content = shelf.contents.get((GENERAL, occasion.kind.value, language))
    if content is None or bool(content.reviewed_by) is not reviewed:
        return None
    if occasion.exercise and not content.exercise_content_sid:
        return None
    if occasion.kind in HOLDING and not _ending_approved(shelf, occasion, language):
        return None
    phrases = Phrasebook(library=shelf.library, language=language, drafts=True)
    return Telling(
        occasion=occasion, language=language, phrases=phrases, content=content,
        info=info_for(occasion, language), reviewed_by=content.reviewed_by,
    )


def _ending_approved(shelf: Shelf, occasion: Occasion, language: str) -> bool:
    ending: Content | None = shelf.contents.get((occasion.hazard, "withdrawn", language))
    return ending is not None and bool(ending.exercise_content_sid or not occasion.exercise)


def _reviewed_content(
    shelf: Shelf, occasion: Occasion, language: str, _channel: str
) -> Telling | None:
    return _content(shelf, occasion, language, reviewed=True)


def _draft_content(
    shelf: Shelf, occasion: Occasion, language: str, _channel: str
) -> Telling | None:
    if not drafts_may_go(occasion, language):
        return None
    return _content(shelf, occasion, language, reviewed=False)


def _translated(
    shelf: Shelf, occasion: Occasion, language: str, *, reviewed: bool
) -> Telling | None:
    """The issuer's free text by sentences that were translated before; endings have templates."""
    ending = endings(occasion.hazard, occasion.kind)
    if not ending or missing(shelf.library.sentences(language), ending):
        return None
    found = translated(occasion, language)
    if found is None or bool(found.reviewed_by) is not reviewed:
        return None
    glue = Phrasebook(
        library=shelf.library, language=language, drafts=drafts_may_go(occasion, language)
    )
    return Telling(
        occasion=occasion, language=language, phrases=glue, info=found.block, block=found.block,
        advice=shelf.advice, reviewed_by=found.reviewed_by, by_machine=not reviewed,
        parity=(found.parity,),
    )


def _by_people(shelf: Shelf, occasion: Occasion, language: str, _channel: str) -> Telling | None:
    return _translated(shelf, occasion, language, reviewed=True)


def _by_machine(shelf: Shelf, occasion: Occasion, language: str, channel: str) -> Telling | None:
    """Where the policy lets it; never on air, where no label is read out."""
    if channel == "radio" or language in occasion.barred:
        return None
    if language not in occasion.renderings.machine:
        return None
    return _translated(shelf, occasion, language, reviewed=False)


LADDER = (
    Rung(number=1, provenance=Provenance.TEMPLATE, find=_reviewed),
    Rung(number=2, provenance=Provenance.ISSUER, find=_issuer),
    Rung(number=3, provenance=Provenance.MACHINE_REVIEWED, find=_approved),
    Rung(number=3, provenance=Provenance.MACHINE_REVIEWED, find=_by_people),
    Rung(number=4, provenance=Provenance.TEMPLATE_DRAFT, find=_draft),
    Rung(number=5, provenance=Provenance.MACHINE, find=_by_machine),
)
# Free text cannot open a WhatsApp conversation: only approved contents are words there.
WHATSAPP = (
    Rung(number=1, provenance=Provenance.TEMPLATE, find=_reviewed_content),
    Rung(number=4, provenance=Provenance.TEMPLATE_DRAFT, find=_draft_content),
)


def climb(
    shelf: Shelf, occasion: Occasion, language: str, channel: str
) -> tuple[Rung, Telling] | None:
    """The first rung that has words in exactly this language for this way."""
    hazard = _spoken_of(shelf, occasion.hazard, language, channel)
    told = occasion if hazard == occasion.hazard else replace(occasion, hazard=hazard)
    for rung in WHATSAPP if channel == "whatsapp" else LADDER:
        if telling := rung.find(shelf, told, language, channel):
            return rung, telling
    return None


def _spoken_of(shelf: Shelf, hazard: str, language: str, channel: str) -> str:
    """*hazard*, or in a language that has no word of it the nearest broader one.

    The same for every kind, so that a warning and its ending speak of one thing. Approved
    contents never fall back to the general one: a text message says more.
    """
    lineage = shelf.lineage(hazard)
    if channel == "whatsapp":
        spoken = (h for h in lineage if h != GENERAL and any(
            (h, kind.value, language) in shelf.contents for kind in Kind
        ))
        return next(spoken, hazard)
    said = shelf.library.sentences(language)
    return next((h for h in lineage if f"{h}-name" in said), hazard)


def choose(
    rungs: Mapping[str, int], *, languages: tuple[Spoken, ...], community: Iterable[str],
    host: str, channel: str,
) -> tuple[str, str] | None:
    """(language, wanted language) of a person; *rungs* says which languages there are.

    Rungs 1 to 3 in any of the person's languages come before a draft in the first of them; then
    the language in which speakers of theirs learn to read, the community's, the host's. Where
    somebody only hears a language, nothing is written in it, nor in one that they did not name.
    """
    reads = [s.key for s in languages if s.reads or channel not in WRITTEN]
    trusted = [tag for tag, rung in rungs.items() if rung <= _TRUSTED]
    offers = [(reads, trusted), (reads, list(rungs))]
    if channel not in SPOKEN:
        taught = [tag for tag in map(tags.taught, reads) if tag]
        offers += [(taught, trusted), (taught, list(rungs))]
    if len(reads) == len(languages):
        offers += [(list(community), list(rungs)), ([host], list(rungs))]
    wanted = languages[0].key if languages else host
    for asked, offered in offers:
        for tag in asked:
            if (best := tags.closest(tag, offered)) is not None:
                return best, wanted
    return None

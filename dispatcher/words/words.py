"""The door of the room: which words there are, which a person gets, and the finished texts."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dispatcher.domain import language as tags
from dispatcher.domain.alert import Info
from dispatcher.domain.contact import Spoken
from dispatcher.domain.finding import Finding
from dispatcher.domain.message import Kind, Occasion, Provenance, Purpose, Wording
from dispatcher.words import finish, ladder
from dispatcher.words.advice import Advice
from dispatcher.words.contents import Contents
from dispatcher.words.fit import BUDGETS, Budget, within
from dispatcher.words.hazards import HazardTable, hazard_of
from dispatcher.words.library import REFERENCE, Library
from dispatcher.words.phrases import exercise_word
from dispatcher.words.spoken import Speech

_REMEMBERED = 64  # occasions; an alert has a handful (info groups x kinds x digits)

_ChoiceKey = tuple[tuple[Spoken, ...], tuple[str, ...], str]


@dataclass(slots=True)
class _Known:
    """What was already found out about one occasion (held, so that its id stays its own)."""

    occasion: Occasion
    rungs: dict[tuple[str, str], int | None] = field(default_factory=dict)
    candidates: tuple[str, ...] = ()
    near: dict[str, Sequence[str]] = field(default_factory=dict)
    choices: dict[_ChoiceKey, tuple[str, str] | None] = field(default_factory=dict)
    wordings: dict[tuple[str, str, Purpose, str], Wording | None] = field(default_factory=dict)


class Words:
    """All words of an installation. Pure but for its memory of what it has already worked out."""

    def __init__(
        self, library: Library, contents: Contents | None = None, *,
        hazards: HazardTable | None = None, advice: Advice | None = None,
        budgets: Mapping[str, Budget] | None = None, speech: Speech | None = None,
        link_length: int = 60, host_language: str = REFERENCE,
    ) -> None:
        self.library = library
        table = self._hazards = hazards or HazardTable(words=(), codes={})
        self._shelf = ladder.Shelf(
            library=library, contents=contents or {}, advice=advice or Advice(),
            lineage=table.lineage,
        )
        self._desk = finish.Desk(
            budgets={**BUDGETS, **(budgets or {})}, link_length=link_length, label=self.label,
            speech=speech or Speech(),
        )
        self._host = host_language
        self._known: OrderedDict[int, _Known] = OrderedDict()

    def hazard(self, info: Info) -> str:
        """The hazard key of an info block, ``general`` if it is none of the known."""
        hazard = hazard_of(info, self._hazards)
        return hazard if hazard in self.library.hazards else "general"

    def rung(
        self, occasion: Occasion, *, language: str, channel: str, purpose: Purpose
    ) -> int | None:
        """1 reviewed, 2 the issuer's own, 3 approved for it, 4 draft, 5 machine; else None."""
        known, way = self._of(occasion), _way(channel)
        if (language, way) not in known.rungs:
            found = ladder.climb(self._shelf, occasion, language, way)
            known.rungs[(language, way)] = found[0].number if found else None
        return known.rungs[(language, way)]

    def choose(
        self, occasion: Occasion, *, languages: tuple[Spoken, ...], community: tuple[str, ...],
        channel: str, purpose: Purpose,
    ) -> tuple[str, str] | None:
        """(language, wanted language) for a person; None if there is nothing that they can read."""
        known = self._of(occasion)
        key = (languages, community, channel)
        if key not in known.choices:
            known.choices[key] = ladder.choose(
                self._offered(known, channel, purpose, (
                    *(one.key for one in languages), *community, occasion.host_language
                )), languages=languages,
                community=community, host=occasion.host_language, channel=channel,
            )
        return known.choices[key]

    def wording(
        self, occasion: Occasion, *, language: str, channel: str, purpose: Purpose,
        variant: str = "",
    ) -> Wording | None:
        """The finished words in exactly this tag, None if no rung has them.

        *variant*: further languages joined by ``+`` (relay) or the slot's seconds (radio).
        """
        known = self._of(occasion)
        key = (language, channel, purpose, variant)
        if key not in known.wordings:
            known.wordings[key] = self._worded(occasion, language, channel, purpose, variant)
        return known.wordings[key]

    def to_check(self, occasion: Occasion, *, language: str) -> Wording | None:
        """The text message as an approval would let it go: no label says that it is a draft.

        In template sentences, else in a machine's of the issuer's text; None if there are neither.
        """
        provenance = Provenance.TEMPLATE
        telling = ladder.unlabelled(self._shelf, occasion, language)
        if telling is None:
            provenance = Provenance.MACHINE
            telling = ladder.machine_made(self._shelf, occasion, language)
        return None if telling is None else self._desk.finished(
            telling, provenance, channel="sms", purpose=Purpose.PUBLIC, variant="", further=[],
        )

    def fits(self, text: str) -> bool:
        """Whether *text* keeps the budget of a text message."""
        return within(self._desk.budgets["sms"], link_length=self._desk.link_length)(text)

    def label(self, language: str, key: str, /, **slots: object) -> str:
        """A sentence of a page or frame in *language*, else in the host's, else in English."""
        for tag in (self._near(language, key), self._near(self._host, key), REFERENCE):
            if tag is not None and self.library.has(tag, key):
                return self.library.say(tag, key, **slots)
        raise KeyError(key)

    def exercise_word(self, language: str) -> str:
        """The word for EXERCISE that texts in *language* begin and end with."""
        return exercise_word(self.library, language)

    def matrix(self) -> tuple[dict[str, str], ...]:
        """The library's rows and those of the approved WhatsApp contents."""
        contents = tuple(
            {
                "hazard": hazard, "kind": kind, "language": tag, "channel": "whatsapp",
                "provenance": "template" if content.reviewed_by else "template-draft",
            }
            for (hazard, kind, tag), content in self._shelf.contents.items()
            if kind not in (Kind.WARNING, Kind.UPDATE)
            or (hazard, "withdrawn", tag) in self._shelf.contents
        )
        return self.library.matrix() + contents

    def faults(self) -> tuple[Finding, ...]:
        """Every fault of the template files and of what refers to their sentences."""
        known = self.library.sentences(REFERENCE)
        strangers = self._shelf.advice.strangers(known, self.library.hazards)
        return (*self.library.faults(), *strangers)

    def _worded(
        self, occasion: Occasion, language: str, channel: str, purpose: Purpose, variant: str
    ) -> Wording | None:
        found = ladder.climb(self._shelf, occasion, language, _way(channel))
        if found is None:
            return None
        rung, telling = found
        further = [
            more[1] for tag in (variant.split("+") if channel == "relay" else ())
            if tag != language and (more := ladder.climb(self._shelf, occasion, tag, "sms"))
        ]
        return self._desk.finished(
            telling, rung.provenance, channel=channel, purpose=purpose, variant=variant,
            further=further,
        )

    def _offered(
        self, known: _Known, channel: str, purpose: Purpose, asked: Iterable[str]
    ) -> dict[str, int]:
        """The languages with words that can be chosen by who asks for one of *asked*.

        Of all the others not even the files are read: that would keep the first message waiting.
        """
        near = sorted({tag for one in asked for tag in self._near_to(known, one)})
        rungs = {
            tag: self.rung(known.occasion, language=tag, channel=channel, purpose=purpose)
            for tag in near
        }
        return {tag: rung for tag, rung in rungs.items() if rung is not None}

    def _near_to(self, known: _Known, asked: str) -> Sequence[str]:
        if not known.candidates:
            known.candidates = tuple(self._candidates(known.occasion))
        if asked not in known.near:
            known.near[asked] = [t for t in known.candidates if tags.closest(asked, [t])]
        return known.near[asked]

    def _candidates(self, occasion: Occasion) -> Iterable[str]:
        found = {
            *self.library.languages, *occasion.reviewed, *(key[2] for key in self._shelf.contents)
        }
        found |= occasion.renderings.languages
        for info in (*occasion.group.infos, *occasion.alert.infos):
            try:
                found.add(tags.standard(info.language))
            except ValueError:
                continue
        return sorted(found)

    def _near(self, language: str, key: str) -> str | None:
        return tags.closest(
            language, [tag for tag in self.library.languages if self.library.has(tag, key)]
        )

    def _of(self, occasion: Occasion) -> _Known:
        known = self._known.get(id(occasion))
        if known is None or known.occasion is not occasion:
            known = self._known[id(occasion)] = _Known(occasion)
        self._known.move_to_end(id(occasion))
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return known


def _way(channel: str) -> str:
    return channel if channel in ("whatsapp", "relay", "radio") else "sms"

"""The core of a notice in template sentences: a label that says what it is, then what to know."""

from collections.abc import Iterable, Iterator

from dispatcher.domain.message import Check, Kind
from dispatcher.words.fit import ADVICE, BESIDE, ENDING, FURTHER, Fitted, Part, Squeeze
from dispatcher.words.phrases import Telling, isolated
from dispatcher.words.places import cut_at_word
from dispatcher.words.plain import clean, ended, typed
from dispatcher.words.required import LABEL
from dispatcher.words.slots import values

_PAPERS = {"asked": "fact-papers", "not-asked": "fact-no-papers"}


def core(telling: Telling, squeeze: Squeeze) -> list[Part]:
    """The notice without frames, in the order in which it is read."""
    slots = values(telling.occasion, telling.info, squeeze)
    kind = telling.occasion.kind
    if kind is Kind.RECOVERY:
        parts = _recovery(telling, slots, bare="verify" in squeeze.bare)
    else:
        parts = {
            Kind.PREPAREDNESS: _preparedness, Kind.WELCOME: _welcome, Kind.SURVEY: _survey,
        }[kind](telling, slots)
    return [part for part in parts if part.text]


def _preparedness(telling: Telling, slots: dict[str, str]) -> Iterator[Part]:
    """What to do before: of any hazard first, then of this one, where there is room."""
    said = telling.advice.told("Before", telling.occasion.hazard)
    keys = ["prepare-general", *(key for key in said if key != "prepare-general")]
    yield _label(telling)
    yield _about(telling, _hazard(telling))
    yield from _sentences(telling, slots, keys, drop=FURTHER)
    yield from _verify(telling, slots)


def _welcome(telling: Telling, slots: dict[str, str]) -> Iterator[Part]:
    """Who writes, by which number, how to change the language, how to stop."""
    yield _label(telling)
    yield Part(name="what", text=telling.phrases.say("welcome-registered", **slots))
    yield Part(name="number", text=telling.phrases.say("prepare-number"), drop=ADVICE)
    for key in ("welcome-language", "welcome-stop"):
        yield Part(name="action", text=telling.phrases.say(key))
    yield from _verify(telling, slots)


def _recovery(telling: Telling, slots: dict[str, str], *, bare: bool) -> Iterator[Part]:
    """Where help is; of papers only what the operator knows; whom to call, *bare*: the number.

    What the office wrote is never shortened: half of "do not go to the old school" sends people
    there.
    """
    notice, phrases = telling.occasion.notice, telling.phrases
    yield _label(telling)
    yield Part(name="what", text=phrases.say("recovery-help", **slots))
    if notice and notice.papers:
        yield Part(name="papers", text=phrases.say(_PAPERS[notice.papers]))
    after = telling.advice.told("After", telling.occasion.hazard)
    yield from _sentences(telling, slots, after, drop=BESIDE)
    if slots["phone"]:
        said = "" if bare else phrases.say("fact-hotline", phone=slots["phone"])
        yield Part(name="call", text=said or isolated(slots["phone"], telling.language))


def _survey(telling: Telling, slots: dict[str, str]) -> Iterator[Part]:
    """Which message is meant, by source, hazard and time, then the question."""
    about = ", ".join(filter(None, (slots["source"], _hazard(telling), slots["replaced"])))
    yield _label(telling)
    yield _about(telling, about)
    yield Part(name="action", text=telling.phrases.say("survey-ask"))
    yield Part(name="none", text=telling.phrases.say("survey-none"), drop=ENDING)


def _label(telling: Telling) -> Part:
    """The first words: by them a reader can tell that it is no warning."""
    return Part(name="label", text=ended(telling.phrases.say(LABEL), telling.language))


def _about(telling: Telling, about: str) -> Part:
    text = ended(about, telling.language) if about else ""
    return Part(name="about", text=isolated(text, telling.language))


def _hazard(telling: Telling) -> str:
    hazard = telling.occasion.hazard
    return "" if hazard == "general" else telling.phrases.say(f"{hazard}-name")


def _sentences(
    telling: Telling, slots: dict[str, str], keys: Iterable[str], *, drop: int
) -> Iterator[Part]:
    for n, key in enumerate(keys):
        first = n == 0 and telling.occasion.kind is Kind.PREPAREDNESS
        text = telling.phrases.say(key, **slots)
        yield Part(name="action" if first else "further", text=text, drop=0 if first else drop)


def _verify(telling: Telling, slots: dict[str, str]) -> Iterator[Part]:
    """How it can be checked, where there is a number to call."""
    if slots["phone"]:
        yield Part(name="verify", text=telling.phrases.say("verify", **slots), drop=ADVICE)


def checks(fitted: Fitted, telling: Telling) -> tuple[Check, ...]:
    """The named checks of a notice: it says what it is first, who writes, and fits."""
    said = typed(fitted.text).casefold()
    source = typed(cut_at_word(clean(telling.occasion.source), fitted.squeeze.source)).casefold()
    text = typed(values(telling.occasion, telling.info, fitted.squeeze)["text"]).casefold()
    opened = next((part.name for part in fitted.parts if part.name != "exercise"), "")
    return (
        Check(name="says-what-it-is", ok=opened == "label" or telling.content is not None),
        Check(name="has-source", ok=bool(source) and source in said),
        Check(name="has-text", ok=not text or text in said),
        Check(name="fits", ok=fitted.ok, detail="" if fitted.ok else "longer than the budget"),
    )

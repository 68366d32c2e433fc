"""Local facts in a message: optional sentences, dropped in a fixed order, never a promise."""

from collections.abc import Iterator
from datetime import UTC, datetime

from dispatcher.domain.facts import ASKED, NOT_ASKED, LocalFacts
from dispatcher.domain.message import Check
from dispatcher.words.fit import SQUEEZES, Fitted, Part, Squeeze
from dispatcher.words.phrases import Telling
from dispatcher.words.plain import clean
from dispatcher.words.required import HOLDING

# Between the note of an exercise and the issuer's further sentences: where to go stays longest.
_GO, _PAPERS, _SIGN, _LANDMARK, _HOTLINE = 35, 46, 48, 52, 58
_TRANSPORT, _FREE, _ANIMALS, _ITEMS, _LANGUAGES = 72, 74, 75, 76, 77
_CLOSING = ("still-holds", "until", "verify")


def with_facts(telling: Telling, parts: list[Part], squeeze: Squeeze) -> list[Part]:
    """*parts* with the facts of the occasion behind what to do, before what closes a message."""
    at = next((n for n, part in enumerate(parts) if part.name in _CLOSING), len(parts))
    return [*parts[:at], *_all_told(telling, squeeze), *parts[at:]]


def checks(fitted: Fitted, telling: Telling) -> tuple[Check, ...]:
    """What of the facts there was no room for; none of it is a fault, nor was any of it cut."""
    wanted = _all_told(telling, SQUEEZES[0])
    if not wanted:
        return ()
    said = {part.text for part in fitted.parts}
    # Where there is no room for how to go there, the sign itself is said in its place.
    signed = {part.name for part in fitted.parts if part.text not in {w.text for w in wanted}}
    lost = [
        part.name.removeprefix("fact-") for part in wanted if part.text not in said
        and not (part.name == "fact-sign" and "fact-go" in signed)
    ]
    detail = f"no room for: {', '.join(lost)}" if lost else ""
    return (Check(name="has-facts", ok=True, detail=detail),)


def _all_told(telling: Telling, squeeze: Squeeze) -> list[Part]:
    occasion = telling.occasion
    if not occasion.facts or occasion.kind not in HOLDING or telling.verbatim is not None:
        return []
    return [
        part for facts in occasion.facts for part in _told(telling, facts, squeeze.words)
        if part.text
    ]


def _told(telling: Telling, facts: LocalFacts, longest: int) -> Iterator[Part]:
    def text(fact: str) -> str:
        # Whole or not at all: half of "not through the tunnel" leads people into it.
        said = clean(facts.text(fact, telling.language))
        return said if len(said) <= longest else ""

    def say(name: str, said: str, drop: int) -> Part:
        return Part(name=f"fact-{name}", drop=drop,
                    text=telling.phrases.say(f"fact-{name}", text=said) if said else "")

    sign = clean(facts.sign)
    go = text("go")
    # Who reads no text about the place still finds the name that stands on its signs.
    yield say("go", go or sign, _GO)
    yield say("sign", sign if go and sign != go else "", _SIGN)
    yield say("landmark", text("landmark"), _LANDMARK)
    yield _papers(telling, facts)
    yield _hotline(telling, facts, text("hours"))
    yield say("transport", text("transport"), _TRANSPORT)
    for name, wanted, drop in (
        ("free", facts.free, _FREE), ("animals", facts.animals, _ANIMALS),
    ):
        yield Part(name=f"fact-{name}", drop=drop,
                   text=telling.phrases.say(f"fact-{name}") if wanted else "")
    yield say("items", text("items"), _ITEMS)
    yield say("languages", text("languages"), _LANGUAGES)


def _papers(telling: Telling, facts: LocalFacts) -> Part:
    """Whether papers are asked for, with the day it was confirmed: never one without the other."""
    key = {ASKED: "fact-papers", NOT_ASKED: "fact-no-papers"}.get(facts.papers, "")
    said = telling.phrases.say(key) if key else ""
    day = datetime.fromtimestamp(facts.confirmed_at / 1000, UTC)
    when = telling.phrases.say("fact-confirmed", date=f"{day:%Y-%m-%d}") if said else ""
    text = f"{said} {when}" if said and when else ""
    return Part(name="fact-papers", text=text, drop=_PAPERS)


def _hotline(telling: Telling, facts: LocalFacts, hours: str) -> Part:
    phone, phrases = clean(facts.phone), telling.phrases
    text = phrases.say("fact-hotline-hours", phone=phone, text=hours) if phone and hours else ""
    if phone and not text:
        text = phrases.say("fact-hotline", phone=phone)
    return Part(name="fact-hotline", text=text, drop=_HOTLINE)

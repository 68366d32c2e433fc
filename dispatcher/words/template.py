"""The core of a message in template sentences: series, what, action, until, how to check it."""

from collections.abc import Mapping

from dispatcher.domain.message import Occasion
from dispatcher.words.fit import ADVICE, BESIDE, RESPONSE, Part, Squeeze
from dispatcher.words.phrases import Phrasebook, Telling, isolated
from dispatcher.words.places import cut_at_word
from dispatcher.words.plain import clean, ended
from dispatcher.words.required import HOLDING
from dispatcher.words.slots import values

# CAP responseType (section 3.2.2) to sentence; the first two say what to do in their own right,
# where the language lacks the sentence of this very hazard.
_INSTEAD = {"Shelter": "response-shelter", "Evacuate": "response-evacuate"}
_CALL = "action-call"  # the one that names the number to call
_BESIDE = {
    "Prepare": "response-prepare", "Avoid": "response-avoid", "Monitor": "response-monitor",
}


def core(telling: Telling, squeeze: Squeeze) -> list[Part]:
    """The message without frames, in the order in which it is read."""
    slots = values(telling.occasion, telling.info, squeeze)
    return [
        *series(telling, slots, squeeze),
        Part(name="what", text=what(telling, slots)),
        *actions(telling),
        *closing(telling, slots, squeeze),
    ]


def what(telling: Telling, slots: Mapping[str, str]) -> str:
    """The sentence of this hazard and kind; empty if the language lacks it."""
    occasion = telling.occasion
    return telling.phrases.say(f"{occasion.hazard}-{occasion.kind.value}", **slots)


def series(telling: Telling, slots: Mapping[str, str], squeeze: Squeeze) -> list[Part]:
    """When it was given, its number, and what it replaces; bare figures without a sentence."""
    key = "series-replaces" if slots["replaced"] else "series-first"
    text = "" if "series" in squeeze.bare else telling.phrases.say(key, **slots)
    bare = ended(_bare_series(slots), telling.language)
    return [Part(name="series", text=text or isolated(bare, telling.language))]


def _bare_series(slots: Mapping[str, str]) -> str:
    number = f" #{slots['number']}" if slots["number"] != "1" else ""
    replaced = f" ({slots['replaced']})" if slots["replaced"] else ""
    return slots["sent"] + number + replaced


def actions(telling: Telling) -> list[Part]:
    """What to do: the issuer's response type where it says more, else the hazard's own action."""
    occasion, phrases = telling.occasion, telling.phrases
    if occasion.kind not in HOLDING:
        return _advice(telling)
    wanted = telling.info.response_types or occasion.group.first.response_types
    key, further = telling.advice.of(occasion.hazard, wanted, phrases)
    own = key == f"{occasion.hazard}-action"
    instead = [phrases.say(_INSTEAD[name]) for name in wanted if own and name in _INSTEAD]
    text = next(filter(None, instead), "") or phrases.say(key)
    beside = [phrases.say(_BESIDE[name]) for name in dict.fromkeys(wanted) if name in _BESIDE]
    parts = [Part(name="action", text=text)] if text else []
    parts += [Part(name="response", text=t, drop=RESPONSE) for t in beside if t]
    slots = {"emergency": occasion.emergency}
    said = [phrases.say(k, **slots) for k in further if slots["emergency"] or k != _CALL]
    return parts + [Part(name="beside", text=t, drop=BESIDE) for t in said if t]


def _advice(telling: Telling) -> list[Part]:
    text = telling.phrases.say("area-left-advice") if telling.occasion.kind == "area-left" else ""
    return [Part(name="advice", text=text, drop=ADVICE)] if text else []


def closing(telling: Telling, slots: Mapping[str, str], squeeze: Squeeze) -> list[Part]:
    """What still holds, until when, and how the message can be checked."""
    occasion, phrases = telling.occasion, telling.phrases
    parts: list[Part] = []
    if occasion.still_holds and occasion.kind not in HOLDING:
        parts += _part("still-holds", _holds(occasion, phrases, squeeze))
    if occasion.kind in HOLDING and slots["until"]:
        bare = isolated(slots["until"], telling.language)
        text = "" if "until" in squeeze.bare else phrases.say("until", **slots)
        parts += _part("until", text, bare=bare)
    return parts + _verify(telling, slots, squeeze)


def _verify(telling: Telling, slots: Mapping[str, str], squeeze: Squeeze) -> list[Part]:
    key = "verify" if slots["phone"] else "verify-code"
    text = "" if "verify" in squeeze.bare else telling.phrases.say(key, **slots)
    bare = " ".join(filter(None, (slots["phone"], slots["code"])))
    return _part("verify", text, bare=isolated(bare, telling.language))


def _holds(occasion: Occasion, phrases: Phrasebook, squeeze: Squeeze) -> str:
    return phrases.say("still-holds", place=cut_at_word(clean(occasion.still_holds), squeeze.place))


def _part(name: str, text: str, *, bare: str = "") -> list[Part]:
    """The sentence, or in a language without one the bare figures behind a bar."""
    if text:
        return [Part(name=name, text=text)]
    return [Part(name=name, text=bare, before=" | ")] if bare else []


def more(telling: Telling, link: str) -> str:
    """The sentence with the link, or the link alone."""
    if not link:
        return ""
    return telling.phrases.say("more", link=link) or isolated(link, telling.language)

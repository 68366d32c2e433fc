"""Scripts to be read on air: how they are built, how long they take, how they sound as SSML."""

from dataclasses import replace
from html import escape

import regex

from dispatcher.domain.segments import clusters
from dispatcher.words import layouts, template
from dispatcher.words.fit import AGAIN, ENDING, REPEAT, Part, Squeeze
from dispatcher.words.phrases import Telling, isolated
from dispatcher.words.plain import ended
from dispatcher.words.required import HOLDING
from dispatcher.words.slots import values

WORDS_PER_SECOND = 2.5
CHARACTERS_PER_SECOND = 4.5  # where words are not parted by spaces
_TOLD = ("what", "action", "response", "beside", "further", "advice")
_UNSPACED = frozenset("zh ja th lo km my bo dz yue".split())
_HIDDEN = regex.compile(r"[\u2066-\u2069]")
_WORD = regex.compile(r"\w")
_DIGIT = regex.compile(r"\d")
# As the spoken form groups them: single digits, or written on without a gap.
_PHONE = regex.compile(r"(?<!\w)\+?(?:\p{Nd}(?:,? \p{Nd}(?!\w)){2,}|\p{Nd}{7,}(?!\w))")


def script(telling: Telling, squeeze: Squeeze) -> list[Part]:
    """Attention and time, what and what to do, until, all of it again, how to check it, the end.

    No address of a page is read out. The repetition is dropped first where the slot is short.
    """
    phrases, occasion = telling.phrases, telling.occasion
    slots = values(occasion, telling.info, squeeze)
    # Figures without a sentence stand on a line of their own: the speaker says what they are.
    core = [replace(p, before="\n" if p.before == " | " else " ")
            for p in layouts.core(telling, squeeze, urls=False)]
    told = [p for p in core if p.name in _TOLD or p.name.startswith("fact-")]
    once = [p for p in core if p.name in ("still-holds", "until")]
    key = "radio-attention" if occasion.kind in HOLDING else "radio-attention-end"
    attention = (
        phrases.say(key, sent=slots["sent"]) or template.series(telling, slots, squeeze)[0].text
    )
    parts = [Part(name="attention", text=attention), *told, *once, *_again(telling, told)]
    parts += [p for p in core if p.name == "verify"]
    parts += _number_again(telling, slots["phone"])
    end = phrases.say("radio-end", source=slots["source"])
    if end:
        parts.append(Part(name="radio-end", text=end, drop=ENDING))
    return layouts.framed(telling, parts)


def _again(telling: Telling, told: list[Part]) -> list[Part]:
    repeat = telling.phrases.say("radio-repeat")
    said = [p.text for p in told if p.name in ("what", "action")]
    text = " ".join(filter(None, (repeat, *said)))
    return [Part(name="repeat", text=text, drop=REPEAT)] if said else []


def _number_again(telling: Telling, phone: str) -> list[Part]:
    """Who writes a number down from the radio needs it twice."""
    repeat = telling.phrases.say("radio-repeat")
    if not phone or not repeat:
        return []
    number = isolated(phone, telling.language)
    return [Part(name="number-again", drop=AGAIN,
                 text=f"{repeat} {ended(number, telling.language)}")]


def reading_seconds(text: str, language: str) -> float:
    """How long a speaker needs, to a tenth of a second; each digit counts as a word."""
    plain = _HIDDEN.sub("", text)
    if language.split("-")[0] in _UNSPACED:
        signs = [c for c in clusters(plain) if _WORD.match(c)]
        return round(len(signs) / CHARACTERS_PER_SECOND, 1)
    words = [w for w in _DIGIT.sub(" ", plain).split() if _WORD.search(w)]
    return round((len(words) + len(_DIGIT.findall(plain))) / WORDS_PER_SECOND, 1)


def ssml(text: str, language: str) -> str:
    """A spoken form as an SSML 1.1 document: sentences with pauses, numbers to call as such.

    Never a tone: the signals of EAS and WEA are forbidden outside of real alerts.
    """
    plain = _HIDDEN.sub("", text)
    said = regex.split(r"(?<=[.!?])\s+|(?<=[\u3002\u061f\u06d4\u0964\u1362\u104b\u17d4])\s*", plain)
    body = '<break time="500ms"/>'.join(f"<s>{_spoken(part)}</s>" for part in said if part)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" '
        f'xml:lang="{escape(language)}"><p>{body}</p></speak>'
    )


def _spoken(text: str) -> str:
    return _PHONE.sub(
        lambda match: f'<say-as interpret-as="telephone">{match[0]}</say-as>', escape(text)
    )

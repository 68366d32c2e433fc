"""What an incoming message means: an answer of a leader, an opt-out, or a call for help."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from dispatcher.pipeline.plain import asks, numbered, plain
from dispatcher.pipeline.vocabulary import Vocabulary, stripped, vocabulary, without_politeness

__all__ = ["Meaning", "Reply", "Vocabulary", "read", "vocabulary"]


class Meaning(StrEnum):
    """What the sender wants; anything unclear is a call for help."""

    RECEIVED = "received"
    RELAYED = "relayed"
    CANNOT = "cannot"
    QUESTION = "question"
    WHICH = "which"
    STOP = "stop"
    START = "start"
    WRONG_NUMBER = "wrong-number"
    MOVED = "moved"
    LANGUAGE = "language"
    SURVEY = "survey"
    HELP = "help"


_ANSWERS = {
    "1": Meaning.RECEIVED, "2": Meaning.RELAYED, "3": Meaning.CANNOT, "4": Meaning.QUESTION,
}
_MOST_PEOPLE = 100_000  # a larger number is a slip of the finger, and the answer a question
_NUMBER = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+")  # 1,200 is plain as "1 200"
_BUTTON = re.compile(r"(received|relayed|cannot|question):([0-9]{1,18})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A read reply; *digit* names one of several open asks, *language* is a standard tag.

    *relay_id* is the ask that a tapped button was made for. Of a survey *digit* is the answer,
    *follow* the sentence that is said next.
    """

    meaning: Meaning
    people: int | None = None
    words: str = ""
    digit: str = ""
    language: str = ""
    relay_id: int | None = None
    follow: str = ""


def read(
    text: str, *, known: Vocabulary, open_asks: Collection[str], stopped: bool = False,
    survey: bool = False,
) -> Reply:
    """Read one message. *open_asks* are the digits of the sender's open relay asks.

    A leader's first open ask has the digit ``""`` and is answered with 1 to 4, whatever comes
    later; further ones have their own first digit (``22 40``). Digits of any script count.
    *stopped*: the sender has opted out. *survey*: they were asked how a warning reached them, and
    answer with a digit alone. An opt-out is a whole message of an opt-out word and at most one
    politeness, and never a question.
    """
    said = plain(text)
    if open_asks:
        answer = _relay_answer(numbered(said), text, open_asks, known)
        if answer:
            return answer
    if survey and (digit := _survey_answer(numbered(said), known)):
        return Reply(meaning=Meaning.SURVEY, digit=digit)
    wishes = set(without_politeness(said, known.politeness))
    if not asks(text):
        for words, meaning in (
            (known.stop, Meaning.STOP), (known.start, Meaning.START),
            (known.start_after_stop if stopped else frozenset(), Meaning.START),
            (known.wrong_number, Meaning.WRONG_NUMBER), (known.moved, Meaning.MOVED),
        ):
            if wishes & words:
                return Reply(meaning=meaning)
    language = _language(wishes, known)
    if language:
        return Reply(meaning=Meaning.LANGUAGE, language=language)
    return Reply(meaning=Meaning.HELP, words=text)


def read_button(tapped: str, text: str) -> Reply | None:
    """What a tapped button says (its payload: ``relayed:17``); None if it is no leader's."""
    found = _BUTTON.fullmatch(tapped.strip())
    if found is None:
        return None
    meaning = Meaning(found[1])
    return Reply(
        meaning=meaning, relay_id=int(found[2]) if found[2] else None,
        words=text.strip() if meaning is Meaning.QUESTION else "",
    )


def _language(wishes: Collection[str], known: Vocabulary) -> str:
    for wish in wishes:
        for name in (wish, stripped(wish, known.asking)):
            if name in known.languages:
                return known.languages[name]
    return ""


def _survey_answer(said: str, known: Vocabulary) -> str:
    digit, _, rest = said.partition(" ")
    polite = stripped(rest, known.politeness | known.acknowledged)
    # "1 child is trapped" is no answer: somebody has to read it.
    return digit if digit in ("1", "2", "3") and not polite else ""


def _relay_answer(
    said: str, text: str, open_asks: Collection[str], known: Vocabulary
) -> Reply | None:
    digit, choice, rest, signs = _split(said, open_asks)
    if choice not in _ANSWERS:
        return None
    meaning = _ANSWERS[choice]
    if digit is None:
        return Reply(meaning=Meaning.WHICH, words=text)
    if meaning is Meaning.QUESTION:
        return Reply(meaning=meaning, words=_tail(text, signs), digit=digit)
    fillers = known.politeness | known.acknowledged
    people = None
    if meaning is Meaning.RELAYED:
        people, rest = _people(rest, known)
        fillers |= known.people if people is not None else frozenset()
    if stripped(rest, fillers):
        # "1 child is trapped" is no receipt, "2 3 trapped" no relay: somebody has to read it.
        return Reply(meaning=Meaning.QUESTION, words=text.strip(), digit=digit)
    return Reply(meaning=meaning, people=people, digit=digit)


def _split(said: str, open_asks: Collection[str]) -> tuple[str | None, str, str, int]:
    """(ask's digit, choice, what follows, digits used up); None: which of several is unclear."""
    head, _, rest = said.partition(" ")
    if len(head) == 2 and head[0] in open_asks and head[1] in _ANSWERS:
        return head[0], head[1], rest, 2
    if head not in _ANSWERS:
        return None, "", "", 0
    second, _, third = rest.partition(" ")
    if head in open_asks and second in _ANSWERS and third:
        return head, second, third, 2  # "2 2 40": one person told would be "2 1"
    if "" in open_asks:  # its message came first and asks for bare answers
        return "", head, rest, 1
    if len(open_asks) == 1:
        return next(iter(open_asks)), head, rest, 1
    return None, head, rest, 1


def _people(rest: str, known: Vocabulary) -> tuple[int | None, str]:
    """The number that *rest* begins with, and what follows it."""
    begun = stripped(rest, known.about | known.acknowledged)
    found = _NUMBER.match(begun)
    if found is None or (found.end() < len(begun) and begun[found.end()] != " "):
        return None, rest
    digits = found[0].replace(" ", "")
    if len(digits) > len(str(_MOST_PEOPLE)) or int(digits) > _MOST_PEOPLE:
        return None, rest
    return int(digits), begun[found.end():].strip()


def _tail(text: str, signs: int) -> str:
    shown = unicodedata.normalize("NFKC", text).replace("\ufe0f", "").replace("\u20e3", "")
    return re.sub(rf"^\W*(?:[\d一二三四፩-፬]\W*){{{signs}}}", "", shown).strip()

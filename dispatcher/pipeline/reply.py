"""What an incoming message means: an answer of a leader, an opt-out, or a call for help."""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum


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
    HELP = "help"


_ANSWERS = {
    "1": Meaning.RECEIVED, "2": Meaning.RELAYED, "3": Meaning.CANNOT, "4": Meaning.QUESTION,
}
_MOST_PEOPLE = 100_000  # a larger number is a slip of the finger, and the answer a question


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A read reply; *digit* names one of several open asks, *language* is a standard tag."""

    meaning: Meaning
    people: int | None = None
    words: str = ""
    digit: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of ``config/replies.toml``, case-folded, and each language's own name."""

    stop: frozenset[str]
    start: frozenset[str]
    wrong_number: frozenset[str]
    moved: frozenset[str]
    politeness: frozenset[str]
    languages: Mapping[str, str]


def vocabulary(
    table: Mapping[str, Mapping[str, Collection[str]]], languages: Mapping[str, str]
) -> Vocabulary:
    """Build from the config table; *languages* maps standard tags to their own names."""
    def words(part: str) -> frozenset[str]:
        return frozenset(_plain(w) for given in table.get(part, {}).values() for w in given)

    return Vocabulary(
        stop=words("stop"), start=words("start"), wrong_number=words("wrong_number"),
        moved=words("moved"), politeness=words("politeness"),
        languages={_plain(name): tag for tag, name in languages.items()},
    )


def read(text: str, *, known: Vocabulary, open_asks: Collection[str]) -> Reply:
    """Read one message. *open_asks* are the digits of the sender's open relay asks.

    A leader's first open ask has the digit ``""`` and is answered with 1 to 4, whatever comes
    later; further ones have their own first digit (``22 40``). Digits of any script count.
    """
    plain = _plain(text)
    if open_asks:
        answer = _relay_answer(plain, text, open_asks, known.politeness)
        if answer:
            return answer
    whole = _without_politeness(plain, known.politeness)
    for words, meaning in (
        (known.stop, Meaning.STOP), (known.start, Meaning.START),
        (known.wrong_number, Meaning.WRONG_NUMBER), (known.moved, Meaning.MOVED),
    ):
        if whole in words:
            return Reply(meaning=meaning)
    if whole in known.languages:
        return Reply(meaning=Meaning.LANGUAGE, language=known.languages[whole])
    return Reply(meaning=Meaning.HELP, words=text)


def _relay_answer(
    plain: str, text: str, open_asks: Collection[str], politeness: frozenset[str]
) -> Reply | None:
    head, _, rest = plain.partition(" ")
    digit, choice, glued = _split(head, open_asks)
    if choice not in _ANSWERS:
        return None
    meaning = _ANSWERS[choice]
    if digit is None:
        return Reply(meaning=Meaning.WHICH, words=text)
    rest = (glued + " " + rest).strip()
    if meaning is Meaning.QUESTION:
        return Reply(meaning=meaning, words=_tail(text), digit=digit)
    people = _number(rest) if meaning is Meaning.RELAYED else None
    if rest and people is None and rest not in (politeness | {"ok", "okay"}):
        # "1 child is trapped" is no receipt: somebody has to read it.
        return Reply(meaning=Meaning.QUESTION, words=text.strip(), digit=digit)
    return Reply(meaning=meaning, people=people, digit=digit)


def _split(head: str, open_asks: Collection[str]) -> tuple[str | None, str, str]:
    """(ask's digit, choice, what was glued behind); digit None: which of several is unclear."""
    if len(head) >= 2 and head[0] in open_asks and head[0] and head[1] in _ANSWERS:
        return head[0], head[1], head[2:]
    if head[:1] in _ANSWERS and (len(head) == 1 or not head[1].isalnum()):
        if "" in open_asks:  # its message came first and asks for bare answers
            return "", head[0], head[1:]
        if len(open_asks) == 1:
            return next(iter(open_asks)), head[0], head[1:]
        return None, head[0], head[1:]
    return None, "", ""


def _number(text: str) -> int | None:
    digits = ""
    for char in text:
        if char.isdigit():
            digits += char
        elif digits:
            break
    return int(digits) if digits and int(digits) <= _MOST_PEOPLE else None


def _tail(text: str) -> str:
    return text.strip().lstrip("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ .:,-)").strip()


def _without_politeness(plain: str, politeness: Collection[str]) -> str:
    for polite in sorted(politeness, key=len, reverse=True):
        if plain.endswith(" " + polite):
            return plain.removesuffix(" " + polite).strip()
        if plain.startswith(polite + " "):
            return plain.removeprefix(polite + " ").strip()
    return plain


def _plain(text: str) -> str:
    """Case-folded, digits of any script as ASCII, punctuation and doubled spaces gone."""
    kept = []
    for char in unicodedata.normalize("NFC", text):
        digit = unicodedata.digit(char, None)
        if digit is not None:
            kept.append(str(digit))
        elif unicodedata.category(char)[0] in "LMN" or char == "'":
            kept.append(char.casefold())
        else:
            kept.append(" ")
    return " ".join("".join(kept).split())

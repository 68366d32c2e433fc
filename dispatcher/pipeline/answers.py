"""What an answer says and in which languages, and when there is none, so that nobody loops."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dispatcher.domain.contact import Person
from dispatcher.domain.inbound import Earlier
from dispatcher.domain.message import Wording
from dispatcher.domain.segments import count
from dispatcher.pipeline.plain import plain
from dispatcher.pipeline.reply import Meaning, Reply
from dispatcher.ports import Sentences
from dispatcher.ports.stores import Asked

DAY_MS = 24 * 3600 * 1000
MOST_LANGUAGES = 3  # in one answer
_SHORT_MS, _MOST_SHORT = 10 * 60 * 1000, 10  # the provider refuses from 15 in 30 s on (14107)
_MOST_A_DAY = 40
_NUMBER = re.compile(r"\+[1-9][0-9]{7,14}")

_KEYS = {
    Meaning.CANNOT: "reply-relay-cannot", Meaning.QUESTION: "reply-relay-question",
    Meaning.WHICH: "reply-relay-which", Meaning.STOP: "reply-stopped",
    Meaning.START: "reply-started", Meaning.WRONG_NUMBER: "reply-wrong-number",
    Meaning.MOVED: "reply-moved", Meaning.LANGUAGE: "reply-language",
}
# Whoever holds a number may decide about it; being answered so says nothing about who is known.
_FOR_ANYBODY = (Meaning.STOP, Meaning.START, Meaning.WRONG_NUMBER)


def answerable(
    number: str, text: str, reply: Reply, *, earlier: Sequence[Earlier], now: int
) -> bool:
    """Whether this message gets an answer; *now* is UTC ms, *earlier* are those answered
    within a day.

    Names, short codes and ids without a number cannot be answered. A machine that answers our
    answers says the same again, or says much: both are met with silence, and still kept.
    """
    if not _NUMBER.fullmatch(number):
        return False
    lately = [one for one in earlier if one.at > now - _SHORT_MS]
    if len(earlier) >= _MOST_A_DAY or len(lately) >= _MOST_SHORT:
        return False
    said = plain(text)
    return reply.meaning is not Meaning.HELP or all(plain(one.words) != said for one in lately)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The sentences of answers; *emergency* is the number to call, *staffed* whether we read."""

    words: Sentences
    host_language: str
    emergency: str
    staffed: bool

    def to(
        self, people: Sequence[Person], reply: Reply, ask: Asked | None, *,
        nearby: Sequence[str] = (),
    ) -> Wording | None:
        """The answer to *people*, who share a number; *nearby* are the languages of strangers."""
        if not people and reply.meaning not in _FOR_ANYBODY:
            return self._polite([reply.language] if reply.language else nearby)
        if reply.meaning is Meaning.LANGUAGE or (reply.language and not ask):
            languages: Sequence[str] = [reply.language]
        else:
            languages = [person.reads for person in people] or nearby
        key, slots = self._sentence(reply, ask)
        return self._said(languages, key, **slots)

    def _polite(self, languages: Sequence[str]) -> Wording | None:
        return self._said(languages, "reply-unknown-number", emergency=self.emergency)

    def _sentence(self, reply: Reply, ask: Asked | None) -> tuple[str, dict[str, str]]:
        digit = ask.digit if ask else ""
        match reply.meaning:
            case Meaning.RELAYED if reply.people is not None:
                return "reply-relay-told", {"people": str(reply.people)}
            case Meaning.RECEIVED | Meaning.RELAYED:
                return "reply-relay-received", {"two": f"{digit}2"}
            case Meaning.SURVEY:
                return reply.follow, {}
            case Meaning.HELP:
                which = "staffed" if self.staffed else "unstaffed"
                return f"reply-help-{which}", {"emergency": self.emergency}
            case _:
                return _KEYS[reply.meaning], {}

    def _said(self, languages: Sequence[str], key: str, **slots: str) -> Wording | None:
        """The sentence in each of the languages, at most three, one below the other."""
        wanted = dict.fromkeys(tag or self.host_language for tag in languages or [""])
        said = [self.words.sentence(tag, key, **slots) for tag in list(wanted)[:MOST_LANGUAGES]]
        found = list({one.text: one for one in said if one is not None}.values())
        if len(found) < 2:
            return found[0] if found else None
        return _joined(found)


def _joined(said: Sequence[Wording]) -> Wording:
    text = "\n".join(one.text for one in said)
    size = count(text)
    return replace(
        said[0], text=text, encoding=size.encoding, characters=size.characters,
        segments=size.segments,
    )

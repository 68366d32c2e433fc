"""One language's sentences as a message may use them: reviewed ones only, or drafts too."""

from dataclasses import dataclass, field

from dispatcher.domain import language as tags
from dispatcher.domain.alert import Info
from dispatcher.domain.message import Check, Occasion, Reviewed
from dispatcher.words.advice import Advice
from dispatcher.words.contents import Content
from dispatcher.words.library import REFERENCE, Library
from dispatcher.words.plain import stop_of

_OPEN, _CLOSE = "\u2068", "\u2069"  # first strong isolate, pop directional isolate (UAX 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """The sentences of *language*; without *drafts* only those that a speaker reviewed."""

    library: Library
    language: str
    drafts: bool

    def __contains__(self, key: object) -> bool:
        sentence = self.library.sentences(self.language).get(str(key))
        return sentence is not None and (self.drafts or sentence.status == "reviewed")

    def say(self, key: str, /, **slots: str) -> str:
        """The sentence, or an empty text if there is none that may be used."""
        return self.library.say(self.language, key, **slots) if key in self else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What is told in one language: the words to use and the block that names the places.

    *block* is the issuer's own text where that rung speaks, *content* the approved WhatsApp text,
    *verbatim* a whole text that a speaker approved: nothing of it is changed. *by_machine*: the
    block is a machine's translation, which the reader must be told; *parity* is what checked it.
    """

    occasion: Occasion
    language: str
    phrases: Phrasebook
    info: Info
    block: Info | None = None
    content: Content | None = None
    advice: Advice = field(default_factory=Advice)
    reviewed_by: str = ""
    verbatim: Reviewed | None = None
    by_machine: bool = False
    parity: tuple[Check, ...] = ()


def exercise_word(library: Library, language: str) -> str:
    """The language's word for EXERCISE, even a draft: a drill must never pass for an alert."""
    for tag in (language, REFERENCE):
        if library.has(tag, "exercise-word"):
            return library.say(tag, "exercise-word")
    return "EXERCISE"


def exercise_opening(library: Library, language: str) -> str:
    """The word with its full stop, as a text begins with it."""
    return exercise_word(library, language) + stop_of(language)


def isolated(text: str, language: str) -> str:
    """*text* kept apart from its surroundings in a right-to-left script, else itself."""
    if not text or not tags.right_to_left(language):
        return text
    return f"{_OPEN}{text}{_CLOSE}"

"""What of a finished message is said aloud: not what only a screen can show, nor the answers."""

from collections.abc import Sequence
from itertools import groupby

from dispatcher.words.fit import Part, join
from dispatcher.words.phrases import Telling
from dispatcher.words.spoken import Speech

# A leader reads the message to people, not what is asked of the leader.
_UNSAID = frozenset({"ask", "answers", "page", "more"})


def parts(speech: Speech, telling: Telling, said: Sequence[Part]) -> str:
    """The spoken form of these sentences, each in its own language."""
    kept = [part for part in said if part.name not in _UNSAID]
    by_language = groupby(kept, key=lambda part: part.language or telling.language)
    return "\n".join(
        _said(speech, telling, join(tuple(some)), language) for language, some in by_language
    )


def whole(speech: Speech, telling: Telling, text: str) -> str:
    """The spoken form of a text that has nothing to leave out."""
    return _said(speech, telling, text, telling.language)


def _said(speech: Speech, telling: Telling, text: str, language: str) -> str:
    occasion = telling.occasion
    return speech.of(
        text, language, codes=(occasion.code,), numbers=(occasion.phone, occasion.emergency)
    )

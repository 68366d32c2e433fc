"""What is read from the left inside a right-to-left text: numbers, telephones, links, names."""

import regex

from dispatcher.domain import language as tags

_OPEN, _CLOSE = "\u2066", "\u2069"  # left-to-right isolate, pop directional isolate (UAX 9)
_HIDDEN = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_WORD = r"[A-Za-z0-9](?:[\w.:/?#&=%@+~'\u2013-]*[A-Za-z0-9/#=_])?"
# A run of words in Latin letters and digits; a plus or a bracket may open a telephone number.
_RUN = regex.compile(
    rf"(?<![\w\u2066\u2068])[+(]?{_WORD}\)?(?:[,;]? [+(]?{_WORD}\)?)*", regex.ASCII
)
_PLAIN = regex.compile(r"[0-9]+|[A-Za-z]+")


def apart(text: str, language: str) -> str:
    """*text* with each such run in an isolate of its own, where *language* runs from the right.

    Without it a telephone number is shown with its groups in the wrong order and its plus behind
    it. What somebody has isolated already, a plain number and a single word stay as they are.
    """
    if not tags.right_to_left(language) or _OPEN in text or "\u2068" in text:
        return text
    return _RUN.sub(_isolated, text)


def _isolated(found: "regex.Match[str]") -> str:
    run = found[0]
    return run if _PLAIN.fullmatch(run) else f"{_OPEN}{run}{_CLOSE}"


def bare(text: str) -> str:
    """*text* without isolates."""
    return text.translate(_HIDDEN)

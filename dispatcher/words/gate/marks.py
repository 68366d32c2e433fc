"""What must stand in a translation letter by letter: slots, web addresses, phones, places."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

import regex

# {name}, {{1}}, { $name } and the signs that stand for protected parts.
_SLOT = regex.compile(r"\{\{?\s*\$?[\w.-]+\s*\}?\}|\u27e6[^\u27e7]{0,40}\u27e7|%\(\w+\)s|__\w+__")
_URL = regex.compile(r"(?:https?://|www\.)\w[^\s<>\"'()\[\]\u3002\uff0c]*", regex.IGNORECASE)
_EMAIL = regex.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = regex.compile(
    r"(?<![\w.,:/-])\+?(?:\p{Nd}|\(\p{Nd}{1,5}\))"
    r"(?:[\s.\u2010-\u2015/-]{0,2}(?:\p{Nd}|\(\p{Nd}{1,5}\))){4,18}(?![\p{L}\p{Nd}_:])"
)
_TRAILING = ".,;:!?\u061f\u06d4\u0964\u1362"


def digits(text: str) -> str:
    """The decimal digits of any script in *text*, as ASCII."""
    return "".join(c for c in western(text) if c.isascii() and c.isdigit())


def western(text: str) -> str:
    """*text* with the digits of every script as ASCII ones."""
    return "".join(
        str(value) if (value := unicodedata.decimal(c, None)) is not None else c for c in text
    )


def bare(text: str) -> str:
    """*text* without slots, addresses and telephone numbers, for those who look at the rest."""
    for what in (_SLOT, _URL, _EMAIL):
        text = what.sub(" ", text)
    return _PHONE.sub(lambda match: " " if _is_phone(match[0]) else match[0], western(text))


def slots(source: str, target: str) -> str:
    """Each slot as often as in the original."""
    return _difference(_found(_SLOT, source), _found(_SLOT, target))


def urls(source: str, target: str) -> str:
    """Each web and mail address as often as in the original."""
    return _difference(
        _found(_URL, source) + _found(_EMAIL, source), _found(_URL, target) + _found(_EMAIL, target)
    )


def phones(source: str, target: str) -> str:
    """Each telephone number, however it is parted, as often as in the original."""
    return _difference(_phones(source), _phones(target))


def places(names: Sequence[str], target: str) -> str:
    """Each name stands in the translation as it is written."""
    said = _plain(target)
    lost = [name for name in names if _plain(name) not in said]
    return f"not in the translation: {', '.join(lost)}" if lost else ""


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _found(what: regex.Pattern[str], text: str) -> list[str]:
    return [match.rstrip(_TRAILING) for match in what.findall(text)]


def _phones(text: str) -> list[str]:
    clean = western(_EMAIL.sub(" ", _URL.sub(" ", text)))
    found = [match for match in _PHONE.findall(clean) if _is_phone(match)]
    return [("+" if match.startswith("+") else "") + digits(match) for match in found]


def _is_phone(match: str) -> bool:
    """Seven digits or more, or a plus; groups of three behind a point or comma are a number."""
    count = len(digits(match))
    if match.startswith("+"):
        return count >= 6
    grouped = regex.fullmatch(r"\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+", match)
    dated = regex.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", match)
    return count >= 7 and not grouped and not dated


def _difference(wanted: Iterable[str], given: Iterable[str]) -> str:
    lost, new = Counter(wanted) - Counter(given), Counter(given) - Counter(wanted)
    parts = []
    if lost:
        parts.append(f"lost: {', '.join(sorted(lost))}")
    if new:
        parts.append(f"added: {', '.join(sorted(new))}")
    return "; ".join(parts)

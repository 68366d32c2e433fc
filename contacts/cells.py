"""Single cells of the files that people bring, read strictly and with a reason when refused."""

import math
import re
from collections.abc import Callable, Collection
from functools import lru_cache
from zoneinfo import ZoneInfo

from contacts.refusal import CellFault
from dispatcher.domain.area import Geocode
from dispatcher.domain.contact import Spoken
from dispatcher.domain.language import standard

CHANNELS = ("sms", "whatsapp", "voice", "email")
_LONGEST = 200
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NO_LANGUAGE = frozenset({"mul", "mis", "zxx", "und"})
_AUDIO = "/audio"
_YES = frozenset({"yes", "y", "true", "1"})
_NO = frozenset({"no", "n", "false", "0"})


def plain(text: str) -> str:
    """A short text on one line without control characters."""
    if len(text) > _LONGEST:
        raise CellFault("too-long", f"it has more than {_LONGEST} characters; shorten it")
    if _CONTROL.search(text):
        raise CellFault("control-character", "it holds a line break or control character")
    return text


@lru_cache(maxsize=4096)
def language(tag: str) -> str:
    """The standard key of a BCP-47 *tag*."""
    try:
        key = standard(tag)
    except ValueError:
        key = "und"
    if key in _NO_LANGUAGE:
        raise CellFault(
            "unknown-language",
            f"{tag!r} is not a known language tag; use BCP-47 tags such as es or zh-Hans, "
            "separated by blanks",
        )
    return key


def timezone(name: str) -> str:
    """*name* if it is an IANA time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as fault:
        raise CellFault(
            "unknown-timezone", f"{name!r} is no IANA time zone such as Europe/Madrid"
        ) from fault
    return name


@lru_cache(maxsize=4096)
def spoken(text: str) -> tuple[Spoken, ...]:
    """Languages best first; ``/audio`` after a tag: hears it, does not read it."""
    found: dict[str, Spoken] = {}
    for given in text.split():
        heard = given.lower().endswith(_AUDIO)
        tag = given[: -len(_AUDIO)] if heard else given
        key = language(tag)
        found.setdefault(key, Spoken(key=key, given=tag, reads=not heard))
    return tuple(found.values())


@lru_cache(maxsize=1024)
def channels(text: str) -> tuple[str, ...]:
    """Ways best first, each once."""
    ways = tuple(dict.fromkeys(text.lower().split()))
    for way in ways:
        if way not in CHANNELS:
            raise CellFault(
                "unknown-channel", f"{way!r} is not a channel; known are {', '.join(CHANNELS)}"
            )
    return ways


@lru_cache(maxsize=4096)
def codes(text: str) -> tuple[Geocode, ...]:
    """``valueName=value`` pairs, each once, as CAP 1.2 section 3.2.4 names places by code."""
    found = []
    for pair in plain(text).split():
        name, equals, value = pair.partition("=")
        if not (name and equals and value):
            raise CellFault(
                "bad-area", f"{pair!r} is not valueName=value; separate pairs with blanks"
            )
        found.append(Geocode(name=name, value=value))
    return tuple(dict.fromkeys(found))


def one_of(known: Collection[str], code: str) -> Callable[[str], str]:
    """A reader of a word out of *known*, upper or lower case alike."""

    def read(text: str) -> str:
        if text.lower() not in known:
            raise CellFault(code, f"{text!r} is not one of {', '.join(known)}")
        return text.lower()

    return read


def yes_or_no(text: str) -> bool:
    """``yes`` or ``no`` (also y, n, true, false, 1, 0)."""
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise CellFault("not-yes-or-no", f"{text!r} is neither yes nor no")


def within(least: float, most: float, code: str) -> Callable[[str], float]:
    """A reader of a decimal number from *least* to *most*."""

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not least <= number <= most:
            raise CellFault(
                code, f"{text!r} is not a number from {least:g} to {most:g} with a decimal point"
            )
        return number

    return read

"""URL-encoded forms, read lazily: only the values that are asked for are decoded."""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote_plus

from dispatcher.domain import segments

Form = dict[bytes, bytes]
_ESCAPES = re.compile(rb"(?:%[0-9A-Fa-f]{2})+")
_DIGITS = b"0123456789ABCDEFabcdef"
_BYTES = {bytes((a, b)): bytes.fromhex(chr(a) + chr(b)) for a in _DIGITS for b in _DIGITS}
_FEW = 24

quoted = lru_cache(maxsize=8192)(quote_plus)


class Words(NamedTuple):
    """A message text and the segments that it is billed as."""

    text: str
    segments: int


def read_form(body: bytes) -> Form:
    """Names to raw values of an application/x-www-form-urlencoded *body*; the last one counts."""
    form: Form = {}
    for item in body.split(b"&"):
        name, _, value = item.partition(b"=")
        form[name] = value
    return form


def text_of(raw: bytes) -> str:
    """The text of a raw form value; bytes that are no UTF-8 become U+FFFD."""
    if b"+" in raw:
        raw = raw.replace(b"+", b" ")
    if b"%" in raw:
        raw = _few(raw) if raw.count(b"%") < _FEW else _ESCAPES.sub(_unescaped, raw)
    return raw.decode("utf-8", "replace")


# Senders, contents and variables repeat; texts do too, and then they are also kept only once.
repeated_text = lru_cache(maxsize=4096)(text_of)


@lru_cache(maxsize=4096)
def read_words(raw: bytes) -> Words:
    """A raw form value as message text."""
    return words(text_of(raw))


def words(text: str) -> Words:
    """*text* with its segments."""
    return Words(text, segments.count(text).segments)


def number_of(raw: bytes) -> str:
    """The address in a raw form value, by a short way for plain numbers."""
    if raw[:3] == b"%2B" and raw[3:].isdigit():
        return "+" + raw[3:].decode()
    return text_of(raw)


def _few(raw: bytes) -> bytes:
    """*raw* with a few escapes undone, at half the cost of the general way."""
    first, *rest = raw.split(b"%")
    try:
        return first + b"".join([_BYTES[part[:2]] + part[2:] for part in rest])
    except KeyError:  # a per cent sign that escapes nothing stays as it is
        return _ESCAPES.sub(_unescaped, raw)


def _unescaped(run: re.Match[bytes]) -> bytes:
    return _run(run[0])


# The same words and signs are escaped again and again.
@lru_cache(maxsize=8192)
def _run(escapes: bytes) -> bytes:
    return bytes.fromhex(escapes.replace(b"%", b"").decode())

"""Text from outside made plain: no markup, no controls, one space; and split into sentences."""

import html

import regex

from dispatcher.domain import segments

_INLINE = regex.compile(
    r"</?(?:a|b|em|font|i|span|strong|sub|sup|u)(?:\s[^<>]*)?>", regex.IGNORECASE
)
_ENTITY = regex.compile(r"&#?\w+;")
_TAG = regex.compile(r"</?[A-Za-z!][^<>]*>")
# Controls, direction marks and invisible signs; U+200C and U+200D are letters' business.
_HIDDEN = regex.compile(
    r"[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?!\s)\p{Cc}"
)
# A brace in an issuer's text must never become a slot of ours.
_BRACES = str.maketrans("{}", "()")
_URL = regex.compile(r"(?:https?://|www\.)\S+", regex.IGNORECASE)
_PARAGRAPH = regex.compile(r"\n\s*(?:\n|[-*\u2022\u00b7]\s)")
_SENTENCE = regex.compile(
    r"(?<=[.!?\u2026])(?<!\b[ap]\.m\.)(?<!\b(?:St|Dr|Mr|Mrs|No|Nr|Sr|Sra|approx)\.)"
    r"\s+(?=[^\p{Ll}\d])"
    r"|(?<=[\u3002\uff01\uff1f])\s*(?=\S)|(?<=[\u061f\u06d4\u0964\u1362\u104b\u17d4])\s+"
)
_ENDED = regex.compile(r"[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u1362\u104b\u17d4]$")
_TO_GSM = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u201c": '"', "\u201d": '"',
    "\u201e": '"', "\u2032": "'", "\u2033": '"', "\u00ab": '"', "\u00bb": '"', "\u2010": "-",
    "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2026": "...", "\u00b4": "'", "`": "'", "\u2022": "-",
})
_STOPS = {"zh": "\u3002", "ja": "\u3002", "am": "\u1362", "ti": "\u1362", "my": "\u104b",
          "km": "\u17d4", "th": "",
          "hi": "\u0964", "bn": "\u0964", "ne": "\u0964", "ur": "\u06d4"}


def clean(text: str) -> str:
    """*text* on one line without HTML, controls, direction marks, no-break spaces and braces."""
    bare = text
    if "<" in text or "&" in text:
        plain = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
        bare = _TAG.sub(" ", _INLINE.sub("", plain))
    return " ".join(_HIDDEN.sub("", bare).translate(_BRACES).split())


def sentences(text: str, *, urls: bool = True) -> list[str]:
    """The sentences of an issuer's text, cleaned, each with its full stop.

    A line break alone ends nothing: many issuers break their lines by width.
    """
    found = []
    for paragraph in _PARAGRAPH.split(text.replace("\r\n", "\n")):
        plain = clean(paragraph if urls else _URL.sub(" ", paragraph))
        found += [ended(part) for part in _SENTENCE.split(plain) if regex.search(r"\w", part)]
    return found


def ended(text: str, language: str = "") -> str:
    """*text* with a full stop if it has no end of its own."""
    stripped = text.rstrip(" |;:,")
    return stripped if _ENDED.search(stripped) else stripped + stop_of(language)


def stop_of(language: str) -> str:
    """The full stop that *language* is written with."""
    return _STOPS.get(language.split("-")[0], ".")


def tidy(text: str) -> str:
    """Curly quotes, dashes and dots made plain where that alone makes *text* fit GSM-7."""
    if not segments.foreign_to_gsm(text):
        return text
    plain = typed(text)
    return text if segments.foreign_to_gsm(plain) else plain


def typed(text: str) -> str:
    """*text* with the plain quotes, dashes and dots of a keyboard."""
    return text.translate(_TO_GSM)

"""Whether a text is written in a script of its language: sure, where it says no."""

import unicodedata
from functools import lru_cache
from typing import Final

import langcodes
import regex

_FEWEST = 20  # letters; less may be a name
_OWN_SHARE = 0.1  # below this share of its own letters a text is not in the language
_LETTERS = regex.compile(r"\p{L}+")
# Parts of scripts that count as one, by the names of ISO 15924.
_PARTS = {
    "Hans": ("Hani", "Bopo"), "Hant": ("Hani", "Bopo"), "Jpan": ("Hani", "Hira", "Kana"),
    "Kore": ("Hang", "Hani"), "Hrkt": ("Hira", "Kana"), "Aran": ("Arab",),
}
# Languages that are written in more scripts than their usual one.
_ALSO: Final = {
    "sr": ("Latn", "Cyrl"), "bs": ("Latn", "Cyrl"), "az": ("Latn", "Cyrl", "Arab"),
    "uz": ("Latn", "Cyrl", "Arab"), "kk": ("Cyrl", "Latn", "Arab"), "ky": ("Cyrl", "Arab", "Latn"),
    "tg": ("Cyrl", "Arab", "Latn"), "tk": ("Latn", "Cyrl", "Arab"), "tt": ("Cyrl", "Latn"),
    "mn": ("Cyrl", "Mong"), "pa": ("Guru", "Arab"), "sd": ("Arab", "Deva"), "ks": ("Arab", "Deva"),
    "ku": ("Latn", "Arab", "Cyrl"), "ms": ("Latn", "Arab"), "ha": ("Latn", "Arab"),
    "so": ("Latn", "Arab"), "sw": ("Latn", "Arab"), "ug": ("Arab", "Cyrl", "Latn"),
    "ber": ("Tfng", "Latn", "Arab"), "zgh": ("Tfng", "Latn"), "kab": ("Latn", "Tfng"),
    "rhg": ("Rohg", "Latn", "Arab", "Beng"), "ro": ("Latn", "Cyrl"), "sat": ("Olck", "Deva"),
    "ksw": ("Mymr",), "kar": ("Mymr", "Latn"), "shn": ("Mymr",), "mnw": ("Mymr",),
    "ff": ("Latn", "Adlm"), "nqo": ("Nkoo",), "man": ("Latn", "Nkoo"), "iu": ("Cans", "Latn"),
    "cr": ("Cans", "Latn"), "yi": ("Hebr",), "ckb": ("Arab", "Latn"), "om": ("Latn", "Ethi"),
    "mni": ("Beng", "Mtei"), "hmn": ("Latn", "Hmng"), "jv": ("Latn", "Java"), "lus": ("Latn",),
}


def other_than(tag: str, text: str) -> str:
    """The name of the script of *text* if none of the language's own; empty where it fits.

    Empty also for unknown languages and texts of a few letters.
    """
    own = _own(tag)
    if own is None or (own.latin and text.isascii()):
        return ""
    letters = sum(map(len, _LETTERS.findall(text)))
    if letters < _FEWEST:
        return ""
    ours = sum(map(len, own.pattern.findall(text)))
    return "" if ours >= letters * _OWN_SHARE else _name(text, own.pattern)


class _Own:
    """The letters of a language."""

    __slots__ = ("latin", "pattern")

    def __init__(self, scripts: tuple[str, ...]) -> None:
        parts = dict.fromkeys(part for s in scripts for part in _PARTS.get(s, (s,)))
        inside = "".join(rf"\p{{sc={part}}}" for part in parts)
        self.latin = "Latn" in parts
        self.pattern = regex.compile(rf"(?:(?=\p{{L}})[{inside}])+")


@lru_cache(maxsize=512)
def _own(tag: str) -> _Own | None:
    try:
        language = langcodes.Language.get(tag.strip().replace("_", "-"), normalize=True)
        if not language.is_valid() or language.language in (None, "und", "mul", "zxx", "mis"):
            return None
        scripts = (language.script,) if language.script else _ALSO.get(language.language or "")
        return _letters(scripts or (language.maximize().script or "Latn",))
    except (ValueError, regex.error):
        return None  # an unknown tag, or a script that nobody can tell


@lru_cache(maxsize=256)
def _letters(scripts: tuple[str, ...]) -> _Own:
    """Made once for each script, not for each of the many tags that a document may invent."""
    return _Own(scripts)


def _name(text: str, own: "regex.Pattern[str]") -> str:
    """As Unicode says it: Latin, Arabic, Cyrillic."""
    rest = own.sub("", text)
    first = next((c for c in rest if c.isalpha()), "")
    word = unicodedata.name(first, "another").split()[0]
    return {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese",
            "HANGUL": "Korean"}.get(word, word.capitalize())

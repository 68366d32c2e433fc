"""Words found in text without regard to case, accents and endings."""

import unicodedata

import regex

# Scripts written without spaces: there a word has no boundary to look for.
_UNSPACED = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}"
    r"\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]"
)
# Accents of Latin, Greek and Cyrillic and Arabic vowel signs; elsewhere marks are the vowels.
_ACCENTS = regex.compile(r"[\u0300-\u036f\u064b-\u065f\u0670]")


def fold(text: str) -> str:
    """Without case, accents and doubled spaces, so that TEMPETE is found by tempête."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("\u200c", " ")
    return " ".join(_ACCENTS.sub("", plain).split())


def pattern(word: str) -> regex.Pattern[str]:
    """Finds *word* in folded text; a star at an end stands for any further letters."""
    core = regex.escape(fold(word.strip("*")), special_only=True)
    if _UNSPACED.search(word):
        return regex.compile(core)
    before = "" if word.startswith("*") else r"(?<!\w)"
    # What a star stands for is no part of the match, so a longer written word still wins.
    after = "" if word.endswith("*") else r"(?!\w)"
    return regex.compile(before + core + after)

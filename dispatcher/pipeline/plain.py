"""What is left of a message when writing habits are gone: case, accents, digits' script, signs."""

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ`´′"), "'")
# Letters that are typed for one another, depending on the keyboard.
_ALIKE = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "ە": "ه", "ة": "ه", "ı": "i", "ـ": None})
# Unicode's classes of combining marks: points of Hebrew, Arabic and Syriac, then accents and hooks.
# Vowel and tone signs of Asian scripts have others, and stay.
_POINTS, _ACCENTS = range(10, 37), range(200, 255)
_FOREIGN = r"[^\x00-\x7f\s]"
_BORDER = re.compile(rf"(?<=[a-z])(?={_FOREIGN})|(?<={_FOREIGN})(?=[a-z])")
_COUNTED = re.compile(rf"(?<=[0-9])(?={_FOREIGN})|(?<={_FOREIGN})(?=[0-9])")
_LED_BY_NUMERALS = re.compile("([〇一二三四五六七八九十百千万萬]+)(.+)")
_ASKING = re.compile("[?¿؟；⁇⁈⸮՞፧;\u037e]")
_HUNDRED, _TEN_THOUSAND = 100, 10_000


def plain(text: str) -> str:
    """*text* case-folded, without accents and punctuation, digits of any script as ASCII.

    Full-width letters, keycaps and circled digits count as what they show; controls of direction
    are dropped. A word of Latin letters stands apart from other scripts ("谢谢STOP").
    """
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text))
    kept = "".join(map(_kept, decomposed.translate(_APOSTROPHES)))
    folded = unicodedata.normalize("NFC", kept).translate(_ALIKE)
    words = (word.strip("'") for word in _BORDER.sub(" ", folded).split())
    return " ".join(filter(None, words))


def asks(text: str) -> bool:
    """Whether *text* has a question mark of some script."""
    return _ASKING.search(text) is not None


def numbered(said: str) -> str:
    """*said*, which is plain, with numbers in Han or Ethiopic numerals as digits, each apart."""
    first, *others = _COUNTED.sub(" ", said).split() or [""]
    apart = " ".join(_LED_BY_NUMERALS.sub(r"\1 \2", word) for word in others)
    return " ".join(_number(word) for word in (first, *apart.split()))


def _kept(char: str) -> str:
    kind = unicodedata.category(char)
    if kind[0] == "M":
        return char if _shapes_its_letter(char, kind) else ""
    if kind[0] == "L" or char == "'":
        return char.casefold()
    if kind[0] == "N":
        digit = unicodedata.decimal(char, None)
        return char if digit is None else str(digit)
    return "" if kind == "Cf" else " "


def _shapes_its_letter(char: str, kind: str) -> bool:
    if kind == "Me" or "\ufe00" <= char <= "\ufe0f":
        return False  # a keycap's frame, an emoji's colour
    place = unicodedata.combining(char)
    return place not in _POINTS and place not in _ACCENTS


def _number(word: str) -> str:
    """The whole *word* read as a spelt number (``四十``, ``፵``), or *word* itself."""
    if not word or not all(_is_numeral(char) for char in word):
        return word
    total = current = 0
    for char in word:
        value = int(unicodedata.numeric(char))
        if value < 10:
            current += value
        elif value < _HUNDRED and not _is_han(char):
            current += value  # Ethiopic has a sign for each ten
        elif value < _TEN_THOUSAND:
            total, current = total + max(current, 1) * value, 0
        else:
            total, current = max(total + current, 1) * value, 0
    return str(total + current)


def _is_numeral(char: str) -> bool:
    return "፩" <= char <= "፼" or (
        _is_han(char) and unicodedata.numeric(char, None) is not None
    )


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or char == "〇"

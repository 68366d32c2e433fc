"""Telephone numbers and e-mail addresses in the one form they are stored and found in."""

import re
import unicodedata
from functools import lru_cache

import phonenumbers

_E164 = re.compile(r"\+[1-9][0-9]{7,14}")
_ROUNDED = re.compile(r"[0-9]+[.,]?[0-9]*[eE]\+?[0-9]+")
_SEPARATORS = frozenset("-.()/ ")
_EMAIL = re.compile(r"[^@\s,;<>\"\0-\x1f]+@[^@\s,;<>\"\0-\x1f]+\.[^@\s.,;<>\"\0-\x1f]{2,}")
_MOST_EMAIL = 254  # RFC 5321 section 4.5.3.1.3


def normal_number(text: str, *, region: str | None = None) -> str:
    """*text* as E.164 (``+`` and 8 to 15 digits); a national number needs a *region* (``GB``).

    Blanks, hyphens, dots, brackets and invisible marks are dropped, digits of any script read.
    Raises ``ValueError`` with a reason that does not repeat the number.
    """
    if _ROUNDED.fullmatch(text):
        raise ValueError("the spreadsheet rounded the number; make the column text and refill it")
    plain = _digits(text)
    if plain.startswith("+"):
        if _E164.fullmatch(plain):
            return plain
        raise ValueError("a number is + with the country code and 8 to 15 digits in all")
    if region is None:
        raise ValueError("the number has no + and country code; add them, or give --region")
    return _national(plain, region)


# A person usually has one number for several ways.
@lru_cache(maxsize=1024)
def assigned(number: str) -> bool:
    """Whether an E.164 *number* lies in a range that its country has given out."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return False


def normal_email(text: str) -> str:
    """*text* in lower case; raises ``ValueError`` if it is no e-mail address."""
    plain = text.strip().lower()
    if len(plain) > _MOST_EMAIL or not _EMAIL.fullmatch(plain):
        raise ValueError("this is not an e-mail address of the form name@example.org")
    return plain


def known_region(region: str) -> bool:
    """Whether *region* is a two-letter country code with a numbering plan."""
    return region in phonenumbers.SUPPORTED_REGIONS


def _national(plain: str, region: str) -> str:
    try:
        parsed = phonenumbers.parse(plain, region)
    except phonenumbers.NumberParseException as fault:
        raise ValueError(f"this is not a number in {region}") from fault
    number = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if parsed.extension or not phonenumbers.is_possible_number(parsed):
        raise ValueError(f"this is not a number in {region}")
    return number


def _digits(text: str) -> str:
    if text.isascii():
        return "".join(c for c in text if c not in _SEPARATORS)
    kept = []
    for character in unicodedata.normalize("NFKC", text):
        if (digit := unicodedata.decimal(character, None)) is not None:
            kept.append(str(digit))
        elif unicodedata.category(character) not in ("Cf", "Zs", "Pd") and (
            character not in _SEPARATORS
        ):
            kept.append(character)
    return "".join(kept)

"""Addresses of pages, numbers to call, codes and words in capitals, as a voice has to say them."""

import unicodedata

import regex

from dispatcher.domain import language as tags
from dispatcher.words.plain import stop_of

# Single signs in a row: what was spelled already.
SPELT = r"(?<![\w+])\+?[\p{Lu}\p{Nd}](?:,? [\p{Lu}\p{Nd}](?!\w)){2,}"
# With a plus or a zero in front, or as 555-0100 is written, or of many digits; a lone digit in the
# middle is no part of any number to call.
_MORE = r"(?:[ -]{0,2}\(?\p{Nd}{2,5}\)?(?!\p{Nd}))"
PHONE = (
    r"(?<![A-Za-z0-9.,:/+\-])(?:"
    rf"\+\p{{Nd}}{{5,15}}|\+\p{{Nd}}{{1,4}}{_MORE}{{1,7}}|\(\p{{Nd}}{{2,5}}\){_MORE}{{1,6}}"
    rf"|[0\u0660\u06f0]\p{{Nd}}{{6,14}}|[0\u0660\u06f0]\p{{Nd}}{{1,4}}{_MORE}{{1,6}}"
    rf"|[1-9]\p{{Nd}}{{8,14}}|[1-9]\p{{Nd}}{{0,4}}{_MORE}{{2,6}}|\p{{Nd}}{{3}}-\p{{Nd}}{{4}}"
    r")(?![A-Za-z0-9:/%-]|[.,]\p{Nd})"
)
_SIGNED, _LOCAL, _BARE = 6, 7, 9  # digits that it takes to be one
_LRI, _PDI, _ISOLATES = "\u2066", "\u2069", "\u2066\u2067\u2068"
_OPENS, _CLOSES = rf"[\s(\[<«{_ISOLATES}]*", rf"[)\]>»{_PDI}]*"
_PATH = rf"[^\s<>«»()\[\]{_ISOLATES}{_PDI}\u3002\uff0c\uff1b]"
_STOPS = "\u3002\u06d4\u0964\u1362\u104b\u17d4"
_ADDRESS = regex.compile(
    rf"(?P<colon>\s?[:\uff1a])?{_OPENS}(?:(?:https?://|www\.){_PATH}+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|\b(?:[a-z0-9-]+\.)+(?:(?:com|org|net|gov|int|info|edu)\b(?:/{_PATH}*)?|[a-z]{{2,12}}/{_PATH}*))"
    rf"(?<![.,;:!?{_STOPS}]){_CLOSES}(?P<stop>[.{_STOPS}])?",
    regex.IGNORECASE,
)
_GROUP = 3


def without_addresses(text: str, language: str) -> str:
    """*text* without web and mail addresses: nobody can write one down from hearing it."""
    said = _ADDRESS.sub(lambda match: _stopped(match, text, language), text)
    return regex.sub(r"^[ \t]+|(?<=\n)[ \t]+", "", said) if said != text else text


def _stopped(match: "regex.Match[str]", text: str, language: str) -> str:
    """The full stop that is left; a colon that has nothing to point at becomes one."""
    before = text[:match.start()].rstrip(f" {_ISOLATES}{_PDI}")
    if not before or before[-1] in f".!?\n{_STOPS}":
        return ""
    ends = text[match.end():match.end() + 1] in tuple(f".!?{_STOPS}")
    return match["stop"] or (stop_of(language) if match["colon"] and not ends else "")


def spelt(text: str, word: str, language: str) -> str:
    """Every *word* in *text* sign by sign."""
    plain = regex.sub(r"[^\p{L}\p{Nd}+]", "", word)
    if len(plain) < _GROUP:
        return text  # 15 and 17 are called as numbers are
    said = phone(word, language) if len(plain.strip("+")) > 5 and plain.strip("+").isdigit() \
        else " ".join(plain)
    inside = rf"(?P<held>[{_ISOLATES}])?(?<![\w+]){regex.escape(word)}(?!\w)"
    return regex.sub(inside, lambda match: _held(said, match["held"] or "", language), text)


def phone(number: str, language: str) -> str:
    """A number digit by digit, in the groups it is written in, else by three."""
    plus = "+" if number.startswith("+") else ""
    groups = regex.findall(r"\p{Nd}+", number)
    local = number[0] in "(0\u0660\u06f0" or regex.fullmatch(r"\p{Nd}{3}-\p{Nd}{4}", number)
    least = _SIGNED if plus else _LOCAL if local else _BARE
    if sum(map(len, groups)) < least or all(len(group) == 1 for group in groups):
        return number
    if len(groups) == 1 or max(map(len, groups)) > 5:
        groups = _by_three("".join(groups))
    said = plus + ", ".join(" ".join(group) for group in groups)
    return _held(said, "", language)


def _by_three(digits: str) -> list[str]:
    """Groups of three; the last one has two to four."""
    cut = [digits[n:n + _GROUP] for n in range(0, len(digits), _GROUP)]
    if len(cut) > 1 and len(cut[-1]) == 1:
        cut[-2:] = [cut[-2] + cut[-1]]
    return cut


def _held(said: str, held: str, language: str) -> str:
    """Kept from left to right within a text that runs the other way."""
    if held:
        return held + said.strip(_LRI + _PDI)
    if not tags.right_to_left(language) or said.startswith(_LRI):
        return said
    return f"{_LRI}{said}{_PDI}"


def pronounceable(word: str) -> bool:
    """Whether a word in capitals can be said as a word: it has a vowel, or no letters that part."""
    bare = unicodedata.normalize("NFD", word.casefold())
    return any(c in "aeiouyıаеиоуыэюяієї" for c in bare)

"""Sentences that count: whether their words fit every number (CLDR plural rules)."""

from collections.abc import Callable, Iterator
from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError

from dispatcher.words.variants import Piece, Slot, Variant

# Slots that say how many there are of what the sentence names beside them.
COUNTS = frozenset({"minutes", "hours", "days", "people"})
_KEYS = frozenset({"zero", "one", "two", "few", "many", "other"})
# What a message ever counts; the categories of millions and fractions never come up.
_NUMBERS = range(1001)
# Languages in which the noun beside a numeral does not change with it.
_UNCHANGED = frozenset(
    "am az bn ckb fa fil ha ht hu ka kk ku ky ne om so tg tk tr ug uz".split()
)
_AFTER = regex.compile(r"\s*\p{L}[\p{L}\p{M}]{2,}(?!\.)")
_BEFORE = regex.compile(r"\p{L}[\p{L}\p{M}]{2,}\s*$")


def faults_of(tag: str, found: list[Variant]) -> Iterator[str]:
    """What is wrong with the counting of a sentence in *tag*, each as the end of a sentence."""
    chosen = {name for one in found for name, _, _ in one.choices}
    for name in sorted(chosen):
        yield from _of_choice(tag, name, found)
    if changes(tag):
        for name in sorted(COUNTS - chosen):
            if any(_beside(one.pieces, name) for one in found):
                yield (f"counts {{ ${name} }} in words that are wrong for some numbers; choose "
                       f"them by it ({', '.join(sorted(categories(tag)))}) or set the number "
                       "behind a colon")


def _of_choice(tag: str, name: str, found: list[Variant]) -> Iterator[str]:
    keys = {key for one in found for slot, key, _ in one.choices if slot == name}
    strange = sorted(key for key in keys if key not in _KEYS and not key.isdecimal())
    if not name or strange:
        yield f"chooses its words by {', '.join(strange) or 'no slot'}; choose by a plural form"
        return
    lacking = sorted(categories(tag) - keys)
    if lacking:
        yield (f"has no words for {{ ${name} }} in the plural form {', '.join(lacking)}, which "
               "the language needs; add them")


def changes(tag: str) -> bool:
    """Whether words beside a number may change with it."""
    return len(categories(tag)) > 1 and tag.split("-")[0] not in _UNCHANGED


@lru_cache(maxsize=256)
def categories(tag: str) -> frozenset[str]:
    """The plural forms of whole numbers in *tag*; none where CLDR does not know the language."""
    rules = _rules(tag)
    return frozenset(rules(n) for n in _NUMBERS) if rules else frozenset()


def one_number(tag: str, key: str) -> bool:
    """Whether the words of *key* are said of a single number, which need not be written then."""
    rules = _rules(tag)
    return key.isdecimal() or bool(rules and sum(rules(n) == key for n in _NUMBERS) == 1)


@lru_cache(maxsize=256)
def _rules(tag: str) -> Callable[[float], str] | None:
    try:
        rules: Callable[[float], str] = Locale.parse(tag, sep="-").plural_form
        return rules
    except (ValueError, UnknownLocaleError):
        return None


def _beside(pieces: tuple[Piece, ...], name: str) -> bool:
    for n, piece in enumerate(pieces):
        if piece != Slot(name):
            continue
        before, after = pieces[n - 1] if n else "", pieces[n + 1] if n + 1 < len(pieces) else ""
        if isinstance(after, str) and _AFTER.match(after):
            return True
        if isinstance(before, str) and _BEFORE.search(before):
            return True
    return False

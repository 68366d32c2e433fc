"""Lists in one text: parted by white space, in double quotes where blanks belong to an item."""

import re
from itertools import islice

# Quotes count where they hold a blank; else they belong to the word.
_ITEM = re.compile(r'"([^"\s]*\s[^"]*)"(?!\S)|(\S+)')


def items(text: str) -> tuple[str, ...]:
    """The items of *text*, without their quotes (CAP 1.2 section 3.2.1, addresses, incidents)."""
    found = (match[1] or match[2] or "" for match in _ITEM.finditer(text))
    return tuple(item for item in (" ".join(item.split()) for item in found) if item)


def longer_than(text: str, most: int) -> bool:
    """Whether there are more than *most* items, without making any."""
    return next(islice(_ITEM.finditer(text), most, None), None) is not None


def joined(words: tuple[str, ...]) -> str:
    """The text whose items are *words*."""
    return " ".join(f'"{word}"' if len(word.split()) > 1 else word for word in words)


def balanced(text: str) -> bool:
    """Whether every quote is closed."""
    return text.count('"') % 2 == 0

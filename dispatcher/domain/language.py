"""Language tags: one standardised key per language, and which may stand in for which (BCP 47)."""

from collections.abc import Iterable
from functools import lru_cache

import langcodes

# CLDR calls these near; a reader of one does not safely read the other.
_NEVER = {
    frozenset(pair)
    for pair in (
        ("uk", "ru"), ("be", "ru"), ("ht", "fr"), ("br", "fr"), ("qu", "es"), ("ku", "ckb"),
        ("rhg", "bn"), ("ps", "fa"), ("ti", "am"), ("ur", "hi"), ("ary", "ar"),
    )
}
# A macrolanguage's usual member, written under the macrolanguage's own tag.
_MACRO = {
    "cmn": "zh", "swh": "sw", "kmr": "ku", "arb": "ar", "no": "nb", "pes": "fa", "prs": "fa",
    "lvs": "lv", "ekk": "et", "uzn": "uz", "khk": "mn", "zsm": "ms", "npi": "ne", "azj": "az",
    "pbu": "ps", "gaz": "om", "plt": "mg", "als": "sq",
}
_FARTHEST = 9  # CLDR distance: fa-AF to fa is 4, sr-Cyrl to sr-Latn 5, uk to ru 24


@lru_cache(maxsize=4096)
def standard(tag: str) -> str:
    """The standardised tag used as key (``prs`` is ``fa-AF``, ``zh-CN`` is ``zh-Hans``).

    Raises ``ValueError`` for what is not a well-formed, known language tag.
    """
    try:
        parsed = langcodes.Language.get(tag.strip().replace("_", "-"), normalize=True)
    except ValueError:
        parsed = langcodes.Language.get("und")
    language = _MACRO.get(parsed.language or "und", parsed.language or "und")
    if language == "und" or not parsed.is_valid():
        raise ValueError(f"{tag!r} is not a known language tag")
    if language == "zh":
        script = parsed.script or parsed.maximize().script
        return f"zh-{script}"
    if language == "fa" and parsed.territory == "AF":
        return "fa-AF"
    usual = langcodes.Language.get(language).maximize().script
    return f"{language}-{parsed.script}" if parsed.script not in (None, usual) else language


@lru_cache(maxsize=65536)
def _distance(wanted: str, offered: str) -> int:
    if wanted == offered:
        return 0
    bases = frozenset((wanted.split("-")[0], offered.split("-")[0]))
    if bases in _NEVER:
        return 1000
    return langcodes.tag_distance(wanted, offered)


def closest(wanted: str, offered: Iterable[str]) -> str | None:
    """Of the *offered* standard tags the one that a reader of *wanted* reads, or None."""
    best = min(((_distance(wanted, tag), tag) for tag in offered), default=(1000, ""))
    return best[1] if best[0] <= _FARTHEST else None


def same(one: str, other: str) -> bool:
    """Whether two tags as given mean one written language here."""
    try:
        return standard(one) == standard(other)
    except ValueError:
        return False


def right_to_left(tag: str) -> bool:
    """Whether the language's usual script runs from right to left."""
    script = langcodes.Language.get(tag).maximize().script
    return script in {"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"}

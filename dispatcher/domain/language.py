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
# Norwegians learn to read both at school; CLDR has them at 20.
_BOTH = {frozenset(("nb", "nn"))}
# No language that anybody reads: undetermined, uncoded, several, none.
_NOTHING = frozenset({"und", "mis", "mul", "zxx"})
# Spoken languages whose speakers are taught to read another one.
_ARABIC = frozenset(
    "aao abh abv acm acq acw acx acy adf aeb aec afb apc apd ars ary arz ayh ayl ayn ayp pga shu "
    "ssh".split()
)
_CHINESE = frozenset("cdo cjy cpx czh gan hak hsn mnp nan wuu yue".split())
# A macrolanguage's usual member, written under the macrolanguage's own tag.
_MACRO = {
    "cmn": "zh", "swh": "sw", "kmr": "ku", "arb": "ar", "no": "nb", "pes": "fa", "prs": "fa",
    "lvs": "lv", "ekk": "et", "uzn": "uz", "khk": "mn", "zsm": "ms", "npi": "ne", "azj": "az",
    "pbt": "ps", "pbu": "ps", "pst": "ps", "gaz": "om", "plt": "mg", "als": "sq", "uzs": "uz-Arab",
    "azb": "az-Arab", "pnb": "pa-Arab",
}
# Where a region writes a language otherwise than the tag alone says.
_REGIONAL = {
    ("az", "IR"): "Arab", ("hak", "TW"): "Hant", ("kk", "CN"): "Arab", ("ku", "IQ"): "Arab",
    ("ku", "IR"): "Arab", ("mn", "CN"): "Mong", ("nan", "TW"): "Hant", ("pa", "PK"): "Arab",
    ("sr", "ME"): "Latn", ("uz", "AF"): "Arab", ("yue", "CN"): "Hans",
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
    named = parsed.language or "und"
    if named in _NOTHING or not parsed.is_valid():
        raise ValueError(f"{tag!r} is not a known language tag")
    if named.startswith("x-"):
        return named.lower()
    language, _, script = _MACRO.get(named, named).partition("-")
    script = parsed.script or script or _REGIONAL.get((language, parsed.territory or ""), "")
    if language == "zh":
        return f"zh-{script or parsed.maximize().script}"
    if language == "fa" and parsed.territory == "AF":
        return "fa-AF"
    usual = langcodes.Language.get(language).maximize().script
    return f"{language}-{script}" if script not in ("", usual) else language


@lru_cache(maxsize=65536)
def _distance(wanted: str, offered: str) -> int:
    if wanted == offered:
        return 0
    bases = frozenset((wanted.split("-")[0], offered.split("-")[0]))
    if bases in _NEVER:
        return 1000
    if bases in _BOTH:
        return 1
    return langcodes.tag_distance(wanted, offered)


def closest(wanted: str, offered: Iterable[str]) -> str | None:
    """Of the *offered* standard tags the one that a reader of *wanted* reads, or None."""
    best = min(((_distance(wanted, tag), tag) for tag in offered), default=(1000, ""))
    return best[1] if best[0] <= _FARTHEST else None


def taught(tag: str) -> str | None:
    """The standard language in which speakers of the standard tag *tag* learn to read, if any.

    Nobody writes it to them as their own; it is nearer than a stranger's language.
    """
    language = tag.split("-")[0]
    if language in _ARABIC:
        return "ar"
    if language in _CHINESE:
        return f"zh-{langcodes.Language.get(tag).maximize().script}"
    return None


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

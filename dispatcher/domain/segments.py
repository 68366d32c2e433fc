"""How many SMS segments a text is billed as (3GPP TS 23.038, TS 23.040 section 9.2.3.24.1)."""

from dataclasses import dataclass

import regex

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
_GSM = _BASIC | _EXTENSION
_CLUSTERS = regex.compile(r"\X")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """*characters* are billed units: septets in GSM-7, 16-bit units in UCS-2."""

    encoding: str
    characters: int
    segments: int


def count(text: str) -> Segments:
    """As the provider's calculator bills *text*: 160/153 septets or 70/67 16-bit units.

    An extension pair and a grapheme cluster are never parted between two segments.
    """
    if _GSM.issuperset(text):
        sizes = [2 if c in _EXTENSION else 1 for c in text] if _EXTENSION & set(text) else None
        total = sum(sizes) if sizes else len(text)
        return Segments(encoding="GSM-7", characters=total, segments=_fill(sizes, total, 160, 153))
    wide = max(text) > "\uffff"
    total = _units(text) if wide else len(text)
    if total <= 70:  # one part, wherever the characters begin
        return Segments(encoding="UCS-2", characters=total, segments=1)
    sizes = [_units(part) if wide else len(part) for part in _CLUSTERS.findall(text)]
    return Segments(encoding="UCS-2", characters=total, segments=_fill(sizes, total, 70, 67))


def clusters(text: str) -> list[str]:
    """The user-perceived characters of *text* (UAX 29)."""
    return list(_CLUSTERS.findall(text))


def foreign_to_gsm(text: str) -> str:
    """The characters of *text*, each once and sorted, that force UCS-2."""
    return "".join(sorted(set(text) - _GSM))


def _units(text: str) -> int:
    return len(text) + sum(1 for c in text if ord(c) > 0xFFFF)


def _fill(sizes: list[int] | None, total: int, single: int, part: int) -> int:
    if total <= single:
        return 1 if total else 0
    if sizes is None:
        return -(-total // part)
    parts, used = 1, 0
    for size in sizes:
        if used + size > part and used:
            parts, used = parts + 1, 0
        used += size
    return parts

"""Segments as billed, against a second count that is made from the standard alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.domain import segments

# 3GPP TS 23.038 section 6.2.1, the default alphabet, row by row (0x1B is the escape); 6.2.1.1.
ROWS = (
    "@£$¥èéùìòÇ\nØø\rÅå", "Δ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ", " !\"#¤%&'()*+,-./", "0123456789:;<=>?",
    "¡ABCDEFGHIJKLMNO", "PQRSTUVWXYZÄÖÑÜ§", "¿abcdefghijklmno", "pqrstuvwxyzäöñüà",
)
DEFAULT = "".join(ROWS).replace("\u001b", "")
ESCAPED = "\u000c^{}\\[~]|€"
# Each is one character to its reader, and none joins with a neighbour.
WHOLE = (
    "a", "é", "á", "e\u0301", "ş", "Ж", "ي", "بُ", "漢", "한", "कि", "নি", "தி", "ก็", "မြ",
    "\u200b", "’", "…", "`", "😀", "👍🏽", "👨‍👩‍👧‍👦", "🇪🇸", "1️⃣", "𐓏", "\r\n",
)


def by_the_standard(pieces: list[str]) -> tuple[str, int, int]:
    """(encoding, units, segments): TS 23.040 section 9.2.3.24.1, concatenation by 8-bit number.

    A single message holds 140 octets: 160 septets or 70 UCS-2 units. In a longer one each part
    gives 6 octets to its header: 153 septets or 67 units remain. What is one character to its
    reader, an escape with its sign included, begins a new part if it does not fit.
    """
    text = "".join(pieces)
    if all(c in DEFAULT or c in ESCAPED for c in text):
        encoding, sizes, single, part = "GSM-7", [1 + (c in ESCAPED) for c in text], 160, 153
    else:
        sizes = [len(piece.encode("utf-16-be")) // 2 for piece in pieces]
        encoding, single, part = "UCS-2", 70, 67
    if sum(sizes) <= single:
        return encoding, sum(sizes), min(1, len(text))
    parts = [0]
    for size in sizes:
        if parts[-1] + size > part:
            parts.append(0)
        parts[-1] += size
    return encoding, sum(sizes), len(parts)


GSM = st.sampled_from([*DEFAULT.replace("\r", "").replace("\n", ""), *ESCAPED])
MIXED = st.sampled_from(WHOLE)
# Near the edges of one, two and more parts, where counts go wrong.
TEXTS = st.one_of(
    st.lists(GSM, max_size=700), st.lists(MIXED, max_size=300), st.lists(GSM | MIXED, max_size=300),
    st.builds(
        lambda run, times, tail: [run] * times + tail, st.sampled_from(["a", "€", "ж", "😀"]),
        st.integers(30, 320), st.lists(GSM | MIXED, max_size=4),
    ),
)


def _same(pieces: list[str]) -> None:
    found = segments.count("".join(pieces))

    assert (found.encoding, found.characters, found.segments) == by_the_standard(pieces)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_two_counts_agree(pieces: list[str]) -> None:
    _same(pieces)


@pytest.mark.long
@settings(max_examples=5_000, deadline=None)
@given(TEXTS)
def test_two_counts_agree_on_many_texts(pieces: list[str]) -> None:
    _same(pieces)


@pytest.mark.parametrize(("text", "encoding", "parts"), [
    ("", "GSM-7", 0), ("a" * 160, "GSM-7", 1), ("a" * 161, "GSM-7", 2), ("a" * 306, "GSM-7", 2),
    ("a" * 307, "GSM-7", 3), ("€" * 80, "GSM-7", 1), ("€" * 81, "GSM-7", 2),
    ("a" * 152 + "€" + "a" * 152, "GSM-7", 3), ("ж" * 70, "UCS-2", 1), ("ж" * 71, "UCS-2", 2),
    ("ж" * 135, "UCS-2", 3), ("😀" * 35, "UCS-2", 1), ("😀" * 36, "UCS-2", 2),
    ("😀" * 67, "UCS-2", 3), ("👨‍👩‍👧‍👦" * 20, "UCS-2", 4), ("a\r\n", "GSM-7", 1),
    ("`", "UCS-2", 1), ("a\tb", "UCS-2", 1), ("\f", "GSM-7", 1), ("á", "UCS-2", 1),
    ("à", "GSM-7", 1), ("ç", "UCS-2", 1), ("Ç", "GSM-7", 1), ("\u00a0", "UCS-2", 1),
    ("\u202f", "UCS-2", 1), ("\u2068a\u2069", "UCS-2", 1),
])
def test_what_was_measured_with_the_provider_s_calculator(
    text: str, encoding: str, parts: int
) -> None:
    found = segments.count(text)

    assert (found.encoding, found.segments) == (encoding, parts)
    assert (segments.foreign_to_gsm(text) == "") is (encoding == "GSM-7")


@settings(max_examples=300, deadline=None)
@given(st.lists(MIXED, max_size=60))
def test_what_is_one_character_to_its_reader_stays_one(pieces: list[str]) -> None:
    assert segments.clusters("".join(pieces)) == pieces

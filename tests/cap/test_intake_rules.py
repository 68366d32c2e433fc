"""What a source asks for beyond the standard: strictness, a profile, a zone, a clock."""

import pytest

from dispatcher.cap import read_from
from dispatcher.domain.source import Source

CLOSED = ("47.10,8.00 47.00,8.00</polygon>", "47.10,8.00</polygon>")


@pytest.mark.parametrize(("strict", "profile", "usable"), [
    (False, "", True), (True, "", True), (False, "ipaws", True), (True, "ipaws", False),
])
def test_a_profile_of_the_source_binds(edited, strict, profile, usable):
    reading = read_from(Source(name="river", strict=strict, profile=profile), edited())

    assert reading.usable == usable
    assert reading.valid == (profile == "")


@pytest.mark.parametrize("strict", [False, True])
def test_a_strict_source_takes_only_what_is_valid(edited, strict):
    reading = read_from(Source(name="river", strict=strict), edited(CLOSED))

    refusal = {"source-strict"} if strict else set()
    assert {f.code for f in reading.errors} == {"polygon-not-closed"} | refusal
    assert reading.usable != strict


def test_the_clock_of_receipt_tells_what_comes_from_the_future(edited):
    day = 24 * 3600 * 1000
    sent = read_from(Source(name="river"), edited()).alert.sent.at

    found = read_from(Source(name="river"), edited(), at=sent - day).findings

    assert [f.code for f in found] == ["sent-in-future"]

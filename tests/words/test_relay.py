from collections.abc import Callable

import pytest

from dispatcher.domain import segments
from dispatcher.domain.alert import Info
from dispatcher.domain.message import LINK_SLOT, Kind, Occasion, Purpose, Wording
from dispatcher.words import Budget, Words


@pytest.fixture
def relay(words: Words) -> Callable[..., Wording]:
    def write(known: Occasion, language: str = "en", variant: str = "") -> Wording:
        wording = words.wording(
            known, language=language, channel="relay", purpose=Purpose.LEADER, variant=variant
        )
        assert wording is not None
        return wording

    return write


def test_the_whole_request_needs_no_page(
    relay: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    wording = relay(occasion(digits="3"), "en", "so")
    lines = wording.text.split("\n")

    assert lines[0] == "Please tell your community this now:"
    assert lines[1].startswith("16:13, message 1. Larrow Civil Protection warns: flash flood in")
    assert lines[1].endswith("Code K7Q4.")
    assert lines[2].startswith("16:13, fariin 1.")
    assert lines[3] == (
        "Answer by message: 31 = I have received it. 32 and a number = I have told so many "
        "people. 33 = I cannot. 34 and your words = a question."
    )
    assert lines[4] == "Your page: {link}"
    assert all(check.ok for check in wording.checks), wording.checks


def test_without_a_digit_the_answers_are_plain(
    relay: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    assert "Answer by message: 1 = I have" in relay(occasion()).text


def test_the_link_slot_stands_once_and_is_counted_as_a_link(
    library: object, occasion: Callable[..., Occasion]
) -> None:
    words = Words(library, link_length=200)  # type: ignore[arg-type]
    wording = words.wording(occasion(), language="en", channel="relay", purpose=Purpose.LEADER)

    assert wording is not None
    assert wording.text.count(LINK_SLOT) == 1
    filled = segments.count(wording.text.replace(LINK_SLOT, "x" * 200))
    assert (wording.segments, wording.characters) == (filled.segments, filled.characters)


def test_an_issuers_brace_is_no_second_link(
    relay: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    infos = (block("en", headline="See {link}", instruction="Open {link} now."),)

    assert relay(occasion(infos=infos)).text.count(LINK_SLOT) == 1


@pytest.mark.parametrize(("kind", "ended"), [
    (Kind.WITHDRAWN, True), (Kind.ALL_CLEAR, True), (Kind.AREA_LEFT, False),
])
def test_an_ending_asks_for_no_answer(
    relay: Callable[..., Wording], occasion: Callable[..., Occasion], kind: Kind, ended: bool
) -> None:
    wording = relay(occasion(kind))

    assert "Answer by message" not in wording.text
    assert LINK_SLOT not in wording.text
    assert ("You do not need to tell anybody else" in wording.text) is ended
    assert all(check.ok for check in wording.checks), wording.checks


def test_frames_of_a_language_without_templates_come_from_english(
    relay: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    infos = (block("mg", headline="Onyo la mafuriko", description="Hama sasa."),)
    lines = relay(occasion(infos=infos), "mg").text.split("\n")

    assert lines[0] == "Please tell your community this now:"
    assert "Onyo la mafuriko" in lines[1]


def test_languages_that_do_not_fit_are_named_in_the_checks(
    library: object, occasion: Callable[..., Occasion]
) -> None:
    budgets = {"relay": Budget(segments=9, characters=1600)}
    wording = Words(library, budgets=budgets).wording(  # type: ignore[arg-type]
        occasion(), language="en", channel="relay", purpose=Purpose.LEADER, variant="so+ar"
    )

    assert wording is not None
    assert [(c.name, c.detail) for c in wording.checks if not c.ok] == [("all-languages", "ar")]
    assert "fariin 1" in wording.text
    assert "{link}" in wording.text

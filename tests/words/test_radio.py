from collections.abc import Callable

import pytest
from lxml import etree

from dispatcher.domain.alert import Info
from dispatcher.domain.message import Kind, Occasion, Purpose, Wording
from dispatcher.words import Words, ssml


@pytest.fixture
def script(words: Words) -> Callable[..., Wording]:
    def write(known: Occasion, language: str = "en", slot: str = "60") -> Wording:
        wording = words.wording(
            known, language=language, channel="radio", purpose=Purpose.STATION, variant=slot
        )
        assert wording is not None
        return wording

    return write


def test_a_long_slot_says_what_matters_twice(
    script: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    wording = script(occasion())

    assert wording.text == (
        "Attention please. This is an official warning, given at 16:13. Larrow Civil Protection "
        "warns: flash flood in Larrow, Kessel. Go to higher ground now. Do not walk or drive "
        "through moving water. Stay away from rivers and bridges. If you cannot leave, go to an "
        "upper floor. Valid until 21:13. I repeat. Larrow Civil Protection warns: flash "
        "flood in Larrow, Kessel. Go to higher ground now. Do not walk or drive through moving "
        "water. To check this message, call +15550100. Code K7Q4. I repeat. +15550100. You have "
        "heard an official message from Larrow Civil Protection."
    )
    assert wording.spoken == (
        "Attention please. This is an official warning, given at sixteen thirteen. Larrow Civil "
        "Protection warns: flash flood in Larrow, Kessel. Go to higher ground now. Do not walk or "
        "drive through moving water. Stay away from rivers and bridges. If you cannot leave, go "
        "to an upper floor. Valid until twenty-one thirteen. I repeat. Larrow Civil Protection "
        "warns: flash flood in Larrow, Kessel. Go to higher ground now. Do not walk or drive "
        "through moving water. To check this message, call +1 5 5, 5 0 1, 0 0. Code K 7 Q 4. "
        "I repeat. +1 5 5, 5 0 1, 0 0. You have heard an official message from Larrow Civil "
        "Protection."
    )
    assert 30 < wording.reading_seconds <= 60
    assert (wording.segments, wording.variant) == (0, "60")
    assert all(check.ok for check in wording.checks), wording.checks


def test_a_short_slot_says_it_once(
    script: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    wording = script(occasion(), slot="30")

    assert wording.reading_seconds <= 30
    assert wording.text.count("Go to higher ground now.") == 1
    assert wording.text.count("+15550100") == 1
    assert "I repeat" not in wording.text


def test_a_slot_that_is_too_short_keeps_the_words_and_says_so(
    script: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    wording = script(occasion(), slot="5")

    assert [check.name for check in wording.checks if not check.ok] == ["fits"]
    assert "Go to higher ground now." in wording.text


@pytest.mark.parametrize("kind", [Kind.WITHDRAWN, Kind.ALL_CLEAR, Kind.AREA_LEFT])
def test_an_ending_is_announced_as_a_message(
    script: Callable[..., Wording], occasion: Callable[..., Occasion], kind: Kind
) -> None:
    assert script(occasion(kind)).text.startswith("Attention please. This is an official message,")


def test_no_address_of_a_page_is_read_out(
    script: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    infos = (block("es", headline="Aviso", instruction="Suban. Vean https://x.example/a?b ya."),)
    wording = script(occasion(infos=infos), "es")

    assert "Suban." in wording.text
    assert "http" not in wording.text
    assert "http" not in script(occasion()).text


@pytest.mark.parametrize(("language", "least", "most"), [("zh-Hans", 15, 45), ("vi", 15, 45)])
def test_the_reading_time_knows_scripts_without_spaces(
    script: Callable[..., Wording], occasion: Callable[..., Occasion], language: str, least: int,
    most: int,
) -> None:
    once = script(occasion(), language, "30")

    assert least < once.reading_seconds < most


def test_ssml_is_well_formed_and_spells_numbers() -> None:
    spoken = ssml("Call +1 5 5, 5 0 1, 0 0 & wait. \u2068Larrow\u2069 <now>.", "en")
    root = etree.fromstring(spoken.encode())
    space = "{http://www.w3.org/2001/10/synthesis}"

    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert [s.text for s in root.iter(f"{space}say-as")] == ["+1 5 5, 5 0 1, 0 0"]
    assert len(list(root.iter(f"{space}s"))) == 2
    assert "\u2068" not in spoken
    assert not list(root.iter(f"{space}audio"))

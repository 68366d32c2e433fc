from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.message import Occasion, Purpose, Wording
from dispatcher.words import Library, Words, load_advice


@pytest.fixture
def relayed(words: Words) -> Callable[..., str]:
    def build(occasion: Occasion, language: str = "en") -> str:
        wording: Wording | None = words.wording(
            occasion, language=language, channel="relay", purpose=Purpose.LEADER
        )
        assert wording is not None
        return wording.text

    return build


@pytest.mark.parametrize(("hazard", "wanted", "said"), [
    ("tsunami", ("Evacuate",), ("Leave the coast now and go inland.", "Go on foot")),
    ("chemical-release", ("Evacuate",), ("Walk across the wind, not with it.", "Cover your nose")),
    ("tornado", ("Shelter",), ("Go to the lowest floor, to a room without windows.",)),
    ("earthquake", ("Shelter",), ("Get under a strong table", "More shaking may come.")),
    ("extreme-cold", ("None",), ("Stay inside and keep warm.", "The gas can kill.")),
    ("drinking-water", (), ("Do not drink the tap water.", "Boil water before you drink it.")),
    ("power-failure", ("Evacuate",), ("Leave the area now.", "Take children, old people")),
    ("general", ("Shelter",), ("Go inside a strong building now and stay there.",)),
    ("public-danger", ("Shelter",), ("lock the doors", "Call 112 only if somebody is in danger.")),
])
def test_hazard_and_response_type_choose_the_actions(
    relayed: Callable[..., str], occasion: Callable[..., Occasion], block: Callable[..., Info],
    hazard: str, wanted: tuple[str, ...], said: tuple[str, ...],
) -> None:
    text = relayed(occasion(
        infos=(block("und-x", response_types=wanted),), hazard=hazard, emergency="112"
    ))

    assert [part for part in said if part not in text] == []


def test_without_a_number_to_call_none_is_named(
    relayed: Callable[..., str], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    text = relayed(occasion(
        infos=(block("und-x", response_types=("Shelter",)),), hazard="public-danger"
    ))

    assert "Call " not in text


def test_an_sms_says_the_first_action_only(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    wording = words.wording(
        occasion(infos=(block("und-x", response_types=("Evacuate",)),), hazard="tsunami"),
        language="en", channel="sms", purpose=Purpose.PUBLIC,
    )

    assert wording is not None
    assert "Leave the coast now and go inland." in wording.text
    assert "on foot" not in wording.text


def test_a_language_without_the_special_sentence_says_the_plain_one(
    library: Library, occasion: Callable[..., Occasion], block: Callable[..., Info],
    tmp_path: Path,
) -> None:
    file = tmp_path / "actions.toml"
    file.write_text('[Evacuate]\nany = ["action-unheard-of", "action-mask"]\n', encoding="utf-8")
    wording = Words(library, advice=load_advice(file)).wording(
        occasion(infos=(block("und-x", response_types=("Evacuate",)),)),
        language="en", channel="sms", purpose=Purpose.PUBLIC,
    )

    assert wording is not None
    assert "Leave the area now. Follow the instructions" in wording.text


def test_every_key_of_the_shipped_table_is_a_sentence(words: Words) -> None:
    assert [fault.message for fault in words.faults()] == []


def test_what_the_table_names_must_exist(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "actions.toml"
    file.write_text('[None]\nflood = ["action-dance"]\nfrogs = ["action-inside"]\n', "utf-8")
    found = Words(library, advice=load_advice(file)).faults()

    assert ["names action-dance" in f.message or "names frogs" in f.message for f in found] == [
        True, True
    ]


@pytest.mark.parametrize("text", [
    "[Dance]\n", "[None]\nflood = 3\n", "[None\n", "[None]\nflood = [1]\n",
])
def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "actions.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigFault, match=r"actions\.toml"):
        load_advice(file)

"""The gate on single faults, one check each; the large tables stand in their own files."""

from pathlib import Path

import pytest

from dispatcher.domain.errors import ConfigFault
from dispatcher.words.gate import Glossary, Pair, gate, load_glossary, passed

GLOSSARY = load_glossary(Path(__file__).resolve().parents[2] / "config" / "glossary.toml")


def failed(source: str, target: str, language: str, **more: object) -> list[str]:
    pair = Pair(source=source, target=target, source_language="en", language=language,
                glossary=GLOSSARY, **more)  # type: ignore[arg-type]
    return [check.name for check in gate(pair) if not check.ok]


@pytest.mark.parametrize(("source", "target", "language"), [
    ("Stay inside for the next 11 hours.",
     "Permanezca adentro durante las próximas 11 horas.", "es"),
    ("Do not drive through flood water.", "No conduzca por el agua de la inundación.", "es"),
    ("Leave the area before 5 pm on Monday.",
     "Abandone la zona antes de las 17:00 del lunes.", "es"),
    ("Do not drive. Stay inside.", "Ne conduisez pas. Restez à l'intérieur.", "fr"),
    ("Boil water before drinking it for two days.",
     "Кипятите воду перед питьём в течение двух дней.", "ru"),
    ("The river rose 1.5 metres in 10,000 homes.",
     "Der Fluss stieg um 1,5 Meter in 10.000 Häusern.", "de"),
    ("Evacuate the coast north of the river.", "قم بإخلاء الساحل شمال النهر.", "ar"),
    ("Do not drink the tap water.", "Çeşme suyu içmeyin.", "tr"),
    ("Call +1 555 010 0199 or see https://warn.example/a.",
     "Llame al +1 555 010 0199 o vea https://warn.example/a.", "es"),
])
def test_a_good_translation_passes(source: str, target: str, language: str) -> None:
    assert failed(source, target, language) == []


@pytest.mark.parametrize(("source", "target", "language", "check"), [
    ("Stay inside for the next 11 hours.",
     "Permanezca adentro durante las próximas 1 horas.", "es", "numbers"),
    ("Call for help.", "Llame al 162.", "es", "numbers"),
    ("Do not drive through flood water.",
     "Conduzca por el agua de la inundación.", "es", "negation"),
    ("Do not drink the tap water.", "Musluk suyunu için.", "tr", "negation"),
    ("Turn left at the bridge.", "Gire a la derecha en el puente.", "es", "terms"),
    ("Go to higher ground now.", "Идите на низкое место.", "ru", "terms"),
    ("Close all windows.", "Abra todas las ventanas.", "es", "terms"),
    ("Leave before 5 pm.", "Salga antes de las 15:00.", "es", "times"),
    ("Leave on Monday.", "Salga el martes.", "es", "dates"),
    ("Call +1 555 010 0199.", "Llame al +1 555 010 0198.", "es", "phones"),
    ("See https://warn.example/a now.", "Vea https://warn.example/b ahora.", "es", "urls"),
    ("Wind of 60 miles in {place}.", "Viento de 60 millas.", "es", "slots"),
    ("Flood warning in the valley.", "Flood warning in the valley.", "es", "language"),
    ("Leave the area now.", "Покиньте район сейчас.", "es", "script"),
    ("Leave the area now and go to the school.", "Salga.", "es", "length"),
    ("Leave the area now.", "Salga de la zona zona zona zona ahora.", "es", "repetition"),
    ("Leave now. Take water. Do not return. Listen.", "Salga ahora.", "es", "truncation"),
])
def test_one_fault_is_found_by_its_check(
    source: str, target: str, language: str, check: str
) -> None:
    assert check in failed(source, target, language)


def test_places_stand_as_they_are_written() -> None:
    said = "Inundación en Larrow."

    assert failed("Flood in Larrow.", said, "es", places=("Larrow",)) == []
    assert failed("Flood in Kessel.", said, "es", places=("Kessel",)) == ["places"]


def test_a_text_too_long_to_look_at_fails_and_is_not_searched() -> None:
    assert failed("Leave now. " * 400, "Salga ya. " * 400, "es") == ["length"]


def test_what_comes_back_must_still_say_not() -> None:
    pair = Pair(
        source="Do not go near the old bridge today.", language="ka", source_language="en",
        target="დღეს ძველ ხიდთან არ მიხვიდეთ.", back="Go near the old bridge today.",
    )

    assert [c.name for c in gate(pair) if not c.ok] == ["back"]
    assert not passed(gate(pair))


@pytest.mark.parametrize("text", [
    "a = 1\n", "[a]\nrequired = 1\nen = ['x']\n",
    "[a]\nen = 'x'\n", "[a]\nen = ['*']\n", "[a]\nagainst = ['b']\nen = ['x']\n",
    "[a",
])
def test_a_broken_glossary_says_what_to_mend(tmp_path: Path, text: str) -> None:
    file = tmp_path / "glossary.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigFault, match=r"glossary\.toml"):
        load_glossary(file)


def test_without_a_glossary_the_other_checks_still_look() -> None:
    assert Glossary().found("Leave now", "en") == frozenset()

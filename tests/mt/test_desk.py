"""Sentences by memory, engine and gate: what is protected, what is blocked and what is used."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from dispatcher.domain.message import Rendering
from dispatcher.domain.translation import EngineDown, Untranslated
from dispatcher.words.gate import Glossary, load_glossary
from dispatcher.words.translation import Desk
from dispatcher.words.translation.protect import FORMS, shield

NOW = 1_790_000_000_000
_GLOSSARY = Path(__file__).parents[2] / "config" / "glossary.toml"
Key = tuple[str, str]


class Memory:
    """A translation memory of this test alone."""

    def __init__(self, *found: Rendering) -> None:
        self.rows = {(one.source, "es"): one for one in found}

    async def known(
        self, sentences: Sequence[str], *, source: str, languages: Sequence[str]
    ) -> Mapping[Key, Rendering]:
        return {key: row for key, row in self.rows.items() if key[0] in sentences}

    async def keep(
        self, found: Sequence[Rendering], *, source: str, language: str, now: int,
        alert_id: int | None = None,
    ) -> None:
        self.rows |= {(one.source, language): one for one in found}


class Words:
    """An engine that says what it was told to say, and remembers what it was asked."""

    def __init__(self, say: Callable[[str], str], *, name: str = "fake:1") -> None:
        self.say = say
        self.name = name
        self.asked: list[str] = []

    def targets(self, source: str) -> list[str]:
        return ["es"] if source == "en" else []

    def engine(self, source: str, target: str) -> str:
        if target != "es":
            raise Untranslated(f"There is no model from {source} to {target}.")
        return self.name

    async def translate(self, text: str, *, source: str, target: str) -> str:
        self.asked.append(text)
        return self.say(text)


def desk(engine: Words, memory: Memory | None = None, glossary: Glossary | None = None) -> Desk:
    return Desk(
        engine=engine, memory=memory or Memory(), glossary=glossary or Glossary(),
        now=lambda: NOW,
    )


async def one(it: Desk, text: str, *places: str) -> Rendering:
    (found,) = await it.render([text], source="en", target="es", places=places)
    return found


def _to_spanish(text: str) -> str:
    """Word by word, as weak engines do; what it does not know stays."""
    words = {"Leave": "Abandone", "the": "la", "area": "zona", "now.": "ahora.", "Call": "Llame",
             "before": "antes", "of": "de", "within": "dentro de", "hours.": "horas.",
             "Go": "Vaya", "to": "a"}
    return " ".join(words.get(word, word) for word in text.split(" "))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Call +30 210 555 0100 now.", ["+30 210 555 0100"]),
        ("See https://example.org/a_b?x=1.", ["https://example.org/a_b?x=1"]),
        ("Write to help@example.org now.", ["help@example.org"]),
        ("Wind of 120 km/h and 80 mm of rain.", ["120 km/h", "80 mm"]),
        ("Leave within 11 hours.", ["11"]),
        ("Before 18:30, or at 6 p.m. today.", ["18:30", "6 p.m."]),
        ("A drop of -5 °C in Mill Quarter.", ["-5 °C", "Mill Quarter"]),
        ("Mill Quarter 3 and Mill Quarter.", ["Mill Quarter", "3", "Mill Quarter"]),
        ("Milling is over.", []),
        ("Between 1,500 and 2.5 metres.", ["1,500", "2.5"]),
    ],
)
def test_numbers_addresses_and_places_are_kept_from_the_engine(
    text: str, kept: list[str]
) -> None:
    for form in FORMS:
        shielded = shield(text, form, places=("Mill Quarter",))
        assert list(shielded.kept) == kept
        assert not any(part in shielded.text for part in kept if len(part) > 1)
        assert shielded.restored(shielded.text) == text


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Llame al XQ1 antes de XQ2.", "Llame al 112 antes de 18:30."),
        ("Antes de xq2 llame al XQ 1.", "Antes de 18:30 llame al 112."),
        ("Llame al XQ1.", None),
        ("Llame al XQ1 antes de XQ1.", None),
        ("Llame al XQ1 antes de XQ2 y XQ2.", None),
        ("Llame al XQ1 antes de XQ3.", None),
        ("Llame al XQ12.", None),
    ],
)
def test_a_placeholder_lost_doubled_or_changed_is_noticed(said: str, back: str | None) -> None:
    shielded = shield("Call 112 before 18:30.", ("XQ", ""))
    assert shielded.restored(said) == back


async def test_what_passes_the_gate_is_used_and_remembered() -> None:
    memory, engine = Memory(), Words(_to_spanish)
    found = await one(desk(engine, memory), "Leave the area within 11 hours.")

    assert (found.text, found.usable) == ("Abandone la zona dentro de 11 horas.", True)
    assert memory.rows["Leave the area within 11 hours.", "es"] == found
    assert engine.asked == ["Leave the area within XQ1 hours."]

    again = await one(desk(engine, memory), "Leave the area within 11 hours.")
    assert (again, len(engine.asked)) == (found, 1)


async def test_the_form_that_an_engine_keeps_is_found_and_tried_first() -> None:
    def loses_letters(text: str) -> str:
        return _to_spanish(text.replace("XQ", "")).replace("[", "").replace("]", "")

    engine = Words(loses_letters)
    it = desk(engine)
    first = await one(it, "Leave the area within 11 hours.")
    asked = len(engine.asked)
    second = await one(it, "Leave the area within 12 hours.")

    assert (first.usable, second.usable) == (True, True)
    assert (asked, engine.asked[asked:]) == (3, ["Leave the area within <1> hours."])


async def test_an_engine_that_keeps_no_form_gets_the_bare_sentence_at_last() -> None:
    def no_signs(text: str) -> str:
        return _to_spanish(text) if "within 11" in text else "Abandone la zona."

    found = await one(desk(Words(no_signs)), "Leave the area within 11 hours.")

    assert (found.text, found.usable) == ("Abandone la zona dentro de 11 horas.", True)


@pytest.mark.parametrize(
    ("text", "said", "check"),
    [
        ("Leave the area within 11 hours.", "Abandone la zona dentro de 1 horas.", "numbers"),
        ("Do not enter the area.", "Entre en la zona.", "negation"),
        ("Call +30 210 555 0100.", "Llame al +30 210 555 0111.", "phones"),
        ("Go to Mill Quarter.", "Vaya al barrio del molino.", "places"),
        ("Leave the area now.", "Leave the area now.", "language"),
    ],
)
async def test_what_the_gate_blocks_is_kept_with_its_reason_and_not_used(
    text: str, said: str, check: str
) -> None:
    memory = Memory()
    it = desk(Words(lambda _: said), memory, load_glossary(_GLOSSARY))

    found = await one(it, text, "Mill Quarter")

    assert not found.usable
    assert check in {failed.name for failed in found.failed}
    assert memory.rows[text, "es"] == found


async def test_what_a_person_translated_comes_first_even_without_a_model() -> None:
    known = Rendering(source="Leave now.", text="Salga ya.", reviewed_by="A. Yusuf")
    engine, memory = Words(_to_spanish), Memory(known)
    memory.rows["Leave now.", "am"] = known

    for target in ("es", "am"):
        found = await desk(engine, memory).render(["Leave now."], source="en", target=target)
        assert found == [known]
    assert engine.asked == []


async def test_another_model_translates_anew() -> None:
    memory = Memory()
    await one(desk(Words(lambda _: "Leave"), memory), "Leave the area now.")
    newer = Words(_to_spanish, name="fake:2")

    found = await one(desk(newer, memory), "Leave the area now.")

    assert (found.usable, found.engine) == (True, "fake:2")


async def test_a_failing_engine_stops_the_text_but_keeps_what_was_done() -> None:
    memory = Memory()

    def fails(text: str) -> str:
        if "Go" in text:
            raise EngineDown("It rests.")
        return _to_spanish(text)

    with pytest.raises(EngineDown):
        await desk(Words(fails), memory).render(
            ["Leave the area now.", "Go to the area now."], source="en", target="es"
        )
    assert [key[0] for key in memory.rows] == ["Leave the area now."]


async def test_what_a_model_cannot_do_stands_in_the_checks() -> None:
    def breaks(text: str) -> str:
        raise Untranslated("The model en-es is broken.")

    found = await one(desk(Words(breaks)), "Leave the area now.")

    assert (found.text, found.usable) == ("", False)
    assert [(c.name, c.detail) for c in found.failed] == [("engine", "The model en-es is broken.")]


async def test_a_missing_pair_is_said_only_where_something_is_left_to_translate() -> None:
    it = desk(Words(_to_spanish))
    with pytest.raises(Untranslated, match="no model from en to am"):
        await it.render(["Leave now."], source="en", target="am")
    assert await it.render([], source="en", target="am") == []

"""Rungs 3 and 5 with the issuer's free text: when a translation speaks, and how it says so."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.contact import Spoken
from dispatcher.domain.message import (
    Check,
    Kind,
    Occasion,
    Provenance,
    Purpose,
    Rendering,
    Renderings,
)
from dispatcher.words import Words

_ES = {
    "Larrow is flooding.": "Larrow se inunda.",
    "Leave the river bank now.": "Abandone la orilla ahora.",
    "Call +15550142.": "Llame al +15550142.",
}
_SAID = {
    "headline": "Larrow is flooding",
    "instruction": "Leave the river bank now. Call +15550142.",
}


def renderings(
    said: Mapping[str, str], *, by: str = "", machine: tuple[str, ...] = ("es",), **fields: Any
) -> Renderings:
    return Renderings(machine=frozenset(machine), found={
        (source, "es"): Rendering(
            source=source, text=text, reviewed_by=by, engine="argos:en-es:1", **fields
        )
        for source, text in said.items()
    })


@pytest.fixture
def told(words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info]) -> Any:
    """(rung, wording) in Spanish by SMS, of an alert in English, live, with no draft accepted."""

    def tell(found: Renderings, *, channel: str = "sms", **fields: Any) -> Any:
        known = {"accepted": frozenset(), "infos": (block("en-GB", **_SAID),), **fields}
        it = occasion(renderings=found, **known)
        asked = {"language": "es", "channel": channel, "purpose": Purpose.PUBLIC}
        return words.rung(it, **asked), words.wording(it, **asked)

    return tell


def test_a_machine_s_words_are_rung_5_and_labelled_with_the_original(told: Any) -> None:
    rung, wording = told(renderings(_ES))

    assert (rung, wording.provenance, wording.reviewed_by) == (5, Provenance.MACHINE, "")
    for part in ("Larrow se inunda (", "Abandone la orilla ahora.",
                 "Traducción automática. Original: https://warn.example/a/K7Q4"):
        assert part in wording.text
    assert [c for c in wording.checks if c.name == "parity"] == [
        Check(name="parity", ok=True, detail="3 sentences by argos:en-es:1")
    ]


def test_what_people_stand_for_is_rung_3_and_not_labelled(told: Any) -> None:
    rung, wording = told(renderings(_ES, by="A. Yusuf", machine=()))

    assert (rung, wording.provenance) == (3, Provenance.MACHINE_REVIEWED)
    assert wording.reviewed_by == "A. Yusuf"
    assert "Abandone la orilla ahora." in wording.text
    assert "automática" not in wording.text


_FAILED = (Check(name="numbers", ok=False, detail="lost: 7"),)


@pytest.mark.parametrize(
    ("found", "fields"),
    [
        pytest.param(Renderings(), {}, id="nothing-translated"),
        pytest.param(renderings(_ES, machine=()), {}, id="policy-says-no"),
        pytest.param(renderings(_ES, machine=("fr",)), {}, id="policy-names-another"),
        pytest.param(renderings(_ES, checks=_FAILED), {}, id="the-gate-blocked-it"),
        pytest.param(renderings(dict(list(_ES.items())[:2])), {}, id="half-of-it"),
        pytest.param(renderings(_ES | {"Call +15550142.": ""}), {}, id="an-empty-sentence"),
        pytest.param(renderings(_ES), {"barred": frozenset({"es"})}, id="a-speaker-said-no"),
        pytest.param(renderings(_ES), {"channel": "radio"}, id="on-air"),
        pytest.param(renderings(_ES), {"channel": "whatsapp"}, id="whatsapp"),
    ],
)
def test_no_rung_speaks_where(told: Any, found: Renderings, fields: dict[str, Any]) -> None:
    assert told(found, **fields) == (None, None)


def test_a_draft_comes_before_a_machine(told: Any) -> None:
    rung, wording = told(renderings(_ES), accepted=frozenset({"es"}))
    assert (rung, wording.provenance) == (4, Provenance.TEMPLATE_DRAFT)


def test_the_issuer_s_own_words_come_before_any_translation(
    told: Any, block: Callable[..., Info]
) -> None:
    own = block("es", headline="Crecida", instruction="Salga ya.")
    found = renderings(_ES, by="A. Yusuf")
    rung, wording = told(found, infos=(block("en-GB", **_SAID), own))
    assert (rung, wording.provenance) == (2, Provenance.ISSUER)


@pytest.mark.parametrize("kind", [Kind.WITHDRAWN, Kind.ALL_CLEAR, Kind.AREA_LEFT])
def test_an_ending_is_told_in_template_words(told: Any, kind: Kind) -> None:
    rung, wording = told(renderings(_ES), kind=kind)
    assert (rung, wording.provenance) == (4, Provenance.TEMPLATE_DRAFT)


def test_an_exercise_in_a_machine_s_words_says_both(told: Any) -> None:
    _, wording = told(renderings(_ES), exercise=True)
    assert wording.text.startswith("SIMULACRO")
    assert "Traducción automática" in wording.text


def test_a_leader_is_told_that_a_machine_translated(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    it = occasion(
        renderings=renderings(_ES), accepted=frozenset(), infos=(block("en-GB", **_SAID),)
    )
    wording = words.wording(
        it, language="en", channel="relay", purpose=Purpose.LEADER, variant="en+es"
    )
    assert wording is not None
    assert "Abandone la orilla ahora." in wording.text
    assert "Traducción automática. Original: " in wording.text


def test_who_reads_only_that_language_gets_it_before_the_host_s(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    def chosen(found: Renderings) -> Any:
        it = occasion(renderings=found, accepted=frozenset(), infos=(block("en-GB", **_SAID),))
        return words.choose(
            it, languages=(Spoken(key="es", given="es"),), community=(), channel="sms",
            purpose=Purpose.PUBLIC,
        )

    assert chosen(renderings(_ES)) == ("es", "es")
    assert chosen(Renderings()) == ("en", "es")

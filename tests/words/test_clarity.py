"""What a warning lacks, which words are hard, and how hard the whole is to read."""

from dataclasses import replace
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from dispatcher.domain.alert import (
    Alert,
    Certainty,
    Info,
    Moment,
    MsgType,
    Scope,
    Severity,
    Status,
    Urgency,
)
from dispatcher.domain.area import Area
from dispatcher.domain.errors import ConfigFault
from dispatcher.words.clarity import Clarity, Known, load_plain
from dispatcher.words.clarity.reading import grade, sentences, syllables

ROOT = Path(__file__).resolve().parents[2]
SENT = 1_790_000_000_000
HOUR = 3_600_000
WHOLE = Info(
    language="en", event="Flood", response_types=("Evacuate",), sender_name="Town Water Office",
    urgency=Urgency.IMMEDIATE, severity=Severity.SEVERE, certainty=Certainty.OBSERVED,
    headline="Flood: leave the river bank", description="The river rises over the bank.",
    instruction="Go up to the school now.",
    expires=Moment(text="2026-09-21T20:00:00+02:00", at=SENT + 6 * HOUR),
    areas=(Area(description="Mill Quarter"),),
)


@pytest.fixture(scope="module")
def clarity(words, table):
    known = Known(words=words, hazards=table, house="The Town")
    return Clarity(lexicon=load_plain(ROOT / "config" / "plain.toml"), hint=known.hint)


def alert(*infos: Info, msg_type: MsgType = MsgType.ALERT) -> Alert:
    return Alert(
        identifier="a", sender="a@town.example", sent=Moment(text="", at=SENT),
        status=Status.ACTUAL, msg_type=msg_type, scope=Scope.PUBLIC, infos=infos,
    )


def test_a_whole_and_plain_warning_gets_no_remark(clarity):
    assert clarity.remarks(alert(WHOLE)) == ()


@pytest.mark.parametrize(("change", "code", "gaps"), [
    ({"sender_name": ""}, "source-ours", {"source": "The Town"}),
    ({"event": "Something odd"}, "hazard", {"value": "Something odd"}),
    ({"event": "Flodd warning"}, "hazard-near", {"value": "Flodd warning", "instead": "flood"}),
    ({"areas": (Area(description=" "),)}, "place", {}),
    ({"areas": (Area(description="048201"),)}, "place-unnamed", {"value": "048201"}),
    ({"areas": (Area(description="Affected areas"),)}, "place-unnamed",
     {"value": "Affected areas"}),
    ({"areas": tuple(Area(description=f"Quarter number {n}") for n in range(9))}, "place-long",
     {"count": "9", "most": "80"}),
    ({"instruction": "", "response_types": ()}, "action-usual",
     {"instead": "Move to higher ground. Do not walk or drive through flood water."}),
    ({"instruction": "", "response_types": ("Monitor",), "language": "xx-invalid-tag-1"},
     "action", {}),
    ({"instruction": ""}, "action-short", {}),
    ({"expires": None}, "end", {}),
    ({"expires": Moment(text="at once", at=SENT + 60_000)}, "end-near", {"value": "at once"}),
    ({"urgency": Urgency.FUTURE}, "begin", {}),
    ({"severity": Severity.UNKNOWN, "certainty": Certainty.UNKNOWN}, "level",
     {"value": "severity, certainty"}),
    ({"headline": "Flood at the bank. " * 10}, "headline-long", None),
    ({"instruction": "Exercise caution."}, "hard",
     {"value": "exercise caution", "instead": "be careful; say of what"}),
    ({"instruction": "Turn around, don’t drown!"}, "figurative", None),
    ({"instruction": "Leave the house soon."}, "vague",
     {"value": "soon", "instead": "the time"}),
    ({"language": "es", "instruction": "Se recomienda a la población salir."}, "hard",
     {"value": "se recomienda a la poblacion", "instead": "haga esto:"}),
    ({"language": "fr-CA", "instruction": "Partez si nécessaire."}, "vague", None),
    ({"description": "The water " * 13 + "rises."}, "sentence-long", None),
    ({"description": "THE RIVER RISES OVER THE BANK AND REACHES THE FIRST HOUSES IN TOWN."},
     "capitals", None),
    ({"description": "The EOC says so."}, "letters", {"value": "EOC"}),
    ({"description": "It lasts until 03/04."}, "date", {"value": "03/04"}),
])
def test_what_is_missing_or_hard_is_said_once(clarity, change, code, gaps):
    found = clarity.remarks(alert(replace(WHOLE, **change)))

    assert [remark.code for remark in found] == [code]
    assert gaps is None or dict(found[0].gaps) == gaps


@pytest.mark.parametrize("text", [
    "Go to the school (EOC) on 3 April.", "The Emergency Office (EOC) asks: the EOC is open.",
    "Listen to the TV.", "Stage II of III.", "WARNING ZONE: the river bank.",
    "The gate is 1.5 m high. Water 2.5 m.", "Call 555/0100/22 or 1/2/3/4.",
])
def test_what_is_plain_is_left_alone(clarity, text):
    assert clarity.remarks(alert(replace(WHOLE, description=text))) == ()


@pytest.mark.parametrize("end", ["", "x", "?"])
def test_a_name_without_end_is_too_long_and_nothing_else(clarity, end):
    """Such a name once kept everybody waiting, while it was looked at as a code."""
    name = "1" * 60_000 + end

    found = clarity.remarks(alert(replace(WHOLE, areas=(Area(description=name),))))

    assert [remark.code for remark in found] == ["place-long"]


def test_each_block_is_read_and_named_by_its_place(clarity):
    spanish = replace(WHOLE, language="es", instruction="Extreme las precauciones.")
    graver = replace(WHOLE, severity=Severity.EXTREME, sender_name="")

    found = clarity.remarks(alert(WHOLE, spanish, graver))

    assert [(r.code, r.path) for r in found] == [
        ("source-ours", "/alert/info[3]"), ("hard", "/alert/info[2]/instruction[1]"),
    ]


def test_a_withdrawal_is_not_measured_as_a_warning(clarity):
    bare = Info(language="en", event="Flood")

    assert clarity.remarks(alert(bare, msg_type=MsgType.CANCEL)) == ()


def test_a_flood_of_remarks_is_cut(clarity):
    many = tuple(replace(WHOLE, language=f"en-{n:03d}", instruction="Soon. Shortly. Later on.")
                 for n in range(60))

    assert len(clarity.remarks(alert(*many))) == 60


@pytest.mark.parametrize(("language", "most"), [("en", 6.0), ("es", 6.0), ("fr", 8.0)])
def test_our_own_sentences_are_plain(language, most):
    lexicon = load_plain(ROOT / "config" / "plain.toml")
    own = _sentences(language)

    assert [(text, term.words) for text in own for term, _ in lexicon.found(text, language)] == []
    assert grade(" ".join(own), language) <= most


def _sentences(language: str) -> list[str]:
    found = []
    for name in ("hazards", "hazards-more", "actions", "relay", "common"):
        source = (ROOT / "templates" / language / f"{name}.ftl").read_text(encoding="utf-8")
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                found.append(source[entry.value.span.start:entry.value.span.end])
    return found


@pytest.mark.parametrize(("word", "base", "count"), [
    ("water", "en", 2), ("safe", "en", 1), ("table", "en", 2), ("moved", "en", 1),
    ("flooded", "en", 2), ("emergency", "en", 4), ("río", "es", 2), ("agua", "es", 2),
    ("evacuación", "es", 4), ("inundaciones", "es", 5), ("muy", "es", 1), ("maison", "fr", 2),
    ("porte", "fr", 1), ("fenêtres", "fr", 2), ("étage", "fr", 2), ("quittez", "fr", 2),
])
def test_syllables_are_counted_as_they_are_heard(word, base, count):
    assert syllables(word, base) == count


def test_lines_broken_to_a_width_are_one_sentence():
    wrapped = "A river\nrises fast.\n\nLeave now. It is 1.5 m high\n* Take water\n- Take a lamp"

    assert sentences(wrapped) == [
        "A river\nrises fast", "Leave now", "It is 1.5 m high", "Take water", "Take a lamp",
    ]


def test_a_hard_text_takes_more_years_than_a_plain_one():
    plain = "The river rises fast. Go up to the school now. Take your children with you. " * 3
    hard = ("Meteorological authorities anticipate considerable precipitation accumulations, "
            "potentially necessitating precautionary evacuation procedures. ") * 4

    assert grade(plain, "en") < 4 < 14 < grade(hard, "en")
    assert grade(plain, "de") is None
    assert grade("Go up now.", "en") is None


@pytest.mark.parametrize(("text", "said"), [
    ("[en]\nhard = 3", "[en.hard]"), ("[en.odd]\nx = 'y'", "[en.odd]"),
    ("[en.hard]\n'imminent' = ' '", "'imminent'"), ("en = 1", "en is not a table"),
    ("[en]\nalso = [1]", "also"), ("[en.hard", "cannot be read"),
])
def test_a_faulty_table_is_named(tmp_path, text, said):
    file = tmp_path / "plain.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigFault, match=r"plain\.toml") as fault:
        load_plain(file)

    assert said in str(fault.value)

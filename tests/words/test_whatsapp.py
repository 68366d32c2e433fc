import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.area import Area
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.message import ALERTING, Occasion, Provenance, Purpose, Wording
from dispatcher.words import (
    Content,
    Library,
    Words,
    as_toml,
    contents_from_library,
    load_whatsapp,
)

BODY = "Flash flood. {{1}} warns of a flash flood in {{2}} until {{3}}. Go up."
SID, DRILL = "HX" + "a" * 32, "HX" + "b" * 32
CONTENT = Content(
    content_sid=SID, body=BODY, variables=("source", "place", "until"),
    exercise_content_sid=DRILL, reviewed_by="Amina",
)
ENDING = Content(
    content_sid=DRILL, body="The warning by {{1}} is withdrawn.", variables=("source",)
)


@pytest.fixture
def send(library: Library, occasion: Callable[..., Occasion]) -> Callable[..., Wording | None]:
    def write(content: Content = CONTENT, **fields: object) -> Wording | None:
        contents = {
            ("flash-flood", "warning", "en"): content,
            ("flash-flood", "withdrawn", "en"): replace(ENDING, exercise_content_sid=DRILL),
        }
        return Words(library, contents).wording(
            occasion(**fields), language="en", channel="whatsapp", purpose=Purpose.PUBLIC
        )

    return write


def test_the_approved_words_with_their_values(send: Callable[..., Wording | None]) -> None:
    wording = send(accepted=frozenset())

    assert wording is not None
    assert wording.text == (
        "Flash flood. Larrow Civil Protection warns of a flash flood in Larrow, Kessel until "
        "21:13. Go up."
    )
    assert (wording.content_sid, wording.provenance) == (SID, Provenance.TEMPLATE)
    assert (wording.reviewed_by, wording.segments) == ("Amina", 1)
    assert json.loads(wording.content_variables) == {
        "1": "Larrow Civil Protection", "2": "Larrow, Kessel", "3": "21:13"
    }


def test_contents_that_nobody_reviewed_are_drafts(send: Callable[..., Wording | None]) -> None:
    draft = replace(CONTENT, reviewed_by="")
    accepted = send(draft, accepted=frozenset({"en"}))

    assert send(draft, accepted=frozenset()) is None
    assert accepted is not None
    assert accepted.provenance is Provenance.TEMPLATE_DRAFT


def test_an_exercise_has_its_own_content(send: Callable[..., Wording | None]) -> None:
    wording = send(exercise=True)

    assert wording is not None
    assert wording.content_sid == DRILL
    assert wording.text.startswith("EXERCISE. Flash flood.")
    assert wording.text.endswith("There is no danger. EXERCISE")
    assert send(replace(CONTENT, exercise_content_sid=""), exercise=True) is None


def test_values_are_never_empty_nor_on_several_lines(
    send: Callable[..., Wording | None], block: Callable[..., Info]
) -> None:
    areas = (Area(description="Larrow\n\tvalley      {{9}}"),)
    wording = send(infos=(block("und-x", areas=areas),), until=None)

    assert wording is not None
    assert json.loads(wording.content_variables)["2"] == "Larrow valley ((9))"
    assert json.loads(wording.content_variables)["3"] == "-"


def test_a_body_keeps_its_limit(
    send: Callable[..., Wording | None], block: Callable[..., Info]
) -> None:
    long = replace(CONTENT, body=BODY + " Stay there." * 76)
    areas = tuple(Area(description=f"District number {n}") for n in range(99))
    wording = send(long, infos=(block("und-x", areas=areas),), source="S" * 200)

    assert wording is not None
    assert len(wording.text) <= 1024
    assert "District number 0" in wording.text
    # This content has no sent, code or number to call, and the checks say so.
    failed = [check.name for check in wording.checks if not check.ok]
    assert failed == ["has-time", "has-code", "slots-once"]


def test_a_demo_has_contents_for_everything_and_they_read_back(
    library: Library, tmp_path: Path
) -> None:
    contents = contents_from_library(library)
    file = tmp_path / "whatsapp.toml"
    file.write_text(as_toml(contents), encoding="utf-8")

    sayable = {(r["hazard"], r["kind"], r["language"]) for r in library.matrix()}
    assert set(contents) >= sayable
    assert len(sayable) >= 12 * 9 * len(ALERTING)
    assert len({c.content_sid for c in contents.values()}) == len(contents)
    assert contents == contents_from_library(library)
    assert load_whatsapp(file) == contents


def test_the_shipped_file_approves_nothing_but_can_be_read(templates: Path) -> None:
    shipped = templates.parent / "config" / "whatsapp.toml"
    example = "\n".join(
        line.removeprefix("# ") for line in shipped.read_text(encoding="utf-8").splitlines()
        if line.startswith(("# [f", "# content_sid =", "# body =", "# variables =", "# exercise_"))
        and ("=" in line or "[" in line)
    )

    assert load_whatsapp(shipped) == {}
    assert example.count("content_sid") == 4


@pytest.mark.parametrize(("change", "said"), [
    ({"content_sid": '"HX1"'}, "content_sid"),
    ({"content_sid": None}, "content_sid"),
    ({"exercise_content_sid": '"MG1"'}, "exercise_content_sid"),
    ({"body": '"{{1}} warns of {{2}} until {{3}} today."'}, "first, last or beside"),
    ({"body": '"Flood by {{1}} in {{2}} until {{3}}"'}, "first, last or beside"),
    ({"body": '"Flood by {{1}} {{2}} until {{3}} today."'}, "first, last or beside"),
    ({"body": '"Flood by {{1}} in {{2}}."'}, "3 variables"),
    ({"body": f'"Flood by {{{{1}}}} in {{{{2}}}} until {{{{3}}}} {"x" * 1024}."'}, "at most 1024"),
    ({"body": None}, "body"),
    ({"variables": '["source", "place", "hour"]'}, "unknown variable hour"),
    ({"colour": '"red"'}, "unknown entry colour"),
    ({"table": "flood.alarm.en"}, "unknown kind alarm"),
    ({"table": "flood.warning.zh-CN"}, "zh-Hans"),
    ({"table": "flood.warning"}, "[hazard.kind.language]"),
])
def test_a_fault_of_the_file_is_named_with_its_table(
    tmp_path: Path, change: dict[str, str | None], said: str
) -> None:
    entries = {
        "content_sid": f'"{SID}"', "body": f'"{BODY}"',
        "variables": '["source", "place", "until"]', **change,
    }
    table = entries.pop("table", None) or "flood.warning.en"
    lines = [f"{name} = {value}" for name, value in entries.items() if value is not None]
    file = tmp_path / "whatsapp.toml"
    file.write_text(f"[{table}]\n" + "\n".join(lines), encoding="utf-8")

    with pytest.raises(ConfigFault) as fault:
        load_whatsapp(file)

    assert said in str(fault.value)
    assert table in str(fault.value)


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    file = tmp_path / "whatsapp.toml"
    file.write_text("[flood.warning.en]\nbody = 'x'\n[storm.alarm.xx]\n", encoding="utf-8")

    with pytest.raises(ConfigFault) as fault:
        load_whatsapp(file)

    assert len(str(fault.value).splitlines()) >= 4

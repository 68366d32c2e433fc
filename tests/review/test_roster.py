"""The roster's file: what is taken, and what is refused with its line."""

import pytest

from contacts.roster import read_roster

CSV = """id,spoken,written,hours,timezone,credit
farah,so ar,so,Mon-Fri 08:00-18:00,Africa/Nairobi,Farah A.
hodan,so,,,,
"""
YAML = """
- id: farah
  written: [so, prs]
  hours: ["Mon-Fri 08:00-18:00", "Sat 10:00-12:00"]
  timezone: Africa/Nairobi
"""


def test_spoken_and_written_are_told_apart() -> None:
    (farah, hodan), findings = read_roster(CSV.encode(), "roster.csv")

    assert (farah.spoken, farah.written, farah.name) == (("so", "ar"), ("so",), "Farah A.")
    assert (hodan.spoken, hodan.written, hodan.zone) == (("so",), (), "UTC")
    assert hodan.name == "hodan"  # nobody is named who did not say how
    assert findings == ()


def test_yaml_may_list_the_hours_and_tags_are_standardised() -> None:
    (farah,), findings = read_roster(YAML.encode(), "roster.yaml")

    assert farah.written == farah.spoken == ("so", "fa-AF")
    assert farah.hours == "Mon-Fri 08:00-18:00; Sat 10:00-12:00"
    assert findings == ()


@pytest.mark.parametrize(("row", "code"), [
    pytest.param("farah,so,so,whenever,,", "bad-hours", id="hours"),
    pytest.param("farah,so,so,,Mars/Olympus,", "unknown-timezone", id="zone"),
    pytest.param("farah,qqqq-x,,,,", "unknown-language", id="language"),
    pytest.param("farah,,,,,", "no-language", id="no-language"),
    pytest.param(",so,so,,,", "missing-id", id="no-id"),
])
def test_a_faulty_row_is_refused_with_its_line(row: str, code: str) -> None:
    rows, findings = read_roster(f"{CSV.splitlines()[0]}\n{row}\n".encode(), "roster.csv")

    assert rows == ()
    assert (findings[0].code, findings[0].line) == (code, 2)

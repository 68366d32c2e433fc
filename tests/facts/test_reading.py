from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from contacts.facts import read_facts
from dispatcher.domain.area import Geocode
from dispatcher.domain.facts import DAY_MS, LocalFacts

DAY = int(datetime(2026, 11, 2, tzinfo=UTC).timestamp() * 1000)
NOW = DAY + 19 * DAY_MS
GOOD = """
- id: school
  communities: [mill, quay]
  area: district=D-1
  hazards: [flood, flash-flood]
  confirmed: 2026-11-02
  until: 2027-04-30
  sign: Escuela Municipal
  go: {en: the school, ar: المدرسة}
  landmark: {en-GB: the green mosque}
  phone: "+1 555 0123"
  hours: {en: day and night}
  papers: no
  free: yes
"""


def read(
    text: str, name: str = "facts.yaml", zone: str = "UTC"
) -> tuple[tuple[LocalFacts, ...], list[str]]:
    kept, found = read_facts(
        text.encode(), name, hazards={"flood", "flash-flood", "fire"}, now=NOW,
        zone_of=lambda names: ZoneInfo(zone) if "mill" in names else UTC,
    )
    return kept, [f"{one.line} {one.path} {one.code}" for one in found]


def test_everything_that_a_place_may_say() -> None:
    (school,), found = read(GOOD)

    assert found == []
    assert school == LocalFacts(
        external_id="school", communities=("mill", "quay"),
        codes=(Geocode(name="district", value="D-1"),), hazards=("flood", "flash-flood"),
        sign="Escuela Municipal", phone="+1 555 0123", papers="not-asked", free=True,
        texts={"go": {"en": "the school", "ar": "المدرسة"}, "landmark": {"en": "the green mosque"},
               "hours": {"en": "day and night"}},
        confirmed_at=DAY, valid_until=int(datetime(2027, 5, 1, tzinfo=UTC).timestamp() * 1000),
    )


def test_a_csv_says_the_same_with_a_column_for_each_language() -> None:
    table = (
        "id,communities,area,hazards,confirmed,until,sign,go:en,go:ar,landmark:en,phone,hours:en,"
        "papers,free\n"
        "school,mill quay,district=D-1,flood flash-flood,2026-11-02,2027-04-30,Escuela Municipal,"
        "the school,المدرسة,the green mosque,+1 555 0123,day and night,no,yes\n"
    )

    assert read(table, "facts.csv") == read(GOOD)


@pytest.mark.parametrize(("line", "told"), [
    ("papers: perhaps", "papers not-yes-or-no"),
    ("confirmed: 2.11.2026", "confirmed bad-date"),
    ("confirmed: 2027-01-01", "confirmed not-yet"),
    ("until: 2026-10-01", "until ends-before"),
    ("until: 2026-11-01", "until ends-before"),
    ("until: 9999-12-31", "until bad-date"),
    ("until: 0001-01-01", "until bad-date"),
    ("phone: ring the bell", "phone bad-phone"),
    ("hazards: [plague]", "hazards unknown-hazard"),
    ("sign: 'See https://a.example'", "sign address"),
    ("go: {en: 'to {link}'}", "go brace"),
    ("go: the school", "go not-by-language"),
    ("go: {xx-nonsense: a}", "go unknown-language"),
    ("communities: []", "communities nobody"),
    ("area: {type: Polygon}", "area bad-area"),
    ("id: a b", "id bad-id"),
    ("nationality: any", "nationality forbidden-key"),
    ("shoe: any", "shoe unknown-key"),
    (f"sign: {'x' * 201}", "sign too-long"),
    ("confirmed:", "confirmed not-confirmed"),
])
def test_a_bad_entry_is_refused_with_its_line_and_the_good_one_kept(line: str, told: str) -> None:
    key = line.partition(":")[0]
    bad = {"id": "id: bad", "communities": "communities: [mill]", "sign": "sign: Gym",
           "confirmed": "confirmed: 2026-11-02"} | {key: line}
    kept, found = read(f"{GOOD}\n- " + "\n  ".join(bad.values()) + "\n")

    assert [one.external_id for one in kept] == ["school"]
    assert len(found) == 1
    name, code = told.split()
    assert found[0].endswith(code)
    assert name in found[0]


@pytest.mark.parametrize(("zone", "end"), [
    ("America/New_York", "2027-05-01T00:00:00-04:00"), ("UTC", "2027-05-01T00:00:00+00:00"),
    ("Pacific/Kiritimati", "2027-05-01T00:00:00+14:00"),
])
def test_a_day_ends_at_the_midnight_of_those_who_are_told(zone: str, end: str) -> None:
    (school,), _ = read(GOOD, zone=zone)

    assert school.valid_until == int(datetime.fromisoformat(end).timestamp() * 1000)
    same_day = GOOD.replace("2027-04-30", "2026-11-02")
    assert read(same_day, zone=zone)[1] == []


def test_an_entry_must_say_something() -> None:
    _, found = read("- {id: a, communities: [mill], confirmed: 2026-11-02, free: yes}")

    assert found == ["1 a.go nothing-said"]


def test_a_file_without_end_is_not_read() -> None:
    rows = "id\n" + "\n".join(f"p{n}" for n in range(10_001))

    assert read(rows, "facts.csv")[1] == ["10002  too-many"]

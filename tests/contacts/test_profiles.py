import pytest

from contacts.profiles import read_communities, read_stations
from dispatcher.domain.area import Area, Circle, Geocode
from dispatcher.domain.community import Community, Station
from dispatcher.domain.finding import FindingSeverity

YAML = """\
# A comment.
- id: harbour
  name: Harbour Families
  timezone: Europe/Oslo
  languages: {no: 0.6, so: 0.4, prs: 0.1}
  size: 410
  area:
    type: Polygon
    coordinates: [[[10, 59], [11, 59], [11, 60], [10, 60], [10, 59]]]
  literacy: 0.8
  leaders: [c-1, c-2]
  stations: [fm]
  places: [Harbour School]
  organisations: []
  channels: [whatsapp, sms]
  notes: |
    Two lines
    of notes.
- id: 007
  area: {geocodes: [{name: DISTRICT, value: 12}]}
"""


def test_a_community_file_is_read_as_it_was_written() -> None:
    found, findings = read_communities(YAML.encode(), "communities.yaml")

    assert findings == ()
    ring = ((59.0, 10.0), (59.0, 11.0), (60.0, 11.0), (60.0, 10.0), (59.0, 10.0))
    assert found == (
        Community(
            external_id="harbour", name="Harbour Families", timezone="Europe/Oslo",
            languages=(("nb", 0.6), ("so", 0.4), ("fa-AF", 0.1)), size=410,
            area=Area(description="Harbour Families", polygons=(ring,)), literacy=0.8,
            leaders=("c-1", "c-2"), stations=("fm",), places=("Harbour School",),
            channels=("whatsapp", "sms"), notes="Two lines\nof notes.",
        ),
        Community(
            external_id="007", name="007",
            area=Area(description="", geocodes=(Geocode(name="DISTRICT", value="12"),)),
        ),
    )


def test_a_csv_file_says_the_same() -> None:
    raw = (
        'ID,name,languages,area,leaders,size\n'
        'harbour,Harbour,es=0.8 quc=0.2,DISTRICT=mill ZIP=1,c-1 c-2,12\n'
        'hill,,,"{""type"": ""Point"", ""coordinates"": [10, 59], ""radius_km"": 2}",,\n'
    )

    found, findings = read_communities(raw.encode(), "communities.csv")

    assert findings == ()
    assert [(c.languages, c.leaders, c.size) for c in found] == [
        ((("es", 0.8), ("quc", 0.2)), ("c-1", "c-2"), 12), ((), (), 0),
    ]
    assert [c.area for c in found] == [
        Area(description="Harbour", geocodes=(
            Geocode(name="DISTRICT", value="mill"), Geocode(name="ZIP", value="1"))),
        Area(description="", circles=(Circle(lat=59, lon=10, radius_km=2),)),
    ]


@pytest.mark.parametrize(("line", "code"), [
    ("timezone: Mars/Olympus", "unknown-timezone"),
    ("timezone: Europe", "unknown-timezone"),
    ("languages: {xx-none: 0.5}", "unknown-language"),
    ("languages: {es: 1.5}", "bad-share"),
    ("languages: {es: lots}", "bad-share"),
    ("languages: [es]", "bad-share"),
    ("size: many", "bad-size"),
    ("size: -1", "bad-size"),
    ("literacy: 80", "bad-share"),
    ("channels: [pigeon]", "unknown-channel"),
    ("leaders: {first: c-1}", "not-a-list"),
    ("name: [a, b]", "not-a-text"),
    ("area: {type: LineString, coordinates: [[1, 2], [3, 4]]}", "bad-geometry"),
    ("area: {type: Polygon, coordinates: [[[10, 95], [1, 2], [3, 4], [10, 95]]]}", "bad-geometry"),
    ("area: {type: Polygon, coordinates: []}", "bad-geometry"),
    ("area: {type: Point}", "bad-geometry"),
    ("area: [1, 2]", "bad-area"),
    ("area: {geocodes: [{name: A}]}", "bad-area"),
    ("religion: any", "forbidden-key"),
    ("nationality: any", "forbidden-key"),
    ("colour: blue", "unknown-key"),
])
def test_a_fault_is_told_with_its_line_and_the_good_profiles_are_there(
    line: str, code: str
) -> None:
    raw = f"- id: good\n- id: bad\n  {line}\n- id: fine\n"

    found, (finding,) = read_communities(raw.encode(), "c.yaml")

    assert (finding.line, finding.code) == (3, code)
    assert finding.path == f"bad.{line.split(':')[0]}"
    assert finding.severity is FindingSeverity.ERROR
    assert [c.external_id for c in found] == ["good", "fine"]


def test_all_faults_are_told_at_once() -> None:
    raw = b"- id: a\n  size: x\n  timezone: y\n- id: a\n- name: z\n"

    found, findings = read_communities(raw, "c.yaml")

    assert {(f.line, f.code) for f in findings} == {
        (2, "bad-size"), (3, "unknown-timezone"), (4, "duplicate-id"), (5, "missing-id"),
    }
    assert found == ()


@pytest.mark.parametrize(("raw", "code", "line"), [
    pytest.param(b"- id: a\n  name: [", "bad-yaml", 3, id="broken"),
    pytest.param(b"- id: \xe9\n", "not-utf-8", 1, id="latin-1"),
    pytest.param(b"id: a\n", "not-a-list", 1, id="a mapping"),
    pytest.param(b"", "not-a-list", 1, id="empty"),
    pytest.param(b"- id: a\n- word\n", "not-a-mapping", 2, id="a word in the list"),
    pytest.param(b"- id: a\n  id: b\n", "repeated-key", 2, id="a key twice"),
    pytest.param(b"- &x {id: a}\n- *x\n", "yaml-alias", 2, id="alias"),
    pytest.param(b"- id: !!python/object:os.system a\n  x: [\n", "bad-yaml", 3, id="tag"),
    pytest.param(b"- id: a\n  area: " + b"[" * 50000, "too-deep", 2, id="deep"),
])
def test_a_file_in_another_form_is_one_clear_finding(raw: bytes, code: str, line: int) -> None:
    found, (finding,) = read_communities(raw, "c.yaml")

    assert (found, finding.code, finding.line) == ((), code, line)


@pytest.mark.parametrize(("area", "code"), [
    ("{type: Polygon, coordinates: [[[0,0],[0,9],[9,9],[0,0]],[[1,2],[1,3],[2,3],[1,2]]]}",
     "hole-filled"),
    ("{type: Polygon, coordinates: [[[0,0],[0,9],[9,9]]]}", "ring-closed"),
    ("{type: Polygon, coordinates: [[[0,0],[2,2],[2,0],[0,2],[0,0]]]}", "ring-repaired"),
])
def test_a_doubtful_area_is_taken_with_a_warning(area: str, code: str) -> None:
    (community,), (finding,) = read_communities(f"- id: a\n  area: {area}\n".encode(), "c.yaml")

    assert (finding.code, finding.severity) == (code, FindingSeverity.WARNING)
    assert community.area is not None


def test_stations_are_read() -> None:
    raw = b"- id: fm\n  name: Sorrel FM\n  languages: [es, zh-CN]\n  slots: [30, 45]\n" \
          b"- id: am\n  deliver: webhook\n  address: https://station.example/in\n" \
          b"- id: lw\n  deliver: email\n"

    found, findings = read_stations(raw, "stations.yaml")

    assert found == (
        Station(external_id="fm", name="Sorrel FM", languages=("es", "zh-Hans"), slots=(30, 45)),
        Station(external_id="am", name="am", languages=(), deliver="webhook",
                address="https://station.example/in"),
        Station(external_id="lw", name="lw", languages=(), deliver="email"),
    )
    assert [(f.code, f.severity) for f in findings] == [("no-address", FindingSeverity.WARNING)]


@pytest.mark.parametrize(("line", "code"), [
    ("deliver: pigeon", "unknown-delivery"), ("slots: [0]", "bad-slot"),
    ("slots: long", "bad-slot"), ("languages: [nope-nope]", "unknown-language"),
])
def test_a_stations_fault_is_told(line: str, code: str) -> None:
    found, (finding,) = read_stations(f"- id: fm\n  {line}\n".encode(), "s.yaml")

    assert (found, finding.code, finding.line) == ((), code, 2)

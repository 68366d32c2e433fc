"""Section 7, who and people: places, borders, shared numbers, hearing without reading."""

import pytest

CODE = "<geocode><valueName>{0}</valueName><value>{1}</value></geocode>"


def contacts_of(town, alert):
    return {d["contact"].rpartition("~")[2]: d for d in town.deliveries(alert)}


def test_by_point_by_code_and_nobody_without_a_place(town, place, people, cap):
    """A point on the border is inside; a code is enough; without any place: gap no-place."""
    south, west, north, east = place.square
    for name, columns in {
        "middle": {}, "edge": {"lat": south, "lon": west + 0.3}, "corner": {"lat": north,
        "lon": east}, "outside": {"lat": south - 0.001, "lon": west + 0.3},
        "coded": {"lat": None, "lon": None, "area": f"{place.name}=7"},
        "nowhere": {"lat": None, "lon": None},
    }.items():
        people.add(id=f"{place.name}~{name}", **columns)
    town.bring(people.csv())

    drawn = town.post(cap(place)).json
    town.settled(drawn, planned=3)
    coded = town.post(cap(
        place, event="Storm", area=f"<areaDesc>A</areaDesc>{CODE.format(place.name, 7)}"
    )).json
    town.settled(coded, planned=1)
    shown = town.call(
        "POST", "/api/v1/previews", body=cap(place).encode(), kind="text/xml"
    ).json

    assert contacts_of(town, drawn).keys() == {"middle", "edge", "corner"}
    assert contacts_of(town, coded).keys() == {"coded"}
    assert "no-place" in {gap["kind"] for gap in shown["gaps"]}


@pytest.mark.parametrize(("area", "inside"), [
    ("<polygon>10,179 10,-179 11,-179 11,179 10,179</polygon>", {"east", "west", "line"}),
    ("<circle>10.5,180 50</circle>", {"east", "west", "line"}),
    ("<circle>10.5,179.9 0</circle>", {"east"}),
])
def test_across_the_date_line_and_a_circle_without_radius(
    town, place, new_people, cap, area, inside
):
    """The antimeridian is no seam, and a circle of radius 0 is a point, with a finding."""
    people = new_people(place)
    for name, lon in {"east": 179.9, "west": -179.9, "line": 180, "far": 0, "near": -178}.items():
        people.add(id=f"date-line~{name}", lat=10.5, lon=lon)
    town.bring(people.csv())

    alert = town.post(cap(place, area=f"<areaDesc>Date line</areaDesc>{area}")).json
    town.settled(alert, planned=len(inside))

    assert contacts_of(town, alert).keys() == inside
    codes = {f["code"] for f in alert["findings"]}
    assert ("circle-zero-radius" in codes) == (" 0<" in area)


def test_a_crossing_polygon_is_repaired_and_shown(town, place, people, cap):
    """It still finds its people, and the repair is a warning."""
    south, west, north, east = place.square
    people.add(lat=south + 0.5, lon=west + 0.2)
    town.bring(people.csv())
    bow = f"{south},{west} {north},{west} {south},{east} {north},{east} {south},{west}"

    alert = town.post(cap(place, area=f"<areaDesc>A</areaDesc><polygon>{bow}</polygon>")).json

    assert town.settled(alert, planned=1)["people"]["reached"] == 1
    assert {f["severity"] for f in alert["findings"]} == {"warning"}


def test_a_shared_number_gets_one_message_a_language_and_each_person_counts(
    town, place, people, cap
):
    """Three people, two languages, one number: two messages; a delivery lists its contacts."""
    number = people.add("en", id="s~1")
    for name, language in (("s~2", "ar"), ("s~3", "en")):
        people.add(language, id=name, sms=number)
    town.bring(people.csv())

    alert = town.post(cap(place)).json
    report = town.settled(alert, planned=3)

    assert sorted(d["contacts"] for d in town.deliveries(alert)) == [["s~1", "s~3"], ["s~2"]]
    assert len(town.got(number)) == 2
    assert report["people"]["reached"] == 3
    assert {tag: c["people"] for tag, c in report["by_language"].items()} == {"ar": 1, "en": 2}


@pytest.mark.parametrize(("languages", "columns", "expected"), [
    ("so/audio", {}, ("unreachable", "cannot-read", "so", "so")),
    ("so/audio ar/audio", {}, ("unreachable", "cannot-read", "so", "so")),
    ("so/audio ar", {}, ("delivered", "", "ar", "so")),
    ("qu", {}, ("delivered", "", "en", "qu")),
    ("prs", {}, ("delivered", "", "fa-AF", "fa-AF")),
    ("zh-CN", {}, ("delivered", "", "zh-Hans", "zh-Hans")),
    ("so", {"sms": None, "email": "a@b.example"}, ("unreachable", "no-way", "so", "so")),
])
def test_no_text_in_what_a_person_does_not_read(
    town, place, people, cap, languages, columns, expected
):
    """Heard but not read: another language of theirs, else unreachable with the reason."""
    people.add(languages, **columns)
    town.bring(people.csv())

    alert = town.post(cap(place)).json
    report = town.settled(alert, planned=1)

    delivery = town.deliveries(alert)[0]
    names = ("state", "reason", "language", "wanted_language")
    assert tuple(delivery[name] for name in names) == expected
    assert list(report["by_language"]) == [expected[3]]
    reached = int(expected[0] == "delivered")
    assert report["people"]["reached"] == reached
    assert report["failures"] == ([] if reached else [{"reason": expected[1], "people": 1}])


def test_people_added_meanwhile_are_told_too(town, place, people, cap, wait_for):
    """Who is imported while the alert is active gets it, once."""
    first = people.add()
    town.bring(people.csv())
    alert = town.post(cap(place)).json
    town.settled(alert, planned=1)
    second = people.add("es")
    town.bring(people.csv())

    wait_for(lambda: town.got(second))

    town.settled(alert, planned=2)
    assert (len(town.got(first)), len(town.got(second))) == (1, 1)

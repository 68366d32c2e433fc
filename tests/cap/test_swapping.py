"""Latitude and longitude in the wrong order are suspected, and nothing else is."""

import pytest

from dispatcher.cap import read, swapping

LONDON, LEEDS, YORK = (51.5, -0.1), (53.8, -1.5), (54.0, -1.1)
VALLETTA, TUNIS, NAIROBI = (35.9, 14.5), (36.8, 10.2), (-1.3, 36.8)


def turned(place):
    return place[1], place[0]


@pytest.mark.parametrize(("middles", "european", "expected"), [
    ([LONDON, LEEDS, turned(YORK)], False, [2]),
    ([turned(LONDON), LEEDS, YORK, VALLETTA], False, [0]),
    ([LONDON, turned(LEEDS)], False, [0, 1]),
    ([turned(LONDON)], True, [0]),
    ([turned(LONDON), turned(LEEDS)], True, [0, 1]),
    ([turned((19.4, -80.0))], False, [0]),
    ([turned((27.7, 85.3))], False, [0]),
])
def test_shapes_that_fit_only_the_other_way_round(middles, european, expected):
    assert swapping.suspects(middles, european=european) == expected


@pytest.mark.parametrize(("middles", "european"), [
    ([LONDON], True), ([LONDON], False), ([turned(LONDON)], False), ([], True),
    ([LONDON, LEEDS, YORK], True), ([TUNIS, VALLETTA], False), ([NAIROBI, VALLETTA], False),
    ([(31.8, 34.9)], True), ([(28.3, -16.6)], True), ([(64.1, -21.9)], True),
    ([(-62.2, -58.9)], False), ([(-54.8, -68.3)], False), ([(78.2, 15.6)], False),
    ([(-18.1, 178.4), (-17.7, -179.9)], False), ([(0.0, 0.0), (0.1, 0.1)], False),
    ([(19.0, 72.8), (72.8, 19.0), (-33.9, 151.2), (35.7, 139.7)], False),
    ([(-14.3, -170.7), (13.4, 144.8), (21.3, -157.9), (61.2, -149.9)], False),
    ([LONDON, turned(LEEDS)] * 300, False),
])
def test_shapes_that_may_be_right(middles, european):
    assert swapping.suspects(middles, european=european) == []


def test_the_finding_stands_at_the_shape(with_area):
    ring = "<polygon>{} {} {} {}</polygon>"
    near = ring.format("47,8", "47,9", "48,9", "47,8")
    reading = read(with_area(near * 2 + ring.format("8,47", "9,47", "9,48", "8,47")))

    [finding] = [f for f in reading.warnings if f.code == "coordinates-swapped"]
    assert finding.path == "/alert/info[1]/area[1]/polygon[3]"
    assert "'8.5,47.5'" in finding.message


@pytest.mark.parametrize("code", ["EMMA_ID", "NUTS3"])
def test_a_european_code_tells_where_the_shape_should_be(with_area, code):
    text = with_area(
        "<polygon>8,47 9,47 9,48 8,47</polygon>"
        f"<geocode><valueName>{code}</valueName><value>CH001</value></geocode>"
    )

    assert "coordinates-swapped" in {f.code for f in read(text).warnings}

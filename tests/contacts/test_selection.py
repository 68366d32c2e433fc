import math
from typing import Any

import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from contacts.geojson import codes_of, load_codes
from contacts.refusal import CellFault
from contacts.selection import AreaIndex, concerned, unresolved, without_place
from dispatcher.domain.area import Area, Circle, Geocode, Point
from dispatcher.domain.contact import Person, Profile, Role
from dispatcher.domain.errors import ConfigFault

SQUARE = ((44.0, -72.0), (44.0, -71.0), (45.0, -71.0), (45.0, -72.0), (44.0, -72.0))
TIE = ((0.0, 0.0), (0.0, 2.0), (2.0, 0.0), (2.0, 2.0), (0.0, 0.0))  # crosses itself
MILL = Geocode(name="DISTRICT", value="mill")
RIVER = Geocode(name="DISTRICT", value="river")
TABLE = {("DISTRICT", "mill"): Area(description="mill", polygons=(SQUARE,))}


def area(*rings: tuple[Point, ...], circles: tuple[Circle, ...] = (), codes: Any = ()) -> Area:
    return Area(description="here", polygons=rings, circles=circles, geocodes=tuple(codes))


def person(number: int = 1, *, community_id: int | None = None, **values: Any) -> Person:
    profile = Profile(role=Role.MEMBER, community_id=community_id, languages=(), ways=())
    return Person(contact_id=number, profile=profile, **values)


def box(south: float, west: float, north: float, east: float) -> tuple[Point, ...]:
    return ((south, west), (south, east), (north, east), (north, west), (south, west))


@pytest.mark.parametrize(("lat", "lon", "inside"), [
    pytest.param(44.5, -71.5, True, id="inside"),
    pytest.param(44.0, -71.5, True, id="on the border"),
    pytest.param(45.0, -71.0, True, id="on a corner"),
    pytest.param(43.999, -71.5, False, id="south of it"),
    pytest.param(44.5, 71.5, False, id="other hemisphere"),
    pytest.param(-71.5, 44.5, False, id="swapped"),
])
def test_a_polygon_covers_its_points_and_its_border(lat: float, lon: float, inside: bool) -> None:
    assert AreaIndex([area(SQUARE)]).covers([lat], [lon]) == [inside]


def test_a_point_on_a_slanting_border_is_inside_in_spite_of_floats() -> None:
    triangle = ((0.0, 0.0), (0.3, 0.7), (0.0, 0.7), (0.0, 0.0))
    steps = [n / 97 for n in range(98)]

    found = AreaIndex([area(triangle)]).covers([0.3 * s for s in steps], [0.7 * s for s in steps])

    assert all(found)


@pytest.mark.parametrize(("ring", "lat", "lon", "inside"), [
    pytest.param(box(-20, 175, -10, -175), -15, 179, True, id="west of the date line"),
    pytest.param(box(-20, 175, -10, -175), -15, -179, True, id="east of it"),
    pytest.param(box(-20, 175, -10, -175), -15, 180, True, id="on it"),
    pytest.param(box(-20, 175, -10, -175), -15, -180, True, id="on it by its other name"),
    pytest.param(box(-20, 175, -10, -175), -15, 0, False, id="other side of the globe"),
    pytest.param(box(-20, 175, -10, -175), -15, 174, False, id="just outside"),
    pytest.param(box(-20, 175, -10, 180), -15, -180, True, id="ends at the date line"),
    pytest.param(
        ((70, -150), (70, -30), (70, 90), (70, -150)), 85, 10, True, id="around the north pole"
    ),
    pytest.param(
        ((70, -150), (70, -30), (70, 90), (70, -150)), 60, 10, False, id="south of that"
    ),
    pytest.param(
        ((-70, -150), (-70, -30), (-70, 90), (-70, -150)), -90, 0, True, id="the south pole"
    ),
    pytest.param(TIE, 1, 0.2, False, id="a bow tie's notch"),
    pytest.param(TIE, 0.2, 1, True, id="a bow tie's southern wing"),
    pytest.param(TIE, 1.8, 1, True, id="a bow tie's northern wing"),
    pytest.param(((1, 1), (1, 1), (1, 1), (1, 1)), 1, 1, True, id="a ring of one point"),
    pytest.param(((0, 0), (0, 2), (2, 2)), 0.5, 1.9, True, id="an open ring"),
])
def test_odd_rings(ring: tuple[Point, ...], lat: float, lon: float, inside: bool) -> None:
    index = AreaIndex([area(ring)])

    assert index.covers([lat], [lon]) == [inside]
    if inside and index.bounds:
        south, west, north, east = index.bounds
        assert south <= lat <= north
        assert west <= lon <= east or abs(lon) == 180


@pytest.mark.parametrize(("circle", "lat", "lon", "inside"), [
    pytest.param(Circle(lat=44, lon=-71, radius_km=10), 44.0898, -71, True, id="just inside"),
    pytest.param(Circle(lat=44, lon=-71, radius_km=10), 44.0901, -71, False, id="just outside"),
    pytest.param(Circle(lat=44, lon=-71, radius_km=0), 44, -71, True, id="a point is itself"),
    pytest.param(Circle(lat=44, lon=-71, radius_km=0), 44.0001, -71, False, id="and nothing else"),
    pytest.param(Circle(lat=0, lon=179.99, radius_km=10), 0, -179.99, True, id="date line"),
    pytest.param(Circle(lat=89.99, lon=0, radius_km=10), 89.99, 180, True, id="over the pole"),
])
def test_circles(circle: Circle, lat: float, lon: float, inside: bool) -> None:
    index = AreaIndex([area(circles=(circle,))])

    assert index.covers([lat], [lon]) == [inside]
    assert index.bounds is not None


@st.composite
def rings(draw: st.DrawFn) -> tuple[Point, ...]:
    corners = draw(st.integers(3, 12))
    lat, lon = draw(st.floats(-60, 60)), draw(st.floats(-160, 160))
    points = []
    for n in range(corners):
        reach = draw(st.floats(0.1, 10))
        turn = 2 * math.pi * n / corners
        points.append((lat + reach * math.sin(turn), lon + reach * math.cos(turn)))
    return (*points, points[0])


@settings(deadline=None)  # the machine may be busy
@given(rings(), st.lists(st.tuples(st.floats(-75, 75), st.floats(-175, 175)), max_size=30))
def test_covers_agrees_with_plain_shapely(ring: tuple[Point, ...], points: list[Point]) -> None:
    polygon = shapely.Polygon([(lon, lat) for lat, lon in ring])
    assume(polygon.is_valid)
    points += [*ring, *((lat + 0.5, lon - 0.5) for lat, lon in ring)]
    index = AreaIndex([area(ring)])

    found = index.covers([lat for lat, _ in points], [lon for _, lon in points])

    for (lat, lon), hit in zip(points, found, strict=True):
        here = shapely.Point(lon, lat)
        # Within 0.1 mm of the border inside and outside are the same to us.
        assert hit == polygon.intersects(here) or polygon.boundary.distance(here) < 1e-8


@settings(deadline=None)  # the machine may be busy
@given(st.lists(rings(), min_size=2, max_size=4), st.floats(-75, 75), st.floats(-175, 175))
def test_an_alert_is_the_union_of_its_areas(
    many: list[tuple[Point, ...]], lat: float, lon: float
) -> None:
    each = [AreaIndex([area(ring)]).covers([lat], [lon])[0] for ring in many]

    assert AreaIndex([area(ring) for ring in many]).covers([lat], [lon]) == [any(each)]
    assert AreaIndex([area(*many)]).covers([lat], [lon]) == [any(each)]


@pytest.mark.parametrize(("areas", "who", "groups", "expected"), [
    pytest.param([area(SQUARE)], {"lat": 44.5, "lon": -71.5}, set(), True, id="point inside"),
    pytest.param(
        [area(SQUARE)], {"lat": 46.0, "lon": -71.5, "community_id": 5}, {5}, False,
        id="the point outweighs the community",
    ),
    pytest.param(
        [area(SQUARE, codes=[MILL])], {"lat": 46.0, "lon": -71.5, "areas": (MILL,)}, set(), False,
        id="the polygon is the exact area, the geocode beside it the rough one",
    ),
    pytest.param([area(codes=[MILL])], {"areas": (MILL,)}, set(), True, id="the same code"),
    pytest.param([area(codes=[MILL])], {"areas": (RIVER,)}, set(), False, id="another code"),
    pytest.param(
        [area(codes=[MILL])], {"areas": (RIVER,), "community_id": 5}, {5}, False,
        id="the code outweighs the community",
    ),
    pytest.param(
        [area(codes=[MILL])], {"areas": (Geocode(name="DISTRICT", value="Mill"),)}, set(), False,
        id="codes count to the letter",
    ),
    pytest.param(
        [area(codes=[MILL])], {"areas": (Geocode(name="ZIP", value="1"),), "community_id": 5}, {5},
        True, id="a code of another kind tells nothing, the community does",
    ),
    pytest.param(
        [area(SQUARE)], {"areas": (MILL,), "community_id": 5}, {5}, True,
        id="a code beside a mere polygon tells nothing without a table",
    ),
    pytest.param([area(SQUARE)], {"community_id": 5}, {5}, True, id="only a community"),
    pytest.param([area(SQUARE)], {"community_id": 6}, {5}, False, id="another community"),
    pytest.param([area(SQUARE)], {}, {5}, False, id="no place at all"),
    pytest.param(
        [area(codes=[MILL])], {"lat": 44.5, "lon": -71.5, "areas": (MILL,)}, set(), True,
        id="a point where the alert is a mere code: by code",
    ),
    pytest.param(
        [area(codes=[MILL])], {"lat": 44.5, "lon": -71.5, "community_id": 5}, {5}, True,
        id="and then by community",
    ),
    pytest.param(
        [area(SQUARE), area(codes=[RIVER])], {"lat": 46.0, "lon": -71.5, "areas": (RIVER,)}, set(),
        True, id="outside the polygon, but in the area that is a mere code",
    ),
    pytest.param([area()], {"lat": 44.5, "lon": -71.5, "community_id": 5}, set(), False,
                 id="only words"),
])
def test_whom_an_alert_concerns(
    areas: list[Area], who: dict[str, Any], groups: set[int], expected: bool
) -> None:
    index = AreaIndex(areas)

    assert concerned([person(**who)], index=index, groups_inside=frozenset(groups)) == [expected]


def test_a_page_of_all_kinds_keeps_its_order() -> None:
    people = [
        person(1, lat=44.5, lon=-71.5), person(2, areas=(MILL,)), person(3, lat=46.0, lon=-71.5),
        person(4), person(5, lat=44.0, lon=-72.0),
    ]

    found = AreaIndex([area(SQUARE, codes=[MILL])]).concerned(people)

    assert found == [True, True, False, False, True]


@pytest.mark.parametrize(("who", "expected"), [
    ({"lat": 44.5, "lon": -71.5}, True), ({"lat": 46.0, "lon": -71.5}, False),
    ({"areas": (MILL,)}, True), ({"lat": 46.0, "lon": -71.5, "areas": (MILL,)}, False),
])
def test_a_table_of_codes_gives_an_area_its_geometry(who: dict[str, Any], expected: bool) -> None:
    index = AreaIndex([area(codes=[MILL])], codes=TABLE)

    assert index.concerned([person(**who)]) == [expected]
    assert index.bounds == pytest.approx((44, -72, 45, -71))


def test_a_table_places_people_by_their_code_in_an_alert_of_polygons() -> None:
    near = AreaIndex([area(box(44.9, -71.1, 46, -70))], codes=TABLE)
    far = AreaIndex([area(box(10, 10, 11, 11))], codes=TABLE)
    coded = [person(areas=(MILL,), community_id=5)]

    assert near.concerned(coded) == [True]
    assert far.concerned(coded, groups_inside=frozenset({5})) == [False]


@pytest.mark.parametrize(("alert", "other", "expected"), [
    pytest.param(area(SQUARE), area(box(44.9, -71.1, 46, -70)), True, id="overlap"),
    pytest.param(area(SQUARE), area(box(44.4, -71.6, 44.6, -71.4)), True, id="within"),
    pytest.param(area(SQUARE), area(box(45, -72, 46, -71)), False, id="only a common border"),
    pytest.param(area(SQUARE), area(box(50, 0, 51, 1)), False, id="elsewhere"),
    pytest.param(
        area(SQUARE), area(circles=(Circle(lat=45, lon=-71.5, radius_km=0),)), True,
        id="a point on the border",
    ),
    pytest.param(
        area(SQUARE), area(circles=(Circle(lat=45.05, lon=-71.5, radius_km=6),)), True,
        id="a circle reaches in",
    ),
    pytest.param(
        area(circles=(Circle(lat=44.5, lon=-71.5, radius_km=0),)), area(SQUARE), True,
        id="the alert is a point",
    ),
    pytest.param(area(codes=[MILL]), area(codes=[MILL, RIVER]), True, id="a common code"),
    pytest.param(area(codes=[MILL]), area(codes=[RIVER]), False, id="no common code"),
    pytest.param(area(codes=[MILL]), area(SQUARE), False, id="nothing to compare"),
    pytest.param(
        area(box(-20, 175, -10, -175)), area(box(-16, -179, -15, -178)), True, id="date line"
    ),
])
def test_whether_a_community_meets_an_alert(alert: Area, other: Area, expected: bool) -> None:
    assert AreaIndex([alert]).meets(other) is expected


def test_what_can_be_found_at_all() -> None:
    words, coded, drawn = area(), area(codes=[MILL]), area(SQUARE)

    assert [AreaIndex([one]).resolvable for one in (words, coded, drawn)] == [False, True, True]
    assert AreaIndex([coded, drawn]).bounds is None
    known = frozenset({("DISTRICT", "mill")})
    assert unresolved([words, coded, drawn], codes={}, known=frozenset()) == (words, coded)
    assert unresolved([words, coded, drawn], codes={}, known=known) == (words,)
    assert unresolved([words, coded, drawn], codes=TABLE, known=frozenset()) == (words,)
    assert [without_place(person(**who)) for who in ({}, {"community_id": 1})] == [True, False]


def test_codes_are_read_from_geojson(tmp_path: Any) -> None:
    feature = (
        b'{"type": "Feature", "properties": {"name": "DISTRICT", "value": "mill"}, "geometry":'
        b'{"type": "Polygon", "coordinates": [[[-72,44],[-71,44],[-71,45],[-72,45],[-72,44]]]}}'
    )
    raw = b'{"type": "FeatureCollection", "features": [' + feature + b"]}"
    (tmp_path / "a.geojson").write_bytes(raw)

    assert load_codes(tmp_path) == TABLE
    assert load_codes(tmp_path / "none") == {}
    (tmp_path / "b.geojson").write_bytes(raw.replace(b"Polygon", b"LineString"))
    (tmp_path / "c.geojson").write_bytes(b"[")
    with pytest.raises(ConfigFault, match=r"b\.geojson: feature 1.*c\.geojson"):
        load_codes(tmp_path)
    with pytest.raises(CellFault, match="name and value"):
        codes_of(raw.replace(b'"name"', b'"nom"'))

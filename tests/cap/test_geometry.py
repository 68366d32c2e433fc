"""Polygons after mending: what is left covers what was meant."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon

from dispatcher.cap.geometry import Mender


def mend(points):
    codes = []
    rings = Mender().mend(list(points), lambda code, **gaps: codes.append(code))
    return rings, codes


def shape(ring):
    return Polygon([(lon, lat) for lat, lon in ring])


def test_both_lobes_of_a_bow_tie_are_kept():
    rings, codes = mend([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)])

    assert codes == ["polygon-self-crossing"]
    assert shapely.union_all([shape(r) for r in rings]).area == pytest.approx(0.5)


def test_a_ring_that_touches_itself_keeps_its_area():
    rings, codes = mend([(0, 0), (0, 2), (1, 1), (2, 2), (2, 0), (1, 1), (0, 0)])

    assert codes == ["polygon-repeated-vertex"]
    assert sum(shape(r).area for r in rings) == pytest.approx(2)


def test_a_box_over_the_antimeridian_is_left_as_it_is():
    box = [(10, 170), (10, -170), (20, -170), (20, 170), (10, 170)]

    assert mend(box) == ((tuple(box),), [])


def test_a_bow_tie_over_the_antimeridian_is_mended_within_180():
    rings, codes = mend([(10, 170), (20, -170), (20, 170), (10, -170), (10, 170)])

    assert codes == ["polygon-self-crossing"]
    assert len(rings) == 2
    assert all(-180 <= lon <= 180 for ring in rings for _, lon in ring)


def test_the_whole_world_is_a_box():
    world = [(-90, -180), (90, -180), (90, 180), (-90, 180), (-90, -180)]

    assert mend(world) == ((tuple(world),), [])


def test_a_hopeless_tangle_becomes_its_outline():
    points = [((n * 7919) % 1009 / 100, (n * 104729) % 997 / 100) for n in range(900)]
    rings, codes = mend([*points, points[0]])

    assert "polygon-tangled" in codes
    outline = shapely.buffer(shape(rings[0]), 1e-9)
    assert all(outline.covers(shapely.Point(lon, lat)) for lat, lon in points)


coordinates = st.tuples(st.integers(-20, 20), st.integers(-20, 20))


@settings(max_examples=200, deadline=None)
@given(st.lists(coordinates, min_size=1, max_size=12))
def test_whatever_comes_out_is_closed_and_valid(points):
    rings, codes = mend([(float(lat), float(lon)) for lat, lon in points])

    for ring in rings:
        assert ring[0] == ring[-1]
        assert shape(ring).is_valid
        assert shape(ring).area > 0
    assert rings or {"polygon-too-few-points", "polygon-no-area"} & set(codes)

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contacts.geometry import EARTH_KM
from contacts.places import to_cell

LATS = st.floats(-90, 90)
LONS = st.floats(-180, 180)


def metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *other))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2000 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def test_no_cell_keeps_the_point() -> None:
    assert to_cell(44.123456789, -71.5, metres=0) == (44.123456789, -71.5)


def test_neighbours_in_one_cell_become_one_point() -> None:
    assert to_cell(44.1001, -71.5001, metres=500) == to_cell(44.1002, -71.5003, metres=500)


@settings(deadline=None)  # the machine may be busy
@given(LATS, LONS, st.sampled_from([1, 50, 500, 5000]))
def test_rounding_again_changes_nothing_and_moves_at_most_a_cells_diagonal(
    lat: float, lon: float, cell: int
) -> None:
    rounded = to_cell(lat, lon, metres=cell)

    assert to_cell(*rounded, metres=cell) == rounded
    assert -90 <= rounded[0] <= 90
    assert -180 <= rounded[1] <= 180
    # A row near a pole holds few cells, so one may be up to half as wide again.
    assert metres((lat, lon), rounded) <= cell * 1.1 + 1


@pytest.mark.parametrize("lon", [179.9999, -179.9999])
def test_the_date_line_is_no_seam(lon: float) -> None:
    lat, rounded = to_cell(0.0, lon, metres=500)

    assert (lat, abs(rounded)) == (0.0, 180.0)

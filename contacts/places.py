"""Points rounded to a place cell, so that no list shows where exactly a person sleeps."""

import math

_METRES_A_DEGREE = 111_195.0  # on a sphere of 6,371.0088 km
_DECIMALS = 6  # about 0.1 m


def to_cell(lat: float, lon: float, *, metres: int) -> tuple[float, float]:
    """The nearest corner of a grid of about *metres*; 0 keeps the point as it is.

    Rounding again changes nothing. WGS 84 degrees; longitude from -180 to 180.
    """
    if metres <= 0:
        return lat, lon
    rows = max(1, round(180 * _METRES_A_DEGREE / metres))
    row = round((lat + 90) / 180 * rows)
    cell_lat = row * 180 / rows - 90
    # Each row has whole cells around the globe, so that the date line is no seam.
    around = 360 * _METRES_A_DEGREE * math.cos(math.radians(cell_lat)) / metres
    columns = max(1, round(around))
    column = round((lon + 180) / 360 * columns)
    cell_lon = column * 360 / columns - 180
    return round(cell_lat, _DECIMALS), round(cell_lon, _DECIMALS)

"""CAP's rings and circles as shapes: longitude first, split at the date line, made valid."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from dispatcher.domain.area import Area, Circle, Point

Degrees = NDArray[np.float64]
EARTH_KM = 6371.0088  # IUGG mean radius
BORDER = 1e-9  # degrees, about 0.1 mm: what floats lose on a slanting border
_BORDER_KM = 1e-6
_CORNERS = 72  # of a circle drawn as a polygon, for areas that meet areas only


def shape_of_ring(ring: Sequence[Point]) -> BaseGeometry:
    """A ring of (latitude, longitude) as a valid shape within longitudes -180 to 180.

    A step of more than 180 degrees crosses the date line; a ring around a pole is closed at it.
    A ring that crosses itself is repaired so that everything inside any of its loops stays in.
    """
    unwrapped = _unwrapped(ring)
    if len(unwrapped) < 4:
        return shapely.MultiPoint([(_turned(lon), lat) for lon, lat in unwrapped])
    whole = _valid(Polygon(unwrapped))
    parts = [part for part in _in_one_turn(whole) if not part.is_empty]
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)


def shape_of_circle(circle: Circle) -> BaseGeometry:
    """A circle as a polygon of 72 corners that lies nowhere inside the true one; a point at 0."""
    if circle.radius_km <= 0:
        return shapely.Point(_turned(circle.lon), circle.lat)
    reach = min(circle.radius_km / math.cos(math.pi / _CORNERS), math.pi * EARTH_KM * 0.999)
    corners = [_away(circle, reach, 2 * math.pi * n / _CORNERS) for n in range(_CORNERS)]
    return shape_of_ring([*corners, corners[0]])


def shapes_of(area: Area) -> list[BaseGeometry]:
    """All of an area's geometry, circles as polygons."""
    rings = [shape_of_ring(ring) for ring in area.polygons if ring]
    return [*rings, *(shape_of_circle(circle) for circle in area.circles)]


def in_shape(shape: BaseGeometry, lats: Degrees, lons: Degrees) -> NDArray[np.bool_]:
    """Which points lie inside or on the border; *shape* should be prepared."""
    hits: NDArray[np.bool_] = shapely.intersects_xy(shape, lons, lats)
    if (missed := ~hits).any():
        near = shapely.dwithin(shape, shapely.points(lons[missed], lats[missed]), BORDER)
        hits[missed] = near
    return hits


def in_circle(circle: Circle, lats: Degrees, lons: Degrees) -> NDArray[np.bool_]:
    """Which points lie within the radius by the haversine formula, the border included."""
    lat, lon = math.radians(circle.lat), math.radians(circle.lon)
    there = np.radians(lats)
    half = np.sin((there - lat) / 2) ** 2
    half += math.cos(lat) * np.cos(there) * np.sin((np.radians(lons) - lon) / 2) ** 2
    distance = 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
    found: NDArray[np.bool_] = distance <= max(circle.radius_km, 0) + _BORDER_KM
    return found


def bounds_of_circle(circle: Circle) -> tuple[float, float, float, float]:
    """(south, west, north, east) of a circle; all longitudes if it touches a pole or date line."""
    reach = math.degrees((max(circle.radius_km, 0) + _BORDER_KM) / EARTH_KM)
    south, north = circle.lat - reach, circle.lat + reach
    if south <= -90 or north >= 90:
        return max(south, -90), -180, min(north, 90), 180
    sine = math.sin(math.radians(reach)) / math.cos(math.radians(circle.lat))
    wide = math.degrees(math.asin(sine))
    west, east = _turned(circle.lon) - wide, _turned(circle.lon) + wide
    if west <= -180 or east >= 180:
        return south, -180, north, 180
    return south, west, north, east


def _unwrapped(ring: Sequence[Point]) -> list[tuple[float, float]]:
    points = [(ring[0][1], ring[0][0])]
    closed = ring if ring[0] == ring[-1] else (*ring, ring[0])
    for (_, before), (lat, lon) in pairwise(closed):
        points.append((points[-1][0] + _shortest(lon - before), lat))
    if abs(points[-1][0] - points[0][0]) > 180:
        # Once around the globe: the pole on the ring's own side is inside.
        pole = math.copysign(90, sum(lat for _, lat in points))
        points += [(points[-1][0], pole), (points[0][0], pole), points[0]]
    return points


def _shortest(step: float) -> float:
    if -180 <= step <= 180:
        return step
    return (step + 180) % 360 - 180


def _in_one_turn(shape: BaseGeometry) -> Iterator[BaseGeometry]:
    west, _, east, _ = shape.bounds
    if west >= -180 and east <= 180:
        yield shape
        return
    for turn in range(math.floor((west + 180) / 360), math.floor((east + 180) / 360) + 1):
        start = 360 * turn - 180
        piece = shapely.intersection(shape, shapely.box(start, -90, start + 360, 90))
        yield translate(piece, -360 * turn)


def _valid(polygon: Polygon) -> BaseGeometry:
    if polygon.is_valid:
        return polygon
    # Both readings of a crossing ring together: it is worse to leave somebody out than in.
    return shapely.union(shapely.make_valid(polygon), polygon.buffer(0))


def _turned(lon: float) -> float:
    return lon if -180 <= lon <= 180 else (lon + 180) % 360 - 180


def _away(circle: Circle, km: float, bearing: float) -> Point:
    lat, lon, arc = math.radians(circle.lat), math.radians(circle.lon), km / EARTH_KM
    sine = math.sin(lat) * math.cos(arc) + math.cos(lat) * math.sin(arc) * math.cos(bearing)
    there = math.asin(max(-1.0, min(1.0, sine)))
    turn = math.atan2(
        math.sin(bearing) * math.sin(arc) * math.cos(lat),
        math.cos(arc) - math.sin(lat) * math.sin(there),
    )
    return math.degrees(there), _turned(math.degrees(lon + turn))

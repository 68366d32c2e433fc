"""Polygon rings made fit for geometry: closed, on Earth, not crossing themselves."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
import shapely
from shapely.errors import GEOSException
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from dispatcher.domain.area import Point

Ring = tuple[Point, ...]


class Note(Protocol):
    """Writes down that a rule is broken."""

    def __call__(self, code: str, **gaps: object) -> None: ...


_FEWEST = 3
_SIDES_AT_ONCE = 16
_MOST_CROSSINGS = 30_000  # mended in a tenth of a second; drawn outlines have a few


@dataclass(frozen=True, slots=True)
class _Shape:
    """A ring as (lon, lat) in the plane; *unwrapped* if it crosses the antimeridian."""

    coordinates: np.ndarray
    unwrapped: bool


class Mender:
    """Mends the polygons of one document, with one budget, so that no document takes for ever."""

    __slots__ = ("_crossings_left",)

    def __init__(self) -> None:
        self._crossings_left = _MOST_CROSSINGS

    def mend(self, points: list[Point], note: Note) -> tuple[Ring, ...]:
        """The rings that *points* (lat, lon) stand for; none if there is no area in them.

        Longitudes beyond 180 are turned back. A ring over the antimeridian keeps its jump.
        *note* is called with (rule code, **gaps) for everything that had to be mended.
        """
        points = _on_earth(points, note)
        if not points:
            return ()
        if points[0] != points[-1]:
            note("polygon-not-closed")
            points = [*points, points[0]]
        different = len(set(points))
        if different < _FEWEST:
            note("polygon-too-few-points", count=different)
            return ()
        return self._valid_rings(_without_repeats(points, note), note)

    def _valid_rings(self, ring: Ring, note: Note) -> tuple[Ring, ...]:
        flat = _plane(ring)
        if flat is None:
            note("polygon-around-pole")
            return (ring,)
        polygon = Polygon(flat.coordinates)
        if polygon.is_valid and polygon.area > 0:
            return (ring,)
        if flat.unwrapped and Polygon([(lon, lat) for lat, lon in ring]).is_valid:
            return (ring,)
        return self._repaired(polygon, flat, note)

    def _repaired(self, polygon: Polygon, flat: _Shape, note: Note) -> tuple[Ring, ...]:
        crossings = _crossings(flat.coordinates, self._crossings_left)
        self._crossings_left -= crossings
        if self._crossings_left < 0:
            note("polygon-tangled")
            repaired = polygon.convex_hull
        else:
            reason = shapely.is_valid_reason(polygon)
            if reason.startswith("Self-intersection"):
                note("polygon-self-crossing", value=_place(reason))
            repaired = _made_valid(polygon)
        rings = tuple(_ring(part, flat) for part in _polygons(repaired))
        if not rings:
            note("polygon-no-area")
        return rings


def _on_earth(points: list[Point], note: Note) -> list[Point]:
    """All points with longitudes within 180, or none if any is off the globe."""
    wrapped = False
    for lat, lon in points:
        if not (-90 <= lat <= 90 and -360 <= lon <= 360):
            note("polygon-range", value=f"{lat:g},{lon:g}")
            return []
        wrapped = wrapped or not -180 <= lon <= 180
    if not wrapped:
        return points
    note("polygon-longitude-wrapped")
    return [(lat, _wrap(lon)) for lat, lon in points]


def _wrap(lon: float) -> float:
    return lon - 360 if lon > 180 else lon + 360 if lon < -180 else lon


def _without_repeats(points: list[Point], note: Note) -> Ring:
    if len(set(points)) == len(points) - 1:
        return tuple(points)
    kept = [points[0], *(b for a, b in pairwise(points) if a != b)]
    [(twice, _)] = Counter(points[:-1]).most_common(1)
    note("polygon-repeated-vertex", value=f"{twice[0]:g},{twice[1]:g}")
    return tuple(kept)


def _plane(ring: Ring) -> _Shape | None:
    """The ring in the plane, without the jump at the antimeridian; None around a pole."""
    coordinates = np.array(ring)[:, ::-1]
    if not (np.abs(np.diff(coordinates[:, 0])) > 180).any():
        return _Shape(coordinates, False)
    lons = np.unwrap(coordinates[:, 0], period=360)
    if abs(lons[0] - lons[-1]) > 1:
        return None
    return _Shape(np.column_stack((lons, coordinates[:, 1])), True)


def _made_valid(polygon: Polygon) -> BaseGeometry:
    try:
        # "structure" fills what is wound twice, and is 100 times faster than "linework".
        return shapely.make_valid(polygon, method="structure", keep_collapsed=False)
    except GEOSException:
        # One polygon that GEOS gives up on must not cost the whole warning.
        return polygon.convex_hull


def _place(reason: str) -> str:
    """GEOS says ``Self-intersection[lon lat]``."""
    lon, _, lat = reason.partition("[")[2].rstrip("]").partition(" ")
    return f"{lat},{lon}"


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    if isinstance(geometry, Polygon):
        return [geometry] if geometry.area > 0 else []
    parts = getattr(geometry, "geoms", ())
    return [polygon for part in parts for polygon in _polygons(part)]


def _ring(polygon: Polygon, flat: _Shape) -> Ring:
    """The outer ring, back as (lat, lon); holes are filled, for a warning rather holds there."""
    return tuple(
        (float(lat), _wrap(float(lon)) if flat.unwrapped else float(lon))
        for lon, lat in polygon.exterior.coords
    )


def _crossings(coordinates: np.ndarray, most: int) -> int:
    """An upper bound of how often the ring crosses itself; counting stops beyond *most*.

    Pairs of sides whose boxes meet, but for each side with itself and its two neighbours.
    """
    pairs = np.stack((coordinates[:-1], coordinates[1:]), axis=1)
    sides = np.asarray(shapely.linestrings(pairs))
    tree = shapely.STRtree(sides)
    met = 0
    for start in range(0, len(sides), _SIDES_AT_ONCE):
        some = sides[start : start + _SIDES_AT_ONCE]
        met += max(0, tree.query(some).shape[1] - 3 * len(some))
        if met > most:
            break
    return int(met)


def inside_another(rings: list[Ring]) -> list[int]:
    """The positions of rings that lie wholly inside another one of the list."""
    if len(rings) < 2:
        return []
    shapes = np.array([Polygon([(lon, lat) for lat, lon in ring]) for ring in rings])
    # A ring over the antimeridian is no valid shape in the plane and is left out.
    shapes[~shapely.is_valid(shapes)] = None
    outer, inner = shapely.STRtree(shapes).query(shapes, predicate="contains_properly")
    return sorted({int(n) for o, n in zip(outer, inner, strict=True) if o != n})

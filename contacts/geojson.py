"""GeoJSON (RFC 7946) into our areas: GeoJSON is longitude first, ours latitude first."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from shapely import Polygon
from shapely.validation import explain_validity

from contacts import cells
from contacts.refusal import CellFault
from dispatcher.domain.area import Area, Circle, Point
from dispatcher.domain.errors import ConfigFault

Note = Callable[[str, str], None]  # hears (code, message) of what is taken with a doubt
Code = tuple[str, str]

_longitude = cells.within(-180, 180, "bad-geometry")
_latitude = cells.within(-90, 90, "bad-geometry")
_radius = cells.within(0, 20_000, "bad-geometry")
_KNOWN = "Polygon, MultiPolygon or Point (with radius_km)"


def area_of(geometry: Mapping[str, Any], *, note: Note, description: str = "") -> Area:
    """A Polygon, MultiPolygon or Point with ``radius_km`` (0 or none: the point itself).

    Holes are filled and open rings closed, each with a note. Raises ``CellFault``.
    """
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind == "Point":
        lat, lon = _position(coordinates)
        radius = _radius(str(geometry.get("radius_km", 0)))
        circle = Circle(lat=lat, lon=lon, radius_km=radius)
        return Area(description=description, circles=(circle,))
    if kind == "Polygon":
        return Area(description=description, polygons=(_outline(coordinates, note),))
    if kind == "MultiPolygon":
        rings = tuple(_outline(polygon, note) for polygon in _items(coordinates, 1))
        return Area(description=description, polygons=rings)
    raise CellFault("bad-geometry", f"{kind!r} is not a geometry for an area; give a {_KNOWN}")


def codes_of(raw: bytes) -> dict[Code, Area]:
    """A table of place codes from a GeoJSON FeatureCollection.

    Each feature has the properties ``name`` (CAP's valueName; or ``scheme``) and ``value`` (or
    ``code``). Raises ``CellFault``.
    """
    found: dict[Code, Area] = {}
    for number, feature in enumerate(_features(raw), 1):
        try:
            code, area = _coded(feature)
        except CellFault as fault:
            raise CellFault(fault.code, f"feature {number}: {fault}") from fault
        before = found.get(code, Area(description=area.description))
        found[code] = Area(
            description=before.description, polygons=before.polygons + area.polygons,
            circles=before.circles + area.circles,
        )
    return found


def load_codes(folder: Path) -> dict[Code, Area]:
    """Every ``*.geojson`` in *folder* (none if there is no such folder).

    Raises ``ConfigFault`` with the faults of all files.
    """
    found: dict[Code, Area] = {}
    faults = []
    for path in sorted(folder.glob("*.geojson")):
        try:
            found |= codes_of(path.read_bytes())
        except (CellFault, OSError) as fault:
            faults.append(f"{path.name}: {fault}")
    if faults:
        raise ConfigFault(f"Place codes cannot be read: {'; '.join(faults)}; correct the files.")
    return found


def _features(raw: bytes) -> Sequence[Mapping[str, Any]]:
    try:
        collection = json.loads(raw)
    except (ValueError, RecursionError) as fault:
        raise CellFault("bad-geojson", f"it is not JSON ({fault})") from fault
    features = collection.get("features") if isinstance(collection, dict) else None
    if not isinstance(features, list):
        raise CellFault("bad-geojson", "it is not a GeoJSON FeatureCollection")
    return features


def _coded(feature: Any) -> tuple[Code, Area]:
    held = feature if isinstance(feature, dict) else {}
    told, geometry = held.get("properties") or {}, held.get("geometry")
    name, value = told.get("name", told.get("scheme")), told.get("value", told.get("code"))
    if not name or value in (None, ""):
        raise CellFault("bad-geojson", "the properties name and value are missing")
    if not isinstance(geometry, dict):
        raise CellFault("bad-geometry", "the geometry is missing")
    return (str(name), str(value)), area_of(geometry, note=_quiet, description=str(value))


def _quiet(code: str, message: str) -> None:
    """A table of codes is somebody else's; filled holes only widen it."""


def _outline(polygon: Any, note: Note) -> tuple[Point, ...]:
    outer, *holes = _items(polygon, 1)
    if holes:
        note("hole-filled", "the area has a hole, which a warning cannot leave out; it is filled")
    ring = tuple(_position(position) for position in _items(outer, 3))
    if ring[0] != ring[-1]:
        note("ring-closed", "the last position of a ring is not its first; the ring was closed")
        ring = (*ring, ring[0])
    if len(ring) < 4:
        raise CellFault("bad-geometry", "a ring has at least four positions, the last as the first")
    shape = Polygon([(lon, lat) for lat, lon in ring])
    if not shape.is_valid:
        note("ring-repaired", f"a ring is not simple ({explain_validity(shape)}); it was repaired")
    return ring


def _position(position: Any) -> Point:
    pair = _items(position, 2)
    try:
        lon, lat = _longitude(str(pair[0])), _latitude(str(pair[1]))
    except CellFault as fault:
        raise CellFault(fault.code, f"{fault}; GeoJSON is longitude first") from fault
    return lat, lon


def _items(value: Any, least: int) -> Sequence[Any]:
    if isinstance(value, list) and len(value) >= least:
        return value
    raise CellFault("bad-geometry", f"the coordinates are not those of a {_KNOWN}")

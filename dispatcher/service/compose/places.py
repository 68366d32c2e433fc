"""Where a drafted alert holds: communities, place codes, circles, a pasted outline or GeoJSON."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from contacts.geojson import area_of
from contacts.refusal import CellFault
from dispatcher.domain.area import Area, Circle, Geocode, Point
from dispatcher.domain.community import Community
from dispatcher.service.compose.draft import Fields
from dispatcher.service.compose.faults import Faults

_KNOWN = frozenset(("name", "communities", "geocodes", "circles", "geometry"))
_MOST = {"communities": 1_000, "geocodes": 500, "circles": 100}
_MOST_CHARACTERS = 500_000
_MOST_FEATURES = 200
_NUMBER = r"[+-]?\d{1,3}(?:\.\d{1,15})?"
_CIRCLE = re.compile(rf"\s*({_NUMBER})\s*[,\s]\s*({_NUMBER})\s*[,\s]\s*(\d{{1,5}}(?:\.\d{{1,6}})?)"
                     r"\s*(?:km)?\s*")
_PAIR = re.compile(rf"({_NUMBER})\s*,\s*({_NUMBER})")


def read_places(
    given: Any, faults: Faults, *, communities: Sequence[Community], needed: bool
) -> tuple[Area, ...]:
    """The areas of *given*, each with a name; empty if there is none that can be found."""
    entry = given if isinstance(given, dict) else {}
    before = len(faults.found)
    if given is not None and not isinstance(given, dict):
        faults.add("bad-places", "places")
    for name in entry.keys() - _KNOWN:
        faults.add("unknown-field", f"places.{str(name)[:60]}")
    fields = Fields(entry, faults, "places.")
    name = fields.text("name", 300)
    areas = [*_communities(entry, fields, communities), *_drawn(entry, fields, name)]
    if not areas and needed and len(faults.found) == before:
        faults.add("no-place", "places")
    return tuple(areas)


def _listed(entry: Mapping[str, Any], fields: Fields, name: str) -> list[Any]:
    value = entry.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > _MOST[name]:
        fields.fault("bad-list", name, most=_MOST[name])
        return []
    return value


def _communities(
    entry: Mapping[str, Any], fields: Fields, known: Sequence[Community]
) -> list[Area]:
    """One area a community, under the community's own name."""
    by_id = {one.external_id: one for one in known}
    found = []
    for wanted in dict.fromkeys(map(str, _listed(entry, fields, "communities"))):
        one = by_id.get(wanted)
        if one is None:
            fields.fault("no-community", "communities", value=wanted)
        elif one.area is None or not one.area.resolvable:
            fields.fault("community-without-area", "communities", value=one.name or wanted)
        else:
            found.append(Area(
                description=one.name or wanted, polygons=one.area.polygons,
                circles=one.area.circles, geocodes=one.area.geocodes,
            ))
    return found


def _drawn(entry: Mapping[str, Any], fields: Fields, name: str) -> list[Area]:
    """Codes, circles and outlines are one area, which needs a name that people know."""
    named = (_code(value, fields) for value in _listed(entry, fields, "geocodes"))
    geocodes = tuple(code for code in named if code is not None)
    round_ones = (_circle(value, fields) for value in _listed(entry, fields, "circles"))
    circles = [circle for circle in round_ones if circle is not None]
    rings = _outlines(entry.get("geometry"), fields, circles)
    if not (geocodes or circles or rings):
        return []
    if not name:
        fields.fault("place-without-name", "name")
    return [Area(
        description=name, polygons=tuple(rings), circles=tuple(circles), geocodes=geocodes,
    )]


def _code(value: Any, fields: Fields) -> Geocode | None:
    pair = value if isinstance(value, str) else ""
    if isinstance(value, dict):
        pair = f"{value.get('name', '')}={value.get('value', '')}"
    name, _, code = (part.strip() for part in pair.partition("="))
    if not name or not code:
        fields.fault("bad-code", "geocodes", value=pair or value)
        return None
    return Geocode(name=name[:200], value=code[:200])


def _circle(value: Any, fields: Fields) -> Circle | None:
    text = value if isinstance(value, str) else ""
    if isinstance(value, dict):
        text = f"{value.get('lat')},{value.get('lon')} {value.get('radius_km')}"
    found = _CIRCLE.fullmatch(text)
    if found is None:
        fields.fault("bad-circle", "circles", value=text or value)
        return None
    lat, lon, radius = (float(part) for part in found.groups())
    if not (-90 <= lat <= 90 and -180 <= lon <= 180 and 0 < radius <= 20_000):
        fields.fault("bad-circle", "circles", value=text)
        return None
    return Circle(lat=lat, lon=lon, radius_km=radius)


def _outlines(value: Any, fields: Fields, circles: list[Circle]) -> list[tuple[Point, ...]]:
    """Rings of GeoJSON (longitude first) or of ``lat,lon`` pairs; circles of its points."""
    if value is None or value == "":
        return []
    text = value if isinstance(value, str) else ""
    if len(text) > _MOST_CHARACTERS:
        fields.fault("too-long", "geometry", most=_MOST_CHARACTERS)
        return []
    if text and not text.lstrip().startswith("{"):
        ring = _pairs(text)
        if ring is None:
            fields.fault("bad-outline", "geometry")
        return [ring] if ring else []
    rings: list[tuple[Point, ...]] = []
    try:
        for geometry in _geometries(json.loads(text) if text else value):
            area = area_of(geometry, note=_taken)
            rings += area.polygons
            circles += (c for c in area.circles if c.radius_km > 0)
    except (CellFault, ValueError, RecursionError) as error:
        fields.fault("bad-geojson", "geometry", value=error)
    return rings


def _pairs(text: str) -> tuple[Point, ...] | None:
    """``lat,lon`` by blanks, lines or semicolons; closed if it is not."""
    rest = _PAIR.sub("", text)
    ring = [(float(lat), float(lon)) for lat, lon in _PAIR.findall(text)]
    if rest.strip(" \t\r\n;") or len(set(ring)) < 3:
        return None
    return tuple(ring if ring[0] == ring[-1] else [*ring, ring[0]])


def _geometries(value: Any) -> list[Mapping[str, Any]]:
    """The geometries of a geometry, a Feature or a FeatureCollection (RFC 7946)."""
    if not isinstance(value, dict):
        raise ValueError("it is not a GeoJSON object")
    if value.get("type") == "FeatureCollection":
        features = value.get("features")
        if not isinstance(features, list) or len(features) > _MOST_FEATURES:
            raise ValueError(f"it has no list of at most {_MOST_FEATURES} features")
        return [one for feature in features for one in _geometries(feature)]
    if value.get("type") == "Feature":
        return _geometries(value.get("geometry"))
    return [value]


def _taken(_code: str, _message: str) -> None:
    """What is mended here is found and said again when the finished document is read."""

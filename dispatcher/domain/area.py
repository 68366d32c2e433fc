"""Where an alert holds: CAP 1.2 section 3.2.4, coordinates as (latitude, longitude) in WGS 84."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Geocode:
    """A named code; also used for CAP's eventCode and parameter pairs."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A circle on the ground; a radius of 0 is a point, not nothing."""

    lat: float
    lon: float
    radius_km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One CAP area: the union of all its polygons, circles and geocodes.

    Polygons are closed rings (first point repeated last).
    """

    description: str
    polygons: tuple[tuple[Point, ...], ...] = ()
    circles: tuple[Circle, ...] = ()
    geocodes: tuple[Geocode, ...] = ()
    altitude: str = ""
    ceiling: str = ""

    @property
    def resolvable(self) -> bool:
        """Whether it has geometry or codes, not only words."""
        return bool(self.polygons or self.circles or self.geocodes)


Box = tuple[float, float, float, float]  # south, west, north, east


def rough_box(areas: Iterable[Area]) -> Box | None:
    """A box that surely holds all *areas*; None where part has no geometry or meets the date line.

    For leaving out what is far away; what lies inside is for exact geometry to say.
    """
    boxes: list[Box] = []
    for area in areas:
        own = [*map(_around_ring, area.polygons), *map(_around_circle, area.circles)]
        if not own or None in own:
            return None
        boxes += [box for box in own if box is not None]
    if not boxes:
        return None
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )


def _around_ring(ring: tuple[Point, ...]) -> Box | None:
    lats, lons = [lat for lat, _ in ring], [lon for _, lon in ring]
    if not ring or any(abs(a - b) > 180 for a, b in pairwise([*lons, lons[0]])):
        return None
    return min(lats), min(lons), max(lats), max(lons)


def _around_circle(circle: Circle) -> Box | None:
    reach = circle.radius_km / 110  # a degree of latitude is never shorter than 110.5 km
    widest = abs(circle.lat) + reach
    if widest >= 89:
        return None
    wide = reach / math.cos(math.radians(widest))
    box = (circle.lat - reach, circle.lon - wide, circle.lat + reach, circle.lon + wide)
    return box if box[1] >= -180 and box[3] <= 180 else None

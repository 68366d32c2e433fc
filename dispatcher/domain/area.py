"""Where an alert holds: CAP 1.2 section 3.2.4, coordinates as (latitude, longitude) in WGS 84."""

from dataclasses import dataclass

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

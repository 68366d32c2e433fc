"""Whom an alert's areas concern: by point, by place code, or by community."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from contacts.geometry import (
    BORDER,
    Degrees,
    bounds_of_circle,
    in_circle,
    in_shape,
    shape_of_ring,
    shapes_of,
)
from dispatcher.domain.area import Area, Geocode
from dispatcher.domain.contact import Person

Code = tuple[str, str]  # valueName and value, as in CAP 1.2 section 3.2.4
Bounds = tuple[float, float, float, float]  # south, west, north, east
Inside = Callable[[Degrees, Degrees], NDArray[np.bool_]]
_LEAST_OVERLAP = 1e-10  # square degrees, about 1 m2: neighbours that share a border do not meet


class AreaIndex:
    """The areas of an info group, ready to be asked about pages of people (``ports.Selection``).

    Where an area has polygons or circles they are the exact area and its geocodes the rough one;
    an area with geocodes only takes its geometry from *codes*, as far as they are there.
    """

    def __init__(self, areas: Sequence[Area], *, codes: Mapping[Code, Area] | None = None) -> None:
        self._table = codes or {}
        self._codes = {(c.name, c.value) for area in areas for c in area.geocodes}
        # A code that shows no place: whoever is not known by code cannot be shown to be outside.
        self._loose = {code for area in areas for code in self._loose_codes(area)}
        self._named = _named_everywhere(areas)
        exact = [part for area in areas for part in self._exact(area)]
        self._parts = [part for area in exact for part in _parts(area)]
        self._shapes = _joined([shape for area in exact for shape in shapes_of(area)])

    @property
    def geometric(self) -> bool:
        """Whether points can be asked about."""
        return bool(self._parts)

    @property
    def resolvable(self) -> bool:
        """Whether there is geometry or a code at all, not only words."""
        return self.geometric or bool(self._codes)

    @property
    def bounds(self) -> Bounds | None:
        """Around all geometry; None if there is none, or part of the area is a mere code."""
        if not self.geometric or self._loose:
            return None
        south, west, north, east = zip(*(box for _, box in self._parts), strict=True)
        return min(south), min(west), max(north), max(east)

    def covers(self, lats: Sequence[float], lons: Sequence[float]) -> list[bool]:
        """For each point (degrees, WGS 84) whether it lies inside or on a border."""
        north, east = np.asarray(lats, dtype=np.float64), np.asarray(lons, dtype=np.float64)
        hits = self._inside(north, east)
        # The date line has two names.
        if (seam := np.abs(east) == 180).any():
            hits[seam] |= self._inside(north[seam], -east[seam])
        return [bool(hit) for hit in hits]

    def has_code(self, geocodes: Iterable[Geocode]) -> bool:
        """Whether one of *geocodes* is an alert's, name and value to the letter."""
        return any((code.name, code.value) in self._codes for code in geocodes)

    def meets(self, area: Area) -> bool:
        """Whether an area shares ground or a geocode with the alert; a common border is none."""
        if self.has_code(area.geocodes):
            return True
        return any(self._touches(shape) for part in self._exact(area) for shape in shapes_of(part))

    def concerned(
        self, people: Sequence[Person], *, groups_inside: frozenset[int] = frozenset()
    ) -> list[bool]:
        """For each person whether the alert concerns them; who has no place at all: never.

        The point decides, else the place code, else the community (*groups_inside* are the ids of
        those that meet the alert). Each leaves the answer to the next where it cannot tell: a
        point where (part of) the alert is a mere code, a code of a kind that the alert lacks.
        """
        points = [(p.lat, p.lon) for p in people if p.lat is not None and p.lon is not None]
        inside = iter(self.covers([lat for lat, _ in points], [lon for _, lon in points]))
        return [
            self._concerns(
                person, groups_inside,
                next(inside) if person.lat is not None and person.lon is not None else None,
            )
            for person in people
        ]

    def _concerns(
        self, person: Person, groups_inside: frozenset[int], covered: bool | None
    ) -> bool:
        if covered:
            return True
        if covered is False and not self._loose:
            return False
        told = self._by_code(person.areas, exact=covered is False)
        return person.community_id in groups_inside if told is None else told

    def _by_code(self, places: Sequence[Geocode], *, exact: bool) -> bool | None:
        """Inside, outside, or None if the codes cannot tell; *exact*: geometry has said no."""
        codes = self._loose if exact else self._codes
        if any((place.name, place.value) in codes for place in places):
            return True
        shown = [self._table.get((place.name, place.value)) for place in places]
        if not exact and any(area is not None and self.meets(area) for area in shown):
            return True
        if any(place.name in self._named for place in places):
            return False
        return False if not self._loose and any(shown) else None

    def _inside(self, lats: Degrees, lons: Degrees) -> NDArray[np.bool_]:
        hits = np.zeros(len(lats), dtype=np.bool_)
        for inside, (south, west, north, east) in self._parts:
            near = (lats >= south) & (lats <= north) & (lons >= west) & (lons <= east) & ~hits
            if near.any():
                hits[near] = inside(lats[near], lons[near])
        return hits

    def _touches(self, shape: BaseGeometry) -> bool:
        return any(_overlap(mine, shape) for mine in self._shapes)

    def _exact(self, area: Area) -> list[Area]:
        if area.polygons or area.circles:
            return [area]
        known = (self._table.get((code.name, code.value)) for code in area.geocodes)
        return [found for found in known if found is not None]

    def _loose_codes(self, area: Area) -> list[Code]:
        if area.polygons or area.circles:
            return []
        codes = [(code.name, code.value) for code in area.geocodes]
        return [code for code in codes if code not in self._table]


def concerned(
    people: Sequence[Person], *, index: AreaIndex, groups_inside: frozenset[int]
) -> list[bool]:
    """The same as ``index.concerned``."""
    return index.concerned(people, groups_inside=groups_inside)


def without_place(person: Person) -> bool:
    """Whether the person is in no audience: no point, no code, no community (gap no-place)."""
    return person.lat is None and not person.areas and person.community_id is None


def unresolved(
    areas: Sequence[Area], *, codes: Mapping[Code, Area], known: frozenset[Code]
) -> tuple[Area, ...]:
    """Areas that nobody can be found by: no geometry, and no code in the table or in *known*.

    *known* are the codes of contacts, communities and stations.
    """

    def found(area: Area) -> bool:
        if area.polygons or area.circles:
            return True
        return any((c.name, c.value) in codes or (c.name, c.value) in known for c in area.geocodes)

    return tuple(area for area in areas if not found(area))


def _named_everywhere(areas: Sequence[Area]) -> set[str]:
    kinds = [{code.name for code in area.geocodes} for area in areas]
    return set.intersection(*kinds) if kinds else set()


def _parts(area: Area) -> Iterator[tuple[Inside, Bounds]]:
    for ring in area.polygons:
        if ring:
            shape = shape_of_ring(ring)
            shapely.prepare(shape)
            west, south, east, north = shape.bounds
            box = south - BORDER, west - BORDER, north + BORDER, east + BORDER
            yield partial(in_shape, shape), box
    for circle in area.circles:
        yield partial(in_circle, circle), bounds_of_circle(circle)


def _joined(shapes: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    flat = [shape for shape in shapes if shapely.get_dimensions(shape) == 2]
    joined = [shape for shape in shapes if shapely.get_dimensions(shape) < 2]
    if flat:
        joined.append(shapely.union_all(flat))
    shapely.prepare(joined)
    return joined


def _overlap(mine: BaseGeometry, other: BaseGeometry) -> bool:
    if not mine.intersects(other):
        return False
    if min(shapely.get_dimensions(mine), shapely.get_dimensions(other)) < 2:
        return True
    return bool(mine.intersection(other).area > _LEAST_OVERLAP)

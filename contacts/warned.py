"""Whether an alert's areas lie where its source may warn."""

from collections.abc import Sequence

import shapely
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from contacts.geometry import shapes_of
from dispatcher.domain.area import Area

Box = tuple[float, float, float, float]  # south, west, north, east in degrees
_SLACK = 1e-6  # degrees, a tenth of a metre: a border drawn along the box is inside


def held_against(
    areas: Sequence[Area], boxes: Sequence[Box]
) -> tuple[tuple[Area, ...], tuple[Area, ...], tuple[Area, ...]]:
    """Those of *areas* wholly outside *boxes*, partly outside, and mere codes; no box: none.

    A box whose west is greater than its east crosses the date line.
    """
    if not boxes:
        return (), (), ()
    allowed = shapely.union_all([shape for one in boxes for shape in _shapes(one)])
    outside, beyond, unshown = [], [], []
    for area in areas:
        mine = shapes_of(area)
        if not mine:
            unshown.append(area)
        elif not any(allowed.intersects(shape) for shape in mine):
            outside.append(area)
        elif not all(allowed.covers(shape) for shape in mine):
            beyond.append(area)
    return tuple(outside), tuple(beyond), tuple(unshown)


def _shapes(one: Box) -> list[BaseGeometry]:
    south, west, north, east = one
    spans = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    return [
        box(w - _SLACK, south - _SLACK, e + _SLACK, north + _SLACK) for w, e in spans
    ]

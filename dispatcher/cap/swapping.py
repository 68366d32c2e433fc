"""Shapes whose longitude seems to stand first, though both numbers could be latitudes."""

import math
from collections.abc import Sequence
from statistics import median

from dispatcher.domain.area import Point

Middle = tuple[float, float]

EUROPEAN_CODES = frozenset(("EMMA_ID", "NUTS1", "NUTS2", "NUTS3"))
_EUROPE = (27.0, 82.0, -35.0, 46.0)  # MeteoAlarm's members: south, north, west, east
_EMPTY_SOUTH, _EMPTY_NORTH = -62.0, 84.0  # nobody to warn beyond
_INHABITED = (-56.0, 72.0)
_FAR_KM, _NEAR_KM = 2_000.0, 500.0
_MOST_SHAPES = 500


def middle(ring: Sequence[Point]) -> Middle:
    """The middle of the ring's bounding box, as (lat, lon) in degrees."""
    lats, lons = zip(*ring, strict=True)
    return (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2


def suspects(middles: Sequence[Middle], *, european: bool) -> list[int]:
    """The positions of shapes that would fit if latitude and longitude changed places.

    Three signs, each rare by accident: they lie where nobody lives; the alert's codes are European
    and they lie outside Europe; they lie far from all others of the alert. Each time the exchanged
    place must be a fitting one.
    """
    odd = [n for n, m in enumerate(middles) if _nobody_there(m) or (european and _strayed(m))]
    return odd or _far_from_others(middles)


def _nobody_there(place: Middle) -> bool:
    lat, lon = place
    return not _EMPTY_SOUTH <= lat <= _EMPTY_NORTH and _INHABITED[0] < lon < _INHABITED[1]


def _strayed(place: Middle) -> bool:
    return not _in_europe(*place) and _in_europe(place[1], place[0])


def _in_europe(lat: float, lon: float) -> bool:
    south, north, west, east = _EUROPE
    return south <= lat <= north and west <= lon <= east


def _far_from_others(middles: Sequence[Middle]) -> list[int]:
    """Of two shapes both are named: which one is wrong cannot be told."""
    if not 2 <= len(middles) <= _MOST_SHAPES:
        return []
    if len(middles) == 2:
        one, other = middles
        far = _km(one, other) > _FAR_KM
        return [0, 1] if far and _beside(one, (other,)) else []
    centre = median(lat for lat, _ in middles), median(lon for _, lon in middles)
    far_off = [n for n, place in enumerate(middles) if _km(place, centre) > _FAR_KM]
    if len(far_off) * 2 >= len(middles):
        return []
    away = set(far_off)
    others = [place for n, place in enumerate(middles) if n not in away]
    return [n for n in far_off if _beside(middles[n], others)]


def _beside(place: Middle, others: Sequence[Middle]) -> bool:
    """Whether *place*, turned round, lies by one of the *others*."""
    lat, lon = place
    return -90 <= lon <= 90 and any(_km((lon, lat), other) < _NEAR_KM for other in others)


def _km(one: Middle, other: Middle) -> float:
    """The distance on the globe (haversine)."""
    (lat1, lon1), (lat2, lon2) = ((math.radians(a), math.radians(b)) for a, b in (one, other))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12_742 * math.asin(math.sqrt(min(1.0, half)))

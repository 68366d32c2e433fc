"""The areas of an info block: CAP 1.2 section 3.2.4, from elements to values."""

import re
from dataclasses import dataclass

from lxml import etree

from dispatcher.cap import geometry
from dispatcher.cap.block import Block, open_block
from dispatcher.cap.findings import Findings, local_name
from dispatcher.cap.structure import Shape
from dispatcher.cap.values import text_of
from dispatcher.domain.area import Area, Circle, Geocode, Point

_NUMBER = r"[+-]?(?:\d{1,9}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,3})?"
_PAIR = rf"{_NUMBER},{_NUMBER}"
_RING = re.compile(rf"\s*+{_PAIR}(?:\s++{_PAIR})*+\s*+", re.ASCII)
_ONE_PAIR = re.compile(_PAIR, re.ASCII)
_CIRCLE_STRICT = re.compile(rf"{_PAIR}\s+{_NUMBER}", re.ASCII)
_CIRCLE = re.compile(rf"({_NUMBER})\s*,\s*({_NUMBER})[\s,]+({_NUMBER})", re.ASCII)
_HALF_ROUND_EARTH_KM = 20_040
_MOST_NESTED = 100  # areas with more polygons are not searched for holes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArea:
    """An area as value, with the element that it comes from."""

    area: Area
    block: Block


def read_area(
    element: etree._Element, shape: Shape, findings: Findings, mender: geometry.Mender
) -> ReadArea:
    """One <area>; what in it cannot be understood is left out with a finding."""
    block = open_block(element, shape, findings)
    area = Area(
        description=block.text("areaDesc"),
        polygons=_polygons(block, findings, mender),
        circles=tuple(c for e in block.all("circle") if (c := _circle(e, findings))),
        geocodes=_geocodes(block, shape, findings),
        altitude=block.text("altitude"),
        ceiling=block.text("ceiling"),
    )
    return ReadArea(area=area, block=block)


def _polygons(
    block: Block, findings: Findings, mender: geometry.Mender
) -> tuple[geometry.Ring, ...]:
    elements = block.all("polygon")
    rings = [(e, ring) for e in elements for ring in _rings(e, findings, mender)]
    if 1 < len(rings) <= _MOST_NESTED:
        for position in geometry.inside_another([ring for _, ring in rings]):
            findings.note("polygon-inside-other", rings[position][0])
    return tuple(ring for _, ring in rings)


def _rings(
    element: etree._Element, findings: Findings, mender: geometry.Mender
) -> tuple[geometry.Ring, ...]:
    text = text_of(element)
    if not text.strip():
        findings.note("polygon-empty", element)
        return ()
    points = _points(element, text, findings)

    def note(code: str, **gaps: object) -> None:
        findings.write(code, element, gaps)

    return mender.mend(points, note) if points else ()


def _points(element: etree._Element, text: str, findings: Findings) -> list[Point]:
    """``lat,lon lat,lon ...`` by any white space; empty, with a finding, if it is not that."""
    if _RING.fullmatch(text) is None:
        text = " ".join(text.split()).replace(" ,", ",").replace(", ", ",")
        if _RING.fullmatch(text) is None:
            findings.note("polygon-syntax", element, value=_stray(text))
            return []
        findings.note("polygon-separators", element)
    numbers = iter(map(float, text.replace(",", " ").split()))
    return list(zip(numbers, numbers, strict=True))


def _stray(text: str) -> str:
    """The first word that is no pair."""
    return next((word for word in text.split() if _ONE_PAIR.fullmatch(word) is None), text)


def _circle(element: etree._Element, findings: Findings) -> Circle | None:
    text = text_of(element).strip()
    if not text:
        findings.note("circle-empty", element)
        return None
    match = _CIRCLE.fullmatch(text)
    radius = float(match[3]) if match else -1.0
    if match is None or not 0 <= radius <= _HALF_ROUND_EARTH_KM:
        findings.note("circle-syntax", element, value=text)
        return None
    lat, lon = float(match[1]), float(match[2])
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        findings.note("circle-range", element, value=text)
        return None
    if _CIRCLE_STRICT.fullmatch(text) is None:
        findings.note("circle-separators", element, value=text)
    if radius == 0:
        findings.note("circle-zero-radius", element)
    return Circle(lat=lat, lon=lon, radius_km=radius)


def _geocodes(block: Block, shape: Shape, findings: Findings) -> tuple[Geocode, ...]:
    return read_pairs(block, "geocode", shape, findings, blank="geocode-blank")


def read_pairs(
    block: Block, name: str, shape: Shape, findings: Findings, *, blank: str = "pair-blank"
) -> tuple[Geocode, ...]:
    """The named values called *name*; those that lack name or value are left out as *blank*."""
    inner = next((s.shape for s in shape.slots.values() if s.name == name), None)
    found = []
    for element in block.all(name):
        pair = _pair(element, inner, findings)
        if pair.name and pair.value:
            found.append(pair)
        else:
            findings.note(blank, element, name=local_name(element))
    return tuple(found)


def _pair(element: etree._Element, shape: Shape | None, findings: Findings) -> Geocode:
    """Two elements, or CAP 1.0's ``name=value`` in one."""
    if shape is None:
        name, _, value = text_of(element).partition("=")
        return Geocode(name=name.strip(), value=value.strip())
    block = open_block(element, shape, findings)
    return Geocode(name=block.text("valueName"), value=block.text("value"))

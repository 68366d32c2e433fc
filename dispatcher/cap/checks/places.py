"""Areas: each info has its own, heights in order, latitude first (CAP 1.2 section 3.2.4)."""

from lxml import etree

from dispatcher.cap import swapping
from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo

_FAR_KM = 1_000.0


def areas(document: Document, findings: Findings) -> None:
    """If one info block has areas, all have; no circle is as wide as a continent."""
    if not any(read.areas for read in document.infos):
        return
    for read in document.infos:
        if not read.areas:
            findings.note("info-without-area", read.block.element)
        for area in read.areas:
            for circle in area.area.circles:
                if circle.radius_km > _FAR_KM:
                    findings.note("circle-radius-large", area.block.first("circle"),
                                  value=circle.radius_km)


def heights(document: Document, findings: Findings) -> None:
    """A ceiling needs an altitude, and lies above it."""
    for read in document.infos:
        for area in read.areas:
            altitude, ceiling = area.area.altitude, area.area.ceiling
            if ceiling and not altitude:
                findings.note("ceiling-without-altitude", area.block.first("ceiling"))
            elif ceiling and (_number(ceiling) < _number(altitude)):
                findings.note("ceiling-below-altitude", area.block.first("ceiling"), value=ceiling)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")  # found by the structure; compares as false


def swapped(document: Document, findings: Findings) -> None:
    """No polygon or circle seems to have its longitude first."""
    shapes = [shape for read in document.infos for shape in _shapes(read)]
    european = any(_european(read) for read in document.infos)
    for position in swapping.suspects([middle for middle, _ in shapes], european=european):
        middle, element = shapes[position]
        findings.note("coordinates-swapped", element, value=f"{middle[0]:g},{middle[1]:g}")


def _european(read: ReadInfo) -> bool:
    return any(
        code.name in swapping.EUROPEAN_CODES for area in read.areas for code in area.area.geocodes
    )


def _shapes(read: ReadInfo) -> list[tuple[swapping.Middle, etree._Element]]:
    found: list[tuple[swapping.Middle, etree._Element]] = []
    for area in read.areas:
        polygons = _elements(area.block.all("polygon"), len(area.area.polygons))
        circles = _elements(area.block.all("circle"), len(area.area.circles))
        found += zip(map(swapping.middle, area.area.polygons), polygons, strict=True)
        found += zip(((c.lat, c.lon) for c in area.area.circles), circles, strict=True)
    return found


def _elements(elements: list[etree._Element], count: int) -> list[etree._Element]:
    """The element of each shape; the first of them where mending made more or fewer of them."""
    return elements if len(elements) == count else elements[:1] * count

"""The info blocks of an alert: CAP 1.2 sections 3.2.2 and 3.2.3, from elements to values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from typing import TypeVar

from lxml import etree

from dispatcher.cap.block import Block, open_block
from dispatcher.cap.findings import Findings
from dispatcher.cap.geometry import Mender
from dispatcher.cap.places import ReadArea, read_area, read_pairs
from dispatcher.cap.structure import CATEGORIES, RESPONSES, Shape
from dispatcher.cap.times import read_time
from dispatcher.domain.alert import (
    DEFAULT_LANGUAGE,
    Certainty,
    Info,
    Moment,
    Resource,
    Severity,
    Urgency,
)

Level = TypeVar("Level", bound=StrEnum)
_FORMER = {"Very Likely": "Likely"}  # CAP 1.0's word, to be read so (section 3.2.2, certainty)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadInfo:
    """An info block as value, with the elements that it comes from."""

    info: Info
    block: Block
    areas: tuple[ReadArea, ...]
    resources: tuple[Block, ...]


def read_info(
    element: etree._Element, shape: Shape, findings: Findings, *, zone: tzinfo, mender: Mender
) -> ReadInfo:
    """One <info>; what in it cannot be understood is left out with a finding."""
    block = open_block(element, shape, findings)
    inner = _inner(shape)
    resources = tuple(
        open_block(e, inner["resource"], findings) for e in block.all("resource")
    )
    areas = tuple(read_area(e, inner["area"], findings, mender) for e in block.all("area"))
    info = Info(
        language=block.text("language") or DEFAULT_LANGUAGE,
        categories=tuple(t for t in block.texts("category") if t in CATEGORIES),
        event=block.text("event"),
        response_types=tuple(t for t in block.texts("responseType") if t in RESPONSES),
        urgency=_level(block, "urgency", Urgency.UNKNOWN),
        severity=_level(block, "severity", Severity.UNKNOWN),
        certainty=_level(block, "certainty", Certainty.UNKNOWN),
        audience=block.text("audience"),
        event_codes=read_pairs(block, "eventCode", shape, findings),
        effective=_moment(block, "effective", zone),
        onset=_moment(block, "onset", zone),
        expires=_moment(block, "expires", zone),
        sender_name=block.text("senderName"),
        headline=block.text("headline"),
        description=block.text("description"),
        instruction=block.text("instruction"),
        web=block.text("web"),
        contact=block.text("contact"),
        parameters=read_pairs(block, "parameter", shape, findings),
        resources=tuple(_resource(resource) for resource in resources),
        areas=tuple(read.area for read in areas),
    )
    return ReadInfo(info=info, block=block, areas=areas, resources=resources)


def _inner(shape: Shape) -> Mapping[str, Shape]:
    return {slot.name: slot.shape for slot in shape.slots.values() if slot.shape is not None}


def _level(block: Block, name: str, unknown: Level) -> Level:
    """The level as given; missing or not known counts as Unknown (found by the structure)."""
    text = block.text(name)
    try:
        return type(unknown)(_FORMER.get(text, text))
    except ValueError:
        return unknown


def _moment(block: Block, name: str, zone: tzinfo) -> Moment | None:
    text = block.text(name)
    return read_time(text, zone) if text else None


def _resource(block: Block) -> Resource:
    size = block.text("size")
    return Resource(
        description=block.text("resourceDesc"),
        mime_type=block.text("mimeType"),
        uri=block.text("uri"),
        size=int(size) if size.isascii() and size.isdigit() and len(size) < 19 else None,
        digest=block.text("digest"),
        deref=block.text("derefUri"),
    )

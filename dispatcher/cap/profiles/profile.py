"""A profile and the checks that several profiles share."""

from collections.abc import Callable
from dataclasses import dataclass

from dispatcher.cap.document import Check, Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.domain.alert import Info

_STATE = frozenset(("Alert", "Update", "Cancel"))  # not the answers Ack and Error


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """*declared* says whether a document claims by itself to keep the profile."""

    name: str
    title: str
    declared: Callable[[Document], bool]
    checks: tuple[Check, ...]


def codes_with(document: Document, part: str) -> bool:
    """Whether any <code> of the alert holds *part*."""
    return any(part in code for code in document.header.texts("code"))


def has_code(rule: str, part: str) -> Check:
    """The alert names the profile in <code>."""
    def check(document: Document, findings: Findings) -> None:
        if not codes_with(document, part):
            findings.note(rule, document.header.element)
    return check


def has_references(rule: str) -> Check:
    """An Update or a Cancel references every related alert that still holds."""
    def check(document: Document, findings: Findings) -> None:
        if document.header.text("msgType") in ("Update", "Cancel") and not document.references:
            findings.note(rule, document.header.first("msgType"))
    return check


def has_info(rule: str) -> Check:
    """An alert for the public has an info block, a Cancel too."""
    def check(document: Document, findings: Findings) -> None:
        if document.header.text("msgType") in _STATE and not document.infos:
            findings.note(rule, document.header.element)
    return check


def infos_agree(rule: str, what: Callable[[Info], object]) -> Check:
    """*what* is the same in all info blocks."""
    def check(document: Document, findings: Findings) -> None:
        for read in document.infos[1:]:
            if what(read.info) != what(document.infos[0].info):
                findings.note(rule, read.block.element)
    return check


def each_info(rule: str, fault: Callable[[ReadInfo], bool]) -> Check:
    """No info block has the *fault*."""
    def check(document: Document, findings: Findings) -> None:
        for read in document.infos:
            if fault(read):
                findings.note(rule, read.block.element)
    return check


def lacks(*names: str) -> Callable[[ReadInfo], bool]:
    """Whether an info block has none of these elements with text."""
    return lambda read: not any(read.block.text(name) for name in names)


def without_area(read: ReadInfo) -> bool:
    """Whether the info block has no area."""
    return not read.areas


def without_shape(read: ReadInfo) -> bool:
    """Whether the info block has areas, and none with a polygon or circle."""
    return bool(read.areas) and not any(
        area.area.polygons or area.area.circles for area in read.areas
    )


def each_area_coded(rule: str, fits: Callable[[str, str], bool]) -> Check:
    """Each area has a geocode whose name and value fit."""
    def check(document: Document, findings: Findings) -> None:
        for read in document.infos:
            for area in read.areas:
                if not any(fits(code.name, code.value) for code in area.area.geocodes):
                    findings.note(rule, area.block.element)
    return check


def event_codes(info: Info) -> object:
    """All event codes of an info block, in any order."""
    return frozenset(info.event_codes)


def categories(info: Info) -> object:
    """All categories of an info block, in any order."""
    return frozenset(info.categories)

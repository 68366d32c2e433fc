"""MeteoAlarm: the parameters by which Europe's weather services colour their warnings."""

import re

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.cap.profiles.profile import Profile

_LEVEL, _TYPE = "awareness_level", "awareness_type"
_LEVELS = {
    "1": ("green", "Minor"), "2": ("yellow", "Moderate"), "3": ("orange", "Severe"),
    "4": ("red", "Extreme"),
}
_TYPES = frozenset("1 2 3 4 5 6 7 8 9 10 12 13".split())
_PLACE_CODES = frozenset(("EMMA_ID", "NUTS1", "NUTS2", "NUTS3", "FIPS"))
_LEVEL_FORM = re.compile(r"\s*([1-4])\s*;\s*(\w+)\s*;\s*(\w+)\s*", re.ASCII)
_TYPE_FORM = re.compile(r"\s*(\d{1,2})\s*;\s*\S.*", re.ASCII)


def _values(read: ReadInfo, name: str) -> list[str]:
    return [p.value for p in read.info.parameters if p.name == name]


def _declared(document: Document) -> bool:
    return any(_values(read, name) for read in document.infos for name in (_LEVEL, _TYPE))


def _levels(document: Document, findings: Findings) -> None:
    for read in document.infos:
        given = _values(read, _LEVEL)
        match = _LEVEL_FORM.fullmatch(given[0]) if given else None
        if match is None:
            findings.note("meteoalarm-level", read.block.element)
        else:
            _level(read, match[1], match[2], match[3], findings)


def _level(read: ReadInfo, number: str, colour: str, word: str, findings: Findings) -> None:
    expected, severity = _LEVELS[number]
    if (colour.lower(), word.lower()) != (expected, severity.lower()):
        findings.note("meteoalarm-level", read.block.element)
    elif severity != read.info.severity.value:
        findings.note("meteoalarm-severity", read.block.first("severity"), other=severity)
    if number == "1":
        findings.note("meteoalarm-green", read.block.element)


def _types(document: Document, findings: Findings) -> None:
    for read in document.infos:
        given = _values(read, _TYPE)
        match = _TYPE_FORM.fullmatch(given[0]) if given else None
        if match is None:
            findings.note("meteoalarm-type", read.block.element)
        elif match[1] not in _TYPES:
            findings.note("meteoalarm-type-unknown", read.block.element, value=given[0])


def _places(document: Document, findings: Findings) -> None:
    for read in document.infos:
        for area in read.areas:
            shown = area.area.polygons or area.area.circles
            if not shown and not any(code.name in _PLACE_CODES for code in area.area.geocodes):
                findings.note("meteoalarm-place", area.block.element)


METEOALARM = Profile(name="meteoalarm", title="MeteoAlarm", declared=_declared, checks=(
    _levels, _types, _places,
))

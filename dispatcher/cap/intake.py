"""A document from a named source: read as its zone, profile and strictness ask."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.cap.findings import Findings
from dispatcher.cap.read import read
from dispatcher.cap.reading import Limits, Reading
from dispatcher.domain.source import Source


def read_from(source: Source, raw: bytes, *, limits: Limits | None = None) -> Reading:
    """Like ``read``, and without an alert where *source* does not allow what was found."""
    reading = read(raw, limits=limits, default_zone=ZoneInfo(source.zone))
    if source.strict and reading.usable and not reading.valid:
        return _refused(reading, "source-strict", name=source.name)
    return reading


def _refused(reading: Reading, code: str, **gaps: object) -> Reading:
    findings = Findings()
    findings.write(code, None, gaps)
    return replace(reading, alert=None, findings=(*reading.findings, *findings.listed()))

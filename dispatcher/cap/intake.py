"""A document from a named source: read as its zone, profile, signatures and strictness ask."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.cap.findings import Findings
from dispatcher.cap.read import read
from dispatcher.cap.reading import Limits, Reading
from dispatcher.cap.signature_form import Unfit, is_signed
from dispatcher.cap.xml import parse
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.finding import Finding
from dispatcher.domain.source import SignaturePolicy, Source


def read_from(
    source: Source, raw: bytes, *, limits: Limits | None = None, at: int | None = None
) -> Reading:
    """Like ``read``, and without an alert where *source* does not allow what was found.

    *at* (UTC ms, default now) is when the document was received.
    """
    reading = read(
        raw, limits=limits, default_zone=ZoneInfo(source.zone), profile=source.profile, now=at
    )
    if source.signature is not SignaturePolicy.IGNORE and reading.alert is not None:
        reading = _proven(source, raw, reading, limits or Limits(), at)
    if source.strict and reading.usable and not reading.valid:
        return _refused(reading, "source-strict", {"name": source.name})
    return reading


def _proven(
    source: Source, raw: bytes, reading: Reading, limits: Limits, at: int | None
) -> Reading:
    """What the signature policy makes of *reading* (CAP 1.2 section 3.3.4)."""
    from dispatcher.cap.signature import verify

    root = parse(raw, Findings(), limits)
    if root is None or not is_signed(root):
        if source.signature is SignaturePolicy.REQUIRE:
            return _refused(reading, "signature-missing", {"name": source.name})
        return reading
    try:
        signer = verify(root, source, at=at)
    except Unfit as unfit:
        return _refused(reading, unfit.code, unfit.gaps)
    except ConfigFault as fault:
        return _refused(reading, "signature-unverifiable", {"detail": str(fault).rstrip(".")})
    known = tuple(f for f in reading.findings if f.code != "signature-not-verified")
    return replace(
        reading, findings=(*known, *_findings("signature-verified", {"value": signer}))
    )


def _refused(reading: Reading, code: str, gaps: Mapping[str, object]) -> Reading:
    return replace(reading, alert=None, findings=(*reading.findings, *_findings(code, gaps)))


def _findings(code: str, gaps: Mapping[str, object]) -> tuple[Finding, ...]:
    findings = Findings()
    findings.write(code, None, dict(gaps))
    return findings.listed()

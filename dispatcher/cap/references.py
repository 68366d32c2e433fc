"""The references of an alert: ``sender,identifier,sent`` triples (CAP 1.2 section 3.2.1)."""

import re
from datetime import tzinfo

from lxml import etree

from dispatcher.cap.findings import Findings
from dispatcher.cap.times import read_time
from dispatcher.cap.values import text_of
from dispatcher.domain.alert import NO_TIME, Moment, Reference

_END = re.compile(
    r",\s*(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,30})?)?"
    r"(?:[Zz]|[+-]\d\d:?\d\d)?)(?![^\s,])", re.ASCII,
)


def read_references(
    element: etree._Element | None, findings: Findings, *, zone: tzinfo, most: int
) -> tuple[Reference, ...]:
    """Every reference that can be read, in order and once; the others become findings."""
    text = "" if element is None else text_of(element)
    words = text.split()
    if len(words) > most or text.count(",") > 2 * most + most:
        findings.note("limit-references", element, most=most)
        return ()
    read = _first_form if findings.version == "1.0" and "," not in text else _triple
    strict = [read(word, zone) for word in words]
    if all(strict):
        return _once([reference for reference in strict if reference])
    return _once(_tolerant(text, element, findings, zone))


def _first_form(word: str, zone: tzinfo) -> Reference | None:
    """``identifier/sender``, as CAP 1.0 has it: no time, so the latest of that name is meant."""
    identifier, _, sender = word.partition("/")
    if not identifier or not sender:
        return None
    return Reference(sender=sender, identifier=identifier, sent=NO_TIME)


def _triple(word: str, zone: tzinfo) -> Reference | None:
    return _made(word.split(","), zone)


def _made(parts: list[str], zone: tzinfo) -> Reference | None:
    if len(parts) != 3 or not all(part.strip() for part in parts):
        return None
    sent = read_time(parts[2], zone)
    if sent is None:
        return None
    return Reference(sender=parts[0].strip(), identifier=parts[1].strip(), sent=sent)


def _tolerant(
    text: str, element: etree._Element | None, findings: Findings, zone: tzinfo
) -> list[Reference]:
    """Triples with blanks in them, or with commas between them: each ends in a time."""
    found: list[Reference] = []
    start = 0
    for end in _END.finditer(text):
        chunk = text[start : end.start()].strip(" ,\t\r\n")
        reference = _made([*chunk.split(","), end[1]], zone)
        if reference is None:
            findings.note("reference-unreadable", element, value=f"{chunk},{end[1]}")
        else:
            found.append(reference)
        start = end.end()
    if rest := text[start:].strip(" ,\t\r\n"):
        findings.note("reference-unreadable", element, value=rest)
    if found:
        findings.note("reference-format", element)
    return found


def _once(references: list[Reference]) -> tuple[Reference, ...]:
    return tuple(dict.fromkeys(references))


def earlier_only(
    references: tuple[Reference, ...], element: etree._Element | None, findings: Findings,
    *, sender: str, identifier: str, sent: Moment,
) -> tuple[Reference, ...]:
    """*references* without the alert itself; one that is later than it stays, with a finding."""
    own = (sender, identifier)
    kept = []
    for reference in references:
        same_time = reference.sent.at in (sent.at, NO_TIME.at)
        if own == (reference.sender, reference.identifier) and same_time:
            findings.note("reference-self", element)
            continue
        if reference.sent.at > sent.at:
            findings.note("reference-later", element, value=reference)
        kept.append(reference)
    return tuple(kept)

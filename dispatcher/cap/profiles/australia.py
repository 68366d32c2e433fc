"""Australia: the CAP-AU-STD profile of CAP 1.2, version 1.0."""

import re

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.cap.profiles.profile import (
    Profile,
    categories,
    codes_with,
    each_area_coded,
    each_info,
    event_codes,
    has_code,
    has_info,
    has_references,
    infos_agree,
    lacks,
    without_area,
    without_shape,
)

_CODE = "profile:CAP-AU:1.0"
_EVENT_LIST = "https://govshare.gov.au/xmlui/handle/10772/6495"
_EMAIL = re.compile(r"[\w.+-]+@[\w.-]+")
_PLACE_LISTS = frozenset((
    "http://www.psma.com.au/?product=g-naf", "http://www.iso.org/iso/country_codes.html",
    "http://www.ga.gov.au/place-name/", "http://www.psma.com.au/?product=postcode-boundaries",
))


def _declared(document: Document) -> bool:
    return codes_with(document, _CODE)


def _not_one_event_code(read: ReadInfo) -> bool:
    return len({c.value for c in read.info.event_codes if c.name == _EVENT_LIST}) != 1


def _place(name: str, value: str) -> bool:
    return name in _PLACE_LISTS


def _one_event_a_language(document: Document, findings: Findings) -> None:
    events: dict[str, str] = {}
    for read in document.infos:
        if events.setdefault(read.info.language, read.info.event) != read.info.event:
            findings.note("australia-events-differ", read.block.first("event"))


def _no_effective_in_cancel(document: Document, findings: Findings) -> None:
    if document.header.text("msgType") != "Cancel":
        return
    for read in document.infos:
        if read.block.text("effective"):
            findings.note("australia-cancel-effective", read.block.first("effective"))


def _sender(document: Document, findings: Findings) -> None:
    if _EMAIL.fullmatch(document.header.text("sender")) is None:
        findings.note("australia-sender", document.header.first("sender"))


AUSTRALIA = Profile(name="australia", title="CAP-AU-STD 1.0", declared=_declared, checks=(
    has_code("australia-code", _CODE),
    has_info("australia-info"),
    has_references("australia-references"),
    infos_agree("australia-categories-differ", categories),
    infos_agree("australia-event-codes-differ", event_codes),
    each_info("australia-event-code", _not_one_event_code),
    _one_event_a_language,
    _no_effective_in_cancel,
    each_info("australia-area", without_area),
    _sender,
    each_info("australia-expires", lacks("expires")),
    each_info("australia-sender-name", lacks("senderName")),
    each_info("australia-response", lacks("responseType")),
    each_info("australia-instruction", lacks("instruction")),
    each_area_coded("australia-geocode", _place),
    each_info("australia-shape", without_shape),
))

"""Canada: the CAP Canadian Profile (CAP-CP)."""

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.cap.profiles.profile import (
    Profile,
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

_CODE = "profile:CAP-CP:"
_EVENT = "profile:CAP-CP:Event:"
_PLACES = ("profile:CAP-CP:Location:", "layer:EC:1.0:CLC", "layer:EC-MSC-SMC:1.0:CLC")


def _declared(document: Document) -> bool:
    return codes_with(document, _CODE)


def _no_event_code(read: ReadInfo) -> bool:
    return not any(code.name.startswith(_EVENT) for code in read.info.event_codes)


def _place(name: str, value: str) -> bool:
    return name.startswith(_PLACES)


def _two_languages(document: Document, findings: Findings) -> None:
    spoken = {read.info.language.lower().partition("-")[0] for read in document.infos}
    if document.infos and not {"en", "fr"} <= spoken:
        findings.note("canada-languages", document.header.element)


CANADA = Profile(name="canada", title="CAP-CP", declared=_declared, checks=(
    infos_agree("canada-event-codes-differ", event_codes),
    has_code("canada-code", _CODE),
    has_info("canada-info"),
    _two_languages,
    each_info("canada-event-code", _no_event_code),
    each_area_coded("canada-geocode", _place),
    each_info("canada-area", without_area),
    has_references("canada-references"),
    each_info("canada-expires", lacks("expires")),
    each_info("canada-sender-name", lacks("senderName")),
    each_info("canada-response", lacks("responseType")),
    each_info("canada-instruction", lacks("instruction")),
    each_info("canada-shape", without_shape),
))

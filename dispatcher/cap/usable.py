"""What a warning service needs before it can act on an alert that may break other rules."""

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.domain.alert import MsgType


def content(document: Document, findings: Findings) -> None:
    """Alert and Update must say what and where; Cancel must say which alert it withdraws.

    That the header is there and readable is seen to by the structure.
    """
    header = document.header
    if document.version == "1.0" and not header.all("scope"):
        findings.note("scope-missing", header.element)
    msg_type = header.text("msgType")
    if msg_type in (MsgType.ALERT, MsgType.UPDATE):
        _what_and_where(document, findings)
    _which(document, msg_type, findings)


def _what_and_where(document: Document, findings: Findings) -> None:
    infos = [read.info for read in document.infos]
    if not any(info.event or info.headline for info in infos):
        findings.note("info-missing", document.header.element)
    elif not any(a.resolvable or a.description for info in infos for a in info.areas):
        findings.note("area-missing", document.infos[0].block.element)


def _which(document: Document, msg_type: str, findings: Findings) -> None:
    if document.references:
        return
    place = document.header.first("references")
    place = document.header.element if place is None else place
    if msg_type == MsgType.UPDATE:
        findings.note("update-without-reference", place)
    elif msg_type == MsgType.CANCEL:
        findings.note("cancel-without-reference", place)
    elif msg_type in (MsgType.ACK, MsgType.ERROR):
        findings.note("answer-without-reference", place, value=msg_type)

"""CAP documents in: bytes to an alert with everything that was found on the way."""

from dataclasses import dataclass
from datetime import UTC, tzinfo

from lxml import etree

from dispatcher.cap import checks, usable, xml
from dispatcher.cap.block import Block, open_block
from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings, local_name
from dispatcher.cap.geometry import Mender
from dispatcher.cap.infos import ReadInfo, read_info
from dispatcher.cap.lists import items, longer_than
from dispatcher.cap.profiles import PROFILES, check_profiles
from dispatcher.cap.reading import Outline, Reading
from dispatcher.cap.references import earlier_only, read_references
from dispatcher.cap.structure import NAMESPACES, Shape, alert_shape
from dispatcher.cap.times import read_time
from dispatcher.cap.values import text_of
from dispatcher.domain.alert import (
    DEFAULT_LANGUAGE,
    Alert,
    Moment,
    MsgType,
    Reference,
    Scope,
    Status,
)
from dispatcher.domain.limits import Limits

_NEWEST = "1.2"
_LONGEST_NAMESPACE = 200  # an unknown one is read as far as it goes, for the report


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manner:
    """How a document is to be read."""

    limits: Limits
    zone: tzinfo
    profile: str
    now: int | None


def read(
    raw: bytes, *, limits: Limits | None = None, default_zone: tzinfo = UTC, profile: str = "",
    now: int | None = None,
) -> Reading:
    """Read and check a CAP 1.0, 1.1 or 1.2 document in any encoding; no document makes it raise.

    Times without an offset are read in *default_zone*, with a finding. *profile* is the name of
    one of ``PROFILES`` to hold the document against; raises ``ValueError`` for another name. *now*
    is the clock in UTC ms; without it nothing is found to be sent in the future.
    """
    if profile and profile not in PROFILES:
        raise ValueError(f"{profile!r} is no profile; there are {', '.join(PROFILES)}")
    findings = Findings()
    try:
        return _read(raw, findings, _Manner(
            limits=limits or Limits(), zone=default_zone, profile=profile, now=now,
        ))
    except Exception as error:  # noqa: BLE001 - one document must never stop the intake
        findings.note("unreadable", detail=type(error).__name__)
        return Reading.of(Outline(), alert=None, findings=findings.listed())


def _read(raw: bytes, findings: Findings, manner: _Manner) -> Reading:
    root = xml.parse(raw, findings, manner.limits)
    if root is None or not _is_alert(root, findings):
        return Reading.of(Outline(), alert=None, findings=findings.listed())
    outline, alert = _read_alert(root, findings, manner)
    return Reading.of(outline, alert=alert, findings=findings.listed())


def _is_alert(root: etree._Element, findings: Findings) -> bool:
    if local_name(root) != "alert":
        findings.note("root-not-alert", root, name=xml.describe(root))
        return False
    namespace = etree.QName(root).namespace or ""
    if namespace not in NAMESPACES:
        findings.note("namespace-unknown", root, value=namespace)
    return len(namespace) <= _LONGEST_NAMESPACE


def _read_alert(
    root: etree._Element, findings: Findings, manner: _Manner
) -> tuple[Outline, Alert | None]:
    namespace = etree.QName(root).namespace or ""
    findings.version = NAMESPACES.get(namespace, _NEWEST)
    shape = alert_shape(namespace, findings.version)
    header = open_block(root, shape, findings)
    references = read_references(header.first("references"), findings,
                                 zone=manner.zone, most=manner.limits.references)
    outline = _outline(header, references, NAMESPACES.get(namespace))
    if _too_much(header, outline, findings, manner.limits):
        return outline, None
    document = _document(header, shape, references, findings, manner)
    for check in (*checks.STANDARD, usable.content):
        check(document, findings)
    check_profiles(document, findings, manner.profile)
    if findings.blocked or document.sent is None:
        return outline, None
    return outline, _alert(document, document.sent, signed=outline.signed)


def _document(
    header: Block, shape: Shape, references: tuple[Reference, ...], findings: Findings,
    manner: _Manner,
) -> Document:
    sent = read_time(header.text("sent"), manner.zone)
    inner = next(slot.shape for slot in shape.slots.values() if slot.name == "info")
    infos: list[ReadInfo] = []
    if inner is not None:
        mender = Mender()
        infos = [
            read_info(e, inner, findings, zone=manner.zone, mender=mender)
            for e in header.all("info")
        ]
    if sent is not None:
        references = earlier_only(
            references, header.first("references"), findings, sent=sent,
            sender=header.text("sender"), identifier=header.text("identifier"),
        )
    return Document(version=findings.version, header=header, sent=sent, references=references,
                    infos=tuple(infos), now=manner.now)


def _outline(
    header: Block, references: tuple[Reference, ...], version: str | None
) -> Outline:
    """Read from the elements, so that it stands for unusable documents too."""
    root = header.element
    infos = header.all("info")
    return Outline(
        cap_version=version,
        sender=header.text("sender") or None,
        identifier=header.text("identifier") or None,
        sent=header.text("sent") or None,
        status=header.text("status") or None,
        msg_type=header.text("msgType") or None,
        scope=header.text("scope") or None,
        references=tuple(str(reference) for reference in references),
        languages=tuple(dict.fromkeys(_language(info) for info in infos)),
        infos=len(infos),
        areas=_count(root, "area"),
        polygons=_count(root, "polygon"),
        circles=_count(root, "circle"),
        geocodes=_count(root, "geocode"),
        signed=header.signed,
    )


def _language(info: etree._Element) -> str:
    element = next(info.iterchildren("{*}language"), None)
    return (text_of(element).strip() if element is not None else "") or DEFAULT_LANGUAGE


def _count(root: etree._Element, name: str) -> int:
    namespace = etree.QName(root).namespace
    return sum(1 for _ in root.iter(f"{{{namespace}}}{name}" if namespace else name))


def _too_much(
    header: Block, outline: Outline, findings: Findings, limits: Limits
) -> bool:
    """Counted before any geometry is built."""
    root = header.element
    for code, count, most in (
        ("limit-infos", outline.infos, limits.infos),
        ("limit-areas", outline.areas, limits.areas),
        ("limit-polygons", outline.polygons, limits.polygons),
        ("limit-points", _points(root), limits.points),
    ):
        if count > most:
            findings.note(code, root, count=count, most=most)
            return True
    if longer_than(header.text("incidents"), limits.references):
        findings.note("limit-incidents", header.first("incidents"), most=limits.references)
    return "limit-references" in findings or "limit-incidents" in findings


def _points(root: etree._Element) -> int:
    return sum((e.text or "").count(",") for e in root.iter("{*}polygon"))


def _alert(document: Document, sent: Moment, *, signed: bool) -> Alert:
    header = document.header
    msg_type = MsgType(header.text("msgType"))
    if msg_type is MsgType.UPDATE and not document.references:
        msg_type = MsgType.ALERT  # nothing to update: a new alert (said by the findings)
    return Alert(
        identifier=header.text("identifier"),
        sender=header.text("sender"),
        sent=sent,
        status=Status(header.text("status")),
        msg_type=msg_type,
        scope=Scope(header.text("scope")),
        source=header.text("source"),
        restriction=header.text("restriction"),
        addresses=header.text("addresses"),
        codes=header.texts("code"),
        note=header.text("note"),
        references=document.references,
        incidents=items(header.text("incidents")),
        infos=tuple(read.info for read in document.infos),
        cap_version=document.version,
        signed=signed,
    )

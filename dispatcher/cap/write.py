"""CAP 1.2 documents out: one order, one form, UTF-8."""

from collections.abc import Callable, Iterable

from lxml import etree

from dispatcher.cap.lists import joined
from dispatcher.cap.times import faults, read_time
from dispatcher.cap.written import as_written, number
from dispatcher.domain.alert import Alert, Info, Moment, MsgType, Reference, Resource
from dispatcher.domain.area import Area, Circle, Geocode, Point

_NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"
Sign = Callable[[etree._Element], etree._Element]  # gives the document back with its signature
_Pairs = Iterable[tuple[str, str | None]]


def write(alert: Alert, *, keep_deref: bool = False, sign_with: Sign | None = None) -> bytes:
    """*alert* as a CAP 1.2 document; it reads back as ``as_written(alert)``.

    Elements stand in the order of the schema, times as ``2026-11-21T03:50:00+01:00``, and what is
    required but empty is written empty. It is valid by the schema if the values of *alert* are.
    Embedded files are left out unless *keep_deref* (section 3.2.3). Raises ``ValueError`` for
    characters that XML cannot hold.
    """
    alert = as_written(alert, keep_deref=keep_deref)
    root = etree.fromstring(f'<alert xmlns="{_NAMESPACE}"/>')
    _fill(root, _header(alert))
    for info in alert.infos:
        _info(root, info)
    if sign_with is not None:
        # A blank more between the elements would be a document that nobody signed.
        return bytes(etree.tostring(sign_with(root), xml_declaration=True, encoding="UTF-8"))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def write_cancel(
    alert: Alert, *, identifier: str, sender: str, sent: str,
    references: Iterable[Reference] = (), sign_with: Sign | None = None,
) -> bytes:
    """A Cancel of *alert* and of the further *references*: UTF-8, valid by the CAP 1.2 schema.

    Status, scope and recipients are those of *alert*. *sent* is ``2026-11-21T03:50:00+01:00``;
    any other form raises ``ValueError``, as do characters that XML cannot hold.
    """
    return write(cancel_of(
        alert, identifier=identifier, sender=sender, sent=sent, references=references
    ), sign_with=sign_with)


def cancel_of(
    alert: Alert, *, identifier: str, sender: str, sent: str,
    references: Iterable[Reference] = (),
) -> Alert:
    """The Cancel that ``write_cancel`` writes."""
    moment = read_time(sent)
    if moment is None or faults(sent):
        raise ValueError(f"{sent!r} is not a CAP 1.2 time such as 2026-11-21T03:50:00+01:00")
    own = Reference(sender=alert.sender, identifier=alert.identifier, sent=alert.sent)
    return Alert(
        identifier=identifier, sender=sender, sent=moment, status=alert.status,
        msg_type=MsgType.CANCEL, scope=alert.scope, restriction=alert.restriction,
        addresses=alert.addresses, note=alert.note,
        references=tuple(dict.fromkeys((own, *references))),
    )


def _fill(parent: etree._Element, pairs: _Pairs) -> None:
    """An element for each pair; None is left out, an empty text is written empty."""
    for name, text in pairs:
        if text is not None:
            etree.SubElement(parent, f"{{{_NAMESPACE}}}{name}").text = text


def _child(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_NAMESPACE}}}{name}")


def _header(alert: Alert) -> _Pairs:
    """Section 3.2.1."""
    yield "identifier", alert.identifier
    yield "sender", alert.sender
    yield "sent", alert.sent.text
    yield "status", alert.status.value
    yield "msgType", alert.msg_type.value
    yield "source", alert.source or None
    yield "scope", alert.scope.value
    yield "restriction", alert.restriction or None
    yield "addresses", alert.addresses or None
    yield from (("code", code) for code in alert.codes)
    yield "note", alert.note or None
    yield "references", " ".join(str(reference) for reference in alert.references) or None
    yield "incidents", joined(alert.incidents) or None


def _info(root: etree._Element, info: Info) -> None:
    """Section 3.2.2."""
    element = _child(root, "info")
    _fill(element, _what(info))
    for code in info.event_codes:
        _pair(element, "eventCode", code)
    _fill(element, _words(info))
    for parameter in info.parameters:
        _pair(element, "parameter", parameter)
    for resource in info.resources:
        _fill(_child(element, "resource"), _resource(resource))
    for area in info.areas:
        _area(element, area)


def _what(info: Info) -> _Pairs:
    yield "language", info.language
    yield from (("category", category) for category in info.categories)
    yield "event", info.event
    yield from (("responseType", response) for response in info.response_types)
    yield "urgency", info.urgency.value
    yield "severity", info.severity.value
    yield "certainty", info.certainty.value
    yield "audience", info.audience or None


def _words(info: Info) -> _Pairs:
    yield "effective", _time(info.effective)
    yield "onset", _time(info.onset)
    yield "expires", _time(info.expires)
    yield "senderName", info.sender_name or None
    yield "headline", info.headline or None
    yield "description", info.description or None
    yield "instruction", info.instruction or None
    yield "web", info.web or None
    yield "contact", info.contact or None


def _time(moment: Moment | None) -> str | None:
    return None if moment is None else moment.text


def _resource(resource: Resource) -> _Pairs:
    """Section 3.2.3."""
    yield "resourceDesc", resource.description
    yield "mimeType", resource.mime_type
    yield "size", None if resource.size is None else str(resource.size)
    yield "uri", resource.uri or None
    yield "derefUri", resource.deref or None
    yield "digest", resource.digest or None


def _area(info: etree._Element, area: Area) -> None:
    """Section 3.2.4."""
    element = _child(info, "area")
    _fill(element, [
        ("areaDesc", area.description),
        *(("polygon", _ring(ring)) for ring in area.polygons),
        *(("circle", _circle(circle)) for circle in area.circles),
    ])
    for code in area.geocodes:
        _pair(element, "geocode", code)
    _fill(element, [("altitude", area.altitude or None), ("ceiling", area.ceiling or None)])


def _ring(ring: tuple[Point, ...]) -> str:
    return " ".join(f"{number(lat)},{number(lon)}" for lat, lon in ring)


def _circle(circle: Circle) -> str:
    return f"{number(circle.lat)},{number(circle.lon)} {number(circle.radius_km)}"


def _pair(parent: etree._Element, name: str, pair: Geocode) -> None:
    _fill(_child(parent, name), [("valueName", pair.name), ("value", pair.value)])

"""CAP 1.2 documents out."""

from collections.abc import Iterable

from lxml import etree

from dispatcher.cap.times import faults
from dispatcher.domain.alert import Alert, Reference

_NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"


def write_cancel(
    alert: Alert, *, identifier: str, sender: str, sent: str,
    references: Iterable[Reference] = (),
) -> bytes:
    """A Cancel of *alert* and of the further *references*: UTF-8, valid by the CAP 1.2 schema.

    Status, scope and recipients are those of *alert*. *sent* is ``2026-11-21T03:50:00+01:00``;
    any other form raises ``ValueError``, as do characters that XML cannot hold.
    """
    if faults(sent):
        raise ValueError(f"{sent!r} is not a CAP 1.2 time such as 2026-11-21T03:50:00+01:00")
    own = Reference(sender=alert.sender, identifier=alert.identifier, sent=alert.sent)
    every = dict.fromkeys((own, *references))
    return _document((
        ("identifier", identifier),
        ("sender", sender),
        ("sent", sent),
        ("status", alert.status.value),
        ("msgType", "Cancel"),
        ("scope", alert.scope.value),
        ("restriction", alert.restriction),
        ("addresses", alert.addresses),
        ("note", alert.note),
        ("references", " ".join(str(reference) for reference in every)),
    ))


def _document(elements: Iterable[tuple[str, str]]) -> bytes:
    root = etree.fromstring(f'<alert xmlns="{_NAMESPACE}"/>')
    for name, text in elements:
        if text:
            etree.SubElement(root, f"{{{_NAMESPACE}}}{name}").text = text
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))

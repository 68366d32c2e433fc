"""The feed of what holds now: Atom (RFC 4287), an entry for each edition, the newest first."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from dispatcher.domain.alert import Alert
from dispatcher.domain.publication import Publication
from dispatcher.domain.record import AlertRecord

_ATOM = "http://www.w3.org/2005/Atom"
_CAP = "application/cap+xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The feed as bytes; *etag* changes with its content, *changed_at* is UTC ms."""

    body: bytes
    etag: str
    changed_at: int


def feed_of(
    found: Sequence[tuple[AlertRecord, Publication]], *, base: str, author: str, changed_at: int,
    document: Callable[[AlertRecord], Alert],
) -> Feed:
    """The feed at *base*/feeds/atom.xml."""
    root = etree.fromstring(f'<feed xmlns="{_ATOM}"/>')
    address = f"{base}/feeds/atom.xml"
    _text(root, "id", address)
    _text(root, "title", f"{author}: warnings")
    _text(root, "updated", _iso(changed_at))
    _text(_child(root, "author"), "name", author)
    _child(root, "link", rel="self", type="application/atom+xml", href=address)
    _text(root, "generator", "Tocsin")
    for record, edition in found:
        _entry(root, record, edition, base, document(record))
    body = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return Feed(
        body=body, etag=f'"{hashlib.sha256(body).hexdigest()[:32]}"', changed_at=changed_at
    )


def _entry(
    root: etree._Element, record: AlertRecord, edition: Publication, base: str, alert: Alert
) -> None:
    published = etree.fromstring(edition.raw)
    cap = etree.QName(published).namespace
    status = published.findtext(f"{{{cap}}}status") or ""
    kind = published.findtext(f"{{{cap}}}msgType") or ""
    address = f"{base}/feeds/alerts/{edition.identifier}.xml"
    first = alert.groups[0].first if alert.groups else None
    headline = (first.headline or first.event) if first else record.headline or record.event
    entry = _child(root, "entry")
    _text(entry, "id", address)
    _text(entry, "title", _title(status, kind, headline or edition.identifier))
    _text(entry, "updated", _iso(edition.sent_at))
    _text(entry, "published", _iso(record.activated_at or edition.sent_at))
    _child(entry, "link", rel="alternate", type=_CAP, href=address)
    _child(entry, "link", rel="related", type="text/html", href=f"{base}/a/{record.code}")
    for term in (status, kind, *({record.severity} - {""})):
        _child(entry, "category", term=term)
    _text(entry, "summary", (first.description or first.instruction)[:500] if first else "")


def _title(status: str, kind: str, headline: str) -> str:
    """An exercise and an end must be seen before anything else."""
    marks = [word for word, shown in (
        ("EXERCISE", status == "Exercise"), ("Withdrawn", kind == "Cancel"),
    ) if shown]
    return ": ".join((*marks, headline))


def _child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)


def _text(parent: etree._Element, name: str, text: str) -> None:
    _child(parent, name).text = text


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds")

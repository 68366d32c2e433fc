"""Feeds of every kind: Atom, RSS, a list of whole alerts, an EDXL envelope, a single alert."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from lxml import etree

from dispatcher.cap import xml
from dispatcher.cap.feeds.embedded import alerts_inside, cut_out
from dispatcher.cap.feeds.entries import (
    Contents,
    Link,
    absolute,
    base_of,
    embedded,
    offers_of,
    text_in,
)
from dispatcher.cap.feeds.route import Bounds
from dispatcher.cap.findings import Findings, local_name
from dispatcher.cap.reading import Limits
from dispatcher.domain.errors import Refused
from dispatcher.domain.feed import Offer

_ELEMENTS = 2_000_000
_MOST_FAULTS = 20


def read_feed(raw: bytes, *, url: str, bounds: Bounds | None = None) -> Contents:
    """What the feed at *url* offers; raises ``Refused`` if it is no feed at all."""
    bounds = bounds or Bounds()
    findings = Findings()
    root = xml.parse(raw, findings, Limits(bytes=bounds.feed_bytes, elements=_ELEMENTS))
    if root is None:
        why = next((f.message for f in findings.listed()), "it is no XML")
        raise Refused(f"The feed cannot be read: {why}")
    name = local_name(root)
    if name == "feed":
        return _entries(root, "entry", _atom_links, url, bounds)
    if name in ("rss", "RDF"):
        return _entries(root, "item", _rss_links, url, bounds)
    return _wholes(root, bounds)


def _entries(
    root: etree._Element, name: str, links_of: Callable[[etree._Element], list[Link]], url: str,
    bounds: Bounds,
) -> Contents:
    found: dict[str, Offer] = {}
    faults: list[str] = []
    for number, entry in enumerate(root.iter(f"{{*}}{name}"), start=1):
        if number > bounds.entries:
            faults.append(f"The feed has more than {bounds.entries} entries; the rest is left out.")
            break
        offers = offers_of(entry, links_of(entry), name=_name_of(entry), url=url)
        for offer in offers:
            found[offer.key] = _joined(found.get(offer.key), offer)
        if not offers:
            faults.append(
                f"Entry {number} (line {entry.sourceline}) has neither a link to a document nor "
                "one inside it; tell the publisher."
            )
    return Contents(
        offers=tuple(found.values()), faults=tuple(faults[:_MOST_FAULTS]),
        following=_following(root, url),
    )


def _joined(known: Offer | None, offer: Offer) -> Offer:
    """Two entries of one name and address: a change in either is a change."""
    if known is None or known.marker == offer.marker:
        return offer
    marker = "+".join(sorted({*known.marker.split("+"), offer.marker})[:8])
    return replace(offer, marker=marker)


def _name_of(entry: etree._Element) -> str:
    return text_in(entry, "id") or text_in(entry, "guid")


def _atom_links(entry: etree._Element) -> list[Link]:
    links = [
        Link(href=e.get("href", ""), type=(e.get("type") or "").lower(),
             rel=(e.get("rel") or "").lower())
        for e in entry.iterchildren("{*}link") if e.get("href")
    ]
    return links + [
        Link(href=e.get("src", ""), type=(e.get("type") or "").lower())
        for e in entry.iterchildren("{*}content") if e.get("src")
    ]


def _rss_links(item: etree._Element) -> list[Link]:
    links = _atom_links(item)
    links += [
        Link(href=e.get("url", ""), type=(e.get("type") or "").lower(), rel="enclosure")
        for e in item.iterchildren("{*}enclosure") if e.get("url")
    ]
    # GDACS names the CAP document beside the page for people.
    links += [
        Link(href=e.text or "", type="application/cap+xml")
        for e in item.iterchildren("{*}cap") if (e.text or "").strip()
    ]
    links += [Link(href=e.text) for e in item.iterchildren("link") if e.text and e.text.strip()]
    guid = next(item.iterchildren("guid"), None)
    if guid is not None and guid.get("isPermaLink", "true") == "true" and guid.text:
        links.append(Link(href=guid.text, rel="related"))
    return links


def _following(root: etree._Element, url: str) -> str:
    """The next page of a paged feed (RFC 5005 section 3)."""
    for link in _top_links(root):
        if (link.get("rel") or "").lower() == "next" and link.get("href"):
            return absolute(link.get("href", ""), base_of(link, url))
    return ""


def _top_links(root: etree._Element) -> Iterator[etree._Element]:
    yield from root.iterchildren("{http://www.w3.org/2005/Atom}link")
    for channel in root.iterchildren("channel"):
        yield from channel.iterchildren("{http://www.w3.org/2005/Atom}link")


def _wholes(root: etree._Element, bounds: Bounds) -> Contents:
    """A document that holds whole alerts, whatever it calls itself."""
    alerts = [cut_out(alert) for alert in alerts_inside(root)]
    if not alerts and local_name(root) not in ("alerts", "EDXLDistribution"):
        raise Refused(
            f"The feed cannot be read: it is {xml.describe(root)}, no Atom or RSS feed and no list "
            "of alerts; check the address."
        )
    offers = {offer.key: offer for offer in map(embedded, alerts[:bounds.entries])}
    left = len(alerts) - bounds.entries
    faults = (f"The feed holds {left} alerts too many; they are left out.",) if left > 0 else ()
    return Contents(offers=tuple(offers.values()), faults=faults)

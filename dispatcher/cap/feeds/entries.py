"""What a feed says of one document: where it lies, and which version it is."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

from dispatcher.cap.feeds.embedded import alerts_inside, cut_out, written_out
from dispatcher.cap.findings import local_name
from dispatcher.domain.feed import Offer

LONGEST_LINK = 2_000
MOST_LINKS = 5
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
# Whatever a publisher may change when a document at the same address has changed.
_MARKS = frozenset((
    "updated", "published", "modified", "issued", "date", "pubDate", "datemodified", "version",
    "identifier", "sent", "effective", "expires", "msgType", "message_type", "status",
))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One address in an entry, with what is said about it."""

    href: str
    type: str = ""
    rel: str = ""

    @property
    def cap(self) -> bool:
        """Whether it says itself that a CAP document lies there."""
        return "cap+xml" in self.type or "common-alerting-protocol" in self.type


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A feed as read: what it offers, the next page, and a sentence for each useless entry."""

    offers: tuple[Offer, ...] = ()
    faults: tuple[str, ...] = ()
    following: str = ""


def offers_of(
    entry: etree._Element, links: Sequence[Link], *, name: str, url: str
) -> list[Offer]:
    """What an entry offers: the alerts in it, else the best of its *links*."""
    marker = _digest(sorted(_marks(entry)))
    inside = [cut_out(alert) for alert in alerts_inside(entry)] or _as_text(entry)
    if inside:
        return [embedded(raw) for raw in inside]
    base = base_of(entry, url)
    addresses = [a for a in (absolute(link.href, base) for link in best(links)) if a]
    return [
        Offer(key=_digest([name, address]), link=address, marker=marker)
        for address in dict.fromkeys(addresses)
    ]


def embedded(raw: bytes) -> Offer:
    """A document that came whole; its content is its name, so that none can hide another."""
    content = hashlib.sha256(raw).hexdigest()
    return Offer(key=content, marker=content, raw=raw)


def best(links: Sequence[Link]) -> Sequence[Link]:
    """All that say they are CAP; else the one that most looks like it."""
    said = [link for link in links if link.cap]
    if said:
        return said[:MOST_LINKS]
    return sorted((link for link in links if _rank(link) < 9), key=_rank)[:1]


def _rank(link: Link) -> int:
    if link.rel in ("self", "hub", "edit", "next", "previous", "license", "replies", "via", "up"):
        return 9
    if link.type.endswith("xml"):
        return 0 if "html" not in link.type and "atom" not in link.type else 8
    if link.type:
        return 8 if link.type.startswith("text/html") else 9
    return {"alternate": 1, "": 1, "enclosure": 2, "related": 3}.get(link.rel, 4)


def absolute(href: str, base: str) -> str:
    """The whole address without fragment; empty if it is none that can be fetched."""
    try:
        address = urldefrag(urljoin(base, "".join(href.split()))).url
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
        usable = usable and parts.username is None and len(address) <= LONGEST_LINK
        return address if usable and (parts.port is None or parts.port > 0) else ""
    except ValueError:
        return ""


def base_of(element: etree._Element, url: str) -> str:
    """What relative addresses in *element* are relative to (XML Base section 4.2)."""
    above = [element, *element.iterancestors()]
    for one in reversed(above):
        given = one.get(_BASE)
        if given:
            url = absolute(given, url) or url
    return url


def _marks(entry: etree._Element) -> Iterable[str]:
    for child in entry:
        if isinstance(child.tag, str) and local_name(child) in _MARKS:
            yield f"{local_name(child)}={' '.join((child.text or '').split())}"


def _as_text(entry: etree._Element) -> list[bytes]:
    written = (
        written_out(child.text or "") for child in entry
        if isinstance(child.tag, str)
        and local_name(child) in ("content", "encoded", "description", "summary")
    )
    return [raw for raw in written if raw is not None]


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def text_in(element: etree._Element, name: str) -> str:
    """The text of the first child of that name in any namespace, on one line."""
    child = next(element.iterchildren(f"{{*}}{name}"), None)
    return " ".join((child.text or "").split()) if child is not None else ""

"""What feeds of every kind offer, read off the page without fetching anything."""

from typing import Any

import pytest

from dispatcher.cap.feeds.entries import Contents
from dispatcher.cap.feeds.order import in_order
from dispatcher.cap.feeds.reading import read_feed
from dispatcher.cap.feeds.route import Bounds
from dispatcher.domain.errors import Refused

URL = "https://met.example/feeds/all.xml"
ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
CAP = (
    '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>i</identifier></alert>'
)


def _feed(entries: str, more: str = "") -> Contents:
    return read_feed(f"<feed {ATOM} {more}>{entries}</feed>".encode(), url=URL)


def _rss(items: str) -> Contents:
    return read_feed(
        f'<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xmlns:g="http://www.gdacs.org">'
        f"<channel><link>https://met.example</link>{items}</channel></rss>".encode(), url=URL,
    )


@pytest.mark.parametrize(("links", "wanted"), [
    ('<link href="a.xml"/>', ["/feeds/a.xml"]),
    ('<link href="/a.xml"/>', ["/a.xml"]),
    ('<link href=" https://met.example/a b.xml "/>', ["/ab.xml"]),
    ('<link href="page" type="text/html"/><link href="a" type="application/cap+xml"/>',
     ["/feeds/a"]),
    ('<link href="page"/><link href="a" type="application/cap+xml"/>', ["/feeds/a"]),
    ('<link href="a" type="application/cap+xml"/><link href="b" type="application/CAP+xml"/>',
     ["/feeds/a", "/feeds/b"]),
    ('<link href="page" type="text/html"/><link href="a" type="text/xml"/>', ["/feeds/a"]),
    ('<link rel="self" href="s"/><link rel="hub" href="h"/><link rel="alternate" href="a"/>',
     ["/feeds/a"]),
    ('<link rel="related" href="r"/><link href="a"/>', ["/feeds/a"]),
    ('<link href="page" type="text/html"/>', ["/feeds/page"]),
    ('<content type="application/cap+xml" src="a"/>', ["/feeds/a"]),
    ('<link href="a#part"/>', ["/feeds/a"]),
    ('<link href="javascript:alert(1)"/>', []),
    ('<link href="file:///etc/passwd"/>', []),
    ('<link href="https://user:secret@met.example/a"/>', []),
    ('<link href="http://[broken"/>', []),
    (f'<link href="{"a" * 3000}"/>', []),
    ('<link href="photo.jpg" type="image/jpeg"/>', []),
])
def test_the_best_address_of_an_atom_entry(links: str, wanted: list[str]) -> None:
    found = _feed(f"<entry><id>1</id>{links}</entry>")

    assert [o.link.removeprefix("https://met.example") for o in found.offers] == wanted
    assert bool(found.faults) is not bool(wanted)


def test_the_base_of_the_feed_and_of_the_entry_count() -> None:
    entry = '<entry xml:base="day/"><id>1</id><link href="a.xml"/></entry>'

    found = _feed(entry, more='xml:base="https://other.example/cap/"')

    assert found.offers[0].link == "https://other.example/cap/day/a.xml"


@pytest.mark.parametrize(("item", "wanted"), [
    ("<link>https://met.example/a.xml</link><guid>x</guid>", "https://met.example/a.xml"),
    ("<link>a.xml</link>", "https://met.example/feeds/a.xml"),
    ("<guid>https://met.example/g</guid>", "https://met.example/g"),
    ('<link>https://met.example/page</link><g:cap>https://met.example/c</g:cap>',
     "https://met.example/c"),
    ('<link>https://met.example/page</link>'
     '<enclosure type="application/cap+xml" url="https://met.example/e"/>',
     "https://met.example/e"),
    ('<link>https://met.example/page</link><a:link type="application/cap+xml" href="/l"/>',
     "https://met.example/l"),
])
def test_the_best_address_of_an_rss_item(item: str, wanted: str) -> None:
    assert [o.link for o in _rss(f"<item>{item}</item>").offers] == [wanted]


@pytest.mark.parametrize("item", [
    "", "<title>x</title>", '<guid isPermaLink="false">https://met.example/g</guid>',
    '<enclosure type="image/png" url="https://met.example/e"/>',
])
def test_an_item_without_an_address_is_a_fault_with_its_line(item: str) -> None:
    found = _rss(f"<item>{item}</item><item><link>https://met.example/b</link></item>")

    assert [o.link for o in found.offers] == ["https://met.example/b"]
    assert "Entry 1 (line 1)" in found.faults[0]


@pytest.mark.parametrize("raw", [
    f"<feed {ATOM}><entry><id>1</id><content type='text/xml'>{CAP}</content></entry></feed>",
    f"<feed {ATOM}><entry><id>1</id><content type='text'>"
    f"{CAP.replace('<', '&lt;')}</content></entry></feed>",
    f"<rss><channel><item><description><![CDATA[{CAP}]]></description></item></channel></rss>",
    f'<ns1:alerts xmlns:ns1="http://gov.fema.ipaws.services/feed">{CAP}</ns1:alerts>',
    f'<e:EDXLDistribution xmlns:e="urn:oasis:names:tc:emergency:EDXL:DE:1.0"><e:contentObject>'
    f"<e:xmlContent><e:embeddedXMLContent>{CAP}</e:embeddedXMLContent></e:xmlContent>"
    f"</e:contentObject></e:EDXLDistribution>",
    CAP,
], ids=["in-content", "as-text", "as-cdata", "list", "envelope", "alone"])
def test_whole_alerts_are_found_wherever_they_lie(raw: str) -> None:
    found = read_feed(raw.encode(), url=URL)

    (offer,) = found.offers
    assert offer.raw is not None
    assert offer.raw.decode().partition("?>")[2].strip() in (CAP, "") or offer.raw == CAP.encode()
    assert not found.faults


def test_two_alerts_in_one_entry_and_two_entries_of_one_name_hide_nothing() -> None:
    other = CAP.replace(">i<", ">j<")
    third = CAP.replace(">i<", ">k<")
    entries = f"<entry><id>1</id><content>{CAP}{other}</content></entry>" \
        f"<entry><id>1</id><content>{third}</content></entry>"

    assert len({offer.key for offer in _feed(entries).offers}) == 3


def test_a_change_in_either_of_two_entries_for_one_address_is_a_change() -> None:
    def marker(first: str, second: str) -> Any:
        entries = "".join(
            f'<entry><id>1</id><updated>{u}</updated><link href="a"/></entry>'
            for u in (first, second)
        )
        return [(o.key, o.marker) for o in _feed(entries).offers]

    assert marker("1", "2") == marker("2", "1") != marker("1", "3")
    assert len(marker("1", "2")) == 1


@pytest.mark.parametrize("raw", [
    b"", b"{}", b"<html><body/></html>", b"<feed><entry></feed>",
    b'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>',
    b"<feed>" + b"<a>" * 400 + b"</a>" * 400 + b"</feed>", b"<alert>no CAP</alert>",
])
def test_what_is_no_feed_is_one_sentence(raw: bytes) -> None:
    with pytest.raises(Refused, match=r"^The feed cannot be read: ") as caught:
        read_feed(raw, url=URL)

    assert "\n" not in str(caught.value)


def test_more_entries_than_are_read_are_said() -> None:
    entries = "".join(f'<entry><id>{n}</id><link href="{n}"/></entry>' for n in range(7))

    found = read_feed(f"<feed {ATOM}>{entries}</feed>".encode(), url=URL, bounds=Bounds(entries=5))

    assert len(found.offers) == 5
    assert "more than 5 entries" in found.faults[0]


def test_documents_are_ordered_by_what_they_say() -> None:
    def alert(name: str, minute: int, *references: tuple[str, int]) -> bytes:
        said = " ".join(f"s@x,{n},2026-11-21T02:{m:02}:00+00:00" for n, m in references)
        return (
            '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">'
            f"<identifier>{name}</identifier><sender>s@x</sender>"
            f"<sent>2026-11-21T02:{minute:02}:00+00:00</sent><status>Actual</status>"
            f"<msgType>{'Update' if said else 'Alert'}</msgType><scope>Public</scope>"
            f"{said and f'<references>{said}</references>'}<info><language>en</language>"
            "<category>Met</category><event>Flood</event><urgency>Immediate</urgency>"
            "<severity>Severe</severity><certainty>Observed</certainty>"
            "<area><areaDesc>Town</areaDesc></area></info></alert>"
        ).encode()

    documents = {
        "d": alert("d", 30, ("b", 10), ("a", 0)), "b": alert("b", 10, ("a", 0)),
        "a": alert("a", 0), "junk": b"<html/>", "c": alert("c", 20),
    }

    order = [list(documents)[i] for i in in_order(list(documents.values()))]

    # What d replaces comes after d; the rest as sent; what nobody can read last.
    assert order == ["d", "b", "a", "c", "junk"]

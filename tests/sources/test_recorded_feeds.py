"""Recorded feeds of real publishers, served on loopback with real alerts behind their links."""

import os
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from dispatcher.cap import read
from dispatcher.cap.feeds.reading import read_feed
from dispatcher.domain.errors import Refused

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "data"
_DATA = Path(os.environ.get("TOCSIN_TEST_DATA", _BESIDE))

# file: entries with an address, with an alert inside, without either
FEEDS = {
    "alerthub_loadtest_rss.xml": (75, 0, 0), "au-bom-en.rss.xml": (1, 0, 0),
    "gdacs_rss_india_2016.xml": (20, 0, 0), "google_amber.atom": (0, 1, 0),
    "google_amber.rss": (1, 0, 0), "google_bushfire_invalid.edxlde": (0, 7, 0),
    "google_bushfire_valid.edxlde": (0, 7, 0), "google_earthquake_embedded.atom": (0, 1, 0),
    "google_earthquake_index.atom": (1, 0, 0), "google_empty_weather_index.atom": (0, 0, 0),
    "google_invalid.rss": (0, 0, 1), "google_no_link.atom": (0, 0, 1),
    "google_no_title.atom": (0, 0, 1), "google_ny_index.rss": (2, 0, 0),
    "google_weather_index.atom": (2, 0, 0), "google_weather_invalid.atom": (0, 1, 0),
    "meteoalarm_atom_france.xml": (12, 0, 0), "meteoalarm_atom_ireland.xml": (232, 0, 0),
    "meteoalarm_atom_latvia.xml": (4, 0, 0), "meteoalarm_atom_poland.xml": (2, 0, 0),
    "meteoalarm_atom_uk.xml": (25, 0, 0), "mx_smn_atom_60_entries.xml": (60, 0, 0),
    "nws_atom_1_entry.xml": (1, 0, 0), "nws_atom_2020-05-07.xml": (4, 0, 0),
    "nws_atom_215_entries.xml": (215, 0, 0), "openwarn_cap-feed.atom.xml": (2, 0, 0),
    "sasmex_alert.atom.xml": (0, 1, 0), "sasmex_event.atom.xml": (0, 1, 0),
    "sasmex_update.atom.xml": (0, 1, 0),
}


@pytest.fixture
def shared_cap() -> Path:
    if not (_DATA / "cap" / "feeds").is_dir():
        pytest.skip("the recorded feeds are not here")
    return _DATA / "cap"


@pytest.mark.parametrize("name", FEEDS)
def test_every_entry_of_a_recorded_feed_is_found(shared_cap: Any, name: str) -> None:
    found = read_feed((shared_cap / "feeds" / name).read_bytes(), url="https://met.example/f")
    inside = [offer for offer in found.offers if offer.raw is not None]

    counted = (len(found.offers) - len(inside), len(inside), len(found.faults))
    assert counted == FEEDS[name]
    assert all(offer.link.startswith("http") for offer in found.offers if offer.raw is None)


def test_no_recorded_feed_is_left_out(shared_cap: Any) -> None:
    there = {path.name for path in (shared_cap / "feeds").iterdir()}

    assert there - set(FEEDS) == {"kde_custom_feeds.json"}
    with pytest.raises(Refused):
        read_feed((shared_cap / "feeds" / "kde_custom_feeds.json").read_bytes(), url="http://x")


@pytest.mark.parametrize("name", ["meteoalarm_atom_uk.xml", "nws_atom_2020-05-07.xml",
                                  "gdacs_rss_india_2016.xml", "google_bushfire_valid.edxlde"])
async def test_a_recorded_feed_is_taken_whole(
    make_world: Any, publisher: Any, shared_cap: Any, name: str
) -> None:
    # Every address of the feed leads to the publisher, which answers with a real alert or 404.
    raw = (shared_cap / "feeds" / name).read_bytes()
    offers = read_feed(raw, url="https://met.example/f").offers
    links = list(dict.fromkeys(offer.link for offer in offers if offer.link))
    alerts = sorted((shared_cap / "valid").iterdir())
    behind = {link: alerts[n].read_bytes() if n % 3 else None for n, link in enumerate(links)}
    for n, link in enumerate(links):
        raw = raw.replace(link.replace("&", "&amp;").encode(), f"{publisher.url}doc/{n}".encode())

    async def document(request: web.Request) -> web.Response:
        body = behind[links[int(request.path.rpartition("/")[2])]]
        return web.Response(body=body) if body is not None else web.Response(status=404)

    publisher.documents["feed"] = raw
    for n in range(len(links)):
        publisher.answers[f"doc/{n}"] = document
    world = await make_world(met={"kind": "atom", "url": publisher.url + "feed"})
    first = await world.look()
    asked = len(publisher.asked)
    second = await world.look()

    there = [body for body in behind.values() if body is not None]
    there += [offer.raw for offer in offers if offer.raw is not None]
    usable = {body for body in there if read(body).usable}
    assert first.taken + first.refused == len(set(there))
    assert first.taken == len(usable)
    assert asked == 1 + len(links)
    assert (first.failures, second.failures, second.taken) == (0, 0, first.taken)
    missing = {link for link, body in behind.items() if body is None}
    assert first.waiting == sum(1 for offer in offers if offer.link in missing)
    assert set((await world.alerts()).values()) <= {"expired", "recorded", "superseded", "active"}

"""A look at a source that takes nothing: what it offers now, and what would become of it."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from dispatcher.cap import read_from
from dispatcher.cap.feeds.documents import fetch_all
from dispatcher.cap.feeds.entries import Contents
from dispatcher.cap.feeds.fetch import FEED, Fetcher, NotFetched
from dispatcher.cap.feeds.files import found_in, whole
from dispatcher.cap.feeds.folder import usable_folder
from dispatcher.cap.feeds.frames import Frames
from dispatcher.cap.feeds.poll import address
from dispatcher.cap.feeds.reading import read_feed
from dispatcher.cap.feeds.route import Route
from dispatcher.domain.errors import Refused
from dispatcher.domain.feed import Health, Item
from dispatcher.domain.record import Principal
from dispatcher.ports.service import Json
from dispatcher.service.sources import AGENT
from dispatcher.wiring import Parts, jitter

MOST = 20  # documents that are looked at; a check is no poll
_LISTENS = 70.0  # real seconds: a stream says something every minute


async def look(parts: Parts, route: Route) -> Json:
    """{name, kind, offered, documents: [{verdict, sender, identifier, sent, why}], faults, error}.

    Verdicts: new, known, conflict, refused, lost (could not be fetched).
    """
    found: Json = {"name": route.name, "kind": route.kind, "offered": 0, "documents": [],
                   "faults": [], "error": ""}
    by_kind = {"folder": _files, "naads": _heard}
    try:
        await by_kind.get(route.kind, _feed)(parts, route, found)
    except (NotFetched, Refused) as fault:
        found["error"] = str(fault)
    except OSError as fault:
        found["error"] = f"It cannot be reached ({fault.strerror or type(fault).__name__})."
    return found


async def _feed(parts: Parts, route: Route, found: Json) -> None:
    fetcher = Fetcher(route.url, agent=AGENT, bounds=route.bounds)
    try:
        now = parts.clock.now()
        answer = await fetcher.get(
            address(route.url, Health(name=route.name, due_at=now), now), accept=FEED,
            most=route.bounds.feed_bytes,
        )
        contents = read_feed(answer.body or b"", url=answer.url, bounds=route.bounds)
        found["offered"], found["faults"] = len(contents.offers), list(contents.faults)
        await _linked(parts, route, fetcher, contents, found)
    finally:
        await fetcher.close()


async def _linked(
    parts: Parts, route: Route, fetcher: Fetcher, contents: Contents, found: Json
) -> None:
    inside = [offer.raw for offer in contents.offers if offer.raw is not None][:MOST]
    links = list(dict.fromkeys(offer.link for offer in contents.offers if offer.link))[:MOST]
    batch = await fetch_all(
        [Item(id=n, key=link, link=link) for n, link in enumerate(links)], fetcher=fetcher,
        bounds=replace(route.bounds, round=30), now=parts.clock.now, chance=jitter,
    )
    await _judge(parts, route, [*inside, *(one.raw for one in batch.arrived)], found)
    found["documents"] += [_said("lost", None, item.error) for item in batch.lost]


async def _files(parts: Parts, route: Route, found: Json) -> None:
    found["error"] = usable_folder(route.folder)
    if found["error"]:
        return
    there = await asyncio.to_thread(found_in, route.folder)
    found["offered"] = len(there)
    raws = [
        await asyncio.to_thread(whole, route.folder / name, stamp)
        for name, stamp in list(there.items())[:MOST] if stamp.size <= route.bounds.document_bytes
    ]
    await _judge(parts, route, [raw for raw in raws if raw is not None], found)


async def _heard(parts: Parts, route: Route, found: Json) -> None:
    """Listen to the first host until it says something."""
    name, _, port = route.hosts[0].rpartition(":")
    frames = Frames(most=route.bounds.document_bytes)
    heard: list[bytes] = []
    async with asyncio.timeout(_LISTENS):
        reader, writer = await asyncio.open_connection(name.strip("[]"), int(port))
        try:
            while not heard and (data := await reader.read(65_536)):
                heard = frames.feed(data)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
    found["offered"] = len(heard)
    await _judge(parts, route, heard[:MOST], found)


async def _judge(parts: Parts, route: Route, raws: Sequence[bytes], found: Json) -> None:
    source = parts.source_of(Principal(name=route.name, role="operator"))
    limits = parts.settings.limits.up_to(parts.settings.max_alert_bytes)
    for raw in dict.fromkeys(raws):
        reading = await asyncio.to_thread(read_from, source, raw, limits=limits)
        alert = reading.alert
        if alert is None:
            said = reading.errors[0].message if reading.errors else "It is not usable."
            found["documents"].append(_said("refused", reading, said))
        elif source.senders and alert.sender not in source.senders:
            found["documents"].append(_said("refused", reading, "The source has other senders."))
        else:
            name = f"{alert.sender},{alert.identifier},{alert.sent.text}"
            known = await parts.alerts.get(name) is not None
            found["documents"].append(_said("known" if known else "new", reading, ""))


def _said(verdict: str, reading: Any, why: str) -> Json:
    return {
        "verdict": verdict, "sender": getattr(reading, "sender", None),
        "identifier": getattr(reading, "identifier", None),
        "sent": getattr(reading, "sent", None), "why": why,
    }

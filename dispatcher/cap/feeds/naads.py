"""The NAADS stream (LMD user guide): raw alerts over TCP, heartbeats that list the last ten."""

import asyncio
import hashlib
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import quote

import structlog

from dispatcher.cap.feeds import pace
from dispatcher.cap.feeds.documents import fetch_all, lost
from dispatcher.cap.feeds.door import Door, Rows, Taken
from dispatcher.cap.feeds.fetch import Fetcher
from dispatcher.cap.feeds.frames import Frames
from dispatcher.cap.feeds.handing import Tally, hand_in
from dispatcher.cap.feeds.route import Route
from dispatcher.cap.read import read
from dispatcher.domain.alert import Alert, Reference, Status
from dispatcher.domain.errors import TocsinError
from dispatcher.domain.feed import Health, Item, Look, Offer
from dispatcher.ports import Clock

log = structlog.get_logger(__name__)

SILENCE = 165.0  # real seconds; a heartbeat comes every 60
_HEARTBEAT = "naads-heartbeat"
_FIRST_PAUSE = 2.0
_FIRST_TRY = 1.0
_CHUNK = 65_536
_TRIES = 5
_MOST_MISSED = 100
_REPLACED = str.maketrans({"-": "_", ":": "_", "+": "p"})


@dataclass(slots=True, kw_only=True)
class Stream:
    """Listens at one of the hosts at a time, and fetches from the archives what it missed.

    *known* says which references are alerts here; *report* writes down how it fares meanwhile.
    """

    route: Route
    rows: Rows
    door: Door
    fetcher: Fetcher
    clock: Clock
    chance: Callable[[], float]
    known: Callable[[Sequence[Reference]], Awaitable[set[Reference]]]
    report: Callable[[Look], Awaitable[None]]
    silence: float = SILENCE
    _turn: int = 0
    _failures: int = 0
    _catching: asyncio.Task[None] | None = field(default=None)

    async def ready(self) -> bool:
        """A stream is always worth listening to."""
        return True

    async def look(self, health: Health) -> Look:
        """Listen until the connection ends; why it did, and when to come again."""
        host = self.route.hosts[self._turn % len(self.route.hosts)]
        try:
            await self._listen(host)
            why = f"{host} closed the connection."
        except TimeoutError:
            why = f"{host} was silent for too long."
        except (OSError, TocsinError) as fault:
            said = getattr(fault, "strerror", None) or str(fault) or type(fault).__name__
            why = f"{host} cannot be listened to ({said})."
        except asyncio.CancelledError:
            await self.close()
            raise
        self._turn += 1
        wait = pace.after_failure(
            _FIRST_PAUSE, failures=min(self._failures, 5), pause=None, chance=self.chance()
        )
        self._failures += 1
        return Look(wait=int(wait * 1000 * self.clock.scale), error=why)

    async def _listen(self, host: str) -> None:
        name, _, port = host.rpartition(":")
        async with asyncio.timeout(self.route.bounds.connect):
            reader, writer = await asyncio.open_connection(name.strip("[]"), int(port))
        frames = Frames(most=self.route.bounds.document_bytes)
        try:
            heard = time.monotonic()
            while True:
                # Only whole documents count: a line that drips is a dead one.
                async with asyncio.timeout(max(0.0, heard + self.silence - time.monotonic())):
                    data = await reader.read(_CHUNK)
                if not data:
                    return
                for raw in frames.feed(data):
                    await self._got(raw)
                    heard = time.monotonic()
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _got(self, raw: bytes) -> None:
        alert = read(raw).alert
        tally = Tally()
        if alert is not None and is_heartbeat(alert):
            await self._catch_up(alert)
        else:
            tally.count(await self._take(raw))
        self._failures = 0
        await self._fares(tally)

    async def _fares(self, tally: Tally) -> None:
        await self.report(Look(
            wait=0, new=tally.new, taken=tally.taken, refused=tally.refused, unchanged=True,
        ))

    async def _take(self, raw: bytes) -> Taken:
        """Nothing is read on until it is stored: the sender's own buffers keep the rest."""
        for attempt in range(_TRIES):
            try:
                return await self.door.take(raw)
            except TocsinError:
                if attempt == _TRIES - 1:
                    raise
                await asyncio.sleep(_FIRST_TRY * 2.0 ** attempt)
        raise AssertionError("the last try returned or raised")

    async def _catch_up(self, heartbeat: Alert) -> None:
        """Fetch what the heartbeat lists and nobody here knows, beside the listening."""
        listed = heartbeat.references[:_MOST_MISSED]
        known = await self.known(listed)
        missed = [ref for ref in listed if ref not in known]
        if not self.route.archives:
            return
        await self.rows.note(
            self.route.name, [_offer(ref) for ref in missed], now=self.clock.now()
        )
        if self._catching is None or self._catching.done():
            self._catching = asyncio.create_task(self._fetch_missed())

    async def _fetch_missed(self) -> None:
        try:
            bounds, name = self.route.bounds, self.route.name
            due = await self.rows.due(name, now=self.clock.now(), limit=bounds.documents)
            self.fetcher.renew()
            batch = await fetch_all(
                due, fetcher=self.fetcher, bounds=bounds, now=self.clock.now, chance=self.chance,
                addresses=lambda path: [a.rstrip("/") + path for a in self.route.archives],
                scale=self.clock.scale,
            )
            await self.rows.keep(batch.lost)
            tally = await hand_in(
                batch.arrived, source=name, door=self.door, rows=self.rows,
                settled=lambda item: item, failed=self._later,
            )
            if tally.taken or tally.refused:
                await self._fares(tally)
        except Exception:
            # The rows wait; the next heartbeat comes in a minute.
            log.exception("source.archive-failed", source=self.route.name)

    def _later(self, item: Item) -> Item:
        wait = pace.after_lost_document(item.attempts, pause=None, chance=self.chance())
        due = self.clock.now() + int(wait * 1000)
        return lost(item, "The document could not be taken in; see the log.", due)

    async def close(self) -> None:
        """The program ends: fetch no more.

        A line that is merely lost leaves alone what is being fetched from an archive.
        """
        if self._catching is not None:
            self._catching.cancel()
            with suppress(asyncio.CancelledError):
                await self._catching
            self._catching = None


def is_heartbeat(alert: Alert) -> bool:
    """Whether this only says that the line is alive."""
    return alert.status is Status.SYSTEM and alert.sender.strip().lower() == _HEARTBEAT


def archived_at(reference: Reference) -> str:
    """The path in the archive: ``/[date]/[sent]I[identifier].xml``, with ``- : +`` replaced."""
    day = re.match(r"\d{4}-\d\d-\d\d", reference.sent.text)
    name = f"{reference.sent.text}I{reference.identifier}".translate(_REPLACED)
    return f"/{day[0] if day else ''}/{quote(name, safe='')}.xml"


def _offer(reference: Reference) -> Offer:
    triple = f"{reference.sender},{reference.identifier},{reference.sent.text}"
    return Offer(key=hashlib.sha256(triple.encode()).hexdigest(), link=archived_at(reference))

"""The sources of this installation: each is looked at in its turn, by one process at a time."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog

from dispatcher import __version__
from dispatcher.cap.feeds.door import Taken
from dispatcher.cap.feeds.fetch import Fetcher
from dispatcher.cap.feeds.folder import Folder
from dispatcher.cap.feeds.naads import Stream
from dispatcher.cap.feeds.poll import Poll
from dispatcher.cap.feeds.route import Bounds, Route
from dispatcher.domain.errors import NotAllowed
from dispatcher.domain.feed import Health, Look
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Principal
from dispatcher.ports.service import Json
from dispatcher.service.alerts import AlertDesk
from dispatcher.settings import Settings
from dispatcher.wiring import Parts, jitter, new_id

log = structlog.get_logger(__name__)

AGENT = f"Tocsin/{__version__} (CAP alert dispatcher)"
_INTERVALS = {"atom": 60.0, "rss": 60.0, "folder": 2.0, "naads": 60.0}
_LEASE = 30.0  # real seconds that a claim outlives the process that made it
_LONGEST_SLEEP = 5.0  # real seconds; another process, or a changed clock, may have changed the due
_OPEN = (AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD, AlertState.ACTIVE)


class Keeper(Protocol):
    """Looks at one source; a stream looks for as long as it is let."""

    async def ready(self) -> bool: ...
    async def look(self, health: Health) -> Look: ...


def routes(settings: Settings) -> list[Route]:
    """Where alerts are fetched from, in the order of the settings."""
    bounds = Bounds(document_bytes=settings.max_alert_bytes)
    return [
        Route(
            name=name, kind=given.kind, url=given.url, folder=given.folder, hosts=given.hosts,
            archives=given.archives, interval=given.interval or _INTERVALS[given.kind],
            bounds=bounds,
        )
        for name, given in settings.sources.items() if given.kind != "post"
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDoor:
    """The desk as a source may use it: the one way in, under the source's own name."""

    desk: AlertDesk
    name: str
    via: str

    async def take(self, raw: bytes) -> Taken:
        """Submit *raw*; what is refused again is counted in quarantine, not kept twice."""
        who = Principal(name=self.name, role="operator")
        try:
            verdict, answer = await self.desk.submit(raw, who=who, via=self.via)
        except NotAllowed as fault:
            return Taken(verdict="refused", why=str(fault))
        return Taken(
            verdict=verdict, until=_until(answer), why=_why(verdict, answer),
            findings=tuple(answer.get("findings", ())),
        )


def _until(answer: Json) -> int | None:
    """How long the alert may hold (UTC ms); None where nothing can become of it any more."""
    if answer.get("state") not in _OPEN or not answer.get("expires_at"):
        return None
    return int(datetime.fromisoformat(answer["expires_at"]).timestamp() * 1000)


def _why(verdict: str, answer: Json) -> str:
    if verdict == "conflict":
        return "Another content has this sender, identifier and time already."
    found = answer.get("findings", ()) if verdict == "refused" else ()
    errors = [f["message"] for f in found if f.get("severity") == "error"]
    return errors[0] if errors else ("It is not usable." if verdict == "refused" else "")


class Sources:
    """The loops of one process; ``run`` never ends by itself."""

    def __init__(self, parts: Parts, desk: AlertDesk) -> None:
        self._parts = parts
        self._desk = desk
        self._holder = new_id()
        self._fetchers: list[Fetcher] = []
        self._streams: list[Stream] = []

    async def run(self) -> None:
        """Look at every source for ever; one that fails stops no other."""
        rows, ways = self._parts.feeds, routes(self._parts.settings)
        if ways and self._parts.db.sqlite:
            await rows.free_all()
        try:
            async with asyncio.TaskGroup() as tasks:
                for route in ways:
                    await rows.open(route.name, now=self._parts.clock.now())
                    tasks.create_task(self._keep(route, self.keeper(route)))
                await asyncio.Event().wait()
        finally:
            await self.close()

    async def close(self) -> None:
        """End what goes on between two looks, then let go of connections.

        To be called when the database begins no transaction any more: nothing is cancelled in
        the middle of one.
        """
        for stream in self._streams:
            await stream.close()
        for fetcher in self._fetchers:
            await fetcher.close()

    def keeper(self, route: Route) -> Keeper:
        """What looks at *route*."""
        parts, door = self._parts, SourceDoor(desk=self._desk, name=route.name, via=route.kind)
        rows = parts.feeds
        if route.kind == "folder":
            return Folder(route=route, door=door, chance=jitter)
        home = route.url or (route.archives or ("http://localhost",))[0]
        fetcher = Fetcher(home, agent=AGENT, bounds=route.bounds)
        self._fetchers.append(fetcher)
        if route.kind == "naads":
            stream = Stream(
                route=route, door=door, rows=rows, fetcher=fetcher, clock=parts.clock,
                chance=jitter, known=rows.known, report=self._reporter(route),
            )
            self._streams.append(stream)
            return stream
        return Poll(
            route=route, door=door, rows=rows, fetcher=fetcher, clock=parts.clock, chance=jitter,
        )

    def _reporter(self, route: Route) -> Callable[[Look], Awaitable[None]]:
        async def report(look: Look) -> None:
            await self._parts.feeds.finish(
                route.name, look, holder=self._holder, now=self._parts.clock.now(), free=False
            )
        return report

    async def _keep(self, route: Route, keeper: Keeper) -> None:
        while True:
            try:
                await self.once(route, keeper)
            except Exception:
                # A fault of ours: the claim runs out, and the next look begins afresh.
                log.exception("source.failed", source=route.name)
                await asyncio.sleep(_LONGEST_SLEEP)

    async def once(self, route: Route, keeper: Keeper) -> bool:
        """Wait a while for the source to be due, and look if nobody else does; whether it did."""
        clock, rows = self._parts.clock, self._parts.feeds
        wait = (await rows.due_at(route.name) - clock.now()) / 1000 / clock.scale
        if wait > 0:
            await asyncio.sleep(min(wait, _LONGEST_SLEEP))
            return False
        if not await keeper.ready():
            await asyncio.sleep(min(route.interval / clock.scale, _LONGEST_SLEEP))
            return False
        health = await rows.claim(
            route.name, holder=self._holder, now=clock.now(), until=self._lease()
        )
        if health is None:
            await asyncio.sleep(min(route.interval / clock.scale, _LONGEST_SLEEP))
            return False
        look = await self._while_held(route, keeper.look(health))
        await rows.finish(
            route.name, look, holder=self._holder, now=clock.now(), free=True
        )
        return True

    def _lease(self) -> int:
        return self._parts.clock.now() + int(_LEASE * 1000 * self._parts.clock.scale)

    async def _while_held(self, route: Route, work: Awaitable[Look]) -> Look:
        """Do *work*, and leave it as soon as another process has the source."""
        task = asyncio.ensure_future(work)
        try:
            while not (await asyncio.wait({task}, timeout=_LEASE / 3))[0]:
                if not await self._parts.feeds.renew(
                    route.name, holder=self._holder, until=self._lease()
                ):
                    raise TimeoutError(f"the claim on {route.name} was lost")
            return task.result()
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await task

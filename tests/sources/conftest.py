"""A publisher on loopback, a clock that is set by hand, and the program that looks at both."""

import asyncio
import importlib
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from sqlalchemy import select
from waiting import to_plan

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.feed import Health, Item
from dispatcher.service.sources import Keeper, Sources, routes
from dispatcher.settings import SourceSettings, Twilio, sealed
from dispatcher.store import schema as s
from dispatcher.store.migrations import upgrade
from dispatcher.wiring import WallClock


class HandClock(WallClock):
    """Stands still until it is moved; its first moment is now."""

    def __init__(self) -> None:
        super().__init__()
        self.at = super().now() // 1000 * 1000

    def now(self) -> int:
        return self.at

    def pass_by(self, seconds: float) -> None:
        self.at += int(seconds * 1000)


def _cap(
    identifier: str = "flood-1", *, msg_type: str = "Alert", references: str = "",
    sent: datetime | None = None, lasts: float = 3600, sender: str = "duty@town.example",
    event: str = "Flood", headline: str = "Flood on the river",
) -> str:
    """A CAP 1.2 document over a square; *lasts* is seconds from *sent* to expires."""
    sent = (sent or datetime.now(UTC)).replace(microsecond=0)
    ends = (sent + timedelta(seconds=lasts)).isoformat()
    ring = "50.0,10.0 50.0,11.0 51.0,11.0 51.0,10.0 50.0,10.0"
    info = "" if msg_type == "Cancel" else f"""
 <info><language>en-GB</language><category>Met</category><event>{event}</event>
  <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
  <expires>{ends}</expires><headline>{headline}</headline>
  <instruction>Move to higher ground.</instruction>
  <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>{sender}</sender><sent>{sent.isoformat()}</sent><status>Actual</status>
 <msgType>{msg_type}</msgType><scope>Public</scope>
 {references and f"<references>{references}</references>"}{info}
</alert>"""


def _entry(name: str, *, updated: str = "2026-11-21T02:00:00Z", inside: str = "") -> str:
    """An Atom entry that links to ``/cap/NAME``, or holds *inside*."""
    link = f'<link type="application/cap+xml" href="cap/{name}"/>'
    content = f'<content type="text/xml">{inside.partition("?>")[2]}</content>'
    return (
        f"<entry><id>urn:{name}</id><title>{name}</title><updated>{updated}</updated>"
        f"{content if inside else link}</entry>"
    )


class Publisher:
    """Feeds and documents by path; what was asked is in *asked*."""

    def __init__(self) -> None:
        self.documents: dict[str, bytes] = {}
        self.answers: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.etags = True

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = request.path.lstrip("/")
        self.asked.append((path, dict(request.headers)))
        if path in self.answers:
            return await self.answers[path](request)
        if path not in self.documents:
            return web.Response(status=404)
        body = self.documents[path]
        headers = {"ETag": f'"{hash(body)}"'} if self.etags else {}
        if self.etags and request.headers.get("If-None-Match") == headers["ETag"]:
            return web.Response(status=304, headers=headers)
        return web.Response(body=body, headers=headers, content_type="application/xml")

    def feed(self, *entries: str, path: str = "feed", more: str = "") -> None:
        """Put an Atom feed there."""
        text = f'<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id>{more}{"".join(entries)}</feed>'
        self.documents[path] = text.encode()

    def put(self, name: str, document: str) -> None:
        """Put a document to ``/cap/NAME``."""
        self.documents[f"cap/{name}"] = document.encode()

    def fails(self, path: str, status: int = 500, **headers: str) -> None:
        """Answer with *status* from now on."""
        async def answer(_: web.Request) -> web.StreamResponse:
            return web.Response(
                status=status, headers={k.replace("_", "-"): v for k, v in headers.items()}
            )
        self.answers[path] = answer

    def count(self, path: str) -> int:
        """How often *path* was asked for."""
        return sum(1 for asked, _ in self.asked if asked == path)


@pytest.fixture
async def publisher() -> AsyncIterator[Publisher]:
    """Serves on loopback; its ``url`` ends with a slash."""
    made = Publisher()
    app = web.Application()
    app.router.add_route("GET", "/{path:.*}", made._serve)
    async with TestServer(app) as server:
        made.url = str(server.make_url("/"))  # type: ignore[attr-defined]
        yield made


class World:
    """One process of the program with its sources, and questions to its database."""

    def __init__(self, app: App, clock: HandClock) -> None:
        self.app, self.clock = app, clock
        self.sources = Sources(app.parts, app.desk)
        self.routes = {route.name: route for route in routes(app.settings)}
        self._keepers: dict[str, Keeper] = {}

    def keeper(self, name: str) -> Keeper:
        if name not in self._keepers:
            self._keepers[name] = self.sources.keeper(self.routes[name])
        return self._keepers[name]

    async def look(self, name: str = "met", *, after: float | None = None) -> Health:
        """One look, *after* so many seconds (default: as soon as it is due); how it fares."""
        rows = self.app.parts.feeds
        await rows.open(name, now=self.clock.now())
        due = await rows.due_at(name)
        self.clock.at = max(self.clock.at + int((after or 0) * 1000), due)
        if not await self.keeper(name).ready():
            self.clock.pass_by(31)  # an empty folder is looked at now and then all the same
        assert await self.sources.once(self.routes[name], self.keeper(name))
        return (await rows.health())[name]

    async def alerts(self) -> dict[str, str]:
        """State by identifier."""
        found = await self.app.parts.alerts.listed()
        return {record.identifier: record.state.value for record in found}

    async def arrivals(self) -> list[tuple[str, str, str]]:
        """(source, via, verdict) of everything that came, in order."""
        a = s.arrivals.c
        async with self.app.parts.db.read() as connection:
            rows = await connection.execute(select(a.source, a.via, a.verdict).order_by(a.id))
            return [(r.source, r.via, r.verdict) for r in rows]

    async def quarantined(self) -> int:
        async with self.app.parts.db.read() as connection:
            return len((await connection.execute(select(s.quarantine.c.id))).all())

    async def items(self, name: str = "met") -> list[Item]:
        """Every row of a source that may be fetched one day."""
        return await self.app.parts.feeds.due(name, now=2**62, limit=1000)

    async def plan(self) -> None:
        """Plan every alert that waits to be planned."""
        planner = self.app._planner()
        while waiting := await to_plan(self.app):
            for one in waiting:
                alert = await self.app.parts.alerts.by_id(one.id)
                assert alert is not None
                await self.app._plan_page(planner, alert)

    async def told(self) -> list[tuple[str, str]]:
        """(identifier, kind) of every message to the public."""
        d, a = s.deliveries.c, s.alerts.c
        query = select(a.identifier, d.kind).join_from(
            s.deliveries, s.alerts, d.alert_id == a.id
        ).where(d.state == "queued").order_by(d.id)
        async with self.app.parts.db.read() as connection:
            return [(r.identifier, r.kind) for r in await connection.execute(query)]

    async def bring(self, n: int) -> None:
        """Put *n* people into the square."""
        await self.app.parts.contacts.put([
            Contact(
                external_id=f"p{i}", languages=(Spoken(key="en", given="en"),), lat=50.5,
                lon=10.5, addresses=(("sms", f"+1555{2_000_000 + i:07d}"),),
            ) for i in range(n)
        ], now=self.clock.now())


def _settings(url: str, sources: dict[str, dict[str, Any]]) -> Any:
    return sealed(
        mode="live", approval="auto", database_url=url, secret_key="k" * 40, accept_drafts=True,
        live_checked=True, api_token=SecretStr("t" * 20),
        sources={name: SourceSettings(**given) for name, given in sources.items()},
        twilio=Twilio(
            account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32),
            api_url="http://127.0.0.1:1", sms_from="+15550000001", sms_segments_per_second=0,
        ),
    )


MakeWorld = Callable[..., Awaitable[World]]


@pytest.fixture(scope="session")
def one_library() -> Iterator[None]:
    """The template library is read once: it is the same in every world."""
    build = importlib.import_module("dispatcher.wiring.build")  # the package names its function so
    read = build.library_words
    words: list[Any] = []

    def once(settings: Any) -> Any:
        if not words:
            words.append(read(settings))
        return words[0]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(build, "library_words", once)
        yield


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database at the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    asyncio.run(upgrade(f"sqlite:///{path}"))
    return path


@pytest.fixture
async def make_world(
    tmp_path: Path, template: Path, one_library: None
) -> AsyncIterator[MakeWorld]:
    """Make a process; the same *database* again is a restart or a second process."""
    made: list[World] = []
    shutil.copy(template, tmp_path / "t.db")

    async def make(database: str = "", **sources: dict[str, Any]) -> World:
        clock = made[0].clock if made else HandClock()
        app = App(_settings(database or f"sqlite:///{tmp_path}/t.db", sources), clock=clock)
        await app.open()
        made.append(World(app, clock))
        return made[-1]

    yield make
    for world in made:
        await world.app.parts.db.shut(3)
        await world.sources.close()
        await world.app.parts.close()


@pytest.fixture
async def met(make_world: MakeWorld, publisher: Publisher) -> World:
    """One Atom source ``met`` at the publisher's ``/feed``, every 60 seconds."""
    return await make_world(met={"kind": "atom", "url": publisher.url + "feed"})  # type: ignore[attr-defined]


@pytest.fixture
def cap() -> Callable[..., str]:
    return _cap


@pytest.fixture
def entry() -> Callable[..., str]:
    return _entry

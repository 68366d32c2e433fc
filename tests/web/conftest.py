"""A small program in memory behind the doors, served on loopback."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import yaml
from aiohttp.test_utils import TestServer
from fluent.runtime import FluentBundle, FluentResource

from dispatcher.domain.errors import NotFound
from dispatcher.domain.record import Principal
from dispatcher.web import build

ROOT = Path(__file__).resolve().parents[2]
CANNED = yaml.safe_load((Path(__file__).parent / "canned.yaml").read_text(encoding="utf-8"))


class InMemory:
    """What the pages and the API ask of the program, answered from attributes."""

    mode = "exercise"
    public_url = "https://warn.example/tocsin"

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.verdict: tuple[str, dict[str, Any]] = ("created", self.alert_json("a1"))
        self.raises: Exception | None = None
        self.stopped = False
        self.state = "active"
        self.exercise = True
        self.over = False
        self.newer = ""
        self.is_ready = True
        self.links = {"once": "cookie-operator"}
        self.sessions = {
            f"cookie-{role}": Principal(name=f"Ms {role}", role=role)
            for role in ("viewer", "operator", "approver", "admin")
        }
        self.left = asyncio.Event()
        self.feeds: list[asyncio.Queue[Mapping[str, Any] | None]] = []
        self.texts: list[dict[str, Any]] = CANNED["texts"]
        self.bundles = {tag: self._labels(tag) for tag in ("en", "ar")}
        self.aired_at: str | None = None
        self.relay_state = "asked"
        self.source_state = "ok"

    @staticmethod
    @cache
    def _labels(tag: str) -> FluentBundle:
        bundle = FluentBundle([tag], use_isolating=tag == "ar")
        for file in sorted((ROOT / "templates" / tag).glob("*.ftl")):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return bundle

    def label(self, language: str, key: str, **slots: str) -> str:
        bundle = self.bundles[language if language in self.bundles else "en"]
        said, errors = bundle.format_pattern(bundle.get_message(key).value, slots)
        assert not errors, (key, errors)
        return str(said)

    async def library(self) -> dict[str, Any]:
        return CANNED["library"]

    # who asks
    async def principal(self, token: str) -> Principal | None:
        role = token.removeprefix("token-")
        known = ("viewer", "operator", "translator", "manager", "approver", "admin", "case-officer")
        return Principal(name=token, role=role) if role in known else None

    async def session(self, cookie: str) -> Principal | None:
        return self.sessions.get(cookie)

    async def sign_in(self, link: str) -> str | None:
        return self.links.pop(link, None)

    async def sign_out(self, cookie: str) -> None:
        self.signed_out = cookie

    # alerts
    def alert_json(self, public_id: str) -> dict[str, Any]:
        state = getattr(self, "state", "active")
        return {**CANNED["alert"], "id": public_id, "state": state, "mode": self.mode}

    def _note(self, what: str, about: Any) -> None:
        self.calls.append((what, about))
        if self.raises is not None:
            raise self.raises

    async def submit(self, raw: bytes, *, who: Principal, via: str) -> tuple[str, dict[str, Any]]:
        self._note("submit", (len(raw), who.role, via))
        return self.verdict

    async def alerts(
        self, *, before: int | None, limit: int
    ) -> tuple[list[dict[str, Any]], int | None]:
        self._note("alerts", (before, limit))
        return [self.alert_json("a1")], None if before else 41

    async def alert(self, public_id: str) -> dict[str, Any]:
        if public_id != "a1":
            raise NotFound(f"There is no alert {public_id}.")
        return self.alert_json(public_id)

    async def _act(self, what: str, public_id: str, who: Principal, reason: str) -> dict[str, Any]:
        found = await self.alert(public_id)
        self._note(what, (public_id, who.role, reason))
        return found

    async def approve(self, public_id: str, *, who: Principal, reason: str = "") -> dict[str, Any]:
        return await self._act("approve", public_id, who, reason)

    async def reject(self, public_id: str, *, who: Principal, reason: str = "") -> dict[str, Any]:
        return await self._act("reject", public_id, who, reason)

    async def cancel(self, public_id: str, *, who: Principal, reason: str = "") -> dict[str, Any]:
        return await self._act("cancel", public_id, who, reason)

    async def stop_all(self, *, who: Principal) -> None:
        self._note("stop_all", who.role)
        self.stopped = True

    async def resume(self, *, who: Principal) -> None:
        self._note("resume", who.role)
        self.stopped = False

    async def preview(self, raw: bytes) -> dict[str, Any]:
        return CANNED["preview"]

    async def report(self, public_id: str) -> dict[str, Any]:
        return {"alert": await self.alert(public_id), **CANNED["report"]}

    async def messages(self, public_id: str) -> list[dict[str, Any]]:
        await self.alert(public_id)
        return [{**CANNED["message"], "id": n, **text} for n, text in enumerate(self.texts)]

    async def scripts(self, public_id: str) -> list[dict[str, Any]]:
        await self.alert(public_id)
        return [CANNED["script"]]

    async def deliveries(
        self, public_id: str, *, filters: Mapping[str, str], after: int, limit: int
    ) -> tuple[list[dict[str, Any]], int | None]:
        await self.alert(public_id)
        self._note("deliveries", (dict(filters), after, limit))
        row = CANNED["delivery"]
        return [row], None if after else 7

    # what comes back
    def genuine(self, url: str, params: Mapping[str, str], body: bytes, signature: str) -> bool:
        self.calls.append(("genuine", (url, dict(params))))
        return signature == "right"

    async def receipt(self, form: Mapping[str, str], query: Mapping[str, str]) -> None:
        self._note("receipt", (dict(form), dict(query)))

    async def inbound(self, form: Mapping[str, str]) -> None:
        self._note("inbound", dict(form))

    # pages for people
    async def relay_page(self, token: str) -> dict[str, Any]:
        if token not in ("leader", "leader-ar"):
            raise NotFound("This page does not exist or is no longer valid.")
        arabic = token == "leader-ar"
        return {
            "language": "ar" if arabic else "en", "rtl": arabic, "exercise": self.exercise,
            "over": self.over, "state": self.relay_state, "people_told": None,
            "texts": self.texts[::-1] if arabic else self.texts, "code": "K7QX",
            "phone": "+1 555 0100", "until": "2026-11-21 06:00",
        }

    async def relay_answer(
        self, token: str, *, answer: str, people: int | None, way: str, words: str
    ) -> dict[str, Any]:
        self._note("relay", (token, answer, people, way, words))
        self.relay_state = answer
        return await self.relay_page(token)

    async def station_page(self, token: str) -> dict[str, Any]:
        if token != "station":
            raise NotFound("This page does not exist or is no longer valid.")
        scripts = [
            {"id": n, "slot_seconds": 30, "reading_seconds": 21, "exercise": self.exercise,
             "aired_at": self.aired_at, "over": self.over, **text}
            for n, text in enumerate(self.texts, start=5)
        ]
        return {"station": "Radio Harbour", "languages": ["en", "ar"], "scripts": scripts}

    async def station_aired(self, token: str, script_id: int) -> dict[str, Any]:
        self._note("aired", (token, script_id))
        self.aired_at = "2026-11-21T02:15:00+01:00"
        return await self.station_page(token)

    async def public_alert(self, code: str) -> dict[str, Any]:
        if code != "K7QX":
            raise NotFound("There is no warning with this code.")
        return {
            "code": code, "state": self.state, "over": self.over, "exercise": self.exercise,
            "source": "Weather Office", "sent": "2026-11-21 02:10", "texts": self.texts,
            "newer": self.newer,
        }

    # where alerts come from
    async def sources(self) -> list[dict[str, Any]]:
        return [{**CANNED["source"], "state": self.source_state,
                 "late": self.source_state == "late"}]

    # console
    async def board(self) -> dict[str, Any]:
        shown = {**self.alert_json("a1"), **CANNED["shown"], "exercise": self.exercise}
        return {"mode": self.mode, "stopped": self.stopped, "paused": False, "alerts": [shown],
                "sources": await self.sources()}

    async def events(self) -> AsyncIterator[Mapping[str, Any]]:
        feed: asyncio.Queue[Mapping[str, Any] | None] = asyncio.Queue()
        self.feeds.append(feed)
        try:
            while (event := await feed.get()) is not None:
                yield event
        finally:
            self.feeds.remove(feed)
            self.left.set()

    # health
    async def ready(self) -> tuple[bool, dict[str, Any]]:
        return self.is_ready, {"store": "ok", "queue": "ok", "provider": "ok"}

    async def metrics(self) -> tuple[bytes, str]:
        return b"tocsin_alerts 1\n", "text/plain; version=1.0.0; charset=utf-8"


@pytest.fixture
def service() -> InMemory:
    """The program behind the doors; tests set and read its attributes."""
    return InMemory()


@pytest.fixture
async def server(service: InMemory) -> AsyncIterator[TestServer]:
    """The doors on a free loopback port."""
    app = build(service, max_alert_bytes=100_000, heartbeat=0.05)
    async with TestServer(app) as running:
        yield running


@pytest.fixture
async def client(server: TestServer) -> AsyncIterator[aiohttp.ClientSession]:
    """A visitor without a cookie jar, who follows no redirect by himself."""
    jar, lines = aiohttp.DummyCookieJar(), aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(
        server.make_url("/"), cookie_jar=jar, connector=lines
    ) as session:
        yield session


Call = Callable[..., Awaitable[aiohttp.ClientResponse]]


@pytest.fixture(scope="session")
def described() -> dict[str, Any]:
    """The description of the API as it is served."""
    text = (ROOT / "dispatcher" / "web" / "openapi.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


@pytest.fixture
def call(client: aiohttp.ClientSession, described: dict[str, Any]) -> Call:
    """Ask as a program with a role; whatever is answered must stand in the description."""

    async def ask(
        method: str, path: str, *, role: str = "", **more: Any
    ) -> aiohttp.ClientResponse:
        headers = {"Authorization": f"Bearer token-{role}"} if role else {}
        headers |= more.pop("headers", {})
        answer = await client.request(
            method, path, headers=headers, allow_redirects=False, **more
        )
        await answer.read()
        pattern = next(
            (p for p in described["paths"] if re.fullmatch(re.sub(r"{\w+}", "[^/]+", p),
             answer.url.path)), None,
        )
        operation = described["paths"].get(pattern, {}).get(method.lower())
        if operation is not None:
            said = operation["responses"].get(str(answer.status))
            assert said is not None, (method, path, answer.status)
            if answer.status != 204:
                said = described["components"]["responses"][said["$ref"].rpartition("/")[2]] \
                    if "$ref" in said else said
                assert answer.content_type in said["content"], (path, answer.status)
        return answer

    return ask

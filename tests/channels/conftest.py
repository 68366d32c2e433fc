"""A provider on loopback that answers as a case says, and the channels that talk to it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import ClientSession, ClientTimeout, web
from aiohttp.test_utils import TestServer, unused_port

from channels import radio, relay, sms, whatsapp
from channels._twilio import Account, Circuit
from channels._twilio.wire import Wire
from dispatcher.domain.delivery import Claimed
from dispatcher.ports import Channel

NOW = 1_800_000_000_000
PUBLIC_URL = "https://tocsin.example"
SENDER = "+15550000001"


@dataclass
class Standin:
    """Keeps what it was asked and answers with *status*, *body*, *headers*, or a *fault*.

    *bodies* are answered one after the other before *body*.
    """

    url: str = ""
    status: int = 201
    body: Any = field(default_factory=lambda: {"sid": "SM1", "status": "queued"})
    bodies: list[Any] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    asked: list[Any] = field(default_factory=list)
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        self.asked.append((request.method, request.path_qs, dict(request.headers), raw))
        self.was_asked.set()
        if self.fault == "hang":
            await self.over.wait()
        if self.fault in ("reset", "hang"):
            assert request.transport is not None
            request.transport.abort()
        if self.fault == "half":
            return await self._half(request)
        body = self.bodies.pop(0) if self.bodies else self.body
        if isinstance(body, str):
            return web.Response(status=self.status, text=body, headers=self.headers)
        return web.json_response(body, status=self.status, headers=self.headers)

    async def _half(self, request: web.Request) -> web.StreamResponse:
        """A good status whose body breaks off."""
        begun = web.StreamResponse(status=201, headers={"Content-Length": "1000"})
        await begun.prepare(request)
        await begun.write(b'{"sid": "SM')
        assert request.transport is not None
        request.transport.abort()
        return begun

    def form(self, number: int = -1) -> dict[str, str]:
        return dict(parse_qsl(self.asked[number][3].decode(), strict_parsing=True))


@pytest.fixture
async def standin() -> AsyncIterator[Standin]:
    standin = Standin()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", standin.answer)
    server = TestServer(app)
    await server.start_server()
    standin.url = str(server.make_url("")).rstrip("/")
    yield standin
    standin.over.set()
    await server.close()


@pytest.fixture
def claimed() -> Callable[..., Claimed]:
    def make(**changes: Any) -> Claimed:
        values: dict[str, Any] = {
            "delivery_id": 42, "alert_id": 1, "message_id": 7, "channel": "sms",
            "transport": "sms", "address_id": 3, "to": "+15551230001", "text": "FLOOD. Leave now.",
            "attempt": 2, "segments": 1, "severe": True, "valid_for": 3600,
            "lease_until": NOW + 60_000, "language": "en",
        }
        return Claimed(**{**values, **changes})

    return make


# Long enough for a busy machine to connect and ask, short enough to be waited for.
QUICK_SECONDS = 1.0


def quick_session() -> ClientSession:
    return ClientSession(timeout=ClientTimeout(total=QUICK_SECONDS))


@pytest.fixture
async def account_at() -> AsyncIterator[Callable[..., Account]]:
    """Makes accounts, with a time-out of a second where *quick*, and closes them."""
    made: list[Account] = []

    def make(url: str, *, quick: bool = False, **more: Any) -> Account:
        if quick:
            more |= {"session": quick_session, "wire": partial(Wire, answer_seconds=QUICK_SECONDS)}
        more = {"account_sid": "AC1", "auth_token": "t0ken", "now": lambda: NOW,
                "may": lambda claimed, now: True, **more}
        made.append(Account(api_url=url, **more))
        return made[-1]

    yield make
    for account in made:
        await account.close()


@dataclass(frozen=True)
class Way:
    """A channel with what makes a delivery its own."""

    channel: Channel
    mine: dict[str, str]


@pytest.fixture(params=["sms", "whatsapp", "relay", "radio"])
async def way_at(
    request: pytest.FixtureRequest, account_at: Callable[..., Account]
) -> AsyncIterator[Callable[..., Way]]:
    """Each channel in turn, made for a provider at some address."""
    station = radio.Radio(now=lambda: NOW)

    def make(url: str, *, quick: bool = False) -> Way:
        nonlocal station
        account = account_at(url, quick=quick, circuit=Circuit(in_a_row=1_000, window=1_000))
        options = {"account": account, "sender": SENDER, "public_url": PUBLIC_URL}
        if request.param == "sms":
            return Way(sms.build(options), {})
        if request.param == "whatsapp":
            mine = {"channel": "whatsapp", "transport": "whatsapp", "content_sid": "HX1"}
            return Way(whatsapp.build(options), mine)
        if request.param == "relay":
            over = relay.build({"transports": {"sms": sms.build(options)}, "now": lambda: NOW})
            return Way(over, {"channel": "relay"})
        if quick:
            station = radio.Radio(now=lambda: NOW, session=quick_session)
        mine = {"channel": "radio", "transport": "webhook", "to": f"{url}/scripts"}
        return Way(station, mine)

    yield make
    await station.close()


@pytest.fixture
def dead_url() -> str:
    """Where nobody listens."""
    return f"http://127.0.0.1:{unused_port()}"

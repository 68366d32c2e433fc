"""A running stand-in, a caller that signs in, and a webhook receiver on loopback."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import ClientSession, encode_basic_auth, web
from aiohttp.test_utils import TestServer
from twilio.request_validator import RequestValidator

from dispatcher.simulator import Simulator, SimulatorOptions, changed

ACCOUNT = "AC" + "0" * 32
TOKEN = "simulator"
FROM = "+15550001111"


class Caller:
    """Calls the stand-in over HTTP as the account that it knows."""

    def __init__(self, simulator: Simulator, session: ClientSession) -> None:
        self.simulator = simulator
        self.session = session
        self.messages = f"{simulator.url}/2010-04-01/Accounts/{ACCOUNT}/Messages"

    async def send(self, to: str = "+15551230000", **form: str) -> tuple[int, dict[str, Any]]:
        filled = {"To": to, "From": FROM, "Body": "Water is rising", **form}
        asked = {name: value for name, value in filled.items() if value}
        return await self.ask("POST", ".json", data=asked)

    async def ask(self, method: str, rest: str, **more: Any) -> tuple[int, dict[str, Any]]:
        async with self.session.request(method, self.messages + rest, **more) as answer:
            text = await answer.text()
            return answer.status, await answer.json() if text else {}

    async def control(self, method: str, path: str, **more: Any) -> tuple[int, str]:
        async with self.session.request(method, self.simulator.url + path, **more) as answer:
            return answer.status, await answer.text()


class Receiver:
    """A webhook that keeps what it gets, says whether it was signed, and answers *statuses*."""

    def __init__(self) -> None:
        self.got: list[dict[str, str]] = []
        self.signed: list[bool] = []
        self.tokens: list[str] = []
        self.statuses: list[int] = []
        self.url = ""
        self.hang: asyncio.Event | None = None
        self._more = asyncio.Condition()

    async def take(self, request: web.Request) -> web.Response:
        form = await request.post()
        proof = request.headers["X-Twilio-Signature"]
        url = f"{self.url}{'?' + request.query_string if request.query_string else ''}"
        async with self._more:
            self.got.append({name: str(value) for name, value in form.items()})
            self.signed.append(RequestValidator(TOKEN).validate(url, form, proof))
            self.tokens.append(request.headers["I-Twilio-Idempotency-Token"])
            self._more.notify_all()
        if self.hang is not None:
            await self.hang.wait()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200, text="<ok/>")

    async def wait(self, number: int) -> list[dict[str, str]]:
        async with asyncio.timeout(60), self._more:
            await self._more.wait_for(lambda: len(self.got) >= number)
        return self.got

    def statuses_of(self, sid: str) -> list[str]:
        return [form["MessageStatus"] for form in self.got if form["MessageSid"] == sid]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    received = Receiver()
    app = web.Application()
    app.router.add_post("/hook", received.take)
    async with TestServer(app) as server:
        received.url = str(server.make_url("/hook"))
        yield received
        if received.hang is not None:
            received.hang.set()


@pytest.fixture
async def stand_in() -> AsyncIterator[Callable[..., Awaitable[Caller]]]:
    started: list[Caller] = []

    async def start(**knobs: object) -> Caller:
        simulator = Simulator(changed(SimulatorOptions(), {"speed": 1000, **knobs}))
        await simulator.start()
        session = ClientSession(headers={"Authorization": encode_basic_auth(ACCOUNT, TOKEN)})
        started.append(Caller(simulator, session))
        return started[-1]

    yield start
    for caller in started:
        await caller.session.close()
        await caller.simulator.stop()


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], Awaitable[None]]:
    """Waits until the stand-in, which tells nobody, has come so far."""

    async def wait(reached: Callable[[], bool]) -> None:
        loop = asyncio.get_running_loop()
        done = loop.create_future()

        def look() -> None:
            if reached():
                done.set_result(None)
            else:
                waiting.append(loop.call_later(0.005, look))

        waiting: list[asyncio.TimerHandle] = []
        look()
        try:
            await asyncio.wait_for(done, 60)
        finally:
            for timer in waiting[-1:]:
                timer.cancel()

    return wait


@pytest.fixture
def settled(until) -> Callable[[Caller, dict[str, int]], Awaitable[None]]:
    """Waits until the stand-in's messages are in these states."""

    async def wait(caller: Caller, states: dict[str, int]) -> None:
        await until(lambda: caller.simulator.stats()["by_status"] == states)

    return wait

"""A town to warn: the stand-in, a real service process that can be killed, and its people."""

import asyncio
import os
import signal
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from dispatcher.simulator import Simulator, SimulatorOptions

TOKEN = "a-bootstrap-token-for-the-tests"
ACCOUNT, AUTH = "AC" + "7" * 32, "an-auth-token-for-the-tests"
ZONE = "+01:00"


def _cap(
    identifier: str = "flood-1", *, msg_type: str = "Alert", status: str = "Actual",
    references: str = "", severity: str = "Severe", sent: datetime | None = None,
    expires_in: float = 3600, sender: str = "duty@town.example", scope: str = "Public",
    square: tuple[float, float, float, float] = (50.0, 10.0, 51.0, 11.0), event: str = "Flood",
    response: str = "", language: str = "en-GB",
) -> str:
    """A CAP 1.2 document over a square (south, west, north, east)."""
    sent = sent or datetime.now(UTC)
    south, west, north, east = square
    ring = f"{south},{west} {south},{east} {north},{east} {north},{west} {south},{west}"
    info = "" if msg_type == "Cancel" else f"""
 <info><language>{language}</language><category>Met</category><event>{event}</event>
  {response and f"<responseType>{response}</responseType>"}
  <urgency>Immediate</urgency><severity>{severity}</severity><certainty>Observed</certainty>
  <expires>{_stamp(sent + timedelta(seconds=expires_in))}</expires>
  <senderName>Town Flood Office</senderName><headline>Flood on the river</headline>
  <instruction>Move to higher ground.</instruction>
  <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>{sender}</sender><sent>{_stamp(sent)}</sent><status>{status}</status>
 <msgType>{msg_type}</msgType><scope>{scope}</scope>
 {references and f"<references>{references}</references>"}{info}
</alert>"""


def _stamp(moment: datetime) -> str:
    """A CAP time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def _people(n: int, languages: Iterable[str] = ("en", "ar"), *, first: int = 0) -> str:
    """A contacts file of *n* people in the middle of the square, languages in turn."""
    tags = list(languages)
    rows = ["id,languages,sms,lat,lon,exercise"]
    rows += [
        f"p{i},{tags[i % len(tags)]},+1555{2_000_000 + i:07d},50.5,10.5,yes"
        for i in range(first, first + n)
    ]
    return "\n".join(rows) + "\n"


_LIVING = """
import sys
sys.argv = ["tocsin", *sys.argv[3:]]
from dispatcher.cli import main
main()
"""
_DYING = """
import importlib, itertools, os, signal, sys
module, _, path = sys.argv[1].partition(":")
owner, _, name = path.rpartition(".")
target = getattr(importlib.import_module(module), owner)
alive, calls, last = getattr(target, name), itertools.count(1), int(sys.argv[2])
def dying(*args, **kwargs):
    if next(calls) == last:
        os.kill(os.getpid(), signal.SIGKILL)
    return alive(*args, **kwargs)
setattr(target, name, dying)
""" + _LIVING


class Town:
    """One service process on one SQLite file, the stand-in, and questions to both."""

    def __init__(self, folder: Path, simulator: Simulator, desk: Any, **environment: str) -> None:
        self.folder = folder
        self.desk = desk
        self.simulator = simulator
        self.port = _free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.process: asyncio.subprocess.Process | None = None
        self.env = {
            **{k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")},
            "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
            "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/town.db",
            "TOCSIN_SECRET_KEY": "k" * 40, "TOCSIN_API_TOKEN": TOKEN,
            "TOCSIN_PUBLIC_URL": self.base, "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT,
            "TOCSIN_TWILIO__AUTH_TOKEN": AUTH, "TOCSIN_TWILIO__API_URL": simulator.url,
            "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
            "TOCSIN_TWILIO__WHATSAPP_FROM": "+15550000002",
            "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0", **environment,
        }

    async def tocsin(self, *words: str, ok: bool = True) -> str:
        """Run a command; its standard output (of a refused one the errors as well)."""
        done = await asyncio.to_thread(self.desk.run, words, self.env, self.folder, "")
        assert (done.returncode == 0) is ok, done.stderr
        return str(done.stdout if ok else done.stdout + done.stderr)

    async def bring(self, contacts: str) -> None:
        """Import people."""
        path = self.folder / "contacts.csv"
        path.write_text(contacts, encoding="utf-8")
        await self.tocsin("contacts", "import", str(path))

    async def serve(self, *, dies_in: str = "", call: int = 1) -> None:
        """Start the service and wait until it answers.

        *dies_in* (``module:Class.method``) kills the process, as SIGKILL does, when that method
        is called for the *call*-th time.
        """
        with (self.folder / "serve.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", _DYING if dies_in else _LIVING, dies_in, str(call),
                "serve", "--port", str(self.port),
                env=self.env, cwd=self.folder, stdout=log, stderr=log,
            )
        await self.eventually(self._answers, seconds=30)

    async def _answers(self) -> bool:
        assert self.process is not None
        assert self.process.returncode is None, (self.folder / "serve.log").read_text()[-2000:]
        try:
            async with aiohttp.request("GET", f"{self.base}/healthz") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    async def dead(self) -> None:
        """Wait until the process has killed itself."""
        process, self.process = self.process, None
        assert process is not None
        async with asyncio.timeout(60):
            assert await process.wait() == -signal.SIGKILL

    async def kill(self) -> None:
        """SIGKILL: nothing is said goodbye to."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> int:
        process, self.process = self.process, None
        if process is None or process.returncode is not None:
            return 0
        process.send_signal(number)
        return await process.wait()

    async def call(self, method: str, path: str, **more: Any) -> tuple[int, Any]:
        """(status, JSON) of an API call with the bootstrap token."""
        headers = {"Authorization": f"Bearer {TOKEN}", **more.pop("headers", {})}
        async with aiohttp.ClientSession() as session, session.request(
            method, self.base + path, headers=headers, **more
        ) as answer:
            return answer.status, await answer.json(content_type=None)

    async def post(self, document: str) -> tuple[int, Any]:
        """Post a CAP document."""
        return await self.call(
            "POST", "/api/v1/alerts", data=document.encode(),
            headers={"Content-Type": "application/cap+xml"},
        )

    async def report(self, alert_id: str) -> Any:
        """The report as JSON."""
        status, answer = await self.call("GET", f"/api/v1/alerts/{alert_id}/report")
        assert status == 200, answer
        return answer

    async def settled(self, alert_id: str, seconds: float = 60) -> Any:
        """The report once nobody is pending."""
        async def done() -> bool:
            found = (await self.report(alert_id))["people"]
            return bool(found["planned"]) and found["pending"] == 0

        # Adding up a thousand people is work for the service, too.
        await self.eventually(done, seconds=seconds, pause=0.25)
        return await self.report(alert_id)

    async def eventually(
        self, ask: Callable[[], Awaitable[bool]], *, seconds: float = 20, pause: float = 0.05
    ) -> None:
        """Ask again and again until it is so; fails after *seconds*."""
        async with asyncio.timeout(seconds):
            while not await ask():  # noqa: ASYNC110 - another process, nothing here can wake us
                await asyncio.sleep(pause)

    def accepted(self) -> Counter[str]:
        """How often the provider took a message for each number."""
        return Counter(line["to"] for line in self.simulator.ledger())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


MakeTown = Callable[..., Awaitable[Town]]


@pytest.fixture
async def make_town(tmp_path: Path, desk: Any) -> AsyncIterator[MakeTown]:
    """Make a town with knobs of the stand-in and settings of the service."""
    made: list[Town] = []

    async def make(settings: dict[str, str] | None = None, **knobs: Any) -> Town:
        simulator = Simulator(SimulatorOptions(account_sid=ACCOUNT, auth_token=AUTH, **knobs))
        await simulator.start()
        town = Town(tmp_path, simulator, desk, **(settings or {}))
        simulator.configure(inbound_url=f"{town.base}/webhooks/twilio/inbound")
        made.append(town)
        return town

    yield make
    for town in made:
        await town.kill()
        await town.simulator.stop()


@pytest.fixture
def cap() -> Callable[..., str]:
    """Writes a CAP 1.2 document."""
    return _cap


@pytest.fixture
def people() -> Callable[..., str]:
    """Writes a contacts file."""
    return _people


@pytest.fixture
def reference() -> Callable[[Any], str]:
    """``sender,identifier,sent`` of an alert as the API shows it."""
    return lambda alert: f"{alert['sender']},{alert['identifier']},{alert['sent']}"

"""A town whose surroundings fail: clock, disk, file, Redis. Real processes, the stand-in judges."""

import asyncio
import os
import re
import signal
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import pytest

from dispatcher.simulator import Simulator, SimulatorOptions

TOKEN = "a-bootstrap-token-for-the-tests"
ACCOUNT, AUTH = "AC" + "7" * 32, "an-auth-token-for-the-tests"
SERVER = os.environ.get("TOCSIN_TEST_DATABASE_URL", "")
# The wall's time as a file says: so many seconds off.
_SERVICE = """
import os, sys, time
shift, real = os.environ.get("SHIFT_FILE", ""), time.time
def shifted():
    with open(shift) as said:
        return real() + float(said.read() or 0)
if shift:
    time.time = shifted
from dispatcher.cli import main
main()
"""


@dataclass
class Town:
    """Services on one database, the stand-in, and questions to both."""

    folder: Path
    desk: Any
    simulator: Simulator
    env: dict[str, str]
    port: int = 0
    processes: list[asyncio.subprocess.Process] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        return self.folder / "town.db"

    async def tocsin(self, *words: str, ok: bool = True, **more: str) -> str:
        """Run a command; what it said."""
        env = {**self.env, **more}
        done = await asyncio.to_thread(self.desk.run, words, env, self.folder, "")
        assert (done.returncode == 0) is ok, done.stdout + done.stderr
        return str(done.stdout + done.stderr)

    async def bring(self, rows: list[str]) -> None:
        """Import people, a line each."""
        path = self.folder / "contacts.csv"
        head = "id,languages,channels,sms,whatsapp,lat,lon,exercise"
        path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
        await self.tocsin("contacts", "import", str(path))

    async def serve(self, *, port: int = 0, answers: bool = True, **env: str) -> Any:
        """Start a service and wait until it *answers*."""
        if not self.port:  # chosen late: on a busy machine somebody else takes it meanwhile
            self.port = free_port()
            self.env["TOCSIN_PUBLIC_URL"] = self.base
        port = port or self.port
        with (self.folder / "serve.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", _SERVICE, "serve", "--port", str(port),
                env={**self.env, **env}, cwd=self.folder, stdout=log, stderr=log,
            )
        self.processes.append(process)
        if answers:
            await self.until(lambda: self._answers(process, port), seconds=120)
        return process

    async def _answers(self, process: Any, port: int) -> bool:
        assert process.returncode is None, self.log()[-3000:]
        try:
            async with aiohttp.request("GET", f"http://127.0.0.1:{port}/healthz") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    def log(self) -> str:
        """What the services have said so far."""
        return (self.folder / "serve.log").read_text(encoding="utf-8", errors="replace")

    async def end(self, number: signal.Signals = signal.SIGKILL) -> None:
        """End every service."""
        for process in self.processes:
            if process.returncode is None:
                process.send_signal(number)
                await process.wait()
        self.processes.clear()

    async def call(self, method: str, path: str, *, port: int = 0, **more: Any) -> tuple[int, Any]:
        """(status, JSON) of an API call with the bootstrap token."""
        headers = {"Authorization": f"Bearer {TOKEN}", **more.pop("headers", {})}
        async with aiohttp.ClientSession() as session, session.request(
            method, f"http://127.0.0.1:{port or self.port}{path}", headers=headers, **more
        ) as answer:
            return answer.status, await answer.json(content_type=None)

    async def post(self, document: str, *, port: int = 0) -> tuple[int, Any]:
        """Post a CAP document."""
        return await self.call(
            "POST", "/api/v1/alerts", port=port, data=document.encode(),
            headers={"Content-Type": "application/cap+xml"},
        )

    async def report(self, alert_id: str) -> Any:
        """The report as JSON."""
        status, answer = await self.call("GET", f"/api/v1/alerts/{alert_id}/report")
        assert status == 200, answer
        return answer

    async def settled(self, alert_id: str, seconds: float = 90) -> Any:
        """The report once nobody is pending."""
        async def done() -> bool:
            found = (await self.report(alert_id))["people"]
            return bool(found["planned"]) and found["pending"] == 0

        await self.until(done, seconds=seconds, pause=0.3)
        return await self.report(alert_id)

    async def until(
        self, ask: Callable[[], Awaitable[bool]], *, seconds: float = 30, pause: float = 0.05
    ) -> None:
        """Ask again and again until it is so; fails after *seconds*."""
        async with asyncio.timeout(seconds):
            while not await ask():  # noqa: ASYNC110 - another process, nothing here can wake us
                await asyncio.sleep(pause)

    async def accepted_more_than(self, count: int, seconds: float = 60) -> None:
        """Wait until the provider has taken more than *count* messages."""
        async def more() -> bool:
            return self.simulator.stats()["accepted"] > count

        await self.until(more, seconds=seconds)

    def accepted(self) -> Counter[str]:
        """How often the provider took a message for each number."""
        return Counter(line["to"] for line in self.simulator.ledger())

    def verdict(self, people: int, report: Any) -> dict[str, int]:
        """Lost, doubled and unproven, by the provider's ledger."""
        taken = self.accepted()
        return {
            "lost": people - len(taken), "doubled": sum(1 for n in taken.values() if n > 1),
            "unproven": report["resent_unproven"],
        }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


MakeTown = Callable[..., Awaitable[Town]]


@pytest.fixture
async def make_town(tmp_path: Path, desk: Any) -> AsyncIterator[MakeTown]:
    """Make a town with knobs of the stand-in and settings of the service."""
    made: list[Town] = []

    async def make(
        settings: dict[str, str] | None = None, *, folder: Path = tmp_path, **knobs: Any
    ) -> Town:
        simulator = Simulator(SimulatorOptions(account_sid=ACCOUNT, auth_token=AUTH, **knobs))
        await simulator.start()
        env = {
            **{k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")},
            "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
            "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/town.db",
            "TOCSIN_SECRET_KEY": "k" * 40, "TOCSIN_API_TOKEN": TOKEN,
            "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT,
            "TOCSIN_TWILIO__AUTH_TOKEN": AUTH, "TOCSIN_TWILIO__API_URL": simulator.url,
            "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
            "TOCSIN_TWILIO__WHATSAPP_FROM": "+15550000002",
            "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0",
            "TOCSIN_WAIT__RECONCILE": "0.6", "TOCSIN_WAIT__RETRY_FIRST": "0.2",
            "TOCSIN_WAIT__RECEIPT": "60", "TOCSIN_LOG_FORMAT": "json", **(settings or {}),
        }
        made.append(Town(folder, desk, simulator, env))
        return made[-1]

    yield make
    for town in made:
        await town.end()
        await town.simulator.stop()


@pytest.fixture
async def server_database() -> AsyncIterator[str]:
    """A database of its own on the server, dropped afterwards."""
    if not SERVER:
        pytest.skip("TOCSIN_TEST_DATABASE_URL is not set")
    name = f"tocsin_disturbed_{os.getpid()}"
    server = await asyncpg.connect(SERVER)
    await server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await server.execute(f"CREATE DATABASE {name}")
    yield SERVER.rsplit("/", 1)[0] + f"/{name}"
    await server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await server.close()


@pytest.fixture
def people() -> Callable[..., list[str]]:
    """Lines of a contacts file: people in the middle of the square."""
    def lines(n: int, *, first: int = 0, channels: str = "sms") -> list[str]:
        rows = []
        for i in range(first, first + n):
            number = f"+1555{2_000_000 + i:07d}"
            other = number if "whatsapp" in channels else ""
            rows.append(f"p{i},{('en', 'ar')[i % 2]},{channels},{number},{other},50.5,10.5,yes")
        return rows

    return lines


@pytest.fixture
def cap() -> Callable[..., str]:
    """Writes a CAP 1.2 document over a square."""
    def write(
        identifier: str = "flood-1", *, msg_type: str = "Alert", references: str = "",
        severity: str = "Severe", expires_in: float = 7200, event: str = "Flood",
    ) -> str:
        sent = datetime.now(UTC).replace(microsecond=0)
        ends = sent + timedelta(seconds=expires_in)
        ring = "50.0,10.0 50.0,11.0 51.0,11.0 51.0,10.0 50.0,10.0"
        info = "" if msg_type == "Cancel" else f"""
 <info><language>en-GB</language><category>Met</category><event>{event}</event>
  <urgency>Immediate</urgency><severity>{severity}</severity><certainty>Observed</certainty>
  <expires>{ends.isoformat()}</expires><senderName>Town Flood Office</senderName>
  <headline>Flood on the river</headline><instruction>Move to higher ground.</instruction>
  <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>"""
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>duty@town.example</sender><sent>{sent.isoformat()}</sent><status>Actual</status>
 <msgType>{msg_type}</msgType><scope>Public</scope>
 {references and f"<references>{references}</references>"}{info}
</alert>"""

    return write


@pytest.fixture
def reference() -> Callable[[Any], str]:
    """``sender,identifier,sent`` of an alert as the API shows it."""
    return lambda alert: f"{alert['sender']},{alert['identifier']},{alert['sent']}"


@pytest.fixture
def events_in() -> Callable[[str], Counter[str]]:
    """How often each event stands in a log."""
    return lambda log: Counter(re.findall(r'"event": "([a-z.-]+)"', log))

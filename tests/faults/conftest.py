"""A town under faults: real processes on a database of their own, and the provider stand-in."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from dispatcher.simulator import Simulator, SimulatorOptions

TOKEN = "a-bootstrap-token-for-the-tests"
ACCOUNT, AUTH = "AC" + "7" * 32, "an-auth-token-for-the-tests"
# Forks services out of a process that has imported the program: a start costs a fifth of a second,
# so that many deaths can be tried. What is forked is a process like any other and dies like one.
_STEM = """
import importlib, itertools, json, os, signal, sys
import dispatcher.app, dispatcher.web.site
from dispatcher.cli.program import run
def dying(place, last):
    module, _, path = place.partition(":")
    owner, _, name = path.rpartition(".")
    target = importlib.import_module(module)
    target = getattr(target, owner) if owner else target
    alive, calls = getattr(target, name), itertools.count(1)
    def dies(*args, **kwargs):
        if next(calls) == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return alive(*args, **kwargs)
    setattr(target, name, dies)
def begin(wish):
    os.environ.clear()
    os.environ.update(wish["env"])
    os.chdir(wish["folder"])
    said = os.open("serve.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for mine, other in ((0, os.open(os.devnull, os.O_RDONLY)), (1, said), (2, said)):
        os.dup2(other, mine)
    if wish["dies_in"]:
        dying(wish["dies_in"], wish["call"])
    code = run(wish["words"])
    sys.stdout.flush()
    os._exit(code)
for line in sys.stdin:
    wish = json.loads(line)
    if "ended" in wish:
        answer = os.waitstatus_to_exitcode(os.waitpid(wish["ended"], 0)[1])
    else:
        answer = os.fork()
        if not answer:
            begin(wish)
    print(answer, flush=True)
"""


class Stem:
    """Starts services and tells how they ended."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _STEM], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=_plain_environment(),
        )

    def ask(self, **wish: Any) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(wish).encode() + b"\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())


@dataclass
class Service:
    """One process of the service."""

    stem: Stem
    pid: int
    began: float
    alive: bool = True

    @property
    def running(self) -> bool:
        """Whether it has not ended; one that is stopped is running."""
        if not self.alive:
            return False
        return Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"

    async def ended(self, seconds: float = 60) -> int:
        """Wait until it has ended; the exit code, negative for a signal."""
        done, loop = asyncio.Event(), asyncio.get_running_loop()
        watched = os.pidfd_open(self.pid)
        loop.add_reader(watched, done.set)
        try:
            async with asyncio.timeout(seconds):
                await done.wait()
        finally:
            loop.remove_reader(watched)
            os.close(watched)
        self.alive = False
        return self.stem.ask(ended=self.pid)

    async def end(self, number: signal.Signals = signal.SIGKILL) -> int:
        """Send it a signal and wait for its end."""
        if not self.alive:
            return 0
        os.kill(self.pid, number)
        return await self.ended()


@dataclass
class Town:
    """Services on one database, the stand-in, and questions to both."""

    folder: Path
    stem: Stem
    desk: Any
    simulator: Simulator
    env: dict[str, str]
    port: int
    services: list[Service] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def tocsin(self, *words: str, ok: bool = True) -> str:
        """Run a command; what it said."""
        done = await asyncio.to_thread(self.desk.run, words, self.env, self.folder, "")
        assert (done.returncode == 0) is ok, done.stderr
        return str(done.stdout + done.stderr)

    async def bring(self, *crowds: Any) -> None:
        """Import people; a crowd has ``rows``."""
        path = self.folder / "contacts.csv"
        rows = [row for crowd in crowds for row in crowd.rows]
        path.write_text("\n".join(["id,languages,sms,lat,lon,exercise", *rows]) + "\n")
        await self.tocsin("contacts", "import", str(path))

    async def serve(self, dies_in: str = "", call: int = 1, *, port: int = 0) -> Service:
        """Start a service and wait until it answers.

        *dies_in* (``module:Class.method`` or ``module:function``) kills it, as SIGKILL does, when
        that is called for the *call*-th time.
        """
        service = self.start(dies_in, call, port=port)
        await self.until(lambda: self.answers(service, port or self.port), seconds=30)
        return service

    def start(self, dies_in: str = "", call: int = 1, *, port: int = 0) -> Service:
        """Start a service, whatever becomes of it."""
        words = ["serve", "--port", str(port or self.port)]
        began = time.time()
        pid = self.stem.ask(
            words=words, env=self.env, folder=str(self.folder), dies_in=dies_in, call=call
        )
        self.services.append(Service(self.stem, pid, began))
        return self.services[-1]

    def free_port(self) -> int:
        return _free_port()

    async def answers(self, service: Service, port: int) -> bool:
        """Whether *service* says at *port* that it lives."""
        assert service.running, (self.folder / "serve.log").read_text()[-3000:]
        try:
            async with aiohttp.request("GET", f"http://127.0.0.1:{port}/healthz") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    async def end(self) -> None:
        for service in self.services:
            await service.end()
        await self.simulator.stop()

    @asynccontextmanager
    async def session(self, connections: int = 100) -> AsyncIterator[aiohttp.ClientSession]:
        async with aiohttp.ClientSession(
            base_url=self.base, headers={"Authorization": f"Bearer {TOKEN}"},
            connector=aiohttp.TCPConnector(limit=connections),
            timeout=aiohttp.ClientTimeout(total=300),
        ) as session:
            yield session

    async def get(self, path: str) -> Any:
        async with self.session() as session, session.get(f"/api/v1/alerts{path}") as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def post(self, document: str) -> Any:
        """Post a CAP document; the answer, with its HTTP status as ``status_code``."""
        async with self.session() as session:
            return await _post(session, document)

    async def post_all(self, documents: Sequence[str], connections: int = 50) -> list[Any]:
        """Post many at once."""
        async with self.session(connections) as session:
            return await asyncio.gather(*(_post(session, d) for d in documents))

    async def until(
        self, ask: Callable[[], Awaitable[bool]], *, seconds: float = 60, pause: float = 0.02
    ) -> None:
        """Ask again and again until it is so."""
        async with asyncio.timeout(seconds):
            while not await ask():  # noqa: ASYNC110 - other processes, nothing here can wake us
                await asyncio.sleep(pause)

    async def until_accepted(self, count: int, *, seconds: float = 240) -> None:
        """Until the provider has taken so many messages in all."""
        async def enough() -> bool:
            return bool(self.simulator.stats()["accepted"] >= count)

        await self.until(enough, seconds=seconds)

    async def settled(self, alert_id: str, *, seconds: float = 240) -> Any:
        """The report once nobody is pending."""
        found: Any = None

        async def done() -> bool:
            nonlocal found
            found = await self.get(f"/{alert_id}/report")
            return bool(found["people"]["planned"]) and found["people"]["pending"] == 0

        await self.until(done, seconds=seconds, pause=0.2)
        return found


async def _post(session: aiohttp.ClientSession, document: str) -> Any:
    async with session.post(
        "/api/v1/alerts", data=document.encode(), headers={"Content-Type": "application/cap+xml"}
    ) as answer:
        return {**await answer.json(content_type=None), "status_code": answer.status}


def _plain_environment() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(folder: Path, port: int, provider: str) -> dict[str, str]:
    return {
        **_plain_environment(), "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1",
        "TOCSIN_ACCEPT_DRAFTS": "1", "TOCSIN_APPROVAL": "auto",
        "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/town.db", "TOCSIN_SECRET_KEY": "k" * 40,
        "TOCSIN_API_TOKEN": TOKEN, "TOCSIN_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT, "TOCSIN_TWILIO__AUTH_TOKEN": AUTH,
        "TOCSIN_TWILIO__API_URL": provider, "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
        "TOCSIN_TWILIO__WHATSAPP_FROM": "+15550000002",
        "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0",
        # A thirtieth to a sixtieth of what is shipped.
        "TOCSIN_WAIT__RECONCILE": "1", "TOCSIN_WAIT__RETRY_FIRST": "0.2",
        "TOCSIN_WAIT__RETRY_MOST": "4", "TOCSIN_WAIT__RECEIPT": "120",
    }


@pytest.fixture(scope="session")
def stem() -> Iterator[Stem]:
    """Where services are started."""
    found = Stem()
    yield found
    found.process.kill()
    found.process.communicate()


MakeTown = Callable[..., Awaitable[Town]]


@pytest.fixture
async def make_town(tmp_path: Path, desk: Any, stem: Stem) -> AsyncIterator[MakeTown]:
    """Make a town with settings of the service and knobs of the stand-in."""
    made: list[Town] = []

    async def make(settings: dict[str, str] | None = None, **knobs: Any) -> Town:
        simulator = Simulator(SimulatorOptions(account_sid=ACCOUNT, auth_token=AUTH, **knobs))
        await simulator.start()
        folder, port = tmp_path / str(len(made)), _free_port()
        folder.mkdir()
        env = {**_environment(folder, port, simulator.url), **(settings or {})}
        made.append(Town(folder, stem, desk, simulator, env, port))
        return made[-1]

    yield make
    for town in made:
        await town.end()

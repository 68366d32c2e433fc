"""A town under faults: real processes on a database of their own, and the provider stand-in."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from town import TOKEN, environment, free_port, plain_environment, standin
from town import Town as RealTown

# A thirtieth to a sixtieth of what is shipped.
HASTE = {
    "TOCSIN_WAIT__RECONCILE": "1", "TOCSIN_WAIT__RETRY_FIRST": "0.2",
    "TOCSIN_WAIT__RETRY_MOST": "4", "TOCSIN_WAIT__RECEIPT": "120",
}
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
    for name, value in wish["shorter"].items():
        module, _, constant = name.partition(":")
        setattr(importlib.import_module(module), constant, value)
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
            env=plain_environment(),
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
class Town(RealTown):
    """Services that die where they are told to."""

    stem: Stem
    services: list[Service] = field(default_factory=list)

    pause = 0.02

    async def bring_crowds(self, *crowds: Any) -> None:
        """Import people; a crowd has ``rows``."""
        rows = [row for crowd in crowds for row in crowd.rows]
        await self.bring("\n".join(["id,languages,sms,lat,lon,exercise", *rows]) + "\n")

    async def serve(
        self, dies_in: str = "", call: int = 1, *, port: int = 0,
        shorter: Mapping[str, float] | None = None,
    ) -> Service:
        """Start a service and wait until it answers.

        *dies_in* (``module:Class.method`` or ``module:function``) kills it, as SIGKILL does, when
        that is called for the *call*-th time. *shorter* are times (``module:NAME``) that it has
        shorter than they are shipped.
        """
        service = self.start(dies_in, call, port=port, shorter=shorter)
        await self.until(lambda: self.answers(service, port or self.port))
        return service

    def start(
        self, dies_in: str = "", call: int = 1, *, port: int = 0,
        shorter: Mapping[str, float] | None = None,
    ) -> Service:
        """Start a service, whatever becomes of it."""
        words = ["serve", "--port", str(port or self.port)]
        began = time.time()
        pid = self.stem.ask(
            words=words, env=self.env, folder=str(self.folder), dies_in=dies_in, call=call,
            shorter=shorter or {},
        )
        self.services.append(Service(self.stem, pid, began))
        return self.services[-1]

    def free_port(self) -> int:
        return free_port()

    async def answers(self, service: Service, port: int) -> bool:
        """Whether *service* says at *port* that it lives."""
        assert service.running, self.log()[-3000:]
        return await self.healthy(port)

    async def end(self) -> None:
        for service in self.services:
            await service.end()
        await self.simulator.stop()

    async def issue(self, document: str) -> Any:
        """Post a CAP document; the answer."""
        _, answer = await self.post(document)
        return answer

    async def post_all(self, documents: Sequence[str], connections: int = 50) -> list[Any]:
        """Post many at once; the answers, each with its HTTP status as ``status_code``."""
        async with aiohttp.ClientSession(
            base_url=self.base, headers={"Authorization": f"Bearer {TOKEN}"},
            connector=aiohttp.TCPConnector(limit=connections),
            timeout=aiohttp.ClientTimeout(total=None, sock_read=300),  # waiting in line is no fault
        ) as session:
            return await asyncio.gather(*(_post(session, d) for d in documents))

    async def until_accepted(self, count: int, *, seconds: float = 240) -> None:
        """Until the provider has taken so many messages in all."""
        async def enough() -> bool:
            return bool(self.simulator.stats()["accepted"] >= count)

        await self.until(enough, seconds=seconds)

    async def cut_off(self) -> None:
        """End what the provider has not answered yet; it is back before anybody learns of it."""
        self.simulator.configure(outage="closed")
        await asyncio.sleep(0)
        self.simulator.configure(outage="")


async def _post(session: aiohttp.ClientSession, document: str) -> Any:
    async with session.post(
        "/api/v1/alerts", data=document.encode(), headers={"Content-Type": "application/cap+xml"}
    ) as answer:
        return {**await answer.json(content_type=None), "status_code": answer.status}


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
        simulator, folder, port = await standin(**knobs), tmp_path / str(len(made)), free_port()
        folder.mkdir()
        env = {
            **environment(folder, simulator), "TOCSIN_PUBLIC_URL": f"http://127.0.0.1:{port}",
            **HASTE, **(settings or {}),
        }
        made.append(Town(folder, desk, simulator, env, port, stem))
        return made[-1]

    yield make
    for town in made:
        await town.end()

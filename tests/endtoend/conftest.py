"""A town to warn: the stand-in, a real service process that can be killed, and its people."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from town import Town as RealTown
from town import environment, free_port, standin

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


# The wall's time as a file says: so many seconds ahead.
_AHEAD = """
import os, sys, time
from pathlib import Path
ahead, real = os.environ.get("AHEAD_FILE", ""), time.time
if ahead:
    time.time = lambda: real() + float(Path(ahead).read_text())
"""
_LIVING = _AHEAD + """
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


@dataclass
class Town(RealTown):
    """One service process on one SQLite file, which may be killed or kill itself."""

    process: asyncio.subprocess.Process | None = None

    def turn(self, seconds: float) -> None:
        """Set the service's clock so many seconds ahead; once before it is started.

        A wait is over when a test says so, however busy the machine is.
        """
        ahead, new = self.folder / "ahead", self.folder / "ahead.new"
        new.write_text(str(seconds))
        new.replace(ahead)
        self.env |= {"AHEAD_FILE": str(ahead), "TOCSIN_CLOCK__TOLERANCE": "1000000"}

    async def serve(self, *, dies_in: str = "", call: int = 1) -> None:
        """Start the service and wait until it answers."""
        await self.start(dies_in=dies_in, call=call)
        await self.until(self._answers)

    async def start(self, *, dies_in: str = "", call: int = 1) -> None:
        """Start the service, whatever becomes of it: it may die before it answers.

        *dies_in* (``module:Class.method``) kills the process, as SIGKILL does, when that method
        is called for the *call*-th time.
        """
        with (self.folder / "serve.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", _DYING if dies_in else _LIVING, dies_in, str(call),
                "serve", "--port", str(self.port),
                env=self.env, cwd=self.folder, stdout=log, stderr=log,
            )

    async def _answers(self) -> bool:
        assert self.process is not None
        assert self.process.returncode is None, self.log()[-2000:]
        return await self.healthy()

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


MakeTown = Callable[..., Awaitable[Town]]


@pytest.fixture
async def make_town(tmp_path: Path, desk: Any) -> AsyncIterator[MakeTown]:
    """Make a town with knobs of the stand-in and settings of the service."""
    made: list[Town] = []

    async def make(settings: dict[str, str] | None = None, **knobs: Any) -> Town:
        simulator, port = await standin(**knobs), free_port()
        env = {
            **environment(tmp_path, simulator),
            "TOCSIN_PUBLIC_URL": f"http://127.0.0.1:{port}", **(settings or {}),
        }
        town = Town(tmp_path, desk, simulator, env, port)
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

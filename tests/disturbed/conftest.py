"""A town whose surroundings fail: clock, disk, file, Redis. Real processes, the stand-in judges."""

import asyncio
import re
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from postgresql import empty_database
from town import Town as RealTown
from town import environment, free_port, standin

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
class Town(RealTown):
    """Services whose surroundings fail."""

    processes: list[asyncio.subprocess.Process] = field(default_factory=list)

    @property
    def database(self) -> Path:
        return self.folder / "town.db"

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
        return await self.healthy(port)

    async def end(self, number: signal.Signals = signal.SIGKILL) -> None:
        """End every service."""
        for process in self.processes:
            if process.returncode is None:
                process.send_signal(number)
                await process.wait()
        self.processes.clear()

    async def accepted_more_than(self, count: int, seconds: float = 60) -> None:
        """Wait until the provider has taken more than *count* messages."""
        async def more() -> bool:
            return self.simulator.stats()["accepted"] > count

        await self.until(more, seconds=seconds)

    def verdict(self, people: int, report: Any) -> dict[str, int]:
        """Lost, doubled and unproven, by the provider's ledger."""
        taken = self.accepted()
        return {
            "lost": people - len(taken), "doubled": sum(1 for n in taken.values() if n > 1),
            "unproven": report["resent_unproven"],
        }


MakeTown = Callable[..., Awaitable[Town]]


@pytest.fixture
async def make_town(tmp_path: Path, desk: Any) -> AsyncIterator[MakeTown]:
    """Make a town with knobs of the stand-in and settings of the service."""
    made: list[Town] = []

    async def make(
        settings: dict[str, str] | None = None, *, folder: Path = tmp_path, **knobs: Any
    ) -> Town:
        simulator = await standin(**knobs)
        env = {
            **environment(folder, simulator),
            "TOCSIN_WAIT__RECONCILE": "0.6", "TOCSIN_WAIT__RETRY_FIRST": "0.2",
            "TOCSIN_WAIT__RECEIPT": "60", "TOCSIN_LOG_FORMAT": "json", **(settings or {}),
        }
        made.append(Town(folder, desk, simulator, env, port=0))
        return made[-1]

    yield make
    for town in made:
        await town.end()
        await town.simulator.stop()


@pytest.fixture
async def server_database() -> AsyncIterator[str]:
    """A database of its own on the server, dropped afterwards."""
    async with empty_database("disturbed") as url:
        yield url


@pytest.fixture
def people() -> Callable[..., str]:
    """Writes a contacts file: people in the middle of the square."""
    def write(n: int, *, first: int = 0, channels: str = "sms") -> str:
        rows = ["id,languages,channels,sms,whatsapp,lat,lon,exercise"]
        for i in range(first, first + n):
            number = f"+1555{2_000_000 + i:07d}"
            other = number if "whatsapp" in channels else ""
            rows.append(f"p{i},{('en', 'ar')[i % 2]},{channels},{number},{other},50.5,10.5,yes")
        return "\n".join(rows) + "\n"

    return write


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
def events_in() -> Callable[[str], Counter[str]]:
    """How often each event stands in a log."""
    return lambda log: Counter(re.findall(r'"event": "([a-z.-]+)"', log))

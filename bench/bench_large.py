"""Planning for a million people: the first message, a graver alert in between, and memory.

Ratios inside one run, so that they hold on any machine: (a) the first accepted message of an alert
over many people against one over few, (b) the growth of the service's peak memory with the number
of recipients, (c) the first message of an Extreme alert that comes while a Minor one is being
planned and sent, against one that comes to an idle service. People are written straight into the
database (importing a million is another matter); the stand-in runs in a process of its own.

    python bench/bench_large.py [few] [middle] [many] [segments a second, 0: no limit]
"""

import asyncio
import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp.test_utils import unused_port
from sqlalchemy import insert

from dispatcher.keys import KeyRing
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.database import Database
from dispatcher.store.migrations import upgrade

LANGUAGES = ("en", "ar", "es", "so", "am", "fa", "vi", "zh-Hans", "tr", "uk")
ACCOUNT, TOKEN, SECRET = "AC" + "b" * 32, "bench", "b" * 40
BATCH = 10_000


def cap(identifier: str, severity: str) -> str:
    """An alert over everybody."""
    now = datetime.now(UTC).replace(microsecond=0)
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>{identifier}</identifier><sender>bench@town.example</sender>
<sent>{now.isoformat()}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<info><category>Met</category><event>Flood</event><urgency>Immediate</urgency>
<severity>{severity}</severity><certainty>Observed</certainty>
<expires>{(now + timedelta(hours=9)).isoformat()}</expires><area><areaDesc>Town</areaDesc>
<polygon>50,10 50,11 51,11 51,10 50,10</polygon></area></info></alert>"""


async def seed(file: Path, people: int) -> None:
    """Write *people* with one number each, one in ten of each language."""
    url = f"sqlite:///{file}"
    await upgrade(url)
    db, keys = Database(url), KeyRing(SECRET)
    for first in range(1, people + 1, BATCH):
        ids = range(first, min(first + BATCH, people + 1))
        async with db.write() as connection:
            await many(connection, insert(s.contacts), [_contact(i) for i in ids])
            await many(connection, insert(s.addresses), [_address(i, keys) for i in ids])
            await many(connection, insert(s.contact_addresses), [
                {"contact_id": i, "channel": "sms", "address_id": i} for i in ids
            ])
    await db.close()


def _contact(i: int) -> dict[str, Any]:
    tag = LANGUAGES[i % len(LANGUAGES)]
    return {
        "id": i, "external_id": f"p{i}", "language": tag, "channels": '["sms"]',
        "languages": json.dumps([[tag, tag, True]]), "lat": 50.5, "lon": 10.5, "revision": 1,
        "created_at": 1, "updated_at": 1,
    }


def _address(i: int, keys: KeyRing) -> dict[str, Any]:
    number = f"+1555{i:07d}"
    key_id, sealed = keys.seal(number, about=f"addresses:{i}")
    return {
        "id": i, "medium": "phone", "sealed": sealed, "key_id": key_id,
        "lookup": keys.lookup(number), "created_at": 1,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A running service over a database of its own."""

    file: Path
    port: int
    pid: int

    async def warn(self, identifier: str, severity: str) -> float:
        """Post an alert; seconds (UTC) when that began."""
        began = time.time()
        headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/cap+xml"}
        url = f"http://127.0.0.1:{self.port}/api/v1/alerts"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=cap(identifier, severity), headers=headers) as answer,
        ):
            answer.raise_for_status()
        return began

    async def first(self, identifier: str, began: float) -> float:
        """Seconds from *began* until the provider has taken a message of this alert."""
        query = (
            "SELECT min(accepted_at) FROM deliveries WHERE alert_id ="
            " (SELECT id FROM alerts WHERE identifier = ?)"
            " AND state IN ('accepted', 'sent', 'delivered', 'read')"
        )
        while (at := self._asked(query, identifier)) is None:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.05)
        return float(at) / 1000 - began

    async def planned(self, identifier: str, share: float, people: int) -> None:
        """Wait until *share* of the people are planned."""
        query = "SELECT plan_state = 'done' OR plan_cursor >= ? FROM alerts WHERE identifier = ?"
        while not self._asked(query, people * share, identifier):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.05)

    def _asked(self, query: str, *values: Any) -> Any:
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchone()[0]

    def peak(self) -> float:
        """Peak resident MB so far."""
        lines = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024

    def cpu(self) -> float:
        """User and system seconds so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1]
        return sum(map(int, fields.split()[11:13])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def town(people: int, rate: int) -> AsyncIterator[Town]:
    """A service with so many people, and a stand-in that it sends to."""
    with tempfile.TemporaryDirectory() as folder:
        file, port, provider = Path(folder) / "bench.db", unused_port(), unused_port()
        began = time.monotonic()
        await seed(file, people)
        print(f"  {people} people written in {time.monotonic() - began:.0f} s", flush=True)
        environment = _environment(file, f"http://127.0.0.1:{provider}", rate)
        stand_in = await _begin(environment, folder, "simulate-provider", "--port", str(provider),
                                "--account-sid", ACCOUNT, "--auth-token", TOKEN)
        service = await _begin(environment, folder, "serve", "--port", str(port))
        try:
            await _answers(f"http://127.0.0.1:{provider}/_stats")
            await _answers(f"http://127.0.0.1:{port}/healthz")
            yield Town(file=file, port=port, pid=service.pid)
        finally:
            for one in (service, stand_in):
                one.terminate()
                await one.wait()


async def _begin(environment: dict[str, str], folder: str, *command: str) -> Any:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "dispatcher", *command, env=environment, cwd=folder,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )


async def _answers(url: str) -> None:
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(url):
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


def _environment(file: Path, provider: str, rate: int) -> dict[str, str]:
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")},
        "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
        "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{file}",
        "TOCSIN_SECRET_KEY": SECRET, "TOCSIN_API_TOKEN": TOKEN,
        "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT, "TOCSIN_TWILIO__AUTH_TOKEN": TOKEN,
        "TOCSIN_TWILIO__API_URL": provider, "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
        "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": str(rate), "TOCSIN_WAIT__RECONCILE": "600",
    }


async def alone(people: int, rate: int) -> tuple[float, float]:
    """(seconds to the first message, peak MB once all are planned)."""
    async with town(people, rate) as running:
        first = await running.first("minor", await running.warn("minor", "Minor"))
        await running.planned("minor", 2, people)
        return first, running.peak()


async def overtaken(people: int, rate: int) -> tuple[float, float, float]:
    """The same, and seconds to the first message of an Extreme alert in the middle of it."""
    async with town(people, rate) as running:
        first = await running.first("minor", await running.warn("minor", "Minor"))
        await running.planned("minor", 0.3, people)
        graver = await running.first("extreme", await running.warn("extreme", "Extreme"))
        used, began = running.cpu(), time.monotonic()
        await running.planned("extreme", 2, people)
        print(f"  Extreme planned {time.monotonic() - began:.0f} s later, with"
              f" {(running.cpu() - used) / people * 1e6:.0f} us CPU a person, sending among it",
              flush=True)
        return first, running.peak(), graver


async def main() -> None:
    """Print the figures of one run."""
    given, usual = sys.argv[1:], ["1000", "10000", "100000", "200"]
    few, middle, large, rate = (int(a) for a in [*given, *usual[len(given):]])
    first_few, _ = await alone(few, rate)
    _, peak_middle = await alone(middle, rate)
    first_large, peak_large, graver = await overtaken(large, rate)
    print(f"first message: {few} people {first_few:.2f} s, {large} people {first_large:.2f} s;"
          f" ratio {first_large / first_few:.1f}")
    print(f"peak memory: {middle} people {peak_middle:.0f} MB, {large} people {peak_large:.0f} MB;"
          f" growth {peak_large - peak_middle:.0f} MB, page caches of the database among it")
    print(f"Extreme in the middle of a Minor run: {graver:.2f} s to its first message;"
          f" ratio to an idle service {graver / first_large:.1f}")


if __name__ == "__main__":
    asyncio.run(main())

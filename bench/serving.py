"""A service of its own with people in it and a stand-in for its provider, for the benchmarks."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp.test_utils import unused_port

from dispatcher.simulator import Simulator, SimulatorOptions

ACCOUNT, TOKEN = "AC" + "b" * 32, "bench"
Person = tuple[str, str]  # language, number


def cap() -> str:
    """An Extreme alert over everybody."""
    now = datetime.now(UTC).replace(microsecond=0)
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>bench</identifier>
<sender>bench@town.example</sender><sent>{now.isoformat()}</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope><info><category>Met</category><event>Flood</event>
<urgency>Immediate</urgency><severity>Extreme</severity><certainty>Observed</certainty>
<expires>{(now + timedelta(hours=3)).isoformat()}</expires><area><areaDesc>Town</areaDesc>
<polygon>50,10 50,11 51,11 51,10 50,10</polygon></area></info></alert>"""


def _town(_: int) -> tuple[float, float]:
    return 50.5, 10.5


class Service:
    """Processes of one service, and the stand-in that they send to."""

    def __init__(self, simulator: Simulator, folder: Path, more: dict[str, str]) -> None:
        self.simulator = simulator
        self._folder = folder
        self._ports: list[int] = []
        self._running: list[Any] = []
        self._environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")},
            "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
            "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/bench.db",
            "TOCSIN_SECRET_KEY": "b" * 40, "TOCSIN_API_TOKEN": TOKEN,
            "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT, "TOCSIN_TWILIO__AUTH_TOKEN": TOKEN,
            "TOCSIN_TWILIO__API_URL": simulator.url, "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
            "TOCSIN_WAIT__RECONCILE": "600", **more,
        }

    @property
    def base(self) -> str:
        """Where the first process listens."""
        return f"http://127.0.0.1:{self._ports[0]}"

    async def bring(
        self, people: Iterable[Person], place: Callable[[int], tuple[float, float]] = _town
    ) -> None:
        """Make the database and import these people, the n-th of them (from 0) at *place*(n)."""
        with (self._folder / "people.csv").open("w", encoding="utf-8") as file:
            file.write("id,languages,sms,lat,lon\n")
            for i, (language, number) in enumerate(people):
                lat, lon = place(i)
                file.write(f"p{i},{language},{number},{lat},{lon}\n")
        for command in (["db", "upgrade"], ["contacts", "import", "people.csv"]):
            done = await self._begin(*command)
            if await done.wait():
                raise RuntimeError(f"tocsin {' '.join(command)} failed")

    async def serve(self) -> None:
        """Start one more process and wait until it answers."""
        port = unused_port()
        self._running.append(await self._begin("serve", "--port", str(port)))
        self._ports.append(port)
        async with aiohttp.ClientSession() as session:
            async for _ in _looking():
                try:
                    async with session.get(f"http://127.0.0.1:{port}/healthz"):
                        return
                except aiohttp.ClientError:
                    continue

    async def _begin(self, *command: str) -> Any:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "dispatcher", *command, env=self._environment,
            cwd=self._folder, stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )

    async def warn(self) -> None:
        """Post the alert, and wait for the first message."""
        url = f"{self.base}/api/v1/alerts"
        headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/cap+xml"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=cap(), headers=headers) as answer,
        ):
            answer.raise_for_status()
        await self.sent(1)

    async def sent(self, n: int) -> None:
        """Wait until the stand-in has taken *n* messages."""
        async for _ in _looking():
            if self.simulator.stats()["accepted"] >= n:
                return

    async def end(self) -> None:
        """Stop every process."""
        for one in self._running:
            one.terminate()
        await asyncio.gather(*(one.wait() for one in self._running))


async def _looking() -> AsyncIterator[None]:
    while True:
        yield
        await asyncio.sleep(0.05)


@asynccontextmanager
async def service(
    folder: Path, knobs: dict[str, Any], more: dict[str, str]
) -> AsyncIterator[Service]:
    """A service with its own stand-in; *more* are settings in its environment."""
    simulator = Simulator(SimulatorOptions(
        account_sid=ACCOUNT, auth_token=TOKEN, callback_statuses=(), **knobs
    ))
    await simulator.start()
    running = Service(simulator, folder, more)
    try:
        yield running
    finally:
        await running.end()
        await simulator.stop()

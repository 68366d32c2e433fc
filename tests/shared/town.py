"""A town whose service is a real process: the stand-in that it sends by, and questions to both."""

import asyncio
import os
import re
import socket
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from dispatcher.simulator import Simulator, SimulatorOptions

TOKEN = "a-bootstrap-token-for-the-tests"
_ACCOUNT, _AUTH = "AC" + "7" * 32, "an-auth-token-for-the-tests"


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def plain_environment() -> dict[str, str]:
    """The environment without any setting of ours."""
    return {k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")}


def environment(folder: Path, simulator: Simulator) -> dict[str, str]:
    """Of a service in mode live on a file in *folder*, which sends by the stand-in."""
    return {
        **plain_environment(), "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1",
        "TOCSIN_ACCEPT_DRAFTS": "1", "TOCSIN_APPROVAL": "auto",
        "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/town.db", "TOCSIN_SECRET_KEY": "k" * 40,
        "TOCSIN_API_TOKEN": TOKEN, "TOCSIN_TWILIO__ACCOUNT_SID": _ACCOUNT,
        "TOCSIN_TWILIO__AUTH_TOKEN": _AUTH, "TOCSIN_TWILIO__API_URL": simulator.url,
        "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
        "TOCSIN_TWILIO__WHATSAPP_FROM": "+15550000002",
        "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0",
    }


async def standin(**knobs: Any) -> Simulator:
    """The provider, started."""
    simulator = Simulator(SimulatorOptions(account_sid=_ACCOUNT, auth_token=_AUTH, **knobs))
    await simulator.start()
    return simulator


@dataclass
class Town:
    """One database, the stand-in, and questions to both; how services start, each room says."""

    folder: Path
    desk: Any
    simulator: Simulator
    env: dict[str, str]
    port: int

    # Seconds: to wait for anything, to wait for everyone's end state, and between two looks.
    patience, settling, pause = 60.0, 240.0, 0.05

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def run(self, *words: str, ok: bool = True, **more: str) -> Any:
        """Run a command, with *more* in its environment: how it ended and what it said."""
        env = {**self.env, **more}
        done = await asyncio.to_thread(self.desk.run, words, env, self.folder, "")
        assert (done.returncode == 0) is ok, done.stdout + done.stderr
        return done

    async def tocsin(self, *words: str, ok: bool = True, **more: str) -> str:
        """Run a command; what it said."""
        done = await self.run(*words, ok=ok, **more)
        return str(done.stdout + done.stderr)

    async def bring(self, contacts: str) -> None:
        """Import people; *contacts* is what their file says."""
        path = self.folder / "contacts.csv"
        path.write_text(contacts, encoding="utf-8")
        await self.run("contacts", "import", str(path))

    def log(self) -> str:
        """What the services have said so far."""
        return (self.folder / "serve.log").read_text(encoding="utf-8", errors="replace")

    def heard_within(self) -> float:
        """ms in which every process here hears of a stop by another: a second, or what it said."""
        said = re.findall(r'stop_is_heard_within"?[:=] ?([0-9.]+)', self.log())
        return 1000 * max([1.0, *map(float, said)])

    async def healthy(self, port: int = 0) -> bool:
        """Whether a service says that it lives."""
        url = f"http://127.0.0.1:{port or self.port}/healthz"
        try:
            async with aiohttp.request("GET", url) as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

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

    async def get(self, path: str) -> Any:
        """What there is at *path* below the alerts, as JSON."""
        status, answer = await self.call("GET", f"/api/v1/alerts{path}")
        assert status == 200, answer
        return answer

    async def report(self, alert_id: str) -> Any:
        """The report as JSON."""
        return await self.get(f"/{alert_id}/report")

    async def settled(self, alert_id: str, seconds: float | None = None) -> Any:
        """The report once nobody is pending."""
        found: Any = None

        async def done() -> bool:
            nonlocal found
            found = await self.report(alert_id)
            return bool(found["people"]["planned"]) and found["people"]["pending"] == 0

        # Adding up a thousand people is work for the service, too.
        await self.until(done, seconds=seconds or self.settling, pause=0.25)
        return found

    async def until(
        self, ask: Callable[[], Awaitable[bool]], *, seconds: float | None = None,
        pause: float | None = None,
    ) -> None:
        """Ask again and again until it is so; fails after *seconds*."""
        async with asyncio.timeout(seconds or self.patience):
            while not await ask():  # noqa: ASYNC110 - another process, nothing here can wake us
                await asyncio.sleep(pause or self.pause)

    def accepted(self) -> Counter[str]:
        """How often the provider took a message for each number."""
        return Counter(line["to"] for line in self.simulator.ledger())

"""CPU of an accepted message, whole dispatcher, against a bare aiohttp loop with the same bodies.

The dispatcher is started as people start it; its CPU is counted from before the alert is posted
until the last outcome is recorded: reading, planning, rendering, claiming, sending, recording. The
loop posts the dispatcher's own texts as forms, on as many connections, to the same stand-in, which
has a process of its own. Both run in turn, round after round, and medians are printed.

    python bench/bench_sending.py [--people 50000] [--rounds 3] [--latency 0] [--connections 64]
        [--celery PYTHON --redis redis://127.0.0.1:6379/15]
"""

import argparse
import asyncio
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from aiohttp.test_utils import unused_port
from serving import ACCOUNT, TOKEN, cap

LANGUAGES = ("en", "ar", "es", "so", "am", "fa", "vi", "zh-Hans", "tr", "uk")
CELERY_MESSAGES = 2_000
NO_CELERY = (
    "Celery is left out: `python -m venv peers && peers/bin/pip install celery redis packaging "
    "twilio`, then --celery peers/bin/python with a Redis at --redis."
)


def cpu_of(pid: int) -> float:
    """User and system seconds of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_of(pid: int) -> float:
    """Peak resident MB of a process."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def fetched(url: str) -> bytes | None:
    """A page, or None while nobody answers."""
    try:
        with urllib.request.urlopen(url) as answer:
            return bytes(answer.read())
    except urllib.error.URLError:
        return None


def post(url: str, alert: bytes) -> None:
    """Hand an alert in."""
    request = urllib.request.Request(url, data=alert, headers={
        "Authorization": f"Bearer {TOKEN}", "Content-Type": "application/cap+xml",
    })
    with urllib.request.urlopen(request):
        pass


def accepted(provider: str) -> int:
    """How many messages the stand-in has taken."""
    return int(json.loads(fetched(f"{provider}/_stats") or b'{"accepted": 0}')["accepted"])


async def standin(port: int, latency: float) -> None:
    """The provider, in a process of its own."""
    from dispatcher.simulator import Simulator, SimulatorOptions

    await Simulator(SimulatorOptions(
        account_sid=ACCOUNT, auth_token=TOKEN, callback_statuses=(), latency_ms=latency,
        latency_sigma=0.6 if latency else 0, keep_bodies=False,
    )).start(port=port)
    await asyncio.Event().wait()


async def bare(url: str, messages: int, connections: int, bodies: list[dict[str, str]]) -> None:
    """A plain aiohttp loop; prints its own CPU microseconds a message, its start left out."""
    import aiohttp

    todo = iter(range(messages))
    headers = {"Authorization": aiohttp.encode_basic_auth(ACCOUNT, TOKEN)}
    connector = aiohttp.TCPConnector(limit=connections)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:
        async def work() -> None:
            for i in todo:
                form = {"To": f"+1555{i + 2000:07d}", **bodies[i % len(bodies)]}
                async with session.post(url, data=form) as answer:
                    await answer.read()
        before = time.process_time()
        await asyncio.gather(*(work() for _ in range(connections)))
    print((time.process_time() - before) / messages * 1e6)


class Bench:
    """One folder with imported people, and the ways to send to them."""

    def __init__(self, given: argparse.Namespace, folder: Path) -> None:
        self.given, self.folder = given, folder
        self.provider = ""
        self.seconds = self.peak = 0.0

    def environment(self, port: int = 0) -> dict[str, str]:
        """Of the dispatcher; nothing of the caller's."""
        return {
            **{k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")},
            "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
            "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{self.folder}/bench.db",
            "TOCSIN_SECRET_KEY": "b" * 40, "TOCSIN_API_TOKEN": TOKEN,
            "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT, "TOCSIN_TWILIO__AUTH_TOKEN": TOKEN,
            "TOCSIN_TWILIO__API_URL": self.provider or "http://127.0.0.1:1",
            "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
            "TOCSIN_TWILIO__CONNECTIONS": str(self.given.connections),
            "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0", "TOCSIN_WAIT__RECONCILE": "600",
            "TOCSIN_PUBLIC_URL": f"http://127.0.0.1:{port}",
        }

    def bring(self) -> None:
        """Import everybody once; each run begins with a copy."""
        with (self.folder / "people.csv").open("w", encoding="utf-8") as file:
            file.write("id,languages,sms,lat,lon\n")
            for i in range(self.given.people):
                tag = LANGUAGES[i % len(LANGUAGES)]
                file.write(f"p{i},{tag},+1555{2_000_000 + i:07d},50.5,10.5\n")
        subprocess.run(
            [sys.executable, "-m", "dispatcher", "contacts", "import", "people.csv"], check=True,
            env=self.environment(), cwd=self.folder, stdout=subprocess.DEVNULL,
        )
        shutil.copy(self.folder / "bench.db", self.folder / "people.db")

    def in_turn(self, kind: str) -> float:
        """CPU microseconds a message of one run of *kind* against a fresh stand-in."""
        port = unused_port()
        self.provider = f"http://127.0.0.1:{port}"
        provider = subprocess.Popen(
            [sys.executable, __file__, "standin", str(port), str(self.given.latency)]
        )
        try:
            while fetched(f"{self.provider}/_stats") is None:
                time.sleep(0.1)
            return float(getattr(self, kind)())
        finally:
            provider.terminate()
            provider.wait()

    def dispatcher(self) -> float:
        """The whole service."""
        for old in self.folder.glob("bench.db*"):
            old.unlink()
        shutil.copy(self.folder / "people.db", self.folder / "bench.db")
        port = unused_port()
        service = subprocess.Popen(
            [sys.executable, "-m", "dispatcher", "serve", "--port", str(port)],
            env=self.environment(port), cwd=self.folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            return self._timed(service.pid, f"http://127.0.0.1:{port}")
        finally:
            service.terminate()
            service.wait()

    def _timed(self, pid: int, address: str) -> float:
        while fetched(address + "/healthz") is None:
            time.sleep(0.1)
        before, posted = cpu_of(pid), time.monotonic()
        post(f"{address}/api/v1/alerts", cap().encode())
        while accepted(self.provider) < self.given.people:
            time.sleep(0.2)
        self.seconds = time.monotonic() - posted
        while self.recorded() < self.given.people:
            time.sleep(0.2)
        used, self.peak = cpu_of(pid) - before, peak_of(pid)
        return used / self.given.people * 1e6

    def recorded(self) -> int:
        """How many messages the dispatcher knows to be taken."""
        with sqlite3.connect(f"file:{self.folder}/bench.db?mode=ro", uri=True) as db:
            query = "SELECT coalesce(sum(deliveries), 0) FROM counters WHERE state = 'accepted'"
            return int(db.execute(query).fetchone()[0])

    def bodies(self) -> Path:
        """What the dispatcher has just posted, but for the number, as forms."""
        file = self.folder / "bodies.json"
        if not file.exists():
            with sqlite3.connect(self.folder / "bench.db") as db:
                texts = [text for text, in db.execute(
                    "SELECT text FROM messages WHERE id IN (SELECT message_id FROM deliveries)"
                )]
            file.write_text(json.dumps([{
                "From": "+15550000001", "Body": text, "ValidityPeriod": "10800", "StatusCallback":
                "http://127.0.0.1:8080/webhooks/twilio/status?d=100000&a=1#rc=3&rp=ct,rt,5xx",
            } for text in texts]), "utf-8")
        return file

    def aiohttp(self) -> float:
        """A bare loop."""
        url = f"{self.provider}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        return self._printed([
            sys.executable, __file__, "bare", url, str(self.given.people),
            str(self.given.connections), str(self.bodies()),
        ])

    def celery(self) -> float:
        """Prefork workers and the provider's SDK."""
        return self._printed([
            self.given.celery, str(Path(__file__).with_name("celery_peer.py")), self.provider,
            str(min(self.given.people, CELERY_MESSAGES)), str(self.bodies()), self.given.redis,
        ])

    def _printed(self, command: list[str]) -> float:
        environment = {**os.environ, "BENCH_ACCOUNT": ACCOUNT, "BENCH_TOKEN": TOKEN}
        environment["BENCH_REDIS"] = self.given.redis
        done = subprocess.run(
            command, check=True, env=environment, stdout=subprocess.PIPE, text=True
        )
        return float(done.stdout.split()[-1])


def compare(given: argparse.Namespace) -> None:
    """Print the figures of one run."""
    kinds = ["dispatcher", "aiohttp", *(["celery"] if given.celery else [])]
    found: dict[str, list[float]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(given, Path(folder))
        bench.bring()
        for _ in range(given.rounds):
            for kind in kinds:
                found[kind].append(bench.in_turn(kind))
                print(f"{kind} {found[kind][-1]:.0f} us", file=sys.stderr, flush=True)
        print(f"{given.people} recipients, answers after {given.latency:.0f} ms, "
              f"{given.connections} connections, {given.rounds} rounds")
        whole = statistics.median(found["dispatcher"])
        for kind in kinds:
            us = statistics.median(found[kind])
            print(f"  {kind:10} {us:6.0f} us CPU a message "
                  f"({min(found[kind]):.0f} to {max(found[kind]):.0f}); "
                  f"dispatcher / {kind} {whole / us:.2f}")
        print(f"  the dispatcher's last run: {given.people / bench.seconds:.0f} messages a second,"
              f" peak memory {bench.peak:.0f} MB")
    if not given.celery:
        print(NO_CELERY)


def main() -> None:
    """The comparison, or one of the parts that it starts."""
    if sys.argv[1:2] == ["standin"]:
        asyncio.run(standin(int(sys.argv[2]), float(sys.argv[3])))
    elif sys.argv[1:2] == ["bare"]:
        url, messages, connections, bodies = sys.argv[2:]
        forms = json.loads(Path(bodies).read_text("utf-8"))
        asyncio.run(bare(url, int(messages), int(connections), forms))
    else:
        parser = argparse.ArgumentParser(description=__doc__)
        parser.add_argument("--people", type=int, default=50_000)
        parser.add_argument("--rounds", type=int, default=3)
        parser.add_argument("--latency", type=float, default=0.0)
        parser.add_argument("--connections", type=int, default=64)
        parser.add_argument("--celery", default="")
        parser.add_argument("--redis", default="redis://127.0.0.1:6379/15")
        compare(parser.parse_args())


if __name__ == "__main__":
    main()

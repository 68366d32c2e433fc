"""CPU per accepted message of the whole dispatcher, beside a bare aiohttp loop, in one run.

Two figures that hold on any machine: the ratio of CPU per message, and the growth of memory from
a small audience to a large one. Receipts are off; the stand-in runs in this process.

    python bench/bench_sending.py [small] [large] [latency in ms]
"""

import asyncio
import os
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp

from dispatcher.simulator import Simulator, SimulatorOptions

LANGUAGES = ("en", "ar", "es", "so", "am", "fa", "vi", "zh-Hans", "tr", "uk")
ACCOUNT, TOKEN = "AC" + "b" * 32, "bench"
PORT = 18099
BARE = """
import asyncio, sys, aiohttp
async def main(url, n):
    gate, todo = asyncio.Queue(), iter(range(n))
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": aiohttp.encode_basic_auth(sys.argv[3], sys.argv[4])}
        async def work():
            for i in todo:
                form = {"To": f"+1555{i:07d}", "From": "+15550000001", "Body": "x" * 180}
                async with session.post(url, data=form, headers=headers) as answer:
                    await answer.read()
        await asyncio.gather(*(work() for _ in range(64)))
asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


def cap() -> str:
    """An Extreme alert over everybody."""
    now = datetime.now(UTC).replace(microsecond=0)
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>bench</identifier>
<sender>bench@town.example</sender><sent>{now.isoformat()}</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope><info><category>Met</category><event>Flood</event>
<urgency>Immediate</urgency><severity>Extreme</severity><certainty>Observed</certainty>
<expires>{(now + timedelta(hours=3)).isoformat()}</expires><area><areaDesc>Town</areaDesc>
<polygon>50,10 50,11 51,11 51,10 50,10</polygon></area></info></alert>"""


def cpu_of(pid: int) -> float:
    """User and system seconds of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_of(pid: int) -> float:
    """Peak resident MB of a process."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


async def whole(people: int, latency: float) -> tuple[float, float, float]:
    """(CPU microseconds a message, seconds to the first, peak MB) of the dispatcher."""
    with tempfile.TemporaryDirectory() as folder:
        simulator = Simulator(SimulatorOptions(
            account_sid=ACCOUNT, auth_token=TOKEN, callback_statuses=(), latency_ms=latency,
            latency_sigma=0.6 if latency else 0, keep_bodies=False,
        ))
        await simulator.start()
        environment = _environment(simulator.url, folder)
        await _import(people, Path(folder), environment)
        service = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "dispatcher", "serve", "--port", str(PORT), env=environment,
            cwd=folder, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            return await _timed(service.pid, simulator, people)
        finally:
            service.terminate()
            await service.wait()
            await simulator.stop()


async def _timed(pid: int, simulator: Simulator, people: int) -> tuple[float, float, float]:
    address = f"http://127.0.0.1:{PORT}"
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(address + "/healthz"):
                    break
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)
        before = cpu_of(pid)
        async with session.post(address + "/api/v1/alerts", data=cap(), headers={
            "Authorization": f"Bearer {TOKEN}", "Content-Type": "application/cap+xml",
        }) as answer:
            answer.raise_for_status()
    posted, first = time.monotonic(), 0.0
    while (accepted := simulator.stats()["accepted"]) < people:
        if accepted and not first:
            first = time.monotonic() - posted
        await asyncio.sleep(0.005 if not first else 0.1)
    await asyncio.sleep(0.5)
    return (cpu_of(pid) - before) / people * 1e6, first, peak_of(pid)


def _environment(provider: str, folder: str) -> dict[str, str]:
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")},
        "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
        "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/bench.db",
        "TOCSIN_SECRET_KEY": "b" * 40, "TOCSIN_API_TOKEN": TOKEN,
        "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT, "TOCSIN_TWILIO__AUTH_TOKEN": TOKEN,
        "TOCSIN_TWILIO__API_URL": provider, "TOCSIN_TWILIO__SMS_FROM": "+15550000001",
        "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0", "TOCSIN_WAIT__RECONCILE": "600",
        "TOCSIN_PUBLIC_URL": f"http://127.0.0.1:{PORT}",
    }


async def _import(people: int, folder: Path, environment: dict[str, str]) -> None:
    with (folder / "people.csv").open("w", encoding="utf-8") as file:
        file.write("id,languages,sms,lat,lon\n")
        for i in range(people):
            tag = LANGUAGES[i % len(LANGUAGES)]
            file.write(f"p{i},{tag},+1555{2_000_000 + i:07d},50.5,10.5\n")
    done = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "dispatcher", "contacts", "import", "people.csv", env=environment,
        cwd=folder, stdout=asyncio.subprocess.DEVNULL,
    )
    await done.wait()


async def bare(messages: int, latency: float) -> float:
    """CPU microseconds a message of a plain aiohttp loop over the same stand-in."""
    simulator = Simulator(SimulatorOptions(
        account_sid=ACCOUNT, auth_token=TOKEN, callback_statuses=(), latency_ms=latency,
        latency_sigma=0.6 if latency else 0, keep_bodies=False,
    ))
    await simulator.start()
    url = f"{simulator.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    loop = await asyncio.create_subprocess_exec(
        sys.executable, "-c", BARE, url, str(messages), ACCOUNT, TOKEN
    )
    used = 0.0
    while loop.returncode is None:
        try:
            used = cpu_of(loop.pid)
            await asyncio.wait_for(asyncio.shield(loop.wait()), 0.05)
        except (TimeoutError, FileNotFoundError):
            continue
    await simulator.stop()
    return used / messages * 1e6


async def main() -> None:
    """Print the figures of one run."""
    given, usual = sys.argv[1:], ["1000", "20000", "0"]
    small, large, latency = (int(a) for a in [*given, *usual[len(given):]])
    few = await whole(small, latency)
    many = await whole(large, latency)
    plain = await bare(large, latency)
    print(f"latency {latency} ms, {small} and {large} recipients")
    print(f"dispatcher: {many[0]:.0f} us CPU a message; bare aiohttp loop: {plain:.0f} us;"
          f" ratio {many[0] / plain:.2f}")
    print(f"first message after {few[1]:.2f} s and {many[1]:.2f} s; ratio {many[1] / few[1]:.1f}")
    print(f"peak memory {few[2]:.0f} MB and {many[2]:.0f} MB; growth {many[2] - few[2]:.0f} MB")


asyncio.run(main())

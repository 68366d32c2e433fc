"""The usual way to send many texts: a Celery task that calls the provider's SDK, prefork workers.

``bench_sending.py --celery PYTHON`` runs this with an interpreter that has celery, redis,
packaging and twilio; it knows nothing of the dispatcher. It prints the CPU microseconds of
producer and workers for one message, without the broker's.

    PYTHON bench/celery_peer.py URL MESSAGES BODIES.json REDIS_URL
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from celery import Celery

WORKERS = 2
ACCOUNT, TOKEN = os.environ.get("BENCH_ACCOUNT", ""), os.environ.get("BENCH_TOKEN", "")
app = Celery("celery_peer", broker=os.environ.get("BENCH_REDIS", ""))
app.conf.task_ignore_result = True
_CLIENTS: list[object] = []


@app.task(name="send")  # type: ignore[misc]
def send(to: str, body: str) -> None:
    """Post one text; one client a process."""
    if not _CLIENTS:
        from twilio.rest import Client

        client = Client(ACCOUNT, TOKEN)
        client.api.base_url = os.environ["BENCH_URL"]
        _CLIENTS.append(client)
    _CLIENTS[0].messages.create(to=to, from_="+15550000001", body=body)  # type: ignore[attr-defined]


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            if parent == pid:
                found += family(int(folder.name))
    return found


def cpu_of(pid: int) -> float:
    """User and system seconds of a family of processes so far."""
    total = 0.0
    for one in family(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def accepted(url: str) -> int:
    """How many messages the stand-in has taken."""
    with urllib.request.urlopen(f"{url}/_stats") as answer:
        return int(json.load(answer)["accepted"])


def main() -> None:
    """Start workers, warm them up, queue everything, wait for the last one."""
    url, count, bodies_file, redis_url = sys.argv[1:]
    os.environ.update(BENCH_URL=url, BENCH_REDIS=redis_url)
    app.conf.broker_url = redis_url
    app.control.purge()
    bodies = json.loads(Path(bodies_file).read_text("utf-8"))
    worker = subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "celery_peer", "worker", "--loglevel", "ERROR",
         "--pool", "prefork", "--concurrency", str(WORKERS), "--without-gossip",
         "--without-mingle"],
        cwd=Path(__file__).parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        warm = 20
        for n in range(warm):
            send.delay(f"+1555{n + 1000:07d}", "warm")
        while accepted(url) < warm:
            time.sleep(0.2)
        before = cpu_of(worker.pid) + time.process_time()
        for n in range(int(count)):
            send.delay(f"+1555{n + 2000:07d}", bodies[n % len(bodies)]["Body"])
        while accepted(url) < warm + int(count):
            time.sleep(0.2)
        used = cpu_of(worker.pid) + time.process_time() - before
    finally:
        worker.terminate()
        worker.wait()
    print(used / int(count) * 1e6)


if __name__ == "__main__":
    main()

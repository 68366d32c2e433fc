"""CPU of a status callback, checked and committed, against an aiohttp handler that only reads it.

The service has sent to everybody; then a process of its own posts signed callbacks for each
delivery on kept connections, the signatures made before. The other server is the least that
aiohttp can do: ``await request.post()`` and an empty answer. Both take the same requests in turn:
first everybody's ``sent``, then everybody's ``delivered``.

Then, without HTTP: status changes that come shuffled within a window of 5,000, as phones answer,
against the same ones in order.

    python bench/bench_receipts.py [people] [connections]
"""

import argparse
import asyncio
import base64
import hmac
import json
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

from aiohttp.test_utils import unused_port
from bench_sending import Bench, cpu_of, fetched, post
from serving import ACCOUNT, TOKEN, cap

WINDOW, BATCH = 5_000, 500
Row = tuple[int, str]  # delivery id, the provider's id


def requests(rows: list[Row], status: str, host: str) -> list[bytes]:
    """Callbacks as the provider posts them: some twenty fields, signed for the public address."""
    made = []
    for row, sid in rows:
        path = f"/webhooks/twilio/status?d={row}&a=1"
        form = {
            "AccountSid": ACCOUNT, "ApiVersion": "2010-04-01", "From": "+15550000001",
            "MessageSid": sid, "MessageStatus": status, "SmsSid": sid, "SmsStatus": status,
            "To": f"+1555{2_000_000 + row:07d}", "RawDlrDoneDate": "2601011200",
        }
        signed = f"http://{host}{path}" + "".join(k + form[k] for k in sorted(form))
        mark = base64.b64encode(hmac.digest(TOKEN.encode(), signed.encode(), "sha1")).decode()
        body = urlencode(form)
        made.append((
            f"POST {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: TwilioProxy/1.1\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
            f"X-Twilio-Signature: {mark}\r\n\r\n{body}"
        ).encode("ascii"))
    return made


async def load(port: int, requests: list[str], connections: int) -> None:
    """Post every one of *requests* and insist on a good answer."""
    todo = iter([text.encode("ascii") for text in requests])
    waited: list[float] = []

    async def work() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for request in todo:
            began = time.perf_counter()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            if b" 204 " not in head[:13]:
                raise SystemExit(head.decode("latin-1"))
            waited.append(time.perf_counter() - began)
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(connections)))
    slow = sorted(waited)[int(len(waited) * 0.99)] * 1000
    print(f"{len(waited) / (time.perf_counter() - began):.0f} a second, p99 {slow:.0f} ms")


def form_server(port: int) -> None:
    """The least that aiohttp can do with a form."""
    from aiohttp import web

    async def status(request: web.Request) -> web.Response:
        await request.post()
        return web.Response(status=204)

    app = web.Application()
    app.router.add_post("/webhooks/twilio/status", status)
    app.router.add_get("/healthz", lambda _: web.Response())
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None)


class Servers:
    """The service, everybody of whom has a message, and the plain server beside it."""

    def __init__(self, folder: Path, people: int, connections: int) -> None:
        self.folder, self.connections = folder, connections
        self.bench = Bench(argparse.Namespace(people=people, connections=64), folder)

    def send(self, provider: int, port: int) -> None:
        """Import everybody and send to them, with a service that ends again."""
        self.bench.provider = f"http://127.0.0.1:{provider}"
        self.bench.bring()
        service = self.serve(port)
        try:
            post(f"http://127.0.0.1:{port}/api/v1/alerts", cap().encode())
            while self.bench.recorded() < self.bench.given.people:
                time.sleep(0.2)
        finally:
            service.terminate()
            service.wait()

    def serve(self, port: int, *more: str) -> subprocess.Popen[bytes]:
        """A service that answers."""
        service = subprocess.Popen(
            [sys.executable, "-m", "dispatcher", "serve", "--port", str(port), *more],
            env=self.bench.environment(port), cwd=self.folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while fetched(f"http://127.0.0.1:{port}/healthz") is None:
            time.sleep(0.1)
        return service

    def rows(self) -> list[Row]:
        """What was sent."""
        with sqlite3.connect(self.folder / "bench.db") as db:
            return db.execute("SELECT id, provider_id FROM deliveries ORDER BY id").fetchall()

    def taken(self, pid: int, port: int, made: list[bytes]) -> float:
        """CPU microseconds a callback of the process *pid* that listens on *port*."""
        file = self.folder / "requests.json"
        file.write_text(json.dumps([one.decode("ascii") for one in made]), "ascii")
        before = cpu_of(pid)
        subprocess.run(
            [sys.executable, __file__, "load", str(port), str(file), str(self.connections)],
            check=True,
        )
        return (cpu_of(pid) - before) / len(made) * 1e6


def over_http(people: int, connections: int, folder: Path) -> None:
    """Print the first table; leaves the database as it was before any callback in *folder*."""
    provider, port, plain = unused_port(), unused_port(), unused_port()
    servers = Servers(folder, people, connections)
    here = Path(__file__)
    beside = [
        subprocess.Popen([sys.executable, str(here.with_name("bench_sending.py")), "standin",
                          str(provider), "0"]),
        subprocess.Popen([sys.executable, __file__, "form", str(plain)]),
    ]
    try:
        while fetched(f"http://127.0.0.1:{provider}/_stats") is None:
            time.sleep(0.1)
        servers.send(provider, port)
        with sqlite3.connect(folder / "bench.db") as db, sqlite3.connect(folder / "sent.db") as to:
            db.backup(to)
        # The rounds of an hour's work are the same however many callbacks come: left out.
        service = servers.serve(port, "--role", "web")
        beside.append(service)
        ours, theirs = [], []
        for status in ("sent", "delivered"):
            made = requests(servers.rows(), status, f"127.0.0.1:{port}")
            ours.append(servers.taken(service.pid, port, made))
            theirs.append(servers.taken(beside[1].pid, plain, made))
    finally:
        for process in beside:
            process.terminate()
            process.wait()
    us, form = statistics.median(ours), statistics.median(theirs)
    print(f"{people} deliveries, {connections} connections: {us:.0f} us CPU a callback; "
          f"aiohttp that only reads the form {form:.0f} us; ratio {us / form:.2f}")


async def tracked(url: str, rows: list[Row]) -> float:
    """CPU microseconds a status change, in the order of *rows*."""
    from dispatcher.domain.delivery import Receipt, State
    from dispatcher.keys import KeyRing
    from dispatcher.pipeline.track import track
    from dispatcher.store.database import Database
    from dispatcher.store.sending import Sending

    db = Database(url)
    store = Sending(db, KeyRing("b" * 40), public_url="http://127.0.0.1")
    now = int(time.time() * 1000)
    before = time.process_time()
    for start in range(0, len(rows), BATCH):
        await track([
            Receipt(provider_id=sid, state=State.SENT, at=now, delivery_id=row, attempt=1)
            for row, sid in rows[start:start + BATCH]
        ], store=store, tx=db, opted_out=lambda _: False)
    used = time.process_time() - before
    await db.close()
    return used / len(rows) * 1e6


def shuffled(folder: Path) -> None:
    """Print what the order costs."""
    with sqlite3.connect(folder / "sent.db") as db:
        rows = db.execute("SELECT id, provider_id FROM deliveries ORDER BY id").fetchall()
    mixed = list(rows)
    chance = random.Random(5)
    for start in range(0, len(mixed), WINDOW):
        part = mixed[start:start + WINDOW]
        chance.shuffle(part)
        mixed[start:start + WINDOW] = part
    found: dict[str, list[float]] = {"in order": [], "shuffled": []}
    for _ in range(3):
        for kind, some in (("in order", rows), ("shuffled", mixed)):
            for old in folder.glob("track.db*"):
                old.unlink()
            shutil.copy(folder / "sent.db", folder / "track.db")
            found[kind].append(asyncio.run(tracked(f"sqlite:///{folder}/track.db", some)))
    order, mix = (statistics.median(found[kind]) for kind in found)
    print(f"status changes: {order:.0f} us CPU in order, {mix:.0f} us shuffled within {WINDOW}; "
          f"{order / mix:.2f} of the rate")


def main() -> None:
    """Both tables, or one of the parts that they start."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["load"]:
        made = json.loads(Path(arguments[2]).read_text("ascii"))
        asyncio.run(load(int(arguments[1]), made, int(arguments[3])))
    elif arguments[:1] == ["form"]:
        form_server(int(arguments[1]))
    else:
        people, connections = [*arguments, *["10000", "32"][len(arguments):]]
        with tempfile.TemporaryDirectory() as folder:
            over_http(int(people), int(connections), Path(folder))
            shuffled(Path(folder))


if __name__ == "__main__":
    main()

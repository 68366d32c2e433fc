"""What one POST costs with plain aiohttp, the SDK's client and our wire, in one run, also over TLS.

The stand-in answers in a process of its own; CPU is user + system of the client process. Kinds run
in turn, round after round, and medians are printed: between runs CPU drifts, within one it holds.

    python bench/bench_clients.py [messages] [rounds] [latency in ms]
"""

import asyncio
import os
import ssl
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

KINDS = ("aiohttp", "sdk", "wire")
CONNECTIONS = 64
_BODY = {"From": "+15550000001", "Body": "Flood in the valley. " * 9}


async def aiohttp_loop(url: str, todo: range, trust: ssl.SSLContext | None) -> None:
    """A plain session, its own form encoding."""
    import aiohttp

    connector = aiohttp.TCPConnector(limit=CONNECTIONS, ssl=trust or True)
    headers = {"Authorization": aiohttp.encode_basic_auth("ACx", "t")}
    each = iter(todo)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:
        async def work() -> None:
            for n in each:
                async with session.post(url, data={"To": f"+1555{n:07d}", **_BODY}) as answer:
                    await answer.read()
        await asyncio.gather(*(work() for _ in range(CONNECTIONS)))


async def sdk_loop(url: str, todo: range, trust: ssl.SSLContext | None) -> None:
    """The provider's library with its own asynchronous client."""
    import aiohttp
    from twilio.http.async_http_client import AsyncTwilioHttpClient
    from twilio.rest import Client

    http = AsyncTwilioHttpClient()
    if trust is not None:
        await http.session.close()
        http.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trust))
    client = Client("ACx", "t", http_client=http)
    client.api.base_url = url.rsplit("/2010", 1)[0]
    each = iter(todo)

    async def work() -> None:
        for n in each:
            await client.messages.create_async(
                to=f"+1555{n:07d}", from_=_BODY["From"], body=_BODY["Body"]
            )
    await asyncio.gather(*(work() for _ in range(CONNECTIONS)))
    await http.close()


async def wire_loop(url: str, todo: range, trust: ssl.SSLContext | None) -> None:
    """Ours; each text encoded once, as the channels do."""
    from urllib.parse import quote_plus, urlencode

    from channels._twilio.wire import Wire

    shared = urlencode(_BODY)
    wire = Wire(url, {
        "Authorization": "Basic QUN4OnQ=", "Content-Type": "application/x-www-form-urlencoded",
    }, trust=trust)
    each = iter(todo)

    async def work() -> None:
        for n in each:
            await wire.post(f"To={quote_plus(f'+1555{n:07d}')}&{shared}".encode())
    await asyncio.gather(*(work() for _ in range(CONNECTIONS)))
    wire.close()


async def standin(port_file: str, latency: float, certificate: str) -> None:
    """The provider's side: an answer to every POST, behind TLS if there is a *certificate*."""
    from aiohttp import web

    said = b'{"sid": "SM00000000000000000000000000000000", "status": "queued"}'

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        if latency:
            await asyncio.sleep(latency / 1000)
        return web.Response(status=201, body=said, content_type="application/json")

    app = web.Application()
    app.router.add_post("/{tail:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    context = None
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    port = runner.addresses[0][1]
    await asyncio.to_thread(Path(port_file).write_text, str(port), "ascii")
    await asyncio.Event().wait()


def one(kind: str, messages: int, port: int, certificate: str) -> float:
    """CPU microseconds a message of one client process, its start taken off."""
    def used(count: int) -> float:
        before = os.times()
        subprocess.run(
            [sys.executable, __file__, "client", kind, str(count), str(port), certificate],
            check=True,
        )
        after = os.times()
        return (after.children_user - before.children_user
                + after.children_system - before.children_system)
    return (used(messages) - used(CONNECTIONS)) / (messages - CONNECTIONS) * 1e6


def certificate_in(folder: Path) -> str:
    """A self-signed certificate with its key, for loopback."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]),
                       critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "loopback.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ))
    return str(file)


def compare(messages: int, rounds: int, latency: float, certificate: str, folder: Path) -> None:
    """Print one table."""
    port_file = folder / f"port{bool(certificate)}"
    server = subprocess.Popen(
        [sys.executable, __file__, "standin", str(port_file), str(latency), certificate]
    )
    try:
        while not (port_file.exists() and port_file.read_text(encoding="ascii")):
            continue
        port = int(port_file.read_text(encoding="ascii"))
        found: dict[str, list[float]] = {kind: [] for kind in KINDS}
        for _ in range(rounds):
            for kind in KINDS:
                found[kind].append(one(kind, messages, port, certificate))
    finally:
        server.terminate()
        server.wait()
    print(f"{'TLS' if certificate else 'plain'}, {messages} messages, {latency:.0f} ms answers")
    base = statistics.median(found["aiohttp"])
    for kind in KINDS:
        us = statistics.median(found[kind])
        print(f"  {kind:8} {us:6.0f} us CPU a message  {us / base:5.2f} x aiohttp")


def main() -> None:
    """The tables, or one of the parts that they start."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["standin"]:
        asyncio.run(standin(arguments[1], float(arguments[2]), arguments[3]))
    elif arguments[:1] == ["client"]:
        kind, count, port, certificate = arguments[1:]
        scheme = "https" if certificate else "http"
        url = f"{scheme}://127.0.0.1:{port}/2010-04-01/Accounts/ACx/Messages.json"
        trust = ssl.create_default_context(cafile=certificate) if certificate else None
        loop = {"aiohttp": aiohttp_loop, "sdk": sdk_loop, "wire": wire_loop}[kind]
        asyncio.run(loop(url, range(int(count)), trust))
    else:
        usual = ["5000", "3", "0"]
        messages, rounds, latency = [*arguments, *usual[len(arguments):]]
        with tempfile.TemporaryDirectory() as folder:
            certificate = certificate_in(Path(folder))
            for given in ("", certificate):
                compare(int(messages), int(rounds), float(latency), given, Path(folder))


main()

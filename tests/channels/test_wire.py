"""The wire against servers that answer byte by byte as a case says."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from listening import listening

from channels._twilio.wire import Lost, NotSent, Wire

OK = b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nok"


class Script:
    """Answers each request with the next of *answers*; None closes, ``...`` says nothing."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []
        self.connections = 0
        self.port = 0
        self.came, self.over = asyncio.Event(), asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while (request := await self._request(reader)) and self.answers:
                self.requests.append(request)
                self.came.set()
                answer = self.answers.pop(0)
                if answer is None:
                    return
                if answer is ...:
                    await self.over.wait()
                    return
                assert isinstance(answer, bytes)
                writer.write(answer)
                await writer.drain()
                if b"content-length" not in answer.lower() and b"chunked" not in answer.lower():
                    return
        finally:
            writer.close()

    @staticmethod
    async def _request(reader: asyncio.StreamReader) -> bytes:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            size = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
            return head + await reader.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError):
            return b""


@asynccontextmanager
async def played(script: Script, trust: ssl.SSLContext | None = None) -> AsyncIterator[Script]:
    async with listening(script.serve, trust=trust) as script.port:
        yield script
        script.over.set()


@pytest.fixture
async def wire_to() -> AsyncIterator[Callable[..., Wire]]:
    made: list[Wire] = []

    def make(script: Script, scheme: str = "http", **more: object) -> Wire:
        made.append(Wire(
            f"{scheme}://127.0.0.1:{script.port}/send?x=1", {"Authorization": "Basic eA=="},
            **{"answer_seconds": 60, **more},  # type: ignore[arg-type]
        ))
        return made[-1]

    yield make
    for wire in made:
        wire.close()


@pytest.mark.parametrize(("answer", "status", "body"), [
    pytest.param(OK, 201, b"ok", id="length"),
    pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                 200, b"abc", id="chunked"),
    pytest.param(b"HTTP/1.1 200 OK\r\n\r\nto the end", 200, b"to the end", id="until closed"),
    pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + OK, 201, b"ok", id="continue first"),
    pytest.param(b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", 204, b"", id="empty"),
    pytest.param(b"HTTP/1.1 429 Slow\r\nretry-AFTER: 7\r\nContent-Length: 1\r\n\r\nx",
                 429, b"x", id="refused"),
])
async def test_an_answer_is_read_whole(
    wire_to: Callable[..., Wire], answer: bytes, status: int, body: bytes
) -> None:
    async with played(Script(answer)) as script:
        found = await wire_to(script).post(b"To=1")

    assert (found.status, found.body) == (status, body)
    assert script.requests == [
        b"POST /send?x=1 HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Basic eA==\r\n"
        b"Content-Length: 4\r\n\r\nTo=1" % script.port
    ]
    if status == 429:
        assert found.headers["retry-after"] == "7"


async def test_connections_are_kept_and_shared(wire_to: Callable[..., Wire]) -> None:
    async with played(Script(*[OK] * 6)) as script:
        wire = wire_to(script)
        for _ in range(4):
            await wire.post(b"a")
        await asyncio.gather(wire.post(b"b"), wire.post(b"c"))

    assert script.connections == 2


@pytest.mark.parametrize(("first", "reason"), [
    pytest.param(None, "connection-lost", id="closed without a word"),
    pytest.param(..., "timeout", id="silence"),
    pytest.param(b"HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\nshort", "timeout", id="short"),
    pytest.param(b"SMTP ready\r\n\r\n content-length", "unreadable-answer", id="no http"),
    pytest.param(b"HTTP/1.1 101 Go\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\ncontent-length",
                 "unreadable-answer", id="another protocol"),
    pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + b"x" * 3_000_000,
                 "unreadable-answer", id="far too long"),
    pytest.param(b"HTTP/1.1 200 OK\r\nX-Content-Length: " + b"x" * 3_000_000,
                 "unreadable-answer", id="a header without end"),
])
async def test_without_a_readable_answer_nobody_knows_and_the_next_goes_on(
    wire_to: Callable[..., Wire], first: object, reason: str
) -> None:
    async with played(Script(first, OK)) as script:
        # Only who says nothing more is waited for to the end; the next one answers sooner.
        wire = wire_to(script, answer_seconds=1 if reason == "timeout" else 60)
        with pytest.raises(Lost, match=reason):
            await wire.post(b"a")
        assert (await wire.post(b"b")).status == 201

    assert script.connections == 2
    assert len(script.requests) == 2  # nothing is ever sent twice


@pytest.mark.parametrize("surplus", [OK, b"HTTP/1.1 200 OK\r\n", b"rubbish"])
async def test_an_answer_nobody_asked_for_is_never_taken_for_anothers(
    wire_to: Callable[..., Wire], surplus: bytes
) -> None:
    own = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nown"
    async with played(Script(OK + surplus, own)) as script:
        wire = wire_to(script)
        try:
            await wire.post(b"a")
        except Lost as fault:
            assert fault.reason == "unreadable-answer"
        assert (await wire.post(b"b")).body == b"own"

    assert script.connections == 2


async def test_a_connection_that_the_other_side_closed_is_not_used_again(
    wire_to: Callable[..., Wire]
) -> None:
    async with played(Script(OK.replace(b"Created\r\n", b"Created\r\nConnection: close\r\n"),
                             OK)) as script:
        wire = wire_to(script)
        await wire.post(b"a")
        await wire.post(b"b")

    assert script.connections == 2


async def test_who_is_cancelled_takes_the_connection_along(wire_to: Callable[..., Wire]) -> None:
    async with played(Script(..., OK)) as script:
        wire = wire_to(script)
        posting = asyncio.create_task(wire.post(b"a"))
        await script.came.wait()
        posting.cancel()
        await asyncio.wait([posting])
        assert (await wire.post(b"b")).status == 201

    assert script.connections == 2


async def test_where_nobody_listens_nothing_was_sent(wire_to: Callable[..., Wire]) -> None:
    script = Script()
    script.port = unused_port()
    with pytest.raises(NotSent, match="connection-refused"):
        await wire_to(script).post(b"a")


@pytest.mark.parametrize("url", ["ftp://x/", "nonsense", "http://"])
def test_what_is_no_address_is_refused_at_once(url: str) -> None:
    with pytest.raises(ValueError, match="no http address"):
        Wire(url, {})


async def test_over_tls_only_a_trusted_certificate_will_do(
    wire_to: Callable[..., Wire], tmp_path: Path
) -> None:
    server, client = _certified(tmp_path)
    async with played(Script(OK), server) as script:
        with pytest.raises(NotSent, match="connection-refused"):
            await wire_to(script, "https").post(b"a")
        assert script.requests == []
        assert (await wire_to(script, "https", trust=client).post(b"a")).status == 201


def _certified(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name)
        .public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]),
                       critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ))
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(pem)
    return server, ssl.create_default_context(cafile=str(pem))


async def test_each_of_several_requests_has_its_own_time(wire_to: Callable[..., Wire]) -> None:
    async with played(Script(..., OK, ..., ...)) as script:
        wire = wire_to(script, answer_seconds=1)
        first = asyncio.create_task(wire.post(b"1"))
        await script.came.wait()
        assert (await wire.post(b"2")).status == 201
        later = [asyncio.create_task(wire.post(b"3")), asyncio.create_task(wire.post(b"4"))]
        for silent in (first, *later):
            with pytest.raises(Lost, match="timeout"):
                await asyncio.wait_for(silent, 60)

"""HTTP/1.1 on the wire: keep-alive, pipelining, pieces, bounds."""

import asyncio
import re

import pytest
from aiohttp import encode_basic_auth

ACCOUNT = "AC" + "0" * 32
AUTH = encode_basic_auth(ACCOUNT, "simulator")


def _post(number: int, more: str = "") -> bytes:
    body = f"To=%2B1555123000{number}&From=%2B15550001111&Body=hello"
    return (
        f"POST /2010-04-01/Accounts/{ACCOUNT}/Messages.json HTTP/1.1\r\nhost: x\r\n{more}"
        f"authorization: {AUTH}\r\ncontent-length: {len(body)}\r\n\r\n{body}"
    ).encode()


async def _talk(caller, *pieces: bytes) -> bytes:
    """What comes back for *pieces* until the stand-in closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", caller.simulator.port)
    for piece in pieces:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(0.001)
    async with asyncio.timeout(60):
        answer = await reader.read()
    writer.close()
    return answer


LAST = b"GET /_nothing HTTP/1.1\r\nConnection: close\r\n\r\n"


@pytest.mark.parametrize("latency", [0, 5000])
async def test_pipelined_requests_are_answered_in_order(stand_in, latency):
    caller = await stand_in(latency_ms=latency)

    answer = await _talk(caller, b"".join(map(_post, range(9))) + LAST)

    statuses = re.findall(rb"HTTP/1.1 (\d+)", answer)
    assert statuses == [b"201"] * 9 + [b"404"]
    assert re.findall(rb'"to": "\+1555123000(\d)"', answer) == [b"%d" % n for n in range(9)]


async def test_a_request_may_come_byte_by_byte(stand_in):
    caller = await stand_in()
    request = _post(1, "connection: close\r\n")

    answer = await _talk(caller, *(request[i : i + 7] for i in range(0, len(request), 7)))

    assert answer.startswith(b"HTTP/1.1 201")


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        pytest.param(b"nonsense\r\n\r\n", b"400", id="no-request-line"),
        pytest.param(b"GET / SPDY/3\r\n\r\n", b"400", id="no-http"),
        pytest.param(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", b"411", id="chunks"),
        pytest.param(b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", b"411", id="length"),
        pytest.param(b"POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n", b"413", id="body"),
        pytest.param(b"GET / HTTP/1.1\r\nX: " + b"x" * 20_000, b"431", id="head"),
    ],
)
async def test_what_cannot_be_read_is_refused_and_closed(stand_in, request_bytes, status):
    caller = await stand_in()

    answer = await _talk(caller, request_bytes)

    assert answer.startswith(b"HTTP/1.1 " + status)


async def test_an_answer_lost_on_one_connection_leaves_the_others(stand_in):
    caller = await stand_in(share_lost=1)

    assert await _talk(caller, _post(1)) == b""
    caller.simulator.configure(share_lost=0)
    assert (await caller.send())[0] == 201

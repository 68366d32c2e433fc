"""A lean HTTP/1.1 client for webhooks over pooled keep-alive connections."""

import asyncio
from collections import deque
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

Done = Callable[[int, bytes], None]
NO_CONNECTION = 0
NO_ANSWER = -1
_SWEEP = 0.1  # seconds between two looks for answers that take too long
_MAX_ANSWER = 1_048_576


class Target(NamedTuple):
    """Where a URL without fragment points: *path* is what the request line carries."""

    secure: bool
    host: str
    port: int
    path: str


class Exchange:
    """One request; *done* gets the HTTP status (or NO_CONNECTION, NO_ANSWER) and the body."""

    __slots__ = ("connect_within", "done", "read_within", "request", "since")

    def __init__(self, request: bytes, done: Done, connect: float, read: float) -> None:
        self.request = request
        self.done = done
        self.connect_within = connect
        self.read_within = read
        self.since = 0.0


class _Head(NamedTuple):
    status: int
    length: int  # -1: until the connection closes; -2: chunked
    keep: bool


@lru_cache(maxsize=256)
def _read_head(raw: bytes) -> _Head:
    lines = raw.decode("latin-1").split("\r\n")
    pairs = [line.partition(":") for line in lines[1:]]
    found = {name.lower(): value.strip() for name, _, value in pairs}
    status = int(lines[0][9:12])
    length = int(found.get("content-length", "0" if status == 204 else "-1"))
    if found.get("transfer-encoding", "").lower() == "chunked":
        length = -2
    keep = lines[0].startswith("HTTP/1.1") and found.get("connection", "").lower() != "close"
    return _Head(status, length, keep)


class _Connection(asyncio.Protocol):
    def __init__(self, pool: "Pool") -> None:
        self._pool = pool
        self._buffer = b""
        self._used = False
        self.exchange: Exchange | None = None
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def start(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self._pool.busy.add(self)
        exchange.since = self._pool.loop.time()
        self.transport.write(exchange.request)

    def data_received(self, data: bytes) -> None:
        self._buffer = data = self._buffer + data if self._buffer else data
        end = data.find(b"\r\n\r\n")
        if self.exchange is None or len(data) > _MAX_ANSWER:
            self.transport.abort()
        elif end >= 0:
            head = _read_head(data[:end])
            body = _whole(data[end + 4 :], head.length)
            if body is not None:
                self._finish(head, body)

    def _finish(self, head: _Head, body: bytes) -> None:
        exchange, self.exchange, self._buffer, self._used = self.exchange, None, b"", True
        self._pool.busy.discard(self)
        if head.keep:
            self._pool.ready(self)
        else:
            self.transport.close()
        if exchange is not None:
            exchange.done(head.status, body)

    def connection_lost(self, exc: Exception | None) -> None:
        exchange, self.exchange = self.exchange, None
        self._pool.lost(self)
        if exchange is None:
            return
        if self._used and not self._buffer and exc is None:
            # The receiver had closed its idle connection as we wrote: it read nothing of this.
            self._pool.send(exchange)
            return
        end = self._buffer.find(b"\r\n\r\n")
        if end >= 0 and _read_head(self._buffer[:end]).length == -1:
            exchange.done(_read_head(self._buffer[:end]).status, self._buffer[end + 4 :])
        else:
            exchange.done(NO_ANSWER, b"")


def _whole(data: bytes, length: int) -> bytes | None:
    """The body in *data*; None while more of it is to come."""
    if length >= 0:
        return data[:length] if len(data) >= length else None
    if length == -1 or not (data == b"0\r\n\r\n" or data.endswith(b"\r\n0\r\n\r\n")):
        return None
    body = b""
    while data and not data.startswith(b"0\r\n"):
        size, _, data = data.partition(b"\r\n")
        body, data = body + data[: int(size, 16)], data[int(size, 16) + 2 :]
    return body


class Pool:
    """The connections to one receiver."""

    def __init__(self, target: Target, limit: int) -> None:
        self.loop = asyncio.get_running_loop()
        self.limit = limit
        self.busy: set[_Connection] = set()
        self._target = target
        self._idle: list[_Connection] = []
        self._waiting: deque[Exchange] = deque()
        self._opened = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None

    def send(self, exchange: Exchange) -> None:
        """Send *exchange* as soon as a connection is free."""
        if self._timer is None:
            self._timer = self.loop.call_later(_SWEEP, self._sweep)
        if self._idle:
            self._idle.pop().start(exchange)
            return
        self._waiting.append(exchange)
        if self._opened < self.limit:
            self._open()

    def ready(self, connection: _Connection) -> None:
        """*connection* is free again."""
        if connection.transport.is_closing():
            return
        if self._waiting:
            connection.start(self._waiting.popleft())
        else:
            self._idle.append(connection)

    def lost(self, connection: _Connection) -> None:
        """*connection* is gone."""
        self._opened -= 1
        self.busy.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)
        self._open_for_waiting()

    def close(self) -> None:
        """Drop every connection; what is under way or waits gets no answer."""
        dropped = [*self._waiting]
        self._waiting.clear()
        for task in self._tasks:
            task.cancel()
        for connection in (*self.busy, *self._idle):
            if connection.exchange is not None:
                dropped.append(connection.exchange)
            connection.exchange = None
            connection.transport.abort()
        if self._timer is not None:
            self._timer.cancel()
        for exchange in dropped:
            exchange.done(NO_ANSWER, b"")

    def _open(self) -> None:
        self._opened += 1
        task = self.loop.create_task(self._connect(self._waiting[-1].connect_within))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _open_for_waiting(self) -> None:
        if self._waiting and self._opened < self.limit:
            self._open()

    async def _connect(self, within: float) -> None:
        target = self._target
        try:
            async with asyncio.timeout(within):
                _, connection = await self.loop.create_connection(
                    lambda: _Connection(self),
                    target.host,
                    target.port,
                    ssl=target.secure or None,
                )
        except OSError:
            self._opened -= 1
            if self._waiting:
                self._waiting.popleft().done(NO_CONNECTION, b"")
            self._open_for_waiting()
        else:
            self.ready(connection)

    def _sweep(self) -> None:
        now = self.loop.time()
        for connection in tuple(self.busy):
            exchange = connection.exchange
            if exchange is not None and now - exchange.since > exchange.read_within:
                connection.exchange = None
                connection.transport.abort()
                exchange.done(NO_ANSWER, b"")
        more = self.busy or self._waiting
        self._timer = self.loop.call_later(_SWEEP, self._sweep) if more else None


class Outgoing:
    """Posts forms to URLs over one pool for each receiver."""

    def __init__(self) -> None:
        self._pools: dict[tuple[bool, str, int], Pool] = {}

    def post(
        self, url: str, headers: str, body: bytes, done: Done, *,
        connect: float = 5.0, read: float = 15.0, limit: int = 32,
    ) -> None:  # fmt: skip
        """Post *body* to *url* (no fragment); *connect* and *read* are seconds."""
        target = read_target(url)
        pool = self._pools.get(target[:3])
        if pool is None:
            pool = self._pools[target[:3]] = Pool(target, limit)
        pool.limit = limit
        head = f"POST {target.path} HTTP/1.1\r\nHost: {target.host}:{target.port}\r\n{headers}"
        request = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
        pool.send(Exchange(request, done, connect, read))

    def close(self) -> None:
        """Drop every connection."""
        for pool in self._pools.values():
            pool.close()
        self._pools.clear()


def read_target(url: str) -> Target:
    """Where *url* points; raises ValueError if it is no http or https URL."""
    if not url.isprintable() or " " in url:
        raise ValueError(f"{url!r} holds what no URL may")
    start = url.find("/", 8)
    if start < 0:
        return Target(*_origin(url), "/")
    return Target(*_origin(url[:start]), url[start:])


@lru_cache(maxsize=256)
def _origin(origin: str) -> tuple[bool, str, int]:
    parts = urlsplit(origin)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{origin!r} is no http or https address")
    secure = parts.scheme == "https"
    return secure, parts.hostname, parts.port or (443 if secure else 80)

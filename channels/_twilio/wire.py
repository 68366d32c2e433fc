"""Posts to one address over kept connections, at a fraction of a general client's cost.

It sends one request at a time on each connection and never repeats one, so that a missing answer
always means the same: not sent if the connection was not made, unknown after that.
"""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from urllib.parse import urlsplit

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0  # from the first byte of the request to the last of the answer
# Shorter than the provider keeps it: a POST on a connection just closed ends as unknown.
_IDLE_SECONDS = 10.0
_LONGEST_ANSWER = 1_000_000  # bytes
_SIZED = frozenset({"content-length", "transfer-encoding"})


class CalledOff(Exception):
    """It was not to be sent any more once there was a connection for it."""


class NotSent(Exception):
    """No connection was made: nothing can have been processed. *reason* is our word for why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Lost(Exception):
    """The request left, wholly or in part, and no answer that can be read came back."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class Answer:
    """Status, headers and body of one answer."""

    status: int = 0
    head: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""

    @property
    def headers(self) -> dict[str, str]:
        """Read anew at every call: hardly any answer's headers are looked at."""
        return {n.decode("latin-1").lower(): v.decode("latin-1") for n, v in self.head}


class Wire:
    """Kept connections to the origin of *url*; *headers* go out with every request.

    *trust* checks the other side's certificate where *url* is https. Must be used in one loop.
    """

    def __init__(
        self, url: str, headers: dict[str, str], *, trust: ssl.SSLContext | None = None,
        connect_seconds: float = CONNECT_SECONDS, answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is no http address")
        secure = parts.scheme == "https"
        self._host = parts.hostname
        self._port = parts.port or (443 if secure else 80)
        self._ssl = (trust or ssl.create_default_context()) if secure else None
        self._connect_seconds, self._answer_seconds = connect_seconds, answer_seconds
        lines = {"Host": parts.netloc.rpartition("@")[2], **headers}
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._head = "".join(
            [f"POST {target} HTTP/1.1\r\n", *(f"{k}: {v}\r\n" for k, v in lines.items()),
             "Content-Length: "]
        ).encode("ascii")
        self._idle: list[_Line] = []
        self._open: set[_Line] = set()
        # When each answer is late, the first first: one alarm for all of them.
        self._late_at: dict[_Line, float] = {}
        self._alarm: asyncio.TimerHandle | None = None

    async def post(self, body: bytes, may: Callable[[], bool] = lambda: True) -> Answer:
        """Send *body* once; raises ``NotSent`` or ``Lost``.

        A connection may take seconds to make: if *may* says no then, raises ``CalledOff``.
        """
        line = self._kept()
        if line is None:
            line = await self._connected()
            if not may():
                self._rest(line)
                raise CalledOff
        loop = line.loop
        try:
            waiting = line.ask(b"%b%d\r\n\r\n%b" % (self._head, len(body), body))
            self._late_at[line] = loop.time() + self._answer_seconds
            if self._alarm is None:
                self._alarm = loop.call_later(self._answer_seconds, self._ring, loop)
            answer = await waiting
        except BaseException:
            line.drop()
            raise
        finally:
            self._late_at.pop(line, None)
        self._rest(line)
        return answer

    def _rest(self, line: "_Line") -> None:
        if line.reusable:
            line.idle_since = monotonic()
            self._idle.append(line)
        else:
            line.drop()

    def _ring(self, loop: asyncio.AbstractEventLoop) -> None:
        """Give up on the answers that are late by now, and look again when the next one is."""
        now, self._alarm = loop.time(), None
        for line, late_at in list(self._late_at.items()):
            if late_at > now:
                self._alarm = loop.call_at(late_at, self._ring, loop)
                return
            del self._late_at[line]
            line.fail("timeout")

    def close(self) -> None:
        """Drop all connections; a later ``post`` makes new ones."""
        for line in list(self._open):
            line.drop()
        self._idle.clear()
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _kept(self) -> "_Line | None":
        oldest = monotonic() - _IDLE_SECONDS
        while self._idle:
            line = self._idle.pop()
            if line.reusable and line.idle_since > oldest:
                return line
            line.drop()
        return None

    async def _connected(self) -> "_Line":
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._connect_seconds):
                _, line = await loop.create_connection(
                    lambda: _Line(loop, self._open.discard), self._host, self._port,
                    ssl=self._ssl, happy_eyeballs_delay=0.25,
                )
        except TimeoutError as fault:
            raise NotSent("connect-timeout") from fault
        except (OSError, UnicodeError) as fault:  # also a certificate that does not fit
            raise NotSent("connection-refused") from fault
        self._open.add(line)
        return line


class _Line(asyncio.Protocol):
    """One connection: a request, then its answer, then the next request."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, gone: Callable[["_Line"], None]
    ) -> None:
        self.idle_since = 0.0
        self.loop = loop
        self._gone = gone
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[Answer] | None = None
        self._answer = Answer()
        self._parts: list[bytes] = []
        self._size = 0
        self._keep = True
        self._until_closed = False
        self._parser = HttpResponseParser(self)

    @property
    def reusable(self) -> bool:
        """Whether another request may go out on it."""
        return self._keep and self._transport is not None and not self._transport.is_closing()

    def ask(self, request: bytes) -> asyncio.Future[Answer]:
        """Write *request*; its whole answer is to come."""
        if self._transport is None or self._transport.is_closing():
            raise Lost("connection-lost")
        self._size, self._keep = 0, False
        self._waiting = self.loop.create_future()
        self._transport.write(request)
        return self._waiting

    def drop(self) -> None:
        """Close at once."""
        self._keep = False
        if self._transport is not None:
            self._transport.abort()

    def fail(self, reason: str) -> None:
        """No answer that can be read will come."""
        self._keep = False
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Lost(reason))

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._size += len(data)
        if self._waiting is None or self._waiting.done() or self._size > _LONGEST_ANSWER:
            # Bytes that nobody asked for: what comes next could be taken for another's answer.
            self.fail("unreadable-answer")
            self.drop()
            return
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade):
            self.fail("unreadable-answer")

    def eof_received(self) -> bool:
        self._keep = False
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if exc is None and self._until_closed and not _SIZED.intersection(self._answer.headers):
            self.on_message_complete()  # an answer without a length ends with its connection
        self.fail("connection-lost")
        self._gone(self)

    # the parser's side

    def on_message_begin(self) -> None:
        self._answer, self._parts = Answer(), []
        if self._waiting is None or self._waiting.done():
            self._keep = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self._answer.head.append((name, value))

    def on_headers_complete(self) -> None:
        self._until_closed = self._parser.get_status_code() >= 200

    def on_body(self, body: bytes) -> None:
        self._parts.append(body)

    def on_message_complete(self) -> None:
        self._until_closed = False
        status = self._parser.get_status_code()
        if status < 200:
            return  # "go on": the answer itself is still to come
        self._keep = False
        if self._waiting is not None and not self._waiting.done():
            self._answer.status, self._answer.body = status, b"".join(self._parts)
            self._keep = self._transport is not None and self._parser.should_keep_alive()
            self._waiting.set_result(self._answer)

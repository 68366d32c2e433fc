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
    """Status, headers by lower-case name, and body of one answer."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


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

    async def post(self, body: bytes) -> Answer:
        """Send *body* once; raises ``NotSent`` or ``Lost``."""
        line = self._kept() or await self._connected()
        try:
            answer = await line.ask(
                b"%b%d\r\n\r\n%b" % (self._head, len(body), body), self._answer_seconds
            )
        except BaseException:
            line.drop()
            raise
        if line.reusable:
            line.idle_since = monotonic()
            self._idle.append(line)
        else:
            line.drop()
        return answer

    def close(self) -> None:
        """Drop all connections; a later ``post`` makes new ones."""
        for line in list(self._open):
            line.drop()
        self._idle.clear()

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
        self._loop = loop
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

    async def ask(self, request: bytes, seconds: float) -> Answer:
        """Write *request* and wait for its whole answer."""
        if self._transport is None or self._transport.is_closing():
            raise Lost("connection-lost")
        self._size, self._keep = 0, False
        self._waiting = self._loop.create_future()
        late = self._loop.call_later(seconds, self._fail, "timeout")
        self._transport.write(request)
        try:
            return await self._waiting
        finally:
            late.cancel()
            self._waiting = None

    def drop(self) -> None:
        """Close at once."""
        self._keep = False
        if self._transport is not None:
            self._transport.abort()

    def _fail(self, reason: str) -> None:
        self._keep = False
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Lost(reason))

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._size += len(data)
        if self._waiting is None or self._size > _LONGEST_ANSWER:
            # Bytes that nobody asked for: what comes next could be taken for another's answer.
            self._fail("unreadable-answer")
            self.drop()
            return
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade):
            self._fail("unreadable-answer")

    def eof_received(self) -> bool:
        self._keep = False
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if exc is None and self._until_closed:
            self.on_message_complete()  # an answer without a length ends with its connection
        self._fail("connection-lost")
        self._gone(self)

    # the parser's side

    def on_message_begin(self) -> None:
        self._answer, self._parts = Answer(), []
        if self._waiting is None or self._waiting.done():
            self._keep = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self._answer.headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        told = self._answer.headers
        status = self._parser.get_status_code()
        self._until_closed = status >= 200 and not (
            "content-length" in told or "transfer-encoding" in told
        )

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

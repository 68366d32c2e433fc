"""The provider's status callbacks, by the thousand, for some 60 % of the web server's cost.

Each connection begins here. A plain signed callback is answered here too; at the first request that
is anything else the connection is handed to the web server, bytes and all, and stays there. So
nothing is refused, explained or reported here: what fails is done again by those who can.
"""

import asyncio
import socket
import time
from collections.abc import Callable
from email.utils import formatdate
from functools import lru_cache

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

from dispatcher.ports.service import Service
from dispatcher.web.bodies import fields
from dispatcher.web.problems import Problem
from dispatcher.web.webhooks import BODY_LIMIT, NOT_OURS, STATUS, believed, noted

_PATH = STATUS.encode("ascii")
_FORM = b"application/x-www-form-urlencoded"
_SIGNED = b"x-twilio-signature"
_LENGTHS = range(BODY_LIMIT + 1)
# What changes how a request is to be read or answered: for the web server.
_UNUSUAL = frozenset({b"transfer-encoding", b"content-encoding", b"expect", b"upgrade"})
_VERSIONS = ("1.0", "1.1")  # many proxies ask in the older one
_OTHERWISE = {("1.0", True): "Connection: keep-alive\r\n", ("1.1", False): "Connection: close\r\n"}
_MOST = BODY_LIMIT + 16 * 1024  # bytes of a request, or of what follows it too early
_IDLE_SECONDS = 75.0  # as long as the web server keeps a connection


class Callbacks:
    """Takes in connections for *service*; *others* makes the web server's side of one."""

    def __init__(
        self, service: Service, others: Callable[[], asyncio.Protocol], *,
        idle_seconds: float = _IDLE_SECONDS,
    ) -> None:
        self.service, self.others = service, others
        self._idle_seconds = idle_seconds
        self.callers: set[_Caller] = set()
        self.loop = asyncio.get_running_loop()
        self._server: asyncio.Server | None = None
        self._sweep: asyncio.TimerHandle | None = None

    async def open(self, listening: socket.socket, *, backlog: int) -> None:
        """Let callers in by the socket *listening*."""
        self._server = await self.loop.create_server(
            lambda: _Caller(self), sock=listening, backlog=backlog
        )
        self._look()

    async def close(self, seconds: float) -> None:
        """Let nobody in any more; callbacks that are under way have *seconds*."""
        if self._server is not None:
            self._server.close()
        if self._sweep is not None:
            self._sweep.cancel()
        for caller in list(self.callers):
            caller.leave()
        busy = [caller.owed for caller in self.callers if caller.owed is not None]
        if busy:
            await asyncio.wait(busy, timeout=seconds)
        for caller in list(self.callers):
            if caller.owed is not None:
                caller.drop()

    def _look(self) -> None:
        """Close what has been silent, or half said, for too long: one alarm for all of them."""
        oldest = self.loop.time() - self._idle_seconds
        for caller in list(self.callers):
            if caller.since < oldest:
                caller.leave()
        self._sweep = self.loop.call_later(self._idle_seconds / 5, self._look)


class _Caller(asyncio.Protocol):
    """One connection, a callback at a time."""

    def __init__(self, door: Callbacks) -> None:
        self.owed: asyncio.Future[None] | None = None  # what is answered once it is kept
        self.since = door.loop.time()  # began to wait for a request, or for the rest of one
        self._door = door
        self._transport: asyncio.Transport | None = None
        self._parser = HttpRequestParser(self)
        self._keep = True
        self._early = b""
        self._clear()

    def _clear(self) -> None:
        self._raw = b""
        self._url = self._body = b""
        self._head: dict[bytes, bytes] = {}
        self._plain, self._whole = True, False

    def leave(self) -> None:
        """Close, after the answer if one is owed."""
        self._keep = False
        if self.owed is None and self._transport is not None:
            self._transport.close()

    def drop(self) -> None:
        """Close at once; what is owed is not answered, and comes again."""
        if self._transport is not None:
            self._transport.abort()

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            self._door.callers.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._door.callers.discard(self)

    def data_received(self, data: bytes) -> None:
        if self.owed is not None:
            self._early += data
            if len(self._early) > _MOST and self._transport is not None:
                self._transport.pause_reading()
            return
        if not self._raw:
            self.since = self._door.loop.time()
        self._raw += data
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade):
            self._plain = False
        if not self._plain or len(self._raw) > _MOST:
            self._hand_over()
        elif self._whole:
            self._take()

    # the parser's side

    def on_message_begin(self) -> None:
        if self._whole:  # a second request before the first is answered
            self._plain = False

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        name = name.lower()
        if name in self._head:
            self._plain = False
        self._head[name] = value

    def on_headers_complete(self) -> None:
        head = self._head
        self._plain = self._plain and (
            self._url.partition(b"?")[0] == _PATH and self._url.isascii()
            and self._parser.get_method() == b"POST"
            and self._parser.get_http_version() in _VERSIONS
            and _SIGNED in head and _UNUSUAL.isdisjoint(head)
            and int(head.get(b"content-length", b"-1")) in _LENGTHS
            and head.get(b"content-type", b"").partition(b";")[0].strip().lower() == _FORM
        )

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        self._whole = True
        self._keep = self._keep and self._parser.should_keep_alive()

    # what is done with it

    def _take(self) -> None:
        path, service = self._url.decode("ascii"), self._door.service
        signature = self._head[_SIGNED].decode("latin-1")
        try:
            form, query = fields(self._body), fields(path.partition("?")[2])
            if believed(service, path=path, form=form, body=self._body, signature=signature):
                self.owed = asyncio.ensure_future(service.receipt(form, query))
        except Problem:
            pass
        if self.owed is not None:
            self.owed.add_done_callback(self._answer)
        else:
            self._hand_over()

    def _answer(self, kept: asyncio.Future[None]) -> None:
        if kept.cancelled():  # the program ends
            self.owed = None
            self.leave()
            return
        fault = kept.exception()
        if fault is not None and not isinstance(fault, NOT_OURS):
            # Not kept. The web server tries once more, and says what is wrong if it fails again.
            self._hand_over()
            return
        if fault is not None:
            noted("receipt.unknown", fault)
        self.owed = None
        if self._transport is None:
            return
        version = self._parser.get_http_version()
        self._transport.write(_done(int(time.time()), version, self._keep))
        if not self._keep:
            self._transport.close()
            return
        self._clear()
        self.since = self._door.loop.time()
        if self._early:
            early, self._early = self._early, b""
            self._transport.resume_reading()
            self.data_received(early)

    def _hand_over(self) -> None:
        self._door.callers.discard(self)
        transport, self._transport, self.owed = self._transport, None, None
        if transport is None or transport.is_closing():
            return
        others = self._door.others()
        transport.set_protocol(others)
        others.connection_made(transport)
        transport.resume_reading()
        others.data_received(self._raw + self._early)


@lru_cache(maxsize=4)
def _done(now: int, version: str, keep: bool) -> bytes:
    """The answer to what is kept, at *now* (seconds UTC): what the web server would say."""
    return (
        f"HTTP/{version} 204 No Content\r\nDate: {formatdate(now, usegmt=True)}\r\n"
        f"Server: tocsin\r\n{_OTHERWISE.get((version, keep), '')}"
        "X-Content-Type-Options: nosniff\r\n\r\n"
    ).encode("ascii")

"""HTTP/1.1 as a server: keep-alive, pipelining, Content-Length bodies, bounded sizes."""

import asyncio
import socket
import struct
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from dispatcher.simulator.answers import Answer, Awaited, Dropped, Later, Streamed, problem

MAX_HEAD = 16_384
MAX_BODY = 1_048_576
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER with no time: closing sends RST


class Head(NamedTuple):
    """The request line and the headers that matter; *fault* is an HTTP status or 0."""

    method: str = ""
    path: str = ""
    query: str = ""
    length: int = 0
    keep: bool = False
    authorization: str = ""
    fault: int = 0


# Callers repeat their heads but for Content-Length, so nearly every head is a hit.
@lru_cache(maxsize=1024)
def read_head(raw: bytes) -> Head:
    """The head in *raw*, without its closing blank line."""
    lines = raw.decode("latin-1").split("\r\n")
    parts = lines[0].split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        return Head(fault=400)
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    length = headers.get("content-length", "0")
    if "transfer-encoding" in headers or not length.isdecimal():
        return Head(fault=411)
    path, _, query = parts[1].partition("?")
    keep = parts[2] != "HTTP/1.0" and headers.get("connection", "").lower() != "close"
    return Head(
        parts[0], path, query, int(length), keep, headers.get("authorization", ""),
        413 if int(length) > MAX_BODY else 0,
    )  # fmt: skip


class Connection(asyncio.Protocol):
    """One caller's connection; requests on it are answered one by one, in order."""

    def __init__(self, answer: Callable[[Head, bytes], Answer], open_: set["Connection"]) -> None:
        self._answer = answer
        self._all = open_
        self._buffer = b""
        self._busy = False
        self._keep = True
        self._pieces: Iterator[bytes] | None = None
        self._paused = False
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._all.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._all.discard(self)
        self._pieces = None

    def data_received(self, data: bytes) -> None:
        if self._buffer:
            data = self._buffer + data
        if self._busy:
            self._keep_for_later(data)
        else:
            self._read(data)

    def abort(self) -> None:
        """Close at once and unread."""
        self._transport.abort()

    def _keep_for_later(self, data: bytes) -> None:
        self._buffer = data
        if len(data) > MAX_BODY:
            self._transport.pause_reading()

    def _read(self, data: bytes) -> None:
        start = 0
        while not self._busy:
            end = data.find(b"\r\n\r\n", start)
            if end < 0:
                if len(data) - start > MAX_HEAD:
                    self._refuse(431)
                break
            head = read_head(data[start:end])
            if head.fault:
                self._refuse(head.fault)
                return
            stop = end + 4 + head.length
            if len(data) < stop:
                break
            start = stop
            self._keep = head.keep
            self._give(self._answer(head, data[end + 4 : stop]))
        self._buffer = data[start:]

    def _give(self, answer: Answer) -> None:
        if type(answer) is bytes:
            self._transport.write(answer)
            if not self._keep:
                self._end()
            return
        self._busy = True
        if isinstance(answer, Later):
            asyncio.get_running_loop().call_later(answer.seconds, self._late, answer)
        elif isinstance(answer, Dropped):
            self._drop(answer.reset)
        elif isinstance(answer, Awaited):
            answer.future.add_done_callback(self._awaited)
        elif isinstance(answer, Streamed):
            self._transport.write(answer.head)
            self._pieces = answer.pieces
            self._pump()

    def _late(self, answer: Later) -> None:
        answer.done()
        if not self._transport.is_closing():
            self._resume(answer.answer)

    def _awaited(self, future: asyncio.Future[bytes]) -> None:
        if not self._transport.is_closing() and not future.cancelled():
            self._resume(future.result())

    def _resume(self, answer: Answer) -> None:
        self._busy = False
        self._give(answer)
        if not self._busy and not self._transport.is_closing():
            self._transport.resume_reading()
            self._read(self._buffer)

    def _drop(self, reset: bool) -> None:
        if reset:
            raw: socket.socket = self._transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            self._transport.abort()
        else:
            self._transport.close()

    def _refuse(self, status: int) -> None:
        self._transport.write(problem(status, 0, "The request cannot be read."))
        self._end()

    def _end(self) -> None:
        self._busy = True
        self._buffer = b""
        self._transport.close()

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self._pump()

    def _pump(self) -> None:
        """Write the next piece of a long answer; others have their turn between two pieces."""
        if self._pieces is None or self._paused or self._transport.is_closing():
            return
        piece = next(self._pieces, b"")
        self._transport.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        if piece:
            asyncio.get_running_loop().call_soon(self._pump)
        else:
            self._pieces = None
            self._resume(b"")

"""What the stand-in answers: Twilio's JSON, its problems, and the ways an answer can fail."""

import asyncio
import json
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import NamedTuple

_PHRASES = {status.value: status.phrase for status in HTTPStatus}


class Later(NamedTuple):
    """Give *answer* after so many *seconds*; *done* is called then, whoever still listens."""

    answer: "bytes | Dropped"
    seconds: float
    done: Callable[[], None]


class Dropped(NamedTuple):
    """Close the connection without an answer, with RST if *reset*."""

    reset: bool


class Awaited(NamedTuple):
    """Give what *future* brings."""

    future: "asyncio.Future[bytes]"


class Streamed(NamedTuple):
    """Give *head*, then *pieces* as chunks."""

    head: bytes
    pieces: Iterator[bytes]


Answer = bytes | Later | Dropped | Awaited | Streamed


def answered(status: int, text: str, media: str = "application/json") -> bytes:
    """A whole HTTP answer; *text* is UTF-8 on the wire."""
    content = text.encode()
    head = (
        f"HTTP/1.1 {status} {_PHRASES.get(status, 'Unknown')}\r\nContent-Type: {media}\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def as_json(status: int, value: object) -> bytes:
    """An answer with *value* as JSON."""
    return answered(status, json.dumps(value))


def problem(status: int, code: int, message: str) -> bytes:
    """An error in the shape of Twilio's API."""
    return as_json(status, {
        "code": code, "message": message, "status": status,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
    })  # fmt: skip


def streamed(media: str, pieces: Iterator[bytes]) -> Streamed:
    """A long answer in chunks; no piece may be empty."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nTransfer-Encoding: chunked\r\n\r\n"
    return Streamed(head.encode(), pieces)

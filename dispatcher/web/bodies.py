"""Reading what is posted: bounded, in known media types, never more than needed in memory."""

import asyncio
import json
import time
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from dispatcher.web.problems import Problem
from dispatcher.web.site import SITE

CAP_TYPES = ("application/cap+xml", "application/xml", "text/xml")
FORM_LIMIT = 16 * 1024
_READ_SECONDS = 120.0
_MOST_FIELDS = 100


async def bounded(request: web.Request, limit: int) -> bytes:
    """The body, at most *limit* bytes; stops reading there and raises 413.

    What the caller goes on sending is thrown away by the server, so that the answer is read.
    """
    length = request.content_length
    if (length or 0) > limit:
        raise _too_large(limit)
    if length is not None and request.content.is_eof() and not request.headers.get(
        "Content-Encoding"
    ):
        return request.content.read_nowait()  # as a short body is that came with its head
    body = bytearray()
    try:
        async with asyncio.timeout(_READ_SECONDS):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > limit:
                    raise _too_large(limit)
    except TimeoutError:
        raise Problem(
            408, f"The body did not arrive within {_READ_SECONDS:.0f} s; send it again.",
            code="too-slow", headers={"Connection": "close"},
        ) from None
    except web.RequestPayloadError as error:  # it says that it is compressed, and is not
        raise Problem(400, "The body cannot be read.", code="bad-encoding") from error
    return bytes(body)


async def cap_body(request: web.Request) -> bytes:
    """A CAP document as bytes; 415, 413 or 422 if it cannot be one."""
    if request.content_type not in CAP_TYPES:
        raise Problem(
            415, f"Send the CAP document as one of {', '.join(CAP_TYPES)}.", code="media-type",
            path="Content-Type", headers={"Accept-Post": ", ".join(CAP_TYPES)},
        )
    body = await bounded(request, request.app[SITE].max_alert_bytes)
    if not body.strip():
        raise Problem(422, "The body is empty; send a CAP document.", code="empty")
    return body


async def form_body(request: web.Request, limit: int = FORM_LIMIT) -> dict[str, str]:
    """The fields of a posted form in UTF-8; of a repeated field the last one."""
    return fields(await bounded(request, limit))


def fields(body: bytes | str) -> dict[str, str]:
    """Percent-encoded form fields or query; bytes that are not UTF-8 become replacement characters.

    As ``urllib.parse.parse_qsl`` reads them with blank values kept, but cheaper.
    """
    text = body if isinstance(body, str) else body.decode("utf-8", "replace")
    pairs = text.split("&")
    if len(pairs) > _MOST_FIELDS:
        raise Problem(422, f"A form has at most {_MOST_FIELDS} fields.", code="form")
    found = {}
    for pair in pairs:
        if pair:
            name, _, value = pair.partition("=")
            found[_plain(name)] = _plain(value)
    return found


def _plain(text: str) -> str:
    if "+" in text:
        text = text.replace("+", " ")
    return unquote(text) if "%" in text else text


async def json_body(request: web.Request, limit: int = FORM_LIMIT) -> dict[str, Any]:
    """A JSON object, or an empty one for an empty body; 415, 413 or 422 otherwise."""
    body = await bounded(request, limit)
    if not body.strip():
        return {}
    if request.content_type != "application/json":
        raise Problem(415, "Send application/json or nothing.", code="media-type")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Problem(422, "The body is not JSON.", code="not-json") from None
    if not isinstance(value, dict):
        raise Problem(422, "The body must be a JSON object.", code="not-an-object")
    return value


def within_allowance(request: web.Request, about: str) -> None:
    """429 if posts for *about* come faster than any person sends them."""
    if not request.app[SITE].posts.take(about, now=time.monotonic()):
        raise Problem(
            429, "Too many answers in a short time; wait a minute and try again.",
            code="too-many", headers={"Retry-After": "60"},
        )


def _too_large(limit: int) -> Problem:
    return Problem(
        413, f"The body is larger than {limit} bytes; send a smaller document.",
        code="too-large", headers={"Connection": "close"},
    )

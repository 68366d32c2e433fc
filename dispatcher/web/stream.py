"""Live events for consoles and programs, as server-sent events."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, suppress
from typing import Any

import structlog
from aiohttp import web

from dispatcher.web.access import READERS, either
from dispatcher.web.problems import Problem
from dispatcher.web.site import SITE

log = structlog.get_logger()

EVENTS = ("alert", "progress", "relay", "inbound")
MOST_VIEWERS = 100
_WRITE_SECONDS = 15.0

Event = Mapping[str, Any]


async def stream(request: web.Request) -> web.StreamResponse:
    """Server-sent events until the viewer leaves, the sign-in ends or the service stops."""
    await either(request, *READERS)
    site = request.app[SITE]
    if len(site.viewers) >= MOST_VIEWERS:
        raise Problem(
            503, f"{MOST_VIEWERS} viewers are connected already; try again later.",
            code="too-many-viewers", headers={"Retry-After": "30"},
        )
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no"}
    )
    viewer = asyncio.create_task(_serve(request, response))
    site.viewers.add(viewer)
    viewer.add_done_callback(site.viewers.discard)
    await _end_of(viewer)
    return response


async def _end_of(viewer: asyncio.Task[None]) -> None:
    try:
        await viewer
    except (ConnectionError, TimeoutError):
        pass  # the viewer has gone, or reads too slowly: the browser connects again
    except asyncio.CancelledError:
        viewer.cancel()
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise
    except Exception:
        # Half an answer is out already, so no other can be given.
        log.exception("stream.crashed")


async def _serve(request: web.Request, response: web.StreamResponse) -> None:
    site = request.app[SITE]
    await response.prepare(request)
    await response.write(b"retry: 3000\n\n: connected\n\n")

    async def welcome() -> bool:
        with suppress(Problem):
            await either(request, *READERS)
            return True
        return False

    async with aclosing(_lines(site.service.events(), site.heartbeat, welcome)) as lines:
        async for line in lines:
            async with asyncio.timeout(_WRITE_SECONDS):
                await response.write(line)


async def _lines(
    events: AsyncIterator[Event], heartbeat: float, welcome: Callable[[], Awaitable[bool]]
) -> AsyncGenerator[bytes, None]:
    """Events as they come, and a comment after *heartbeat* seconds without one.

    The comment keeps proxies from closing the line; as often, the sign-in is asked for again.
    """
    now = asyncio.get_running_loop().time
    checked, coming = now(), asyncio.ensure_future(_next(events))
    try:
        while True:
            done, _ = await asyncio.wait({coming}, timeout=heartbeat)
            if now() - checked >= heartbeat or not done:
                checked = now()
                if not await welcome():
                    return
            if not done:
                yield b": still here\n\n"
                continue
            if (event := coming.result()) is None:
                return
            coming = asyncio.ensure_future(_next(events))
            if event.get("type") in EVENTS:
                yield encode(event)
    finally:
        coming.cancel()
        await asyncio.wait({coming})
        if (close := getattr(events, "aclose", None)) is not None:
            await close()


async def _next(events: AsyncIterator[Event]) -> Event | None:
    return await anext(events, None)


def encode(event: Event) -> bytes:
    """One event of the stream (HTML standard, section 9.2), UTF-8."""
    data = json.dumps(dict(event), ensure_ascii=False, separators=(",", ":"))
    return f"event: {event['type']}\ndata: {data}\n\n".encode()


async def close_streams(app: web.Application) -> None:
    """Let every viewer go, so that the service can stop at once."""
    for viewer in list(app[SITE].viewers):
        viewer.cancel()


def routes() -> list[web.RouteDef]:
    """The stream."""
    return [web.get("/api/v1/stream", stream, allow_head=False)]

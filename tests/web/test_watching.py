"""Health, figures, and the live stream."""

import asyncio

import aiohttp
import pytest

from dispatcher.web.stream import MOST_VIEWERS

TOKEN = {"Authorization": "Bearer token-viewer"}


@pytest.mark.parametrize(("ready", "path", "status"), [
    (True, "/healthz", 200), (False, "/healthz", 200), (True, "/readyz", 200),
    (False, "/readyz", 503),
])
async def test_readiness_follows_the_parts_and_health_does_not(call, service, ready, path, status):
    service.is_ready = ready

    assert (await call("GET", path)).status == status


async def test_the_figures_are_what_the_program_says(call):
    answer = await call("GET", "/metrics")

    assert await answer.text() == "tocsin_alerts 1\n"
    assert answer.headers["Content-Type"].startswith("text/plain; version=")


async def _lines(answer: aiohttp.ClientResponse, count: int) -> list[str]:
    async with asyncio.timeout(60):
        return [(await answer.content.readuntil(b"\n\n")).decode() for _ in range(count)]


async def test_events_come_as_they_happen_and_comments_between(client, service):
    async with client.get("/api/v1/stream", headers=TOKEN) as answer:
        opening = await _lines(answer, 3)
        feed = service.feeds[0]
        feed.put_nowait({"type": "secret", "id": "x"})
        feed.put_nowait({"type": "progress", "id": "a1", "reached": 3})
        lines = [line for line in await _lines(answer, 3) if not line.startswith(":")]

    assert answer.content_type == "text/event-stream"
    assert opening == ["retry: 3000\n\n", ": connected\n\n", ": still here\n\n"]
    assert lines == ['event: progress\ndata: {"type":"progress","id":"a1","reached":3}\n\n']


async def test_a_session_opens_the_stream_and_its_end_closes_it(client, service):
    cookie = {"Cookie": "tocsin_session=cookie-viewer"}

    async with client.get("/api/v1/stream", headers=cookie) as answer:
        await _lines(answer, 2)
        del service.sessions["cookie-viewer"]
        async with asyncio.timeout(60):
            rest = await answer.content.read()

    assert answer.status == 200
    assert b"event" not in rest
    assert service.feeds == []


async def test_a_viewer_who_leaves_is_forgotten(client, service):
    async with client.get("/api/v1/stream", headers=TOKEN) as answer:
        await _lines(answer, 2)

    async with asyncio.timeout(60):
        await service.left.wait()  # the next heartbeat finds the line closed


async def test_one_viewer_too_many_is_asked_to_come_again(client):
    answers = [await client.get("/api/v1/stream", headers=TOKEN) for _ in range(MOST_VIEWERS + 1)]
    for answer in answers:
        answer.close()

    assert [answer.status for answer in answers] == [200] * MOST_VIEWERS + [503]
    assert answers[-1].headers["Retry-After"] == "30"


async def test_the_service_stops_although_somebody_watches(server, client):
    async with client.get("/api/v1/stream", headers=TOKEN) as answer:
        await _lines(answer, 2)
        async with asyncio.timeout(60):
            await server.close()
            await answer.content.read()

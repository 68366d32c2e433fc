"""Whether the process lives, whether it can work, its figures, and the API's description."""

import asyncio

from aiohttp import web

from dispatcher.web.rendering import HERE
from dispatcher.web.site import service_of

_READY_SECONDS = 5.0


async def healthz(request: web.Request) -> web.Response:
    """200 while the process answers; looks at nothing else."""
    return web.json_response({"status": "ok"})


async def readyz(request: web.Request) -> web.Response:
    """200 if store, queue and provider can be reached, else 503 and which of them cannot."""
    try:
        async with asyncio.timeout(_READY_SECONDS):
            ready, parts = await service_of(request).ready()
    except TimeoutError:
        ready, parts = False, {"error": f"no answer within {_READY_SECONDS:.0f} s"}
    status = "ready" if ready else "not-ready"
    return web.json_response({"status": status, **parts}, status=200 if ready else 503)


async def metrics(request: web.Request) -> web.Response:
    """The Prometheus text format."""
    body, content_type = await service_of(request).metrics()
    return web.Response(body=body, headers={"Content-Type": content_type})


async def openapi(request: web.Request) -> web.Response:
    """The description of the API."""
    text = await asyncio.to_thread((HERE / "openapi.yaml").read_bytes)
    return web.Response(body=text, content_type="application/yaml", charset="utf-8")


def routes() -> list[web.RouteDef]:
    """What watches the service."""
    return [
        web.get("/healthz", healthz),
        web.get("/readyz", readyz),
        web.get("/metrics", metrics),
        web.get("/api/openapi.yaml", openapi),
    ]

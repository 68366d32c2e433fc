"""How the sources of alerts fare, for programs that watch over them."""

from aiohttp import web

from dispatcher.web.access import READERS, bearer
from dispatcher.web.lists import page
from dispatcher.web.site import service_of


async def sources(request: web.Request) -> web.Response:
    """Every source that alerts are fetched from."""
    await bearer(request, *READERS)
    return page(await service_of(request).sources())


def routes() -> list[web.RouteDef]:
    """The one list."""
    return [web.get("/api/v1/sources", sources)]

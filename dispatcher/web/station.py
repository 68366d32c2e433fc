"""A radio station's page: scripts to be read aloud, and a button that says it was done."""

from aiohttp import web

from dispatcher.web.bodies import form_body, within_allowance
from dispatcher.web.problems import Problem
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of


async def station(request: web.Request) -> web.Response:
    """All scripts of the station; opening the page counts as delivered."""
    page = await service_of(request).station_page(request.match_info["token"])
    language = next(iter(page.get("languages") or ["en"]))
    return show(request, "station.html", language=language, page=page)


async def aired(request: web.Request) -> web.Response:
    """Keep that a script was read on air, then go back to it."""
    token = request.match_info["token"]
    within_allowance(request, f"station {token[:64]}")
    script = (await form_body(request)).get("script", "")
    if not script.isascii() or not script.isdecimal() or len(script) > 18:
        raise Problem(422, "Say which script was read.", code="bad-script", path="script")
    await service_of(request).station_aired(token, int(script))
    return web.Response(status=303, headers={"Location": f"/s/{token}#script-{script}"})


def routes() -> list[web.RouteDef]:
    """The station's page."""
    return [
        web.get("/s/{token}", station, allow_head=False),
        web.post("/s/{token}", aired),
    ]

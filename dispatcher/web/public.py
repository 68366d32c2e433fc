"""The public page of an alert in every language that it has."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from aiohttp import web

from dispatcher.domain.language import closest
from dispatcher.web.language import reading_language, spoken
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of


async def public_alert(request: web.Request) -> web.Response:
    """Every text, the visitor's own language first; an alert that was replaced leads on."""
    page = await service_of(request).public_alert(request.match_info["code"])
    if newer := page.get("newer"):
        # Whoever opens an old link must not read "no longer in force" while the danger lasts.
        return web.Response(status=302, headers={"Location": f"/a/{newer}"})
    sections = _by_language(page["texts"], spoken(request))
    first = sections[0][0] if sections else reading_language(request)
    return show(request, "public.html", language=first, page=page, sections=sections)


def _by_language(
    texts: Sequence[dict[str, Any]], wanted: Sequence[str]
) -> list[tuple[str, list[dict[str, Any]]]]:
    """(language, its texts), the one that the visitor reads first, else in the order given."""
    tags = list(dict.fromkeys(text["language"] for text in texts))
    own = next((found for tag in wanted if (found := closest(tag, tags))), None)
    order = sorted(tags, key=lambda tag: tag != own)
    ordered = sorted(texts, key=lambda text: order.index(text["language"]))
    return [(tag, list(group)) for tag, group in groupby(ordered, key=lambda t: str(t["language"]))]


async def join(request: web.Request) -> web.Response:
    """Self-registration is kept for later; the page says so."""
    language = reading_language(request)
    return show(
        request, "error.html", language=language, status=404, key="console-join", message=""
    )


async def no_picture(request: web.Request) -> web.Response:
    """Browsers ask for a picture of the site; there is none."""
    return web.Response(status=204)


def routes() -> list[web.RouteDef]:
    """The pages for everybody."""
    return [
        web.get("/a/{code}", public_alert),
        web.get("/join", join),
        web.get("/favicon.ico", no_picture),
    ]

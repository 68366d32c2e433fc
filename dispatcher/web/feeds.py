"""What holds now, for others to take on: an Atom feed and each alert's CAP; public, no token."""

from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from aiohttp import web

from dispatcher.web.site import service_of

_KEEP = "public, max-age=5"  # a proxy may answer many; a warning is never late for it
_FOR_GOOD = "public, max-age=86400, immutable"


async def atom(request: web.Request) -> web.Response:
    """The feed, or 304 for who has it already (RFC 9110 section 13.1)."""
    feed = await service_of(request).feed()
    headers = {
        "ETag": feed.etag, "Last-Modified": _http_date(feed.changed_at), "Cache-Control": _KEEP,
    }
    if _has_it(request, feed.etag, feed.changed_at):
        return web.Response(status=304, headers=headers)
    return web.Response(
        body=feed.body, content_type="application/atom+xml", charset="utf-8", headers=headers
    )


async def cap(request: web.Request) -> web.Response:
    """One edition; under its own identifier it never changes, under the alert's id it is newest."""
    name = request.match_info["id"]
    edition = await service_of(request).published(name)
    etag = f'"{edition.identifier}"'
    headers = {
        "ETag": etag, "Last-Modified": _http_date(edition.sent_at),
        "Cache-Control": _FOR_GOOD if name == edition.identifier else _KEEP,
    }
    if _has_it(request, etag, edition.sent_at):
        return web.Response(status=304, headers=headers)
    return web.Response(
        body=edition.raw, content_type="application/cap+xml", charset="utf-8", headers=headers
    )


def _has_it(request: web.Request, etag: str, changed_at: int) -> bool:
    given = request.headers.get("If-None-Match")
    if given is not None:
        tags = {tag.strip().removeprefix("W/") for tag in given.split(",")}
        return "*" in tags or etag in tags
    since = request.headers.get("If-Modified-Since")
    try:
        known = parsedate_to_datetime(since) if since else None
    except ValueError:
        return False
    if known is None or known.tzinfo is None:
        return False
    return changed_at // 1000 <= known.timestamp()


def _http_date(at: int) -> str:
    return format_datetime(datetime.fromtimestamp(at // 1000, UTC), usegmt=True)


def routes() -> list[web.RouteDef]:
    """The feed and its documents."""
    return [
        web.get("/feeds/atom.xml", atom),
        web.get(r"/feeds/alerts/{id:[\w.-]{1,100}}.xml", cap),
    ]

"""The doors of the program: the API, the webhooks, the console and the pages for people."""

from aiohttp import web

from dispatcher.ports.service import Service
from dispatcher.web import (
    alert_page,
    api,
    compose,
    console,
    feeds,
    health,
    notices,
    public,
    quarantine,
    relay,
    review,
    sign_in,
    sources,
    station,
    stream,
    templates,
    webhooks,
)
from dispatcher.web.errors import tell_errors
from dispatcher.web.headers import add_headers
from dispatcher.web.rendering import HERE, environment
from dispatcher.web.site import SITE, Site

__all__ = ["build"]


def build(
    service: Service, *, max_alert_bytes: int, console_secure: bool = False,
    heartbeat: float = 15.0,
) -> web.Application:
    """The web application before *service*; *heartbeat* of the event stream is in seconds.

    Serve it without an access log: paths hold the tokens of leaders and stations.
    """
    app = web.Application(middlewares=[tell_errors], client_max_size=max_alert_bytes)
    app[SITE] = Site(
        service=service, pages=environment(), max_alert_bytes=max_alert_bytes,
        secure=console_secure or service.public_url.startswith("https://"), heartbeat=heartbeat,
    )
    rooms = (
        api, webhooks, health, stream, sign_in, console, alert_page, relay, review, station, public,
        sources, compose, feeds, quarantine, notices, templates,
    )
    for room in rooms:
        app.add_routes(room.routes())
    app.router.add_static("/static", HERE / "static")
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(stream.close_streams)
    return app

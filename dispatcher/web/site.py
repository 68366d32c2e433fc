"""What every page and endpoint finds in its application."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import web
from jinja2 import Environment

from dispatcher.ports.service import Service
from dispatcher.web.allowance import Allowance


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The service behind the pages and how they are served; *heartbeat* is in seconds.

    *secure* marks the session cookie Secure; *viewers* are the open event streams.
    """

    service: Service
    pages: Environment
    max_alert_bytes: int
    secure: bool
    heartbeat: float
    posts: Allowance = field(default_factory=Allowance)
    viewers: set[asyncio.Task[None]] = field(default_factory=set)


SITE = web.AppKey("site", Site)


def service_of(request: web.Request) -> Service:
    """The program behind this request."""
    return request.app[SITE].service

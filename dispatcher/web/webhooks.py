"""What the provider tells us: receipts and incoming messages, believed only if signed."""

import json
from collections.abc import Mapping

import structlog
from aiohttp import web

from dispatcher.domain.errors import Conflict, NotFound, Refused
from dispatcher.ports.service import Service
from dispatcher.web.bodies import bounded, fields
from dispatcher.web.problems import Problem
from dispatcher.web.site import SITE

log = structlog.get_logger()

_LIMIT = 64 * 1024
_NO_CONTENT = 204


async def status(request: web.Request) -> web.Response:
    """A receipt; answered once it is committed."""
    service = request.app[SITE].service
    form = await _signed(request, service)
    try:
        # Not ``request.query``: nearly every receipt has one, and ours is plain.
        await service.receipt(form, fields(request.raw_path.partition("?")[2]))
    except (NotFound, Refused, Conflict) as error:
        _noted("receipt.unknown", error)
    return web.Response(status=_NO_CONTENT)


async def inbound(request: web.Request) -> web.Response:
    """A message from a phone; answered once it is committed."""
    service = request.app[SITE].service
    form = await _signed(request, service)
    try:
        await service.inbound(form)
    except (NotFound, Refused, Conflict) as error:
        _noted("inbound.unknown", error)
    return web.Response(status=_NO_CONTENT)


def _noted(event: str, error: Exception) -> None:
    # Only the kind: the sentence might quote a number.
    log.warning(event, cause=type(error).__name__)


async def _signed(request: web.Request, service: Service) -> Mapping[str, str]:
    """The fields of a genuine call; 403 otherwise.

    The provider signs the address it was given, which a proxy before us may have rewritten:
    hence the public URL, and the path and query exactly as sent.
    """
    body = await bounded(request, _LIMIT)
    as_json = request.content_type == "application/json"
    form = {} if as_json else fields(body)
    url = service.public_url.rstrip("/") + request.raw_path
    signature = request.headers.get("X-Twilio-Signature", "")
    if not signature or not service.genuine(url, form, body, signature):
        raise Problem(
            403, "The signature does not fit; check the auth token and TOCSIN_PUBLIC_URL.",
            code="bad-signature", path="X-Twilio-Signature",
        )
    return _from_json(body) if as_json else form


def _from_json(body: bytes) -> dict[str, str]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        return {}
    return {name: str(item) for name, item in value.items() if isinstance(item, (str, int, float))}


def routes() -> list[web.RouteDef]:
    """Both webhooks."""
    return [
        web.post("/webhooks/twilio/status", status),
        web.post("/webhooks/twilio/inbound", inbound),
    ]

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

STATUS = "/webhooks/twilio/status"
BODY_LIMIT = 64 * 1024
NOT_OURS = (NotFound, Refused, Conflict)  # answered as if it were: it need not come again
_NO_CONTENT = 204


async def status(request: web.Request) -> web.Response:
    """A receipt; answered once it is committed."""
    service = request.app[SITE].service
    form = await _signed(request, service)
    try:
        await service.receipt(form, fields(request.raw_path.partition("?")[2]))
    except NOT_OURS as error:
        noted("receipt.unknown", error)
    return web.Response(status=_NO_CONTENT)


async def inbound(request: web.Request) -> web.Response:
    """A message from a phone; answered once it is committed."""
    service = request.app[SITE].service
    form = await _signed(request, service)
    try:
        await service.inbound(form)
    except NOT_OURS as error:
        noted("inbound.unknown", error)
    return web.Response(status=_NO_CONTENT)


def noted(event: str, error: BaseException) -> None:
    """Log that what came is not about anything of ours, by the kind of *error* alone."""
    # The sentence might quote a number.
    log.warning(event, cause=type(error).__name__)


async def _signed(request: web.Request, service: Service) -> Mapping[str, str]:
    """The fields of a genuine call; 403 otherwise."""
    body = await bounded(request, BODY_LIMIT)
    as_json = request.content_type == "application/json"
    form = {} if as_json else fields(body)
    signature = request.headers.get("X-Twilio-Signature", "")
    if not believed(service, path=request.raw_path, form=form, body=body, signature=signature):
        raise Problem(
            403, "The signature does not fit; check the auth token and TOCSIN_PUBLIC_URL.",
            code="bad-signature", path="X-Twilio-Signature",
        )
    return _from_json(body) if as_json else form


def believed(
    service: Service, *, path: str, form: Mapping[str, str], body: bytes, signature: str
) -> bool:
    """Whether the provider made this call.

    It signs the address it was given, which a proxy before us may have rewritten: hence the public
    URL, and the *path* with its query exactly as sent.
    """
    return bool(signature) and service.genuine(
        service.public_url.rstrip("/") + path, form, body, signature
    )


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
        web.post(STATUS, status),
        web.post("/webhooks/twilio/inbound", inbound),
    ]

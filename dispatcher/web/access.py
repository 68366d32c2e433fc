"""Who is asking: a bearer token for programs, a session cookie for people at the console."""

import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import urlsplit

from aiohttp import web

from dispatcher.domain.record import Principal
from dispatcher.domain.roles import READERS as READERS
from dispatcher.web.problems import Problem
from dispatcher.web.site import SITE, service_of

SESSION = "tocsin_session"
OPERATORS = ("operator",)
APPROVERS = ("approver",)
_LONGEST_TOKEN = 512


async def bearer(request: web.Request, *roles: str) -> Principal:
    """The principal of the bearer token (RFC 6750), if it has one of *roles*; else 401 or 403."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise _no_token("Send a token as 'Authorization: Bearer TOKEN'.", "Bearer realm=\"tocsin\"")
    token = token.strip()
    who = None
    if len(token) <= _LONGEST_TOKEN:
        who = await service_of(request).principal(token)
    if who is None:
        raise _no_token(
            "This token is not known or no longer valid; ask for a new one.",
            'Bearer realm="tocsin", error="invalid_token"',
        )
    return _allowed(who, roles)


async def signed_in(request: web.Request, *roles: str) -> Principal:
    """The principal of the session cookie, if it has one of *roles*; else 401 or 403."""
    cookie = request.cookies.get(SESSION, "")
    who = None
    if 0 < len(cookie) <= _LONGEST_TOKEN:
        who = await service_of(request).session(cookie)
    if who is None:
        raise Problem(401, "Sign in first.", code="not-signed-in")
    return _allowed(who, roles)


async def either(request: web.Request, *roles: str) -> Principal:
    """By token if one is sent, else by session: browsers cannot send a token with a stream."""
    if "Authorization" not in request.headers and SESSION in request.cookies:
        return await signed_in(request, *roles)
    return await bearer(request, *roles)


def form_proof(request: web.Request) -> str:
    """What a form of ours carries and a foreign page cannot know: it is made from the session."""
    cookie = request.cookies.get(SESSION, "")
    return hashlib.sha256(b"tocsin form " + cookie.encode()).hexdigest()


def check_same_origin(request: web.Request) -> None:
    """Refuse a post that a page of somebody else's sent.

    With ``Referrer-Policy: no-referrer`` browsers send ``Origin: null`` for our own forms too, so
    null proves nothing; ``check_form`` decides where ``Sec-Fetch-Site`` is missing as well.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site not in ("same-origin", "none"):
        raise _foreign()
    origin = request.headers.get("Origin", "null")
    ours = {request.host, urlsplit(request.app[SITE].service.public_url).netloc}
    if origin != "null" and urlsplit(origin).netloc not in ours:
        raise _foreign()


def check_form(request: web.Request, form: Mapping[str, str]) -> None:
    """Refuse a console form that did not come from a page of this session."""
    check_same_origin(request)
    if not hmac.compare_digest(form.get("proof", "").encode(), form_proof(request).encode()):
        raise _foreign()


def _allowed(who: Principal, roles: tuple[str, ...]) -> Principal:
    if not who.may(*roles):
        raise Problem(
            403, f"The role {who.role!r} may not do this; it needs {' or '.join(roles)}.",
            code="wrong-role",
        )
    return who


def _no_token(message: str, challenge: str) -> Problem:
    return Problem(401, message, code="no-token", headers={"WWW-Authenticate": challenge})


def _foreign() -> Problem:
    return Problem(
        403, "This did not come from a page of this service; open the page again and retry.",
        code="foreign-origin",
    )

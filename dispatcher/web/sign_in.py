"""Signing in to the console by a one-time link."""

from aiohttp import web

from dispatcher.web.access import SESSION, check_form, check_same_origin
from dispatcher.web.bodies import form_body, within_allowance
from dispatcher.web.language import reading_language
from dispatcher.web.rendering import show
from dispatcher.web.site import SITE


async def offer(request: web.Request) -> web.Response:
    """A button; only pressing it uses the link up, so that a preview of the link does not."""
    link = request.query.get("link", "")[:512]
    return show(request, "sign_in.html", language=reading_language(request), link=link)


async def redeem(request: web.Request) -> web.Response:
    """The session cookie for a fresh link; the same page with a sentence for a used one."""
    check_same_origin(request)
    within_allowance(request, f"login {request.remote}")
    link = (await form_body(request)).get("link", "")[:512]
    site = request.app[SITE]
    cookie = await site.service.sign_in(link) if link else None
    if cookie is None:
        language = reading_language(request)
        return show(request, "sign_in.html", language=language, status=403, link="", used=True)
    answer = web.Response(status=303, headers={"Location": "/"})
    answer.set_cookie(
        SESSION, cookie, path="/", httponly=True, samesite="Strict", secure=site.secure
    )
    return answer


async def leave(request: web.Request) -> web.Response:
    """End the session, on this device and in the store."""
    check_form(request, await form_body(request))
    cookie = request.cookies.get(SESSION)
    if cookie:
        await request.app[SITE].service.sign_out(cookie)
    answer = web.Response(status=303, headers={"Location": "/"})
    answer.del_cookie(SESSION, path="/")
    return answer


def routes() -> list[web.RouteDef]:
    """Sign-in and sign-out."""
    return [
        web.get("/login", offer, allow_head=False),
        web.post("/login", redeem),
        web.post("/logout", leave),
    ]

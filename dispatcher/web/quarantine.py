"""Refused documents: the API's doors and the console's pages."""

from typing import Any

from aiohttp import web

from dispatcher.web.access import OPERATORS, READERS, bearer, form_proof, signed_in
from dispatcher.web.api import LONGEST_REASON, not_taken, reason_of, said_of
from dispatcher.web.bodies import cap_body
from dispatcher.web.console import confirmed
from dispatcher.web.language import reading_language
from dispatcher.web.lists import cursor, cursor_of, only, page, page_size
from dispatcher.web.problems import Problem
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

_LIST = "quarantine"


async def listed(request: web.Request) -> web.Response:
    """Refused documents, newest first; ``settled=yes`` shows those that are settled too."""
    await bearer(request, *READERS)
    only(request.query, ("cursor", "limit", "settled"))
    items, place = await service_of(request).quarantine(
        before=cursor_of(request.query, _LIST), limit=page_size(request.query),
        everything=_settled(request.query.get("settled", "")),
    )
    return page(items, cursor(_LIST, place))


def _settled(text: str) -> bool:
    if text not in ("", "yes", "no"):
        raise Problem(422, "settled must be yes or no.", code="bad-filter", path="settled")
    return text == "yes"


async def one(request: web.Request) -> web.Response:
    """One refused document with its text and what was found."""
    await bearer(request, *OPERATORS)
    return web.json_response(await service_of(request).quarantined(_id(request)))


async def resubmit(request: web.Request) -> web.Response:
    """Hand it in again by the one door: as it is, or as the edited document in the body."""
    who = await bearer(request, *OPERATORS)
    edited = await cap_body(request) if request.content_length else b""
    verdict, answer = await service_of(request).resubmit(
        _id(request), who=who, document=edited
    )
    return said_of(verdict, answer)


async def discard(request: web.Request) -> web.Response:
    """Put it aside."""
    who = await bearer(request, *OPERATORS)
    reason = await reason_of(request)
    return web.json_response(
        await service_of(request).discard(_id(request), who=who, reason=reason)
    )


async def list_page(request: web.Request) -> web.Response:
    """What waits for somebody to look at it."""
    who = await signed_in(request, *READERS)
    items, place = await service_of(request).quarantine(
        before=cursor_of(request.query, _LIST), limit=page_size(request.query)
    )
    more = cursor(_LIST, place)
    return show(
        request, "quarantine.html", language=reading_language(request), who=who, items=items,
        next_link=f"?cursor={more}" if more else "", proof=form_proof(request),
    )


async def document_page(request: web.Request) -> web.Response:
    """One refused document, with what can be done about it."""
    who = await signed_in(request, *OPERATORS)
    return show(
        request, "quarantined.html", language=reading_language(request), who=who,
        kept=await service_of(request).quarantined(_id(request)), proof=form_proof(request),
        findings=(), said="",
    )


async def decide(request: web.Request) -> web.Response:
    """Do what was confirmed; a document that is refused again is shown with the reasons."""
    who = await signed_in(request, *OPERATORS)
    service, public_id = service_of(request), _id(request)
    form = await confirmed(request)
    if request.match_info["act"] == "discard":
        await service.discard(
            public_id, who=who, reason=form.get("reason", "").strip()[:LONGEST_REASON]
        )
        return web.Response(status=303, headers={"Location": "/quarantine"})
    verdict, answer = await service.resubmit(public_id, who=who)
    if verdict in ("created", "known", "replaced"):
        return web.Response(status=303, headers={"Location": f"/alerts/{answer['id']}"})
    problem: Any = not_taken(verdict, answer)
    return show(
        request, "quarantined.html", language=reading_language(request), who=who, status=422,
        kept=await service.quarantined(public_id), proof=form_proof(request),
        findings=answer.get("findings", ()), said=problem.message,
    )


def _id(request: web.Request) -> str:
    return request.match_info["id"]


def routes() -> list[web.RouteDef]:
    """The quarantine."""
    api = "/api/v1/quarantine"
    return [
        web.get(api, listed),
        web.get(f"{api}/{{id}}", one),
        web.post(f"{api}/{{id}}/resubmit", resubmit),
        web.post(f"{api}/{{id}}/discard", discard),
        web.get("/quarantine", list_page),
        web.get("/quarantine/{id}", document_page),
        web.post("/quarantine/{id}/{act:resubmit|discard}", decide),
    ]

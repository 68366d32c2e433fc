"""The API under /api/v1: alerts in, their life, and what became of everybody."""

from typing import Any

from aiohttp import web

from dispatcher.domain.record import Principal
from dispatcher.web.access import APPROVERS, OPERATORS, READERS, bearer
from dispatcher.web.bodies import cap_body, json_body
from dispatcher.web.lists import cursor, cursor_of, delivery_filters, only, page, page_size
from dispatcher.web.problems import Problem
from dispatcher.web.site import service_of

LONGEST_REASON = 500
MOST_AREAS = 10_000
_CREATED = {"created": 201, "known": 200, "replaced": 200}


async def submit(request: web.Request) -> web.Response:
    """A CAP document comes in; the answer is given once everything that follows is stored."""
    who = await bearer(request, *OPERATORS)
    raw = await cap_body(request)
    return said_of(*await service_of(request).submit(raw, who=who, via="api"))


def said_of(verdict: str, answer: dict[str, Any]) -> web.Response:
    """The answer to a document that came in; raises ``Problem`` where it was not taken."""
    if verdict not in _CREATED:
        raise not_taken(verdict, answer)
    return web.json_response(
        answer, status=_CREATED[verdict], headers={"Location": f"/api/v1/alerts/{answer['id']}"}
    )


def not_taken(verdict: str, answer: dict[str, Any]) -> Problem:
    """Why a document was not taken in."""
    if verdict == "conflict":
        return Problem(
            409, "This sender, identifier and sent are already taken by another content; "
            "send a new identifier, or an Update that refers to the first.",
            code="conflict", path="identifier", more={"id": answer.get("id")},
        )
    return Problem(
        422, "The document is not usable as a warning; mend what errors lists and send it again.",
        code="not-usable", errors=answer.get("findings", ()),
        more={"quarantine": answer.get("quarantine")},
    )


async def preview(request: web.Request) -> web.Response:
    """What a CAP document would do; writes nothing and sends nothing."""
    await bearer(request, *READERS)
    return web.json_response(await service_of(request).preview(await cap_body(request)))


async def alerts(request: web.Request) -> web.Response:
    """All alerts, newest first."""
    await bearer(request, *READERS)
    only(request.query, ("cursor", "limit"))
    items, place = await service_of(request).alerts(
        before=cursor_of(request.query, "alerts"), limit=page_size(request.query)
    )
    return page(items, cursor("alerts", place))


async def alert(request: web.Request) -> web.Response:
    await bearer(request, *READERS)
    return web.json_response(await service_of(request).alert(_id(request)))


async def report(request: web.Request) -> web.Response:
    await bearer(request, *READERS)
    return web.json_response(await service_of(request).report(_id(request)))


async def messages(request: web.Request) -> web.Response:
    await bearer(request, *READERS)
    return page(await service_of(request).messages(_id(request)))


async def scripts(request: web.Request) -> web.Response:
    await bearer(request, *READERS)
    return page(await service_of(request).scripts(_id(request)))


async def deliveries(request: web.Request) -> web.Response:
    """Deliveries of one alert by state, channel, language, community."""
    await bearer(request, *READERS)
    items, place = await service_of(request).deliveries(
        _id(request), filters=delivery_filters(request.query, also=("cursor", "limit")),
        after=cursor_of(request.query, "deliveries") or 0, limit=page_size(request.query),
    )
    return page(items, cursor("deliveries", place))


async def approve(request: web.Request) -> web.Response:
    who, reason = await _decision(request, *APPROVERS)
    service = service_of(request)
    return web.json_response(await service.approve(_id(request), who=who, reason=reason))


async def reject(request: web.Request) -> web.Response:
    who, reason = await _decision(request, *APPROVERS)
    service = service_of(request)
    return web.json_response(await service.reject(_id(request), who=who, reason=reason))


async def cancel(request: web.Request) -> web.Response:
    who, reason = await _decision(request, *OPERATORS)
    service = service_of(request)
    return web.json_response(await service.cancel(_id(request), who=who, reason=reason))


async def _decision(request: web.Request, *roles: str) -> tuple[Principal, str]:
    who = await bearer(request, *roles)
    return who, await reason_of(request)


async def reason_of(request: web.Request) -> str:
    """The reason in a JSON body, if any; 422 if it is none."""
    return _reason((await json_body(request)).get("reason", ""))


def _reason(reason: Any) -> str:
    if not isinstance(reason, str) or len(reason) > LONGEST_REASON:
        raise Problem(
            422, f"reason must be a text of at most {LONGEST_REASON} characters.",
            code="bad-reason", path="reason",
        )
    return reason.strip()


async def end_places(request: web.Request) -> web.Response:
    """Issue the Update that leaves the named areas out; the Update is answered."""
    who = await bearer(request, *OPERATORS)
    given = await json_body(request)
    areas = given.get("areas")
    if not isinstance(areas, list) or not all(isinstance(a, str) for a in areas):
        raise Problem(
            422, "areas must be a list of names of the alert's areas.", code="bad-areas",
            path="areas",
        )
    return web.json_response(await service_of(request).end_places(
        _id(request), areas[:MOST_AREAS], who=who, reason=_reason(given.get("reason", ""))
    ))


async def arrival(request: web.Request) -> web.Response:
    """The document of a copy whose content is not the alert's own."""
    await bearer(request, *OPERATORS)
    raw = await service_of(request).arrival(
        _id(request), int(request.match_info["arrival"])
    )
    return web.Response(body=raw, content_type="application/cap+xml", headers={
        "Content-Disposition": 'attachment; filename="copy.xml"',
    })


def _id(request: web.Request) -> str:
    return request.match_info["id"]


def routes() -> list[web.RouteDef]:
    """Everything under /api/v1 but the stream."""
    one = "/api/v1/alerts/{id}"
    return [
        web.post("/api/v1/alerts", submit),
        web.get("/api/v1/alerts", alerts),
        web.get(one, alert),
        web.get(f"{one}/report", report),
        web.get(f"{one}/deliveries", deliveries),
        web.get(f"{one}/messages", messages),
        web.get(f"{one}/scripts", scripts),
        web.post(f"{one}/approve", approve),
        web.post(f"{one}/reject", reject),
        web.post(f"{one}/cancel", cancel),
        web.post(f"{one}/end-places", end_places),
        web.get(f"{one}/arrivals/{{arrival:[0-9]{{1,18}}}}", arrival),
        web.post("/api/v1/previews", preview),
    ]

"""Notices: the API's doors, and the console's page to look at one, send it and watch it."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from dispatcher.domain.errors import TocsinError
from dispatcher.domain.message import NOTICES
from dispatcher.domain.record import Principal
from dispatcher.web.access import (
    APPROVERS,
    READERS,
    bearer,
    check_form,
    form_proof,
    signed_in,
)
from dispatcher.web.api import LONGEST_REASON, reason_of
from dispatcher.web.bodies import json_body
from dispatcher.web.compose_form import Values, one, posted
from dispatcher.web.console import confirmed
from dispatcher.web.language import reading_language
from dispatcher.web.lists import cursor, cursor_of, delivery_filters, only, page, page_size
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

SENDERS = ("manager",)
KINDS = tuple(sorted(NOTICES))
_LIST = "notices"
_LIMIT = 200_000
# Who may do what in which state; the order is that of the buttons.
ACTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "approve": (APPROVERS, ("awaiting-approval",)),
    "reject": (APPROVERS, ("awaiting-approval",)),
    "stop": (SENDERS, ("awaiting-approval", "active")),
}


async def submit(request: web.Request) -> web.Response:
    """A notice comes in; nothing of it is sent before every alert and its hours."""
    who = await bearer(request, *SENDERS)
    made = await service_of(request).send_notice(await json_body(request, _LIMIT), who=who)
    return web.json_response(
        made, status=201, headers={"Location": f"/api/v1/notices/{made['id']}"}
    )


async def preview(request: web.Request) -> web.Response:
    """What a notice would say to whom; writes nothing and sends nothing."""
    await bearer(request, *READERS)
    return web.json_response(
        await service_of(request).preview_notice(await json_body(request, _LIMIT))
    )


async def listed(request: web.Request) -> web.Response:
    """All notices, newest first."""
    await bearer(request, *READERS)
    only(request.query, ("cursor", "limit"))
    items, place = await service_of(request).notices_listed(
        before=cursor_of(request.query, _LIST), limit=page_size(request.query)
    )
    return page(items, cursor(_LIST, place))


async def notice(request: web.Request) -> web.Response:
    """One notice with what became of it."""
    await bearer(request, *READERS)
    return web.json_response(await service_of(request).notice(_id(request)))


async def deliveries(request: web.Request) -> web.Response:
    """Deliveries of one notice by state, channel, language, community."""
    await bearer(request, *READERS)
    items, place = await service_of(request).notice_deliveries(
        _id(request), filters=delivery_filters(request.query, also=("cursor", "limit")),
        after=cursor_of(request.query, "deliveries") or 0, limit=page_size(request.query),
    )
    return page(items, cursor("deliveries", place))


async def decide(request: web.Request) -> web.Response:
    """Approve, reject or stop."""
    act = request.path.rpartition("/")[2]
    who = await bearer(request, *ACTS[act][0])
    reason = await reason_of(request)
    return web.json_response(await _decided(request, act, who, reason))


async def _decided(
    request: web.Request, act: str, who: Principal, reason: str
) -> dict[str, Any]:
    service = service_of(request)
    do = {
        "approve": service.approve_notice, "reject": service.reject_notice,
        "stop": service.stop_notice,
    }[act]
    return await do(_id(request), who=who, reason=reason)


async def page_of_all(request: web.Request) -> web.Response:
    """The list, and the form of a new one for who may send."""
    who = await signed_in(request, *READERS)
    return await _page(request, who, {})


async def go_on(request: web.Request) -> web.Response:
    """Look at what was filled in, or send what was looked at."""
    who = await signed_in(request, *SENDERS)
    values = await posted(request)
    check_form(request, {"proof": one(values, "proof")})
    given, service = wish_of(values), service_of(request)
    if one(values, "do") == "change":
        return await _page(request, who, values)
    try:
        if one(values, "do") == "send" and one(values, "sure") == "yes":
            made = await service.send_notice(given, who=who)
            return web.Response(status=303, headers={"Location": f"/notices/{made['id']}"})
        found = await service.preview_notice(given)
    except TocsinError as error:
        return await _page(request, who, values, said=str(error))
    return show(
        request, "notice_preview.html", language=reading_language(request), who=who,
        proof=form_proof(request), found=found, notice=found["notice"],
        carried=[(name, text) for name, texts in values.items()
                 if name not in ("proof", "do", "sure") for text in texts],
        unsure=one(values, "do") == "send",
    )


def wish_of(values: Values) -> dict[str, Any]:
    """The notice that the fields mean; empty fields are left out."""
    given: dict[str, Any] = {
        name: text for name in ("kind", "hazard", "alert", "text", "papers", "lasts_hours", "from",
                                "until") if (text := one(values, name))
    }
    if values.get("community"):
        given["communities"] = values["community"]
    # One a line, for a place code may hold blanks; tags hold none.
    if areas := [line for line in one(values, "areas").splitlines() if line.strip()]:
        given["areas"] = areas
    if languages := one(values, "languages").split():
        given["languages"] = languages
    return given


async def _page(
    request: web.Request, who: Principal, values: Values, *, said: str = ""
) -> web.Response:
    service = service_of(request)
    items, _ = await service.notices_listed(before=None, limit=50)
    return show(
        request, "notices.html", language=reading_language(request), who=who, items=items,
        proof=form_proof(request), said=said, status=422 if said else 200, kinds=KINDS,
        offered=await service.composing() if who.may(*SENDERS) else None,
        value=lambda name: one(values, name), ticked=frozenset(values.get("community", ())),
    )


async def page_of_one(request: web.Request) -> web.Response:
    """One notice: its words, whom it reached, the answers, and what can be decided."""
    who = await signed_in(request, *READERS)
    found = await service_of(request).notice(_id(request))
    return show(
        request, "notice.html", language=reading_language(request), who=who, notice=found,
        proof=form_proof(request), acts=acts_of(who, found),
    )


def acts_of(who: Principal, notice: Mapping[str, Any]) -> list[str]:
    """What *who* may decide about *notice* as it is."""
    return [
        act for act, (roles, states) in ACTS.items()
        if who.may(*roles) and notice["state"] in states
    ]


async def decide_here(request: web.Request) -> web.Response:
    """Do what was confirmed, then show the notice."""
    act = request.match_info["act"]
    who = await signed_in(request, *ACTS[act][0])
    form = await confirmed(request)
    await _decided(request, act, who, form.get("reason", "").strip()[:LONGEST_REASON])
    return web.Response(status=303, headers={"Location": f"/notices/{_id(request)}"})


def _id(request: web.Request) -> str:
    return request.match_info["id"]


def routes() -> list[web.RouteDef]:
    """The API's and the console's ways."""
    one_notice, acts = "/api/v1/notices/{id}", "{act:approve|reject|stop}"
    return [
        web.post("/api/v1/notices", submit),
        web.get("/api/v1/notices", listed),
        web.post("/api/v1/notice-previews", preview),
        web.get(one_notice, notice),
        web.get(f"{one_notice}/deliveries", deliveries),
        *(web.post(f"{one_notice}/{act}", decide) for act in ACTS),
        web.get("/notices", page_of_all),
        web.post("/notices", go_on),
        web.get("/notices/{id}", page_of_one),
        web.post(f"/notices/{{id}}/{acts}", decide_here),
    ]

"""The console: what is going on now, and the buttons that change it."""

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Principal
from dispatcher.web.access import (
    APPROVERS,
    OPERATORS,
    READERS,
    check_form,
    form_proof,
    signed_in,
)
from dispatcher.web.api import LONGEST_REASON
from dispatcher.web.bodies import form_body
from dispatcher.web.language import reading_language
from dispatcher.web.problems import Problem
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of
from dispatcher.web.table import reach_table

_OPEN = (
    AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD, AlertState.ACTIVE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing that a person may decide about an alert, and in which states."""

    roles: tuple[str, ...]
    states: tuple[AlertState, ...]


CHOICES = {
    "approve": Choice(roles=APPROVERS, states=(AlertState.AWAITING_APPROVAL, AlertState.HELD)),
    "reject": Choice(roles=APPROVERS, states=(AlertState.AWAITING_APPROVAL, AlertState.HELD)),
    "cancel": Choice(roles=OPERATORS, states=_OPEN),
}
EVERYTHING = ("stop-all", "resume")


def choices(who: Principal, state: str) -> list[str]:
    """What *who* may decide about an alert in *state*, in the order of the buttons."""
    return [
        name for name, choice in CHOICES.items()
        if who.may(*choice.roles) and state in choice.states
    ]


async def board_values(request: web.Request, who: Principal) -> dict[str, Any]:
    """What both the page and its live part show."""
    board = await service_of(request).board()
    return {
        "board": board,
        "who": who,
        "proof": form_proof(request),
        "table": reach_table,
        "choices": lambda state: choices(who, state),
        "operates": who.may(*OPERATORS),
    }


async def home(request: web.Request) -> web.Response:
    """The whole console."""
    who = await signed_in(request, *READERS)
    return show(
        request, "console.html", language=reading_language(request),
        **await board_values(request, who),
    )


async def board(request: web.Request) -> web.Response:
    """Only the part that changes, for the page's own script."""
    who = await signed_in(request, *READERS)
    return show(
        request, "board.html", language=reading_language(request),
        **await board_values(request, who),
    )


async def ask(request: web.Request) -> web.Response:
    """The question before an alert is approved, rejected or withdrawn, with its words."""
    act = _act(request)
    who = await signed_in(request, *CHOICES[act].roles)
    service, public_id = service_of(request), request.match_info["id"]
    alert = await service.alert(public_id)
    words = await service.messages(public_id) if act == "approve" else []
    return show(
        request, "confirm.html", language=reading_language(request), act=act, alert=alert,
        words=words, who=who, proof=form_proof(request),
    )


async def decide(request: web.Request) -> web.Response:
    """Do what was confirmed, then show the alert."""
    act = _act(request)
    who = await signed_in(request, *CHOICES[act].roles)
    form = await confirmed(request)
    public_id = request.match_info["id"]
    do = getattr(service_of(request), act)
    await do(public_id, who=who, reason=form.get("reason", "").strip()[:LONGEST_REASON])
    return web.Response(status=303, headers={"Location": f"/alerts/{public_id}"})


async def ask_all(request: web.Request) -> web.Response:
    """The question before every sending is stopped or goes on."""
    who = await signed_in(request, *OPERATORS, *APPROVERS)
    return show(
        request, "confirm.html", language=reading_language(request),
        act=request.path.removeprefix("/"), alert=None, words=[], who=who,
        proof=form_proof(request),
    )


async def stop_all(request: web.Request) -> web.Response:
    """Stop every sending."""
    who = await signed_in(request, *OPERATORS, *APPROVERS)
    await confirmed(request)
    await service_of(request).stop_all(who=who)
    return web.Response(status=303, headers={"Location": "/"})


async def resume(request: web.Request) -> web.Response:
    """Let sending go on."""
    who = await signed_in(request, *OPERATORS, *APPROVERS)
    await confirmed(request)
    await service_of(request).resume(who=who)
    return web.Response(status=303, headers={"Location": "/"})


async def confirmed(request: web.Request) -> dict[str, str]:
    """The fields of a console form that says that somebody is sure; 422 if it does not."""
    form = await form_body(request)
    check_form(request, form)
    if form.get("sure") != "yes":
        raise Problem(422, "Tick the box to confirm, then press the button.", code="not-confirmed")
    return form


def _act(request: web.Request) -> str:
    return request.match_info["act"]


def routes() -> list[web.RouteDef]:
    """The console and its decisions."""
    one = "/alerts/{id}/{act:approve|reject|cancel}"
    return [
        web.get("/", home),
        web.get("/board", board),
        web.get(one, ask),
        web.post(one, decide),
        *(web.get(f"/{name}", ask_all) for name in EVERYTHING),
        web.post("/stop-all", stop_all),
        web.post("/resume", resume),
    ]

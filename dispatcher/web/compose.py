"""Writing a warning: by form at the console, by JSON at the API; both end at the one door."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from dispatcher.domain.record import Principal
from dispatcher.web import compose_form as forms
from dispatcher.web.access import OPERATORS, bearer, check_form, form_proof, signed_in
from dispatcher.web.api import not_taken
from dispatcher.web.bodies import json_body
from dispatcher.web.language import reading_language
from dispatcher.web.lists import only
from dispatcher.web.problems import Problem
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

_TAKEN = {"created": 201, "known": 200, "replaced": 200}
LEVELS = {
    "severity": ("Extreme", "Severe", "Moderate", "Minor"),
    "urgency": ("Immediate", "Expected", "Future"),
    "certainty": ("Observed", "Likely", "Possible"),
}
# What a field is called where its faults are listed; others stand under their own name.
NAMES = {
    "exercise": "console-compose-earnest", "severity": "console-compose-severity",
    "urgency": "console-compose-urgency", "certainty": "console-compose-certainty",
    "hazard": "console-compose-hazard", "response": "console-compose-response",
    "expires": "console-compose-when", "lasts_hours": "console-compose-when",
    "onset": "console-compose-when", "places": "console-compose-where",
    "places.communities": "console-compose-communities", "places.name": "console-compose-place",
    "places.circles": "console-compose-circle", "places.geocodes": "console-compose-more-places",
    "places.geometry": "console-compose-more-places", "language": "console-language",
    "headline": "console-compose-headline", "instruction": "console-compose-instruction",
    "description": "console-compose-description", "event": "console-compose-event",
    "texts": "console-compose-words", "web": "console-compose-web",
    "contact": "console-compose-contact", "note": "console-compose-note",
}
RESPONSES = ("Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "AllClear")


async def composition(request: web.Request) -> web.Response:
    """A draft in JSON becomes CAP; with ``?submit=1`` it is taken in as well."""
    who = await bearer(request, *OPERATORS)
    only(request.query, ("submit",))
    made = await service_of(request).compose(await json_body(request, forms.LIMIT), who=who)
    if made["cap"] is None:
        raise Problem(
            422, "The draft has faults; mend all that errors lists and send it again.",
            code="not-complete", errors=[_plain(fault) for fault in made["faults"]],
        )
    answer = {name: value for name, value in made.items() if name != "faults"}
    if request.query.get("submit", "0") in ("", "0"):
        return web.json_response(answer)
    verdict, alert = await _submitted(request, made["cap"], who)
    return web.json_response(
        {**answer, "alert": alert}, status=_TAKEN[verdict],
        headers={"Location": f"/api/v1/alerts/{alert['id']}"},
    )


def _plain(fault: Mapping[str, Any]) -> dict[str, Any]:
    return {name: fault[name] for name in ("code", "message", "path", "line")}


async def _submitted(
    request: web.Request, cap: str, who: Principal
) -> tuple[str, dict[str, Any]]:
    verdict, answer = await service_of(request).submit(cap.encode(), who=who, via="compose")
    if verdict not in _TAKEN:
        raise not_taken(verdict, answer)
    return verdict, answer


async def begin(request: web.Request) -> web.Response:
    """The empty form, or that of an Update, which begins with what was said."""
    who = await signed_in(request, *OPERATORS)
    values: forms.Values = {}
    if wanted := request.query.get("updates", "")[:200]:
        values = forms.values_of(await service_of(request).redraft(wanted))
    return await _form(request, who, values)


async def go_on(request: web.Request) -> web.Response:
    """More languages, back to change, the preview, or the sending of what was previewed."""
    who = await signed_in(request, *OPERATORS)
    values = await forms.posted(request)
    check_form(request, {"proof": forms.one(values, "proof")})
    act = forms.one(values, "do")
    if act == "more":
        values["texts"] = [str(forms.languages(values) + 1)]
    if act not in ("check", "send"):
        return await _form(request, who, values)
    draft = forms.draft_of(values)
    made = await service_of(request).compose(draft, who=who)
    if act == "send" and _only_old(made):
        made = await service_of(request).compose(_undated(draft), who=who)
    if made["cap"] is None:
        return await _form(request, who, values, faults=made["faults"])
    if act == "send" and forms.one(values, "seen") == made["digest"]:
        return await _send(request, who, values, made)
    return await _preview(request, who, values, made, again=act == "send")


def _only_old(made: Mapping[str, Any]) -> bool:
    """Looked at for too long: it gets a new time, which somebody has to look at again."""
    return bool(made["faults"]) and all(f["code"] == "too-old" for f in made["faults"])


def _undated(draft: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in draft.items() if name not in ("sent", "identifier")}


async def _send(
    request: web.Request, who: Principal, values: forms.Values, made: Mapping[str, Any]
) -> web.Response:
    """The same identity for the same preview: pressing twice sends once."""
    if forms.one(values, "sure") != "yes":
        return await _preview(request, who, values, made, unsure=True)
    _, alert = await _submitted(request, made["cap"], who)
    return web.Response(status=303, headers={"Location": f"/alerts/{alert['id']}"})


async def _form(
    request: web.Request, who: Principal, values: forms.Values, *,
    faults: list[dict[str, Any]] | None = None,
) -> web.Response:
    offered = await service_of(request).composing()
    if not values:
        values = {"language-0": [offered["host_language"]]}
        if offered["mode"] != "live":
            values["earnest"] = ["exercise"]

    def at(path: str) -> list[dict[str, Any]]:
        return [f for f in faults or () if f["path"] == path]

    places = {f["path"] for f in faults or ()}
    return show(
        request, "compose.html", language=reading_language(request), who=who,
        proof=form_proof(request), status=422 if faults else 200, offered=offered,
        faults=faults or [], at=at, places=places, count=forms.languages(values),
        value=lambda name: forms.one(values, name),
        ticked=frozenset(values.get("community", ())), levels=LEVELS, hours=forms.HOURS,
        responses=RESPONSES, name_of=lambda path: NAMES.get(path.rpartition("].")[2], ""),
    )


async def _preview(
    request: web.Request, who: Principal, values: forms.Values, made: Mapping[str, Any], *,
    again: bool = False, unsure: bool = False,
) -> web.Response:
    """Who gets it, in which words and languages, and who would not; nothing is sent yet."""
    service = service_of(request)
    preview = await service.preview(made["cap"].encode())
    return show(
        request, "compose_preview.html", language=reading_language(request), who=who,
        proof=form_proof(request), made=made, preview=preview, carried=forms.carried(values),
        again=again and not unsure, unsure=unsure, real=forms.one(values, "earnest") == "real",
        status=422 if unsure else 200, headline=forms.one(values, "headline-0"),
    )


def routes() -> list[web.RouteDef]:
    """The form and the API's way."""
    return [
        web.post("/api/v1/compositions", composition),
        web.get("/compose", begin),
        web.post("/compose", go_on),
    ]

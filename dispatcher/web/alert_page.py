"""One alert at the console: its words, its deliveries and its report."""

from urllib.parse import urlencode

from aiohttp import web

from dispatcher.domain.delivery import State
from dispatcher.domain.language import right_to_left
from dispatcher.web.access import READERS, form_proof, signed_in
from dispatcher.web.console import choices
from dispatcher.web.language import WORDS, reading_language
from dispatcher.web.lists import cursor, cursor_of, delivery_filters
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

_ROWS = 50


async def alert_page(request: web.Request) -> web.Response:
    """Findings, messages with their provenance, and deliveries page by page."""
    who = await signed_in(request, *READERS)
    service, public_id = service_of(request), request.match_info["id"]
    filters = delivery_filters(request.query, also=("cursor", "lang"))
    alert = await service.alert(public_id)
    rows, place = await service.deliveries(
        public_id, filters=filters, after=cursor_of(request.query, "deliveries") or 0, limit=_ROWS
    )
    more = cursor("deliveries", place)
    return show(
        request, "alert.html", language=reading_language(request), alert=alert, who=who,
        words=await service.messages(public_id), rows=rows, filters=filters,
        next_link="?" + urlencode({**filters, "cursor": more}) if more else "",
        states=list(State), channels=sorted(WORDS["channel"]), choices=choices(who, alert["state"]),
        shown=_states(rows), right_to_left=right_to_left, proof=form_proof(request),
    )


def _states(rows: list[dict[str, str]]) -> list[State]:
    """The states on this page of the list, in the order of progress."""
    there = {row["state"] for row in rows}
    return [state for state in State if state.value in there]


async def report_page(request: web.Request) -> web.Response:
    """The after-action report."""
    who = await signed_in(request, *READERS)
    service, public_id = service_of(request), request.match_info["id"]
    return show(
        request, "report.html", language=reading_language(request), who=who,
        alert=await service.alert(public_id), report=await service.report(public_id),
        proof=form_proof(request),
    )


def routes() -> list[web.RouteDef]:
    """The pages of one alert."""
    return [web.get("/alerts/{id}", alert_page), web.get("/alerts/{id}/report", report_page)]

"""An interpreter's page: what a text should say, what it says, and three ways to answer."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from dispatcher.domain.review import LONGEST_REASON, LONGEST_TEXT
from dispatcher.web.bodies import form_body, within_allowance
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

_LONGEST_FORM = 256 * 1024  # a sign of a far script takes nine in a form
_MOST_TEXTS = 50


async def review(request: web.Request) -> web.Response:
    """The page as it stands."""
    page = await service_of(request).review_page(request.match_info["token"])
    return _show(request, page)


async def answer(request: web.Request) -> web.Response:
    """Keep an answer and say so; what cannot go out comes back with the reason."""
    token, service = request.match_info["token"], service_of(request)
    within_allowance(request, f"review {token[:64]}")
    form = await form_body(request, _LONGEST_FORM)
    page = await service.review_page(token)
    texts = _texts(form, len(page["items"]))
    if form.get("answer") == "reject" and not form.get("why", "").strip():
        return _show(request, page, texts=texts, missing=True)
    found = await service.review_answer(
        token, verdict=form.get("answer", ""), texts=texts, revision=_number(form),
        reason=form.get("why", ""), seen=form.get("seen", ""),
    )
    if found["faults"]:
        return _show(request, page, texts=texts, faults=found["faults"], seen=found["seen"])
    if found["said"] == "kept":
        return web.Response(status=303, headers={"Location": f"/t/{token}"})
    return _show(request, await service.review_page(token), said=found["said"])


def _texts(form: Mapping[str, str], count: int) -> list[str]:
    """The texts as they stand in the form; none if the form has not all of them.

    What is longer than any message can be is refused, with the reason, by who checks it.
    """
    names = [f"text{n}" for n in range(min(count, _MOST_TEXTS))]
    return [form[n][:LONGEST_TEXT * 2] for n in names] if all(n in form for n in names) else []


def _number(form: Mapping[str, str]) -> int:
    given = form.get("revision", "")
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else 0


def _show(
    request: web.Request, page: dict[str, Any], *, texts: list[str] | None = None,
    faults: list[dict[str, Any]] | None = None, seen: str = "", said: str = "",
    missing: bool = False,
) -> web.Response:
    state = said if said in ("changed", "over") else page["state"]
    return show(
        request, "review.html", language=page["language"],
        status=422 if faults or missing else 409 if said else 200,
        page=page, state=state, texts=texts or [item["text"] for item in page["items"]],
        faults=faults or [], seen=seen, missing=missing, longest=LONGEST_TEXT,
        longest_reason=LONGEST_REASON,
    )


def routes() -> list[web.RouteDef]:
    """The interpreter's page and the answer."""
    return [web.get("/t/{token}", review, allow_head=False), web.post("/t/{token}", answer)]

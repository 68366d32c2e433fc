"""A community leader's page: the words to pass on, and three ways to answer."""

from typing import Any

from aiohttp import web

from dispatcher.web.bodies import form_body, within_allowance
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

ANSWERS = ("received", "relayed", "cannot", "question")
WAYS = ("voice", "phone", "chat", "meeting")
LONGEST_QUESTION = 1000
MOST_PEOPLE = 100_000


async def relay(request: web.Request) -> web.Response:
    """The page; after an answer it thanks."""
    page = await service_of(request).relay_page(request.match_info["token"])
    return _show(request, page, done="done" in request.query)


async def answer(request: web.Request) -> web.Response:
    """Keep an answer, then go back to the page; what is missing is asked for again."""
    token, service = request.match_info["token"], service_of(request)
    within_allowance(request, f"relay {token[:64]}")
    form = await form_body(request)
    kind, words = form.get("answer", ""), form.get("words", "").strip()
    people = count(form.get("people", ""))
    if fault := _fault(kind, people, words):
        return _show(request, await service.relay_page(token), fault=fault, words=words)
    await service.relay_answer(
        token, answer=kind, people=people if kind == "relayed" else None,
        way=form["way"] if form.get("way") in WAYS else "", words=words,
    )
    return web.Response(status=303, headers={"Location": f"/r/{token}?done=1"})


def count(text: str) -> int | None:
    """A number of people in digits of any script, grouped or not; None if it is none."""
    bare = "".join(text.split()).replace(",", "").replace(".", "").replace("\u066c", "")
    if not bare.isdecimal() or len(bare) > 9:
        return None
    return int(bare) if int(bare) <= MOST_PEOPLE else None


def _fault(kind: str, people: int | None, words: str) -> str:
    """The label of the field that needs another look, or an empty text."""
    if kind not in ANSWERS:
        return "page-relay-title"
    if kind == "relayed" and people is None:
        return "page-people"
    if len(words) > LONGEST_QUESTION or (kind == "question" and not words):
        return "page-your-question" if kind == "question" else "page-not-understood"
    return ""


def _show(
    request: web.Request, page: dict[str, Any], *, done: bool = False, fault: str = "",
    words: str = "",
) -> web.Response:
    return show(
        request, "relay.html", language=page["language"], status=422 if fault else 200, page=page,
        done=done, fault=fault, words=words, ways=WAYS, longest=LONGEST_QUESTION,
    )


def routes() -> list[web.RouteDef]:
    """The leader's page and its answers."""
    return [
        web.get("/r/{token}", relay, allow_head=False),
        web.post("/r/{token}", answer),
    ]

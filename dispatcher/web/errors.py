"""Every error becomes an answer: a problem document for programs, a plain page for people."""

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from dispatcher.domain.errors import TocsinError
from dispatcher.web.language import reading_language, spoken
from dispatcher.web.problems import Problem, of_error, of_http, unexpected
from dispatcher.web.rendering import show

log = structlog.get_logger()

_FOR_PROGRAMS = ("/api/", "/webhooks/", "/healthz", "/readyz", "/metrics")
_FOR_EVERYBODY = ("/r/", "/s/", "/a/")


@web.middleware
async def tell_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn whatever is raised into an answer; nothing of a traceback leaves the house."""
    try:
        return await handler(request)
    except Problem as problem:
        return _answer(request, problem)
    except TocsinError as error:
        return _answer(request, of_error(error))
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return _answer(request, of_http(error))
    except ConnectionError:
        raise
    except Exception:
        # The route's pattern, not the path: a path may hold a leader's token.
        log.exception("request.crashed", route=route_of(request))
        return _answer(request, unexpected())


def route_of(request: web.Request) -> str:
    """The pattern of the address, which holds no token and no id."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else ""


def _answer(request: web.Request, problem: Problem) -> web.StreamResponse:
    if request.path.startswith(_FOR_PROGRAMS):
        return problem.answer()
    language = reading_language(request)
    if problem.status == 401:
        return show(request, "sign_in.html", language=language, status=401, link="")
    name = "error.html"
    if request.path.startswith(_FOR_EVERYBODY):
        name, language = "people_error.html", next(iter(spoken(request)), language)
    answer = show(
        request, name, language=language, status=problem.status, message=problem.message,
        key="page-not-found" if problem.status == 404 else "",
    )
    answer.headers.update(problem.headers)
    return answer

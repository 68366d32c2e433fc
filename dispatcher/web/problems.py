"""Errors of the API as RFC 9457 problem documents."""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from aiohttp import web

from dispatcher.domain.errors import Conflict, NotAllowed, NotFound, Refused, TocsinError

_STATUS: tuple[tuple[type[TocsinError], int, str], ...] = (
    (NotFound, 404, "not-found"),
    (Conflict, 409, "conflict"),
    (NotAllowed, 403, "not-allowed"),
    (Refused, 422, "refused"),
)
_HTTP = {
    404: ("not-found", "There is nothing at this address; /api/openapi.yaml lists what there is."),
    405: ("method-not-allowed", "This address does not take this method; see the Allow header."),
}


class Problem(Exception):
    """A refusal that the visitor is told; *errors* are the contract's findings."""

    def __init__(
        self, status: int, message: str, *, code: str, path: str = "",
        errors: Sequence[Mapping[str, Any]] = (), headers: Mapping[str, str] | None = None,
        more: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.path = path
        self.errors = errors
        self.headers = dict(headers or {})
        self.more = dict(more or {})

    def document(self) -> dict[str, Any]:
        """The problem document (RFC 9457 section 3); ``errors`` is never empty."""
        own = {"code": self.code, "message": self.message, "path": self.path, "line": None}
        return {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.message,
            **self.more,
            "errors": [dict(error) for error in self.errors] or [own],
        }

    def answer(self) -> web.Response:
        """The document as ``application/problem+json``, UTF-8."""
        return web.Response(
            status=self.status,
            body=json.dumps(self.document(), ensure_ascii=False).encode(),
            content_type="application/problem+json",
            headers=self.headers,
        )


def of_error(error: TocsinError) -> Problem:
    """How one of our own errors is told; one without a kind means "not now" (503)."""
    for kind, status, code in _STATUS:
        if isinstance(error, kind):
            return Problem(status, str(error), code=code)
    return Problem(503, str(error), code="unavailable", headers={"Retry-After": "5"})


def of_http(error: web.HTTPException) -> Problem:
    """How an error of the web framework is told (no such address, wrong method)."""
    code, message = _HTTP.get(error.status, ("refused", error.reason))
    headers = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else {}
    return Problem(error.status, message, code=code, headers=headers)


def unexpected() -> Problem:
    """A fault of ours: the log knows more, the visitor is told what to do."""
    return Problem(
        500, "Something went wrong on our side; try again, and tell the operator if it stays.",
        code="internal",
    )

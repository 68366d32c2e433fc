"""Twilio's Content API as far as it is read: the list of contents, with what WhatsApp says."""

from typing import Any
from urllib.parse import parse_qsl, urlencode

from dispatcher.simulator.answers import as_json, problem
from dispatcher.simulator.world import World

_PATHS = {"/v1/Content": False, "/v1/ContentAndApprovals": True}
_MOST = 1000
_PLAIN = ("sid", "friendly_name", "language", "variables", "types")


def is_contents(path: str) -> bool:
    """Whether *path* is one of the Content API's lists."""
    return path in _PATHS


def contents_page(world: World, path: str, query: str, *, base: str) -> bytes:
    """Answer ``GET /v1/Content`` or ``/v1/ContentAndApprovals`` from the knob ``approvals``."""
    asked = dict(parse_qsl(query))
    try:
        size = min(max(int(asked.get("PageSize", 50)), 1), _MOST)
        number = max(int(asked.get("Page", 0)), 0)
    except ValueError:
        return problem(400, 20001, "A list filter cannot be read.")
    rows = list(world.options.approvals)
    shown = rows[number * size:(number + 1) * size]
    more = (number + 1) * size < len(rows)

    def url(page: int) -> str:
        return f"{base}{path}?{urlencode({'PageSize': size, 'Page': page})}"

    return as_json(200, {
        "contents": [_row(row, world.options.account_sid, _PATHS[path]) for row in shown],
        "meta": {
            "page": number, "page_size": size, "first_page_url": url(0), "url": url(number),
            "previous_page_url": url(number - 1) if number else None,
            "next_page_url": url(number + 1) if more else None, "key": "contents",
        },
    })  # fmt: skip


def _row(row: dict[str, Any], account: str, with_approval: bool) -> dict[str, Any]:
    shown = {name: row.get(name) for name in _PLAIN} | {"account_sid": account}
    if with_approval:
        shown["approval_requests"] = row.get("approval_requests", {})
    return shown

"""Lists page by page: opaque cursors and checked filters."""

import base64
import binascii
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from aiohttp import web

from dispatcher.domain.delivery import State
from dispatcher.domain.language import standard
from dispatcher.web.language import WORDS
from dispatcher.web.problems import Problem

_USUAL, _MOST = 100, 1000
_BIGGEST = 2**63 - 1


def page_size(query: Mapping[str, str]) -> int:
    """``limit``, 1 to 1,000 (100 if not given); 422 otherwise."""
    text = query.get("limit", "") or str(_USUAL)
    if not re.fullmatch(r"[0-9]{1,4}", text) or not 1 <= int(text) <= _MOST:
        raise bad_filter("limit", f"limit must be a whole number from 1 to {_MOST}.")
    return int(text)


def cursor_of(query: Mapping[str, str], about: str) -> int | None:
    """The place that ``cursor`` stands for in the list *about*; 422 if it is not one of ours."""
    text = query.get("cursor", "")
    if not text:
        return None
    try:
        plain = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        plain = ""
    of, _, place = plain.partition(":")
    if of != about or not re.fullmatch(r"[0-9]{1,19}", place) or int(place) > _BIGGEST:
        raise bad_filter("cursor", "cursor must be a next_cursor of this list.")
    return int(place)


def cursor(about: str, place: int | None) -> str | None:
    """The opaque form of a place in the list *about*; None at the end."""
    if place is None:
        return None
    return base64.urlsafe_b64encode(f"{about}:{place}".encode()).decode().rstrip("=")


def page(items: Sequence[Any], next_cursor: str | None = None) -> web.Response:
    """The contract's ``{items, next_cursor}``."""
    return web.json_response({"items": items, "next_cursor": next_cursor})


def _state(text: str) -> str:
    return State(text).value


def _channel(text: str) -> str:
    if text not in WORDS["channel"]:
        raise ValueError(text)
    return text


def _community(text: str) -> str:
    if len(text) > 200:
        raise ValueError(text)
    return text


_FILTERS: dict[str, tuple[Callable[[str], str], str]] = {
    "state": (_state, f"state must be one of {', '.join(State)}."),
    "channel": (_channel, f"channel must be one of {', '.join(sorted(WORDS['channel']))}."),
    "language": (standard, "language must be a BCP-47 tag."),
    "community": (_community, "community must be the id of a community, at most 200 characters."),
}


def delivery_filters(query: Mapping[str, str], *, also: Collection[str]) -> dict[str, str]:
    """The filters that are given and not empty, standardised; 422 for a bad or unknown one."""
    only(query, (*_FILTERS, *also))
    found = {}
    for name, (read, message) in _FILTERS.items():
        text = query.get(name, "").strip()
        if not text:
            continue
        try:
            found[name] = read(text)
        except ValueError:
            raise bad_filter(name, message) from None
    return found


def only(query: Mapping[str, str], known: Collection[str]) -> None:
    """422 if *query* has a parameter that this list does not know: a typo must not show all."""
    for name in query:
        if name not in known:
            raise bad_filter(name[:50], f"There is no filter of this name; use {', '.join(known)}.")


def bad_filter(name: str, message: str) -> Problem:
    """The 422 for one query parameter."""
    return Problem(422, message, code="bad-filter", path=name)

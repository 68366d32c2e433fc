"""The page of the template library: what each language covers, its faults, its drafts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from dispatcher.web.access import READERS, form_proof, signed_in
from dispatcher.web.language import reading_language
from dispatcher.web.rendering import show
from dispatcher.web.site import service_of

_WAYS = ("sms", "relay", "radio", "whatsapp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """One hazard in one language: by way how many kinds have words, and whether none is a draft."""

    hazard: str
    cells: tuple[tuple[int, bool], ...]


def covered(
    matrix: Sequence[Mapping[str, str]], language: str, hazards: Sequence[str]
) -> list[Covered]:
    """The rows of *language*, a row a hazard, a cell for each of SMS, leader, radio, WhatsApp."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in matrix:
        if row["language"] == language:
            found.setdefault((row["hazard"], row["channel"]), []).append(row["provenance"])
    return [
        Covered(hazard=hazard, cells=tuple(
            (len(said), "template-draft" not in said)
            for said in (found.get((hazard, way), []) for way in _WAYS)
        ))
        for hazard in hazards
    ]


async def library_page(request: web.Request) -> web.Response:
    """Every language's share; ``?language=`` opens one with its hazards, ways and faults."""
    who = await signed_in(request, *READERS)
    found: dict[str, Any] = await service_of(request).library()
    asked = request.query.get("language", "")
    one = asked if asked in found["languages"] else ""
    return show(
        request, "templates.html", language=reading_language(request), who=who,
        proof=form_proof(request), library=found, one=one, ways=_WAYS,
        rows=covered(found["matrix"], one, found["hazards"]) if one else [],
        faults=[f for f in found["faults"] if not one or f["path"].startswith(f"{one}/")],
    )


def routes() -> list[web.RouteDef]:
    """The template library."""
    return [web.get("/templates", library_page)]

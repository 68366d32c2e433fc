"""The form of a drafted alert: what a person filled in as a draft, and a draft as fields."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from dispatcher.web.bodies import bounded
from dispatcher.web.problems import Problem

LIMIT = 1_500_000  # a pasted outline is long
_MOST_FIELDS = 3_000
MOST_LANGUAGES = 20
HOURS = (1, 3, 6, 12, 24, 48)
_PARTS = ("language", "event", "headline", "description", "instruction")
_PLAIN = (
    "identifier", "sent", "updates", "note", "hazard", "severity", "urgency", "certainty",
    "response", "onset", "web", "contact",
)

Values = dict[str, list[str]]


async def posted(request: web.Request) -> Values:
    """The fields of a posted form, each with all its values (communities are ticked one by one)."""
    text = (await bounded(request, LIMIT)).decode("utf-8", "replace")
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise Problem(422, f"A form has at most {_MOST_FIELDS} fields.", code="form") from None
    values: Values = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


def one(values: Mapping[str, Sequence[str]], name: str) -> str:
    """The last value of a field, without white space around it."""
    return values[name][-1].strip() if values.get(name) else ""


def languages(values: Mapping[str, Sequence[str]]) -> int:
    """How many languages the form has places for."""
    text = one(values, "texts")
    return min(max(int(text), 1), MOST_LANGUAGES) if text.isascii() and text.isdigit() else 1


def draft_of(values: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The draft that the fields mean; empty fields are left out."""
    draft: dict[str, Any] = {name: text for name in _PLAIN if (text := one(values, name))}
    if (earnest := one(values, "earnest")) in ("exercise", "real"):
        draft["exercise"] = earnest == "exercise"
    if until := one(values, "expires"):
        draft["expires"] = until
    elif (hours := one(values, "lasts")) and hours.isascii() and hours.isdigit():
        draft["lasts_hours"] = int(hours)
    draft["texts"] = [
        {part: one(values, f"{part}-{n}") for part in _PARTS}
        for n in range(languages(values)) if n == 0 or _filled(values, n)
    ]
    draft["places"] = _places(values)
    return draft


def _filled(values: Mapping[str, Sequence[str]], n: int) -> bool:
    """A further language that nobody wrote in is not asked for."""
    return any(one(values, f"{part}-{n}") for part in _PARTS[1:])


def _places(values: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    point = [one(values, f"circle-{part}") for part in ("lat", "lon", "km")]
    circles = [line.strip() for line in one(values, "circles").splitlines() if line.strip()]
    if any(point):
        circles.append(f"{point[0]},{point[1]} {point[2]}")
    return {
        "name": one(values, "place"), "communities": list(values.get("community", ())),
        "geocodes": [line.strip() for line in one(values, "codes").splitlines() if line.strip()],
        "circles": circles, "geometry": one(values, "geometry"),
    }


def values_of(draft: Mapping[str, Any]) -> Values:
    """The fields that mean *draft*: an Update begins with what was said."""
    places, texts = draft.get("places") or {}, draft.get("texts") or []
    plain = {name: str(draft.get(name) or "") for name in _PLAIN}
    plain |= {
        "earnest": "exercise" if draft.get("exercise") else "real",
        "expires": str(draft.get("expires") or ""), "texts": str(max(len(texts), 1)),
        "place": str(places.get("name") or ""),
        "codes": "\n".join(places.get("geocodes") or ()),
        "circles": "\n".join(places.get("circles") or ()),
    }
    if places.get("geometry"):
        plain["geometry"] = outline(places["geometry"])
    for n, text in enumerate(texts[:MOST_LANGUAGES]):
        plain |= {f"{part}-{n}": str(text.get(part) or "") for part in _PARTS}
    return {name: [value] for name, value in plain.items() if value}


def outline(geometry: Mapping[str, Any]) -> str:
    """GeoJSON as it is pasted."""
    return json.dumps(geometry, separators=(",", ":"))


def carried(values: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """What the preview carries on, field by field, so that sending sends what was looked at."""
    left = ("proof", "do", "sure", "seen", "identifier", "sent")
    return [(name, value) for name, given in values.items() if name not in left for value in given]

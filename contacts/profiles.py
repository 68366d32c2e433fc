"""Community and radio station files into profiles, every fault at once with its line."""

import json
from collections.abc import Callable
from typing import Any

from contacts import cells
from contacts.documents import Entry, Value, entries, text, words
from contacts.geojson import area_of
from contacts.refusal import CellFault
from dispatcher.domain.area import Area, Geocode
from dispatcher.domain.community import Community, Station
from dispatcher.domain.finding import Finding

_COMMUNITY_KEYS = (
    "id", "name", "timezone", "languages", "size", "area", "literacy", "leaders", "stations",
    "places", "organisations", "channels", "notes",
)
_STATION_KEYS = ("id", "name", "languages", "area", "slots", "deliver", "address")
_LONGEST_NOTE = 10_000
_share = cells.within(0, 1, "bad-share")
_deliver = cells.one_of(("page", "webhook", "email"), "unknown-delivery")
_size = cells.within(0, 1e9, "bad-size")
_slot = cells.within(5, 3600, "bad-slot")


def read_communities(raw: bytes, name: str) -> tuple[tuple[Community, ...], tuple[Finding, ...]]:
    """The good profiles of a YAML or (by *name*) CSV file, and every finding of all of them."""
    found, findings = entries(raw, name, keys=_COMMUNITY_KEYS)
    profiles = [(entry, _community(entry)) for entry in found]
    findings += [finding for entry, _ in profiles for finding in entry.findings]
    return tuple(profile for entry, profile in profiles if entry.good), tuple(findings)


def read_stations(raw: bytes, name: str) -> tuple[tuple[Station, ...], tuple[Finding, ...]]:
    """The same for radio stations; slots in seconds."""
    found, findings = entries(raw, name, keys=_STATION_KEYS)
    profiles = [(entry, _station(entry)) for entry in found]
    findings += [finding for entry, _ in profiles for finding in entry.findings]
    return tuple(profile for entry, profile in profiles if entry.good), tuple(findings)


def _community(entry: Entry) -> Community:
    name = entry.take("id", _plain, "")
    return Community(
        external_id=name, name=entry.take("name", _plain, name),
        timezone=entry.take("timezone", lambda value: cells.timezone(text(value)), "UTC"),
        languages=entry.take("languages", _shares, ()),
        size=int(entry.take("size", _number(_size), 0.0)), area=_area(entry),
        literacy=entry.take("literacy", _number(_share), None),
        leaders=entry.take("leaders", words, ()), stations=entry.take("stations", words, ()),
        places=entry.take("places", words, ()),
        organisations=entry.take("organisations", words, ()),
        channels=entry.take("channels", _channels, ()), notes=entry.take("notes", _note, ""),
    )


def _station(entry: Entry) -> Station:
    name = entry.take("id", _plain, "")
    deliver = entry.take("deliver", lambda value: _deliver(text(value)), "page")
    address = entry.take("address", _plain, "")
    if deliver != "page" and not address:
        entry.note("deliver", "no-address", f"{deliver} needs the key address; its page stays open")
    return Station(
        external_id=name, name=entry.take("name", _plain, name),
        languages=entry.take("languages", _tags, ()),
        slots=entry.take("slots", _slots, (30, 60)), area=_area(entry), deliver=deliver,
        address=address,
    )


def _plain(value: Value) -> str:
    return cells.plain(text(value))


def _note(value: Value) -> str:
    note = text(value)
    if len(note) > _LONGEST_NOTE:
        raise CellFault("too-long", f"it has more than {_LONGEST_NOTE} characters; shorten it")
    return note


def _number(read: Callable[[str], float]) -> Callable[[Value], float]:
    return lambda value: read(text(value))


def _shares(value: Value) -> tuple[tuple[str, float], ...]:
    if isinstance(value, dict):
        pairs = [(tag, text(share)) for tag, share in value.items()]
    else:
        pairs = [(tag, share) for tag, _, share in (word.partition("=") for word in words(value))]
    found: dict[str, float] = {}
    for tag, share in pairs:
        key = cells.language(tag)
        found[key] = found.get(key, 0.0) + _share(share)
    return tuple(found.items())


def _tags(value: Value) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cells.language(tag) for tag in words(value)))


def _channels(value: Value) -> tuple[str, ...]:
    # A community also trusts ways that belong to nobody in particular.
    known = (*cells.CHANNELS, "radio", "relay")
    ways = tuple(dict.fromkeys(word.lower() for word in words(value)))
    for way in ways:
        if way not in known:
            raise CellFault("unknown-channel", f"{way!r} is not one of {', '.join(known)}")
    return ways


def _slots(value: Value) -> tuple[int, ...]:
    return tuple(int(_slot(word)) for word in words(value))


def _area(entry: Entry) -> Area | None:
    def note(code: str, message: str) -> None:
        entry.note("area", code, message)

    def read(value: Value) -> Area:
        if isinstance(value, str):
            value = _from_text(value)
        if not isinstance(value, dict):
            raise CellFault("bad-area", "one GeoJSON geometry or {geocodes: [...]} is expected")
        label = entry.values.get("name", "")
        description = label if isinstance(label, str) else ""
        if "geocodes" in value:
            return Area(description=description, geocodes=_geocodes(value["geocodes"]))
        return area_of(value, note=note, description=description)

    return entry.take("area", read, None)


def _from_text(cell: str) -> Value:
    if not cell.lstrip().startswith("{"):
        return {"geocodes": [{"name": c.name, "value": c.value} for c in cells.codes(cell)]}
    try:
        return json.loads(cell)
    except (ValueError, RecursionError) as fault:
        raise CellFault("bad-area", f"the cell is not JSON ({fault})") from fault


def _geocodes(value: Any) -> tuple[Geocode, ...]:
    found = []
    for item in value if isinstance(value, list) else [None]:
        held = item if isinstance(item, dict) else {}
        name, code = text(held.get("name", "")), text(_written(held.get("value", "")))
        if not name or not code:
            raise CellFault("bad-area", "geocodes is a list of {name: ..., value: ...}")
        found.append(Geocode(name=name, value=code))
    return tuple(dict.fromkeys(found))


def _written(value: Any) -> Value:
    return str(value) if isinstance(value, int | float) else value

"""An alert turned back into a draft, so that an Update begins with what was said."""

from dispatcher.domain.alert import Alert, Info, Status
from dispatcher.domain.area import Area
from dispatcher.ports.service import Json


def redraft(alert: Alert, public_id: str, *, hazard: str) -> Json:
    """The draft that updates *alert* and says the same of its gravest danger."""
    groups = alert.groups
    infos = groups[0].infos if groups else ()
    first = infos[0] if infos else Info()
    return {
        "updates": public_id, "exercise": alert.status is Status.EXERCISE, "hazard": hazard,
        "note": alert.note, "severity": first.severity.value, "urgency": first.urgency.value,
        "certainty": first.certainty.value, "categories": list(first.categories),
        "response": next(iter(first.response_types), ""),
        "onset": first.onset.text if first.onset else "",
        "expires": first.expires.text if first.expires else "",
        "texts": [_text(info) for info in infos], "places": _places(first.areas),
        "web": first.web, "contact": first.contact,
    }


def _text(info: Info) -> Json:
    return {
        "language": info.language, "event": info.event, "headline": info.headline,
        "description": info.description, "instruction": info.instruction,
    }


def _places(areas: tuple[Area, ...]) -> Json:
    """All areas as one: names joined, outlines as GeoJSON (longitude first)."""
    rings = [ring for area in areas for ring in area.polygons]
    geometry = {
        "type": "MultiPolygon",
        "coordinates": [[[[lon, lat] for lat, lon in ring]] for ring in rings],
    }
    return {
        "name": ", ".join(dict.fromkeys(a.description for a in areas if a.description))[:300],
        "geocodes": list(dict.fromkeys(f"{c.name}={c.value}" for a in areas for c in a.geocodes)),
        "circles": [
            f"{c.lat:.6f},{c.lon:.6f} {c.radius_km:g}"
            for a in areas for c in a.circles if c.radius_km > 0
        ],
        "geometry": geometry if rings else None,
    }

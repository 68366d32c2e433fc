"""What somebody asks to be said to whom, read from JSON or from options; every fault at once."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from dispatcher.domain.area import Area, Circle, Geocode
from dispatcher.domain.errors import Refused
from dispatcher.domain.language import standard
from dispatcher.domain.message import NOTICES, Kind
from dispatcher.domain.notice import Hours, Wish

FIELDS = (
    "kind", "hazard", "communities", "areas", "languages", "alert", "text", "papers",
    "lasts_hours", "from", "until",
)
_ABOUT = (Kind.RECOVERY, Kind.SURVEY)
_PAPERS = ("", "asked", "not-asked")
_LONGEST_TEXT, _MOST, _MOST_HOURS = 200, 500, 24 * 30
# A line break or another control, or half of a sign (JSON's \ud800), which no message can carry.
_UNSAYABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_HOURS = re.compile(r"\d{1,3}")
_LONGEST_SAID = 60  # of what somebody gave, where a fault says it again
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")
_NUMBER = r"[+-]?\d{1,3}(?:\.\d{1,15})?"
_CIRCLE = re.compile(rf"\s*({_NUMBER})\s*,\s*({_NUMBER})\s*,\s*(\d{{1,4}}(?:\.\d{{1,6}})?)\s*")


class _Fault(ValueError):
    """A sentence for whoever asked; nothing that Python says reaches them."""


def read_wish(given: Mapping[str, Any], *, hazards: tuple[str, ...]) -> Wish:
    """The wish; raises ``Refused`` with a sentence for each fault. *hazards* are the known keys."""
    faults = [
        f"{_shown(name)} is no part of a notice; use {', '.join(FIELDS)}."
        for name in sorted(given.keys() - set(FIELDS))
    ]

    def take(name: str, read: Callable[[Any], Any], usual: Any) -> Any:
        value = given.get(name)
        if value is None or value == "":
            return usual
        try:
            return read(value)
        except _Fault as fault:
            faults.append(str(fault))
            return usual

    kind = take("kind", _kind, None)
    if kind is None and not faults:
        faults.append(f"kind is missing; use one of {', '.join(sorted(NOTICES))}.")
    usual = Hours()
    wish = Wish(
        kind=kind or Kind.WELCOME, hazard=take("hazard", lambda v: _hazard(v, hazards), "general"),
        communities=take("communities", _texts, ()), areas=take("areas", _areas, ()),
        languages=take("languages", _languages, ()), alert=take("alert", _text, ""),
        text=take("text", _text, ""), papers=take("papers", _papers, ""),
        lasts=take("lasts_hours", _lasts, Wish(kind=Kind.WELCOME).lasts),
        hours=Hours(begin=take("from", _clock, usual.begin), until=take("until", _clock,
                                                                       usual.until)),
    )
    if kind is not None:
        faults += _missing(wish)
    if faults:
        raise Refused(" ".join(faults))
    return wish


def _missing(wish: Wish) -> list[str]:
    about = wish.kind in _ABOUT
    found = []
    if about and not wish.alert:
        found.append(f"{wish.kind} is about an alert: name its id as alert.")
    if not about and wish.alert:
        found.append(f"{wish.kind} is about no alert; leave alert out.")
    if wish.kind is Kind.RECOVERY and not wish.text:
        found.append("recovery needs text: where help is, as on the signs there.")
    if wish.kind is not Kind.RECOVERY and (wish.text or wish.papers):
        found.append(f"{wish.kind} says no text and no papers of yours; only recovery does.")
    if wish.kind is not Kind.PREPAREDNESS and wish.hazard != "general":
        found.append(f"{wish.kind} takes no hazard; only preparedness does.")
    return found


def areas_of(wish: Wish) -> tuple[Area, ...]:
    """The places of a wish that was read."""
    return tuple(_area(text) for text in wish.areas)


def _area(text: str) -> Area:
    found = _CIRCLE.fullmatch(text)
    if found is not None:
        lat, lon, radius = (float(part) for part in found.groups())
        if -90 <= lat <= 90 and -180 <= lon <= 180 and radius > 0:
            circle = Circle(lat=lat, lon=lon, radius_km=radius)
            return Area(description=text, circles=(circle,))
    name, _, value = (part.strip() for part in text.partition("="))
    if found is not None or not name or not value:
        raise _Fault(
            f"The area {_shown(text)} is no circle (50.1,10.2,5: latitude, longitude, "
            "kilometres) and no place code (NAME=VALUE)."
        )
    return Area(description=text, geocodes=(Geocode(name=name, value=value),))


def _areas(value: Any) -> tuple[str, ...]:
    texts = _texts(value)
    for text in texts:
        _area(text)
    return texts


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or len(value) > _MOST or not all(
        isinstance(one, str) and one.strip() and not _UNSAYABLE.search(one.strip())
        for one in value
    ):
        raise _Fault(
            f"communities, areas and languages are lists of at most {_MOST} texts, without "
            "control characters."
        )
    return tuple(dict.fromkeys(one.strip() for one in value))


def _languages(value: Any) -> tuple[str, ...]:
    found = []
    for tag in _texts(value):
        try:
            found.append(standard(tag))
        except ValueError:
            raise _Fault(f"{_shown(tag)} is no language tag; write es or zh-Hans.") from None
    return tuple(dict.fromkeys(found))


def _kind(value: Any) -> Kind:
    if not isinstance(value, str) or value not in {kind.value for kind in NOTICES}:
        raise _Fault(
            f"{_shown(value)} is no kind of notice; use one of {', '.join(sorted(NOTICES))}."
        )
    return Kind(value)


def _hazard(value: Any, known: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in known:
        raise _Fault(f"{_shown(value)} is no known hazard; use one of {', '.join(known)}.")
    return value


def _papers(value: Any) -> str:
    if not isinstance(value, str) or value not in _PAPERS:
        raise _Fault("papers is asked or not-asked; leave it out if nobody knows.")
    return value


def _text(value: Any) -> str:
    # Joiners, no-break spaces and direction marks belong to how Persian, French and Arabic are
    # written.
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or _UNSAYABLE.search(value):
        raise _Fault(
            f"alert and text are one line of at most {_LONGEST_TEXT} characters, without control "
            "characters."
        )
    return value.strip()


def _lasts(value: Any) -> int:
    # A form sends digits as text. Long ones are never read: Python refuses them in its own words.
    if isinstance(value, str) and _HOURS.fullmatch(value.strip()):
        value = int(value)
    if type(value) is not int or not 1 <= value <= _MOST_HOURS:
        raise _Fault(f"lasts_hours is a whole number from 1 to {_MOST_HOURS}.")
    return value


def _clock(value: Any) -> int:
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None or int(found[1]) * 60 + int(found[2]) > 24 * 60:
        raise _Fault(f"{_shown(value)} is no time of day; write 09:00.")
    return (int(found[1]) * 60 + int(found[2])) % (24 * 60)


def _shown(value: Any) -> str:
    """What somebody gave, as a fault may say it again: short, on one line, nothing unsayable."""
    if not isinstance(value, str):
        return "That"
    said = _UNSAYABLE.sub("?", value)
    return said if len(said) <= _LONGEST_SAID else f"{said[:_LONGEST_SAID]}..."

"""The values that fill the sentences' slots: times in the authority's zone, names, numbers."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from dispatcher.domain.alert import Info, Moment
from dispatcher.domain.message import Occasion
from dispatcher.words.fit import Squeeze
from dispatcher.words.places import cut_at_word, names_of, shorten
from dispatcher.words.plain import clean


def values(occasion: Occasion, info: Info, squeeze: Squeeze) -> dict[str, str]:
    """All slots of a message; *info* names the places and the event in the reader's language.

    What is unknown (no number to call, nothing replaced) is empty.
    """
    return {
        "source": cut_at_word(clean(occasion.source), squeeze.source),
        "place": place_of(occasion, info, squeeze),
        "event": cut_at_word(clean(info.event or info.headline), squeeze.words),
        "sent": clock_time(occasion, occasion.alert.sent),
        "until": clock_time(occasion, occasion.until),
        "replaced": clock_time(occasion, occasion.replaced),
        "number": str(occasion.number),
        "phone": clean(occasion.phone),
        "code": clean(occasion.code),
        "link": occasion.link.strip(),
        "text": clean(occasion.notice.text) if occasion.notice else "",
    }


def place_of(occasion: Occasion, info: Info, squeeze: Squeeze) -> str:
    """The places of *info*, else those of the group's first block."""
    names = names_of(info.areas) or names_of(occasion.group.first.areas)
    return shorten(names, budget=squeeze.place, cut=squeeze.cut)


def clock_time(occasion: Occasion, moment: Moment | None) -> str:
    """``HH:MM`` in the authority's zone, with the date where it is not the day of ``sent``."""
    if moment is None:
        return ""
    here = zone_of(occasion.zone)
    local = datetime.fromtimestamp(moment.at / 1000, UTC).astimezone(here)
    sent = datetime.fromtimestamp(occasion.alert.sent.at / 1000, UTC).astimezone(here)
    return f"{local:%H:%M}" if local.date() == sent.date() else f"{local:%Y-%m-%d %H:%M}"


@lru_cache(maxsize=256)
def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name or of an offset as issuers write it (``+02:00``)."""
    if name[:1] in ("+", "-"):
        hours, _, minutes = name[1:].partition(":")
        offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-offset if name.startswith("-") else offset)
    return UTC if name in ("", "UTC") else ZoneInfo(name)

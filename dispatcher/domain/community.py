"""Communities, radio stations and local facts: groups and places, never single persons."""

from dataclasses import dataclass, field

from dispatcher.domain.area import Area


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """A community profile; *languages* maps standard tags to the share of speakers (0 to 1).

    *leaders* are external contact ids in order: first, then deputies. *size* is an estimate.
    """

    external_id: str
    name: str
    timezone: str = "UTC"
    languages: tuple[tuple[str, float], ...] = ()
    size: int = 0
    area: Area | None = None
    literacy: float | None = None
    leaders: tuple[str, ...] = ()
    stations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A stored community as planning sees it; leaders are contact ids in order."""

    community_id: int
    external_id: str
    name: str
    timezone: str
    languages: tuple[tuple[str, float], ...]
    size: int
    area: Area | None
    leaders: tuple[int, ...]
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A radio station; *slots* are air times in seconds, *deliver* one of page, webhook, email."""

    external_id: str
    name: str
    languages: tuple[str, ...]
    slots: tuple[int, ...] = (30, 60)
    area: Area | None = None
    deliver: str = "page"
    address: str = ""
    station_id: int = field(default=0, compare=False)

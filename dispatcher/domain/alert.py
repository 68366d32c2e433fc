"""The CAP alert as frozen values, named as in CAP 1.2 (sections 3.2.1 to 3.2.4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dispatcher.domain.area import Area, Geocode

DEFAULT_LANGUAGE = "en-US"  # CAP 1.2 section 3.2.2: what an absent <language> means


class Status(StrEnum):
    """CAP status: who may act on the alert."""

    ACTUAL = "Actual"
    EXERCISE = "Exercise"
    SYSTEM = "System"
    TEST = "Test"
    DRAFT = "Draft"


class MsgType(StrEnum):
    """CAP msgType: what the alert does to earlier ones."""

    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"
    ACK = "Ack"
    ERROR = "Error"


class Scope(StrEnum):
    """CAP scope: for whose eyes."""

    PUBLIC = "Public"
    RESTRICTED = "Restricted"
    PRIVATE = "Private"


class Severity(StrEnum):
    """CAP severity; ``rank`` 0 is the gravest."""

    EXTREME = "Extreme"
    SEVERE = "Severe"
    MODERATE = "Moderate"
    MINOR = "Minor"
    UNKNOWN = "Unknown"

    @property
    def rank(self) -> int:
        """0 (Extreme) to 4 (Unknown)."""
        return list(Severity).index(self)


class Urgency(StrEnum):
    """CAP urgency; ``rank`` 0 is the most pressing."""

    IMMEDIATE = "Immediate"
    EXPECTED = "Expected"
    FUTURE = "Future"
    PAST = "Past"
    UNKNOWN = "Unknown"

    @property
    def rank(self) -> int:
        """0 (Immediate) to 4 (Unknown)."""
        return list(Urgency).index(self)


class Certainty(StrEnum):
    """CAP certainty; CAP 1.0's "Very Likely" is read as Likely."""

    OBSERVED = "Observed"
    LIKELY = "Likely"
    POSSIBLE = "Possible"
    UNLIKELY = "Unlikely"
    UNKNOWN = "Unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A time: CAP's own *text* beside *at*, UTC milliseconds since 1970."""

    text: str
    at: int


# Of a CAP 1.0 reference, which is ``identifier/sender`` alone: the first moment of the year 1.
NO_TIME = Moment(text="", at=-62_135_596_800_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """``sender,identifier,sent`` of an earlier alert (CAP 1.2 section 3.2.1, references).

    With ``NO_TIME`` the latest alert of that sender and identifier is meant.
    """

    sender: str
    identifier: str
    sent: Moment

    def __str__(self) -> str:
        if self.sent == NO_TIME:
            return f"{self.identifier}/{self.sender}"
        return f"{self.sender},{self.identifier},{self.sent.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A file that belongs to an info block; *deref* is base64 text and is never forwarded."""

    description: str
    mime_type: str
    uri: str = ""
    size: int | None = None
    digest: str = ""
    deref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """One info block. *language* is the tag as given (``en-US`` if absent)."""

    language: str = DEFAULT_LANGUAGE
    categories: tuple[str, ...] = ()
    event: str = ""
    response_types: tuple[str, ...] = ()
    urgency: Urgency = Urgency.UNKNOWN
    severity: Severity = Severity.UNKNOWN
    certainty: Certainty = Certainty.UNKNOWN
    audience: str = ""
    event_codes: tuple[Geocode, ...] = ()
    effective: Moment | None = None
    onset: Moment | None = None
    expires: Moment | None = None
    sender_name: str = ""
    headline: str = ""
    description: str = ""
    instruction: str = ""
    web: str = ""
    contact: str = ""
    parameters: tuple[Geocode, ...] = ()
    resources: tuple[Resource, ...] = ()
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InfoGroup:
    """Infos that say the same in different languages; people get the gravest that covers them."""

    position: int
    infos: tuple[Info, ...]

    @property
    def first(self) -> Info:
        """The block whose times, areas and levels speak for the group."""
        return self.infos[0]

    def info_in(self, languages: set[str]) -> Info | None:
        """The first block whose tag as given is one of *languages*."""
        return next((i for i in self.infos if i.language in languages), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One CAP message; (sender, identifier, sent) is its identity."""

    identifier: str
    sender: str
    sent: Moment
    status: Status
    msg_type: MsgType
    scope: Scope
    source: str = ""
    restriction: str = ""
    addresses: str = ""
    codes: tuple[str, ...] = ()
    note: str = ""
    references: tuple[Reference, ...] = ()
    incidents: tuple[str, ...] = ()
    infos: tuple[Info, ...] = ()
    cap_version: str = "1.2"
    signed: bool = False

    @property
    def groups(self) -> tuple[InfoGroup, ...]:
        """Info blocks that are equal but for language and words, gravest first."""
        grouped: dict[object, list[Info]] = {}
        for info in self.infos:
            key = _sameness(info)
            while any(i.language.lower() == info.language.lower() for i in grouped.get(key, ())):
                key = (key, "again")
            grouped.setdefault(key, []).append(info)
        ordered = sorted(
            grouped.values(), key=lambda g: (g[0].severity.rank, g[0].urgency.rank)
        )
        return tuple(InfoGroup(position=n, infos=tuple(g)) for n, g in enumerate(ordered))

    @property
    def areas(self) -> Iterator[Area]:
        """All areas of all info blocks."""
        return (area for info in self.infos for area in info.areas)

    @property
    def expires_at(self) -> int | None:
        """The latest ``expires`` in UTC ms; None if any block leaves it open."""
        ends = [info.expires.at if info.expires else None for info in self.infos]
        return None if not ends or None in ends else max(e for e in ends if e is not None)


def _sameness(info: Info) -> object:
    """What two translations of one block have in common: levels, times, codes, geometry."""
    places = tuple((a.polygons, a.circles, a.geocodes) for a in info.areas)
    if not any(a.resolvable for a in info.areas):
        places = ()
    return (
        info.urgency, info.severity, info.certainty,
        info.onset.at if info.onset else None,
        info.expires.at if info.expires else None,
        tuple(sorted((c.name, c.value) for c in info.event_codes)),
        info.categories, info.response_types, places,
    )

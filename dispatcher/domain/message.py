"""The words: immutable wordings that many people share, with their provenance."""

from dataclasses import dataclass
from enum import StrEnum

from dispatcher.domain.alert import Alert, InfoGroup, Moment

LINK_SLOT = "{link}"  # the one per-recipient slot that a stored text may hold


class Kind(StrEnum):
    """What a message tells: exercise is a flag beside it, not a kind."""

    WARNING = "warning"
    UPDATE = "update"
    WITHDRAWN = "withdrawn"
    ALL_CLEAR = "all-clear"
    AREA_LEFT = "area-left"


class Purpose(StrEnum):
    """For whom a message is."""

    PUBLIC = "public"
    LEADER = "leader"
    STATION = "station"
    INTERPRETER = "interpreter"
    OFFICER = "officer"
    REPLY = "reply"


class Provenance(StrEnum):
    """Where the words come from (rungs 1-5 of the ladder)."""

    TEMPLATE = "template"
    ISSUER = "issuer"
    MACHINE_REVIEWED = "machine-reviewed"
    TEMPLATE_DRAFT = "template-draft"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One named check of a wording, and what it saw."""

    name: str
    ok: bool
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A finished text in one language for one way; *text* may hold ``{link}`` once.

    *reading_seconds* is how long a speaker needs for it (radio), 0 elsewhere.
    """

    language: str
    channel: str
    kind: Kind
    purpose: Purpose
    text: str
    provenance: Provenance
    exercise: bool = False
    variant: str = ""
    reviewed_by: str = ""
    encoding: str = ""
    characters: int = 0
    segments: int = 0
    content_sid: str = ""
    content_variables: str = ""
    checks: tuple[Check, ...] = ()
    reading_seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What is known of an alert when its words are chosen; nothing of any one person.

    *zone* is the authority's IANA zone: every time in a text is printed in it. *number* is the
    place in the series (1 for the first), *replaced* when the message that this one replaces was
    sent. *link* is the public page. *accepted* are the languages whose drafts a named officer let
    go out; ``None`` lets every draft go (demo and exercise). For a Cancel without info, *group*
    is the withdrawn alert's. *emergency* is the number that people call in danger.
    """

    alert: Alert
    group: InfoGroup
    kind: Kind
    hazard: str
    source: str
    zone: str
    phone: str
    code: str
    link: str
    number: int = 1
    replaced: Moment | None = None
    until: Moment | None = None
    exercise: bool = False
    accepted: frozenset[str] | None = frozenset()
    host_language: str = "en"
    emergency: str = ""
    still_holds: str = ""
    digits: str = ""

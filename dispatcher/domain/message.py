"""The words: immutable wordings that many people share, with their provenance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dispatcher.domain.alert import Alert, InfoGroup, Moment
from dispatcher.domain.facts import LocalFacts

LINK_SLOT = "{link}"  # the one per-recipient slot that a stored text may hold


class Kind(StrEnum):
    """What a message tells: exercise is a flag beside it, not a kind.

    The first five belong to an alert, the others to a notice, which is never a warning.
    """

    WARNING = "warning"
    UPDATE = "update"
    WITHDRAWN = "withdrawn"
    ALL_CLEAR = "all-clear"
    AREA_LEFT = "area-left"
    PREPAREDNESS = "preparedness"
    WELCOME = "welcome"
    RECOVERY = "recovery"
    SURVEY = "survey"


NOTICES = frozenset({Kind.PREPAREDNESS, Kind.WELCOME, Kind.RECOVERY, Kind.SURVEY})
ALERTING = tuple(kind for kind in Kind if kind not in NOTICES)


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
class Rendering:
    """One sentence of the issuer and its translation; empty *text* where the engine gave none.

    *engine* names the models that made it, *reviewed_by* whoever stands for it.
    """

    source: str
    text: str
    reviewed_by: str = ""
    engine: str = ""
    checks: tuple[Check, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether people may be warned with it: a person stands for it, or every check is well."""
        return bool(self.text) and (bool(self.reviewed_by) or all(c.ok for c in self.checks))

    @property
    def failed(self) -> tuple[Check, ...]:
        """The checks that block it."""
        return tuple(check for check in self.checks if not check.ok)


@dataclass(frozen=True, slots=True, kw_only=True)
class Renderings:
    """What is translated of one alert, by (sentence, language).

    *machine* are the languages in which the policy lets a machine's words go to these people.
    """

    found: Mapping[tuple[str, str], Rendering] = field(default_factory=dict)
    machine: frozenset[str] = frozenset()

    @property
    def languages(self) -> frozenset[str]:
        """Every language that anything is translated into."""
        return frozenset(language for _, language in self.found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A finished text in one language for one way; *text* may hold ``{link}`` once.

    *spoken* is the same as it is said aloud. *reading_seconds* is how long a speaker needs for it
    (radio), 0 elsewhere.
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
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A text of one message that a speaker stands for; it goes out as it is, byte for byte."""

    text: str
    provenance: Provenance
    reviewed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """What whoever sends a notice says in it: *text* is where help is, as on signs.

    *papers* is ``asked`` or ``not-asked`` where the operator knows it, else empty: nothing is
    promised that nobody has asked about.
    """

    text: str = ""
    papers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What is known of an alert when its words are chosen; nothing of any one person.

    *zone* is the authority's IANA zone: every time in a text is printed in it. *number* is the
    place in the series (1 for the first), *replaced* when the message that this one replaces was
    sent. *link* is the public page. *accepted* are the languages whose drafts a named officer let
    go out; ``None`` lets every draft go (demo and exercise). For a Cancel without info, *group*
    is the withdrawn alert's. *emergency* is the number that people call in danger. *renderings*
    is what was translated of the issuer's text until now. *reviewed* is what speakers approved of
    this very message, *barred* are the languages whose draft of it a speaker called wrong.
    *facts* are of the one community that it is told to; none where it is for everybody.
    *notice* is set where this is no warning at all; *replaced* is then when the alert that it is
    about was sent.
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
    renderings: Renderings = field(default_factory=Renderings)
    facts: tuple[LocalFacts, ...] = ()
    reviewed: Mapping[str, Reviewed] = field(default_factory=dict)
    barred: frozenset[str] = frozenset()
    notice: NoticeWords | None = None

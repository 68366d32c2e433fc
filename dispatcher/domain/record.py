"""What is stored of an alert and planned for a person, as the stages hand it on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dispatcher.domain.alert import MsgType, Scope, Status
from dispatcher.domain.delivery import Claimed, State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.policy import AlertState


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRecord:
    """One row of ``alerts``; all times are UTC milliseconds, *findings* is JSON text."""

    id: int
    public_id: str
    sender: str
    identifier: str
    sent_text: str
    sent_at: int
    status: Status
    msg_type: MsgType
    scope: Scope
    state: AlertState
    state_reason: str
    mode: str
    exercise: bool
    source: str
    trust: int
    raw: bytes
    digest: str
    code: str
    number: int
    replaced_at: int | None
    hazard: str
    event: str
    headline: str
    severity: str
    urgency: str
    kind: Kind
    priority: int
    grave: bool
    received_at: int
    activated_at: int | None
    expires_at: int
    ended_at: int | None
    due_at: int | None
    findings: str
    duplicate_of: str
    submitted_by: str
    plan_state: str
    plan_step: str
    plan_cursor: int
    plan_turns: str
    plan_lanes: str
    contact_mark: int
    sweep_mark: int
    plan_mark: int = 0
    edition: int = 0
    note: str = ""

    @property
    def reference(self) -> str:
        """``sender,identifier,sent`` as CAP writes it."""
        return f"{self.sender},{self.identifier},{self.sent_text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What the clock has to know of an alert: no document, no words; *expires_at* is UTC ms."""

    id: int
    public_id: str
    state: AlertState
    state_reason: str
    msg_type: MsgType
    priority: int
    expires_at: int
    plan_mark: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A document in quarantine, without its bytes; times are UTC ms, *findings* is JSON text.

    *outcome* is resubmitted or discarded once it is settled, *alert* the public id it led to.
    """

    id: int
    public_id: str
    received_at: int
    last_at: int
    times: int
    source: str
    via: str
    bytes: int
    findings: str
    settled_at: int | None
    outcome: str
    settled_by: str
    alert: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantineLimits:
    """How many refused documents are kept, of how many bytes together, for how many days."""

    documents: int = 1000
    bytes: int = 200_000_000
    days: int = 90

    # For the settings: a key that is none of these is a fault, not a wish that nobody hears.
    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - read by pydantic, written by none

    def __post_init__(self) -> None:
        if min(self.documents, self.bytes, self.days) < 1:
            raise ValueError("documents, bytes and days must be 1 or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsKey:
    """Which wording a delivery uses; people with the same key share one text."""

    position: int
    language: str
    channel: str
    kind: Kind
    purpose: Purpose
    variant: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A delivery that planning asks for; *people* are the contacts it stands for.

    *address_id* is None only where nobody can be written to (*state* unreachable or opted-out) or
    where the way has no address (radio). *valid_until* (UTC ms) is set where what it says is over
    before its alert is.
    """

    words: WordsKey | None
    kind: Kind
    purpose: Purpose
    channel: str
    transport: str
    language: str
    wanted_language: str
    state: State
    priority: int
    people: tuple[int, ...] = ()
    reason: str = ""
    address_id: int | None = None
    contact_id: int = 0
    community_id: int | None = None
    station_id: int = 0
    turn: int = 0
    round: int = 0
    digit: str = ""
    place: int = 0
    valid_until: int | None = None


class Recipient(NamedTuple):
    """One row of a mailing: an address and the people it stands for; one is made for everyone."""

    contact_id: int
    address_id: int | None
    community_id: int | None
    turn: int
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """One decision and everyone it was taken for; *pattern* is a delivery without recipient."""

    pattern: Planned
    to: Sequence[Recipient]


def alone(planned: Iterable[Planned]) -> list[Mailing]:
    """Deliveries that were decided one by one."""
    return [
        Mailing(pattern=p, to=(Recipient(
            contact_id=p.contact_id, address_id=p.address_id, community_id=p.community_id,
            turn=p.turn, people=p.people,
        ),)) for p in planned
    ]


class Told(NamedTuple):
    """A delivery of the alerts that came before, with which a person was told."""

    delivery_id: int
    alert_id: int
    contact_id: int
    address_id: int | None
    community_id: int | None
    station_id: int
    position: int
    purpose: Purpose
    channel: str
    transport: str
    language: str
    wanted_language: str
    kind: Kind
    variant: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """Who acts: a person or a token; *senders* limits what it may submit (empty: all)."""

    name: str
    role: str
    senders: tuple[str, ...] = ()
    bootstrap: bool = False

    def may(self, *roles: str) -> bool:
        """Whether the role is one of *roles*; admin and the bootstrap token may all."""
        return self.role in ("admin", *roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A delivery that waits for the provider's word."""

    id: int
    alert_id: int | None
    state: State
    attempt: int
    looks: int
    provider_id: str
    first_at: int
    updated_at: int
    grave: bool
    alert_active: bool
    claimed: Claimed
    resent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A way that ended without success, for a person who may have another."""

    id: int
    alert_id: int
    contact_id: int
    position: int
    purpose: str
    channel: str
    transport: str
    kind: str
    state: State
    reason: str
    priority: int
    round: int
    community_id: int | None

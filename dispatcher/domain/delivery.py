"""One message to one address on one way, and the states it may go through."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a delivery stands; the order here is the order of progress."""

    PLANNED = "planned"
    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    RETRYING = "retrying"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    OPTED_OUT = "opted-out"
    EXPIRED = "expired"
    CANCELED = "canceled"
    UNREACHABLE = "unreachable"
    NO_RECEIPT = "no-receipt"
    REROUTED = "rerouted"


EXPLANATION = {
    State.PLANNED: "The person is in the audience; the words are not chosen yet.",
    State.QUEUED: "The message waits here for its turn; it can still be stopped.",
    State.SENDING: "The message is being handed to the provider right now.",
    State.UNKNOWN: "The provider gave no clear answer; we are asking whether it took the message.",
    State.RETRYING: "The provider refused it for now; it will be tried again.",
    State.ACCEPTED: "The provider took the message; it has not left yet.",
    State.SENT: "The provider sent it on; nobody has confirmed that it arrived.",
    State.DELIVERED: "The phone confirmed that the message arrived; nobody knows if it was read.",
    State.READ: "The message was opened on the phone.",
    State.UNDELIVERED: "The network could not bring it to the phone.",
    State.FAILED: "The provider refused it for good, or every try failed.",
    State.OPTED_OUT: "The person has asked not to get messages on this way.",
    State.EXPIRED: "The alert ended before the message could leave.",
    State.CANCELED: "The alert was withdrawn or replaced before the message left.",
    State.UNREACHABLE: "There is no way we have that this person can use.",
    State.NO_RECEIPT: "It was sent, but no receipt ever came; count it as not reached.",
    State.REROUTED: "It did not arrive on this way; another way was used instead.",
}

REACHED = frozenset({State.DELIVERED, State.READ})
WAITING = frozenset({State.PLANNED, State.QUEUED, State.RETRYING})
IN_FLIGHT = frozenset({State.SENDING, State.UNKNOWN})
HANDED_OVER = frozenset({State.ACCEPTED, State.SENT})
ENDED = frozenset({
    State.DELIVERED, State.READ, State.UNDELIVERED, State.FAILED, State.OPTED_OUT, State.EXPIRED,
    State.CANCELED, State.UNREACHABLE, State.NO_RECEIPT, State.REROUTED,
})
# Everyone whose delivery is here may have read the warning and is owed its ending.
TOLD = frozenset({
    State.ACCEPTED, State.SENT, State.DELIVERED, State.READ, State.UNDELIVERED, State.NO_RECEIPT,
    State.REROUTED,
})

_RANK = {
    State.PLANNED: 0, State.QUEUED: 1, State.RETRYING: 1, State.SENDING: 2, State.UNKNOWN: 2,
    State.ACCEPTED: 3, State.SENT: 4, State.DELIVERED: 6, State.READ: 7,
    State.UNDELIVERED: 5, State.FAILED: 5,
}
_STILL_OPEN = frozenset({State.REROUTED, State.NO_RECEIPT})


def may_follow(before: State, receipt: State) -> bool:
    """Whether a provider's *receipt* moves a delivery on: forward only, end states stay.

    ``rerouted`` and ``no-receipt`` still accept a late proof of arrival, ``delivered`` accepts
    ``read``; everything else that has ended stays as it is.
    """
    if before in _STILL_OPEN:
        return receipt in REACHED
    if before is State.DELIVERED:
        return receipt is State.READ
    if before in ENDED:
        return False
    return _RANK[receipt] > _RANK[before]


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the provider says of one message; *at* is our receiving time in UTC ms."""

    provider_id: str
    state: State
    at: int
    reason: str = ""
    delivery_id: int | None = None
    attempt: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A delivery that this process alone may hand over until *lease_until* (UTC ms)."""

    delivery_id: int
    alert_id: int | None
    message_id: int
    channel: str
    transport: str
    address_id: int
    to: str
    text: str
    link: str = ""
    attempt: int
    segments: int
    severe: bool
    valid_for: int
    lease_until: int
    content_sid: str = ""
    content_variables: str = ""
    language: str = ""
    ends_at: int | None = None  # UTC ms; where what it says is over before its alert is
    sent_by: str = ""  # the key of our sender that has it


class Verdict(StrEnum):
    """What is known after one attempt."""

    ACCEPTED = "accepted"
    NEVER_PROCESSED = "never-processed"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_STARTED = "not-started"  # we never began: the alert ended first, or the lease was short


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The answer to one attempt; *at* is UTC ms, *retry_after* seconds or None."""

    delivery_id: int
    attempt: int
    verdict: Verdict
    at: int
    provider_id: str = ""
    reason: str = ""
    retry_after: float | None = None
    opted_out: bool = False
    other_way: bool = False
    sender: str = ""  # the key of our sender that had it
    slower: bool = False  # the sender's rate is used up at the provider


Cell = tuple[int, str, str, str, str]  # alert id, kind, purpose, channel, language


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one outcome or receipt makes of a delivery."""

    delivery_id: int
    state: State
    reason: str
    due_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A delivery's row as the deciding functions see it."""

    id: int
    cell: Cell
    state: State
    reason: str
    attempt: int
    provider_id: str
    first_at: int | None
    accepted_at: int | None
    delivered_at: int | None
    due_at: int | None
    purpose: str
    transport: str

"""Who may be disturbed, by what, and how urgently: pure decisions, one function each."""

from dataclasses import dataclass
from enum import StrEnum

from dispatcher.domain.alert import (
    Alert,
    Certainty,
    InfoGroup,
    MsgType,
    Scope,
    Severity,
    Status,
    Urgency,
)


class Mode(StrEnum):
    """Written in the database; ``exercise`` treats every alert as Exercise."""

    DEMO = "demo"
    EXERCISE = "exercise"
    LIVE = "live"


class AlertState(StrEnum):
    """The alert's life (not the same as CAP's status)."""

    RECEIVED = "received"
    AWAITING_APPROVAL = "awaiting-approval"
    HELD = "held"
    ACTIVE = "active"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    ENDED = "ended"
    RECORDED = "recorded"


class Audience(StrEnum):
    """The widest circle an alert may reach."""

    PUBLIC = "public"
    EXERCISE = "exercise"
    OFFICERS = "officers"
    NOBODY = "nobody"


def audience_of(status: Status, scope: Scope, msg_type: MsgType, mode: Mode) -> Audience:
    """The one place that says who may be disturbed; nothing sends without asking it.

    Only Actual and Public together reach the public (CAP 1.2 section 3.2.1, status and scope).
    In mode ``exercise`` an Actual alert is treated as Exercise. Demo plays Actual alerts to its
    own reserved numbers.
    """
    if msg_type in (MsgType.ACK, MsgType.ERROR):
        return Audience.NOBODY
    if status not in (Status.ACTUAL, Status.EXERCISE):
        return Audience.NOBODY
    if scope is not Scope.PUBLIC:
        return Audience.OFFICERS
    if status is Status.EXERCISE or mode is Mode.EXERCISE:
        return Audience.EXERCISE
    return Audience.PUBLIC


def is_exercise(status: Status, mode: Mode) -> bool:
    """Whether every message must begin and end with the word for EXERCISE."""
    return status is Status.EXERCISE or mode is Mode.EXERCISE


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgencies:
    """Severity, urgency and certainty of the gravest group."""

    severity: Severity
    urgency: Urgency
    certainty: Certainty

    @property
    def priority(self) -> int:
        """0 is sent first; a smaller number overtakes what is queued."""
        return self.severity.rank * 10 + self.urgency.rank

    @property
    def grave(self) -> bool:
        """Severe or Extreme: a doubled message is better than none."""
        return self.severity in (Severity.EXTREME, Severity.SEVERE)


def urgencies(alert: Alert) -> Urgencies:
    """Of the gravest info group; Unknown throughout for an alert without info."""
    groups = alert.groups
    if not groups:
        return Urgencies(
            severity=Severity.UNKNOWN, urgency=Urgency.UNKNOWN, certainty=Certainty.UNKNOWN
        )
    first = groups[0].first
    return Urgencies(severity=first.severity, urgency=first.urgency, certainty=first.certainty)


_LASTS_HOURS = {
    Urgency.IMMEDIATE: 6, Urgency.EXPECTED: 12, Urgency.FUTURE: 24, Urgency.PAST: 1,
    Urgency.UNKNOWN: 12,
}


# How many people other than the submitter must approve, by the setting's name.
APPROVERS_NEEDED = {"auto": 0, "one": 1, "two": 2}

# An ending is true for as long as anybody may still be told it.
ENDING_LASTS = 6 * 3_600_000


def end_of_group(alert: Alert, group: InfoGroup) -> int:
    """When an info group ends in UTC ms; a missing ``expires`` is set by urgency (CAP 3.2.2)."""
    first = group.first
    if first.expires is not None:
        return first.expires.at
    return alert.sent.at + _LASTS_HOURS[first.urgency] * 3_600_000


def end_of(alert: Alert) -> int:
    """When the last info group of the alert ends, in UTC ms."""
    return max(end_of_group(alert, group) for group in alert.groups)

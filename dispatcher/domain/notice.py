"""Notices: what is said before and after alerts, never with the priority of one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from dispatcher.domain.area import Box
from dispatcher.domain.message import Kind

# Alerts have 0 to 44 (severity x urgency): whatever is queued of them goes first.
PRIORITY = 100
_DAY = 24 * 60


class NoticeState(StrEnum):
    """The notice's life; whether it waits while it is active is asked anew each time."""

    AWAITING_APPROVAL = "awaiting-approval"
    ACTIVE = "active"
    REJECTED = "rejected"
    STOPPED = "stopped"
    ENDED = "ended"


# Undecided or on its way.
OPEN = (NoticeState.ACTIVE, NoticeState.AWAITING_APPROVAL)


class Waiting(StrEnum):
    """Why an active notice sends nothing at this moment."""

    GRAVE_ALERT = "grave-alert"
    QUIET_HOURS = "quiet-hours"


def subject(notice_id: int) -> int:
    """What stands in ``alert_id`` of a notice's messages and deliveries: never an alert's id."""
    return -notice_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When a notice may be sent: minutes of the day in the authority's zone, *until* not included.

    The same minute twice is the whole day; hours may go over midnight.
    """

    begin: int = 9 * 60
    until: int = 20 * 60

    def left(self, minute: int) -> int:
        """How many minutes may still be sent from *minute* of the day on; 0 if it is too late."""
        if self.begin == self.until:
            return _DAY
        long = (self.until - self.begin) % _DAY
        return max(0, long - (minute - self.begin) % _DAY)

    def end(self, at: int, zone: tzinfo) -> int:
        """When the hours that *at* (UTC ms) lies in are over, to the millisecond, by the clocks of
        *zone*; outside of them no later than *at*.
        """
        local = datetime.fromtimestamp(at / 1000, zone).replace(second=0, microsecond=0)
        over = local + timedelta(minutes=self.left(local.hour * 60 + local.minute))
        return int(over.timestamp() * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants said to whom; the digest of an approval is made of all of it.

    Without *communities* and *areas* everybody who is registered is meant. An area is
    ``LAT,LON,KM`` or ``NAME=VALUE``. *alert* is the public id of the alert that recovery and
    survey are about. *lasts* is hours.
    """

    kind: Kind
    hazard: str = "general"
    communities: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    alert: str = ""
    text: str = ""
    papers: str = ""
    lasts: int = 72
    hours: Hours = Hours()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One row of ``notices``; times are UTC ms. *about* is the row id of the alert, 0 for none."""

    id: int
    public_id: str
    state: NoticeState
    reason: str
    wish: Wish
    digest: str
    code: str
    mode: str
    exercise: bool
    about: int
    box: Box | None
    submitted_by: str
    created_at: int
    activated_at: int | None
    valid_until: int
    ended_at: int | None
    plan_state: str
    plan_cursor: int
    plan_turns: str
    contact_mark: int
    sweep_mark: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A survey that is open for a number, and what it *answered* so far, by question."""

    notice_id: int
    address_id: int
    answered: Mapping[str, int]

    def takes(self, answer: int) -> tuple[str, str]:
        """(the question that *answer* is for, what is said next).

        Whether it came in time is asked first: 1 yes, 2 no, 3 not at all; then whether it was
        understood. A later answer to the last question corrects it.
        """
        first = self.answered.get("survey-ask", 3)
        if first == 3 or answer == 3:
            return "survey-ask", "survey-thanks" if answer == 3 else "survey-understood"
        return "survey-understood", "survey-thanks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grave:
    """An active Severe or Extreme alert; *box* is None where part of it cannot be drawn."""

    public_id: str
    box: Box | None


def why_waiting(
    box: Box | None, hours: Hours, grave: Iterable[Grave], *, minute: int
) -> tuple[Waiting, str] | None:
    """Why a notice for people in *box* (None: anywhere) waits, and for which alert.

    It gives way a little too often rather than once too seldom: boxes, not outlines.
    """
    for alert in grave:
        if box is None or alert.box is None or _meet(box, alert.box):
            return Waiting.GRAVE_ALERT, alert.public_id
    return None if hours.left(minute) else (Waiting.QUIET_HOURS, "")


def _meet(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]

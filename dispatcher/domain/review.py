"""Words that a person looks at before, or soon after, they go out: what is asked and answered."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from dispatcher.domain.message import Check, Kind, Reviewed

LONGEST_TEXT = 1600  # characters; the provider takes no longer message
LONGEST_REASON = 500


def digest_of(text: str) -> str:
    """The mark of a sentence's words as its file has them, slots and all."""
    return hashlib.sha256(text.encode()).hexdigest()


class TaskState(StrEnum):
    """How far a review has come."""

    OPEN = "open"
    HALF = "half"  # one of two has approved
    APPROVED = "approved"
    REJECTED = "rejected"
    LAPSED = "lapsed"  # nobody answered in time
    CLOSED = "closed"  # its alert ended first


UNDECIDED = (TaskState.OPEN, TaskState.HALF)


class Verdict(StrEnum):
    """What an interpreter says of a text."""

    APPROVE = "approve"
    EDIT = "edit"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """Who may be asked; *written* are the languages (standard tags) that they check texts in.

    *hours* as ``oncall.shifts`` reads them, in the IANA *zone*; *credit* is how they are named.
    """

    contact_id: int
    contact: str
    spoken: tuple[str, ...]
    written: tuple[str, ...]
    hours: str
    zone: str
    credit: str

    @property
    def name(self) -> str:
        """How their work is credited."""
        return self.credit or self.contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One text to check: *source* is what it should say, *draft* empty where it must be written.

    *key* is that of a library's sentence, empty for the message of an alert.
    """

    source: str
    draft: str
    key: str = ""
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """A sentence of an issuer, in one of *languages*, and the translation that a speaker let
    stand.
    """

    languages: tuple[str, ...]
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What an interpreter is shown of one message; *provenance* is empty without a draft."""

    source_language: str
    item: Item
    provenance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Which message of an alert a review is about."""

    position: int
    kind: Kind
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What was decided about one message: *words* once approved; else rejected or lapsed."""

    subject: Subject
    state: TaskState
    words: Reviewed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One row of ``review_tasks``; times are UTC ms. *alert_id* is None for the library."""

    id: int
    alert_id: int | None
    subject: Subject
    source_language: str
    items: tuple[Item, ...]
    texts: tuple[str, ...]
    provenance: str
    exercise: bool
    priority: int
    state: TaskState
    revision: int
    needed: int
    reviewed_by: str
    due_at: int | None
    deadline_at: int
    effects_due: bool
    effects_cursor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One interpreter asked about one task."""

    id: int
    task_id: int
    contact_id: int
    address_id: int
    state: str
    asked_at: int
    reminded_at: int | None

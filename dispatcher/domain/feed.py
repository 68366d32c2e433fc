"""What is known of a feed, a folder or a stream: what it offered, and how it fares."""

from dataclasses import dataclass
from enum import StrEnum


class ItemState(StrEnum):
    """How far one offered document has come; it is never done because fetching it failed."""

    WAITING = "waiting"
    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A document that a source offers now: at *link*, or whole in *raw*.

    *key* names it within its source, *marker* is whatever the source says of its version.
    """

    key: str
    link: str = ""
    marker: str = ""
    raw: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """The row of an offered document.

    *digest* is of the content taken last, *etag* and *modified* are the server's words for it,
    *until* is how long its alert may hold, *due_at* when to fetch it next (UTC ms; None: never).
    """

    id: int
    key: str
    link: str
    marker: str = ""
    etag: str = ""
    modified: str = ""
    digest: str = ""
    state: ItemState = ItemState.WAITING
    attempts: int = 0
    due_at: int | None = None
    until: int | None = None
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How a source fares; times are UTC ms, *pace* is the ms between looks now.

    *failures* counts those in a row; *faults* the entries of the last look that were of no use;
    *waiting* the documents that could not be had so far.
    """

    name: str
    due_at: int
    pace: int = 0
    quiet: int = 0
    last_try_at: int | None = None
    last_success_at: int | None = None
    last_new_at: int | None = None
    first_at: int = 0
    failures: int = 0
    error: str = ""
    error_at: int | None = None
    faults: int = 0
    waiting: int = 0
    taken: int = 0
    refused: int = 0
    etag: str = ""
    modified: str = ""

    def late(self, *, now: int, interval: int, least: int) -> bool:
        """No success for three *interval* (ms), at least *least* (ms)."""
        patience = max(least, 3 * max(interval, self.pace))
        return now - (self.last_success_at or self.first_at or now) > patience


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What came of one look at a source.

    *error* is one sentence, empty after a success; *wait* is the ms until the next look.
    """

    wait: int
    error: str = ""
    new: int = 0
    taken: int = 0
    refused: int = 0
    faults: int = 0
    etag: str = ""
    modified: str = ""
    unchanged: bool = False

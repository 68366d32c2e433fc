"""What a transport asks of the rest of the program: rows to keep, and the one door."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from dispatcher.domain.feed import Health, Item, Look, Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a document: created, known, replaced, conflict or refused.

    *until* (UTC ms) is how long its alert may still hold; *why* is one sentence where it was not
    taken, with all *findings* as JSON has them.
    """

    verdict: str
    until: int | None = None
    why: str = ""
    findings: tuple[Mapping[str, Any], ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the document is an alert now, or was one before."""
        return self.verdict in ("created", "known", "replaced")


class Door(Protocol):
    """The desk, as one source sees it."""

    async def take(self, raw: bytes) -> Taken:
        """Hand a document in; durable when this returns. Raises ``TocsinError`` to come again."""
        ...


class Rows(Protocol):
    """The store of sources, as the transports use it; all times are UTC ms."""

    async def claim(
        self, name: str, *, holder: str, now: int, until: int
    ) -> Health | None: ...
    async def renew(self, name: str, *, holder: str, until: int) -> bool: ...
    async def finish(
        self, name: str, look: Look, *, holder: str, now: int, free: bool
    ) -> None: ...
    async def due_at(self, name: str) -> int: ...
    async def note(self, source: str, offers: Sequence[Offer], *, now: int) -> None: ...
    async def items(self, source: str, keys: Sequence[str]) -> dict[str, Item]: ...
    async def due(self, source: str, *, now: int, limit: int) -> list[Item]: ...
    async def keep(self, items: Sequence[Item]) -> None: ...
    async def taken_before(self, source: str, digest: str) -> Item | None: ...
    async def prune(self, source: str, *, before: int, most: int) -> None: ...

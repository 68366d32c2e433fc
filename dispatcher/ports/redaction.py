"""Having the provider forget texts, as the stage that does it sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgettable:
    """A message at the provider whose text is no longer needed."""

    provider_id: str
    sent_by: str
    tries: int


class RedactionStore(Protocol):
    """What is still to be forgotten."""

    async def gather(self, *, now: int) -> int: ...
    async def due(self, *, now: int, limit: int) -> list[Forgettable]: ...
    async def done(self, provider_ids: Sequence[str]) -> None: ...
    async def later(self, provider_ids: Mapping[str, int]) -> None: ...

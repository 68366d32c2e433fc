"""Where people and their communities are kept."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from dispatcher.domain.community import Community, Group, Station
from dispatcher.domain.contact import Contact, Person


class ContactStore(Protocol):
    """People, written in batches and read in pages."""

    async def put(self, contacts: Sequence[Contact], *, now: int) -> tuple[int, int, int]:
        """Create or change up to 1,000 contacts; (created, updated, unchanged)."""
        ...

    async def compare(self, contacts: Sequence[Contact]) -> tuple[int, int, int]:
        """What ``put`` would do, without doing it."""
        ...

    async def page(
        self, *, after: int, limit: int, roles: Sequence[str] = (), exercise: bool = False,
        bounds: tuple[float, float, float, float] | None = None, newer_than: int = 0,
    ) -> list[Person]:
        """Contacts with an id above *after*, in order of id.

        *bounds* (south, west, north, east) leaves out who has a point outside; *newer_than* is a
        ``mark`` and leaves out who has not changed since.
        """
        ...

    async def lanes(self) -> dict[str, int]:
        """Every first language, for a pass that takes some of each from the first page on."""
        ...

    async def page_in_turn(
        self, lanes: Mapping[str, int], *, limit: int, exercise: bool = False,
        bounds: tuple[float, float, float, float] | None = None,
    ) -> tuple[list[Person], dict[str, int]]:
        """As many of each language in *lanes* as of any other, and the lanes that are left."""
        ...

    async def mark(self) -> int:
        """Grows with every change of people, in the order of commits."""
        ...

    async def people(self, contact_ids: Sequence[int]) -> dict[int, Person]:
        """The named contacts (at most 1,000)."""
        ...

    async def find(self, external_ids: Sequence[str]) -> dict[str, int]:
        """Contact ids by external id (at most 1,000)."""
        ...

    async def find_by_address(self, lookup: str) -> list[Person]:
        """Everyone who shares the address with this look-up hash."""
        ...

    async def opt_out(self, lookup: str, channel: str, *, at: int, via: str) -> None:
        """Nothing more to this address on this channel."""
        ...

    async def opt_in(self, lookup: str, channel: str) -> None:
        """The person asked to hear again."""
        ...

    async def forget(self, external_id: str, *, now: int) -> bool:
        """Remove a person; whether there was one."""
        ...

    def export(self) -> AsyncIterator[Contact]:
        """Everyone in the clear, in order of id."""
        ...

    async def count(self) -> int:
        """How many people are registered."""
        ...

    async def registered(self) -> dict[tuple[int | None, str], int]:
        """People by (community id, first language)."""
        ...

    async def place_codes(self) -> frozenset[tuple[str, str]]:
        """Every (valueName, value) that a contact's place has."""
        ...


class CommunityStore(Protocol):
    """Communities and stations."""

    async def put_communities(self, communities: Sequence[Community], *, now: int) -> None:
        """Create or replace by external id."""
        ...

    async def put_stations(self, stations: Sequence[Station], *, now: int) -> None:
        """Create or replace by external id."""
        ...

    async def groups(self) -> list[Group]:
        """All communities as planning sees them."""
        ...

    async def communities(self) -> list[Community]:
        """All communities as they were imported."""
        ...

    async def stations(self) -> list[Station]:
        """All stations."""
        ...

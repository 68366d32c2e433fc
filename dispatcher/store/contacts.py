"""The store of people: names and addresses sealed, everything else as planning needs it."""

from collections.abc import AsyncIterator, Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.contact import Contact, Person
from dispatcher.ports import Keys
from dispatcher.store.allocate import lock_people, upsert
from dispatcher.store.database import Database
from dispatcher.store.lanes import Lanes, all_lanes, page_in_turn
from dispatcher.store.people_export import exported
from dispatcher.store.people_leaving import forget, sweep_addresses
from dispatcher.store.people_reading import (
    Bounds,
    crowded,
    ids_query,
    page_query,
    people_of,
)
from dispatcher.store.people_writing import compared, incoming, write
from dispatcher.store.schema import (
    addresses,
    contact_addresses,
    contact_areas,
    contacts,
    opt_outs,
)

_PAGE = 1000
_REMEMBERED = 64
_PRESENT = contacts.c.forgotten_at.is_(None)


class Contacts:
    """Implements ``ports.ContactStore``."""

    def __init__(self, db: Database, keys: Keys) -> None:
        self._db = db
        self._keys = keys
        self._crowds: dict[Bounds, bool] = {}

    async def put(self, people: Sequence[Contact], *, now: int) -> tuple[int, int, int]:
        """One transaction for up to 1,000 contacts; (created, updated, unchanged).

        *now* is UTC ms. A contact equal to what is stored is not touched. A community that is not
        there yet gets a bare row. Opt-outs belong to numbers and stay as they are.
        """
        batch = incoming(people, self._keys)
        async with self._db.write() as connection:
            await lock_people(connection)
            found = await compared(connection, batch)
            if found.changed:
                await write(connection, found, keys=self._keys, now=now)
        return found.created, found.updated, found.unchanged

    async def compare(self, people: Sequence[Contact]) -> tuple[int, int, int]:
        """What ``put`` would do: (created, updated, unchanged)."""
        batch = incoming(people, self._keys)
        async with self._db.read() as connection:
            found = await compared(connection, batch)
        return found.created, found.updated, found.unchanged

    async def page(
        self, *, after: int, limit: int, roles: Sequence[str] = (), exercise: bool = False,
        bounds: Bounds | None = None, newer_than: int = 0,
    ) -> list[Person]:
        """Contacts with an id above *after*, in order of id, in three queries.

        *bounds* (south, west, north, east) leaves out who has a point outside it; who has no
        point stays in. *newer_than* is an earlier ``mark``: only who was changed since.
        """
        async with self._db.read() as connection:
            query, values = page_query(
                after=after, limit=limit, roles=roles, exercise=exercise, bounds=bounds,
                newer_than=newer_than, crowd=bounds is not None and await self._crowd(
                    connection, bounds, first=after == 0
                ),
            )
            return await people_of(connection, (await connection.execute(query, values)).all())

    async def lanes(self) -> dict[str, int]:
        """Every first language, for a pass that takes some of each from the first page on."""
        async with self._db.read() as connection:
            return await all_lanes(connection)

    async def page_in_turn(
        self, lanes: Lanes, *, limit: int, exercise: bool = False, bounds: Bounds | None = None
    ) -> tuple[list[Person], dict[str, int]]:
        """As many of each language in *lanes* as of any other, and the lanes that are left."""
        async with self._db.read() as connection:
            first = not any(lanes.values())
            crowd = bounds is None or await self._crowd(connection, bounds, first=first)
            return await page_in_turn(
                connection, lanes, limit=limit, exercise=exercise, bounds=bounds, crowd=crowd
            )

    async def _crowd(self, connection: AsyncConnection, bounds: Bounds, *, first: bool) -> bool:
        """Asked anew with every *first* page."""
        if first or bounds not in self._crowds:
            if len(self._crowds) >= _REMEMBERED:
                self._crowds.clear()
            self._crowds[bounds] = await crowded(connection, bounds)
        return self._crowds[bounds]

    async def mark(self) -> int:
        """Grows with every change of people, in the order of commits; 0 before the first."""
        query = select(func.coalesce(func.max(contacts.c.revision), 0))
        async with self._db.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def people(self, contact_ids: Sequence[int]) -> dict[int, Person]:
        """The named contacts (at most 1,000); who was forgotten is missing."""
        async with self._db.read() as connection:
            rows = (await connection.execute(ids_query(contact_ids))).all()
            found = await people_of(connection, rows)
        return {person.contact_id: person for person in found}

    async def find(self, external_ids: Sequence[str]) -> dict[str, int]:
        """Contact ids by external id (at most 1,000); unknown ones are missing."""
        query = select(contacts.c.external_id, contacts.c.id).where(
            _PRESENT, contacts.c.external_id.in_(external_ids)
        )
        async with self._db.read() as connection:
            return {row.external_id: row.id for row in await connection.execute(query)}

    async def find_by_address(self, lookup: str) -> list[Person]:
        """Everyone who shares the address with this look-up hash, in order of id."""
        query = (
            select(contact_addresses.c.contact_id)
            .join(addresses, addresses.c.id == contact_addresses.c.address_id)
            .where(addresses.c.lookup == lookup)
            .distinct()
        )
        async with self._db.read() as connection:
            ids = list((await connection.execute(query)).scalars())
            rows = (await connection.execute(ids_query(ids))).all() if ids else []
            return await people_of(connection, rows)

    async def opt_out(self, lookup: str, channel: str, *, at: int, via: str) -> None:
        """Nothing more to this address on this channel; the first such word is kept.

        It outlives imports and ``forget``, and may come before the address is known.
        """
        row = {"lookup": lookup, "channel": channel, "at": at, "via": via}
        async with self._db.write() as connection:
            await connection.execute(upsert(connection, opt_outs, key="lookup", changes=()), [row])

    async def opt_in(self, lookup: str, channel: str) -> None:
        """The person asked to hear again."""
        gone = delete(opt_outs).where(
            opt_outs.c.lookup == lookup, opt_outs.c.channel == channel
        )
        async with self._db.write() as connection:
            await connection.execute(gone)

    async def forget(self, external_id: str, *, now: int) -> bool:
        """Remove a person and every address that nobody else uses; whether there was one.

        Past deliveries and opt-out hashes stay, so that counts and refusals stay true. An address
        that a message is on its way to goes with the next ``sweep_addresses``. *now* is UTC ms.
        """
        async with self._db.write() as connection:
            await lock_people(connection)
            return await forget(connection, external_id, now=now)

    async def sweep_addresses(self, *, now: int) -> int:
        """Remove addresses that nobody has any more and nothing is owed to; how many."""
        async with self._db.write() as connection:
            await lock_people(connection)
            return await sweep_addresses(connection, now=now)

    async def export(self) -> AsyncIterator[Contact]:
        """Everyone with name and addresses in the clear, in order of id."""
        after = 0
        while True:
            async with self._db.read() as connection:
                found = await exported(connection, self._keys, after=after, limit=_PAGE)
            for _, contact in found:
                yield contact
            if len(found) < _PAGE:
                return
            after = found[-1][0]

    async def count(self) -> int:
        """How many people are registered."""
        query = select(func.count()).select_from(contacts).where(_PRESENT)
        async with self._db.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def registered(self) -> dict[tuple[int | None, str], int]:
        """People by (community id, first language)."""
        query = (
            select(contacts.c.community_id, contacts.c.language, func.count())
            .where(_PRESENT).group_by(contacts.c.community_id, contacts.c.language)
        )
        async with self._db.read() as connection:
            rows = await connection.execute(query)
            return {(group, language): int(count) for group, language, count in rows}

    async def place_codes(self) -> frozenset[tuple[str, str]]:
        """Every (valueName, value) that a contact's place has."""
        query = select(contact_areas.c.name, contact_areas.c.value).distinct()
        async with self._db.read() as connection:
            return frozenset((name, value) for name, value in await connection.execute(query))

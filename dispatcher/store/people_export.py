"""People in the clear, for an export that can be imported again."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.contact import Contact, Role
from dispatcher.ports import Keys
from dispatcher.store.people_reading import areas_of, languages_of, words_of
from dispatcher.store.schema import addresses, communities, contact_addresses, contacts

_ROWS = (
    select(contacts, communities.c.external_id.label("community"))
    .outerjoin(communities, communities.c.id == contacts.c.community_id)
    .where(contacts.c.forgotten_at.is_(None))
    .order_by(contacts.c.id)
)
_SEALED = select(
    contact_addresses.c.contact_id, contact_addresses.c.channel, addresses.c.id,
    addresses.c.sealed, addresses.c.key_id,
).join(addresses, addresses.c.id == contact_addresses.c.address_id)


async def exported(
    connection: AsyncConnection, keys: Keys, *, after: int, limit: int
) -> list[tuple[int, Contact]]:
    """Contacts above *after* with their ids; ``ValueError`` if a sealed text was changed."""
    query = _ROWS.where(contacts.c.id > after).limit(limit)
    rows = (await connection.execute(query)).all()
    if not rows:
        return []
    ids = [row.id for row in rows]
    numbers = await _addresses(connection, keys, ids)
    areas = await areas_of(connection, ids)
    return [
        (row.id, _contact(row, keys, numbers.get(row.id, {}), areas.get(row.id, ())))
        for row in rows
    ]


async def _addresses(
    connection: AsyncConnection, keys: Keys, ids: Sequence[int]
) -> dict[int, dict[str, str]]:
    found: defaultdict[int, dict[str, str]] = defaultdict(dict)
    query = _SEALED.where(contact_addresses.c.contact_id.in_(ids))
    for contact_id, channel, address_id, sealed, key_id in await connection.execute(query):
        found[contact_id][channel] = keys.open(
            sealed, key_id=key_id, about=f"addresses:{address_id}"
        )
    return found


def _contact(row: Any, keys: Keys, numbers: dict[str, str], areas: tuple[Any, ...]) -> Contact:
    name = ""
    if row.name_sealed is not None:
        name = keys.open(row.name_sealed, key_id=row.key_id, about=f"contacts:{row.id}")
    return Contact(
        external_id=row.external_id, name=name, role=Role(row.role),
        community=row.community or "", languages=languages_of(row.languages),
        channels=words_of(row.channels), addresses=tuple(sorted(numbers.items())),
        lat=row.lat, lon=row.lon, areas=areas, consent=row.consent, exercise=bool(row.exercise),
    )

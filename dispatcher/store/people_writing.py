"""Contacts into their rows: a batch costs the same few statements, however many it holds."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.contact import Contact
from dispatcher.ports import Keys
from dispatcher.store.allocate import new_ids, upsert
from dispatcher.store.people_reading import languages_text
from dispatcher.store.schema import (
    addresses,
    communities,
    contact_addresses,
    contact_areas,
    contacts,
)

_CHANGES = (
    "name_sealed", "key_id", "role", "community_id", "languages", "language", "channels", "lat",
    "lon", "consent", "exercise", "digest", "updated_at", "revision",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A contact on its way in; *digest* is keyed, for a plain one would give numbers away."""

    contact: Contact
    digest: str
    lookups: tuple[tuple[str, str, str], ...]  # channel, address, look-up hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A batch beside what is stored; *ids* are those of the contacts that exist."""

    changed: tuple[Incoming, ...]
    ids: Mapping[str, int]
    created: int
    updated: int
    unchanged: int


def incoming(contacts_in: Sequence[Contact], keys: Keys) -> tuple[Incoming, ...]:
    """Hash outside the transaction; of two contacts with one id the later counts."""
    latest = {contact.external_id: contact for contact in contacts_in}
    return tuple(
        Incoming(
            contact=contact, digest=keys.lookup(f"contact {_canonical(contact)!r}"),
            lookups=tuple((way, plain, keys.lookup(plain)) for way, plain in contact.addresses),
        )
        for contact in latest.values()
    )


def _canonical(contact: Contact) -> Contact:
    # Order that means nothing must not look like a change.
    return replace(
        contact, addresses=tuple(sorted(contact.addresses)), channels=_ways_in_order(contact),
        areas=tuple(sorted(set(contact.areas), key=lambda code: (code.name, code.value))),
    )


async def compared(connection: AsyncConnection, batch: Sequence[Incoming]) -> Compared:
    """Which of *batch* are new or different."""
    query = select(contacts.c.external_id, contacts.c.id, contacts.c.digest).where(
        contacts.c.external_id.in_([one.contact.external_id for one in batch])
    )
    stored = {external: (key, digest) for external, key, digest in await connection.execute(query)}
    changed = tuple(
        one for one in batch
        if stored.get(one.contact.external_id, (0, ""))[1] != one.digest
    )
    created = sum(one.contact.external_id not in stored for one in changed)
    return Compared(
        changed=changed, ids={external: key for external, (key, _) in stored.items()},
        created=created, updated=len(changed) - created, unchanged=len(batch) - len(changed),
    )


async def write(
    connection: AsyncConnection, batch: Compared, *, keys: Keys, now: int
) -> None:
    """Write what changed; needs the lock of people."""
    fresh = [c for one in batch.changed if (c := one.contact.external_id) not in batch.ids]
    ids = dict(batch.ids)
    ids.update(zip(fresh, await new_ids(connection, contacts, len(fresh)), strict=True))
    groups = await community_ids(connection, {one.contact.community for one in batch.changed})
    numbers = await _address_ids(connection, batch.changed, keys=keys, now=now)
    common = {"created_at": now, "updated_at": now, "revision": await next_revision(connection)}
    rows = [
        common | _row(one, ids[one.contact.external_id], groups, keys) for one in batch.changed
    ]
    await connection.execute(upsert(connection, contacts, key="id", changes=_CHANGES), rows)
    await _replace_ties(connection, batch.changed, ids, numbers)


async def community_ids(connection: AsyncConnection, names: Collection[str]) -> dict[str, int]:
    """Ids of communities; one that is not imported yet gets a bare row, filled in later."""
    wanted = sorted(name for name in names if name)
    query = select(communities.c.external_id, communities.c.id).where(
        communities.c.external_id.in_(wanted)
    )
    found = {row.external_id: row.id for row in await connection.execute(query)}
    if bare := [{"external_id": name, "name": name} for name in wanted if name not in found]:
        statement = upsert(connection, communities, key="external_id", changes=())
        await connection.execute(statement, bare)
        found = {row.external_id: row.id for row in await connection.execute(query)}
    return found


async def next_revision(connection: AsyncConnection) -> int:
    """One more than any contact has; in the order of commits, for people's writers take turns."""
    query = select(func.coalesce(func.max(contacts.c.revision), 0) + 1)
    return int((await connection.execute(query)).scalar_one())


def _row(
    one: Incoming, contact_id: int, groups: Mapping[str, int], keys: Keys
) -> dict[str, object]:
    contact = one.contact
    key_id, sealed = "", None
    if contact.name:
        key_id, sealed = keys.seal(contact.name, about=f"contacts:{contact_id}")
    return {
        "id": contact_id, "external_id": contact.external_id, "name_sealed": sealed,
        "key_id": key_id, "role": contact.role.value,
        "community_id": groups.get(contact.community),
        "languages": languages_text(contact.languages), "language": contact.languages[0].key,
        "channels": json.dumps(_ways_in_order(contact)), "lat": contact.lat, "lon": contact.lon,
        "consent": contact.consent, "exercise": contact.exercise, "digest": one.digest,
    }


def _ways_in_order(contact: Contact) -> tuple[str, ...]:
    # An address without a mention among the channels is a way all the same, the last one.
    return tuple(dict.fromkeys((*contact.channels, *(way for way, _ in contact.addresses))))


async def _address_ids(
    connection: AsyncConnection, batch: Sequence[Incoming], *, keys: Keys, now: int
) -> dict[str, int]:
    plain = {lookup: (way, text) for one in batch for way, text, lookup in one.lookups}
    found = await _known_addresses(connection, sorted(plain))
    new = [lookup for lookup in plain if lookup not in found]
    rows = []
    for lookup, address_id in zip(new, await new_ids(connection, addresses, len(new)), strict=True):
        way, text = plain[lookup]
        key_id, sealed = keys.seal(text, about=f"addresses:{address_id}")
        rows.append({
            "id": address_id, "medium": "email" if way == "email" else "phone", "sealed": sealed,
            "key_id": key_id, "lookup": lookup, "created_at": now,
        })
        found[lookup] = address_id
    if rows:
        await connection.execute(insert(addresses), rows)
    return found


async def _known_addresses(
    connection: AsyncConnection, lookups: Sequence[str]
) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(lookups), 1000):
        query = select(addresses.c.lookup, addresses.c.id).where(
            addresses.c.lookup.in_(lookups[start : start + 1000])
        )
        found |= {row.lookup: row.id for row in await connection.execute(query)}
    return found


async def _replace_ties(
    connection: AsyncConnection, batch: Sequence[Incoming], ids: Mapping[str, int],
    numbers: Mapping[str, int],
) -> None:
    touched = [(ids[one.contact.external_id], one) for one in batch]
    for table in (contact_addresses, contact_areas):
        await connection.execute(
            delete(table).where(table.c.contact_id.in_([key for key, _ in touched]))
        )
    ways = [
        {"contact_id": key, "channel": way, "address_id": numbers[lookup]}
        for key, one in touched for way, _, lookup in one.lookups
    ]
    codes = [
        {"contact_id": key, "name": area.name, "value": area.value}
        for key, one in touched for area in dict.fromkeys(one.contact.areas)
    ]
    for table, rows in ((contact_addresses, ways), (contact_areas, codes)):
        if rows:
            await connection.execute(insert(table), rows)

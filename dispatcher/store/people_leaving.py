"""What is removed when a person is forgotten, and what must stay so that counts stay true."""

import json
from collections.abc import Sequence

from sqlalchemy import delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.store.schema import (
    addresses,
    alerts,
    communities,
    contact_addresses,
    contact_areas,
    contacts,
    deliveries,
    interpreters,
)

_ON_THEIR_WAY = ("planned", "queued", "sending", "unknown", "retrying")
# No file can bring such an id: control characters are refused there.
_GONE = "\x1fforgotten:"


async def forget(connection: AsyncConnection, external_id: str, *, now: int) -> bool:
    """Empty the person's row and drop what hangs on it; needs the lock of people."""
    query = select(contacts.c.id).where(contacts.c.external_id == external_id)
    contact_id = (await connection.execute(query)).scalar_one_or_none()
    if contact_id is None:
        return False
    await _drop_addresses(connection, contact_id, now=now)
    for table in (contact_areas, interpreters):
        await connection.execute(delete(table).where(table.c.contact_id == contact_id))
    # The row itself stays empty: past deliveries count it, and its id is never given out again.
    await connection.execute(
        update(contacts).where(contacts.c.id == contact_id).values(
            external_id=f"{_GONE}{contact_id}", name_sealed=None, key_id="", role="member",
            community_id=None, languages="[]", language="", channels="[]", lat=None, lon=None,
            consent="", exercise=False, digest="", forgotten_at=now, updated_at=now,
        )
    )
    await _drop_leader(connection, external_id, now=now)
    return True


async def sweep_addresses(
    connection: AsyncConnection, among: Sequence[int] | None = None, *, now: int
) -> int:
    """Drop addresses that nobody has and nothing is owed to; needs the lock of people.

    Kept is what a delivery is on its way to, and what an alert that has not expired was sent to:
    its withdrawal goes to the same address.
    """
    here = addresses.c.id
    had = exists().where(contact_addresses.c.address_id == here)
    leaving = exists().where(
        deliveries.c.address_id == here, deliveries.c.state.in_(_ON_THEIR_WAY)
    )
    told = exists().where(
        alerts.c.expires_at > now, deliveries.c.alert_id == alerts.c.id,
        deliveries.c.address_id == here,
    )
    gone = delete(addresses).where(~had, ~leaving, ~told)
    if among is not None:
        gone = gone.where(addresses.c.id.in_(among))
    return (await connection.execute(gone)).rowcount


async def _drop_addresses(connection: AsyncConnection, contact_id: int, *, now: int) -> None:
    ties = contact_addresses
    query = select(ties.c.address_id).where(ties.c.contact_id == contact_id)
    had = list((await connection.execute(query)).scalars())
    await connection.execute(delete(ties).where(ties.c.contact_id == contact_id))
    await sweep_addresses(connection, had, now=now)


async def _drop_leader(connection: AsyncConnection, external_id: str, *, now: int) -> None:
    query = select(communities.c.id, communities.c.leaders).where(communities.c.leaders != "[]")
    for community_id, stored in (await connection.execute(query)).all():
        leaders = json.loads(stored)
        if external_id in leaders:
            kept = json.dumps([leader for leader in leaders if leader != external_id])
            await connection.execute(
                update(communities).where(communities.c.id == community_id)
                .values(leaders=kept, updated_at=now)
            )

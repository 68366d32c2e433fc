"""What people wish, as sending meets it: opt-outs by address, and the language they asked for."""

import json
from collections.abc import Sequence

from sqlalchemy import select, text, update

from dispatcher.store import schema as s
from dispatcher.store.database import Database

_OPT_OUT = text(
    "INSERT INTO opt_outs (lookup, channel, at, via) VALUES (:lookup, :channel, :at, :via)"
    " ON CONFLICT DO NOTHING"
)


class Wishes:
    """Opt-outs and languages of one database."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def closed(self, address_ids: Sequence[int]) -> frozenset[tuple[int, str]]:
        """(address id, channel) pairs among these that were opted out of."""
        query = select(s.addresses.c.id, s.opt_outs.c.channel).join(
            s.opt_outs, s.opt_outs.c.lookup == s.addresses.c.lookup
        ).where(s.addresses.c.id.in_(list(address_ids)))
        async with self.db.read() as connection:
            return frozenset((r.id, r.channel) for r in await connection.execute(query))

    async def refused_at_provider(self, delivery_ids: Sequence[int], *, at: int) -> None:
        """The provider says that these people opted out with it; keep that (UTC ms)."""
        query = select(s.addresses.c.lookup, s.deliveries.c.transport).join(
            s.addresses, s.addresses.c.id == s.deliveries.c.address_id
        ).where(s.deliveries.c.id.in_(list(delivery_ids)))
        async with self.db.write() as connection:
            rows = (await connection.execute(query)).all()
            if rows:
                await connection.execute(_OPT_OUT, [
                    {"lookup": r.lookup, "channel": r.transport, "at": at, "via": "provider"}
                    for r in rows
                ])

    async def speak(self, contact_ids: Sequence[int], language: str, *, now: int) -> None:
        """Put *language* (a standard tag) first for these people."""
        c = s.contacts.c
        async with self.db.write() as connection:
            rows = await connection.execute(
                select(c.id, c.languages).where(c.id.in_(list(contact_ids)))
            )
            for row in rows.all():
                others = [one for one in json.loads(row.languages) if one[0] != language]
                await connection.execute(update(s.contacts).where(c.id == row.id).values(
                    languages=json.dumps([[language, language, True], *others]),
                    language=language, updated_at=now,
                ))

"""What people write to us, each message kept once and sealed, and the answers they get."""

from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from sqlalchemy import insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.inbound import Earlier
from dispatcher.domain.message import Purpose
from dispatcher.ports import Keys
from dispatcher.store import answers
from dispatcher.store import schema as s
from dispatcher.store.allocate import lock_people, new_ids
from dispatcher.store.database import Database

log = structlog.get_logger(__name__)

_KEEP = text(
    "INSERT INTO inbound (provider_id, at, channel, lookup, meaning, contact_id, alert_id,"
    " relay_id) VALUES (:provider_id, :at, :channel, :lookup, :meaning, :contact_id, :alert_id,"
    " :relay_id) ON CONFLICT DO NOTHING RETURNING id"
)


_MOST_EARLIER = 50


class Inbound:
    """Incoming messages. Methods that take a connection join its transaction, so that a message
    and all that follows from it are kept together or not at all.
    """

    def __init__(self, db: Database, keys: Keys) -> None:
        self.db = db
        self._keys = keys

    async def seen(self, provider_id: str) -> bool:
        """Whether this message of the provider was kept before."""
        query = select(s.inbound.c.id).where(s.inbound.c.provider_id == provider_id)
        async with self.db.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def keep(
        self, connection: AsyncConnection, provider_id: str, *, at: int, channel: str, lookup: str,
        words: str, meaning: str, contact_id: int | None = None, alert_id: int | None = None,
        relay_id: int | None = None,
    ) -> int | None:
        """Keep a message; its row id, or None if the provider's id was seen before.

        *lookup* is the keyed hash of the sender's number, *words* is sealed, *at* is UTC ms.
        """
        row_id = (await connection.execute(_KEEP, {
            "provider_id": provider_id, "at": at, "channel": channel, "lookup": lookup,
            "meaning": meaning, "contact_id": contact_id, "alert_id": alert_id,
            "relay_id": relay_id,
        })).scalar()
        if row_id is None:
            return None
        key_id, sealed = self._keys.seal(words, about=f"inbound:{row_id}")
        await connection.execute(
            update(s.inbound).where(s.inbound.c.id == row_id)
            .values(words_sealed=sealed, key_id=key_id)
        )
        return int(row_id)

    async def settle(self, connection: AsyncConnection, inbound_id: int, *, at: int) -> None:
        """Nothing more has to be done about this message."""
        await connection.execute(
            update(s.inbound).where(s.inbound.c.id == inbound_id).values(settled_at=at)
        )

    async def answered(
        self, connection: AsyncConnection, inbound_id: int, reply_id: int
    ) -> None:
        """*reply_id* is the delivery that answers this message."""
        await connection.execute(
            update(s.inbound).where(s.inbound.c.id == inbound_id).values(reply_id=reply_id)
        )

    async def stopped(self, lookup: str, channel: str) -> bool:
        """Whether this number has opted out of *channel*."""
        o = s.opt_outs.c
        query = select(o.lookup).where(o.lookup == lookup, o.channel == channel)
        async with self.db.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def earlier(
        self, connection: AsyncConnection, lookup: str, *, since: int
    ) -> list[Earlier]:
        """What this number was answered to since *since* (UTC ms): the newest, at most 50."""
        i = s.inbound.c
        query = (
            select(i.id, i.at, i.words_sealed, i.key_id)
            .where(i.lookup == lookup, i.at > since, i.reply_id.is_not(None))
            .order_by(i.at.desc()).limit(_MOST_EARLIER)
        )
        return [
            Earlier(at=row.at, words=self._words(row))
            for row in await connection.execute(query)
        ]

    async def area_languages(self, *, limit: int) -> list[str]:
        """The languages in which strangers are answered, the most spoken first."""
        async with self.db.read() as connection:
            return await answers.area_languages(connection, limit=limit)

    async def tend(self, *, now: int) -> int:
        """Answers that WhatsApp refused go by SMS, late ones nowhere; how many changed."""
        return await answers.by_sms(self.db, now=now) + await answers.let_lapse(self.db, now=now)

    async def address(self, connection: AsyncConnection, number: str, *, now: int) -> int:
        """The address row of an E.164 number; made if nobody has that number."""
        lookup = self._keys.lookup(number)
        query = select(s.addresses.c.id).where(s.addresses.c.lookup == lookup)
        await lock_people(connection)
        found = (await connection.execute(query)).scalar()
        if found is not None:
            return int(found)
        (address_id,) = await new_ids(connection, s.addresses, 1)
        key_id, sealed = self._keys.seal(number, about=f"addresses:{address_id}")
        await connection.execute(insert(s.addresses).values(
            id=address_id, medium="phone", sealed=sealed, key_id=key_id, lookup=lookup,
            created_at=now,
        ))
        return int(address_id)

    async def reply(
        self, connection: AsyncConnection, *, address_id: int, language: str, words: str,
        encoding: str, characters: int, segments: int, now: int, channel: str = "sms",
        contact_id: int = 0,
    ) -> int:
        """Queue an answer ahead of everything else; its delivery id. It is in no report.

        It is worth sending for an hour, and so by WhatsApp too within the 24 hours after somebody
        wrote there in which free text is taken; nothing else may be queued there by this.
        """
        message_id = await self._wording(connection, {
            "language": language, "channel": channel, "text": words, "encoding": encoding,
            "characters": characters, "segments": segments, "created_at": now,
        })
        result = await connection.execute(insert(s.deliveries).values(
            alert_id=None, address_id=address_id, message_id=message_id, contact_id=contact_id,
            purpose=Purpose.REPLY.value, channel=channel, transport=channel, language=language,
            wanted_language=language, kind="", state=State.QUEUED.value, priority=0, due_at=now,
            valid_until=now + answers.ANSWER_LASTS_MS, created_at=now, updated_at=now,
        ))
        key: Any = result.inserted_primary_key
        return int(key[0])

    async def _wording(self, connection: AsyncConnection, values: Mapping[str, Any]) -> int:
        m = s.messages.c
        # Answers are few sentences said to many: one row each.
        known = (await connection.execute(select(m.id).where(
            m.alert_id.is_(None), m.purpose == Purpose.REPLY.value,
            m.channel == values["channel"], m.language == values["language"],
            m.text == values["text"],
        ).limit(1))).scalar()
        if known is not None:
            return int(known)
        result = await connection.execute(insert(s.messages).values(
            **values, alert_id=None, purpose=Purpose.REPLY.value, kind="", provenance="template",
        ))
        key: Any = result.inserted_primary_key
        return int(key[0])

    async def read(self, inbound_ids: Sequence[int], *, now: int) -> int:
        """Somebody has dealt with these messages; how many were still open."""
        i = s.inbound.c
        async with self.db.write() as connection:
            done = await connection.execute(
                update(s.inbound).where(i.id.in_(list(inbound_ids)), i.settled_at.is_(None))
                .values(settled_at=now)
            )
            return int(done.rowcount)

    async def listed(
        self, *, limit: int = 100, meaning: str = "", unread: bool = False
    ) -> list[dict[str, Any]]:
        """Newest first, words in the clear: id, at (UTC ms), channel, meaning, contact, alert,
        words, settled_at. Showing them is a look that belongs in the audit.
        """
        i = s.inbound.c
        query = (
            select(s.inbound, s.contacts.c.external_id, s.alerts.c.public_id)
            .outerjoin(s.contacts, s.contacts.c.id == i.contact_id)
            .outerjoin(s.alerts, s.alerts.c.id == i.alert_id)
            .order_by(i.id.desc()).limit(limit)
        )
        if meaning:
            query = query.where(i.meaning == meaning)
        if unread:
            query = query.where(i.settled_at.is_(None))
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [self._shown(row) for row in rows]

    def _shown(self, row: Any) -> dict[str, Any]:
        return {
            "id": row.id, "at": row.at, "channel": row.channel, "meaning": row.meaning,
            "contact": row.external_id, "alert": row.public_id, "words": self._words(row),
            "settled_at": row.settled_at,
        }

    def _words(self, row: Any) -> str:
        if row.words_sealed is None:
            return ""
        try:
            return self._keys.open(row.words_sealed, key_id=row.key_id, about=f"inbound:{row.id}")
        except ValueError:
            # Its key is gone or the row is damaged: the other messages must still be read.
            log.error("inbound.unreadable", inbound_id=row.id, key=row.key_id)
            return ""

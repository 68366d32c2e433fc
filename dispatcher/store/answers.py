"""Answers on their way: how long they are worth sending, by which way, and to what they answer."""

import json
from collections import Counter
from typing import Any

from sqlalchemy import and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.store import schema as s
from dispatcher.store.claiming import TO_SEND
from dispatcher.store.database import Database

# Far within the 24 hours in which WhatsApp takes free text; an answer an hour later misleads.
ANSWER_LASTS_MS = 3_600_000
_MOST, _MOST_COMMUNITIES = 500, 1_000
_D, _M, _O = s.deliveries.c, s.messages.c, s.opt_outs.c
_ANSWER = and_(_D.alert_id.is_(None), _D.purpose == Purpose.REPLY.value)


async def area_languages(connection: AsyncConnection, *, limit: int) -> list[str]:
    """The languages in which most people are being warned now; without an alert, those of all
    communities, by the number of speakers.
    """
    c = s.counters.c
    total = func.sum(c.deliveries)
    query = (
        select(c.language).join(s.alerts, s.alerts.c.id == c.alert_id)
        .where(s.alerts.c.state == AlertState.ACTIVE, c.language != "")
        .group_by(c.language).having(total > 0).order_by(total.desc(), c.language).limit(limit)
    )
    found = list((await connection.execute(query)).scalars())
    return found or await _spoken(connection, limit)


async def _spoken(connection: AsyncConnection, limit: int) -> list[str]:
    g = s.communities.c
    speakers: Counter[str] = Counter()
    query = select(g.languages, g.size).order_by(g.size.desc()).limit(_MOST_COMMUNITIES)
    for row in await connection.execute(query):
        for tag, share in json.loads(row.languages):
            speakers[tag] += int(float(share) * max(row.size, 1) * 1000)
    return [tag for tag, _ in sorted(speakers.items(), key=lambda one: (-one[1], one[0]))[:limit]]


async def let_lapse(db: Database, *, now: int) -> int:
    """Answers that nobody could be given in time are not given late; how many (*now* UTC ms)."""
    waiting = (_ANSWER, _D.state.in_(TO_SEND), _D.valid_until <= now)
    async with db.read() as connection:
        if (await connection.execute(select(_D.id).where(*waiting).limit(1))).first() is None:
            return 0
    async with db.write() as connection:
        done = await connection.execute(update(s.deliveries).where(*waiting).values(
            state=State.EXPIRED, reason="expired", due_at=None, updated_at=now,
        ))
        return int(done.rowcount)


async def by_sms(db: Database, *, now: int) -> int:
    """Give by SMS what WhatsApp did not take, unless the number has said stop to SMS; how many."""
    refused = (
        _ANSWER, _D.transport == "whatsapp", _D.due_at <= now,
        or_(_D.state == State.FAILED, _D.state == State.UNDELIVERED),
    )
    query = select(_D.id).where(*refused).order_by(_D.id).limit(_MOST)
    async with db.read() as connection:
        ids = list((await connection.execute(query)).scalars())
    if not ids:
        return 0
    async with db.write() as connection:
        rows = (await connection.execute(
            select(s.deliveries, s.addresses.c.lookup, _O.lookup.label("stopped"))
            .outerjoin(s.addresses, s.addresses.c.id == _D.address_id)
            .outerjoin(s.opt_outs, and_(
                _O.lookup == s.addresses.c.lookup, _O.channel == "sms",
            )).where(_D.id.in_(ids), *refused)
        )).all()
        again = [r for r in rows if r.lookup and not r.stopped and (r.valid_until or 0) > now]
        for row in again:
            await _instead(connection, row, now)
        await connection.execute(
            update(s.deliveries).where(_D.id.in_([r.id for r in rows])).values(due_at=None)
        )
    return len(again)


async def _instead(connection: AsyncConnection, row: Any, now: int) -> None:
    message = (await connection.execute(
        select(s.messages).where(_M.id == row.message_id)
    )).one()._asdict()
    del message["id"]
    made: Any = (await connection.execute(
        insert(s.messages).values(**{**message, "channel": "sms"})
    )).inserted_primary_key
    await connection.execute(insert(s.deliveries).values(
        alert_id=None, address_id=row.address_id, message_id=int(made[0]),
        contact_id=row.contact_id, purpose=row.purpose, channel="sms", transport="sms",
        language=row.language, wanted_language=row.wanted_language, kind="",
        state=State.QUEUED.value, priority=0, due_at=now, valid_until=row.valid_until,
        created_at=now, updated_at=now,
    ))
    await connection.execute(update(s.deliveries).where(_D.id == row.id).values(
        state=State.REROUTED, updated_at=now,
    ))

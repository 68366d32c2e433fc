"""What people's own words mean for the console: leaders who opted out, messages nobody has read."""

from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.contact import Role
from dispatcher.store import schema as s

Said = list[tuple[int, str]]  # UTC ms, a sentence

_MOST, _MOST_WAITING = 10, 500
_C, _R = s.contacts.c, s.relays.c
_LEADS = (Role.LEADER.value, Role.DEPUTY.value)


async def leaders_out(connection: AsyncConnection, alert_id: int) -> Said:
    """Leaders whom the alert concerns, but who have said stop: whoever they told, is told less."""
    asked_here = select(_R.id).where(_R.alert_id == alert_id, or_(
        _R.contact_id == _C.id, _R.community_id == _C.community_id
    )).exists()
    told_here = select(s.deliveries.c.id).where(
        s.deliveries.c.contact_id == _C.id, s.deliveries.c.alert_id == alert_id
    ).exists()
    leads = or_(_C.role.in_(_LEADS), select(_R.id).where(_R.contact_id == _C.id).exists())
    query = (
        select(s.opt_outs.c.at, s.opt_outs.c.channel, _C.external_id)
        .join(s.addresses, s.addresses.c.lookup == s.opt_outs.c.lookup)
        .join(s.contact_addresses, and_(
            s.contact_addresses.c.address_id == s.addresses.c.id,
            s.contact_addresses.c.channel == s.opt_outs.c.channel,
        ))
        .join(s.contacts, _C.id == s.contact_addresses.c.contact_id)
        .where(_C.forgotten_at.is_(None), leads, or_(asked_here, told_here))
        .order_by(s.opt_outs.c.at.desc()).limit(_MOST)
    )
    return [
        (row.at or 0, f"Leader {row.external_id} has opted out of {_way(row.channel)}; "
                      "agree with them on another way, or on a deputy.")
        for row in await connection.execute(query)
    ]


async def unread(connection: AsyncConnection) -> Said:
    """How many messages of people wait to be read; a bounded look."""
    i = s.inbound.c
    newest = (
        select(i.id, i.at).where(i.settled_at.is_(None)).order_by(i.id.desc())
        .limit(_MOST_WAITING).subquery()
    )
    row: Any = (await connection.execute(
        select(func.count().label("n"), func.max(newest.c.at).label("at")).select_from(newest)
    )).one()
    if not row.n:
        return []
    n = f"{row.n} or more" if row.n >= _MOST_WAITING else str(row.n)
    return [(int(row.at), f"Messages from people wait to be read: {n} (tocsin inbox list).")]


def _way(channel: str) -> str:
    return {"sms": "SMS", "whatsapp": "WhatsApp"}.get(channel, channel)

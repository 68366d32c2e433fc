"""What people's own words mean for the console: leaders who opted out, messages nobody has read."""

from typing import Any

from sqlalchemy import and_, func, or_, select, union
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
    # From the few who lead to their opt-outs: of these there may be a hundred thousand.
    leads = union(
        select(_C.id).where(_C.role.in_(_LEADS)),
        select(_R.contact_id).where(_R.alert_id == alert_id),
    )
    query = (
        select(s.opt_outs.c.at, s.opt_outs.c.channel, _C.external_id)
        .select_from(s.contacts)
        .join(s.contact_addresses, s.contact_addresses.c.contact_id == _C.id)
        .join(s.addresses, s.addresses.c.id == s.contact_addresses.c.address_id)
        .join(s.opt_outs, and_(
            s.opt_outs.c.lookup == s.addresses.c.lookup,
            s.opt_outs.c.channel == s.contact_addresses.c.channel,
        ))
        .where(_C.id.in_(leads), _C.forgotten_at.is_(None), or_(asked_here, told_here))
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

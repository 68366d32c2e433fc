"""What may be sent at all, asked inside the transaction that claims it."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.notice import NoticeState, subject
from dispatcher.domain.policy import AlertState
from dispatcher.store import schema as s
from dispatcher.store.one_of import IDS, one_of

Living = dict[int, tuple[int, bool]]  # alert_id of the deliveries to (end in UTC ms, grave)


async def still_active(
    connection: AsyncConnection, active: Mapping[int, int], now: int, *, locked: bool
) -> Living:
    """Those of *active*, alerts and notices, that are so still, and not past their end.

    A notice ends with its hours, which only *active* (id to end, UTC ms) knows: what a provider
    holds in its queue must not leave it at night.

    *locked* (PostgreSQL): a withdrawal waits for this claim, and the next claim sees the
    withdrawal. Rows are taken in one order by all, so that nobody waits for each other.
    """
    alerts = await _alerts(connection, [n for n in active if n >= 0], now, locked)
    hours = {-n: end for n, end in active.items() if n < 0 and end > now}
    return alerts | await _notices(connection, hours, now, locked)


async def _alerts(
    connection: AsyncConnection, ids: list[int], now: int, locked: bool
) -> Living:
    query = _going(connection.dialect.name == "sqlite", locked)
    rows = await connection.execute(query, {IDS: ids, "now": now})
    return {row.id: (row.expires_at, row.grave) for row in rows}


@cache  # asked in every claim, and dearer to write than to ask
def _going(sqlite: bool, locked: bool) -> Select[Any]:
    a = s.alerts.c
    query = select(a.id, a.expires_at, a.grave).where(
        one_of(a.id, sqlite=sqlite), a.state == AlertState.ACTIVE,
        a.expires_at > bindparam("now"),
    )
    return query.order_by(a.id).with_for_update(read=True) if locked else query


async def _notices(
    connection: AsyncConnection, hours: Mapping[int, int], now: int, locked: bool
) -> Living:
    """None of them is grave: an outcome that stays unknown is never sent again."""
    if not hours:
        return {}
    n = s.notices.c
    query = select(n.id, n.valid_until).where(
        n.id.in_(list(hours)), n.state == NoticeState.ACTIVE, n.valid_until > now
    )
    if locked:
        query = query.order_by(n.id).with_for_update(read=True)
    return {
        subject(row.id): (min(row.valid_until, hours[row.id]), False)
        for row in await connection.execute(query)
    }

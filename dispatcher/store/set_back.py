"""When the clock was put back: what was due by the wrong time is due by the right one."""

from typing import Any

from sqlalchemy import Table, and_, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import ENDED, State
from dispatcher.store import schema as s
from dispatcher.store.database import MAX_ROWS, Database

_OPEN = [state for state in State if state not in ENDED]
_WAITS = (s.alerts, s.relays, s.review_tasks, s.redactions)
_D = s.deliveries.c


async def set_back(db: Database, *, by: int, now: int) -> None:
    """Take *by* ms off every wait that ends after *now* (UTC ms, by the right clock).

    Whatever is said to have happened in the future happened now. May be killed and run again.
    """
    async with db.write() as connection:
        for table in _WAITS:
            await connection.execute(_sooner(table, by, now))
    after = 0
    while True:
        async with db.write() as connection:
            last = await _page(connection, after)
            if last is None:
                return
            await connection.execute(_later_rows(after, last, by, now))
        after = last


def _sooner(table: Table, by: int, now: int) -> Any:
    due = table.c.due_at
    return update(table).where(due > now).values(due_at=_less(due, by, now))


async def _page(connection: AsyncConnection, after: int) -> int | None:
    page = select(_D.id).where(_D.id > after, _D.state.in_(_OPEN)).order_by(_D.id).limit(MAX_ROWS)
    found = await connection.scalar(select(func.max(page.subquery().c.id)))
    return None if found is None else int(found)


def _later_rows(after: int, last: int, by: int, now: int) -> Any:
    happened = {
        c.name: case((c > now, now), else_=c)
        for c in (_D.updated_at, _D.first_at, _D.accepted_at, _D.created_at)
    }
    waits = {c.name: _less(c, by, now) for c in (_D.due_at, _D.lease_until)}
    return update(s.deliveries).where(
        and_(_D.id > after, _D.id <= last), _D.state.in_(_OPEN),
        or_(_D.due_at > now, _D.lease_until > now, _D.updated_at > now),
    ).values(**happened, **waits)


def _less(column: Any, by: int, now: int) -> Any:
    sooner = case((column - by > now, column - by), else_=now)
    return case((column > now, sooner), else_=column)

"""When the clock was put back: what was due by the wrong time is due by the right one."""

from typing import Any

from sqlalchemy import Select, Table, and_, case, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import ENDED, State
from dispatcher.store import schema as s
from dispatcher.store.database import MAX_ROWS, Database

_OPEN = [state for state in State if state not in ENDED]
_IN_VAIN = (State.FAILED, State.UNDELIVERED, State.OPTED_OUT)
_WAITS = (s.alerts, s.relays, s.review_tasks, s.redactions)
_D, _B = s.deliveries.c, s.set_backs.c
_LAST = select(s.set_backs).order_by(_B.id.desc()).limit(1)
_SAME_MS = 600_000  # so long before a doubt somebody may have put right what it is about
_ABOUT_MS = 30_000  # two clocks of one machine are doubted by so much more or less


async def set_back(db: Database, *, by: int, now: int, since: int) -> None:
    """Take *by* ms off every wait that ends after *now* (UTC ms, by the right clock).

    Whatever is said to have happened in the future happened now. Several processes have the same
    clock: what one of them has put right is not shifted again for another that doubts it *since*
    then (UTC ms). Whoever dies on the way may call it again, or anybody :func:`go_on`.
    """
    async with db.write() as connection:
        # Two that come at the same time would both find nothing begun.
        await connection.execute(select(s.mode.c.id).with_for_update())
        before = (await connection.execute(_LAST)).first()
        if before is None or not _same(before, by, since):
            newest = await connection.scalar(select(func.coalesce(func.max(_D.id), 0)))
            await connection.execute(insert(s.set_backs).values(
                at=now, off=by, upto=-1, last=newest
            ))
    await go_on(db)


def _same(before: Any, by: int, since: int) -> bool:
    unfinished = before.upto < before.last
    about = abs(by - before.off) < _ABOUT_MS
    return bool(unfinished or (before.at > since - _SAME_MS and about))


async def go_on(db: Database) -> None:
    """Finish what somebody began, who may be gone; several may do so at once."""
    async with db.read() as connection:
        begun = (await connection.execute(_LAST)).first()
    if begun is None or begun.upto >= begun.last:
        return
    while await _step(db):
        pass


async def _step(db: Database) -> bool:
    # How far it got is written with what it changed: no row is shifted twice.
    async with db.write() as connection:
        begun = (await connection.execute(_LAST.with_for_update())).one()
        if begun.upto >= begun.last:
            return False
        if begun.upto < 0:
            for table in _WAITS:
                await connection.execute(_sooner(table, begun.off, begun.at))
            upto = 0
        else:
            upto = await _page(connection, begun)
        await connection.execute(
            update(s.set_backs).where(_B.id == begun.id).values(upto=upto)
        )
    return True


def _sooner(table: Table, by: int, now: int) -> Any:
    due = table.c.due_at
    return update(table).where(due > now).values(due_at=_less(due, by, now))


async def _page(connection: AsyncConnection, begun: Any) -> int:
    """Shift the next rows; up to which id all are done."""
    ids = list((await connection.execute(_wrong(begun))).scalars())
    if not ids:
        return int(begun.last)
    happened = {
        c.name: case((c > begun.at, begun.at), else_=c)
        for c in (_D.updated_at, _D.first_at, _D.accepted_at, _D.created_at)
    }
    waits = {c.name: _less(c, begun.off, begun.at) for c in (_D.due_at, _D.lease_until)}
    await connection.execute(
        update(s.deliveries).where(_D.id.in_(ids)).values(**happened, **waits)
    )
    return int(ids[-1])


def _wrong(begun: Any) -> Select[Any]:
    # Of what has ended in vain the due time says that another way is sought.
    waits = or_(
        _D.state.in_(_OPEN), and_(_D.state.in_(_IN_VAIN), _D.due_at.is_not(None))
    )
    future = or_(_D.due_at > begun.at, _D.lease_until > begun.at, _D.updated_at > begun.at)
    return select(_D.id).where(
        _D.id > begun.upto, _D.id <= begun.last, waits, future
    ).order_by(_D.id).limit(MAX_ROWS).with_for_update()


def _less(column: Any, by: int, now: int) -> Any:
    sooner = case((column - by > now, column - by), else_=now)
    return case((column > now, sooner), else_=column)


async def believed(connection: AsyncConnection, newest: int) -> int:
    """*newest* (UTC ms), or when the clock was put back, if it may be by the clock before that."""
    before = (await connection.execute(_LAST)).first()
    if before is None or not before.at < newest <= before.at + before.off + _SAME_MS:
        return newest
    return int(before.at)

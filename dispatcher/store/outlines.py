"""What the clock asks of alerts twice a second: never their documents, never those that wait."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.sql.elements import ColumnElement

from dispatcher.domain.alert import MsgType
from dispatcher.domain.area import Box
from dispatcher.domain.lineage import Role
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Outline
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.one_of import IDS, one_of

_A, _L, _G = s.alerts.c, s.alert_links.c, s.info_groups.c
_COLUMNS = (
    _A.id, _A.public_id, _A.state, _A.state_reason, _A.msg_type, _A.priority, _A.expires_at,
    _A.plan_mark,
)
_WAITING = (AlertState.ACTIVE, AlertState.HELD, AlertState.AWAITING_APPROVAL)
_OVER = (
    AlertState.SUPERSEDED, AlertState.WITHDRAWN, AlertState.EXPIRED, AlertState.ENDED,
)
# By its index the first is found at once, however many wait.
_NEXT = select(*_COLUMNS).where(
    _A.state == AlertState.ACTIVE, _A.plan_state == "todo"
).order_by(_A.priority, _A.id).limit(1)


class Outlines:
    """Short looks at many alerts; a look finds only those for which there is something to do."""

    db: Database

    async def next_to_plan(self, but: Collection[int] = ()) -> Outline | None:
        """The gravest active alert whose planning is not finished; none whose id is in *but*."""
        query = _NEXT.where(~one_of(_A.id, sqlite=self.db.sqlite)) if but else _NEXT
        async with self.db.read() as connection:
            row = (await connection.execute(query, {IDS: sorted(but)} if but else {})).first()
        return _outline(row) if row else None

    async def overdue(self, now: int) -> list[Outline]:
        """Held alerts whose time to be decided about is up (UTC ms)."""
        return await self._outlines(_A.state == AlertState.HELD, _A.due_at <= now)

    async def expiring(self, now: int) -> list[Outline]:
        """Alerts that hold or wait although their own end has come."""
        return await self._outlines(_A.state.in_(_WAITING), _A.expires_at <= now)

    async def unswept(self) -> list[Outline]:
        """Alerts that are over, and of which something may still be on its way."""
        return await self._outlines(_A.state.in_(_OVER), _A.plan_state != "closed")

    async def finishing(self) -> list[Outline]:
        """Endings that everyone has been given who is owed one, as far as is known."""
        waits = exists().where(
            _L.alert_id == _A.id, _L.role == Role.ACTS, _L.target_id.is_(None)
        )
        told = and_(_A.plan_state == "done", _A.msg_type == MsgType.CANCEL, ~waits)
        return await self._outlines(
            _A.state == AlertState.ACTIVE,
            or_(_A.msg_type == MsgType.CANCEL, _A.kind == Kind.ALL_CLEAR),
            or_(_A.plan_state == "swept", told),
        )

    async def holding(self, near: Box | None) -> list[Outline]:
        """Active warnings and updates, without those that are surely not *near*."""
        where = [_A.state == AlertState.ACTIVE, _A.kind.in_([Kind.WARNING, Kind.UPDATE])]
        if near is not None:
            south, west, north, east = near
            where.append(or_(_A.south.is_(None), and_(
                _A.south <= north, _A.north >= south, _A.west <= east, _A.east >= west
            )))
        return await self._outlines(*where)

    async def lapsed(self, now: int) -> list[tuple[int, int]]:
        """(alert, position) of info groups that are over while their alert goes on."""
        query = select(_G.alert_id, _G.position).join(s.alerts, _A.id == _G.alert_id).where(
            _A.state == AlertState.ACTIVE, _G.expires_at <= now, _G.lapsed_at.is_(None),
            _A.expires_at > now,
        )
        async with self.db.read() as connection:
            return [(row.alert_id, row.position) for row in await connection.execute(query)]

    async def _outlines(self, *where: ColumnElement[bool]) -> list[Outline]:
        query = select(*_COLUMNS).where(*where).order_by(_A.priority, _A.id)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [_outline(row) for row in rows]


def _outline(row: Any) -> Outline:
    return Outline(
        id=row.id, public_id=row.public_id, state=AlertState(row.state),
        state_reason=row.state_reason, msg_type=MsgType(row.msg_type),
        priority=row.priority, expires_at=row.expires_at, plan_mark=row.plan_mark,
    )

"""Alerts, their info groups and who decided about them."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Row, and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.alert import MsgType, Reference, Scope, Status
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.copies import Copies
from dispatcher.store.database import Database
from dispatcher.store.links import Links, named
from dispatcher.store.outlines import Outlines

_COLUMNS = [s.alerts.c[f.name] for f in fields(AlertRecord)]
_TYPES = {
    "status": Status, "msg_type": MsgType, "scope": Scope, "state": AlertState, "kind": Kind,
    "exercise": bool, "grave": bool, "raw": bytes,
}


def _record(row: Row[Any]) -> AlertRecord:
    values = dict(row._mapping)
    for name, kind in _TYPES.items():
        values[name] = kind(values[name])
    return AlertRecord(**values)


class Alerts(Links, Copies, Outlines):
    """The alerts of one database. Methods that take a connection join its transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def get(self, public_id: str) -> AlertRecord | None:
        """By public id, or by ``sender,identifier,sent``."""
        parts = public_id.split(",")
        where = s.alerts.c.public_id == public_id
        if len(parts) == 3:
            where = and_(
                s.alerts.c.sender == parts[0], s.alerts.c.identifier == parts[1],
                s.alerts.c.sent_text == parts[2], s.alerts.c.edition == 0,
            )
        return await self._one(where)

    async def by_id(self, alert_id: int) -> AlertRecord | None:
        """By row id."""
        return await self._one(s.alerts.c.id == alert_id)

    async def by_row(self, connection: AsyncConnection, alert_id: int) -> AlertRecord | None:
        """By row id, and held until the caller's transaction ends: what is decided stays true."""
        query = select(*_COLUMNS).where(s.alerts.c.id == alert_id).with_for_update()
        row = (await connection.execute(query)).first()
        return _record(row) if row else None

    async def by_code(self, code: str) -> AlertRecord | None:
        """By the short code that stands in its messages."""
        return await self._one(and_(s.alerts.c.code == code, s.alerts.c.edition == 0))

    async def _one(self, where: Any) -> AlertRecord | None:
        async with self.db.read() as connection:
            row = (await connection.execute(select(*_COLUMNS).where(where))).first()
        return _record(row) if row else None

    async def listed(
        self, *, states: Sequence[str] = (), before: int | None = None, limit: int = 100
    ) -> list[AlertRecord]:
        """Newest first, at most *limit*, with ids below *before*."""
        query = select(*_COLUMNS).where(s.alerts.c.edition == 0).order_by(
            s.alerts.c.id.desc()
        ).limit(limit)
        if states:
            query = query.where(s.alerts.c.state.in_(states))
        if before is not None:
            query = query.where(s.alerts.c.id < before)
        async with self.db.read() as connection:
            return [_record(row) for row in await connection.execute(query)]

    async def active_ids(self) -> dict[int, int]:
        """Ids of active alerts and when each ends (UTC ms)."""
        query = select(s.alerts.c.id, s.alerts.c.expires_at).where(
            s.alerts.c.state == AlertState.ACTIVE
        )
        async with self.db.read() as connection:
            return {row[0]: row[1] for row in await connection.execute(query)}

    async def same_triple(
        self, connection: AsyncConnection, sender: str, identifier: str, sent_at: int
    ) -> AlertRecord | None:
        """The alert with this identity, inside the caller's transaction."""
        row = (await connection.execute(select(*_COLUMNS).where(
            s.alerts.c.sender == sender, s.alerts.c.identifier == identifier,
            s.alerts.c.sent_at == sent_at, s.alerts.c.edition == 0,
        ))).first()
        return _record(row) if row else None

    async def referred(
        self, connection: AsyncConnection, reference: Reference
    ) -> AlertRecord | None:
        """The alert that a reference means, if it is here."""
        row_id = (await connection.execute(named(reference))).scalar()
        return None if row_id is None else await self.by_row(connection, row_id)

    async def like(
        self, connection: AsyncConnection, essences: Sequence[str], *, sender: str,
        identifier: str,
    ) -> str:
        """The public id of an active alert that has all *essences* under another identifier."""
        a, k = s.alerts.c, s.likenesses.c
        wanted = sorted(set(essences))
        query = select(a.public_id).join(s.likenesses, k.alert_id == a.id).where(
            k.essence.in_(wanted), a.state == AlertState.ACTIVE, a.sender == sender,
            a.identifier != identifier,
        ).group_by(a.id, a.public_id).having(func.count() == len(wanted)).order_by(a.id).limit(1)
        return (await connection.execute(query)).scalar() or ""

    async def add_likenesses(
        self, connection: AsyncConnection, alert_id: int, essences: Sequence[str]
    ) -> None:
        """Keep what makes another alert the same warning."""
        rows = [{"alert_id": alert_id, "essence": one} for one in sorted(set(essences))]
        if rows:
            await connection.execute(insert(s.likenesses), rows)

    async def retire(
        self, connection: AsyncConnection, record: AlertRecord, *, public_id: str
    ) -> None:
        """Make room for a copy that takes this one's place: it becomes an earlier edition."""
        a = s.alerts.c
        last = (await connection.execute(select(func.max(a.edition)).where(
            a.sender == record.sender, a.identifier == record.identifier,
            a.sent_at == record.sent_at,
        ))).scalar_one()
        await self.change(connection, record.id, public_id=public_id, edition=last + 1)

    async def add(self, connection: AsyncConnection, values: Mapping[str, Any]) -> int:
        """Insert one alert; its row id."""
        result = await connection.execute(insert(s.alerts).values(**values))
        key: Any = result.inserted_primary_key
        return int(key[0])

    async def change(self, connection: AsyncConnection, alert_id: int, **values: Any) -> None:
        """Set columns of one alert."""
        await connection.execute(update(s.alerts).where(s.alerts.c.id == alert_id).values(**values))

    async def change_if(
        self, connection: AsyncConnection, alert_id: int, states: Sequence[AlertState], *,
        mark: int | None = None, after: tuple[str, int] | None = None, **values: Any,
    ) -> bool:
        """Set columns only while the alert is in one of *states*; whether it was.

        With *mark* also only if planning was not told to look again meanwhile, with *after*
        (step, cursor) only if nobody else has planned that page.
        """
        where = [s.alerts.c.id == alert_id, s.alerts.c.state.in_(states)]
        if mark is not None:
            where.append(s.alerts.c.plan_mark == mark)
        if after is not None:
            where += [s.alerts.c.plan_step == after[0], s.alerts.c.plan_cursor == after[1]]
        result = await connection.execute(update(s.alerts).where(*where).values(**values))
        return bool(result.rowcount)

    async def add_groups(
        self, connection: AsyncConnection, rows: Sequence[Mapping[str, Any]]
    ) -> None:
        """Keep the info groups of an alert."""
        if rows:
            await connection.execute(insert(s.info_groups), list(rows))

    async def group_lapsed(self, alert_id: int, position: int, *, now: int) -> None:
        """Note that an info group is over while its alert goes on."""
        g = s.info_groups.c
        async with self.db.write() as connection:
            await connection.execute(update(s.info_groups).where(
                g.alert_id == alert_id, g.position == position
            ).values(lapsed_at=now))

    async def decided(self, connection: AsyncConnection, **values: Any) -> None:
        """Keep an approval or rejection."""
        await connection.execute(insert(s.approvals).values(**values))

    async def approvers(
        self, connection: AsyncConnection, alert_id: int, digest: str
    ) -> set[str]:
        """Who has approved what *digest* stands for so far, inside the caller's transaction."""
        t = s.approvals.c
        rows = await connection.execute(select(t.who).where(
            t.alert_id == alert_id, t.decision == "approve", t.digest == digest
        ))
        return set(rows.scalars())

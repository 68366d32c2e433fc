"""Alerts, their arrivals, links, groups and the quarantine."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Row, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.alert import NO_TIME, MsgType, Reference, Scope, Status
from dispatcher.domain.finding import Finding
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.database import Database

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


def findings_json(findings: Iterable[Finding]) -> str:
    """Findings as the JSON text kept beside an alert."""
    return json.dumps([f.as_json() for f in findings], ensure_ascii=False)


class Alerts:
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
                s.alerts.c.sent_text == parts[2],
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
        return await self._one(s.alerts.c.code == code)

    async def _one(self, where: Any) -> AlertRecord | None:
        async with self.db.read() as connection:
            row = (await connection.execute(select(*_COLUMNS).where(where))).first()
        return _record(row) if row else None

    async def listed(
        self, *, states: Sequence[str] = (), before: int | None = None, limit: int = 100
    ) -> list[AlertRecord]:
        """Newest first, at most *limit*, with ids below *before*."""
        query = select(*_COLUMNS).order_by(s.alerts.c.id.desc()).limit(limit)
        if states:
            query = query.where(s.alerts.c.state.in_(states))
        if before is not None:
            query = query.where(s.alerts.c.id < before)
        async with self.db.read() as connection:
            return [_record(row) for row in await connection.execute(query)]

    async def in_state(self, *states: AlertState, closed: bool = True) -> list[AlertRecord]:
        """All alerts in these states, gravest and oldest first.

        Without *closed* those are left out of which nothing can become any more; after a year
        they are nearly all.
        """
        query = select(*_COLUMNS).where(s.alerts.c.state.in_(states))
        if not closed:
            query = query.where(s.alerts.c.plan_state != "closed")
        async with self.db.read() as connection:
            rows = await connection.execute(query.order_by(s.alerts.c.priority, s.alerts.c.id))
            return [_record(row) for row in rows]

    async def to_plan(self) -> list[AlertRecord]:
        """Active alerts whose planning is not finished, gravest first."""
        query = select(*_COLUMNS).where(
            s.alerts.c.state == AlertState.ACTIVE, s.alerts.c.plan_state == "todo"
        )
        async with self.db.read() as connection:
            rows = await connection.execute(query.order_by(s.alerts.c.priority, s.alerts.c.id))
            return [_record(row) for row in rows]

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
        """The alert with this identity, inside the caller's transaction.

        *sent_at* of ``NO_TIME`` (a CAP 1.0 reference) means the latest of that sender and identifier.
        """
        query = select(*_COLUMNS).where(
            s.alerts.c.sender == sender, s.alerts.c.identifier == identifier,
        ).order_by(s.alerts.c.sent_at.desc(), s.alerts.c.id)
        if sent_at != NO_TIME.at:
            query = query.where(s.alerts.c.sent_at == sent_at)
        row = (await connection.execute(query.limit(1))).first()
        return _record(row) if row else None

    async def reissued(
        self, connection: AsyncConnection, *, sender: str, event: str, severity: str, digest: str
    ) -> list[AlertRecord]:
        """Active alerts of the same sender, event and severity (the caller compares the rest)."""
        rows = await connection.execute(select(*_COLUMNS).where(
            s.alerts.c.sender == sender, s.alerts.c.event == event,
            s.alerts.c.severity == severity, s.alerts.c.state == AlertState.ACTIVE,
            s.alerts.c.digest != digest,
        ))
        return [_record(row) for row in rows]

    async def add(self, connection: AsyncConnection, values: Mapping[str, Any]) -> int:
        """Insert one alert; its row id."""
        result = await connection.execute(insert(s.alerts).values(**values))
        key: Any = result.inserted_primary_key
        return int(key[0])

    async def change(self, connection: AsyncConnection, alert_id: int, **values: Any) -> None:
        """Set columns of one alert."""
        await connection.execute(update(s.alerts).where(s.alerts.c.id == alert_id).values(**values))

    async def change_if(
        self, connection: AsyncConnection, alert_id: int, states: Sequence[AlertState],
        **values: Any,
    ) -> bool:
        """Set columns only while the alert is in one of *states*; whether it was."""
        result = await connection.execute(
            update(s.alerts).where(s.alerts.c.id == alert_id, s.alerts.c.state.in_(states))
            .values(**values)
        )
        return bool(result.rowcount)

    async def arrived(self, connection: AsyncConnection, **values: Any) -> None:
        """Note that a copy of an alert arrived."""
        await connection.execute(insert(s.arrivals).values(**values))

    async def add_links(
        self, connection: AsyncConnection, alert_id: int, msg_type: MsgType,
        references: Sequence[Reference],
    ) -> None:
        """Keep what an alert refers to; targets that are not here yet stay open."""
        for ref in dict.fromkeys(references):
            target = await self.same_triple(connection, ref.sender, ref.identifier, ref.sent.at)
            await connection.execute(insert(s.alert_links).values(
                alert_id=alert_id, msg_type=msg_type.value, sender=ref.sender,
                identifier=ref.identifier, sent_text=ref.sent.text, sent_at=ref.sent.at,
                target_id=target.id if target else None,
            ))

    async def close_links(self, connection: AsyncConnection, record: AlertRecord) -> list[int]:
        """Point waiting links at an alert that has just come; ids of those who refer to it."""
        where = and_(
            s.alert_links.c.sender == record.sender,
            s.alert_links.c.identifier == record.identifier,
            s.alert_links.c.sent_at.in_((record.sent_at, NO_TIME.at)),
        )
        await connection.execute(update(s.alert_links).where(where).values(target_id=record.id))
        rows = await connection.execute(select(s.alert_links.c.alert_id).where(where))
        return [row[0] for row in rows]

    async def targets(self, connection: AsyncConnection, alert_id: int) -> list[AlertRecord]:
        """The alerts that this one refers to and that are here."""
        rows = await connection.execute(
            select(*_COLUMNS).join(s.alert_links, s.alert_links.c.target_id == s.alerts.c.id)
            .where(s.alert_links.c.alert_id == alert_id)
        )
        return [_record(row) for row in rows]

    async def chain(self, alert_id: int) -> list[int]:
        """Everything this alert refers to, and what that replaced in turn (without itself)."""
        seen: set[int] = set()
        edge = [alert_id]
        async with self.db.read() as connection:
            while edge:
                rows = await connection.execute(
                    select(s.alert_links.c.target_id).where(
                        s.alert_links.c.alert_id.in_(edge),
                        s.alert_links.c.target_id.is_not(None),
                        s.alert_links.c.applied_at.is_not(None),
                    )
                )
                edge = [row[0] for row in rows if row[0] not in seen and row[0] != alert_id]
                seen.update(edge)
        return sorted(seen)

    async def links_applied(
        self, connection: AsyncConnection, alert_id: int, target_ids: Sequence[int], now: int
    ) -> None:
        """Mark references as acted on."""
        await connection.execute(
            update(s.alert_links).where(
                s.alert_links.c.alert_id == alert_id, s.alert_links.c.target_id.in_(target_ids)
            ).values(applied_at=now)
        )

    async def add_groups(
        self, connection: AsyncConnection, rows: Sequence[Mapping[str, Any]]
    ) -> None:
        """Keep the info groups of an alert."""
        if rows:
            await connection.execute(insert(s.info_groups), list(rows))

    async def quarantined(self, connection: AsyncConnection, **values: Any) -> None:
        """Keep a refused document with what was found."""
        await connection.execute(insert(s.quarantine).values(**values))

    async def decided(self, connection: AsyncConnection, **values: Any) -> None:
        """Keep an approval or rejection."""
        await connection.execute(insert(s.approvals).values(**values))

    async def approvers(self, connection: AsyncConnection, alert_id: int) -> set[str]:
        """Who has approved an alert so far, inside the caller's transaction."""
        t = s.approvals.c
        rows = await connection.execute(
            select(t.who).where(t.alert_id == alert_id, t.decision == "approve")
        )
        return set(rows.scalars())

    async def successor(
        self, connection: AsyncConnection, record: AlertRecord
    ) -> AlertRecord | None:
        """The alert that took the place of *record*, and what took its place in turn, the last."""
        newest, seen = record, {record.id}
        while newest.state is AlertState.SUPERSEDED:
            row = (await connection.execute(
                select(*_COLUMNS).where(s.alerts.c.public_id == newest.state_reason)
            )).first()
            if row is None or row.id in seen:
                break
            newest = _record(row)
            seen.add(newest.id)
        return newest if newest is not record else None

"""Alerts, their info groups and who decided about them."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import Row, Update, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.alert import MsgType, Reference, Scope, Status
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.copies import Copies
from dispatcher.store.database import Database
from dispatcher.store.links import Links, meant
from dispatcher.store.outlines import Outlines

_A, _K = s.alerts.c, s.likenesses.c
_COLUMNS = [_A[f.name] for f in fields(AlertRecord)]
_ALERTS = select(*_COLUMNS)
_BY_ID = _ALERTS.where(_A.id == bindparam("row"))
_HELD = _BY_ID.with_for_update()
_BY_PUBLIC_ID = _ALERTS.where(_A.public_id == bindparam("public_id"))
_OF_TRIPLE = _ALERTS.where(
    _A.sender == bindparam("sender"), _A.identifier == bindparam("identifier"), _A.edition == 0,
    _A.sent_at == bindparam("sent_at"),
)
_ACTIVE = select(_A.id, _A.expires_at).where(_A.state == AlertState.ACTIVE)
# Found by what they say, which few have in common, not among all that are active.
_ALIKE = select(_K.alert_id).where(
    _K.essence.in_(bindparam("essences", expanding=True))
).group_by(_K.alert_id).having(func.count() == bindparam("count")).subquery()
_LIKE = select(_A.public_id).join(_ALIKE, _ALIKE.c.alert_id == _A.id).where(
    _A.state == AlertState.ACTIVE, _A.sender == bindparam("sender"),
    _A.identifier != bindparam("identifier"),
).order_by(_A.id).limit(1)
_ADD = insert(s.alerts).returning(*_COLUMNS)
_ADD_GROUP, _ADD_LIKENESS = insert(s.info_groups), insert(s.likenesses)
_TYPES = {
    "status": Status, "msg_type": MsgType, "scope": Scope, "state": AlertState, "kind": Kind,
    "exercise": bool, "grave": bool, "raw": bytes,
}


def _record(row: Row[Any]) -> AlertRecord:
    values = dict(row._mapping)
    for name, kind in _TYPES.items():
        values[name] = kind(values[name])
    return AlertRecord(**values)


@cache
def _set(names: tuple[str, ...]) -> Update:
    """What sets these columns of one alert."""
    values: dict[str, Any] = {name: bindparam(f"to_{name}") for name in names}
    return update(s.alerts).where(_A.id == bindparam("row")).values(values)


class Alerts(Links, Copies, Outlines):
    """The alerts of one database. Methods that take a connection join its transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def get(self, public_id: str) -> AlertRecord | None:
        """By public id, or by ``sender,identifier,sent``."""
        parts = public_id.split(",")
        if len(parts) != 3:
            return await self._one(_BY_PUBLIC_ID, public_id=public_id)
        return await self._one(_ALERTS.where(
            _A.sender == parts[0], _A.identifier == parts[1], _A.sent_text == parts[2],
            _A.edition == 0,
        ))

    async def by_id(self, alert_id: int) -> AlertRecord | None:
        """By row id."""
        return await self._one(_BY_ID, row=alert_id)

    async def by_row(self, connection: AsyncConnection, alert_id: int) -> AlertRecord | None:
        """By row id, and held until the caller's transaction ends: what is decided stays true."""
        return await _found(connection, _HELD, row=alert_id)

    async def by_code(self, code: str) -> AlertRecord | None:
        """By the short code that stands in its messages."""
        return await self._one(_ALERTS.where(_A.code == code, _A.edition == 0))

    async def _one(self, query: Any, **values: Any) -> AlertRecord | None:
        async with self.db.read() as connection:
            return await _found(connection, query, **values)

    async def listed(
        self, *, states: Sequence[str] = (), before: int | None = None, limit: int = 100
    ) -> list[AlertRecord]:
        """Newest first, at most *limit*, with ids below *before*."""
        query = _ALERTS.where(_A.edition == 0).order_by(_A.id.desc()).limit(limit)
        if states:
            query = query.where(_A.state.in_(states))
        if before is not None:
            query = query.where(_A.id < before)
        async with self.db.read() as connection:
            return [_record(row) for row in await connection.execute(query)]

    async def active_ids(self) -> dict[int, int]:
        """Ids of active alerts and when each ends (UTC ms)."""
        async with self.db.read() as connection:
            return dict((await connection.execute(_ACTIVE)).all())

    async def same_triple(
        self, connection: AsyncConnection, sender: str, identifier: str, sent_at: int
    ) -> AlertRecord | None:
        """The alert with this identity, inside the caller's transaction."""
        return await _found(
            connection, _OF_TRIPLE, sender=sender, identifier=identifier, sent_at=sent_at
        )

    async def referred(
        self, connection: AsyncConnection, reference: Reference
    ) -> AlertRecord | None:
        """The alert that a reference means, if it is here."""
        row_id = await meant(connection, reference)
        return None if row_id is None else await self.by_row(connection, row_id)

    async def like(
        self, connection: AsyncConnection, essences: Sequence[str], *, sender: str,
        identifier: str,
    ) -> str:
        """The public id of an active alert that has all *essences* under another identifier."""
        wanted = sorted(set(essences))
        return (await connection.execute(_LIKE, {
            "essences": wanted, "count": len(wanted), "sender": sender, "identifier": identifier,
        })).scalar() or ""

    async def add_likenesses(
        self, connection: AsyncConnection, alert_id: int, essences: Sequence[str]
    ) -> None:
        """Keep what makes another alert the same warning."""
        rows = [{"alert_id": alert_id, "essence": one} for one in sorted(set(essences))]
        await many(connection, _ADD_LIKENESS, rows)

    async def retire(
        self, connection: AsyncConnection, record: AlertRecord, *, public_id: str
    ) -> None:
        """Make room for a copy that takes this one's place: it becomes an earlier edition."""
        last = (await connection.execute(select(func.max(_A.edition)).where(
            _A.sender == record.sender, _A.identifier == record.identifier,
            _A.sent_at == record.sent_at,
        ))).scalar_one()
        await self.change(connection, record.id, public_id=public_id, edition=last + 1)

    async def add(
        self, connection: AsyncConnection, values: Mapping[str, Any]
    ) -> AlertRecord:
        """Insert one alert; as it is stored."""
        return _record((await connection.execute(_ADD, values)).one())

    async def change(self, connection: AsyncConnection, alert_id: int, **values: Any) -> None:
        """Set columns of one alert."""
        given = {f"to_{name}": value for name, value in values.items()}
        await many(connection, _set(tuple(values)), [{"row": alert_id, **given}])

    async def change_if(
        self, connection: AsyncConnection, alert_id: int, states: Sequence[AlertState], *,
        mark: int | None = None, after: tuple[str, int] | None = None, **values: Any,
    ) -> bool:
        """Set columns only while the alert is in one of *states*; whether it was.

        With *mark* also only if planning was not told to look again meanwhile, with *after*
        (step, cursor) only if nobody else has planned that page.
        """
        where = [_A.id == alert_id, _A.state.in_(states)]
        if mark is not None:
            where.append(_A.plan_mark == mark)
        if after is not None:
            where += [_A.plan_step == after[0], _A.plan_cursor == after[1]]
        result = await connection.execute(update(s.alerts).where(*where).values(**values))
        return bool(result.rowcount)

    async def add_groups(
        self, connection: AsyncConnection, rows: Sequence[Mapping[str, Any]]
    ) -> None:
        """Keep the info groups of an alert."""
        await many(connection, _ADD_GROUP, rows)

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


async def _found(connection: AsyncConnection, query: Any, **values: Any) -> AlertRecord | None:
    row = (await connection.execute(query, values)).first()
    return _record(row) if row else None

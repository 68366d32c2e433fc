"""What alerts refer to, which of it is in force, and everything that hangs together by it."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Row,
    Select,
    and_,
    bindparam,
    case,
    insert,
    or_,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.alert import NO_TIME, MsgType, Reference, Scope, Status
from dispatcher.domain.lineage import Edge, Member, Node, Role
from dispatcher.domain.policy import ENDING_LASTS, AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.database import Database
from dispatcher.store.one_of import IDS, one_of

# Any fixed number will do; it names the lock among PostgreSQL's advisory locks.
_LIFE_LOCK = 0x746F63736C
_PAGE = 500  # values in one list of a query
_A, _L = s.alerts.c, s.alert_links.c
_MEMBER = (
    _A.id, _A.public_id, _A.sender, _A.identifier, _A.sent_at, _A.edition, _A.status, _A.scope,
    _A.msg_type, _A.state, _A.state_reason, _A.activated_at,
)
_BINDING = select(s.alert_links).where(
    _L.role.in_([Role.ACTS, Role.IMPLIED, Role.EDITION])
)
_OF_NAME = select(_A.id).where(
    _A.sender == bindparam("to_sender"), _A.identifier == bindparam("to_identifier"),
    _A.edition == 0,
).order_by(_A.sent_at.desc(), _A.id).limit(1)
_OF_TRIPLE = _OF_NAME.where(_A.sent_at == bindparam("to_sent_at"))
_ADD = insert(s.alert_links)
# What names an alert that has just come: by its time that one, without a time the latest.
_CLOSE = update(s.alert_links).where(
    _L.sender == bindparam("to_sender"), _L.identifier == bindparam("to_identifier"),
    or_(_L.sent_at == bindparam("to_sent_at"), _L.sent_at == NO_TIME.at),
    _L.role != Role.IMPLIED.value, _L.role != Role.EDITION.value,
).values(target_id=case(
    (_L.sent_at == NO_TIME.at, _OF_NAME.scalar_subquery()), else_=bindparam("row")
))
_APPLY = update(s.alert_links).where(
    _L.alert_id == bindparam("source"), _L.target_id == bindparam("target")
).values(applied_at=bindparam("to_applied"))
_TARGETS = select(_L.target_id).where(
    _L.target_id.is_not(None), _L.applied_at.is_not(None)
).order_by(_L.target_id)
_OF_ONE = _TARGETS.where(_L.alert_id == bindparam("row"))
Key = tuple[str, str, int]


class Links:
    """References between the alerts of one database."""

    db: Database

    async def line(self, connection: AsyncConnection) -> None:
        """Wait in line: of two transactions that change alerts' lives the second sees the first."""
        if not self.db.sqlite:
            lock = text("SELECT pg_advisory_xact_lock(:key)")
            await connection.execute(lock, {"key": _LIFE_LOCK})

    async def add_links(
        self, connection: AsyncConnection, record: AlertRecord,
        references: Iterable[tuple[Reference, Role]],
    ) -> None:
        """Keep what an alert refers to; targets that are not here yet stay open."""
        await many(connection, _ADD, [{
            "alert_id": record.id, "msg_type": record.msg_type.value, "sender": ref.sender,
            "identifier": ref.identifier, "sent_text": ref.sent.text, "sent_at": ref.sent.at,
            "target_id": await meant(connection, ref), "role": role.value,
        } for ref, role in dict(references).items()])

    async def imply(
        self, connection: AsyncConnection, pairs: Iterable[tuple[int, int]], role: Role
    ) -> None:
        """Keep that one alert stands for another although its document does not say so."""
        for source, target in pairs:
            row = (await connection.execute(
                select(_A.sender, _A.identifier, _A.sent_text, _A.sent_at).where(_A.id == target)
            )).one()
            await connection.execute(insert(s.alert_links).values(
                alert_id=source, target_id=target, role=role.value, **row._mapping
            ))

    async def close_links(self, connection: AsyncConnection, record: AlertRecord) -> None:
        """Point whatever names an alert that has just come at it."""
        await many(connection, _CLOSE, [{
            "to_sender": record.sender, "to_identifier": record.identifier,
            "to_sent_at": record.sent_at, "row": record.id,
        }])

    async def apply_links(
        self, connection: AsyncConnection, pairs: Iterable[tuple[int, int]], at: int | None
    ) -> None:
        """Put references in force from *at* (UTC ms), or out of it (None)."""
        await many(connection, _APPLY, [
            {"source": source, "target": target, "to_applied": at}
            for source, target in sorted(pairs)
        ])

    async def targets(self, connection: AsyncConnection, alert_id: int) -> list[int]:
        """Ids of the alerts that this one stands for directly."""
        return list((await connection.execute(_OF_ONE, {"row": alert_id})).scalars())

    async def family(
        self, connection: AsyncConnection, alert_id: int
    ) -> tuple[list[Member], list[Edge]]:
        """Every alert that hangs together with this one by references, and the references."""
        edges: dict[int, Edge] = {}
        ids, keys, known, asked = {alert_id}, set[Key](), set[int](), set[Key]()
        while ids or keys:
            found = await self._around(connection, ids, keys)
            edges.update({row.id: _edge(row) for row in found})
            known |= ids
            asked |= keys
            ids = {i for row in found for i in (row.alert_id, row.target_id) if i} - known
            keys = {_key(row) for row in found if row.target_id is None} - asked
        rows = await connection.execute(_members(self.db.sqlite), {IDS: sorted(known)})
        members = {row.id: _member(row) for row in rows}
        here = [e for e in edges.values() if not isinstance(e.target, int) or e.target in members]
        return list(members.values()), here

    async def _around(
        self, connection: AsyncConnection, ids: Iterable[int], keys: Iterable[Key]
    ) -> list[Row[Any]]:
        query = _touching(self.db.sqlite)
        found = list((await connection.execute(query, {IDS: sorted(ids)})).all())
        for page in _paged(sorted(keys)):
            named = tuple_(_L.sender, _L.identifier, _L.sent_at).in_(page)
            found += (await connection.execute(_BINDING.where(named))).all()
        return found

    async def chain(self, alert_id: int) -> list[int]:
        """Everything this alert stands for, and what that replaced in turn (without itself)."""
        seen: set[int] = set()
        edge = [alert_id]
        async with self.db.read() as connection:
            while edge:
                query = _targets(self.db.sqlite)
                found = set((await connection.execute(query, {IDS: edge})).scalars())
                edge = list(found - seen - {alert_id})
                seen.update(edge)
        return sorted(seen)

    async def history(self, chain: Sequence[int]) -> list[int]:
        """*chain* with the Cancels that ever told people that one of it was withdrawn."""
        found = set(chain)
        async with self.db.read() as connection:
            for page in _paged(chain):
                found |= set((await connection.execute(
                    select(_L.alert_id).where(
                        _L.target_id.in_(page), _L.msg_type == MsgType.CANCEL.value,
                        _L.role == Role.ACTS,
                    )
                )).scalars())
        return sorted(found)

    async def in_force(self, connection: AsyncConnection, alert_id: int) -> bool:
        """Whether an alert stands for any other."""
        query = select(_L.id).where(_L.alert_id == alert_id, _L.applied_at.is_not(None)).limit(1)
        return (await connection.execute(query)).first() is not None

    async def plan_anew(
        self, connection: AsyncConnection, alert_ids: Sequence[int], *, now: int, lasts: int
    ) -> None:
        """Let alerts that hold look again at whom they concern; *lasts* ms for an ending's words.

        One that had told all its endings holds again until the new ones are told.
        """
        for page in _paged(sorted(alert_ids)):
            await _plan_anew(connection, page, now, lasts)



async def owe_again(
    connection: AsyncConnection, alert_ids: Iterable[int], *, now: int
) -> None:
    """It turned out late that people were told by these: whoever stands for them tells them on."""
    seen, edge = set[int](), [i for i in alert_ids if i]
    while edge:
        rows = [row for page in _paged(edge) for row in await connection.execute(
            select(_L.alert_id).where(_L.target_id.in_(page), _L.applied_at.is_not(None))
        )]
        edge = [i for i in {row[0] for row in rows} if i not in seen]
        seen.update(edge)
    for page in _paged(sorted(seen)):
        await _plan_anew(connection, page, now, ENDING_LASTS)


async def _plan_anew(
    connection: AsyncConnection, ids: Sequence[int], now: int, lasts: int
) -> None:
    cancels = _A.msg_type == MsgType.CANCEL
    await connection.execute(update(s.alerts).where(
        _A.id.in_(ids), _A.state.in_([AlertState.ACTIVE, AlertState.ENDED])
    ).values(
        plan_state="todo", plan_cursor=0, contact_mark=0,
        # Who has not begun yet begins at the beginning: with leaders and stations.
        plan_step=case((_A.plan_step == "", ""), else_="people"),
        plan_mark=_A.plan_mark + 1, ended_at=None,
        state=case((_A.state == AlertState.ENDED, AlertState.ACTIVE), else_=_A.state),
        expires_at=case(
            (and_(cancels, _A.expires_at < now + lasts), now + lasts), else_=_A.expires_at
        ),
    ))


async def meant(connection: AsyncConnection, ref: Reference) -> int | None:
    """The id of the alert that a reference means; without a time the latest."""
    query = _OF_NAME if ref.sent.at == NO_TIME.at else _OF_TRIPLE
    return (await connection.execute(query, {
        "to_sender": ref.sender, "to_identifier": ref.identifier, "to_sent_at": ref.sent.at,
    })).scalar()


@cache
def _members(sqlite: bool) -> Select[Any]:
    return select(*_MEMBER).where(one_of(_A.id, sqlite=sqlite))


@cache
def _touching(sqlite: bool) -> Select[Any]:
    """References from and to these."""
    from_, to = (one_of(c, sqlite=sqlite) for c in (_L.alert_id, _L.target_id))
    return _BINDING.where(or_(from_, to))


@cache
def _targets(sqlite: bool) -> Select[Any]:
    return _TARGETS.where(one_of(_L.alert_id, sqlite=sqlite))


def _member(row: Any) -> Member:
    return Member(
        id=row.id, public_id=row.public_id, sender=row.sender, identifier=row.identifier,
        sent_at=row.sent_at, edition=row.edition, status=Status(row.status),
        scope=Scope(row.scope), msg_type=MsgType(row.msg_type), state=AlertState(row.state),
        state_reason=row.state_reason, effective=row.activated_at is not None,
    )


def _edge(row: Row[Any]) -> Edge:
    target: Node = _key(row) if row.target_id is None else row.target_id
    return Edge(
        source=row.alert_id, target=target, role=Role(row.role),
        applied=row.applied_at is not None,
    )


def _key(row: Row[Any]) -> Key:
    return row.sender, row.identifier, row.sent_at


def _paged(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[n:n + _PAGE] for n in range(0, len(values), _PAGE))

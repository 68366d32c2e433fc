"""Notices in SQL: kept, found, decided, planned page by page, and which may be sent now."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.area import Box
from dispatcher.domain.delivery import ENDED, State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.notice import (
    OPEN,
    Grave,
    Hours,
    Notice,
    NoticeState,
    Waiting,
    Wish,
    subject,
    why_waiting,
)
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Failed
from dispatcher.store import schema as s
from dispatcher.store.allocate import upsert
from dispatcher.store.database import Database

_N, _D = s.notices.c, s.deliveries.c
_TOLD = (Purpose.PUBLIC.value, Purpose.LEADER.value, Purpose.OFFICER.value)
_GOING = select(s.notices).where(
    _N.state == NoticeState.ACTIVE, _N.valid_until > bindparam("now")
)
_PLAIN = (
    "id", "public_id", "reason", "digest", "code", "mode", "about", "submitted_by", "created_at",
    "activated_at", "valid_until", "ended_at", "plan_state", "plan_cursor", "plan_turns",
    "contact_mark", "sweep_mark",
)


def wish_text(wish: Wish) -> str:
    """A wish as it is stored and approved: the same wish is always the same text."""
    return json.dumps(asdict(wish), ensure_ascii=False, sort_keys=True)


def _wish(text: str) -> Wish:
    values = json.loads(text)
    lists = {name: tuple(values[name]) for name in ("communities", "areas", "languages")}
    return Wish(**{
        **values, **lists, "kind": Kind(values["kind"]), "hours": Hours(**values["hours"]),
    })


def _notice(row: Any) -> Notice:
    return Notice(
        **{name: getattr(row, name) for name in _PLAIN}, state=NoticeState(row.state),
        wish=_wish(row.wish), exercise=bool(row.exercise), box=_box(row),
    )


def _box(row: Any) -> Box | None:
    if None in (row.south, row.west, row.north, row.east):
        return None
    return row.south, row.west, row.north, row.east


class Notices:
    """The notices of one database. Methods that take a connection join its transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def add(self, connection: AsyncConnection, notice: Notice) -> bool:
        """Keep a new one; False, and nothing kept, where the same is open already (``twin``)."""
        south, west, north, east = notice.box or (None,) * 4
        insert = upsert(connection, s.notices, key="digest", changes=()).returning(_N.id)
        kept = await connection.execute(insert.values(
            **{name: getattr(notice, name) for name in _PLAIN if name != "id"},
            kind=notice.wish.kind.value, state=notice.state.value, wish=wish_text(notice.wish),
            exercise=notice.exercise, south=south, west=west, north=north, east=east,
        ))
        return kept.first() is not None

    async def get(self, public_id: str) -> Notice | None:
        """By public id."""
        return await self._one(_N.public_id == public_id)

    async def by_code(self, code: str) -> Notice | None:
        """By the short code that stands in its messages."""
        return await self._one(_N.code == code)

    async def twin(self, connection: AsyncConnection, digest: str) -> Notice | None:
        """The same wish that is undecided or on its way; there is at most one."""
        row = (await connection.execute(select(s.notices).where(
            _N.digest == digest, _N.state.in_(OPEN),
        ))).first()
        return _notice(row) if row else None

    async def said(self, digest: str) -> int:
        """How often the same wish has been sent in before."""
        query = select(func.count()).select_from(s.notices).where(_N.digest == digest)
        async with self.db.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def _one(self, where: Any) -> Notice | None:
        async with self.db.read() as connection:
            row = (await connection.execute(select(s.notices).where(where))).first()
        return _notice(row) if row else None

    async def listed(self, *, before: int | None = None, limit: int = 100) -> list[Notice]:
        """Newest first, with ids below *before*."""
        query = select(s.notices).order_by(_N.id.desc()).limit(limit)
        if before is not None:
            query = query.where(_N.id < before)
        return await self._all(query)

    async def to_plan(self) -> list[Notice]:
        """Active ones with people still to be planned for, oldest first."""
        return await self._all(select(s.notices).where(
            _N.state == NoticeState.ACTIVE, _N.plan_state == "todo"
        ).order_by(_N.id))

    async def over(self, now: int) -> list[Notice]:
        """Undecided or active ones whose time is up at *now* (UTC ms)."""
        return await self._all(select(s.notices).where(
            _N.state.in_(OPEN), _N.valid_until <= now,
        ))

    async def unswept(self) -> list[Notice]:
        """Those that are over and may have deliveries in no end state."""
        return await self._all(select(s.notices).where(
            _N.state.in_([NoticeState.STOPPED, NoticeState.ENDED]), _N.plan_state != "closed"
        ))

    async def _all(self, query: Any, **values: Any) -> list[Notice]:
        async with self.db.read() as connection:
            return [_notice(row) for row in await connection.execute(query, values)]

    async def held(self, connection: AsyncConnection, notice_id: int) -> Notice | None:
        """The row, and nobody changes it until the caller's transaction ends."""
        query = select(s.notices).where(_N.id == notice_id).with_for_update()
        row = (await connection.execute(query)).first()
        return _notice(row) if row else None

    async def change_if(
        self, connection: AsyncConnection, notice_id: int, states: Sequence[NoticeState],
        **values: Any,
    ) -> bool:
        """Set columns only while it is in one of *states*; whether it was."""
        result = await connection.execute(
            update(s.notices).where(_N.id == notice_id, _N.state.in_(states)).values(**values)
        )
        return bool(result.rowcount)

    async def progress(
        self, connection: AsyncConnection, notice: Notice, *, cursor: int,
        turns: Mapping[str, int], done: bool, mark: int | None = None,
    ) -> None:
        """How far planning got; *mark* is that of the people as a pass begins."""
        values: dict[str, Any] = {
            "plan_cursor": 0 if done else cursor, "plan_turns": json.dumps(dict(turns)),
            "plan_state": "done" if done else "todo",
        }
        if mark is not None:
            values["sweep_mark"] = mark
        if done:
            values["contact_mark"] = notice.sweep_mark if mark is None else mark
        await connection.execute(update(s.notices).where(_N.id == notice.id).values(**values))

    async def newcomers(self, *, mark: int) -> None:
        """A welcome is for whoever registers while it lasts, too."""
        async with self.db.write() as connection:
            await connection.execute(update(s.notices).where(
                _N.kind == Kind.WELCOME, _N.state == NoticeState.ACTIVE, _N.plan_state == "done",
                _N.contact_mark < mark,
            ).values(plan_state="todo", plan_cursor=0))

    async def concerned(
        self, notice: Notice, chain: Sequence[int], contact_ids: Sequence[int]
    ) -> set[int]:
        """Which of these people the kind is for: a welcome is for who consented and never had one
        (one of an exercise counts in exercises), recovery and survey for whom the alerts in
        *chain* were planned.
        """
        kind, ids = notice.wish.kind, list(contact_ids)
        if kind is Kind.PREPAREDNESS:
            return set(contact_ids)
        async with self.db.read() as connection:
            if kind is not Kind.WELCOME:
                return await _planned(connection, chain, ids, _D.purpose.in_(_TOLD))
            earlier = select(_N.id).where(
                _N.kind == Kind.WELCOME, _N.exercise.is_(notice.exercise)
            )
            told = [subject(number) for number in (await connection.execute(earlier)).scalars()]
            had = await _planned(
                connection, told, ids,
                or_(_D.accepted_at.is_not(None), _D.state.not_in(list(ENDED))),
            )
            agreed = select(s.contacts.c.id).where(
                s.contacts.c.id.in_(ids), s.contacts.c.consent == "consent"
            )
            return set((await connection.execute(agreed)).scalars()) - had

    async def failed(self, now: int, *, limit: int = 200) -> list[Failed]:
        """Ways of active notices that ended in vain; who has another one gets it."""
        query = select(*[_D[name] for name in (
            "id", "alert_id", "contact_id", "position", "purpose", "channel", "transport", "kind",
            "state", "reason", "priority", "round", "community_id",
        )]).join(s.notices, _N.id == -_D.alert_id).where(
            _D.state.in_([State.FAILED, State.UNDELIVERED, State.OPTED_OUT]), _D.due_at <= now,
            _N.state == NoticeState.ACTIVE,
        ).order_by(_D.id).limit(limit)
        async with self.db.read() as connection:
            return [
                Failed(**{**row._asdict(), "state": State(row.state)})
                for row in await connection.execute(query)
            ]

    async def by_id(self, notice_id: int) -> Notice | None:
        """By row id."""
        return await self._one(_N.id == notice_id)

    async def grave(self) -> list[Grave]:
        """The active Severe and Extreme alerts and what lies around them, no endings."""
        a = s.alerts.c
        query = select(a.public_id, a.south, a.west, a.north, a.east).where(
            a.state == AlertState.ACTIVE, a.grave, a.kind.in_([Kind.WARNING, Kind.UPDATE])
        )
        async with self.db.read() as connection:
            return [
                Grave(public_id=row.public_id, box=_box(row))
                for row in await connection.execute(query)
            ]

    async def going(self, now: int, zone: tzinfo) -> dict[int, int]:
        """What may be sent at *now* (UTC ms), and until when: as alerts are, by ``alert_id``."""
        active = await self._all(_GOING, now=now)
        if not active:
            return {}
        grave, minute = await self.grave(), _minute(now, zone)
        return {
            subject(n.id): min(n.valid_until, n.wish.hours.end(now, zone))
            for n in active
            if why_waiting(n.box, n.wish.hours, grave, minute=minute) is None
        }

    async def waiting(
        self, notices: Sequence[Notice], now: int, zone: tzinfo
    ) -> dict[int, tuple[Waiting, str]]:
        """By id why those that are active send nothing at *now*, and for which alert."""
        active = [n for n in notices if n.state is NoticeState.ACTIVE]
        if not active:
            return {}
        grave, minute = await self.grave(), _minute(now, zone)
        found = {n.id: why_waiting(n.box, n.wish.hours, grave, minute=minute) for n in active}
        return {number: why for number, why in found.items() if why is not None}


async def _planned(
    connection: AsyncConnection, alert_ids: Sequence[int], contact_ids: Sequence[int], which: Any
) -> set[int]:
    """Who of these has a delivery of these alerts or notices of which *which* is true.

    Asked by alert and person together, as they are indexed: nobody's whole history is read.
    """
    if not alert_ids or not contact_ids:
        return set()
    person = s.delivery_people.c
    query = select(person.contact_id).join(s.deliveries, _D.id == person.delivery_id).where(
        person.alert_id.in_(list(alert_ids)), person.contact_id.in_(list(contact_ids)), which
    )
    return set((await connection.execute(query)).scalars())


def _minute(now: int, zone: tzinfo) -> int:
    local = datetime.fromtimestamp(now / 1000, zone)
    return local.hour * 60 + local.minute

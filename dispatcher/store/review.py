"""What interpreters were asked to check, whom we asked, and what they answered."""

import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.message import Check, Kind, Provenance, Reviewed
from dispatcher.domain.policy import AlertState
from dispatcher.domain.review import (
    UNDECIDED,
    Item,
    Proposal,
    Review,
    Subject,
    Task,
    TaskState,
)
from dispatcher.ports import Keys
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.interpreters import Interpreters
from dispatcher.store.review_asks import Asks
from dispatcher.store.review_effects import Effects
from dispatcher.store.review_library import LibraryReviews, as_text

_T, _D = s.review_tasks.c, s.deliveries.c
_HOLDING = [Kind.WARNING.value, Kind.UPDATE.value]
_SUBJECT = frozenset(f.name for f in fields(Subject))
_PLAIN = [
    f.name for f in fields(Task) if f.name not in ("subject", "items", "texts", "state")
]


class Reviews(Asks, Effects, LibraryReviews):
    """The tasks of one database. Methods that take a connection join its transaction."""

    def __init__(self, db: Database, keys: Keys) -> None:
        self.db = db
        self._keys = keys
        self.interpreters = Interpreters(db)

    async def unseen(self, *, limit: int = 20) -> list[tuple[int, int]]:
        """Alerts whose words were not yet looked at: (alert id, mark to note when they were).

        An active one once its people are planned, and again after each sweep of newcomers; one
        that waits for approval as soon as it is there (mark -1).
        """
        a, p = s.alerts.c, s.review_passes.c
        active = (a.state == AlertState.ACTIVE) & (a.plan_state == "done")
        waiting = a.state == AlertState.AWAITING_APPROVAL
        query = (
            select(a.id, a.state, a.contact_mark).outerjoin(s.review_passes, p.alert_id == a.id)
            .where(
                a.kind.in_(_HOLDING),
                or_(active & (p.mark.is_(None) | (p.mark != a.contact_mark)),
                    waiting & p.mark.is_(None)),
            ).order_by(a.priority, a.id).limit(limit)
        )
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [(r.id, r.contact_mark if r.state == AlertState.ACTIVE else -1) for r in rows]

    async def wanted(self, alert_id: int) -> list[Subject]:
        """What the people of a planned alert would read if there were words for it."""
        query = select(_D.position, _D.kind, _D.wanted_language).distinct().where(
            _D.alert_id == alert_id, _D.kind.in_(_HOLDING), _D.purpose == "public",
        ).order_by(_D.position, _D.kind, _D.wanted_language)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [Subject(position=r[0], kind=Kind(r[1]), language=r[2]) for r in rows if r[2]]

    async def looked_at(self, connection: AsyncConnection, alert_id: int, mark: int) -> None:
        """Note that an alert was looked at up to *mark*."""
        p = s.review_passes.c
        changed = await connection.execute(
            update(s.review_passes).where(p.alert_id == alert_id).values(mark=mark)
        )
        if not changed.rowcount:
            await connection.execute(
                insert(s.review_passes).values(alert_id=alert_id, mark=mark)
            )

    async def add(
        self, connection: AsyncConnection, subject: Subject, items: Sequence[Item],
        proposal: Proposal, *, alert_id: int | None, now: int, deadline_at: int, needed: int = 1,
        exercise: bool = False, priority: int = 0,
    ) -> int | None:
        """A task that is due at once; None if this message of this alert has one already."""
        same = select(_T.id).where(
            _T.alert_id == alert_id, _T.position == subject.position,
            _T.kind == subject.kind.value, _T.language == subject.language,
        )
        if alert_id is not None and (await connection.execute(same)).first():
            return None
        result = await connection.execute(insert(s.review_tasks).values(
            alert_id=alert_id, position=subject.position, kind=subject.kind.value,
            language=subject.language, source_language=proposal.source_language,
            items=as_text(items),
            provenance=proposal.provenance, exercise=exercise, priority=priority,
            needed=needed, made_at=now, due_at=now, deadline_at=deadline_at,
        ))
        key: Any = result.inserted_primary_key
        return int(key[0])

    async def due(self, now: int, *, limit: int = 50) -> list[Task]:
        """Undecided tasks whose next step is due, the gravest first."""
        query = select(s.review_tasks).where(
            _T.due_at <= now, _T.state.in_(UNDECIDED)
        ).order_by(_T.priority, _T.id).limit(limit)
        return await self._tasks(query)

    async def task(self, task_id: int) -> Task | None:
        """One task by its row id."""
        found = await self._tasks(select(s.review_tasks).where(_T.id == task_id))
        return found[0] if found else None

    async def with_effects(self, *, limit: int = 20) -> list[Task]:
        """Decided tasks whose effects are not done."""
        query = select(s.review_tasks).where(_T.effects_due).order_by(
            _T.priority, _T.id
        ).limit(limit)
        return await self._tasks(query)

    async def _tasks(self, query: Any) -> list[Task]:
        async with self.db.read() as connection:
            return [task_of(row) for row in await connection.execute(query)]

    async def of_alert(self, alert_id: int) -> list[Review]:
        """What was decided about the messages of an alert."""
        query = select(s.review_tasks).where(
            _T.alert_id == alert_id,
            _T.state.in_([TaskState.APPROVED, TaskState.REJECTED, TaskState.LAPSED]),
        ).order_by(_T.id)
        return [_review(task) for task in await self._tasks(query)]

    async def step(self, connection: AsyncConnection, task: Task, **values: Any) -> bool:
        """Set columns of an undecided task if nobody took this step before; whether it was so."""
        changed = await connection.execute(update(s.review_tasks).where(
            _T.id == task.id, _T.revision == task.revision, _T.due_at == task.due_at,
            _T.state.in_(UNDECIDED),
        ).values(**values))
        return bool(changed.rowcount)

    async def settle(self, connection: AsyncConnection, task: Task, **values: Any) -> bool:
        """Set columns of an undecided task if it still says what it did; whether it was so.

        Of two who answer at once one finds it so.
        """
        if "texts" in values:
            values["texts"] = json.dumps(values["texts"], ensure_ascii=False)
        changed = await connection.execute(update(s.review_tasks).where(
            _T.id == task.id, _T.revision == task.revision, _T.state.in_(UNDECIDED),
        ).values(**values, revision=task.revision + 1))
        return bool(changed.rowcount)

    async def proceed(
        self, connection: AsyncConnection, task: Task, *, cursor: int, done: bool
    ) -> bool:
        """Note how far the effects of a task are; whether nobody else has taken this page."""
        changed = await connection.execute(update(s.review_tasks).where(
            _T.id == task.id, _T.effects_due, _T.effects_cursor == task.effects_cursor,
            _T.revision == task.revision,
        ).values(effects_cursor=cursor, effects_due=not done))
        return bool(changed.rowcount)


def task_of(row: Any) -> Task:
    """A row of ``review_tasks`` as a value."""
    return Task(
        subject=Subject(position=row.position, kind=Kind(row.kind), language=row.language),
        items=tuple(_item(one) for one in json.loads(row.items)),
        texts=tuple(json.loads(row.texts)), state=TaskState(row.state),
        **{name: getattr(row, name) for name in _PLAIN},
    )


def _review(task: Task) -> Review:
    words = None
    if task.texts and task.state is TaskState.APPROVED:
        words = Reviewed(
            text=task.texts[0], provenance=Provenance(task.provenance),
            reviewed_by=task.reviewed_by,
        )
    return Review(subject=task.subject, state=task.state, words=words)


def _item(value: Any) -> Item:
    checks = tuple(Check(name=n, ok=ok, detail=detail) for n, ok, detail in value["checks"])
    return Item(key=value["key"], source=value["source"], draft=value["draft"], checks=checks)


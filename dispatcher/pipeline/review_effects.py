"""What an answer brings about: better words for what has not left, and for who could not read."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

import structlog

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Purpose, Wording
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord, Planned, WordsKey
from dispatcher.domain.review import Task, TaskState
from dispatcher.pipeline.plan import written
from dispatcher.pipeline.render import render, word
from dispatcher.pipeline.scene import Scene
from dispatcher.ports import Clock, Transactions, Wake
from dispatcher.ports.people import ContactStore
from dispatcher.ports.review import Concerned, EffectStore
from dispatcher.ports.stores import AlertStore, PlanStore

log = structlog.get_logger(__name__)

_PAGE = 200  # deliveries; with the new ones a transaction stays far under 1,000 rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """What it reads and writes; *follow_up* is none, fallback or all."""

    tx: Transactions
    alerts: AlertStore
    plans: PlanStore
    contacts: ContactStore
    reviews: EffectStore
    clock: Clock
    wake: Wake
    follow_up: str
    scene_of: Callable[[AlertRecord], Awaitable[Scene]]

    async def tick(self) -> int:
        """Go on with every decided task; how many there were."""
        tasks = await self.reviews.with_effects()
        for task in tasks:
            try:
                await self._run(task)
            except Exception:
                # Its mark stays where it was; the other texts do not wait for it.
                log.exception("review.failed", task_id=task.id)
        if tasks:
            await self.wake.notify("queued")
        return len(tasks)

    async def _run(self, task: Task) -> None:
        record = await self.alerts.by_id(task.alert_id or 0)
        if record is None or record.state is not AlertState.ACTIVE:
            # Whatever is planned later is planned with the answer known.
            await self._done(task)
            return
        scene = await self.scene_of(record)
        more: Task | None = task
        while more is not None:
            more = await self._page(record, scene, more)

    async def _done(self, task: Task) -> None:
        async with self.tx.write() as connection:
            await self.reviews.proceed(connection, task, cursor=task.effects_cursor, done=True)

    async def _page(self, record: AlertRecord, scene: Scene, task: Task) -> Task | None:
        """One page and its mark in one transaction; killed at any line, it is taken again."""
        rows = await self.reviews.concerned(
            record.id, task.subject, after=task.effects_cursor, limit=_PAGE
        )
        own = self._own(scene, task)
        instead = await self._instead(scene, task, rows, own)
        known: dict[WordsKey, Wording] = {}
        render(instead.values(), scene=scene, known=known)
        cursor, now = rows[-1].id if rows else task.effects_cursor, self.clock.now()
        async with self.tx.write() as connection:
            fresh = await self.alerts.by_row(connection, record.id)
            if fresh is None or fresh.state is not AlertState.ACTIVE:
                return None
            # While people are still planned, more of them may be planned with the old words.
            done = not rows and fresh.plan_state == "done"
            if not await self.reviews.proceed(connection, task, cursor=cursor, done=done):
                return None
            if own is not None:
                newest = await self.reviews.revise(
                    connection, record.id, task.subject, own, now=now
                )
                await self.reviews.swap(connection, record.id, task.subject, newest)
            await self._replace(connection, record, task, rows, instead, known, now)
        return replace(task, effects_cursor=cursor) if rows else None

    async def _replace(
        self, connection: object, record: AlertRecord, task: Task, rows: Sequence[Concerned],
        instead: dict[int, Planned], known: dict[WordsKey, Wording], now: int,
    ) -> None:
        waiting = [row.id for row in rows if row.fresh and row.id in instead]
        aside = await self.reviews.put_aside(connection, waiting, now=now)
        # What left at this moment has told somebody: after a rejection nothing more is due.
        late = set(waiting) - aside if task.state is TaskState.REJECTED else set()
        planned = [p for row_id, p in instead.items() if row_id not in late]
        needed = {p.words: known[p.words] for p in planned if p.words is not None}
        messages = await self.plans.words(connection, record.id, needed, now=now)
        await self.plans.deliveries(connection, record.id, planned, messages, now=now)

    def _own(self, scene: Scene, task: Task) -> Wording | None:
        """The words that now stand for this message in its language; None after a rejection."""
        if task.state is TaskState.REJECTED:
            return None
        subject = task.subject
        return word(WordsKey(
            position=subject.position, language=subject.language, channel="sms",
            kind=subject.kind, purpose=Purpose.PUBLIC,
        ), scene=scene)

    async def _instead(
        self, scene: Scene, task: Task, rows: Sequence[Concerned], own: Wording | None
    ) -> dict[int, Planned]:
        """For each delivery that other words go in place of, or after, what goes then."""
        chosen = {row.id: row for row in rows if self._other_words(task, row, own)}
        people = await self.contacts.people(sorted({r.contact_id for r in chosen.values()}))
        tied = await self.plans.people_of(list(chosen))
        found: dict[int, Planned] = {}
        for row in chosen.values():
            person = people.get(row.contact_id)
            if person is None:
                continue
            planned = written(
                person, scene=scene, position=task.subject.position, kind=task.subject.kind,
                purpose=Purpose.PUBLIC,
            )
            again = planned.language == row.language
            if planned.state is not State.QUEUED or (again and own is None):
                continue
            if own is not None and planned.language != task.subject.language:
                continue
            found[row.id] = replace(
                planned, people=tied.get(row.id, (row.contact_id,)), turn=row.turn,
                round=row.round + 1 if again else row.round,
            )
        return found

    def _other_words(self, task: Task, row: Concerned, own: Wording | None) -> bool:
        mine = row.language == task.subject.language
        if own is None:
            return mine and row.fresh
        if mine:
            # The same words without the label that nobody checked them are no news.
            mended = own.text not in (row.text, task.items[0].draft)
            return mended and not row.fresh and self.follow_up == "all"
        return row.fresh or self.follow_up != "none"

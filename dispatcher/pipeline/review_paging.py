"""Paging: the interpreter on call is asked, after silence the next one, and at the end nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import structlog

from dispatcher.domain import segments
from dispatcher.domain.contact import Person
from dispatcher.domain.message import LINK_SLOT, Wording
from dispatcher.domain.oncall import on_call
from dispatcher.domain.review import Asked, Interpreter, Task, TaskState
from dispatcher.pipeline.review import ASKED_ABOUT
from dispatcher.pipeline.trusted import transport_of
from dispatcher.ports import Clock, Sentences, Transactions, Wake
from dispatcher.ports.people import ContactStore
from dispatcher.ports.review import ReviewStore
from dispatcher.ports.stores import AlertStore

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """What asking reads and writes; silences are ms, *link_length* is that of a filled link.

    *drafts_go*: at the deadline the draft goes out, labelled.
    """

    tx: Transactions
    alerts: AlertStore
    contacts: ContactStore
    reviews: ReviewStore
    words: Sentences
    clock: Clock
    wake: Wake
    silence_ms: int
    library_silence_ms: int
    link_length: int
    drafts_go: bool

    async def tick(self) -> int:
        """Take every step that is due; how many there were."""
        now = self.clock.now()
        await self.reviews.hasten(now=now)
        due = await self.reviews.due(now)
        for task in due:
            try:
                await self._step(task, now)
            except Exception:
                # It stays due; the other texts do not wait for it.
                log.exception("review.failed", task_id=task.id)
        if due:
            await self.wake.notify("queued")
        return len(due)

    async def _step(self, task: Task, now: int) -> None:
        if not await self._still_asked(task):
            await self._end(task, state=TaskState.CLOSED.value)
        elif task.state is TaskState.HALF and now >= (task.due_at or 0):
            # One has approved and the other stays silent: the time does not allow two.
            await self._end(task, state=TaskState.APPROVED.value, effects_due=True)
        elif now >= task.deadline_at:
            goes = self.drafts_go and task.alert_id is not None and bool(task.items[0].draft)
            await self._end(task, state=TaskState.LAPSED.value, effects_due=goes)
        else:
            await self._ask(task, now)

    async def _still_asked(self, task: Task) -> bool:
        if task.alert_id is None:
            return True
        record = await self.alerts.by_id(task.alert_id)
        return record is not None and record.state in ASKED_ABOUT

    async def _end(self, task: Task, **values: object) -> None:
        async with self.tx.write() as connection:
            if not await self.reviews.settle(
                connection, task, due_at=None, settled_at=self.clock.now(), **values
            ):
                return
            await self.reviews.close_asks(connection, task.id)
        log.info("review.ended", task_id=task.id, state=values["state"])

    async def _ask(self, task: Task, now: int) -> None:
        """Ask the next; where there is none any more, those who were asked, once more."""
        asked = await self.reviews.asked(task.id)
        chosen = await self._next(task, asked, now)
        silent = [] if chosen else [a for a in asked if _may_be_reminded(a)]
        silence = self.library_silence_ms if task.alert_id is None else self.silence_ms
        async with self.tx.write() as connection:
            if not await self.reviews.step(
                connection, task, due_at=min(now + silence, task.deadline_at)
            ):
                return
            for person, address_id in chosen:
                if (words := self._said(task, "review-ask", now)) is not None:
                    await self.reviews.ask(
                        connection, task, words, contact_id=person.contact_id,
                        address_id=address_id, now=now,
                    )
            await self._remind(connection, task, silent, now)
        log.info(
            "review.asked", task_id=task.id, asked=len(chosen), reminded=len(silent),
        )

    async def _remind(
        self, connection: object, task: Task, silent: Sequence[Asked], now: int
    ) -> None:
        for one in silent:
            words = self._said(task, "review-remind", now)
            if words is None or not await self.reviews.mark(
                connection, [one.id], reminded_at=now
            ):
                continue
            await self.reviews.remind(connection, task, words, one, now=now)

    async def _next(
        self, task: Task, asked: Sequence[Asked], now: int
    ) -> list[tuple[Person, int]]:
        """Whom to ask now: on call, of those who write the language, and not asked before.

        Two at once where two have to agree.
        """
        before = {one.contact_id for one in asked}
        if task.alert_id is None:
            before |= await self.reviews.occupied()
        ready = [
            one for one in await self.reviews.interpreters.writing(task.subject.language)
            if one.contact_id not in before and on_call(one.hours, one.zone, now)
        ]
        people = await self.contacts.people([one.contact_id for one in ready])
        found = [reached for one in ready if (reached := _reached(people, one, task))]
        return found[:task.needed]

    def _said(self, task: Task, key: str, now: int) -> Wording | None:
        minutes = max(1, (task.deadline_at - now) // 60_000)
        language = task.subject.language
        words = self.words.sentence(language, key, minutes=str(minutes), link=LINK_SLOT)
        if words is None:
            return None
        if task.exercise:
            word = self.words.sentence(words.language, "exercise-word")
            mark = word.text if word is not None else "EXERCISE"
            words = replace(words, text=f"{mark}: {words.text} {mark}")
        size = segments.count(words.text.replace(LINK_SLOT, "x" * self.link_length))
        return replace(
            words, encoding=size.encoding, characters=size.characters, segments=size.segments
        )


def _may_be_reminded(one: Asked) -> bool:
    return one.state == "asked" and one.reminded_at is None


def _reached(
    people: Mapping[int, Person], one: Interpreter, task: Task
) -> tuple[Person, int] | None:
    person = people.get(one.contact_id)
    if person is None or (task.exercise and not person.exercise):
        return None
    way = transport_of(person)
    return (person, way.address_id) if way is not None else None

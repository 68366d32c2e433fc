"""What an interpreter says of a text: kept once, and only if it still is the text they saw."""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from dispatcher.domain.message import Check, Occasion, Provenance
from dispatcher.domain.review import UNDECIDED, Asked, Task, TaskState, Verdict
from dispatcher.ports import Clock, Transactions
from dispatcher.ports.review import ReviewStore, ReviewWords

log = structlog.get_logger(__name__)

KEPT, CHANGED, OVER = "kept", "changed", "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came from the page; *revision* is that of the task as it was shown.

    *texts* are in the task's order; *seen* is the digest of texts whose doubts were shown before.
    """

    verdict: Verdict
    texts: tuple[str, ...]
    revision: int
    reason: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """*said* is kept, changed (somebody else was faster) or over; else *faults* say what to do.

    *seen* lets the same texts through although a machine doubts them.
    """

    said: str = ""
    faults: tuple[Check, ...] = ()
    seen: str = ""


Remember = Callable[[object, str], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What answering reads and writes; *occasion_of* an alert's task (None for the library).

    *memory* prepares what is to be remembered of approved texts: to be called with a transaction
    and the name of whoever stands for them.
    """

    tx: Transactions
    reviews: ReviewStore
    words: ReviewWords
    clock: Clock
    silence_ms: int
    occasion_of: Callable[[Task], Awaitable[Occasion | None]]
    memory: Callable[[Task, Sequence[str]], Awaitable[Remember]]

    async def take(self, ask: Asked, task: Task, answer: Answer, *, who: str) -> Outcome:
        """Keep an answer of the interpreter named *who*; nothing of it is done here yet."""
        if task.state not in UNDECIDED or self.clock.now() >= task.deadline_at:
            return Outcome(said=CHANGED if ask.state == "closed" else OVER)
        if task.revision != answer.revision or ask.state == "answered":
            return Outcome(said=CHANGED)
        if answer.verdict is Verdict.REJECT:
            return await self._keep(ask, task, answer, (), who)
        texts = shown(task) if answer.verdict is Verdict.APPROVE else answer.texts
        if found := await self._faults(task, texts):
            return Outcome(faults=tuple(found))
        doubts = self._doubts(task, texts) if answer.verdict is Verdict.EDIT else ()
        if doubts and answer.seen != seen_mark(texts):
            return Outcome(faults=tuple(doubts), seen=seen_mark(texts))
        return await self._keep(ask, task, answer, texts, who)

    async def _faults(self, task: Task, texts: Sequence[str]) -> list[Check]:
        if len(texts) != len(task.items):
            return [Check(name="length", ok=False, detail="a text is missing")]
        occasion = await self.occasion_of(task)
        found: list[Check] = []
        for item, text in zip(task.items, texts, strict=True):
            found += (
                self.words.faults(text, occasion) if occasion is not None
                else self.words.sentence_faults(item, text, language=task.subject.language)
            )
        return found

    def _doubts(self, task: Task, texts: Sequence[str]) -> list[Check]:
        found: list[Check] = []
        for item, text in zip(task.items, texts, strict=True):
            if text != item.draft:
                found += self.words.doubts(
                    item, text, source=task.source_language, language=task.subject.language
                )
        return found

    async def _keep(
        self, ask: Asked, task: Task, answer: Answer, texts: tuple[str, ...], who: str
    ) -> Outcome:
        now = self.clock.now()
        values = _values(task, answer, texts, who, now=now, silence_ms=self.silence_ms)
        remember = await self.memory(task, texts) if texts else None
        async with self.tx.write() as connection:
            # Of two who answer at this moment the second finds the task settled.
            if not await self.reviews.settle(connection, task, **values):
                return Outcome(said=CHANGED)
            await self.reviews.mark(
                connection, [ask.id], state="answered", reason=answer.reason, answered_at=now
            )
            if values["state"] != TaskState.HALF.value:
                await self.reviews.close_asks(connection, task.id)
            if task.alert_id is None:
                await self.reviews.next_page(connection, task.subject.language, now=now)
            if remember and values["state"] == TaskState.APPROVED.value:
                await remember(connection, str(values["reviewed_by"]))
        log.info("review.answered", task_id=task.id, verdict=answer.verdict.value)
        return Outcome(said=KEPT)


def _values(
    task: Task, answer: Answer, texts: tuple[str, ...], who: str, *, now: int, silence_ms: int
) -> dict[str, object]:
    if answer.verdict is Verdict.REJECT:
        return {
            "state": TaskState.REJECTED.value, "reason": answer.reason, "reviewed_by": who,
            "due_at": None, "settled_at": now, "effects_due": task.alert_id is not None,
            "texts": [],
        }
    # Whoever approved an earlier text has not seen this one.
    earlier = task.reviewed_by if answer.verdict is Verdict.APPROVE else ""
    values: dict[str, object] = {
        "texts": list(texts), "reviewed_by": ", ".join(filter(None, (earlier, who))),
        "provenance": _provenance(task).value, "reason": "",
    }
    if task.needed > 1 and task.state is TaskState.OPEN:
        wait = min(now + silence_ms, task.deadline_at)
        return {**values, "state": TaskState.HALF.value, "due_at": wait}
    return {
        **values, "state": TaskState.APPROVED.value, "due_at": None, "settled_at": now,
        "effects_due": task.alert_id is not None,
    }


def _provenance(task: Task) -> Provenance:
    """Template words stay those, whoever mended them; what else a speaker stands for is told as
    a translation that was reviewed.
    """
    own = (Provenance.TEMPLATE_DRAFT.value, Provenance.TEMPLATE.value)
    return Provenance.TEMPLATE if task.provenance in own else Provenance.MACHINE_REVIEWED


def shown(task: Task) -> tuple[str, ...]:
    """What the page shows to approve: the drafts, or what the first of two has made of them."""
    return task.texts or tuple(item.draft for item in task.items)


def seen_mark(texts: Sequence[str]) -> str:
    """A short mark of exactly these texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]

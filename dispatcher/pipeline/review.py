"""Review: an alert's words that no speaker stands for are shown to interpreters, one by one."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from dispatcher.domain.contact import Spoken
from dispatcher.domain.language import closest
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.policy import AlertState, Audience
from dispatcher.domain.record import AlertRecord
from dispatcher.domain.review import Interpreter, Proposal, Subject
from dispatcher.pipeline.scene import Scene
from dispatcher.ports import Clock, Transactions
from dispatcher.ports.people import ContactStore
from dispatcher.ports.review import ReviewStore, ReviewWords
from dispatcher.ports.stores import AlertStore

log = structlog.get_logger(__name__)

_TRUSTED = 3  # rungs 1 to 3 are words that a speaker or the issuer stands for
_MOST = 40  # tasks that one look at an alert makes; the gravest groups come first
_PUBLIC = (Audience.PUBLIC, Audience.EXERCISE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposing:
    """What making tasks reads and writes; *deadline_ms* until nobody is asked any more."""

    tx: Transactions
    alerts: AlertStore
    contacts: ContactStore
    reviews: ReviewStore
    words: ReviewWords
    clock: Clock
    deadline_ms: int
    scene_of: Callable[[AlertRecord], Awaitable[Scene]]

    async def tick(self) -> int:
        """Make the tasks of alerts that were not looked at; how many alerts there were."""
        roster = await self.reviews.interpreters.listed()
        if not roster:
            return 0
        unseen = await self.reviews.unseen()
        for alert_id, mark in unseen:
            record = await self.alerts.by_id(alert_id)
            if record is None:
                continue
            try:
                await self._look(record, mark, roster)
            except Exception:
                # It is looked at again; the other alerts do not wait for it.
                log.exception("review.failed", alert=record.public_id)
        return len(unseen)

    async def _look(self, record: AlertRecord, mark: int, roster: Sequence[Interpreter]) -> None:
        scene = await self.scene_of(record)
        wanted: Sequence[Subject] = ()
        if scene.audience in _PUBLIC:
            planned = mark >= 0
            wanted = await (self.reviews.wanted(record.id) if planned else self._expected(scene))
        made = [
            (subject, proposal) for subject in wanted
            if _asks(scene, subject, roster)
            and (proposal := self._proposal(scene, subject)) is not None
        ][:_MOST]
        now = self.clock.now()
        async with self.tx.write() as connection:
            await self.reviews.looked_at(connection, record.id, mark)
            for subject, proposal in made:
                await self.reviews.add(
                    connection, subject, [proposal.item], proposal, alert_id=record.id, now=now,
                    deadline_at=min(record.expires_at, now + self.deadline_ms),
                    needed=2 if record.severity == "Extreme" else 1, exercise=record.exercise,
                    priority=record.priority * 10,
                )
        if made:
            log.info("review.made", alert=record.public_id, tasks=len(made))

    def _proposal(self, scene: Scene, subject: Subject) -> Proposal | None:
        occasion = scene.occasion(subject.position, subject.kind)
        return self.words.proposal(occasion, language=subject.language)

    async def _expected(self, scene: Scene) -> list[Subject]:
        """What people will want of an alert that waits for its approval, as far as is known."""
        inside = scene.inside
        tags = {tag for g in inside for tag, _share in scene.groups[g].languages}
        tags |= {tag for (group, tag) in await self.contacts.registered() if group in inside}
        return [
            Subject(position=n, kind=Kind(scene.record.kind), language=tag)
            for n, place in enumerate(scene.places) if not place.over for tag in sorted(tags)
        ]


def _asks(scene: Scene, subject: Subject, roster: Sequence[Interpreter]) -> bool:
    """Whether these people would get words that no speaker stands for, and somebody could."""
    if subject.position >= len(scene.places) or scene.places[subject.position].over:
        return False
    if not any(closest(subject.language, one.written) for one in roster):
        return False
    occasion = scene.occasion(subject.position, subject.kind)
    spoken = Spoken(key=subject.language, given=subject.language)
    choice = scene.words.choose(
        occasion, languages=(spoken,), community=(), channel="sms", purpose=Purpose.PUBLIC
    )
    if choice is None or closest(subject.language, [choice[0]]) is None:
        return True
    rung = scene.words.rung(
        occasion, language=choice[0], channel="sms", purpose=Purpose.PUBLIC
    )
    return rung is None or rung > _TRUSTED


ASKED_ABOUT = (
    AlertState.ACTIVE, AlertState.AWAITING_APPROVAL, AlertState.HELD, AlertState.RECEIVED,
)

"""Another way for a person whose first way failed, or stayed silent where receipts do arrive."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import structlog

from dispatcher.domain.contact import Person
from dispatcher.domain.delivery import HANDED_OVER, State
from dispatcher.domain.message import Kind, Purpose, Wording
from dispatcher.domain.record import AlertRecord, Failed, Planned, WordsKey
from dispatcher.pipeline.plan import written
from dispatcher.pipeline.render import render
from dispatcher.pipeline.scene import Scene
from dispatcher.ports import Clock, Transactions, Wake
from dispatcher.ports.people import ContactStore
from dispatcher.ports.stores import AlertStore, PlanStore, SettleStore

log = structlog.get_logger(__name__)

# Queued or retrying are those over a daily limit: their own way would open only tomorrow.
_STILL_OPEN = (State.QUEUED, State.RETRYING, *HANDED_OVER)
_OPEN_ENDS = (State.FAILED, State.UNDELIVERED, State.OPTED_OUT, *_STILL_OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """What finding another way reads and writes; *silence_ms* until a way counts as silent.

    *again* tries the same way once more for those of the given deliveries (id to reason) whose
    failure was none of the person's; the ids of those. It is asked where there is no other way.
    """

    tx: Transactions
    alerts: AlertStore
    plans: PlanStore
    settle: SettleStore
    contacts: ContactStore
    clock: Clock
    wake: Wake
    silence_ms: int
    scene_of: Callable[[AlertRecord], Awaitable[Scene]]
    again: Callable[[Mapping[int, str]], Awaitable[set[int]]]

    async def run(self, *, receipts_arrive: bool) -> int:
        """Give everyone in this batch their next way; how many got one.

        *receipts_arrive*: whether callbacks have been seen at all; without that proof silence
        says nothing and nobody is written to twice.
        """
        now = self.clock.now()
        silent = now - self.silence_ms if receipts_arrive else None
        failed = await self.settle.failed(now=now, silent_since=silent)
        moved = 0
        for alert_id in dict.fromkeys(f.alert_id for f in failed):
            batch = [f for f in failed if f.alert_id == alert_id]
            record = await self.alerts.by_id(alert_id)
            if record is None:
                continue
            try:
                moved += await self._reroute(record, batch, now)
            except Exception:
                # It stays due; the other alerts do not wait for it.
                log.exception("fallback.failed", alert=record.public_id)
        if moved:
            await self.wake.notify("queued")
        return moved

    async def _reroute(self, record: AlertRecord, batch: Sequence[Failed], now: int) -> int:
        scene = await self.scene_of(record)
        ids = sorted({f.contact_id for f in batch})
        people = await self.contacts.people(ids)
        stuck: list[Failed] = []
        moved = 0
        for failed in batch:
            planned = await self._next_way(record, scene, failed, people)
            if planned is None:
                stuck.append(failed)
            elif await self._swap(record, scene, failed, planned, now):
                moved += 1
        # Who is merely silent may still answer: only a way that has ended is put aside.
        ended = {f.id: f.reason for f in stuck if f.state not in _STILL_OPEN}
        retried = await self.again(ended)
        await self.settle.unmark([row for row in ended if row not in retried])
        await self.settle.silent([f.id for f in stuck if f.state in _STILL_OPEN], now=now)
        return moved + len(retried)

    async def _next_way(
        self, record: AlertRecord, scene: Scene, failed: Failed, people: Mapping[int, Person]
    ) -> Planned | None:
        person = people.get(failed.contact_id)
        if person is None or failed.purpose != Purpose.PUBLIC:
            return None
        if failed.position < len(scene.places) and scene.places[failed.position].over \
                and Kind(failed.kind) in (Kind.WARNING, Kind.UPDATE):
            return None
        tried = await self.settle.ways_tried(record.id, failed.kind, [failed.contact_id])
        without = frozenset(way for _, way in tried) | {failed.transport}
        planned = written(
            person, scene=scene, position=failed.position, kind=Kind(failed.kind),
            purpose=Purpose(failed.purpose), without=without,
        )
        return planned if planned.state is State.QUEUED else None

    async def _swap(
        self, record: AlertRecord, scene: Scene, failed: Failed, planned: Planned, now: int
    ) -> bool:
        known: dict[WordsKey, Wording] = {}
        render([planned], scene=scene, known=known)
        everyone = (await self.plans.people_of([failed.id])).get(failed.id, planned.people)
        planned = replace(planned, people=everyone)
        # The new way first: killed between the two writes, the person still has one.
        async with self.tx.write() as connection:
            messages = await self.plans.words(connection, record.id, known, now=now)
            await self.plans.deliveries(connection, record.id, [planned], messages, now=now)
        return await self.settle.hand_on(
            failed.id, _OPEN_ENDS, State.REROUTED, failed.reason or "no-receipt", now=now
        )

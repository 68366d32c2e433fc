"""Escalate: a leader who stays silent is reminded, and the deputy is asked at the same time."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog

from dispatcher.domain.community import Group
from dispatcher.domain.contact import Person
from dispatcher.domain.message import Kind, Wording
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord, Planned, WordsKey
from dispatcher.pipeline.render import render
from dispatcher.pipeline.scene import Scene
from dispatcher.pipeline.trusted import ask, free_digit, next_leader, transport_of
from dispatcher.ports import Clock, Sentences, Transactions, Wake
from dispatcher.ports.people import ContactStore
from dispatcher.ports.stores import AlertStore, Asked, InboundStore, PlanStore, RelayStore

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """What escalating reads and writes; *silence_ms* until the next step."""

    tx: Transactions
    alerts: AlertStore
    plans: PlanStore
    contacts: ContactStore
    relays: RelayStore
    inbound: InboundStore
    words: Sentences
    clock: Clock
    wake: Wake
    silence_ms: int
    host_language: str
    scene_of: Callable[[AlertRecord], Awaitable[Scene]]

    async def tick(self) -> int:
        """Pass on every ask that is due; how many there were."""
        due = await self.relays.due(self.clock.now())
        for one in due:
            record = await self.alerts.by_id(one.alert_id)
            if record is None or record.state is not AlertState.ACTIVE:
                await self.relays.close([one.alert_id])
                continue
            if record.kind in (Kind.WITHDRAWN, Kind.ALL_CLEAR):
                # An ending goes to those who were told and to nobody else.
                state = "silent" if one.state == "asked" else one.state
                await self.relays.mark(one.id, state=state, due_at=None)
                continue
            try:
                await self._pass_on(record, one)
            except Exception:
                # It stays due; the other communities do not wait for it.
                log.exception("relay.failed", alert=record.public_id, relay_id=one.id)
        if due:
            await self.wake.notify("queued")
            await self.wake.notify("events", {"type": "relay"})
        return len(due)

    async def _pass_on(self, record: AlertRecord, due: Asked) -> None:
        scene = await self.scene_of(record)
        group = scene.groups.get(due.community_id)
        ids = [*group.leaders, due.contact_id] if group else [due.contact_id]
        people = await self.contacts.people(ids)
        planned = await self._to_deputy(scene, group, people, due) if group else None
        known: dict[WordsKey, Wording] = {}
        if planned is not None:
            render([planned], scene=scene, known=known)
        now = self.clock.now()
        async with self.tx.write() as connection:
            if not await self.relays.passed_on(connection, due, now=now):
                return
            if planned is not None:
                messages = await self.plans.words(connection, record.id, known, now=now)
                await self.plans.deliveries(connection, record.id, [planned], messages, now=now)
                await self.relays.add(
                    connection, record.id, now=now, silence_ms=self.silence_ms
                )
            if not due.reminders:
                await self._remind(connection, due, people.get(due.contact_id), now)
        log.warning(
            "relay.passed_on", alert=record.public_id, relay_id=due.id,
            to="deputy" if planned else "operator",
        )

    async def _to_deputy(
        self, scene: Scene, group: Group, people: Mapping[int, Person], due: Asked
    ) -> Planned | None:
        deputy = next_leader(group, people, scene, after=due.place)
        if deputy is None or group.community_id not in scene.inside:
            return None
        asked = [
            a for a in await self.relays.asked_in(due.alert_id)
            if a.contact_id == deputy.contact_id
        ]
        if any(a.community_id == group.community_id for a in asked):
            return None
        open_ = await self.relays.open_digits([deputy.contact_id])
        digit = free_digit(open_.get(deputy.contact_id, set()))
        told = await self.plans.told(scene.history, [deputy.contact_id])
        return ask(
            group, deputy, scene=scene, told=told.get(deputy.contact_id), digit=digit, turn=0,
            round_=len(asked),
        )

    async def _remind(
        self, connection: object, due: Asked, person: Person | None, now: int
    ) -> None:
        if person is None or transport_of(person) is None:
            return
        words = self.words.sentence(person.reads or self.host_language, "relay-remind")
        if words is not None:
            await self.inbound.reply(
                connection, address_id=due.address_id, language=words.language,
                words=words.text, encoding=words.encoding, characters=words.characters,
                segments=words.segments, now=now, channel="sms", contact_id=due.contact_id,
            )

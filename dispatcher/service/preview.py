"""The dry run: the same decisions as in earnest, without a single write."""

from collections import Counter
from dataclasses import dataclass

from dispatcher.cap import digest, read
from dispatcher.domain.alert import Alert, MsgType, Scope
from dispatcher.domain.contact import Person
from dispatcher.domain.errors import Refused
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import AlertState, Audience, Mode, is_exercise, urgencies
from dispatcher.domain.record import AlertRecord
from dispatcher.pipeline.newcomer import kind_of, last_moment
from dispatcher.pipeline.plan import endings, plan
from dispatcher.pipeline.run import PAGE
from dispatcher.pipeline.scene import Scene, Speaking
from dispatcher.pipeline.trusted import asks, scripts
from dispatcher.ports.service import Json
from dispatcher.service.clarity import clarity
from dispatcher.service.scenes import Scenes
from dispatcher.service.tally import Tally
from dispatcher.wiring import Parts

_OPEN = (
    AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD, AlertState.ACTIVE,
)


async def preview(raw: bytes, *, parts: Parts, scenes: Scenes) -> Json:
    """Audience, messages, segments, cost and gaps; raises ``Refused`` if it is not usable.

    The texts are those that would be sent if the document came in now.
    """
    settings = parts.settings
    reading = read(raw, limits=settings.limits.up_to(settings.max_alert_bytes))
    if reading.alert is None:
        blocking = next((f.message for f in reading.findings if f.blocking), "")
        raise Refused(f"The document cannot be used: {blocking or reading.findings[0].message}")
    alert = reading.alert
    earlier = await _earlier(alert, parts)
    record = _as_if_active(alert, raw, parts, [e for e in earlier if e.activated_at is not None])
    cancels = alert.msg_type is MsgType.CANCEL
    named = [e.id for e in earlier] if cancels else []
    ended = [one for e in earlier[::-1] if (one := await scenes.spoken(e.id)) is not None]
    scene = await scenes.build(
        record, alert, ended if cancels and ended else [Speaking(alert=alert)],
        await _chain(earlier, parts), await scenes.roots(named),
    )
    tally = Tally(scene)
    await _Rehearsal(parts=parts, scene=scene, tally=tally).play()
    return {**tally.as_json(alert, record, parts), "clarity": await clarity(alert, parts)}


async def _earlier(alert: Alert, parts: Parts) -> list[AlertRecord]:
    """What the alert would act on, in order of sending."""
    found = []
    async with parts.db.read() as connection:
        for ref in alert.references:
            known = await parts.alerts.referred(connection, ref)
            if known is not None and ref.sender == alert.sender and _would_act(alert, known):
                found.append(known)
    return sorted(found, key=lambda e: (e.sent_at, e.id))


def _would_act(alert: Alert, known: AlertRecord) -> bool:
    """As ``domain.lineage`` decides once it is here."""
    if known.status is not alert.status:
        return False
    if alert.msg_type is MsgType.CANCEL:
        return known.state in _OPEN and known.msg_type is not MsgType.CANCEL
    public = known.scope is Scope.PUBLIC
    return alert.msg_type is MsgType.UPDATE and public == (alert.scope is Scope.PUBLIC) \
        and known.sent_at <= alert.sent.at


async def _chain(earlier: list[AlertRecord], parts: Parts) -> list[int]:
    chain = {e.id for e in earlier}
    for one in earlier:
        chain |= set(await parts.alerts.chain(one.id))
    return sorted(chain)


def _as_if_active(
    alert: Alert, raw: bytes, parts: Parts, earlier: list[AlertRecord]
) -> AlertRecord:
    first, levels = (alert.groups[0].first if alert.groups else None), urgencies(alert)
    mode, now = Mode(parts.settings.mode), parts.clock.now()
    last = earlier[-1] if earlier else None
    exercise = is_exercise(alert.status, mode)
    if last is not None and alert.msg_type is MsgType.CANCEL:
        exercise = last.exercise
    return AlertRecord(
        id=0, public_id="", sender=alert.sender, identifier=alert.identifier,
        sent_text=alert.sent.text, sent_at=alert.sent.at, status=alert.status,
        msg_type=alert.msg_type, scope=alert.scope, state=AlertState.RECEIVED, state_reason="",
        mode=mode.value, exercise=exercise, source="", trust=0, raw=raw, digest=digest(raw),
        code=parts.code_of(alert), number=last.number + 1 if last else 1,
        replaced_at=last.sent_at if last else None,
        hazard=parts.words.hazard(first) if first else "", event=first.event if first else "",
        headline=first.headline if first else "", severity=levels.severity.value,
        urgency=levels.urgency.value, kind=kind_of(alert), priority=levels.priority,
        grave=levels.grave, received_at=now, activated_at=None,
        expires_at=last_moment(alert, now), ended_at=None,
        due_at=None, findings="[]", duplicate_of="", submitted_by="", plan_state="none",
        plan_step="", plan_cursor=0, plan_turns="{}", plan_lanes="", contact_mark=0, sweep_mark=0,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rehearsal:
    """Goes through planning as ``pipeline.run`` does, and only counts."""

    parts: Parts
    scene: Scene
    tally: Tally

    async def play(self) -> None:
        ending = self.scene.record.kind in (Kind.WITHDRAWN, Kind.ALL_CLEAR)
        if ending and self.scene.chain:
            await self._endings()
        elif self.scene.record.kind is not Kind.WITHDRAWN:
            await self._trusted()
            await self._people()

    async def _endings(self) -> None:
        plans, after = self.parts.plans, 0
        while owed := await plans.owed(
            self.scene.chain, 0, history=self.scene.history, after=after, limit=PAGE
        ):
            after = owed[-1].delivery_id
            people = await plans.people_of([t.delivery_id for t in owed])
            await self._name(sorted({i for ids in people.values() for i in ids}))
            addresses = [t.address_id for t in owed if t.address_id is not None]
            self.tally.add(endings(
                owed, people, scene=self.scene, kind=self.scene.record.kind,
                closed=await self.parts.wishes.closed(addresses), turns=Counter(),
            ))

    async def _name(self, ids: list[int]) -> None:
        found: list[Person] = []
        for start in range(0, len(ids), PAGE):
            found += (await self.parts.contacts.people(ids[start:start + PAGE])).values()
        self.tally.meet(found)

    async def _trusted(self) -> None:
        parts, scene = self.parts, self.scene
        ids = sorted({i for g in scene.inside for i in scene.groups[g].leaders})
        leaders = await parts.contacts.people(ids) if ids else {}
        self.tally.meet(leaders.values())
        on_air = {t.station_id: t for t in await parts.plans.station_told(scene.chain)}
        self.tally.add(scripts(scene, told=on_air, turns=Counter()))
        planned = asks(
            scene, leaders, told=await parts.plans.told(scene.history, ids),
            digits=await parts.relays.open_digits(ids), turns=Counter(),
        )
        self.tally.without_leader({p.community_id for p in planned})
        self.tally.add(planned)

    async def _people(self) -> None:
        parts, scene, after = self.parts, self.scene, 0
        while people := await parts.contacts.page(
            after=after, limit=PAGE, exercise=scene.audience is Audience.EXERCISE,
            roles=("officer",) if scene.audience is Audience.OFFICERS else (),
        ):
            after = people[-1].contact_id
            told = await parts.plans.told(scene.history, [p.contact_id for p in people])
            self.tally.meet(people)
            self.tally.no_place(people)
            self.tally.add(
                plan(people, scene=scene, told=told, skip=self.tally.asked, turns=Counter())
            )

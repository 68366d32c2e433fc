"""The dry run: the same decisions as in earnest, without a single write."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from dispatcher.cap import Limits, read
from dispatcher.domain.alert import Alert, MsgType
from dispatcher.domain.delivery import State
from dispatcher.domain.errors import Refused
from dispatcher.domain.message import Kind, Wording
from dispatcher.domain.policy import (
    AlertState,
    Audience,
    Mode,
    end_of,
    is_exercise,
    urgencies,
)
from dispatcher.domain.record import AlertRecord, Planned, WordsKey
from dispatcher.pipeline.plan import plan
from dispatcher.pipeline.render import render
from dispatcher.pipeline.run import PAGE
from dispatcher.pipeline.scene import Scene
from dispatcher.pipeline.trusted import ask, asked_first, scripts
from dispatcher.ports.service import Json
from dispatcher.service.scenes import Scenes
from dispatcher.wiring import Parts

_CODE = "PREVIEW"


async def preview(raw: bytes, *, parts: Parts, scenes: Scenes) -> Json:
    """Audience, messages, segments, cost and gaps; raises ``Refused`` if it is not usable."""
    reading = read(raw, limits=Limits(bytes=parts.settings.max_alert_bytes))
    if reading.alert is None:
        blocking = next((f.message for f in reading.findings if f.blocking), "")
        raise Refused(f"The document cannot be used: {blocking or reading.findings[0].message}")
    alert = reading.alert
    record = _as_if_stored(alert, raw, parts)
    chain, original = await _earlier(alert, parts, scenes)
    scene = await scenes.build(record, alert, original, chain)
    counted = _Counted(scene)
    await _trusted(scene, parts, counted)
    await _people(scene, parts, counted, chain)
    return counted.as_json(alert, record, parts)


def _as_if_stored(alert: Alert, raw: bytes, parts: Parts) -> AlertRecord:
    first, levels = (alert.groups[0].first if alert.groups else None), urgencies(alert)
    mode, now = Mode(parts.settings.mode), parts.clock.now()
    kind = Kind.WITHDRAWN if alert.msg_type is MsgType.CANCEL else (
        Kind.UPDATE if alert.msg_type is MsgType.UPDATE else Kind.WARNING
    )
    return AlertRecord(
        id=0, public_id="", sender=alert.sender, identifier=alert.identifier,
        sent_text=alert.sent.text, sent_at=alert.sent.at, status=alert.status,
        msg_type=alert.msg_type, scope=alert.scope, state=AlertState.RECEIVED, state_reason="",
        mode=mode.value, exercise=is_exercise(alert.status, mode), source="", trust=0, raw=raw,
        digest="", code=_CODE, number=2 if alert.references else 1,
        replaced_at=alert.references[-1].sent.at if alert.references else None,
        hazard=parts.words.hazard(first) if first else "", event=first.event if first else "",
        headline=first.headline if first else "", severity=levels.severity.value,
        urgency=levels.urgency.value, kind=kind, priority=levels.priority, grave=levels.grave,
        received_at=now, activated_at=None,
        expires_at=end_of(alert) if alert.infos else now + 6 * 3_600_000, ended_at=None,
        due_at=None, findings="[]", duplicate_of="", submitted_by="", plan_state="none",
        plan_step="", plan_cursor=0, plan_turns="{}", contact_mark=0, sweep_mark=0,
    )


async def _earlier(alert: Alert, parts: Parts, scenes: Scenes) -> tuple[list[int], Alert]:
    chain: list[int] = []
    original = alert
    for ref in alert.references:
        known = await parts.alerts.get(str(ref))
        if known is not None:
            chain += [known.id, *await parts.alerts.chain(known.id)]
            original = original if original.infos else scenes.document(known)
    return sorted(set(chain)), original


async def _trusted(scene: Scene, parts: Parts, counted: "_Counted") -> None:
    ids = sorted({i for g in scene.inside for i in scene.groups[g].leaders})
    leaders = await parts.contacts.people(ids) if ids else {}
    counted.add(scripts(scene, told={}, turns=Counter()))
    asked = asked_first(scene, leaders)
    counted.without_leader(scene, {g.community_id for g, _ in asked})
    for group, person in asked:
        planned = ask(group, person, scene=scene, told=None, digit="", turn=0)
        if planned:
            counted.add([planned])


async def _people(scene: Scene, parts: Parts, counted: "_Counted", chain: list[int]) -> None:
    after = 0
    while True:
        people = await parts.contacts.page(
            after=after, limit=PAGE, exercise=scene.audience is Audience.EXERCISE,
            roles=("officer",) if scene.audience is Audience.OFFICERS else (),
        )
        if not people:
            return
        after = people[-1].contact_id
        told = await parts.plans.told(chain, [p.contact_id for p in people])
        if scene.record.kind is Kind.WITHDRAWN:
            people = [p for p in people if p.contact_id in told]
        counted.firsts.update({p.contact_id: p.languages[0].key for p in people})
        counted.no_place(people, scene)
        planned = plan(people, scene=scene, told=told, skip=counted.asked, turns=Counter())
        counted.add(planned)


class _Counted:
    """Adds up what would be sent."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.firsts: dict[int, str] = {}
        self.known: dict[WordsKey, Wording] = {}
        self.people: Counter[WordsKey] = Counter()
        self.rows: Counter[WordsKey] = Counter()
        self.languages: Counter[str] = Counter()
        self.channels: Counter[str] = Counter()
        self.communities: Counter[str] = Counter()
        self.unreached: Counter[str] = Counter()
        self.gaps: list[Json] = []
        self.asked: frozenset[int] = frozenset()
        self._fallback: Counter[tuple[str, str]] = Counter()

    def add(self, planned: Sequence[Planned]) -> None:
        """Count these deliveries and render their words."""
        render(planned, scene=self.scene, known=self.known)
        for p in planned:
            n = len(p.people)
            self.asked |= frozenset(p.people if p.purpose == "leader" else ())
            for person in p.people:
                self.languages[self.firsts.get(person, p.wanted_language)] += 1
            group = self.scene.groups.get(p.community_id or 0)
            if group is not None and n:
                self.communities[group.external_id] += n
            if p.state in (State.UNREACHABLE, State.OPTED_OUT):
                self.unreached[p.reason] += n
                self.gaps.append(_gap(p.reason, p.wanted_language, group, n))
                continue
            self.channels[p.channel] += n or 1
            if p.words is not None:
                self.people[p.words] += n
                self.rows[p.words] += 1
            if p.language != p.wanted_language and n:
                self._fallback[p.wanted_language, p.language] += n

    def without_leader(self, scene: Scene, asked: set[int]) -> None:
        """Communities concerned where nobody can be asked to pass the warning on."""
        for group_id in sorted(scene.inside - asked):
            group = scene.groups[group_id]
            self.gaps.append({
                "kind": "no-leader", "language": None, "community": group.external_id,
                "people": group.size, "detail": "No leader or deputy can be written to.",
            })

    def no_place(self, people: Sequence[Any], scene: Scene) -> None:
        """People of whom nobody knows where they are."""
        lost = [
            p for p in people
            if p.lat is None and not p.areas and p.community_id is None
        ]
        if lost:
            self.gaps.append({
                "kind": "no-place", "language": None, "community": None, "people": len(lost),
                "detail": "They have no position, no place code and no community.",
            })

    def as_json(self, alert: Alert, record: AlertRecord, parts: Parts) -> Json:
        """The contract's preview."""
        segments = sum(self.known[k].segments * n for k, n in self.rows.items())
        sms = sum(
            self.known[k].segments * n for k, n in self.rows.items() if k.channel != "whatsapp"
        )
        return {
            "alert": _about(alert, record),
            "audience": {
                "people": sum(self.languages.values()), "communities": dict(self.communities),
                "by_language": dict(self.languages), "by_channel": dict(self.channels),
                "not_reachable": [
                    {"reason": r, "people": n} for r, n in self.unreached.items()
                ],
            },
            "messages": [self._message(key) for key in self.known],
            "totals": {
                "messages": sum(self.rows.values()), "segments": segments,
                "cost": self._cost(parts, sms),
                "seconds_at_current_rate": _seconds(parts, sms),
            },
            "gaps": self._all_gaps(),
        }

    def _all_gaps(self) -> list[Json]:
        merged: dict[tuple[Any, ...], Json] = {}
        fallbacks = [
            {"kind": "language", "language": wanted, "community": None, "people": n,
             "detail": f"Nothing in {wanted}; these people get {got} instead."}
            for (wanted, got), n in self._fallback.items()
        ]
        for gap in [*self.gaps, *fallbacks]:
            key = (gap["kind"], gap["language"], gap["community"], gap["detail"])
            people = gap["people"] + (merged[key]["people"] if key in merged else 0)
            merged[key] = {**gap, "people": people}
        return list(merged.values())

    def _message(self, key: WordsKey) -> Json:
        words = self.known[key]
        return {
            "language": words.language, "channel": key.channel, "kind": key.kind.value,
            "purpose": key.purpose.value, "variant": key.variant, "text": words.text,
            "provenance": words.provenance.value, "encoding": words.encoding,
            "characters": words.characters, "segments": words.segments,
            "people": self.people[key], "exercise": words.exercise,
            "checks": [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in words.checks],
        }

    def _cost(self, parts: Parts, sms: int) -> Json | None:
        prices = parts.settings.prices
        if not prices.currency:
            return None
        whatsapp = sum(n for k, n in self.rows.items() if k.channel == "whatsapp")
        amount = sms * prices.sms_segment + whatsapp * prices.whatsapp_message
        return {"currency": prices.currency, "amount": round(amount, 4)}


def _about(alert: Alert, record: AlertRecord) -> Json:
    return {
        "sender": alert.sender, "identifier": alert.identifier, "sent": alert.sent.text,
        "status": alert.status.value, "msg_type": alert.msg_type.value,
        "scope": alert.scope.value, "event": record.event, "hazard": record.hazard,
        "severity": record.severity, "urgency": record.urgency, "exercise": record.exercise,
        "mode": record.mode, "kind": record.kind.value,
    }


def _gap(kind: str, language: str, group: Any, people: int) -> Json:
    detail = {
        "cannot-read": "They read no language that there are words in, and have no voice way.",
        "no-way": "They have no SMS or WhatsApp address.",
        "opted-out": "They have opted out of every way that we have.",
    }.get(kind, kind)
    return {
        "kind": kind, "language": language, "community": group.external_id if group else None,
        "people": people, "detail": detail,
    }


def _seconds(parts: Parts, sms: int) -> float | None:
    rate = parts.settings.twilio.sms_segments_per_second
    return round(sms / rate, 1) if rate else None

"""What a dry run adds up: people, languages, ways, words, segments, cost and gaps."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from dispatcher.domain.alert import Alert
from dispatcher.domain.contact import Person
from dispatcher.domain.delivery import State
from dispatcher.domain.message import Wording
from dispatcher.domain.record import (
    AlertRecord,
    Mailing,
    Planned,
    Recipient,
    WordsKey,
    alone,
)
from dispatcher.pipeline.render import render
from dispatcher.pipeline.scene import Scene
from dispatcher.ports.service import Json
from dispatcher.wiring import Parts


class Tally:
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
        self._rows_seen: set[tuple[object, ...]] = set()
        self._fallback: Counter[tuple[str, str]] = Counter()

    def meet(self, people: Iterable[Person]) -> None:
        """Learn by which language these people are counted."""
        self.firsts.update({p.contact_id: p.languages[0].key for p in people})

    def add(self, planned: Sequence[Planned | Mailing]) -> None:
        """Count these deliveries and render their words."""
        singles = alone(p for p in planned if isinstance(p, Planned))
        mailings = singles + [one for one in planned if isinstance(one, Mailing)]
        render((one.pattern for one in mailings), scene=self.scene, known=self.known)
        for mailing in mailings:
            for recipient in mailing.to:
                self._count(mailing.pattern, recipient)

    def _count(self, p: Planned, one: Recipient) -> None:
        n = len(one.people)
        self.asked |= frozenset(one.people if p.purpose == "leader" else ())
        for person in one.people:
            self.languages[self.firsts.get(person, p.wanted_language)] += 1
        group = self.scene.groups.get(one.community_id or 0)
        if group is not None and n:
            self.communities[group.external_id] += n
        if p.state in (State.UNREACHABLE, State.OPTED_OUT):
            self.unreached[p.reason] += n
            self.gaps.append(_gap(p.reason, p.wanted_language, group, n))
            return
        self.channels[p.channel] += n or 1
        if p.words is not None:
            self.people[p.words] += n
            self.rows[p.words] += self._new_row(p, one)
        if p.language != p.wanted_language and n:
            self._fallback[p.wanted_language, p.language] += n

    def _new_row(self, p: Planned, one: Recipient) -> int:
        """A number that people of several pages share gets one message a language."""
        key = (one.address_id, p.language, p.kind, p.purpose, p.channel, p.round)
        if one.address_id is not None and key in self._rows_seen:
            return 0
        self._rows_seen.add(key)
        return 1

    def without_leader(self, asked: set[int | None]) -> None:
        """Communities concerned where nobody can be asked to pass the warning on."""
        for group_id in sorted(self.scene.inside - asked):
            group = self.scene.groups[group_id]
            self.gaps.append({
                "kind": "no-leader", "language": None, "community": group.external_id,
                "people": group.size, "detail": "No leader or deputy can be written to.",
            })

    def no_place(self, people: Sequence[Person]) -> None:
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
            "spoken": words.spoken,
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
    rate = parts.settings.twilio.sms_rate
    return round(sms / rate, 1) if rate else None

"""What a dry run adds up: people, languages, ways, words, segments, cost and gaps."""

from collections import Counter
from collections.abc import Iterable, Sequence

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

_Gap = tuple[str, str | None, str | None, str]  # kind, language, community, why
_WHY = {
    "cannot-read": "They read no language that there are words in, and have no voice way.",
    "no-way": "They have no SMS or WhatsApp address.",
    "opted-out": "They have opted out of every way that we have.",
}


class Tally:
    """Adds up what would be sent; what it keeps does not grow with people, but for addresses."""

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
        self.asked: frozenset[int] = frozenset()
        self._gaps: Counter[_Gap] = Counter()
        self._addressed: dict[tuple[object, ...], set[int]] = {}
        self._fallback: Counter[tuple[str, str]] = Counter()

    def meet(self, people: Iterable[Person]) -> None:
        """Learn by which language the people that come next are counted; forget who came before."""
        self.firsts = {p.contact_id: p.languages[0].key for p in people}

    def add(self, planned: Sequence[Planned | Mailing]) -> None:
        """Count these deliveries and render their words."""
        singles = alone(p for p in planned if isinstance(p, Planned))
        mailings = singles + [one for one in planned if isinstance(one, Mailing)]
        render((one.pattern for one in mailings), scene=self.scene, known=self.known)
        for mailing in mailings:
            self._count(mailing.pattern, mailing.to)

    def _count(self, p: Planned, to: Sequence[Recipient]) -> None:
        if p.purpose == "leader":
            self.asked |= {person for one in to for person in one.people}
        self.languages.update(
            self.firsts.get(person, p.wanted_language) for one in to for person in one.people
        )
        lost = p.state in (State.UNREACHABLE, State.OPTED_OUT)
        n = self._where(p, to, lost=lost)
        if lost:
            self.unreached[p.reason] += n
            return
        # What no person stands behind is a station's.
        self.channels[p.channel] += sum(len(one.people) or 1 for one in to)
        if p.words is not None:
            self.people[p.words] += n
            self.rows[p.words] += self._new_rows(p, to)
        if p.language != p.wanted_language and n:
            self._fallback[p.wanted_language, p.language] += n

    def _where(self, p: Planned, to: Sequence[Recipient], *, lost: bool) -> int:
        """Count people by community, and as a gap if they are *lost*; how many they are."""
        within: Counter[int] = Counter()
        for one in to:
            within[one.community_id or 0] += len(one.people)
        for group_id, n in within.items():
            group = self.scene.groups.get(group_id)
            name = group.external_id if group else None
            if name is not None and n:
                self.communities[name] += n
            if lost:
                self._gaps[p.reason, p.wanted_language, name, _WHY.get(p.reason, p.reason)] += n
        return within.total()

    def _new_rows(self, p: Planned, to: Sequence[Recipient]) -> int:
        """A number that people of several pages share gets one message a language."""
        same = (p.language, p.kind, p.purpose, p.channel, p.round)
        before = self._addressed.setdefault(same, set())
        known = len(before)
        before.update(one.address_id for one in to if one.address_id is not None)
        return len(before) - known + sum(one.address_id is None for one in to)

    def without_leader(self, asked: set[int | None]) -> None:
        """Communities concerned where nobody can be asked to pass the warning on."""
        for group_id in sorted(self.scene.inside - asked):
            group = self.scene.groups[group_id]
            why = "No leader or deputy can be written to."
            self._gaps["no-leader", None, group.external_id, why] += group.size

    def no_place(self, people: Sequence[Person]) -> None:
        """People of whom nobody knows where they are."""
        lost = sum(
            p.lat is None and not p.areas and p.community_id is None for p in people
        )
        if lost:
            why = "They have no position, no place code and no community."
            self._gaps["no-place", None, None, why] += lost

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
            "gaps": self._shown(),
        }

    def _shown(self) -> list[Json]:
        gaps = Counter(self._gaps)
        for (wanted, got), n in self._fallback.items():
            why = f"Nothing in {wanted}; these people get {got} instead."
            gaps["language", wanted, None, why] += n
        return [
            {"kind": kind, "language": language, "community": community, "people": n,
             "detail": why}
            for (kind, language, community, why), n in gaps.items()
        ]

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


def _seconds(parts: Parts, sms: int) -> float | None:
    rate = parts.settings.twilio.sms_rate
    return round(sms / rate, 1) if rate else None

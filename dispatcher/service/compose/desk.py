"""The desk's own pen: what can be composed, and the document that a draft gives."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from dispatcher.cap import Limits, digest, read, write
from dispatcher.cap.times import read_time
from dispatcher.domain.alert import Alert, Moment
from dispatcher.domain.area import Geocode
from dispatcher.domain.finding import Finding
from dispatcher.domain.record import Principal
from dispatcher.ports.service import Json
from dispatcher.service.compose.build import Setting, build
from dispatcher.service.compose.draft import Draft, read_draft
from dispatcher.service.compose.faults import Faults
from dispatcher.service.compose.places import read_places
from dispatcher.service.compose.redraft import redraft
from dispatcher.service.own import OwnName
from dispatcher.wiring import new_id
from dispatcher.words import load_hazards

_OLDEST_MS = 15 * 60 * 1000  # a preview that somebody looked at for longer is made anew
_EXPECTED = ("cancel-without-info",)  # a plain Cancel of ours has none by design


class ComposeDesk(OwnName):
    """Composing alerts of our own; what comes of it goes in by the one door, ``submit``."""

    async def composing(self) -> Json:
        """What a form offers: hazards, communities, languages, who speaks and in which zone."""
        host = self.parts.house.host_language
        known = await self.parts.communities.communities()
        spoken = {tag for one in known for tag, _ in one.languages}
        return {
            "mode": self.mode, "zone": self.parts.house.zone or "UTC", "host_language": host,
            "source": self.parts.house.name, "sender": self.own_sender(),
            "hazards": [h for h in self.parts.words.library.hazards if h != "general"],
            "communities": [
                {"id": one.external_id, "name": one.name or one.external_id,
                 "found": one.area is not None and one.area.resolvable} for one in known
            ],
            "languages": [
                {"tag": tag, "name": _own_name(tag)}
                for tag in sorted(spoken | {host, *self.parts.words.library.languages})
            ],
        }

    async def compose(self, given: Mapping[str, object], *, who: Principal) -> Json:
        """``{cap, identifier, sender, sent, faults, findings}``; *cap* is null with any fault.

        *faults* are ``{code, message, path, line, gaps}``, every one of the draft at once;
        *findings* are what a reader of the document would note. Writes and sends nothing.
        """
        faults = Faults()
        zone = self._compose_zone()
        draft = read_draft(given, faults, zone=zone)
        target = await self._target(draft, faults)
        areas = read_places(
            given.get("places"), faults, communities=await self.parts.communities.communities(),
            needed=not draft.withdraws,
        )
        setting = self._setting(draft, target, who, zone, faults)
        alert = build(draft, areas, setting, faults)
        raw = b"" if alert is None or faults.found else self._written(alert)
        findings = self._read_again(raw, faults) if raw else ()
        return {
            "cap": None if faults.found else raw.decode(), "identifier": setting.identifier,
            "sender": setting.sender, "sent": setting.sent.text, "digest": digest(raw),
            "faults": [fault.as_json(self._say) for fault in faults.found],
            "findings": [finding.as_json() for finding in findings],
        }

    async def redraft(self, public_id: str) -> Json:
        """The draft of an Update that says the same as the alert; raises ``NotFound``."""
        record = await self.record(public_id)
        hazard = record.hazard if record.hazard != "general" else ""
        return redraft(self.scenes.document(record), public_id, hazard=hazard)

    def _written(self, alert: Alert) -> bytes:
        return write(alert, sign_with=self.parts.signer)

    def _read_again(self, raw: bytes, faults: Faults) -> tuple[Finding, ...]:
        """Our own document held against every rule; an error in it is a fault of the draft."""
        reading = read(raw, limits=Limits(bytes=self.parts.settings.max_alert_bytes))
        found = [f for f in reading.findings if f.code not in _EXPECTED]
        for finding in reading.errors:
            faults.add("document", "places" if "area" in finding.path else "",
                       value=finding.message)
        return tuple(f for f in found if not f.code.startswith("signature-"))

    def _say(self, key: str, /, **gaps: object) -> str:
        return self.parts.words.label("en", key, **gaps)

    async def _target(self, draft: Draft, faults: Faults) -> Alert | None:
        """The alert that is updated or withdrawn."""
        if draft.updates and draft.withdraws:
            faults.add("update-or-withdraw", "withdraws")
        name = "withdraws" if draft.withdraws else "updates"
        wanted = draft.withdraws or draft.updates
        if not wanted:
            return None
        record = await self.parts.alerts.get(wanted)
        if record is None:
            faults.add("no-alert", name, value=wanted)
            return None
        if record.msg_type.value not in ("Alert", "Update"):
            faults.add("nothing-to-change", name, value=wanted)
        return self.scenes.document(record)

    def _setting(
        self, draft: Draft, target: Alert | None, who: Principal, zone: tzinfo, faults: Faults
    ) -> Setting:
        now = self.parts.clock.now()
        sent = draft.sent or self._moment(now, zone)
        if not now - _OLDEST_MS <= sent.at <= now + 60_000:
            faults.add("too-old", "sent", value=sent.text)
        if target is not None and target.sent.at > sent.at:
            faults.add("ends-before", "sent", value=target.sent.text)
        sender = self._sender(target, who)
        if not sender:
            faults.add("no-sender", "")
        return Setting(
            sender=sender, source=self.parts.house.name, sent=sent, target=target,
            identifier=draft.identifier or f"tocsin-{new_id()}", event_in=self.hazard_name,
            code=self._codes.get(draft.hazard),
        )

    def _sender(self, target: Alert | None, who: Principal) -> str:
        """An Update or Cancel acts only in the name of what it changes."""
        if target is not None:
            return target.sender
        own = self.own_sender()
        if who.senders and own not in who.senders:
            return who.senders[0] if len(who.senders) == 1 else ""
        return own

    @cached_property
    def _codes(self) -> dict[str, Geocode]:
        """Each hazard's OASIS event term, by which it is known in every language."""
        found: dict[str, Geocode] = {}
        for (name, value), hazard in load_hazards(self.parts.settings.hazards_file).codes.items():
            if name == "oet":
                found.setdefault(hazard, Geocode(name="OET:v1.2", value=value.upper()))
        return found

    def _compose_zone(self) -> tzinfo:
        return ZoneInfo(self.parts.house.zone) if self.parts.house.zone else UTC

    @staticmethod
    def _moment(at: int, zone: tzinfo) -> Moment:
        text = datetime.fromtimestamp(at // 1000, zone).isoformat()
        moment = read_time(text)
        return moment or Moment(text=text, at=at)


def _own_name(tag: str) -> str:
    try:
        return str(Locale.parse(tag, sep="-").get_display_name() or tag)
    except (UnknownLocaleError, ValueError):
        return tag

"""Alerts at the desk: taken in, shown, decided, withdrawn, reported."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import structlog

from contacts.selection import unresolved
from dispatcher.cap import digest, read_from, write_cancel
from dispatcher.domain.alert import Alert
from dispatcher.domain.area import Area
from dispatcher.domain.errors import NotAllowed, NotFound
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.pipeline.approve import Approvals, cancellable
from dispatcher.pipeline.ingest import Answer, Rules, ingest
from dispatcher.pipeline.scene import offset_of
from dispatcher.ports.service import Json
from dispatcher.service.preview import preview
from dispatcher.service.scenes import Scenes
from dispatcher.store.report import report
from dispatcher.wiring import Parts, new_id
from dispatcher.words import ssml

log = structlog.get_logger(__name__)

_LARGE = 100_000  # bytes; a larger document is parsed beside the loop
_NEEDED = {"auto": 0, "one": 1, "two": 2}


class AlertDesk:
    """What can be done with alerts."""

    def __init__(self, parts: Parts, scenes: Scenes) -> None:
        self.parts = parts
        self.scenes = scenes
        self.mode: str = parts.settings.mode
        self.public_url: str = parts.settings.public_url
        self._looking = asyncio.Lock()

    async def submit(self, raw: bytes, *, who: Principal, via: str) -> tuple[str, Json]:
        """Take a document in; the verdict and the alert (or the findings) as JSON."""
        answer = await self._ingest(raw, who, via)
        log.info(
            "alert.received", verdict=answer.verdict,
            alert=answer.record.public_id if answer.record else None,
        )
        if answer.record is None:
            return answer.verdict, {"findings": [f.as_json() for f in answer.findings]}
        await self._after_change(answer.record)
        return answer.verdict, await self._json(answer.record)

    async def _ingest(self, raw: bytes, who: Principal, via: str) -> Answer:
        settings, parts = self.parts.settings, self.parts
        limits = settings.limits.up_to(settings.max_alert_bytes)
        source = parts.source_of(who)
        if len(raw) > _LARGE:
            reading = await asyncio.to_thread(read_from, source, raw, limits=limits)
        else:
            reading = read_from(source, raw, limits=limits)
        alert = reading.alert
        if alert is not None and source.senders and alert.sender not in source.senders:
            raise NotAllowed(
                f"This token may not submit alerts of the sender {alert.sender!r}; "
                "ask an admin for a token with that sender."
            )
        return await ingest(
            raw, reading=reading, digest=digest(raw), who=who, source=source, via=via, tx=parts.db,
            rules=Rules(
                mode=parts.house.mode, approval=settings.approvals, held=settings.wait.held,
                reissue=settings.wait.reissue, approval_wait=settings.wait.approval,
            ),
            alerts=parts.alerts, words=parts.words, clock=parts.clock, new_id=new_id,
            code_of=parts.code_of, document=self.scenes.document,
            unknown=await self._unknown(alert) if alert is not None else (),
        )

    async def _unknown(self, alert: Alert) -> tuple[Area, ...]:
        """Areas that nobody can be found by."""
        areas = tuple(alert.areas)
        if all(a.polygons or a.circles for a in areas):
            return ()
        places = [g.area for g in await self.parts.communities.groups()]
        places += [s.area for s in await self.parts.communities.stations()]
        codes = {(c.name, c.value) for area in places if area for c in area.geocodes}
        known = codes | await self.parts.contacts.place_codes()
        return unresolved(areas, codes={}, known=frozenset(known))

    async def _after_change(self, record: AlertRecord) -> None:
        """Stop what must not be sent any more, wake what may be."""
        await self.refresh_active()
        await self.parts.wake.notify("plan")
        await self.parts.wake.notify(
            "events", {"type": "alert", "id": record.public_id, "state": record.state.value}
        )

    async def refresh_active(self) -> None:
        """Read which alerts may be sent; done before any answer that ends one."""
        # One after the other: a slower look must not bring back what a later one has dropped.
        async with self._looking:
            mode = await self.parts.principals.mode_row()
            active = await self.parts.alerts.active_ids()
            self.parts.active.paused = bool(mode["stopped"] or mode["paused"])
            self.parts.active.ends_at.clear()
            self.parts.active.ends_at.update(active)

    async def alerts(self, *, before: int | None, limit: int) -> tuple[list[Json], int | None]:
        """Newest first."""
        records = await self.parts.alerts.listed(before=before, limit=limit)
        following = records[-1].id if len(records) == limit else None
        return [await self._json(r, counted=False) for r in records], following

    async def alert(self, public_id: str) -> Json:
        """One alert; raises ``NotFound``."""
        return await self._json(await self.record(public_id))

    async def record(self, public_id: str) -> AlertRecord:
        """The stored alert; raises ``NotFound``."""
        record = await self.parts.alerts.get(public_id)
        if record is None:
            raise NotFound(f"There is no alert {public_id}; see: tocsin alert list.")
        return record

    async def _json(self, record: AlertRecord, *, counted: bool = True) -> Json:
        return await self.parts.views.alert_json(
            record, zone=self.zone_of(record), counted=counted
        )

    def zone_of(self, record: AlertRecord) -> tzinfo:
        """The authority's zone, else the offset that the alert itself is written in."""
        name = self.parts.house.zone
        return ZoneInfo(name) if name else offset_zone(self.scenes.document(record))

    async def approve(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """A named person's yes."""
        record = await self.record(public_id)
        await self._approvals().approve(record, who, reason)
        return await self._decided(public_id, who, "approve")

    async def reject(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """A named person's no."""
        record = await self.record(public_id)
        await self._approvals().reject(record, who, reason)
        return await self._decided(public_id, who, "reject")

    async def _decided(self, public_id: str, who: Principal, what: str) -> Json:
        record = await self.record(public_id)
        await self.parts.principals.audit(
            who=who.name, what=what, about=public_id, at=self.parts.clock.now()
        )
        await self._after_change(record)
        return await self._json(record)

    def _approvals(self) -> Approvals:
        return Approvals(
            tx=self.parts.db, alerts=self.parts.alerts, clock=self.parts.clock,
            needed=_NEEDED[self.parts.settings.approvals], held=self.parts.settings.wait.held,
        )

    async def cancel(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """Withdraw by composing the Cancel that the issuer would send; the Cancel as JSON."""
        record = await self.record(public_id)
        alert = self.scenes.document(record)
        cancellable(record, alert)
        zone = self.zone_of(record)
        sent = datetime.fromtimestamp(self.parts.clock.now() // 1000, zone)
        raw = write_cancel(
            alert, identifier=f"{alert.identifier}-withdrawn-{new_id()}", sender=alert.sender,
            sent=sent.isoformat(),
        )
        _, answer = await self.submit(raw, who=who, via="desk")
        await self.parts.principals.audit(
            who=who.name, what="cancel", about=public_id, at=self.parts.clock.now(),
            detail=reason,
        )
        return answer

    async def stop_all(self, *, who: Principal) -> None:
        """Every sending stops at once; what is in flight is settled."""
        await self.parts.principals.set_stopped(True)
        await self.refresh_active()
        await self.parts.principals.audit(
            who=who.name, what="stop-all", about="", at=self.parts.clock.now()
        )

    async def resume(self, *, who: Principal) -> None:
        """Sending goes on where it stopped."""
        await self.parts.principals.set_stopped(False)
        await self.refresh_active()
        await self.parts.principals.audit(
            who=who.name, what="resume", about="", at=self.parts.clock.now()
        )
        await self.parts.wake.notify("queued")

    async def preview(self, raw: bytes) -> Json:
        """A dry run: who, which words, what it costs; writes nothing."""
        return await preview(raw, parts=self.parts, scenes=self.scenes)

    async def report(self, public_id: str) -> Json:
        """The after-action report."""
        record = await self.record(public_id)
        return await report(
            self.parts.db, record, zone=self.zone_of(record), now=self.parts.clock.now(),
            prices=self.parts.settings.prices.model_dump(),
        )

    async def messages(self, public_id: str) -> list[Json]:
        """One entry a wording."""
        return await self.parts.views.messages((await self.record(public_id)).id)

    async def scripts(self, public_id: str) -> list[Json]:
        """Radio scripts."""
        record = await self.record(public_id)
        return await self.parts.views.scripts(record.id, ssml=ssml)

    async def deliveries(
        self, public_id: str, *, filters: Mapping[str, str], after: int, limit: int
    ) -> tuple[list[Json], int | None]:
        """Deliveries of one alert."""
        record = await self.record(public_id)
        return await self.parts.views.deliveries(record.id, filters, after=after, limit=limit)

    async def waits_for(self, record: AlertRecord) -> bool:
        """Whether a person of this alert is still without an end state."""
        fresh = await self.parts.alerts.by_id(record.id)
        if fresh is None or fresh.state in (AlertState.RECORDED, AlertState.REJECTED):
            return False
        if fresh.state is AlertState.ACTIVE and fresh.plan_state == "todo":
            return True
        return bool(await self.parts.settling.open_in(record.id, people_only=True))


def offset_zone(alert: Alert) -> tzinfo:
    """The fixed offset of an alert's ``sent``."""
    text = offset_of(alert.sent)
    if text == "UTC":
        return UTC
    hours, minutes = int(text[1:3]), int(text[4:6])
    delta = timedelta(hours=hours, minutes=minutes)
    return timezone(-delta if text[0] == "-" else delta)

"""The one door for documents: whatever the way, a CAP document is taken in here."""

import asyncio
from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import structlog

from contacts.selection import unresolved
from contacts.warned import held_against
from dispatcher.cap import digest, read_from
from dispatcher.domain.alert import Alert, Moment
from dispatcher.domain.area import Area
from dispatcher.domain.errors import NotAllowed, NotFound
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.domain.source import Source
from dispatcher.pipeline.entitled import Reach
from dispatcher.pipeline.ingest import Answer, Copy, Intake, ingest
from dispatcher.pipeline.newcomer import Rules
from dispatcher.pipeline.scene import offset_of
from dispatcher.ports.service import Json
from dispatcher.service.scenes import Scenes
from dispatcher.store.notices import Notices
from dispatcher.wiring import Parts, new_id

log = structlog.get_logger(__name__)

_LARGE = 100_000  # bytes; a larger document is parsed beside the loop


class Door:
    """Documents in, and what follows from a change of an alert."""

    def __init__(self, parts: Parts, scenes: Scenes) -> None:
        self.parts = parts
        self.scenes = scenes
        self.mode: str = parts.settings.mode
        self.public_url: str = parts.settings.public_url
        self._looking = asyncio.Lock()
        self._looks_asked = self._looks_done = 0  # the last asked for; the last answered
        self.notices = Notices(parts.db)
        self.notice_zone: tzinfo = ZoneInfo(parts.house.zone) if parts.house.zone else UTC

    async def submit(self, raw: bytes, *, who: Principal, via: str) -> tuple[str, Json]:
        """Take a document in; the verdict and the alert (or the findings) as JSON.

        Raises ``NotAllowed`` for a sender that the source does not speak for; what was refused
        either way lies in quarantine.
        """
        answer = await self.take(raw, who=who, source=self.parts.source_of(who), via=via)
        if answer.verdict == "not-entitled":
            raise NotAllowed(answer.findings[-1].message)
        if answer.record is None:
            return answer.verdict, {
                "findings": [f.as_json() for f in answer.findings], "quarantine": answer.kept,
            }
        return answer.verdict, await self._json(answer.record)

    async def take(self, raw: bytes, *, who: Principal, source: Source, via: str) -> Answer:
        """The same with another's source, for what comes out of quarantine."""
        settings = self.parts.settings
        limits, now = settings.limits.up_to(settings.max_alert_bytes), self.parts.clock.now()
        if len(raw) > _LARGE:
            reading = await asyncio.to_thread(read_from, source, raw, limits=limits, at=now)
        else:
            reading = read_from(source, raw, limits=limits, at=now)
        reach = Reach() if reading.alert is None else await self._reach(reading.alert, source)
        answer = await ingest(
            Copy(
                raw=raw, digest=digest(raw), reading=reading, reach=reach, who=who,
                source=source, via=via,
            ), self._intake(),
        )
        log.info(
            "alert.received", verdict=answer.verdict,
            alert=answer.record.public_id if answer.record else None,
        )
        if answer.record is not None and reading.alert is not None:
            if answer.verdict == "created":
                self.scenes.keep(answer.record, reading.alert)
            # A known copy changes nothing, but may tell this process of what its first has ended.
            if answer.verdict != "known" or reading.alert.references:
                await self.refresh_active()
            await self._tell(answer.record)
        return answer

    def _intake(self) -> Intake:
        settings, parts = self.parts.settings, self.parts
        return Intake(
            rules=Rules(
                mode=parts.house.mode, approval=settings.approvals, held=settings.wait.held,
                reissue=settings.wait.reissue, approval_wait=settings.wait.approval,
            ),
            tx=parts.db, alerts=parts.alerts, words=parts.words, clock=parts.clock,
            new_id=new_id, code_of=parts.code_of, document=self.scenes.document,
            quarantine=settings.quarantine,
        )

    async def _reach(self, alert: Alert, source: Source) -> Reach:
        areas = tuple(alert.areas)
        outside, beyond, unshown = held_against(areas, source.areas)
        return Reach(
            unknown=await self._unknown(areas), outside=outside, beyond=beyond, unshown=unshown
        )

    async def _unknown(self, areas: tuple[Area, ...]) -> tuple[Area, ...]:
        """Areas that nobody can be found by."""
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
        await self._tell(record)

    async def _tell(self, record: AlertRecord) -> None:
        await self.parts.wake.notify("plan")
        await self.parts.wake.notify(
            "events", {"type": "alert", "id": record.public_id, "state": record.state.value}
        )

    async def refresh_active(self) -> None:
        """Read which alerts may be sent; done before any answer that ends one."""
        self._looks_asked += 1
        mine = self._looks_asked
        # One after the other: a slower look must not bring back what a later one has dropped.
        async with self._looking:
            if self._looks_done >= mine:
                return  # somebody's look has begun after this was asked for
            begun_for = self._looks_asked
            mode = await self.parts.principals.mode_row()
            active = await self.parts.alerts.active_ids()
            active |= await self.notices.going(self.parts.clock.now(), self.notice_zone)
            paused = bool(mode["stopped"] or mode["paused"])
            # A stop waits for nothing; before anything may be sent it must be known what is to be
            # looked for.
            self.parts.active.paused |= paused
            await self._look_back(mode)
            self.parts.active.paused = paused
            self.parts.active.ends_at.clear()
            self.parts.active.ends_at.update(active)
            self._looks_done = begun_for

    async def _look_back(self, mode: Json) -> None:
        """Of a restored copy: what may have left since it was made."""
        gap = self.parts.gap
        if mode["resumed_at"] is not None:
            gap.subjects = await self.parts.restored.doubtful(mode)
            gap.since, gap.last = mode["copied_at"], mode["last_delivery"]
        elif mode["copied_at"] is None:
            gap.close()

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
        sent = Moment(text=record.sent_text, at=record.sent_at)
        return ZoneInfo(name) if name else offset_zone(sent)


def offset_zone(sent: Moment) -> tzinfo:
    """The fixed offset that a time is written in."""
    text = offset_of(sent)
    if text == "UTC":
        return UTC
    hours, minutes = int(text[1:3]), int(text[4:6])
    delta = timedelta(hours=hours, minutes=minutes)
    return timezone(-delta if text[0] == "-" else delta)

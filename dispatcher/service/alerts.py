"""Alerts at the desk: taken in, shown, decided, withdrawn, reported."""

from collections.abc import Mapping
from datetime import datetime

from dispatcher.cap import write_cancel
from dispatcher.domain.policy import APPROVERS_NEEDED, AlertState
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.pipeline.approve import Approvals, cancellable
from dispatcher.ports.service import Json
from dispatcher.service.clarity import UNDECIDED, clarity
from dispatcher.service.intake import Door
from dispatcher.service.preview import preview
from dispatcher.store.report import report
from dispatcher.wiring import new_id
from dispatcher.words import ssml


class AlertDesk(Door):
    """What can be done with alerts."""

    async def alerts(self, *, before: int | None, limit: int) -> tuple[list[Json], int | None]:
        """Newest first."""
        records = await self.parts.alerts.listed(before=before, limit=limit)
        following = records[-1].id if len(records) == limit else None
        return [await self._json(r, counted=False) for r in records], following

    async def alert(self, public_id: str) -> Json:
        """One alert, and while it is undecided how plainly it speaks; raises ``NotFound``."""
        record = await self.record(public_id)
        shown = await self._json(record)
        if record.state in UNDECIDED:
            shown["clarity"] = await clarity(self.scenes.document(record), self.parts)
        return shown

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
        settings = self.parts.settings
        return Approvals(
            tx=self.parts.db, alerts=self.parts.alerts, clock=self.parts.clock,
            needed=APPROVERS_NEEDED[settings.approvals], held=settings.wait.held,
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
            sent=sent.isoformat(), sign_with=self.parts.signer,
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

    async def resume(self, *, who: Principal, clock_is_right: bool = False) -> Json | None:
        """Sending goes on where it stopped; of a restored copy what stands in it.

        *clock_is_right*: who resumes has compared the clocks.
        """
        now = self.parts.clock.now()
        if clock_is_right:
            await self.parts.principals.believe_clock()
        restored = await self.parts.restored.resume(now=now)
        await self.parts.principals.set_stopped(False)
        await self.refresh_active()
        await self.parts.principals.audit(
            who=who.name, what="resume", about="", at=self.parts.clock.now()
        )
        await self.parts.wake.notify("queued")
        return restored

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

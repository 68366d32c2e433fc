"""What time does to alerts: holds run out, alerts expire, what waits for an ended one ends."""

from dataclasses import dataclass

import structlog

from dispatcher.domain.alert import MsgType
from dispatcher.domain.delivery import HANDED_OVER, WAITING, State
from dispatcher.domain.lineage import PENDING_CANCEL
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Outline
from dispatcher.pipeline.activate import settle, take_effect
from dispatcher.pipeline.track import UNPROVEN
from dispatcher.ports import Clock, Transactions, Wake
from dispatcher.ports.stores import AlertStore, RelayStore, SettleStore

log = structlog.get_logger(__name__)

_LIVING = (AlertState.ACTIVE, AlertState.HELD, AlertState.AWAITING_APPROVAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """The sweeps that follow from the clock; each may be killed and run again.

    *needed* is how many people must approve an alert before it goes out.
    """

    tx: Transactions
    alerts: AlertStore
    settle: SettleStore
    relays: RelayStore
    clock: Clock
    wake: Wake
    held: float
    needed: int = 0

    async def tick(self) -> None:
        """One round of everything."""
        now = self.clock.now()
        await self._release_held(now)
        await self._expire(now)
        await self._lapse(now)
        await self._sweep_over(now)
        await self._finish_endings()

    async def _release_held(self, now: int) -> None:
        for record in await self.alerts.overdue(now):
            if record.state_reason == "re-issue":
                await self._release(record, now)
            elif record.state_reason.startswith(PENDING_CANCEL):
                log.error("cancel.undecided", alert=record.public_id)
                async with self.tx.write() as connection:
                    await self.alerts.change(connection, record.id, due_at=None)

    async def _release(self, record: Outline, now: int) -> None:
        """A grave re-issue that nobody decided about goes the way of every other alert."""
        async with self.tx.write() as connection:
            await self.alerts.line(connection)
            fresh = await self.alerts.by_row(connection, record.id)
            if fresh is None or (fresh.state, fresh.state_reason) != (record.state, "re-issue"):
                return
            if self.needed:
                await self.alerts.change(
                    connection, record.id, state=AlertState.AWAITING_APPROVAL.value,
                    state_reason="re-issue-released", due_at=None,
                )
            else:
                await take_effect(
                    connection, fresh, alerts=self.alerts, now=now, held=self.held,
                    reason="re-issue-released",
                )
        await self.wake.notify("plan")
        await self.wake.notify("events", {"type": "alert", "id": record.public_id})

    async def _expire(self, now: int) -> None:
        for record in await self.alerts.expiring(now):
            async with self.tx.write() as connection:
                await self.alerts.line(connection)
                moved = await self.alerts.change_if(
                    connection, record.id, _LIVING, state=AlertState.EXPIRED.value, ended_at=now,
                    due_at=None,
                )
                if moved and record.msg_type is MsgType.CANCEL:
                    # Whatever it held while nobody decided goes on.
                    await settle(
                        connection, record.id, alerts=self.alerts, now=now, held=self.held
                    )
            await self.wake.notify("events", {"type": "alert", "id": record.public_id})

    async def _lapse(self, now: int) -> None:
        """What waits for an info group that is over ends, while the alert's others go on."""
        for alert_id, position in await self.alerts.lapsed(now):
            await self._end(alert_id, WAITING, State.EXPIRED, "alert-expired", now, position)
            await self._end(
                alert_id, HANDED_OVER, State.NO_RECEIPT, "no-receipt", now, position
            )
            await self.alerts.group_lapsed(alert_id, position, now=now)

    async def _sweep_over(self, now: int) -> None:
        """Waiting deliveries of ended alerts end; after expiry a missing receipt is final."""
        for record in await self.alerts.unswept():
            expired = record.state is AlertState.EXPIRED
            to = State.EXPIRED if expired else State.CANCELED
            reason = "alert-expired" if expired else f"alert-{record.state.value}"
            # It may have gone out once before: nobody is told that it surely has not.
            await self._end(record.id, WAITING, State.NO_RECEIPT, UNPROVEN, now, was=UNPROVEN)
            await self._end(record.id, WAITING, to, reason, now)
            if expired or record.expires_at <= now:
                await self._end(record.id, HANDED_OVER, State.NO_RECEIPT, "no-receipt", now)
            await self.relays.close([record.id])
            if not await self.settle.open_in(record.id):
                async with self.tx.write() as connection:
                    await self.alerts.change_if(
                        connection, record.id, [record.state], plan_state="closed"
                    )

    async def _end(
        self, alert_id: int, states: frozenset[State], to: State, reason: str, now: int,
        position: int | None = None, was: str | None = None,
    ) -> None:
        while await self.settle.end(
            alert_id, list(states), to, reason, now=now, position=position, was=was
        ):
            pass

    async def _finish_endings(self) -> None:
        """A Cancel (or all-clear) whose every ending has arrived or failed is ended."""
        for record in await self.alerts.finishing():
            if await self.settle.open_in(record.id) or await self.settle.undecided(record.id):
                continue
            async with self.tx.write() as connection:
                await self.alerts.change_if(
                    connection, record.id, [AlertState.ACTIVE], mark=record.plan_mark,
                    state=AlertState.ENDED.value, ended_at=self.clock.now(),
                )

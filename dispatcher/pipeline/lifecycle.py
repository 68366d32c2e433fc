"""What time does to alerts: holds run out, alerts expire, what waits for an ended one ends."""

from dataclasses import dataclass

import structlog

from dispatcher.domain.alert import MsgType
from dispatcher.domain.delivery import HANDED_OVER, WAITING, State
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.pipeline.activate import activate
from dispatcher.ports import Clock, Transactions, Wake
from dispatcher.ports.stores import AlertStore, RelayStore, SettleStore

log = structlog.get_logger(__name__)

_OVER = (AlertState.SUPERSEDED, AlertState.WITHDRAWN, AlertState.EXPIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """The sweeps that follow from the clock; each may be killed and run again."""

    tx: Transactions
    alerts: AlertStore
    settle: SettleStore
    relays: RelayStore
    clock: Clock
    wake: Wake
    held: float

    async def tick(self) -> None:
        """One round of everything."""
        now = self.clock.now()
        await self._release_held(now)
        await self._expire(now)
        await self._sweep_over(now)
        await self._finish_endings()

    async def _release_held(self, now: int) -> None:
        for record in await self.alerts.in_state(AlertState.HELD):
            if record.due_at is None or record.due_at > now:
                continue
            if record.state_reason == "re-issue":
                await self._activate(record, now)
            elif record.state_reason.startswith("cancel-pending"):
                log.error("cancel.undecided", alert=record.public_id)
                async with self.tx.write() as connection:
                    await self.alerts.change(connection, record.id, due_at=None)

    async def _activate(self, record: AlertRecord, now: int) -> None:
        async with self.tx.write() as connection:
            moved = await self.alerts.change_if(
                connection, record.id, [AlertState.HELD], state=AlertState.ACTIVE.value,
                state_reason="re-issue-released", due_at=None,
            )
            fresh = await self.alerts.by_row(connection, record.id)
            if moved and fresh is not None:
                await activate(
                    connection, fresh, alerts=self.alerts, now=now, held=self.held
                )
        await self.wake.notify("plan")

    async def _expire(self, now: int) -> None:
        waiting = (AlertState.ACTIVE, AlertState.HELD, AlertState.AWAITING_APPROVAL)
        for record in await self.alerts.in_state(*waiting):
            if record.expires_at > now:
                continue
            async with self.tx.write() as connection:
                await self.alerts.change_if(
                    connection, record.id, waiting, state=AlertState.EXPIRED.value, ended_at=now,
                )
            await self.wake.notify("events", {"type": "alert", "id": record.public_id})

    async def _sweep_over(self, now: int) -> None:
        """Waiting deliveries of ended alerts end; after expiry a missing receipt is final."""
        for record in await self.alerts.in_state(*_OVER, closed=False):
            expired = record.state is AlertState.EXPIRED
            to = State.EXPIRED if expired else State.CANCELED
            reason = "alert-expired" if expired else f"alert-{record.state.value}"
            while await self.settle.end(record.id, list(WAITING), to, reason, now=now):
                pass
            if expired or record.expires_at <= now:
                while await self.settle.end(
                    record.id, list(HANDED_OVER), State.NO_RECEIPT, "no-receipt", now=now
                ):
                    pass
            await self.relays.close([record.id])
            if not await self.settle.open_in(record.id):
                async with self.tx.write() as connection:
                    await self.alerts.change(connection, record.id, plan_state="closed")

    async def _finish_endings(self) -> None:
        """A Cancel (or all-clear) whose every ending has arrived or failed is ended."""
        for record in await self.alerts.in_state(AlertState.ACTIVE):
            ending = record.msg_type is MsgType.CANCEL or record.kind == "all-clear"
            if not ending or record.plan_state != "swept":
                continue
            if await self.settle.open_in(record.id) or await self.settle.undecided(record.id):
                continue
            async with self.tx.write() as connection:
                await self.alerts.change_if(
                    connection, record.id, [AlertState.ACTIVE], state=AlertState.ENDED.value,
                    ended_at=self.clock.now(),
                )

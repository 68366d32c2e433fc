"""Approve, reject, cancel: what named people decide about an alert, on the record."""

import hashlib
from dataclasses import dataclass

from dispatcher.domain.alert import Alert, MsgType
from dispatcher.domain.errors import Conflict, NotAllowed
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.pipeline.activate import settle, take_effect
from dispatcher.ports import Clock, Transactions
from dispatcher.ports.stores import AlertStore, Connection

_UNDECIDED = (AlertState.AWAITING_APPROVAL, AlertState.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approvals:
    """How decisions are taken; *needed* is how many different people must approve."""

    tx: Transactions
    alerts: AlertStore
    clock: Clock
    needed: int
    held: float

    async def approve(self, record: AlertRecord, who: Principal, reason: str) -> bool:
        """One person's yes; whether the alert is active now.

        Raises ``NotAllowed`` for the submitter, a bootstrap token or a second yes of one person,
        ``Conflict`` if there is nothing to decide.
        """
        self._may_decide(record, who)
        now = self.clock.now()
        digest = hashlib.sha256(record.digest.encode()).hexdigest()
        async with self.tx.write() as connection:
            await self.alerts.line(connection)
            fresh = await self.alerts.by_row(connection, record.id)
            if fresh is None or fresh.state not in _UNDECIDED or fresh.digest != record.digest:
                raise Conflict("The alert has changed meanwhile; look at it and decide again.")
            given = await self.alerts.approvers(connection, record.id, digest)
            if who.name in given:
                raise Conflict(f"{who.name} has approved this alert already; another person must.")
            await self.alerts.decided(
                connection, alert_id=record.id, at=now, who=who.name, decision="approve",
                reason=reason, digest=digest,
            )
            if len(given) + 1 < self.needed:
                return False
            await take_effect(connection, fresh, alerts=self.alerts, now=now, held=self.held)
        return True

    def _may_decide(self, record: AlertRecord, who: Principal) -> None:
        _undecided(record)
        if self.needed and (who.bootstrap or who.name.startswith("local:")):
            raise NotAllowed(
                "Only a named approver may decide; make one with: tocsin token create."
            )
        if self.needed and who.name == record.submitted_by:
            raise NotAllowed("Whoever submitted an alert cannot approve it; ask another approver.")

    async def reject(self, record: AlertRecord, who: Principal, reason: str) -> None:
        """One person's no: nothing is sent, and what a rejected Cancel held goes on."""
        _undecided(record)
        now = self.clock.now()
        async with self.tx.write() as connection:
            await self.alerts.line(connection)
            await self._told_by_another_copy(connection, record)
            moved = await self.alerts.change_if(
                connection, record.id, _UNDECIDED, state=AlertState.REJECTED.value,
                state_reason=reason, ended_at=now, due_at=None,
            )
            if not moved:
                raise Conflict("The alert has changed meanwhile; look at it and decide again.")
            await self.alerts.decided(
                connection, alert_id=record.id, at=now, who=who.name, decision="reject",
                reason=reason, digest=record.digest,
            )
            await settle(connection, record.id, alerts=self.alerts, now=now, held=self.held)

    async def _told_by_another_copy(self, connection: Connection, record: AlertRecord) -> None:
        """Raise ``Conflict`` where a no would leave people with what a replaced copy told them."""
        for alert_id in await self.alerts.targets(connection, record.id):
            other = await self.alerts.by_row(connection, alert_id)
            if other is not None and other.edition and other.activated_at is not None:
                raise Conflict(
                    "People may have been told by the copy that this one replaces; approve it, or "
                    "withdraw it with: tocsin alert cancel."
                )


def _undecided(record: AlertRecord) -> None:
    """Raise ``Conflict`` if there is nothing to decide about the alert itself."""
    if record.state not in _UNDECIDED:
        raise Conflict(
            f"The alert is {record.state.value}; there is nothing to approve or reject."
        )
    if record.state_reason.startswith("cancel-pending"):
        raise Conflict(
            "The alert is held because a Cancel of it is undecided; approve or reject the Cancel."
        )


def cancellable(record: AlertRecord, alert: Alert) -> None:
    """Raise ``Conflict`` unless the alert can still be withdrawn."""
    open_states = (AlertState.ACTIVE, AlertState.HELD, AlertState.AWAITING_APPROVAL)
    if record.state not in open_states or alert.msg_type is MsgType.CANCEL:
        raise Conflict(f"The alert is {record.state.value}; there is nothing to withdraw.")

"""What an alert does to those it hangs together with, in the transaction that lets it count."""

from dispatcher.domain.alert import MsgType
from dispatcher.domain.lineage import PENDING_CANCEL, Fate, Member, Role, Settled
from dispatcher.domain.lineage import settle as decide
from dispatcher.domain.policy import ENDING_LASTS, AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.ports.stores import AlertStore, Connection

_ENDED = (AlertState.SUPERSEDED, AlertState.WITHDRAWN)


async def take_effect(
    connection: Connection, record: AlertRecord, *, alerts: AlertStore, now: int, held: float,
    reason: str = "",
) -> None:
    """Let *record* count from *now* (UTC ms): it may go out, and acts on what it names.

    *held*: seconds until an officer is paged about an alert that an undecided Cancel holds.
    """
    values: dict[str, object] = {}
    if record.msg_type is MsgType.CANCEL:
        values["expires_at"] = max(record.expires_at, now + ENDING_LASTS)
    await alerts.change(
        connection, record.id, state=AlertState.ACTIVE.value, state_reason=reason, due_at=None,
        activated_at=now, plan_state="todo", **values,
    )
    if await settle(connection, record.id, alerts=alerts, now=now, held=held):
        await _inherit(connection, record.id, alerts)


async def settle(
    connection: Connection, alert_id: int, *, alerts: AlertStore, now: int, held: float
) -> bool:
    """Bring everything that hangs together with an alert to where its documents say it stands.

    Called whenever something about the alert has changed: it came, was decided, ran out. Whether
    it hangs together with any other.
    """
    members, edges = await alerts.family(connection, alert_id)
    settled = decide(members, edges)
    before = {m.id: m for m in members}
    for fate in settled.fates:
        await _move(connection, before[fate.id], fate, alerts, now, now + int(held * 1000))
    await alerts.imply(connection, settled.implied, Role.IMPLIED)
    await alerts.apply_links(connection, settled.lifted, None)
    await alerts.apply_links(connection, settled.applied, now)
    await _tell_anew(connection, settled, before, alerts, now)
    return bool(edges)


async def _move(
    connection: Connection, was: Member, fate: Fate, alerts: AlertStore, now: int, due_at: int
) -> None:
    values: dict[str, object] = {"state": fate.state.value, "state_reason": fate.reason}
    if fate.state is not was.state:
        values["due_at"] = due_at if fate.reason.startswith(PENDING_CANCEL) else None
        values["ended_at"] = now if fate.state in _ENDED else None
        if fate.state in _ENDED and was.state in _ENDED:
            del values["ended_at"]
    await alerts.change(connection, fate.id, **values)


async def _tell_anew(
    connection: Connection, settled: Settled, before: dict[int, Member], alerts: AlertStore,
    now: int,
) -> None:
    """Who stands for more alerts than before looks again at whom those told.

    A Cancel that stands for nothing any more tells nobody: what it named holds again in another.
    """
    again = {f.id for f in settled.fates if f.state is AlertState.ACTIVE
             and before[f.id].state in _ENDED}
    await alerts.plan_anew(connection, sorted(settled.retold | again), now=now, lasts=ENDING_LASTS)
    for member_id in sorted(settled.retold):
        if before[member_id].cancels:
            await _inherit(connection, member_id, alerts)
    for member_id in sorted({source for source, _ in settled.lifted}):
        member = before[member_id]
        if member.cancels and not await alerts.in_force(connection, member_id):
            await alerts.change_if(
                connection, member_id, [AlertState.ACTIVE], state=AlertState.ENDED.value,
                state_reason="nothing-left", ended_at=now,
            )


async def _inherit(connection: Connection, alert_id: int, alerts: AlertStore) -> None:
    """Number in the series, and for an ending the urgency of what it ends.

    Only what could be told counts: nobody is told that a message replaces one that never left.
    """
    record = await alerts.by_row(connection, alert_id)
    rows = [await alerts.by_row(connection, i) for i in await alerts.targets(connection, alert_id)]
    targets = [t for t in rows if t is not None and t.activated_at is not None]
    if record is None or not targets:
        return
    last = max(targets, key=lambda t: (t.sent_at, t.id))
    values: dict[str, object] = {"number": last.number + 1, "replaced_at": last.sent_at}
    if record.msg_type is MsgType.CANCEL:
        values.update(
            hazard=last.hazard, event=last.event, priority=min(t.priority for t in targets),
            grave=any(t.grave for t in targets), severity=last.severity, urgency=last.urgency,
            exercise=last.exercise, expires_at=max(last.expires_at, record.expires_at),
        )
    await alerts.change(connection, alert_id, **values)

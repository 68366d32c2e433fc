"""What an alert does to earlier ones the moment it becomes active, held or released."""

from dispatcher.domain.alert import Moment, MsgType, Reference
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.ports.stores import AlertStore, Connection

OPEN = (
    AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD, AlertState.ACTIVE,
)


async def activate(
    connection: Connection, record: AlertRecord, *, alerts: AlertStore, now: int, held: float
) -> None:
    """Let *record* act on what it references, in the transaction that makes it active.

    A Cancel that waits for approval only holds its alert; *held* is how long (seconds) before
    the officer is paged.
    """
    if record.state is AlertState.AWAITING_APPROVAL and record.msg_type is MsgType.CANCEL:
        await _hold_targets(connection, record, alerts, now + int(held * 1000))
    if record.state is not AlertState.ACTIVE:
        return
    if await _outdated(connection, record, alerts, now):
        return
    await _inherit(connection, record, alerts)
    await _act(connection, record, alerts, now)
    await alerts.change(connection, record.id, activated_at=now, plan_state="todo")


async def _act(
    connection: Connection, record: AlertRecord, alerts: AlertStore, now: int
) -> None:
    to = AlertState.WITHDRAWN if record.msg_type is MsgType.CANCEL else AlertState.SUPERSEDED
    for target in await alerts.targets(connection, record.id):
        if _acts(record, target):
            await alerts.change_if(
                connection, target.id, OPEN, state=to.value, ended_at=now,
                state_reason=record.public_id, due_at=None,
            )
            await alerts.links_applied(connection, record.id, [target.id], now)


async def _outdated(
    connection: Connection, record: AlertRecord, alerts: AlertStore, now: int
) -> bool:
    """Of two updates of one alert the later ``sent`` wins, whichever came first.

    An older one that came first is taken up among what *record* refers to, so that whoever it
    told is told on.
    """
    if record.msg_type is MsgType.CANCEL:
        return False
    targets = await alerts.targets(connection, record.id)
    known = {record.id, *(t.id for t in targets)}
    for target in targets:
        rival = await alerts.successor(connection, target)
        if rival is None or rival.id in known:
            continue
        known.add(rival.id)
        if rival.sent_at > record.sent_at:
            await alerts.change(
                connection, record.id, state=AlertState.SUPERSEDED.value, ended_at=now,
                state_reason=rival.public_id, due_at=None,
            )
            return True
        if rival.state in OPEN:
            await alerts.add_links(connection, record.id, record.msg_type, [reference_to(rival)])
    return False


def reference_to(record: AlertRecord) -> Reference:
    """How CAP refers to a stored alert (CAP 1.2 section 3.2.1, references)."""
    return Reference(
        sender=record.sender, identifier=record.identifier,
        sent=Moment(text=record.sent_text, at=record.sent_at),
    )


def _acts(record: AlertRecord, target: AlertRecord) -> bool:
    """Of two updates the later ``sent`` wins; a Cancel acts on whatever it names."""
    return record.msg_type is MsgType.CANCEL or target.sent_at <= record.sent_at


async def _inherit(connection: Connection, record: AlertRecord, alerts: AlertStore) -> None:
    """Number in the series, and for an ending the urgency of what it ends."""
    targets = await alerts.targets(connection, record.id)
    if not targets:
        return
    last = max(targets, key=lambda t: (t.sent_at, t.id))
    values: dict[str, object] = {
        "number": last.number + 1, "replaced_at": last.sent_at,
    }
    if record.msg_type is MsgType.CANCEL:
        values.update(
            hazard=last.hazard, event=last.event, priority=last.priority, grave=last.grave,
            severity=last.severity, urgency=last.urgency, exercise=last.exercise,
            expires_at=max(last.expires_at, record.expires_at),
        )
    await alerts.change(connection, record.id, **values)


async def _hold_targets(
    connection: Connection, record: AlertRecord, alerts: AlertStore, due_at: int
) -> None:
    for target in await alerts.targets(connection, record.id):
        await alerts.change_if(
            connection, target.id, (AlertState.ACTIVE, AlertState.AWAITING_APPROVAL),
            state=AlertState.HELD.value, state_reason=f"cancel-pending:{target.state.value}",
            due_at=due_at,
        )


async def release(
    connection: Connection, record: AlertRecord, *, alerts: AlertStore
) -> None:
    """A Cancel was rejected: what it held goes on as before."""
    for target in await alerts.targets(connection, record.id):
        if target.state is AlertState.HELD and target.state_reason.startswith("cancel-pending:"):
            await alerts.change(
                connection, target.id, state=target.state_reason.partition(":")[2],
                state_reason="", due_at=None,
            )


async def arrive_late(
    connection: Connection, record: AlertRecord, *, alerts: AlertStore, now: int, held: float
) -> None:
    """Something that refers to *record* came before it: its word counts from the start."""
    for alert_id in await alerts.close_links(connection, record):
        earlier = await alerts.by_row(connection, alert_id)
        if earlier is None or not _acts(earlier, record):
            continue
        if earlier.state in (AlertState.ACTIVE, AlertState.ENDED, AlertState.SUPERSEDED):
            cancel = earlier.msg_type is MsgType.CANCEL
            to = AlertState.WITHDRAWN if cancel else AlertState.SUPERSEDED
            await alerts.change_if(
                connection, record.id, OPEN, state=to.value, ended_at=now,
                state_reason=earlier.public_id, due_at=None,
            )
            await alerts.links_applied(connection, earlier.id, [record.id], now)
            await _pass_on(connection, record, earlier, alerts, now)
        elif (
            earlier.state is AlertState.AWAITING_APPROVAL
            and earlier.msg_type is MsgType.CANCEL
        ):
            await _hold_targets(connection, earlier, alerts, now + int(held * 1000))


async def _pass_on(
    connection: Connection, record: AlertRecord, earlier: AlertRecord, alerts: AlertStore, now: int
) -> None:
    """What *record* refers to ends as well, and *earlier* looks again at whom it told."""
    if record.msg_type is not MsgType.CANCEL:
        await _act(connection, record, alerts, now)
    if earlier.state is AlertState.ACTIVE:
        await alerts.change(
            connection, earlier.id, plan_state="todo", plan_step="people", plan_cursor=0,
            contact_mark=0,
        )

"""What happened to an alert, in order of time."""

from collections.abc import Iterator, Sequence
from datetime import tzinfo
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.report_trusted import airing_rows
from dispatcher.store.views import iso

Json = dict[str, Any]
Event = tuple[int | None, str, str]  # when (UTC ms), what, about what

_ENDS = {"Update": "superseded", "Cancel": "withdrawn", "Alert": "superseded"}


async def timeline(
    connection: AsyncConnection, record: AlertRecord, *, sent: Any, asks: Sequence[Any],
    zone: tzinfo,
) -> list[Json]:
    """``[{at, event, detail, text}]``, oldest first; *sent* has the times of sending."""
    events: list[Event] = [
        (record.received_at, "received", record.submitted_by),
        *await _decisions(connection, record.id),
        (record.activated_at, "active", ""),
        (sent.first_accepted, "first accepted", ""),
        (sent.first_delivered, "first delivered", ""),
        (sent.last_accepted, "last accepted", ""),
        (sent.last_delivered, "last delivered", ""),
        *_relayed(asks),
        *await _aired(connection, record.id),
        *await _followers(connection, record.id),
    ]
    if record.ended_at is not None and record.state.value not in ("superseded", "withdrawn"):
        events.append((record.ended_at, record.state.value, record.state_reason))
    happened = sorted(
        ((at, n, event, detail) for n, (at, event, detail) in enumerate(events) if at is not None)
    )
    return [
        {
            "at": iso(at, zone), "event": event, "detail": detail,
            "text": f"{event}: {detail}" if detail else event,
        } for at, _, event, detail in happened
    ]


async def _decisions(connection: AsyncConnection, alert_id: int) -> list[Event]:
    t = s.approvals.c
    rows = await connection.execute(select(t.at, t.decision, t.who).where(t.alert_id == alert_id))
    words = {"approve": "approved", "reject": "rejected"}
    return [(row.at, words.get(row.decision, row.decision), row.who) for row in rows]


def _relayed(asks: Sequence[Any]) -> Iterator[Event]:
    for row in asks:
        community = row.community or ""
        yield row.asked_at, "leader asked", community
        yield row.passed_at, "escalated", community
        yield row.received_at, "leader received", community
        yield row.relayed_at, "relayed", f"{community}: {row.people_told} people told"


async def _aired(connection: AsyncConnection, alert_id: int) -> list[Event]:
    rows = await airing_rows(connection, alert_id)
    return [(row.aired_at, "aired", f"{row.station} ({row.language})") for row in rows]


async def _followers(connection: AsyncConnection, alert_id: int) -> list[Event]:
    """Updates and Cancels that acted on this alert, by their public ids."""
    t = s.alert_links.c
    query = (
        select(t.applied_at, t.msg_type, s.alerts.c.public_id)
        .join(s.alerts, s.alerts.c.id == t.alert_id)
        .where(t.target_id == alert_id, t.applied_at.is_not(None))
    )
    return [
        (row.applied_at, _ENDS.get(row.msg_type, "superseded"), row.public_id)
        for row in await connection.execute(query)
    ]

"""How an alert came and what hangs on it: copies, other contents, answers, earlier editions."""

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.lineage import Role
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s

Json = dict[str, Any]
Say = Callable[[int | None], str | None]  # UTC ms as ISO 8601

_A, _L, _R = s.alerts.c, s.alert_links.c, s.arrivals.c
_SHOWN = 100  # rows of each kind; more are counted only
_CONFLICTS = ("conflict", "replaced")


async def lineage(connection: AsyncConnection, record: AlertRecord, say: Say) -> Json:
    """``{references, arrivals, conflicts, answers, editions}`` of one alert."""
    return {
        "references": await _references(connection, record.id),
        **await _arrivals(connection, record.id, say),
        "answers": await _answers(connection, record.id, say),
        "editions": await _editions(connection, record, say),
    }


async def _references(connection: AsyncConnection, alert_id: int) -> list[str]:
    """What the document names, in its order; what follows from other documents is left out."""
    query = select(_L.sender, _L.identifier, _L.sent_text).where(
        _L.alert_id == alert_id, _L.role.not_in([Role.IMPLIED, Role.EDITION])
    ).order_by(_L.id)
    return [
        f"{r.sender},{r.identifier},{r.sent_text}" for r in await connection.execute(query)
    ]


async def _arrivals(connection: AsyncConnection, alert_id: int, say: Say) -> Json:
    """Copies by way, and beside them those whose content is not the alert's."""
    columns = [c for c in _R if c.name != "raw"]
    rows = (await connection.execute(
        select(*columns, _R.raw.is_not(None).label("kept")).where(_R.alert_id == alert_id)
        .order_by(_R.id).limit(_SHOWN)
    )).all()
    return {
        "arrivals": [
            {"source": r.source, "via": r.via, "at": say(r.received_at), "last_at": say(r.last_at),
             "times": r.times, "verdict": r.verdict} for r in rows if r.verdict != "replaced"
        ],
        "conflicts": [
            {"id": r.id, "source": r.source, "via": r.via, "at": say(r.received_at),
             "verdict": r.verdict, "digest": r.digest, "kept": bool(r.kept),
             "findings": json.loads(r.findings)} for r in rows if r.verdict in _CONFLICTS
        ],
    }


async def _answers(connection: AsyncConnection, alert_id: int, say: Say) -> list[Json]:
    """Acks and Errors that name this alert (CAP 1.2 section 3.2.1, msgType and note)."""
    query = select(
        _A.public_id, _A.msg_type, _A.sender, _A.status, _A.note, _A.received_at
    ).join(s.alert_links, _L.alert_id == _A.id).where(
        _L.target_id == alert_id, _L.role == Role.ANSWERS
    ).order_by(_A.id).limit(_SHOWN)
    return [
        {"id": r.public_id, "msg_type": r.msg_type, "status": r.status, "sender": r.sender,
         "note": r.note, "at": say(r.received_at)} for r in await connection.execute(query)
    ]


async def _editions(
    connection: AsyncConnection, record: AlertRecord, say: Say
) -> list[Json]:
    """Earlier contents that a more trusted source has replaced; each is an alert to look at."""
    query = select(_A.public_id, _A.source, _A.received_at, _A.edition).where(
        _A.sender == record.sender, _A.identifier == record.identifier,
        _A.sent_at == record.sent_at, _A.edition > 0, _A.id != record.id,
    ).order_by(_A.edition).limit(_SHOWN)
    return [
        {"id": r.public_id, "source": r.source, "received_at": say(r.received_at)}
        for r in await connection.execute(query)
    ]


async def errors_said(connection: AsyncConnection, alert_id: int) -> list[tuple[int, str]]:
    """(received, note) of the Error messages that answer an alert, the newest few."""
    query = select(_A.received_at, _A.note, _A.sender).join(
        s.alert_links, _L.alert_id == _A.id
    ).where(
        _L.target_id == alert_id, _L.role == Role.ANSWERS, _A.msg_type == "Error"
    ).order_by(_A.id.desc()).limit(10)
    return [
        (r.received_at, f"{r.sender} answers with an error: {r.note or 'without a word.'}")
        for r in await connection.execute(query)
    ]

"""How an alert came and what hangs on it: copies, other contents, answers, editions, decisions."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.lineage import Role
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s

Json = dict[str, Any]
Say = Callable[[int | None], str | None]  # UTC ms as ISO 8601

_A, _L, _R, _P = s.alerts.c, s.alert_links.c, s.arrivals.c, s.approvals.c
_SHOWN = 100  # rows of each kind; more are counted only
_CONFLICTS = ("conflict", "replaced")
_ALERT: BindParameter[int] = bindparam("alert")
_ARRIVALS = select(
    *(c for c in _R if c.name != "raw"), _R.raw.is_not(None).label("kept")
).where(_R.alert_id == _ALERT).order_by(_R.id).limit(_SHOWN)
_LISTS = {
    # What the document names, in its order; what follows from other documents is left out.
    "references": select(_L.sender, _L.identifier, _L.sent_text).where(
        _L.alert_id == _ALERT, _L.role.not_in([Role.IMPLIED, Role.EDITION])
    ).order_by(_L.id),
    # Acks and Errors that name this alert (CAP 1.2 section 3.2.1, msgType and note).
    "answers": select(
        _A.public_id, _A.msg_type, _A.sender, _A.status, _A.note, _A.received_at
    ).join(s.alert_links, _L.alert_id == _A.id).where(
        _L.target_id == _ALERT, _L.role == Role.ANSWERS
    ).order_by(_A.id).limit(_SHOWN),
    # Earlier contents that a more trusted source has replaced; each is an alert to look at.
    "editions": select(_A.public_id, _A.source, _A.received_at, _A.edition).where(
        _A.sender == bindparam("sender"), _A.identifier == bindparam("identifier"),
        _A.sent_at == bindparam("sent_at"), _A.edition > 0, _A.id != _ALERT,
    ).order_by(_A.edition).limit(_SHOWN),
    "approvals": select(s.approvals).where(_P.alert_id == _ALERT).order_by(_P.id),
}
# Of most alerts there are none: what there is at all is asked in one question.
_ANY = select(*(query.exists().label(name) for name, query in _LISTS.items()))


async def lineage(connection: AsyncConnection, record: AlertRecord, say: Say) -> Json:
    """``{references, arrivals, conflicts, answers, editions, approvals}`` of one alert."""
    about = {
        "alert": record.id, "sender": record.sender, "identifier": record.identifier,
        "sent_at": record.sent_at,
    }
    there = (await connection.execute(_ANY, about)).one()._mapping
    rows = {
        name: (await connection.execute(query, about)).all() if there[name] else []
        for name, query in _LISTS.items()
    }
    return {
        "references": [f"{r.sender},{r.identifier},{r.sent_text}" for r in rows["references"]],
        **_came((await connection.execute(_ARRIVALS, about)).all(), say),
        "answers": [
            {"id": r.public_id, "msg_type": r.msg_type, "status": r.status, "sender": r.sender,
             "note": r.note, "at": say(r.received_at)} for r in rows["answers"]
        ],
        "editions": [
            {"id": r.public_id, "source": r.source, "received_at": say(r.received_at)}
            for r in rows["editions"]
        ],
        "approvals": [
            {"at": say(r.at), "who": r.who, "decision": r.decision, "reason": r.reason}
            for r in rows["approvals"]
        ],
    }


def _came(rows: Sequence[Any], say: Say) -> Json:
    """Copies by way, and beside them those whose content is not the alert's."""
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

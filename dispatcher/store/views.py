"""Stored rows as the contract's JSON: an alert, its deliveries, messages and scripts."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.message import Purpose
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.endings import endings
from dispatcher.store.lineage import lineage

Json = dict[str, Any]

_D, _M = s.deliveries.c, s.messages.c
_FORGOTTEN = "\x1f"  # how the external id of a forgotten person begins
_PLAIN = (
    "sender", "identifier", "status", "msg_type", "scope", "mode", "headline", "event", "hazard",
    "severity", "urgency", "code", "exercise", "duplicate_of", "state_reason", "kind",
    "plan_state", "number", "submitted_by", "source", "note", "trust",
)


def iso(at: int | None, zone: tzinfo = UTC) -> str | None:
    """UTC milliseconds as ISO 8601 with the offset of *zone*, to the second."""
    if at is None:
        return None
    return datetime.fromtimestamp(at / 1000, zone).isoformat(timespec="seconds")


def known_id(external_id: str | None) -> str | None:
    """A contact's external id; None once the person was forgotten."""
    return None if external_id is None or external_id.startswith(_FORGOTTEN) else external_id


class Views:
    """What the API and the command line show of one database."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def alert_json(
        self, record: AlertRecord, *, zone: tzinfo, counted: bool = True
    ) -> Json:
        """One alert as in the contract, times in *zone*; ``sent`` as the issuer wrote it.

        Without *counted* the endings of a large withdrawn alert are not counted, for lists: null.
        """
        async with self.db.read() as connection:
            around = await lineage(connection, record, lambda at: iso(at, zone))
        return {
            "id": record.public_id, "state": record.state.value, "sent": record.sent_text,
            **{name: getattr(record, name) for name in _PLAIN},
            "received_at": iso(record.received_at, zone),
            "activated_at": iso(record.activated_at, zone),
            "expires_at": iso(record.expires_at, zone), "ended_at": iso(record.ended_at, zone),
            **around,
            "findings": json.loads(record.findings), "signature": _signature(record),
            "endings": await endings(self.db, record) if counted else None,
        }

    async def deliveries(
        self, alert_id: int, filters: Mapping[str, str], *, after: int, limit: int,
    ) -> tuple[list[Json], int | None]:
        """Deliveries with ids above *after* and the next cursor; *filters* name exact values of
        state, channel, language and community (external id), checked by the caller.
        """
        query = _listing(alert_id, filters).where(_D.id > after).order_by(_D.id).limit(limit + 1)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
            page = rows[:limit]
            people = await _people_of(connection, [row.id for row in page])
        following = page[-1].id if len(rows) > limit else None
        return [_delivery(row, people.get(row.id, [])) for row in page], following

    async def messages(self, alert_id: int) -> list[Json]:
        """One entry a wording, with how many people it was planned for."""
        query = select(s.messages).where(_M.alert_id == alert_id).order_by(_M.id)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
            people = await people_by_message(connection, alert_id)
        return [message_json(row, people.get(row.id, 0)) for row in rows]

    async def scripts(self, alert_id: int, *, ssml: Callable[[str, str], str]) -> list[Json]:
        """Every radio script; *ssml* makes the spoken form of a text in a language."""
        query = (
            select(
                _D.variant, _D.state, _M.language, _M.text, _M.spoken, _M.reading_seconds, _M.kind,
                _M.exercise, _M.provenance, s.stations.c.external_id, s.airings.c.aired_at,
            )
            .join(s.messages, _M.id == _D.message_id)
            .join(s.stations, s.stations.c.id == _D.station_id)
            .outerjoin(s.airings, s.airings.c.delivery_id == _D.id)
            .where(_D.alert_id == alert_id, _D.purpose == Purpose.STATION.value).order_by(_D.id)
        )
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [
            {
                "station": row.external_id, "language": row.language,
                "slot_seconds": int(row.variant.partition("@")[0] or 0),
                "reading_seconds": row.reading_seconds,
                "text": row.text, "spoken": row.spoken or row.text,
                "ssml": ssml(row.spoken or row.text, row.language), "kind": row.kind,
                "exercise": bool(row.exercise), "provenance": row.provenance, "state": row.state,
                "aired_at": iso(row.aired_at),
            } for row in rows
        ]


def _signature(record: AlertRecord) -> str:
    """What is known of the issuer's signature."""
    codes = {finding["code"] for finding in json.loads(record.findings)}
    if "signature-verified" in codes:
        return "verified"
    return "not-verified" if "signature-not-verified" in codes else "none"


def _listing(alert_id: int, filters: Mapping[str, str]) -> Any:
    query = (
        select(
            s.deliveries, s.contacts.c.external_id.label("contact"),
            s.communities.c.external_id.label("community"),
            s.stations.c.external_id.label("station"),
        )
        .outerjoin(s.contacts, s.contacts.c.id == _D.contact_id)
        .outerjoin(s.communities, s.communities.c.id == _D.community_id)
        .outerjoin(s.stations, s.stations.c.id == _D.station_id)
        .where(_D.alert_id == alert_id)
    )
    columns = {
        "state": _D.state, "channel": _D.channel, "language": _D.language,
        "community": s.communities.c.external_id,
    }
    for name, value in filters.items():
        query = query.where(columns[name] == value)
    return query


def _delivery(row: Any, people: Sequence[str | None]) -> Json:
    return {
        "id": row.id, "contact": known_id(row.contact), "contacts": list(people),
        "community": row.community, "station": row.station,
        **{name: getattr(row, name) for name in (
            "purpose", "language", "wanted_language", "channel", "transport", "kind", "state",
            "reason",
        )},
        "attempts": row.attempt, "provider_id": row.provider_id or None,
        "updated": iso(row.updated_at),
    }


async def _people_of(
    connection: AsyncConnection, delivery_ids: Sequence[int]
) -> dict[int, list[str | None]]:
    dp = s.delivery_people.c
    query = (
        select(dp.delivery_id, s.contacts.c.external_id)
        .join(s.contacts, s.contacts.c.id == dp.contact_id)
        .where(dp.delivery_id.in_(list(delivery_ids))).order_by(dp.delivery_id, dp.contact_id)
    )
    found: dict[int, list[str | None]] = {}
    for row in await connection.execute(query):
        found.setdefault(row.delivery_id, []).append(known_id(row.external_id))
    return found


async def people_by_message(connection: AsyncConnection, alert_id: int) -> dict[int, int]:
    """How many people each wording of an alert was planned for."""
    dp = s.delivery_people.c
    query = (
        select(_D.message_id, func.count(dp.contact_id.distinct()).label("people"))
        .join(s.delivery_people, dp.delivery_id == _D.id)
        .where(_D.alert_id == alert_id, _D.message_id.is_not(None)).group_by(_D.message_id)
    )
    return {row.message_id: row.people for row in await connection.execute(query)}


def message_json(row: Any, people: int) -> Json:
    """A wording as in the contract."""
    names = (
        "id", "language", "channel", "kind", "exercise", "text", "spoken", "provenance",
        "reviewed_by",
        "encoding", "characters", "segments", "purpose", "variant", "reading_seconds",
    )
    return {
        **{name: getattr(row, name) for name in names},
        "content_sid": row.content_sid or None,
        "content_variables": json.loads(row.content_variables) if row.content_variables else None,
        "people": people,
        "checks": [
            {"name": name, "ok": ok, "detail": detail}
            for name, ok, detail in json.loads(row.checks)
        ],
    }

"""The after-action report: everyone accounted for once, from the rows as they are."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.endings import PEOPLE, ending_of
from dispatcher.store.report_people import People, add_standing, no_people, people_of
from dispatcher.store.report_timeline import timeline
from dispatcher.store.report_trusted import by_name, radio, relay_rows, relays
from dispatcher.store.views import Views, iso, message_json, people_by_message

Json = dict[str, Any]

_D, _M = s.deliveries.c, s.messages.c
_NO_SECONDS: Json = {"p50": None, "p90": None, "p99": None}


async def report(
    db: Database, record: AlertRecord, *, zone: tzinfo, prices: Mapping[str, Any], now: int
) -> Json:
    """The contract's ``report`` of one alert as it stands at *now* (UTC ms), times in *zone*.

    *prices* has currency, sms_segment and whatsapp_message; without a currency the cost is null.
    Planned is always reached + not reached + pending, and the failures add up to not reached.
    """
    chain, _ = await ending_of(db, record)
    async with db.read() as connection:
        people = await people_of(connection, record, chain=chain)
        sent = await _sent(connection, record.id)
        asks = await relay_rows(connection, record.id)
        groups = await _Groups.read(connection)
        cells = await people.cells(connection)
        concerned = {c.community_id for c in cells} | {r.community_id for r in asks}
        communities = groups.by_community(cells, concerned)
        aired = await radio(connection, record.id)
        found: Json = {
            "people": groups.total(communities),
            "deliveries": {"by_state": await _by_state(connection, record.id)},
            "segments": int(sent.segments), "cost": _cost(sent, prices),
            "by_language": await _by_language(connection, people, cells, groups, concerned),
            "by_channel": _with_radio(await people.by_channel(connection), aired),
            "by_community": communities,
            "messages": await _messages(connection, record.id),
            "relays": relays(asks, record),
            "radio": {name: aired[name] for name in ("scripts", "downloaded", "aired")},
            "trusted": by_name(asks, record),
            "failures": await people.reasons(connection),
            "timeline": await timeline(connection, record, sent=sent, asks=asks, zone=zone),
            "resent_unproven": int(sent.unproven),
            "doubled": await _doubled(connection, record.id),
        }
    alert = await Views(db).alert_json(record, zone=zone)
    return {"alert": alert, "at": iso(now, zone), **found}


async def _sent(connection: AsyncConnection, alert_id: int) -> Any:
    """One pass over the deliveries: what was handed over, from when to when."""
    accepted, person = _D.accepted_at.is_not(None), _D.purpose.in_(PEOPLE)
    segments = case((accepted & (_D.transport == "sms"), _M.segments), else_=0)
    whatsapp = case((accepted & (_D.transport == "whatsapp"), 1), else_=0)
    query = select(
        func.coalesce(func.sum(segments), 0).label("segments"),
        func.coalesce(func.sum(whatsapp), 0).label("whatsapp"),
        func.coalesce(
            func.sum(case((_D.reason == "resent-unproven", 1), else_=0)), 0
        ).label("unproven"),
        func.min(case((person, _D.accepted_at))).label("first_accepted"),
        func.max(case((person, _D.accepted_at))).label("last_accepted"),
        func.min(case((person, _D.delivered_at))).label("first_delivered"),
        func.max(case((person, _D.delivered_at))).label("last_delivered"),
    ).outerjoin(s.messages, _M.id == _D.message_id).where(_D.alert_id == alert_id)
    return (await connection.execute(query)).one()


async def _by_state(connection: AsyncConnection, alert_id: int) -> dict[str, int]:
    query = select(_D.state, func.count().label("n")).where(
        _D.alert_id == alert_id
    ).group_by(_D.state).order_by(_D.state)
    return {row.state: row.n for row in await connection.execute(query)}


async def _doubled(connection: AsyncConnection, alert_id: int) -> int:
    """Deliveries that the provider took twice without our having resent them knowingly."""
    e = s.delivery_events.c
    twice = (
        select(e.delivery_id).join(s.deliveries, _D.id == e.delivery_id)
        # Only a second attempt can double, and few deliveries need one.
        .where(
            _D.alert_id == alert_id, _D.attempt > 1, _D.reason != "resent-unproven",
            e.provider_id != "",
        )
        .group_by(e.delivery_id).having(func.count(e.provider_id.distinct()) > 1).subquery()
    )
    return int((await connection.execute(select(func.count()).select_from(twice))).scalar_one())


def _cost(sent: Any, prices: Mapping[str, Any]) -> Json | None:
    if not prices.get("currency"):
        return None
    amount = (
        int(sent.segments) * float(prices.get("sms_segment", 0))
        + int(sent.whatsapp) * float(prices.get("whatsapp_message", 0))
    )
    return {"currency": prices["currency"], "amount": round(amount, 4)}


async def _by_language(
    connection: AsyncConnection, people: People, cells: Sequence[Any], groups: "_Groups",
    concerned: set[int | None],
) -> dict[str, Json]:
    accepted = await people.seconds(connection, "accepted")
    delivered = await people.seconds(connection, "delivered")
    counts: dict[str, Json] = {}
    for cell in cells:
        entry = counts.setdefault(cell.language, {**no_people(), "own": 0})
        add_standing(entry, cell.standing, cell.n)
        entry["own"] += int(cell.own)
    registered = groups.by_language(cells, concerned)
    return {
        language: {
            **{name: c[name] for name in no_people()}, "share": _share(c),
            "in_own_language": c["own"],
            "registered": registered.get(language, 0),
            "seconds": accepted.get(language, _NO_SECONDS),
            "delivered_seconds": delivered.get(language, _NO_SECONDS),
        } for language, c in sorted(counts.items())
    }


def _share(counts: Mapping[str, int]) -> float:
    return round(counts["reached"] / counts["planned"], 4) if counts["planned"] else 0.0


def _with_radio(channels: dict[str, Json], aired: Mapping[str, int]) -> dict[str, Json]:
    """Stations are not people: radio counts scripts beside people of whom nothing is known."""
    if aired["scripts"]:
        channels["radio"] = {**no_people(), **aired}
    return dict(sorted(channels.items()))


async def _messages(connection: AsyncConnection, alert_id: int) -> list[Json]:
    query = select(s.messages).where(_M.alert_id == alert_id).order_by(_M.id)
    rows = (await connection.execute(query)).all()
    people = await people_by_message(connection, alert_id)
    return [message_json(row, people.get(row.id, 0)) for row in rows]


class _Groups:
    """Communities and how many people are registered in them, by first language."""

    def __init__(self, rows: Sequence[Any], registered: Mapping[tuple[int | None, str], int]):
        self._rows = {row.id: row for row in rows}
        self._registered = registered

    @classmethod
    async def read(cls, connection: AsyncConnection) -> "_Groups":
        g, c = s.communities.c, s.contacts.c
        rows = (await connection.execute(select(g.id, g.external_id, g.name, g.size))).all()
        counted = await connection.execute(
            select(c.community_id, c.language, func.count().label("n"))
            .where(c.forgotten_at.is_(None)).group_by(c.community_id, c.language)
        )
        return cls(rows, {(row.community_id, row.language): row.n for row in counted})

    def by_community(
        self, cells: Sequence[Any], concerned: set[int | None]
    ) -> dict[str, Json]:
        """Counts by external id; "" are people without a community."""
        found: dict[int | None, Json] = {key: no_people() for key in concerned}
        for cell in cells:
            add_standing(found[cell.community_id], cell.standing, cell.n)
        return {
            self._name(key): {**counts, "share": _share(counts), **self._size(key, counts)}
            for key, counts in sorted(found.items(), key=lambda item: item[0] or 0)
        }

    def _name(self, key: int | None) -> str:
        if key is None:
            return ""
        return self._rows[key].external_id if key in self._rows else f"({key})"

    def _size(self, key: int | None, counts: Mapping[str, int]) -> Json:
        row = self._rows.get(key) if key is not None else None
        if row is None:
            # Nobody knows how many people without a community live there: those planned for.
            return {"name": "", "registered": counts["planned"], "estimated": 0}
        registered = sum(n for (group, _), n in self._registered.items() if group == key)
        return {
            "name": row.name or row.external_id, "registered": registered, "estimated": row.size,
        }

    def by_language(
        self, cells: Sequence[Any], concerned: set[int | None]
    ) -> dict[str, int]:
        """Registered people of the communities concerned, by first language."""
        found: dict[str, int] = {}
        for (group, language), n in self._registered.items():
            if group is not None and group in concerned:
                found[language] = found.get(language, 0) + n
        for cell in cells:
            if cell.community_id is None:
                found[cell.language] = found.get(cell.language, 0) + cell.n
        return found

    def total(self, communities: Mapping[str, Json]) -> Json:
        """People of the whole report."""
        names = ("planned", "reached", "not_reached", "pending", "registered", "estimated")
        return {name: sum(c[name] for c in communities.values()) for name in names}

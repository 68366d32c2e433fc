"""What came of asking leaders and stations: received is not relayed, delivered is not aired."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.views import known_id

Json = dict[str, Any]

_R, _A = s.relays.c, s.airings.c


async def relay_rows(connection: AsyncConnection, alert_id: int) -> Sequence[Any]:
    """The asks of an alert with the external ids of leader and community, in order of asking."""
    query = (
        select(
            s.relays, s.contacts.c.external_id.label("leader"),
            s.communities.c.external_id.label("community"), s.communities.c.name,
        )
        .outerjoin(s.contacts, s.contacts.c.id == _R.contact_id)
        .outerjoin(s.communities, s.communities.c.id == _R.community_id)
        .where(_R.alert_id == alert_id).order_by(_R.id)
    )
    return (await connection.execute(query)).all()


def relays(rows: Sequence[Any], record: AlertRecord) -> Json:
    """The contract's ``relays``.

    A leader asked again for the same community counts once; of several numbers the last counts.
    """
    asks = _by_leader(rows)
    over = record.state is not AlertState.ACTIVE
    return {
        "asked": len(asks),
        "received": sum(any(r.received_at for r in ask) for ask in asks),
        "relayed": sum(any(r.relayed_at for r in ask) for ask in asks),
        "people_told": sum(_people_told(ask) for ask in asks),
        "escalated": sum(any(r.passed_at for r in ask) for ask in asks),
        "silent": len(_silent_communities(rows, over)),
    }


def by_name(rows: Sequence[Any], record: AlertRecord) -> Json:
    """Which leaders and communities stayed silent, and which leaders could not pass it on."""
    asks = _by_leader(rows)
    over = record.state is not AlertState.ACTIVE
    return {
        "silent_communities": _silent_communities(rows, over),
        "silent_leaders": [_leader(ask[0]) for ask in asks if _silent(ask, over)],
        "cannot": [_leader(ask[0]) for ask in asks if any(r.state == "cannot" for r in ask)],
    }


def _by_leader(rows: Sequence[Any]) -> list[list[Any]]:
    asks: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in rows:
        asks[row.community_id, row.contact_id].append(row)
    return list(asks.values())


def _people_told(ask: Sequence[Any]) -> int:
    told = [r for r in ask if r.relayed_at]
    return max(told, key=lambda r: r.relayed_at).people_told if told else 0


def _silent(ask: Sequence[Any], over: bool) -> bool:
    """No answer at all, and the wait for one has run out."""
    waited = any(r.passed_at or r.reminders or r.state == "silent" for r in ask)
    return not any(r.answered_at for r in ask) and (over or waited)


def _silent_communities(rows: Sequence[Any], over: bool) -> list[str]:
    by_community: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        by_community[row.community or ""].append(row)
    return [name for name, ask in by_community.items() if _silent(ask, over)]


def _leader(row: Any) -> Json:
    return {
        "leader": known_id(row.leader), "community": row.community, "name": row.name,
        "place": row.place,
    }


async def radio(connection: AsyncConnection, alert_id: int) -> Json:
    """The contract's ``radio``: scripts made, opened by their station, read out on air."""
    query = select(
        func.count().label("scripts"), func.count(_A.opened_at).label("downloaded"),
        func.count(_A.aired_at).label("aired"),
        func.count(_A.station_id.distinct()).label("stations"),
    ).where(_A.alert_id == alert_id)
    return dict((await connection.execute(query)).one()._mapping)


async def airing_rows(connection: AsyncConnection, alert_id: int) -> Sequence[Any]:
    """Scripts that were read out: aired_at, station, language."""
    query = (
        select(_A.aired_at, s.stations.c.external_id.label("station"), s.messages.c.language)
        .outerjoin(s.stations, s.stations.c.id == _A.station_id)
        .outerjoin(s.messages, s.messages.c.id == _A.message_id)
        .where(_A.alert_id == alert_id, _A.aired_at.is_not(None)).order_by(_A.aired_at)
    )
    return (await connection.execute(query)).all()

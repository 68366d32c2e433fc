"""The store of communities and radio stations; their areas are kept as text, latitude first."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.area import Area, Circle, Geocode
from dispatcher.domain.community import Community, Group, Station
from dispatcher.store.allocate import lock_people, upsert
from dispatcher.store.database import MAX_ROWS, Database
from dispatcher.store.schema import communities, contacts, stations

_LISTS = ("leaders", "stations", "places", "organisations", "channels")
_LEADING = ("leader", "deputy")


class Communities:
    """Implements ``ports.CommunityStore``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def put_communities(self, profiles: Sequence[Community], *, now: int) -> None:
        """Create or replace by external id, 1,000 a transaction; *now* is UTC ms.

        A bare row that a contact's import made is filled in.
        """
        await self._put(communities, [_community_row(one, now) for one in profiles])

    async def put_stations(self, profiles: Sequence[Station], *, now: int) -> None:
        """Create or replace by external id, 1,000 a transaction; *now* is UTC ms."""
        await self._put(stations, [_station_row(one, now) for one in profiles])

    async def groups(self) -> list[Group]:
        """All communities in order of id, with the contact ids of their leaders in order.

        Leaders who are not imported yet are left out. Where the profile names none, contacts with
        the role leader, then deputy, of that community stand in.
        """
        async with self._db.read() as connection:
            rows = (await connection.execute(select(communities).order_by(communities.c.id))).all()
            named = await _named(connection, rows)
            by_role = await _by_role(connection)
        return [_group(row, named, by_role.get(row.id, ())) for row in rows]

    async def communities(self) -> list[Community]:
        """All communities as they were imported, in order of id."""
        query = select(communities).order_by(communities.c.id)
        async with self._db.read() as connection:
            return [_community(row) for row in await connection.execute(query)]

    async def stations(self) -> list[Station]:
        """All stations in order of id."""
        query = select(stations).order_by(stations.c.id)
        async with self._db.read() as connection:
            return [_station(row) for row in await connection.execute(query)]

    async def _put(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        for start in range(0, len(rows), MAX_ROWS):
            part = rows[start : start + MAX_ROWS]
            async with self._db.write() as connection:
                await lock_people(connection)
                statement = upsert(connection, table, key="external_id", changes=tuple(part[0]))
                await connection.execute(statement, part)


async def _named(connection: AsyncConnection, rows: Sequence[Any]) -> dict[str, int]:
    wanted = sorted({leader for row in rows for leader in json.loads(row.leaders)})
    found: dict[str, int] = {}
    for start in range(0, len(wanted), MAX_ROWS):
        query = select(contacts.c.external_id, contacts.c.id).where(
            contacts.c.external_id.in_(wanted[start : start + MAX_ROWS]),
            contacts.c.forgotten_at.is_(None),
        )
        found |= {row.external_id: row.id for row in await connection.execute(query)}
    return found


async def _by_role(connection: AsyncConnection) -> dict[int, tuple[int, ...]]:
    query = (
        select(contacts.c.community_id, contacts.c.role, contacts.c.id)
        .where(contacts.c.role.in_(_LEADING), contacts.c.community_id.is_not(None))
        .where(contacts.c.forgotten_at.is_(None))
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for community_id, role, contact_id in await connection.execute(query):
        found.setdefault(community_id, []).append((_LEADING.index(role), contact_id))
    return {key: tuple(one for _, one in sorted(leaders)) for key, leaders in found.items()}


def _group(row: Any, named: Mapping[str, int], by_role: tuple[int, ...]) -> Group:
    listed = json.loads(row.leaders)
    leaders = tuple(named[leader] for leader in listed if leader in named)
    return Group(
        community_id=row.id, external_id=row.external_id, name=row.name or row.external_id,
        timezone=row.timezone, languages=_shares(row.languages), size=row.size,
        area=area_from(row.area), leaders=leaders if listed else by_role,
        channels=tuple(json.loads(row.channels)),
    )


def _community_row(one: Community, now: int) -> dict[str, object]:
    lists = {name: json.dumps(getattr(one, name)) for name in _LISTS}
    return {
        "external_id": one.external_id, "name": one.name, "timezone": one.timezone,
        "languages": json.dumps(one.languages), "size": one.size, "literacy": one.literacy,
        "area": area_text(one.area), "notes": one.notes, "updated_at": now, **lists,
    }


def _community(row: Any) -> Community:
    lists = {name: tuple(json.loads(getattr(row, name))) for name in _LISTS}
    return Community(
        external_id=row.external_id, name=row.name, timezone=row.timezone,
        languages=_shares(row.languages), size=row.size, literacy=row.literacy,
        area=area_from(row.area), notes=row.notes, **lists,
    )


def _station_row(one: Station, now: int) -> dict[str, object]:
    return {
        "external_id": one.external_id, "name": one.name,
        "languages": json.dumps(one.languages), "slots": json.dumps(one.slots),
        "area": area_text(one.area), "deliver": one.deliver, "address": one.address,
        "updated_at": now,
    }


def _station(row: Any) -> Station:
    return Station(
        external_id=row.external_id, name=row.name, languages=tuple(json.loads(row.languages)),
        slots=tuple(json.loads(row.slots)), area=area_from(row.area), deliver=row.deliver,
        address=row.address, station_id=row.id,
    )


def _shares(stored: str) -> tuple[tuple[str, float], ...]:
    return tuple((tag, float(share)) for tag, share in json.loads(stored))


def area_text(area: Area | None) -> str:
    """An area as it is stored, "" for none."""
    if area is None:
        return ""
    return json.dumps({
        "description": area.description, "polygons": area.polygons,
        "circles": [[c.lat, c.lon, c.radius_km] for c in area.circles],
        "geocodes": [[c.name, c.value] for c in area.geocodes],
    })


def area_from(stored: str) -> Area | None:
    """The area of its stored text."""
    if not stored:
        return None
    held = json.loads(stored)
    return Area(
        description=held["description"],
        polygons=tuple(tuple((lat, lon) for lat, lon in ring) for ring in held["polygons"]),
        circles=tuple(
            Circle(lat=lat, lon=lon, radius_km=radius) for lat, lon, radius in held["circles"]
        ),
        geocodes=tuple(Geocode(name=name, value=value) for name, value in held["geocodes"]),
    )

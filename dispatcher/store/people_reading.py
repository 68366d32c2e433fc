"""Stored people as planning sees them: a fixed number of queries for a page, however long."""

import json
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.area import Geocode
from dispatcher.domain.contact import Person, Role, Spoken, Way
from dispatcher.store.schema import addresses, contact_addresses, contact_areas, contacts, opt_outs

Bounds = tuple[float, float, float, float]  # least latitude, least longitude, most, most

_DENSE = 3
_COLUMNS = (
    contacts.c.id, contacts.c.role, contacts.c.community_id, contacts.c.languages,
    contacts.c.channels, contacts.c.lat, contacts.c.lon, contacts.c.exercise,
)
_WAYS = (
    select(
        contact_addresses.c.contact_id, contact_addresses.c.channel,
        contact_addresses.c.address_id, opt_outs.c.lookup.is_not(None).label("opted_out"),
    )
    .join(addresses, addresses.c.id == contact_addresses.c.address_id)
    .outerjoin(
        opt_outs,
        and_(
            opt_outs.c.lookup == addresses.c.lookup,
            opt_outs.c.channel == contact_addresses.c.channel,
        ),
    )
)
_PRESENT = contacts.c.forgotten_at.is_(None)


def page_query(
    *, after: int, limit: int, roles: Sequence[str], exercise: bool, bounds: Bounds | None,
    newer_than: int,
) -> Select[Any]:
    """Contacts above *after* in order of id; with *bounds* those inside or without a point."""
    query = select(*_COLUMNS).where(_PRESENT, contacts.c.id > after)
    if roles:
        query = query.where(contacts.c.role.in_(roles))
    if exercise:
        query = query.where(contacts.c.exercise)
    if newer_than:
        query = query.where(contacts.c.revision > newer_than)
    if bounds:
        south, west, north, east = bounds
        inside = and_(contacts.c.lat.between(south, north), contacts.c.lon.between(west, east))
        query = query.where(or_(contacts.c.lat.is_(None), inside))
    return query.order_by(contacts.c.id).limit(limit)


def ids_query(contact_ids: Sequence[int]) -> Select[Any]:
    """The named contacts that are not forgotten, in order of id."""
    return select(*_COLUMNS).where(_PRESENT, contacts.c.id.in_(contact_ids)).order_by(contacts.c.id)


async def people_of(connection: AsyncConnection, query: Select[Any]) -> list[Person]:
    """Run *query* and two more for the ways and place codes of all its rows."""
    rows = (await connection.execute(query)).all()
    if not rows:
        return []
    ids = [row.id for row in rows]
    ways = await _ways(connection, ids)
    areas = await areas_of(connection, ids)
    return [_person(row, ways.get(row.id, {}), areas.get(row.id, ())) for row in rows]


async def areas_of(
    connection: AsyncConnection, ids: Sequence[int]
) -> dict[int, tuple[Geocode, ...]]:
    """Place codes by contact id, in order of name and value; *ids* in order, at least one."""
    query = (
        select(contact_areas.c.contact_id, contact_areas.c.name, contact_areas.c.value)
        .where(_among(contact_areas.c.contact_id, ids))
        .order_by(contact_areas.c.contact_id, contact_areas.c.name, contact_areas.c.value)
    )
    found: defaultdict[int, list[Geocode]] = defaultdict(list)
    for contact_id, name, value in await connection.execute(query):
        found[contact_id].append(_geocode(name, value))
    return {contact_id: tuple(codes) for contact_id, codes in found.items()}


async def _ways(connection: AsyncConnection, ids: Sequence[int]) -> dict[int, dict[str, Way]]:
    query = _WAYS.where(_among(contact_addresses.c.contact_id, ids))
    found: defaultdict[int, dict[str, Way]] = defaultdict(dict)
    for contact_id, channel, address_id, opted_out in await connection.execute(query):
        found[contact_id][channel] = Way(
            channel=channel, address_id=address_id, opted_out=bool(opted_out)
        )
    return found


def _among(column: ColumnElement[int], ids: Sequence[int]) -> ColumnElement[bool]:
    """Rows of the contacts *ids*, which are in order; of a dense page also those in between."""
    # A thousand parameters cost more than the rows of the few who are not asked for.
    if ids[-1] - ids[0] < _DENSE * len(ids):
        return column.between(ids[0], ids[-1])
    return column.in_(ids)


def _person(row: Any, ways: dict[str, Way], areas: tuple[Geocode, ...]) -> Person:
    return Person(
        contact_id=row.id, role=Role(row.role), community_id=row.community_id,
        languages=languages_of(row.languages), areas=areas, lat=row.lat, lon=row.lon,
        ways=tuple(ways[channel] for channel in words_of(row.channels) if channel in ways),
        exercise=bool(row.exercise),
    )


@lru_cache(maxsize=16384)
def languages_of(stored: str) -> tuple[Spoken, ...]:
    """Languages best first from their stored text."""
    return tuple(
        Spoken(key=key, given=given, reads=bool(reads)) for key, given, reads in json.loads(stored)
    )


def languages_text(languages: Sequence[Spoken]) -> str:
    """Languages as they are stored."""
    return json.dumps([[one.key, one.given, one.reads] for one in languages])


@lru_cache(maxsize=1024)
def words_of(stored: str) -> tuple[str, ...]:
    """A stored list of words."""
    return tuple(json.loads(stored))


@lru_cache(maxsize=65536)
def _geocode(name: str, value: str) -> Geocode:
    return Geocode(name=name, value=value)

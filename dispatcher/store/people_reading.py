"""Stored people as planning sees them: a fixed number of queries for a page, however long."""

import json
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.area import Geocode
from dispatcher.domain.contact import Person, Profile, Role, Spoken
from dispatcher.store.bulk import among
from dispatcher.store.schema import addresses, contact_addresses, contact_areas, contacts, opt_outs

Bounds = tuple[float, float, float, float]  # least latitude, least longitude, most, most
_Alike = tuple[str, int | None, str, str, bool]  # the columns that a profile is made of
_Way = tuple[str, int, bool]  # channel, address id, opted out

COLUMNS = (
    contacts.c.id, contacts.c.role, contacts.c.community_id, contacts.c.languages,
    contacts.c.channels, contacts.c.exercise, contacts.c.lat, contacts.c.lon,
)
_WAYS = (
    select(
        contact_addresses.c.contact_id, contact_addresses.c.channel,
        contact_addresses.c.address_id, opt_outs.c.lookup.is_not(None),
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
_AREAS = select(
    contact_areas.c.contact_id, contact_areas.c.name, contact_areas.c.value
).order_by(contact_areas.c.contact_id, contact_areas.c.name, contact_areas.c.value)
_NO_WAYS: Sequence[_Way] = ()
_PRESENT = contacts.c.forgotten_at.is_(None)
BOX = ("south", "west", "north", "east")
_MANY = 20_000  # so many are sorted in a few milliseconds
_NORTHING = select(func.count()).select_from(union_all(*(
    select(select(contacts.c.id).where(where).limit(_MANY + 1).subquery().c.id)
    for where in (
        contacts.c.lat.between(bindparam("south"), bindparam("north")), contacts.c.lat.is_(None)
    )
)).subquery())


async def crowded(connection: AsyncConnection, bounds: Bounds) -> bool:
    """Whether many live as far north as *bounds*, or have no point: a bounded look."""
    values = {"south": bounds[0], "north": bounds[2]}
    return int((await connection.execute(_NORTHING, values)).scalar_one()) > _MANY


def page_query(
    *, after: int, limit: int, roles: Sequence[str], exercise: bool, bounds: Bounds | None,
    newer_than: int, crowd: bool,
) -> tuple[Select[Any], dict[str, Any]]:
    """Contacts above *after* in order of id; with *bounds* those inside or without a point.

    With a *crowd* inside everyone is looked at in order: else each page would sort all of them.
    """
    statement = _page_statement(bool(roles), exercise, bounds is not None, newer_than > 0, crowd)
    values: dict[str, Any] = {"after": after, "most": limit}
    if roles:
        values["roles"] = list(roles)
    if newer_than:
        values["newer_than"] = newer_than
    return statement, values | dict(zip(BOX, bounds or (), strict=False))


@cache
def _page_statement(
    roles: bool, exercise: bool, bounds: bool, newer: bool, crowd: bool
) -> Select[Any]:
    # Built once: it costs as much as the rows of a page.
    query = wanted(select(*COLUMNS), exercise=exercise, bounds=bounds, crowd=crowd)
    query = query.where(contacts.c.id > bindparam("after"))
    if roles:
        query = query.where(contacts.c.role.in_(bindparam("roles", expanding=True)))
    if newer:
        query = query.where(contacts.c.revision > bindparam("newer_than"))
    return query.order_by(contacts.c.id).limit(bindparam("most"))


def wanted(query: Select[Any], *, exercise: bool, bounds: bool, crowd: bool) -> Select[Any]:
    """Of *query* who is there, takes part in exercises and is inside the bounds, as asked for."""
    query = query.where(_PRESENT)
    if exercise:
        query = query.where(contacts.c.exercise)
    if bounds:
        # A sum has no index, so that the one of the latitudes stays out of it.
        lat = contacts.c.lat + 0 if crowd else contacts.c.lat
        inside = and_(
            lat.between(bindparam("south"), bindparam("north")),
            contacts.c.lon.between(bindparam("west"), bindparam("east")),
        )
        query = query.where(or_(lat.is_(None), inside))
    return query


def ids_query(contact_ids: Sequence[int]) -> Select[Any]:
    """The named contacts that are not forgotten, in order of id."""
    return select(*COLUMNS).where(_PRESENT, contacts.c.id.in_(contact_ids)).order_by(contacts.c.id)


async def people_of(connection: AsyncConnection, rows: Sequence[Any]) -> list[Person]:
    """The people of *rows*, which begin with ``COLUMNS`` and are in order of id.

    Two queries, for the ways and the place codes of all of them.
    """
    if not rows:
        return []
    ids = [row[0] for row in rows]
    ways = await _ways(connection, ids)
    areas = await areas_of(connection, ids)
    people = []
    for row in rows:
        profile, found = _reached(row[1:6], ways.get(row[0], _NO_WAYS))
        people.append(Person(
            contact_id=row[0], profile=profile, addresses=found, lat=row[6], lon=row[7],
            areas=areas.get(row[0], ()),
        ))
    return people


async def areas_of(
    connection: AsyncConnection, ids: Sequence[int]
) -> dict[int, tuple[Geocode, ...]]:
    """Place codes by contact id, in order of name and value; *ids* in order, at least one."""
    query = _AREAS.where(among(contact_areas.c.contact_id, ids))
    found: defaultdict[int, list[Geocode]] = defaultdict(list)
    for contact_id, name, value in (await connection.execute(query)).all():
        found[contact_id].append(_geocode(name, value))
    return {contact_id: tuple(codes) for contact_id, codes in found.items()}


async def _ways(
    connection: AsyncConnection, ids: Sequence[int]
) -> dict[int, list[_Way]]:
    query = _WAYS.where(among(contact_addresses.c.contact_id, ids))
    found: defaultdict[int, list[_Way]] = defaultdict(list)
    for row in (await connection.execute(query)).all():
        found[row[0]].append(row[1:])
    return found


def _reached(alike: _Alike, ways: Sequence[_Way]) -> tuple[Profile, tuple[int, ...]]:
    """What a person shares with others, and the addresses in the order of its ways."""
    order = words_of(alike[3])
    ways = [way for way in ways if way[0] in order]
    if len(ways) > 1:
        ways.sort(key=lambda way: order.index(way[0]))
    return (
        _profile(alike, tuple([(channel, opted_out) for channel, _, opted_out in ways])),
        tuple([address_id for _, address_id, _ in ways]),
    )


@lru_cache(maxsize=16384)
def _profile(alike: _Alike, ways: tuple[tuple[str, bool], ...]) -> Profile:
    role, community_id, languages, _, exercise = alike
    return Profile(
        role=Role(role), community_id=community_id, languages=languages_of(languages),
        ways=tuple((channel, bool(opted_out)) for channel, opted_out in ways),
        exercise=bool(exercise),
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

"""People language by language: a page takes some of each, so that none waits behind a large one.

A lane is everyone with the same first language, in order of id. Whoever was imported last would
otherwise be planned last, however few speak their language.
"""

from collections.abc import Mapping
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, or_, select, text, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.contact import Person
from dispatcher.store.people_reading import BOX, COLUMNS, Bounds, people_of, wanted
from dispatcher.store.schema import contacts

Lanes = Mapping[str, int]  # where each language's next page begins: after this id

_AT_ONCE = 48  # the others have their turn on the next pages
_LOOK = 5  # times as many as are wanted: who lives elsewhere is passed over, but not a million
_END = 2**63 - 1  # above every id
# One step of the index for each language, not one for each person.
_LANGUAGES = text(
    "WITH RECURSIVE lane(language) AS (SELECT min(language) FROM contacts UNION ALL"
    " SELECT (SELECT min(c.language) FROM contacts c WHERE c.language > lane.language)"
    " FROM lane WHERE lane.language IS NOT NULL)"
    " SELECT language FROM lane WHERE language IS NOT NULL"
)


async def all_lanes(connection: AsyncConnection) -> dict[str, int]:
    """Every first language, from its beginning."""
    return dict.fromkeys((await connection.execute(_LANGUAGES)).scalars(), 0)


async def page_in_turn(
    connection: AsyncConnection, lanes: Lanes, *, limit: int, exercise: bool,
    bounds: Bounds | None, crowd: bool,
) -> tuple[list[Person], dict[str, int]]:
    """The next people of each lane, in order of id, and the lanes that are left after them.

    Of a crowd a page looks at a bounded part of each lane, so it may have nobody and lanes left.
    """
    now = dict(islice(lanes.items(), _AT_ONCE))
    each = max(limit // len(now), 1)
    values: dict[str, Any] = {"most": each, "look": _LOOK * each - 1}
    values |= dict(zip(BOX, bounds or (), strict=False))
    for n, (language, after) in enumerate(now.items()):
        values |= {f"lane{n}": language, f"after{n}": after, f"upto{n}": _END}
    edges = dict.fromkeys(now, _END)
    if crowd and (exercise or bounds is not None):
        found = (await connection.execute(_edges(len(now)), values)).all()
        edges |= {row.language: row.id for row in found}
        values |= {f"upto{n}": edge for n, edge in enumerate(edges.values())}
    query = (_of_many if crowd else _of_few)(len(now), exercise, bounds is not None)
    rows = (await connection.execute(query, values)).all()
    count = dict.fromkeys(now, 0)
    last = dict(edges)
    for row in rows:
        count[row.language] += 1
        if count[row.language] == each:
            last[row.language] = row.id
    left = {tag: after for tag, after in lanes.items() if tag not in now}
    left |= {tag: after for tag, after in last.items() if after != _END}
    return await people_of(connection, rows), left


@cache
def _edges(lanes: int) -> Select[Any]:
    """How far each lane may be looked at: of one that ends before nothing is said."""
    return select(union_all(*(
        select(
            select(contacts.c.language, contacts.c.id).where(
                contacts.c.language == bindparam(f"lane{n}"),
                contacts.c.id > bindparam(f"after{n}"),
            ).order_by(contacts.c.id).limit(1).offset(bindparam("look")).subquery()
        ) for n in range(lanes)
    )).subquery())


def _people(exercise: bool, bounds: bool, crowd: bool) -> Select[Any]:
    query = select(*COLUMNS, contacts.c.language)
    return wanted(query, exercise=exercise, bounds=bounds, crowd=crowd)


@cache
def _of_many(lanes: int, exercise: bool, bounds: bool) -> Select[Any]:
    """Each lane as far as it is needed, by the index of the languages."""
    some = [
        select(
            _people(exercise, bounds, crowd=True).where(
                contacts.c.language == bindparam(f"lane{n}"),
                contacts.c.id > bindparam(f"after{n}"), contacts.c.id <= bindparam(f"upto{n}"),
            ).order_by(contacts.c.id).limit(bindparam("most")).subquery()
        ) for n in range(lanes)
    ]
    both = union_all(*some).subquery()
    return select(both).order_by(both.c.id)


@cache
def _of_few(lanes: int, exercise: bool, bounds: bool) -> Select[Any]:
    """Everybody in the bounds, by the index of the latitudes, and of each lane the first."""
    lane = contacts.c.language.concat("")  # has no index, so that the languages' stays out of it
    found = _people(exercise, bounds, crowd=False).add_columns(
        func.row_number().over(partition_by=contacts.c.language, order_by=contacts.c.id)
        .label("place")
    ).where(or_(*(
        and_(lane == bindparam(f"lane{n}"), contacts.c.id > bindparam(f"after{n}"))
        for n in range(lanes)
    ))).subquery()
    columns = [column for column in found.c if column.name != "place"]
    return select(*columns).where(found.c.place <= bindparam("most")).order_by(found.c.id)

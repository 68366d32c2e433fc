"""Ids known before their rows are written, and one writer of people at a time."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Table, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

# Any fixed number will do; it names the lock among PostgreSQL's advisory locks.
_PEOPLE_LOCK = 0x70656F706C65


async def lock_people(connection: AsyncConnection) -> None:
    """Wait for the other writers of people; held until the transaction ends.

    SQLite's ``BEGIN IMMEDIATE`` does this already.
    """
    if connection.dialect.name == "postgresql":
        lock = text("SELECT pg_advisory_xact_lock(:key)")
        await connection.execute(lock, {"key": _PEOPLE_LOCK})


async def new_ids(connection: AsyncConnection, table: Table, count: int) -> Sequence[int]:
    """*count* ids that no row of *table* has or ever had; call inside a write transaction.

    On SQLite the table must be declared with ``sqlite_autoincrement``: else the id of a deleted
    row would be given out again, and an old delivery would point to a new person's address.
    """
    if not count:
        return ()
    if connection.dialect.name == "postgresql":
        return await _from_sequence(connection, table, count)
    last = text("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :name")
    first = int((await connection.execute(last, {"name": table.name})).scalar_one()) + 1
    return range(first, first + count)


async def next_ids(connection: AsyncConnection, table: Table, count: int) -> Sequence[int]:
    """*count* ids for new rows of *table*, in order, where ids may be given out again.

    On SQLite call it inside the write transaction that uses them: nobody else writes meanwhile.
    """
    if connection.dialect.name == "postgresql":
        return sorted(await _from_sequence(connection, table, count))
    newest = select(table.c.id).order_by(table.c.id.desc()).limit(1)
    first = int((await connection.execute(newest)).scalar() or 0) + 1
    return range(first, first + count)


async def _from_sequence(connection: AsyncConnection, table: Table, count: int) -> list[int]:
    sequence = text(
        "SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)"
    )
    rows = await connection.execute(sequence, {"name": table.name, "count": count})
    return [int(row[0]) for row in rows.all()]


def upsert(
    connection: AsyncConnection, table: Table, *, key: str, changes: Collection[str],
) -> Any:
    """An insert that overwrites the columns *changes* where *key* is there already."""
    build = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = build(table)
    if not changes:
        return statement.on_conflict_do_nothing()
    values = {column: statement.excluded[column] for column in changes}
    return statement.on_conflict_do_update(index_elements=[key], set_=values)

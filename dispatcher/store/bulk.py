"""One statement over many rows, compiled once.

``Connection.execute`` works out every row's parameters anew, which costs more than the rows
themselves; for the few statements that run for every recipient that is saved here.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

_Compiled = tuple[str, tuple[str, ...], Mapping[str, Any]]
_COMPILED: dict[tuple[Any, str, tuple[str, ...]], _Compiled] = {}


async def many(
    connection: AsyncConnection, statement: Any, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Run *statement*, a constant of its module, for each of *rows* (all with the same keys).

    Values go to the driver as they are: numbers, texts, bytes, booleans and None.
    """
    if not rows:
        return
    sql, names, usual = _compiled(connection, statement, tuple(rows[0]))
    await connection.exec_driver_sql(
        sql, [tuple(row[n] if n in row else usual[n] for n in names) for row in rows]
    )


def _compiled(connection: AsyncConnection, statement: Any, keys: tuple[str, ...]) -> _Compiled:
    dialect = connection.dialect
    known = (statement, dialect.name, keys)
    if known not in _COMPILED:
        columns = list(keys) if getattr(statement, "is_insert", False) else None
        made = statement.compile(dialect=dialect, column_keys=columns)
        _COMPILED[known] = (made.string, tuple(made.positiontup or ()), dict(made.params))
    return _COMPILED[known]

"""One statement over many rows, compiled once.

``Connection.execute`` works out every row's parameters anew, which costs more than the rows
themselves; for the few statements that run for every recipient that is saved here.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.store.carrier import carried

_Compiled = tuple[str, tuple[str, ...], Mapping[str, Any]]
_DENSE = 3  # times as many ids between the first and the last as are asked for
_COMPILED: dict[tuple[Any, str, tuple[str, ...]], _Compiled] = {}


async def many(
    connection: AsyncConnection, statement: Any, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Run *statement*, a constant of its module, for each of *rows* (all with the same keys).

    Values go to the driver as they are: numbers, texts, bytes, booleans and None. On SQLite the
    statement goes along with the next one or the commit, and an error of it is raised there.
    """
    if not rows:
        return
    sql, names, usual = _compiled(connection, statement, tuple(rows[0]))
    values = [tuple(row[n] if n in row else usual[n] for n in names) for row in rows]
    if not carried(connection, sql, values):
        await connection.exec_driver_sql(sql, values)


async def tuples(
    connection: AsyncConnection, statement: Any, names: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
) -> int:
    """As ``many``, with every row's values in the order of *names*; how many rows it made.

    -1 where the driver does not say. The statement must name its parameters in that order.
    """
    if not rows:
        return 0
    sql, order, _ = _compiled(connection, statement, names)
    if order != names:
        raise ValueError(f"the statement takes {order}, not {names}")
    return (await connection.exec_driver_sql(sql, list(rows))).rowcount


def among(column: ColumnElement[int], ids: Sequence[int]) -> ColumnElement[bool]:
    """Whose *column* is one of *ids*, which are in order; of a dense page also those between.

    A thousand parameters cost more than the rows of the few that are not asked for.
    """
    if ids and ids[-1] - ids[0] < _DENSE * len(ids):
        return column.between(ids[0], ids[-1])
    return column.in_(ids)


def _compiled(connection: AsyncConnection, statement: Any, keys: tuple[str, ...]) -> _Compiled:
    dialect = connection.dialect
    known = (statement, dialect.name, keys)
    if known not in _COMPILED:
        columns = list(keys) if getattr(statement, "is_insert", False) else None
        made = statement.compile(dialect=dialect, column_keys=columns)
        _COMPILED[known] = (made.string, tuple(made.positiontup or ()), dict(made.params))
    return _COMPILED[known]

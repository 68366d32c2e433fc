"""How statements reach SQLite: one visit to the connection's thread for each, not five.

The driver's cursor goes to its thread to be made, to execute, to fetch and to be closed, and the
loop waits each time. Here all of that is one call; ``BEGIN`` goes along with the first statement,
and what nobody waits for goes along with the next one, or with ``COMMIT``.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from sqlite3 import Connection as Driver
from sqlite3 import NotSupportedError, OperationalError
from typing import Any

from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_cursor
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.util import await_only

_Work = Callable[[Driver], Any]
_Values = Sequence[Sequence[Any]]
_Found = tuple[Any, int, Any, list[Any]]  # description, count of rows, last row id, rows
_NOTHING: _Found = (None, -1, None, [])


class _Cursor(AsyncAdapt_dbapi_cursor):
    """Has all rows as soon as it was executed; closing it costs nothing."""

    __slots__ = ("_carrier", "_found")

    def __init__(self, carrier: "Carrier") -> None:
        self._carrier = carrier
        self._keep(_NOTHING)

    @property
    def description(self) -> Any:
        return self._found[0]

    @property
    def rowcount(self) -> int:
        return self._found[1]

    @property
    def lastrowid(self) -> Any:
        return self._found[2]

    def execute(self, operation: Any, parameters: Any = None) -> None:
        self._keep(self._carrier.visit(partial(_executed, operation, parameters or ())))

    def executemany(self, operation: Any, seq_of_parameters: Any) -> None:
        self._keep(self._carrier.visit(partial(_repeated, operation, seq_of_parameters)))

    def _keep(self, found: _Found) -> None:
        self._found = found
        self._rows = deque(found[3])

    def close(self) -> None:
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """Nothing is open."""

    def setinputsizes(self, *_: Any) -> None:
        """SQLite has no use for them."""


class Carrier(AsyncAdapt_aiosqlite_connection):
    """A connection whose transactions begin late and whose statements travel together."""

    __slots__ = ("_begin", "_lost", "_open", "_owed")

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self._begin: list[_Work] = []  # BEGIN, until something goes along with it
        self._owed: list[_Work] = []  # what goes along with the next visit
        self._open = False  # a transaction, begun or about to begin
        self._lost = False  # it ended by an error: nothing may follow as if it had not

    def begin(self, statement: str) -> None:
        """A transaction begins with the next visit."""
        self._begin, self._owed = [partial(_done, statement)], []
        self._open, self._lost = True, False

    def later(self, sql: str, rows: _Values) -> None:
        """Along with the next statement or the commit, which then raises what this one raises."""
        self._owed.append(partial(_all_done, sql, rows))

    def visit(self, work: _Work) -> Any:
        """What *work* returns in the thread, after all that was owed."""
        try:
            if self._lost:
                raise OperationalError("the transaction was rolled back by an earlier error")
            works = [*self._begin, *self._owed, work]
            self._begin, self._owed = [], []
            return await_only(self._visited(works))
        except Exception as error:  # noqa: BLE001 - raised again as the driver's own kind
            self._handle_exception(error)

    async def _visited(self, works: Sequence[_Work]) -> Any:
        try:
            return await in_thread(self._connection, works)
        except asyncio.CancelledError:
            self._lost = True  # the visit may be going on
            raise
        except Exception:
            self._lost = self._open and not self._connection.in_transaction
            raise

    def commit(self) -> None:
        """In the same visit as what is still owed; no visit where nothing was done at all."""
        if self._open and (self._owed or not self._begin):
            self.visit(Driver.commit)
        self._begin, self._open = [], False

    def rollback(self) -> None:
        """No visit where nothing was begun or all was committed."""
        begun = self._open and not self._begin
        self._begin, self._owed, self._open, self._lost = [], [], False, False
        if begun:
            super().rollback()

    def cursor(self, server_side: bool = False) -> Any:
        if server_side:
            raise NotSupportedError("a cursor that stays open would need a visit for each row")
        return _Cursor(self)


async def in_thread(connection: Any, works: Sequence[_Work]) -> Any:
    """Run *works* one after the other in the thread of aiosqlite's *connection*; the last result.

    The driver has no public way to do so; this is the one place that knows the private one.
    """
    return await connection._execute(_in_turn, connection._conn, works)


def carried(connection: AsyncConnection, sql: str, rows: _Values) -> bool:
    """Whether *sql* for all of *rows* goes along with what comes next: on SQLite it does."""
    sync = connection.sync_connection
    carrier = sync.connection.dbapi_connection if sync else None
    if not isinstance(carrier, Carrier):
        return False
    carrier.later(sql, rows)
    return True


def _in_turn(driver: Driver, works: Sequence[_Work]) -> Any:
    result = None
    for work in works:
        result = work(driver)
    return result


def _executed(sql: str, values: Any, driver: Driver) -> _Found:
    cursor = driver.execute(sql, values)
    rows = cursor.fetchall() if cursor.description else []
    found = (cursor.description, cursor.rowcount, cursor.lastrowid, rows)
    cursor.close()
    return found


def _repeated(sql: str, rows: _Values, driver: Driver) -> _Found:
    cursor = driver.executemany(sql, rows)
    found: _Found = (cursor.description, cursor.rowcount, cursor.lastrowid, [])
    cursor.close()
    return found


def _done(sql: str, driver: Driver) -> None:
    driver.execute(sql).close()


def _all_done(sql: str, rows: _Values, driver: Driver) -> None:
    driver.executemany(sql, rows).close()

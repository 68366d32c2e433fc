"""One way to the database: readers as many as needed, one writer connection a process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from dispatcher.domain.errors import StorageFault
from dispatcher.store.carrier import Carrier
from dispatcher.store.gate import Gate

MAX_ROWS = 1000  # the most that one write transaction changes
# What a process keeps of the file: readers go through it in order and need little of it twice.
_WRITER_CACHE_KIB, _READER_CACHE_KIB = 16_384, 4_096
# Milliseconds. A process that is frozen in a transaction keeps its rows from all others: the server
# ends it, before its leases run out.
_FROZEN = "30000"
_LAST_SECONDS = 3.0


class Database:
    """SQLite by file or PostgreSQL by URL, behind the same two doors.

    ``write()`` is one transaction: it commits when the block ends and rolls back when it raises.
    On SQLite it begins with ``BEGIN IMMEDIATE`` and waits in line for the one writer connection.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._line = asyncio.Lock()
        self._looking = asyncio.Lock()  # two that looked at once would open two witnesses
        self._gate = Gate()
        self._witness: AsyncConnection | None = None
        self._witnesses = 0
        self._last: AsyncConnection | None = None
        self._closed = False
        if self.sqlite:
            plain = self.url.set(drivername="sqlite+aiosqlite")
            self._writer = _sqlite_engine(plain, "BEGIN IMMEDIATE", 1, _WRITER_CACHE_KIB)
            self._reader = _sqlite_engine(plain, "BEGIN", 5, _READER_CACHE_KIB)
        else:
            plain = self.url.set(drivername="postgresql+asyncpg")
            self._writer = self._reader = create_async_engine(
                plain, pool_size=8, max_overflow=4,
                connect_args={"server_settings": {"idle_in_transaction_session_timeout": _FROZEN}},
            )

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A write transaction; committed on leaving.

        Raises ``StorageFault`` if the disk is full, or the file stays locked or is damaged:
        nothing was kept.
        """
        try:
            if not self.sqlite:
                async with self._gate.inside(), self._writer.begin() as connection:
                    yield connection
                return
            async with self._gate.inside(), self._line, self._kept() as connection:
                yield connection
        except DatabaseError as error:
            raise _fault(error) from error

    @asynccontextmanager
    async def _kept(self) -> AsyncIterator[AsyncConnection]:
        """The one writer connection, kept for the next; given up if anything went wrong on it."""
        connection, self._last = self._last or await self._writer.connect(), None
        try:
            async with connection.begin():
                yield connection
        except BaseException:
            await asyncio.shield(self._given_up(connection))
            raise
        if self._closed:
            await self._given_up(connection)
        else:
            self._last = connection

    async def _given_up(self, connection: AsyncConnection) -> None:
        if self._closed:
            await connection.invalidate()  # the pool that it would go back to is gone
        await connection.close()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A consistent view for reading only. Raises ``StorageFault`` if the file is damaged."""
        try:
            async with self._gate.inside(), self._reader.connect() as connection:
                yield connection
        except DatabaseError as error:
            raise _fault(error) from error

    async def shut(self, seconds: float) -> None:
        """Begin no transaction any more, and wait *seconds* at most for those that are open.

        Who wants one later waits until it is cancelled: to be called before that is done.
        """
        await self._gate.shut(seconds)

    async def version(self) -> object:
        """What is visible now, as a value: equal as long as nobody commits anything.

        SQLite: of this file, by whatever process. PostgreSQL: of the whole server.
        """
        if not self.sqlite:
            async with self.read() as connection:
                query = text("SELECT pg_current_snapshot()::text")
                return (await connection.execute(query)).scalar_one()
        async with self._gate.inside(), self._looking:
            return await self._data_version()

    async def _data_version(self) -> object:
        # The number is counted by connection, so that it must always be the same one.
        if self._witness is None:
            self._witness = await self._reader.connect()
            self._witnesses += 1
        try:
            found = (await self._witness.execute(text("PRAGMA data_version"))).scalar_one()
            await self._witness.rollback()
        except BaseException:
            witness, self._witness = self._witness, None
            await witness.close()
            raise
        return self._witnesses, found

    async def ping(self) -> None:
        """Raises what the driver raises if the store cannot be read."""
        async with self.read() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Close every connection; one that is still in use as soon as it is not.

        Whoever is in a transaction has some seconds to finish: a driver that is closed under
        somebody's hands may let them wait for ever.
        """
        await self.shut(_LAST_SECONDS)
        self._closed = True
        if self._witness is not None:
            await self._witness.close()
            self._witness = None
        if self._last is not None:
            await self._last.close()
            self._last = None
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()


def _fault(error: DatabaseError) -> Exception:
    said = str(error.orig).lower()
    if "malformed" in said or "not a database" in said:
        return StorageFault(
            "The database file is damaged; stop the service and put back a copy: see "
            "docs/how-to/back-up-and-restore.md."
        )
    if not isinstance(error, OperationalError):
        return error
    if "disk" in said or "full" in said or "no space" in said:
        return StorageFault(
            "The disk of the database is full or cannot be written; nothing of this was stored: "
            "free some space and send it again."
        )
    if "locked" in said:
        return StorageFault(
            "Another program holds the database; nothing of this was stored: send it again."
        )
    return error


def _sqlite_engine(url: Any, begin: str, size: int, cache_kib: int) -> AsyncEngine:
    # The connection used last comes first: each that is used fills a page cache of its own.
    engine = create_async_engine(
        url, pool_size=size, max_overflow=0, pool_timeout=60, pool_use_lifo=True
    )

    @event.listens_for(engine.sync_engine, "do_connect")
    def _carry(dialect: Any, _record: Any, cargs: Any, cparams: Any) -> Carrier:
        plain = dialect.dbapi.connect(*cargs, **cparams)
        return Carrier(dialect.dbapi, plain.driver_connection)

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # The driver's own BEGIN would be deferred; ours is emitted below.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL", "synchronous=FULL", "busy_timeout=30000", "foreign_keys=ON",
            f"cache_size=-{cache_kib}", "temp_store=MEMORY",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        connection.connection.dbapi_connection.begin(begin)

    return engine

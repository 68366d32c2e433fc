"""Databases of a test's own on the PostgreSQL server, where one is known."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from dispatcher.store.migrations import upgrade

_SERVER = os.environ.get("TOCSIN_TEST_DATABASE_URL", "")
_NOT_SET = "TOCSIN_TEST_DATABASE_URL is not set"
NO_SERVER = pytest.mark.skipif(not _SERVER, reason=_NOT_SET)


async def _on_server(*statements: str) -> None:
    url = make_url(_SERVER).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


def _named(room: str) -> tuple[str, str]:
    """A new name of a database, and its address; skips the test without a server."""
    if not _SERVER:
        pytest.skip(_NOT_SET)
    name = f"tocsin_{room}_{secrets.token_hex(6)}"
    return name, make_url(_SERVER).set(database=name).render_as_string(hide_password=False)


@asynccontextmanager
async def empty_database(room: str) -> AsyncIterator[str]:
    """The address of an empty database, dropped afterwards."""
    name, url = _named(room)
    await _on_server(f"CREATE DATABASE {name}")
    try:
        yield url
    finally:
        await _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def migrated_database(room: str) -> Iterator[str]:
    """The same with all tables, for a fixture of a session: it runs outside of any loop."""
    name, url = _named(room)
    # Nothing here outlives the test, so nobody waits for the disk.
    careless = f"ALTER DATABASE {name} SET synchronous_commit = off"
    asyncio.run(_on_server(f"CREATE DATABASE {name}", careless))
    try:
        asyncio.run(upgrade(url))
        yield url
    finally:
        asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))

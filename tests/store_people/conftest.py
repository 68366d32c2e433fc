import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from dispatcher.keys import KeyRing
from dispatcher.store.communities import Communities
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database
from dispatcher.store.schema import metadata

TABLES = (
    "contacts", "contact_areas", "addresses", "contact_addresses", "opt_outs", "communities",
    "stations", "deliveries", "interpreters",
)
SERVER = os.environ.get("TOCSIN_TEST_DATABASE_URL", "")


async def _on_server(statement: str) -> None:
    engine = create_async_engine(
        make_url(SERVER).set(drivername="postgresql+asyncpg"), isolation_level="AUTOCOMMIT"
    )
    async with engine.connect() as connection:
        await connection.execute(text(statement))
    await engine.dispose()


async def _with_tables(url: URL) -> None:
    database = Database(url.render_as_string(hide_password=False))
    async with database.write() as connection:
        await connection.run_sync(metadata.create_all)
    await database.close()


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A PostgreSQL database of this run's own, dropped afterwards."""
    if not SERVER:
        pytest.skip("TOCSIN_TEST_DATABASE_URL is not set")
    name = f"tocsin_people_{secrets.token_hex(6)}"
    url = make_url(SERVER).set(database=name)
    asyncio.run(_on_server(f"CREATE DATABASE {name}"))
    asyncio.run(_with_tables(url))
    yield url
    asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/people.db"
    server: URL = request.getfixturevalue("server")
    return server.render_as_string(hide_password=False)


@pytest.fixture
async def db(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    async with database.write() as connection:
        if database.sqlite:
            await connection.run_sync(metadata.create_all)
        else:
            await connection.execute(text(f"TRUNCATE {', '.join(TABLES)} RESTART IDENTITY"))
    yield database
    await database.close()


@pytest.fixture
def keys() -> KeyRing:
    return KeyRing("a secret for tests, 32 characters or more")


@pytest.fixture
def store(db: Database, keys: KeyRing) -> Contacts:
    return Contacts(db, keys)


@pytest.fixture
def groups(db: Database) -> Communities:
    return Communities(db)

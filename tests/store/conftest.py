"""Databases of a test's own: a file, and a PostgreSQL database where a server is known."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from datetime import UTC
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from dispatcher.domain.delivery import ENDED, State
from dispatcher.keys import KeyRing
from dispatcher.store import schema as s
from dispatcher.store.alerts import Alerts
from dispatcher.store.counting import Moves
from dispatcher.store.database import Database
from dispatcher.store.migrations import upgrade
from dispatcher.store.report import report

SERVER = os.environ.get("TOCSIN_TEST_DATABASE_URL", "")
NO_SERVER = pytest.mark.skipif(not SERVER, reason="TOCSIN_TEST_DATABASE_URL is not set")


async def _on_server(*statements: str) -> None:
    url = make_url(SERVER).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


def _on(name: str) -> str:
    return make_url(SERVER).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def shared() -> Iterator[str]:
    """One migrated database on the server for all tests here, emptied by each."""
    name = f"tocsin_store_{secrets.token_hex(6)}"
    # Nothing here outlives the test, so nobody waits for the disk.
    careless = f"ALTER DATABASE {name} SET synchronous_commit = off"
    asyncio.run(_on_server(f"CREATE DATABASE {name}", careless))
    try:
        asyncio.run(upgrade(_on(name)))
        yield _on(name)
    finally:
        asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=NO_SERVER)])
def kind(request: pytest.FixtureRequest) -> str:
    """Every test runs on SQLite, and on PostgreSQL where a server is known."""
    return str(request.param)


@pytest.fixture
async def url(kind: str, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of an empty database."""
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path}/test.db"
        return
    name = f"tocsin_store_{secrets.token_hex(6)}"
    await _on_server(f"CREATE DATABASE {name}")
    yield _on(name)
    await _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def migrated(kind: str, request: pytest.FixtureRequest) -> str:
    """The database on the server, if any; asked for outside of a running loop."""
    return "" if kind == "sqlite" else str(request.getfixturevalue("shared"))


@pytest.fixture
async def db(kind: str, tmp_path: Path, migrated: str) -> AsyncIterator[Database]:
    """An empty database with the newest schema."""
    url = migrated or f"sqlite:///{tmp_path}/test.db"
    if kind == "sqlite":
        await upgrade(url)
    db = Database(url)
    if kind != "sqlite":
        tables = ", ".join(s.metadata.tables)
        async with db.write() as connection:
            await connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))
    yield db
    await db.close()


@pytest.fixture
def keys() -> KeyRing:
    return KeyRing("a test's own secret, long enough for the ring")


Put = Callable[..., Awaitable[int]]


@pytest.fixture
def put(db: Database) -> Put:
    """Insert one row of a table by name; its id."""

    async def put(table: str, **values: Any) -> int:
        async with db.write() as connection:
            result = await connection.execute(insert(s.metadata.tables[table]).values(**values))
        key = result.inserted_primary_key
        return int(key[0]) if key is not None and isinstance(key[0], int) else 0

    return put


@pytest.fixture
def alert(put: Put) -> Put:
    """Insert an alert; its id. T0 is 1,000,000,000,000 (2001-09-09T01:46:40Z)."""

    async def alert(public_id: str = "al-1", **values: Any) -> int:
        usual: Mapping[str, Any] = {
            "public_id": public_id, "sender": "w@example.org", "identifier": public_id,
            "sent_text": "2001-09-09T01:46:00-00:00", "sent_at": 999_999_960_000,
            "status": "Actual", "msg_type": "Alert", "scope": "Public", "state": "active",
            "mode": "live", "raw": b"<alert/>", "kind": "warning", "hazard": "flood",
            "event": "Flood", "headline": "Flood in the valley", "severity": "Severe",
            "urgency": "Immediate", "received_at": 1_000_000_000_000, "code": public_id.upper(),
            "activated_at": 1_000_000_000_000, "expires_at": 1_000_003_600_000,
            "plan_state": "done",
        }
        return await put("alerts", **{**usual, **values})

    return alert


@pytest.fixture
def contact(put: Put) -> Put:
    """Insert a contact; its id."""

    async def contact(external_id: str, language: str = "en", **values: Any) -> int:
        return await put("contacts", external_id=external_id, language=language, **values)

    return contact


@pytest.fixture
def delivery(db: Database, put: Put) -> Put:
    """Insert a delivery of *people* with its counter, to an address of its own; its id."""
    addresses = count(1000)

    async def delivery(
        alert_id: int | None, state: State, people: tuple[int, ...] = (), **values: Any
    ) -> int:
        usual: dict[str, Any] = {
            "alert_id": alert_id, "state": state, "purpose": "public", "channel": "sms",
            "transport": "sms", "language": "en", "wanted_language": "en", "kind": "warning",
            "contact_id": people[0] if people else 0, "created_at": 1_000_000_000_000,
            "updated_at": 1_000_000_001_000, "attempt": 1,
            "address_id": next(addresses) if people and state is not State.UNREACHABLE else None,
        }
        told = state not in (State.UNREACHABLE, State.CANCELED, State.EXPIRED, State.OPTED_OUT)
        if (state in ENDED - {State.FAILED} and told) or state in (State.ACCEPTED, State.SENT):
            usual["accepted_at"] = 1_000_000_002_000
        if state in (State.DELIVERED, State.READ):
            usual["delivered_at"] = 1_000_000_005_000
        row = {**usual, **values}
        delivery_id = await put("deliveries", **row)
        for person in people:
            await put("delivery_people", delivery_id=delivery_id, contact_id=person)
        moves = Moves()
        moves.add(
            (alert_id or 0, row["kind"], row["purpose"], row["channel"], row["language"]), state
        )
        async with db.write() as connection:
            await moves.write(connection)
        return delivery_id

    return delivery


@pytest.fixture
def show(db: Database) -> Callable[..., Awaitable[dict[str, Any]]]:
    """The report of an alert by its public id."""

    async def show(public_id: str = "al-1", **prices: Any) -> dict[str, Any]:
        record = await Alerts(db).get(public_id)
        assert record is not None
        return await report(db, record, zone=UTC, prices=prices, now=1_000_000_060_000)

    return show

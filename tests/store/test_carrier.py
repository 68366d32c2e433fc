"""How often the store goes to SQLite's thread, and what a transaction keeps when it fails."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError

from dispatcher.domain.delivery import Outcome, State, Verdict
from dispatcher.keys import KeyRing
from dispatcher.pipeline.track import Patience, record
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.database import Database
from dispatcher.store.sending import Sending

NOW = 1_000_000_100_000
PATIENCE = Patience(
    retry_first=1_000, retry_most=60_000, retry_for=600_000, reconcile=60_000, receipt=600_000
)
_OPT = text("INSERT INTO opt_outs (lookup, channel, at, via) VALUES (:lookup, 'sms', 1, 'sms')")
Put = Callable[..., Awaitable[int]]


class Visits:
    """How often a thread of the driver was asked to do something."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._found = 0
        # Whatever the driver does in its thread goes through this one.
        execute = aiosqlite.Connection._execute

        async def counted(*args: Any, **more: Any) -> Any:
            self._found += 1
            return await execute(*args, **more)

        monkeypatch.setattr(aiosqlite.Connection, "_execute", counted)

    def count(self) -> int:
        """Since the last time."""
        found, self._found = self._found, 0
        return found


@pytest.fixture
def kind() -> str:
    """Only SQLite has a thread."""
    return "sqlite"


@pytest.fixture
def visits(monkeypatch: pytest.MonkeyPatch) -> Visits:
    return Visits(monkeypatch)


async def _waiting(alert: Put, delivery: Put, put: Put, keys: KeyRing) -> int:
    """An alert with three deliveries that wait."""
    alert_id = await alert()
    message = await put(
        "messages", alert_id=alert_id, language="en", channel="sms", kind="warning",
        purpose="public", text="Flood", provenance="template", segments=1, created_at=NOW,
    )
    for address in range(1, 4):
        key_id, sealed = keys.seal(f"+1555000000{address}", about=f"addresses:{address}")
        await put(
            "addresses", id=address, medium="phone", sealed=sealed, key_id=key_id,
            lookup=f"l{address}", created_at=NOW,
        )
        await delivery(
            alert_id, State.QUEUED, (address,), address_id=address, message_id=message,
            due_at=NOW, attempt=0,
        )
    return alert_id


async def test_a_claim_and_its_record_cost_few_visits_to_the_thread(
    db: Database, alert: Put, delivery: Put, put: Put, keys: KeyRing, visits: Visits
) -> None:
    alert_id = await _waiting(alert, delivery, put, keys)
    store = Sending(db, keys, public_url="http://127.0.0.1")

    async def claim() -> int:
        return len(await store.claim(
            "sms", limit=1, units=10, now=NOW, lease_ms=60_000, active={alert_id: NOW + 1},
        ))

    assert await claim() == 1  # opens the connections and reads the texts
    visits.count()
    assert await claim() == 1
    # What is active, what comes next; the commit takes the writing along.
    assert visits.count() == 3
    outcomes = [Outcome(
        delivery_id=1, attempt=1, verdict=Verdict.ACCEPTED, at=NOW, provider_id="SM1",
    )]
    await record(outcomes, store=store, tx=db, patience=PATIENCE, random=lambda: 0.5)
    assert visits.count() == 2
    async with db.read() as connection:
        await connection.execute(text("SELECT 1"))
        query = select(s.counters.c.state, s.counters.c.deliveries)
        cells = {row.state: row.deliveries for row in await connection.execute(query)}
    assert visits.count() == 3  # BEGIN goes along; the last is the end of the view
    assert cells == {"queued": 1, "sending": 1, "accepted": 1}


async def test_an_error_of_what_goes_along_with_the_commit_keeps_nothing(db: Database) -> None:
    with pytest.raises(DatabaseError):
        async with db.write() as connection:
            await many(connection, _OPT, [{"lookup": "a"}])
            await many(connection, _OPT, [{"lookup": "b"}, {"lookup": "b"}])
    assert await _kept(db) == 0
    async with db.write() as connection:
        await many(connection, _OPT, [{"lookup": "c"}])
    assert await _kept(db) == 1


async def test_what_goes_along_is_forgotten_with_its_transaction(db: Database) -> None:
    for seen in (False, True):
        with pytest.raises(LookupError):
            async with db.write() as connection:
                if seen:
                    await connection.execute(text("SELECT 1"))
                await many(connection, _OPT, [{"lookup": "a"}])
                raise LookupError
    async with db.write() as connection:
        await many(connection, _OPT, [{"lookup": "b"}])
    assert await _kept(db) == 1


async def test_a_statement_sees_what_was_to_go_along_before_it(db: Database) -> None:
    async with db.write() as connection:
        await many(connection, _OPT, [{"lookup": "a"}])
        found = await connection.execute(select(func.count()).select_from(s.opt_outs))
        assert found.scalar_one() == 1


async def test_after_a_transaction_was_lost_nothing_of_it_is_written_by_itself(
    db: Database,
) -> None:
    with pytest.raises(DatabaseError):
        async with db.write() as connection:
            await many(connection, _OPT, [{"lookup": "a"}])
            await connection.execute(text("SELECT 1"))
            with pytest.raises(DatabaseError):
                await connection.execute(
                    text("INSERT OR ROLLBACK INTO opt_outs (lookup, channel, at, via)"
                         " VALUES ('a', 'sms', 1, 'sms')")
                )
            await many(connection, _OPT, [{"lookup": "b"}])
    assert await _kept(db) == 0


async def test_who_is_cancelled_in_the_middle_leaves_no_transaction_open(
    db: Database, tmp_path: Path
) -> None:
    other = Database(f"sqlite:///{tmp_path}/test.db")
    begun = asyncio.Event()

    async def slow() -> None:
        async with db.write() as connection:
            await many(connection, _OPT, [{"lookup": "a"}])
            begun.set()
            await connection.execute(text(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < 300000) SELECT max(i) FROM n"
            ))

    task = asyncio.create_task(slow())
    await begun.wait()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    for database, name in ((other, "b"), (db, "c")):
        async with database.write() as connection:
            await many(connection, _OPT, [{"lookup": name}])
    assert await _kept(db) == 2
    await other.close()


async def test_nothing_is_closed_under_the_hands_of_who_is_in_a_transaction(
    db: Database, tmp_path: Path
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with db.write() as connection:
            begun.set()
            await go_on.wait()
            await many(connection, _OPT, [{"lookup": "a"}])

    task = asyncio.create_task(slow())
    await begun.wait()
    closing = asyncio.create_task(db.close())
    done, _ = await asyncio.wait([closing], timeout=0.3)
    go_on.set()
    await asyncio.gather(task, closing)

    assert not done
    other = Database(f"sqlite:///{tmp_path}/test.db")
    assert await _kept(other) == 1
    await other.close()


async def test_a_transaction_in_which_nothing_happens_costs_no_visit(
    db: Database, visits: Visits
) -> None:
    await _kept(db)
    async with db.write() as connection:
        await connection.execute(text("SELECT 1"))
    visits.count()
    async with db.write():
        pass
    assert visits.count() == 0


async def _kept(db: Database) -> int:
    async with db.read() as connection:
        query = select(func.count()).select_from(s.opt_outs)
        return int((await connection.execute(query)).scalar_one())

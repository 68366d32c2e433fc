"""The sending core in one process without a provider: real parts on a database of their own."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from postgresql import NO_SERVER, migrated_database
from pydantic import SecretStr
from sqlalchemy import select, text

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.settings import Twilio, sealed
from dispatcher.store import schema as s

ADMIN = Principal(name="duty", role="admin")


@pytest.fixture(scope="session")
def migrated() -> Iterator[str]:
    """One migrated database on the server for all tests here, emptied by each."""
    with migrated_database("core") as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=NO_SERVER)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Every test runs on SQLite, and on PostgreSQL where a server is known."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/core.db"
    return str(request.getfixturevalue("migrated"))


@pytest.fixture
def server_url(migrated: str) -> str:
    """For races that SQLite's one writer rules out."""
    return migrated


def make_app(url: str) -> App:
    """One process of the service, not started; nothing listens where its provider should be."""
    return App(sealed(
        mode="live", approval="auto", database_url=url, secret_key="k" * 40, accept_drafts=True,
        live_checked=True, twilio=Twilio(
            account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32), api_url="http://127.0.0.1:1",
            sms_from="+15550000001", whatsapp_from="+15550000002", sms_segments_per_second=0,
        ),
    ))


@pytest.fixture
async def app(url: str) -> AsyncIterator[App]:
    """The parts, opened on an empty database."""
    app = make_app(url)
    if not app.parts.db.sqlite:
        async with app.parts.db.write() as connection:
            tables = ", ".join(s.metadata.tables)
            await connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))
    await app.open()
    yield app
    await app.parts.close()


@pytest.fixture
async def other(app: App, url: str) -> AsyncIterator[App]:
    """A second process on the same database."""
    other = make_app(url)
    await other.desk.refresh_active()
    yield other
    await other.parts.close()


Bring = Callable[..., Awaitable[None]]


@pytest.fixture
def bring(app: App) -> Bring:
    """Put *n* people with an SMS number into the middle of the square."""

    async def bring(n: int, *, first: int = 0, language: str = "en", **more: Any) -> None:
        people = [
            Contact(
                external_id=f"p{i}", languages=(Spoken(key=language, given=language),),
                lat=50.5, lon=10.5,
                addresses=(("sms", f"+1555{2_000_000 + i:07d}"),), **more,
            ) for i in range(first, first + n)
        ]
        for start in range(0, n, 1000):
            await app.parts.contacts.put(people[start:start + 1000], now=app.parts.clock.now())

    return bring


@pytest.fixture
def submit(app: App) -> Callable[..., Awaitable[AlertRecord]]:
    """Take a CAP document in; the stored alert."""

    async def submit(identifier: str = "flood-1", **more: Any) -> AlertRecord:
        raw = document(identifier, **more).encode()
        _, answer = await app.desk.submit(raw, who=ADMIN, via="test")
        return await app.desk.record(answer["id"])

    return submit


def document(
    identifier: str, *, msg_type: str = "Alert", references: str = "", severity: str = "Severe",
    event: str = "Flood",
) -> str:
    """A CAP 1.2 document over a square."""
    now = datetime.now(UTC).replace(microsecond=0)
    ends = now + timedelta(hours=1)
    ring = "50.0,10.0 50.0,11.0 51.0,11.0 51.0,10.0 50.0,10.0"
    info = "" if msg_type == "Cancel" else f"""
 <info><language>en-GB</language><category>Met</category><event>{event}</event>
  <urgency>Immediate</urgency><severity>{severity}</severity><certainty>Observed</certainty>
  <expires>{ends.isoformat()}</expires><headline>Flood on the river</headline>
  <instruction>Move to higher ground.</instruction>
  <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>duty@town.example</sender><sent>{now.isoformat()}</sent><status>Actual</status>
 <msgType>{msg_type}</msgType><scope>Public</scope>
 {references and f"<references>{references}</references>"}{info}
</alert>"""


@pytest.fixture
def states(app: App) -> Callable[[], Awaitable[dict[str, int]]]:
    """How many deliveries are in each state, after checking that the counters say the same."""

    async def states() -> dict[str, int]:
        d, c = s.deliveries.c, s.counters.c
        found: dict[str, int] = {}
        counted: dict[str, int] = {}
        async with app.parts.db.read() as connection:
            for row in await connection.execute(select(d.state).where(d.alert_id.is_not(None))):
                found[row.state] = found.get(row.state, 0) + 1
            for row in await connection.execute(select(c.state, c.deliveries)):
                counted[row.state] = counted.get(row.state, 0) + row.deliveries
        assert {k: n for k, n in counted.items() if n} == found
        return found

    return states

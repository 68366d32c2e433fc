from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select

from dispatcher.domain.delivery import State
from dispatcher.keys import KeyRing
from dispatcher.store import schema as s
from dispatcher.store.airings import Airings
from dispatcher.store.counting import counted
from dispatcher.store.database import Database

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]


@pytest.fixture
def airings(db: Database, keys: KeyRing) -> Airings:
    return Airings(db, keys)


@pytest.fixture
def script(db: Database, airings: Airings, put: Put, delivery: Put) -> Any:
    """A script of 30 seconds made for a station at T0; its delivery."""

    async def script(alert_id: int, station: int, *, deliver: str = "page") -> int:
        words = await put(
            "messages", alert_id=alert_id, language="ar", channel="radio", kind="warning",
            purpose="station", variant="30", text="Flood.", reading_seconds=27.5,
        )
        state = State.SENT if deliver == "page" else State.ACCEPTED
        row = await delivery(
            alert_id, state, purpose="station", channel="radio", transport=deliver, variant="30",
            station_id=station, message_id=words, language="ar", accepted_at=None,
        )
        async with db.write() as connection:
            assert await airings.add(connection, alert_id, T0) == 1
            assert await airings.add(connection, alert_id, T0) == 0
        return row

    return script


@pytest.fixture
async def station(put: Put) -> int:
    return await put("stations", external_id="radio-1", name="Valley FM")


async def row(db: Database, delivery_id: int) -> Any:
    async with db.read() as connection:
        query = select(s.deliveries).where(s.deliveries.c.id == delivery_id)
        return (await connection.execute(query)).one()


async def test_a_script_counts_as_told_as_soon_as_it_is_made(
    db: Database, alert: Put, script: Any, station: int
) -> None:
    delivery_id = await script(await alert(), station)

    assert (await row(db, delivery_id)).accepted_at == T0


async def test_opening_the_page_delivers_and_keeps_the_counters_true(
    db: Database, airings: Airings, alert: Put, script: Any, station: int
) -> None:
    alert_id = await alert()
    delivery_id = await script(alert_id, station)

    assert await airings.opened(station, T0 + 5000) == 1
    assert await airings.opened(station, T0 + 9000) == 0

    kept = await row(db, delivery_id)
    assert (kept.state, kept.delivered_at) == ("delivered", T0 + 5000)
    async with db.read() as connection:
        states = {c["state"]: c["deliveries"] for c in await counted(connection, [alert_id])}
        events = (await connection.execute(select(s.delivery_events.c.state))).scalars().all()
    assert states == {"delivered": 1}
    assert list(events) == ["delivered"]


async def test_the_page_shows_what_to_read_and_what_was_aired(
    airings: Airings, alert: Put, script: Any, station: int
) -> None:
    await script(await alert(), station)
    (shown,) = (await airings.page(station, now=T0))["scripts"]
    assert (shown["slot_seconds"], shown["reading_seconds"], shown["rtl"]) == (30, 27.5, True)
    assert (shown["aired_at"], shown["over"]) == (None, False)

    assert await airings.aired(shown["id"], T0 + 7000, station_id=station)
    assert await airings.aired(shown["id"], T0 + 9000, station_id=station)

    page = await airings.page(station, now=T0)
    assert page["scripts"][0]["aired_at"] == "2001-09-09T01:46:47+00:00"
    assert (page["station"], page["languages"]) == ("Valley FM", ["ar"])


async def test_a_station_answers_only_for_its_own_scripts(
    db: Database, airings: Airings, alert: Put, script: Any, station: int
) -> None:
    delivery_id = await script(await alert(), station)
    (shown,) = (await airings.page(station, now=T0))["scripts"]

    assert not await airings.aired(shown["id"], T0, station_id=station + 1)
    assert (await row(db, delivery_id)).state == "sent"


async def test_a_script_of_an_alert_that_is_over_is_marked_so_and_goes_after_a_day(
    airings: Airings, alert: Put, script: Any, station: int
) -> None:
    await script(await alert(state="withdrawn", ended_at=T0), station)

    assert [x["over"] for x in (await airings.page(station, now=T0 + 1))["scripts"]] == [True]
    assert (await airings.page(station, now=T0 + 25 * 3_600_000))["scripts"] == []
    assert await airings.opened(station, T0) == 0


async def test_only_its_token_opens_a_stations_page(airings: Airings, station: int) -> None:
    assert await airings.station_by_token(airings.token(station)) == station
    assert await airings.station_by_token("guess") is None


async def test_a_script_for_a_webhook_waits_until_it_is_handed_over(
    db: Database, airings: Airings, alert: Put, script: Any, put: Put
) -> None:
    station = await put(
        "stations", external_id="radio-2", deliver="webhook", address="https://radio.example/in"
    )
    delivery_id = await script(await alert(), station, deliver="webhook")
    (waiting,) = await airings.waiting_webhooks()
    assert (waiting.station, waiting.address) == ("radio-2", "https://radio.example/in")

    await airings.handed(waiting.airing_id, T0 + 1000)

    assert await airings.waiting_webhooks() == []
    assert (await row(db, delivery_id)).state == "sent"

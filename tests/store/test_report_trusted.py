from collections.abc import Awaitable, Callable
from datetime import timedelta, timezone
from typing import Any

import pytest

from dispatcher.domain.delivery import State
from dispatcher.store.alerts import Alerts
from dispatcher.store.database import Database
from dispatcher.store.report import report

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]
Show = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def ask(put: Put, delivery: Put) -> Put:
    async def ask(alert_id: int, community: int, leader: int, **values: Any) -> int:
        row = await delivery(
            alert_id, State.DELIVERED, (leader,), purpose="leader", channel="relay",
            address_id=await put("addresses", sealed=b"", lookup=f"{alert_id}.{leader}.{values}"),
        )
        return await put(
            "relays", delivery_id=row, alert_id=alert_id, community_id=community,
            contact_id=leader, address_id=0, asked_at=T0, **values,
        )

    return ask


async def test_relays_tell_received_from_relayed_and_name_the_silent(
    show: Show, alert: Put, contact: Put, put: Put, ask: Put
) -> None:
    alert_id = await alert()
    hill, dale, moor = [
        await put("communities", external_id=name, name=name.title())
        for name in ("hill", "dale", "moor")
    ]
    leaders = [await contact(f"l{n}") for n in range(5)]
    answered = {"answered_at": T0 + 1}
    await ask(alert_id, hill, leaders[0], state="silent", passed_at=T0 + 5, reminders=1)
    await ask(alert_id, hill, leaders[1], state="relayed", received_at=T0 + 6, place=1,
              relayed_at=T0 + 7, people_told=40, **answered)
    await ask(alert_id, dale, leaders[2], state="silent", reminders=1)
    await ask(alert_id, moor, leaders[3], state="cannot", passed_at=T0 + 3, **answered)
    await ask(alert_id, moor, leaders[4], state="received", received_at=T0 + 9, **answered)

    found = await show()
    trusted = found["trusted"]

    assert found["relays"] == {
        "asked": 5, "received": 2, "relayed": 1, "people_told": 40, "escalated": 2, "silent": 1,
    }
    assert [x["leader"] for x in trusted["silent_leaders"]] == ["l0", "l2"]
    assert trusted["silent_communities"] == ["dale"]
    assert [x["leader"] for x in trusted["cannot"]] == ["l3"]


async def test_a_leader_just_asked_is_silent_only_once_the_alert_is_over(
    db: Database, show: Show, alert: Put, contact: Put, put: Put, ask: Put
) -> None:
    alert_id = await alert()
    hill = await put("communities", external_id="hill")
    await ask(alert_id, hill, await contact("l1"), state="asked")
    assert (await show())["relays"]["silent"] == 0

    async with db.write() as connection:
        await Alerts(db).change(connection, alert_id, state="expired")

    assert (await show())["relays"]["silent"] == 1


async def test_radio_counts_scripts_opened_and_aired(show: Show, alert: Put, put: Put) -> None:
    alert_id = await alert()
    for n, values in enumerate(({}, {"opened_at": T0}, {"opened_at": T0, "aired_at": T0 + 9000})):
        await put("airings", delivery_id=n, alert_id=alert_id, station_id=1, message_id=1, **values)

    found = await show()

    assert found["radio"] == {"scripts": 3, "downloaded": 2, "aired": 1}
    assert found["by_channel"]["radio"].items() >= {**found["radio"], "stations": 1}.items()
    assert [e["event"] for e in found["timeline"]][-1] == "aired"


async def test_the_timeline_is_in_order_and_in_the_authoritys_time(
    db: Database, alert: Put, contact: Put, delivery: Put, put: Put, ask: Put
) -> None:
    alert_id = await alert(
        received_at=T0 - 60_000, activated_at=T0, submitted_by="desk", state="withdrawn",
        ended_at=T0 + 30_000,
    )
    cancel = await alert("al-2", msg_type="Cancel", kind="withdrawn")
    await put("alert_links", alert_id=cancel, target_id=alert_id, msg_type="Cancel",
              applied_at=T0 + 30_000)
    await put("approvals", alert_id=alert_id, at=T0, who="Mina", decision="approve")
    await delivery(alert_id, State.DELIVERED, (await contact("p1"),))
    hill = await put("communities", external_id="hill")
    await ask(alert_id, hill, await contact("l1"), relayed_at=T0 + 20_000, people_told=12,
              passed_at=T0 + 10_000)
    record = await Alerts(db).get("al-1")
    assert record is not None

    zone = timezone(timedelta(hours=2))
    found = (await report(db, record, zone=zone, prices={}, now=T0))["timeline"]

    assert [(e["event"], e["detail"]) for e in found] == [
        ("received", "desk"), ("approved", "Mina"), ("active", ""), ("leader asked", "hill"),
        ("first accepted", ""), ("last accepted", ""), ("first delivered", ""),
        ("last delivered", ""), ("escalated", "hill"), ("relayed", "hill: 12 people told"),
        ("withdrawn", "al-2"),
    ]
    assert found[0]["at"] == "2001-09-09T03:45:40+02:00"

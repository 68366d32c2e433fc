from collections.abc import Awaitable, Callable
from datetime import UTC
from typing import Any

import pytest

from dispatcher.domain.delivery import State
from dispatcher.store.alerts import Alerts
from dispatcher.store.board import board, own_name
from dispatcher.store.database import Database
from dispatcher.store.principals import Principals

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]
Show = Callable[[], Awaitable[dict[str, Any]]]


@pytest.fixture
async def show(db: Database) -> Show:
    """The board of all alerts of a live database."""
    await Principals(db).open_mode("live", now=T0)

    async def show() -> dict[str, Any]:
        return await board(
            db, clock_now=T0, zone_of=lambda _: UTC, alerts=await Alerts(db).listed()
        )

    return show


async def test_the_board_tells_mode_and_who_stopped_it(db: Database, show: Show) -> None:
    await Principals(db).set_stopped(True)

    assert (await show()).items() >= {
        "mode": "live", "stopped": True, "paused": False, "alerts": [],
    }.items()


async def test_languages_by_channels_with_reached_and_registered(
    show: Show, alert: Put, contact: Put, delivery: Put
) -> None:
    alert_id = await alert()
    people = [await contact(f"p{n}", "ar") for n in range(4)]
    await contact("\x1fforgotten:1", "")
    await delivery(alert_id, State.DELIVERED, (people[0],), language="ar")
    await delivery(alert_id, State.QUEUED, (people[1],), language="ar")
    await delivery(alert_id, State.REROUTED, (people[2],), language="ar", channel="whatsapp")
    await delivery(alert_id, State.FAILED, (people[2],), language="ar", reason="30005")
    await delivery(alert_id, State.SENT, purpose="station", channel="radio", language="am")

    (shown,) = (await show())["alerts"]

    assert shown["people"] == {
        "planned": 3, "reached": 1, "not_reached": 1, "pending": 1, "registered": 3,
    }
    cells = {(c["language"], c["channel"]): c for c in shown["cells"]}
    assert cells["ar", "sms"] == {
        "language": "ar", "language_name": own_name("ar"), "rtl": True, "channel": "sms",
        "planned": 3, "reached": 1, "pending": 1, "failed": 1, "registered": 3,
    }
    assert cells["am", "radio"]["planned"] == 1
    assert (shown["sent_local"], shown["headline"]) == ("2001-09-09 01:46", "Flood in the valley")


async def test_problems_are_named_newest_first(
    show: Show, alert: Put, contact: Put, delivery: Put, put: Put
) -> None:
    alert_id = await alert(state="held", state_reason="cancel-pending:active")
    person, leader = await contact("p1"), await contact("l1")
    for n in range(2):
        await delivery(alert_id, State.FAILED, (person,), reason="30005", updated_at=T0 + n)
    hill = await put("communities", external_id="hill", name="Hill")
    row = await delivery(alert_id, State.DELIVERED, (leader,), purpose="leader", channel="relay")
    await put("relays", delivery_id=row, alert_id=alert_id, community_id=hill, contact_id=leader,
              address_id=1, state="silent", asked_at=T0, passed_at=T0 + 300_000, reminders=1)

    (shown,) = (await show())["alerts"]

    assert [p["text"] for p in shown["problems"]] == [
        "Leader l1 of Hill has not answered.",
        "Not reached: 2 (dead number: nobody has it).",
        "Held (cancel pending); somebody has to decide.",
    ]
    assert shown["problems"][0]["at_local"] == "2001-09-09 01:51"
    assert shown["relays"]["escalated"] == 1


@pytest.mark.parametrize(("tag", "name"), [
    ("fr", "français"), ("ar", "العربية"), ("zh-Hans", "中文 (简体)"),
    ("qaa", "qaa"),
])
def test_a_language_is_named_in_itself_where_that_is_known(tag: str, name: str) -> None:
    assert own_name(tag) == name

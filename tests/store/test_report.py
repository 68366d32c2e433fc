from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from dispatcher.domain.delivery import State
from dispatcher.store.report_people import percentiles

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]
Show = Callable[..., Awaitable[dict[str, Any]]]


def balanced(counts: dict[str, int]) -> bool:
    total = counts["reached"] + counts["not_reached"] + counts["pending"]
    return counts.get("planned", counts.get("people")) == total


@pytest.mark.parametrize(("states", "standing"), [
    pytest.param([State.DELIVERED], "reached", id="delivered"),
    pytest.param([State.READ], "reached", id="read"),
    pytest.param([State.QUEUED], "pending", id="waits"),
    pytest.param([State.UNKNOWN], "pending", id="unknown"),
    pytest.param([State.SENT], "pending", id="no-receipt-yet"),
    pytest.param([State.NO_RECEIPT], "not_reached", id="no-receipt"),
    pytest.param([State.UNREACHABLE], "not_reached", id="no-way"),
    pytest.param([State.REROUTED, State.DELIVERED], "reached", id="other-way"),
    pytest.param([State.REROUTED, State.QUEUED], "pending", id="other-way-waits"),
    pytest.param([State.REROUTED, State.FAILED], "not_reached", id="both-ways-failed"),
    pytest.param([State.DELIVERED, State.QUEUED], "reached", id="reached-stays-reached"),
])
async def test_a_person_with_several_deliveries_counts_once(
    show: Show, alert: Put, contact: Put, delivery: Put, states: list[State], standing: str
) -> None:
    alert_id, person = await alert(), await contact("p1")
    for state in states:
        await delivery(alert_id, state, (person,))

    people = (await show())["people"]

    assert people == {
        "planned": 1, "reached": 0, "not_reached": 0, "pending": 0, "registered": 1,
        "estimated": 0, standing: 1,
    }


async def test_everyone_behind_a_shared_number_counts_and_stations_do_not(
    show: Show, alert: Put, contact: Put, delivery: Put
) -> None:
    alert_id = await alert()
    family = [await contact(f"p{n}") for n in range(3)]
    leader = await contact("l1")
    await delivery(alert_id, State.DELIVERED, tuple(family))
    await delivery(alert_id, State.SENT, (leader,), purpose="leader", channel="relay")
    await delivery(alert_id, State.SENT, purpose="station", channel="radio", station_id=1)

    found = await show()

    assert (found["people"]["planned"], found["people"]["reached"]) == (4, 3)
    assert found["deliveries"]["by_state"] == {"delivered": 1, "sent": 2}
    assert balanced(found["people"])


async def test_replies_are_in_no_report(
    show: Show, alert: Put, contact: Put, delivery: Put
) -> None:
    await alert()
    await delivery(None, State.DELIVERED, (await contact("p1"),), purpose="reply", kind="")

    found = await show()

    assert found["people"]["planned"] == 0
    assert found["deliveries"]["by_state"] == {}


async def test_people_are_counted_by_their_first_language_and_fallback_is_seen(
    show: Show, alert: Put, contact: Put, delivery: Put
) -> None:
    alert_id = await alert()
    for n, (first, got, state) in enumerate((
        ("fa-AF", "fa", State.DELIVERED), ("fa-AF", "fa-AF", State.DELIVERED),
        ("fa-AF", "fa-AF", State.FAILED), ("am", "am", State.QUEUED),
    )):
        person = await contact(f"p{n}", first)
        await delivery(alert_id, state, (person,), language=got, wanted_language=first)
    gone = await contact("\x1fforgotten:9", "", forgotten_at=T0)
    await delivery(alert_id, State.DELIVERED, (gone,), language="so", wanted_language="so")

    found = (await show())["by_language"]

    assert {tag: (x["people"], x["reached"], x["in_own_language"]) for tag, x in found.items()} == {
        "fa-AF": (3, 2, 1), "am": (1, 0, 0), "so": (1, 1, 0),
    }
    assert found["fa-AF"]["share"] == 0.6667
    assert all(balanced(x) for x in found.values())
    assert found["am"]["seconds"] == {"p50": None, "p90": None, "p99": None}


async def test_seconds_run_from_the_answer_to_the_first_acceptance(
    show: Show, alert: Put, contact: Put, delivery: Put
) -> None:
    alert_id = await alert(received_at=T0 - 50_000)
    for n in range(100):
        await delivery(
            alert_id, State.DELIVERED, (await contact(f"p{n}"),),
            accepted_at=T0 + 1000 * (n + 1), delivered_at=T0 + 2000 * (n + 1),
        )
    # A second way, later: the first acceptance counts.
    await delivery(alert_id, State.SENT, (1,), accepted_at=T0 + 900_000)

    english = (await show())["by_language"]["en"]

    assert english["seconds"] == {"p50": 50.0, "p90": 90.0, "p99": 99.0}
    assert english["delivered_seconds"] == {"p50": 100.0, "p90": 180.0, "p99": 198.0}


@pytest.mark.parametrize(("steps", "expected"), [
    pytest.param({5: 1}, (0.5, 0.5, 0.5), id="one"),
    pytest.param({0: 99, 100: 1}, (0.0, 0.0, 0.0), id="one-late-of-hundred"),
    pytest.param({0: 98, 100: 2}, (0.0, 0.0, 10.0), id="two-late-of-hundred"),
    pytest.param({}, (None, None, None), id="nobody"),
])
def test_percentiles_are_the_nearest_rank(
    steps: dict[int, int], expected: tuple[float | None, ...]
) -> None:
    found = percentiles(steps)

    assert tuple(found.get(name) for name in ("p50", "p90", "p99")) == expected


async def test_communities_show_reached_registered_and_estimated(
    show: Show, alert: Put, contact: Put, delivery: Put, put: Put
) -> None:
    alert_id = await alert()
    hill = await put("communities", external_id="hill", name="Hill", size=400)
    await put("communities", external_id="far", name="Far", size=9000)
    reached = await contact("p1", community_id=hill)
    await contact("p2", "am", community_id=hill)
    alone = await contact("p3")
    await delivery(alert_id, State.DELIVERED, (reached,))
    await delivery(alert_id, State.FAILED, (alone,))

    found = await show()

    assert found["by_community"] == {
        "": {"people": 1, "planned": 1, "reached": 0, "not_reached": 1, "pending": 0, "share": 0.0,
             "name": "", "registered": 1, "estimated": 0},
        "hill": {"people": 1, "planned": 1, "reached": 1, "not_reached": 0, "pending": 0,
                 "share": 1.0, "name": "Hill", "registered": 2, "estimated": 400},
    }
    assert (found["people"]["registered"], found["people"]["estimated"]) == (3, 400)
    assert found["by_language"]["en"]["registered"] == 2


async def test_failures_add_up_to_who_was_not_reached(
    show: Show, alert: Put, contact: Put, delivery: Put
) -> None:
    alert_id = await alert()
    p = [await contact(f"p{n}") for n in range(6)]
    await delivery(alert_id, State.UNDELIVERED, (p[0], p[1]), reason="30005")
    await delivery(alert_id, State.UNREACHABLE, (p[2],), reason="no-way", channel="")
    await delivery(alert_id, State.EXPIRED, (p[3],))
    await delivery(alert_id, State.REROUTED, (p[4],), reason="63016", channel="whatsapp")
    await delivery(alert_id, State.FAILED, (p[4],), reason="30003")
    await delivery(alert_id, State.DELIVERED, (p[5],))

    found = await show()

    assert found["failures"] == [
        {"reason": "30005", "people": 2}, {"reason": "30003", "people": 1},
        {"reason": "expired", "people": 1}, {"reason": "no-way", "people": 1},
    ]
    assert sum(f["people"] for f in found["failures"]) == found["people"]["not_reached"]


async def test_ways_segments_and_cost(
    show: Show, alert: Put, contact: Put, delivery: Put, put: Put
) -> None:
    alert_id = await alert()
    text = await put("messages", alert_id=alert_id, language="en", channel="sms", segments=3)
    chat = await put("messages", alert_id=alert_id, language="en", channel="whatsapp", segments=1)
    a, b, c = [await contact(f"p{n}") for n in range(3)]
    await delivery(alert_id, State.DELIVERED, (a, b), message_id=text)
    await delivery(
        alert_id, State.REROUTED, (c,), message_id=chat, channel="whatsapp", transport="whatsapp"
    )
    await delivery(alert_id, State.QUEUED, (c,), message_id=text)

    found = await show(currency="EUR", sms_segment=0.01, whatsapp_message=0.002)

    assert found["segments"] == 3
    assert found["cost"] == {"currency": "EUR", "amount": 0.032}
    assert found["by_channel"] == {
        "sms": {"people": 3, "planned": 3, "reached": 2, "not_reached": 0, "pending": 1},
        "whatsapp": {"people": 1, "planned": 1, "reached": 0, "not_reached": 1, "pending": 0},
    }
    assert [(m["channel"], m["people"]) for m in found["messages"]] == [
        ("sms", 3), ("whatsapp", 1),
    ]
    assert (await show())["cost"] is None


async def test_doubled_and_knowingly_resent_are_counted_apart(
    show: Show, alert: Put, contact: Put, delivery: Put, put: Put
) -> None:
    alert_id = await alert()
    person = await contact("p1")
    for n, reason in enumerate(("", "resent-unproven", "")):
        row = await delivery(
            alert_id, State.DELIVERED, (person,), attempt=2, reason=reason
        )
        for attempt in (1, 2):
            # The third was refused the first time: no id, so it is no double.
            sid = f"SM{n}{attempt}" if n < 2 or attempt == 2 else ""
            await put("delivery_events", delivery_id=row, attempt=attempt, provider_id=sid)
            await put("delivery_events", delivery_id=row, attempt=attempt, provider_id=sid)

    found = await show()

    assert (found["doubled"], found["resent_unproven"]) == (1, 1)

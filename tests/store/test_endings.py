from collections.abc import Awaitable, Callable
from datetime import UTC
from typing import Any

import pytest

from dispatcher.domain.delivery import State
from dispatcher.store.alerts import Alerts
from dispatcher.store.database import Database
from dispatcher.store.endings import endings
from dispatcher.store.report import report

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]


@pytest.fixture
async def chain(alert: Put, put: Put) -> dict[str, int]:
    """A warning, its update and the update's Cancel."""
    ids = {
        "warning": await alert("warning", state="superseded"),
        "update": await alert("update", msg_type="Update", kind="update", state="withdrawn"),
        "cancel": await alert("cancel", msg_type="Cancel", kind="withdrawn"),
    }
    for later, earlier, kind in (("update", "warning", "Update"), ("cancel", "update", "Cancel")):
        await put(
            "alert_links", alert_id=ids[later], target_id=ids[earlier], msg_type=kind,
            applied_at=T0,
        )
    return ids


async def counts(db: Database, public_id: str) -> dict[str, int]:
    record = await Alerts(db).get(public_id)
    assert record is not None
    return await endings(db, record)


async def cancels_report(db: Database) -> dict[str, Any]:
    record = await Alerts(db).get("cancel")
    assert record is not None
    return await report(db, record, zone=UTC, prices={}, now=T0)


@pytest.mark.parametrize(("rows", "expected"), [
    pytest.param([("warning", "warning", State.DELIVERED)], (1, 0), id="told-by-the-superseded"),
    pytest.param([("warning", "warning", State.DELIVERED), ("update", "update", State.ACCEPTED)],
                 (1, 0), id="told-twice-owed-once"),
    pytest.param([("update", "update", State.UNKNOWN)], (0, 0), id="not-known-yet"),
    pytest.param([("update", "update", State.CANCELED)], (0, 0), id="never-told"),
    pytest.param([("update", "update", State.NO_RECEIPT)], (1, 0), id="perhaps-told"),
    pytest.param([("update", "update", State.READ), ("cancel", "withdrawn", State.QUEUED)],
                 (1, 0), id="ending-waits"),
    pytest.param([("update", "update", State.READ), ("cancel", "withdrawn", State.ACCEPTED)],
                 (1, 1), id="ending-accepted"),
    pytest.param([("update", "update", State.READ), ("cancel", "withdrawn", State.OPTED_OUT)],
                 (1, 0), id="cannot-be-told"),
    pytest.param([("warning", "warning", State.DELIVERED), ("update", "area-left", State.SENT)],
                 (0, 0), id="knows-that-it-left"),
    pytest.param([("warning", "warning", State.DELIVERED),
                  ("update", "area-left", State.UNDELIVERED)],
                 (1, 0), id="was-to-know-that-it-left"),
])
async def test_who_is_owed_an_ending_and_who_has_it(
    db: Database, chain: dict[str, int], contact: Put, delivery: Put,
    rows: list[tuple[str, str, State]], expected: tuple[int, int],
) -> None:
    person = await contact("p1")
    for name, kind, state in rows:
        await delivery(chain[name], state, (person,), kind=kind)

    owed, told = expected

    found = {"owed": owed, "told": told, "not_told": owed - told}
    assert await counts(db, "update") == found
    assert await counts(db, "cancel") == found
    assert await counts(db, "warning") == {"owed": 0, "told": 0, "not_told": 0}
    people = (await cancels_report(db))["people"]
    assert people["planned"] == owed


async def test_the_cancels_report_counts_whoever_has_no_ending_yet(
    db: Database, chain: dict[str, int], contact: Put, delivery: Put
) -> None:
    for n, state in enumerate((State.DELIVERED, State.OPTED_OUT, None)):
        person = await contact(f"p{n}", "so")
        await delivery(chain["update"], State.DELIVERED, (person,), language="so", kind="update")
        if state:
            await delivery(
                chain["cancel"], state, (person,), language="so", kind="withdrawn",
                reason="opted-out" if state is State.OPTED_OUT else "",
            )

    running = await cancels_report(db)
    async with db.write() as connection:
        await Alerts(db).change(connection, chain["cancel"], state="ended")
    ended = await cancels_report(db)

    assert {k: running["people"][k] for k in ("planned", "reached", "not_reached", "pending")} == {
        "planned": 3, "reached": 1, "not_reached": 1, "pending": 1,
    }
    assert (ended["people"]["pending"], ended["people"]["not_reached"]) == (0, 2)
    assert ended["failures"] == [
        {"reason": "not-told", "people": 1}, {"reason": "opted-out", "people": 1},
    ]
    assert ended["by_language"]["so"]["people"] == 3


async def test_an_alert_that_goes_on_owes_nothing(
    db: Database, alert: Put, contact: Put, delivery: Put
) -> None:
    await delivery(await alert("al-1"), State.DELIVERED, (await contact("p1"),))

    assert await counts(db, "al-1") == {"owed": 0, "told": 0, "not_told": 0}

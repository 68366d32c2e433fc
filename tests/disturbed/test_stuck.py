"""Without a single receipt every message is settled by the provider's own word, restarts or not."""

from collections.abc import Callable
from typing import Any

PEOPLE = 40


async def test_what_stays_accepted_or_sent_is_asked_about(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
) -> None:
    town = await make_town(
        callback_statuses=(), callback_delay_min=0.5, callback_delay_max=1.5,
        errors={"3": "undelivered:30005"},
    )
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap())
    await town.accepted_more_than(PEOPLE - 1)
    await town.end()
    await town.serve()
    report = await town.settled(alert["id"])

    states = report["deliveries"]["by_state"]
    print("no receipts:", states, town.verdict(PEOPLE, report))
    assert states == {"delivered": PEOPLE - 4, "undelivered": 4}
    assert town.verdict(PEOPLE, report) == {"lost": 0, "doubled": 0, "unproven": 0}

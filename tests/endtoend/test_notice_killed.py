"""SIGKILL while a notice goes out: nobody is lost, nobody is written to twice."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import aiohttp

SETTINGS = {
    "TOCSIN_AUTHORITY__NAME": "Town Office", "TOCSIN_WAIT__RECONCILE": "0.6",
    "TOCSIN_WAIT__RETRY_FIRST": "0.2", "TOCSIN_WAIT__RECEIPT": "60",
    "TOCSIN_TWILIO__CONNECTIONS": "4",  # what is claimed at a kill is not sent again
}
PEOPLE = 60
WISH = {"kind": "preparedness", "hazard": "flood", "from": "00:00", "until": "00:00"}


async def test_after_two_kills_everyone_has_the_notice_once(
    make_town: Any, people: Callable[..., str]
) -> None:
    town = await make_town(
        SETTINGS, latency_ms=15, share_lost=0.02, share_5xx_after=0.02, share_duplicate=0.05,
        list_lag=0.5, seed=7,
    )
    await town.bring(people(PEOPLE, ("en", "ar")))
    await town.serve(dies_in="dispatcher.store.planning:Planning.mailings")
    with suppress(aiohttp.ClientError):  # it may be dead before it answers
        await town.call("POST", "/api/v1/notices", json=WISH)
    await town.dead()
    # The provider has taken some, and nothing of that is written down yet.
    await town.start(dies_in="dispatcher.store.sending:Sending.apply")
    await town.dead()
    await town.serve()
    _, listed = await town.call("GET", "/api/v1/notices")
    (made,) = listed["items"]

    async def told() -> bool:
        _, found = await town.call("GET", f"/api/v1/notices/{made['id']}")
        return bool(found["people"]["planned"]) and found["people"]["pending"] == 0

    await town.until(told, seconds=240, pause=0.3)
    _, found = await town.call("GET", f"/api/v1/notices/{made['id']}")
    accepted = town.accepted()
    # An outcome that stays unknown is never sent again: a notice is not worth a second siren.
    missing = sum(one["people"] for one in found["failures"])
    assert set(accepted.values()) == {1}
    assert found["people"]["planned"] == PEOPLE
    assert PEOPLE - len(accepted) <= missing
    assert found["people"]["reached"] == len(accepted) > PEOPLE // 2

    await town.call("POST", f"/api/v1/notices/{made['id']}/stop", json={})
    _, listed = await town.call("GET", f"/api/v1/notices/{made['id']}/deliveries?limit=1000")
    assert len(listed["items"]) == PEOPLE
    assert {one["kind"] for one in listed["items"]} == {"preparedness"}

"""The real process dies in each stage and is started again: nothing is lost or doubled."""

from collections.abc import Callable
from typing import Any

import aiohttp
import pytest

PEOPLE = 900  # two pages of planning
# `make chaos` kills in every place; `make test` in one of each stage.
LONG = pytest.mark.long
HASTE = {"TOCSIN_WAIT__RECONCILE": "1", "TOCSIN_WAIT__RETRY_FIRST": "0.2"}


@pytest.mark.parametrize(("dies_in", "call"), [
    pytest.param("dispatcher.store.planning:Planning.words", 1, id="render-first-page", marks=LONG),
    pytest.param("dispatcher.store.planning:Planning.mailings", 2, id="plan-second-page"),
    pytest.param(
        "dispatcher.store.planning:Planning.progress", 3, id="plan-before-commit", marks=LONG
    ),
    pytest.param("channels._twilio.account:Account.send", 1, id="send-first-claim", marks=LONG),
    pytest.param("channels._twilio.account:Account._judge", 40, id="send-posted-not-recorded"),
    pytest.param("dispatcher.store.sending:Sending._mark", 2, id="claim-before-commit", marks=LONG),
    pytest.param(
        "dispatcher.store.sending:Sending.apply", 2, id="record-before-commit", marks=LONG
    ),
    pytest.param("dispatcher.pipeline.intray:Intray._commit", 2, id="track-before-commit"),
])
async def test_killed_in_a_stage(
    dies_in: str, call: int, make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town(HASTE, latency_ms=2)
    await town.bring(people(PEOPLE))
    await town.serve(dies_in=dies_in, call=call)

    status, alert = await town.post(cap(severity="Extreme"))
    assert status == 201
    await town.dead()
    await town.serve()
    report = await town.settled(alert["id"])

    accepted = town.accepted()
    assert report["people"]["reached"] == PEOPLE
    assert (len(accepted), max(accepted.values())) == (PEOPLE, 1)


@pytest.mark.parametrize("dies_in", [
    pytest.param("dispatcher.store.alerts:Alerts.add", id="before-the-row", marks=LONG),
    pytest.param("dispatcher.store.alerts:Alerts.add_groups", id="before-the-commit"),
])
async def test_killed_while_taking_an_alert_in_nothing_is_half_stored(
    dies_in: str, make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    await town.bring(people(3))
    await town.serve(dies_in=dies_in)
    document = cap()

    with pytest.raises(aiohttp.ClientError):
        await town.post(document)
    await town.dead()
    await town.serve()
    _, before = await town.call("GET", "/api/v1/alerts")
    status, alert = await town.post(document)
    await town.settled(alert["id"])

    assert before["items"] == []
    assert status == 201
    assert set(town.accepted().values()) == {1}
    assert len(town.accepted()) == 3


async def test_killed_while_withdrawing_everyone_told_still_gets_their_ending(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str],
    reference: Callable[[Any], str],
) -> None:
    town = await make_town(HASTE)
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap(expires_in=7200))
    await town.settled(alert["id"])
    await town.kill()
    await town.serve(dies_in="dispatcher.store.planning:Planning.progress", call=2)

    _, cancel = await town.post(cap("end", msg_type="Cancel", references=reference(alert)))
    await town.dead()
    await town.serve()
    await town.settled(cancel["id"])

    _, after = await town.call("GET", f"/api/v1/alerts/{alert['id']}")
    assert after["endings"] == {"owed": PEOPLE, "told": PEOPLE, "not_told": 0}
    assert set(town.accepted().values()) == {2}

"""Faults 3 to 7 and 12: what an answer says is not what became of the message."""

import asyncio
import os
import time
from typing import Any

import pytest

LONG = pytest.mark.long
PEOPLE = int(os.environ.get("TOCSIN_TEST_PEOPLE", "10000"))
FEW = 120
CONNECTIONS = 64  # as shipped
# Nothing is asked of the provider while a test lasts.
NO_LOOKS = {"TOCSIN_WAIT__RECONCILE": "600", "TOCSIN_WAIT__RECEIPT": "900"}


@pytest.mark.parametrize(("people", "share"), [
    pytest.param(FEW, 0.2, id="20%"),
    pytest.param(PEOPLE, 0.01, id="1%-long", marks=LONG),
    pytest.param(PEOPLE, 0.2, id="20%-long", marks=LONG),
])
async def test_3_an_answer_lost_after_acceptance_is_settled_by_the_callback(
    people: int, share: float, town_of: Any, crowd: Any, warn: Any, said: Any
) -> None:
    everyone = crowd(people)
    town = await town_of(
        everyone, settings=NO_LOOKS, share_lost=share, seed=3, callback_delay_min=0.3,
        callback_delay_max=0.6,
    )

    found = await warn(town, everyone)

    stats = town.simulator.stats()
    said(f"3 ({share:.0%})", found, answers_lost=stats["answers_lost"])
    assert stats["answers_lost"] > 0
    assert (found["unproven"], stats["lists"]) == (0, 0)


# The list is as late as a real one was seen to be, in the scale of the waits: 30 s of 60 s.
@pytest.mark.parametrize(("people", "share", "lag"), [
    pytest.param(FEW, 0.2, 0.5, id="late-list"),
    pytest.param(PEOPLE // 5, 0.2, 0.0, id="long", marks=LONG),
    pytest.param(PEOPLE // 5, 0.2, 0.5, id="late-list-long", marks=LONG),
    pytest.param(PEOPLE, 0.01, 0.5, id="late-list-1%-long", marks=LONG),
])
async def test_4_without_callbacks_it_is_settled_by_the_providers_list(
    people: int, share: float, lag: float, town_of: Any, crowd: Any, warn: Any, said: Any
) -> None:
    everyone = crowd(people)
    town = await town_of(everyone, share_lost=share, seed=4, callback_statuses=(), list_lag=lag)

    found = await warn(town, everyone)

    stats = town.simulator.stats()
    said(
        f"4 ({share:.0%}, list {lag * 60:.0f} s late)", found,
        answers_lost=stats["answers_lost"], lists=stats["lists"],
    )
    assert stats["answers_lost"] > 0
    assert stats["callbacks_sent"] == 0
    assert found["unproven"] == 0


@pytest.mark.parametrize("people", [FEW, pytest.param(PEOPLE, id="long", marks=LONG)])
async def test_5_a_server_error_after_acceptance_is_no_reason_to_send_again(
    people: int, town_of: Any, crowd: Any, warn: Any, said: Any
) -> None:
    everyone = crowd(people)
    town = await town_of(everyone, share_5xx_after=0.05, seed=5)

    found = await warn(town, everyone)

    refused = town.simulator.stats()["refused"]
    said("5", found, answered_5xx=sum(refused.values()))
    assert sum(refused.values()) > 0
    assert found["unproven"] == 0


@pytest.mark.parametrize(("people", "seconds"), [
    pytest.param(FEW, 1.5, id="short"), pytest.param(PEOPLE, 60, id="long", marks=LONG)
])
async def test_6_in_a_storm_of_errors_few_requests_are_made_and_nobody_is_forgotten(
    people: int, seconds: float, town_of: Any, cap: Any, crowd: Any, judged: Any, said: Any
) -> None:
    everyone, others = crowd(people), crowd(people, place=1, first=people)
    town = await town_of(everyone, others, outage="503")

    alert = await town.issue(cap())

    async def begun() -> bool:
        return bool(town.simulator.stats()["posts"])

    await town.until(begun)
    await asyncio.sleep(seconds)  # the storm
    in_the_storm = town.simulator.stats()["posts"]
    town.simulator.configure(outage="")
    over = time.monotonic()
    found = await judged(town, alert["id"], everyone.numbers)
    caught_up = time.monotonic() - over
    began = time.monotonic()
    await town.settled((await town.issue(cap("flood-2", places=[1])))["id"])

    said(
        "6", found, posts_in_the_storm=in_the_storm,
        catch_up_by_ideal=caught_up / (time.monotonic() - began),
    )
    # Ten failures open the circuit while every connection is in use; then one trial at a time.
    assert in_the_storm <= CONNECTIONS + 10 + 4 + seconds / 15 + 1


@pytest.mark.parametrize(("people", "stall"), [
    pytest.param(FEW, 1.0, id="short"),
    # A connection waits 10 s for an answer that comes after 30.
    pytest.param(PEOPLE // 5, 30.0, id="long", marks=LONG),
])
async def test_7_stalled_answers_and_reset_connections_hold_up_only_themselves(
    people: int, stall: float, town_of: Any, cap: Any, crowd: Any, judged: Any, span: Any,
    said: Any,
) -> None:
    everyone, others = crowd(people), crowd(people, place=1, first=people)
    town = await town_of(everyone, others, seed=7)

    undisturbed = await town.issue(cap("flood-0", places=[1]))
    await town.settled(undisturbed["id"])
    ideal = span(town, others.numbers)
    town.simulator.configure(share_stall=0.1, stall=stall, share_reset=0.05)
    alert = await town.issue(cap())
    found = await judged(town, alert["id"], everyone.numbers)

    said(
        "7", found, resets=town.simulator.stats()["resets"],
        throughput_by_undisturbed=ideal / span(town, everyone.numbers),
    )
    assert town.simulator.stats()["resets"] > 0


@pytest.mark.parametrize("people", [FEW, pytest.param(PEOPLE, id="long", marks=LONG)])
async def test_12_a_callback_before_the_answer_to_our_request_is_not_lost(
    people: int, town_of: Any, cap: Any, crowd: Any, judged: Any, said: Any
) -> None:
    everyone = crowd(people)
    town = await town_of(everyone, settings=NO_LOOKS, latency_ms=3000, latency_sigma=0)

    alert = await town.issue(cap())

    async def called_back() -> bool:
        return bool(town.simulator.stats()["callbacks_sent"] >= 10)

    await town.until(called_back, pause=0.005)
    then = town.simulator.stats()
    town.simulator.configure(latency_ms=30)  # enough is seen: the rest need not wait so long
    found = await judged(town, alert["id"], everyone.numbers)

    said("12", found, called_back_before_any_answer=then["callbacks_sent"])
    assert then["in_flight"] == then["accepted"]
    assert found["unproven"] == 0


@pytest.mark.parametrize("people", [FEW, pytest.param(PEOPLE, id="long", marks=LONG)])
async def test_8_refused_for_too_many_at_once_nobody_is_given_up(
    people: int, town_of: Any, crowd: Any, warn: Any, span: Any, said: Any
) -> None:
    everyone = crowd(people)
    # Twenty at once, each for 100 ms: 200 a second are allowed.
    town = await town_of(everyone, conc=20, latency_ms=100)

    found = await warn(town, everyone)

    stats = town.simulator.stats()
    said(
        "8 (20 at once)", found, share_refused=stats["refused"].get("20429", 0) / stats["posts"],
        rate_by_allowed=people / span(town, everyone.numbers) / 200,
    )
    assert found["unproven"] == 0


# Ours says what the provider's sender hands on, or knows of no limit.
@pytest.mark.parametrize(("people", "rate", "ours"), [
    pytest.param(FEW, 400, 400, id="kept"), pytest.param(FEW, 100, 0, id="not-kept"),
    pytest.param(PEOPLE // 2, 400, 400, id="kept-long", marks=LONG),
    pytest.param(PEOPLE // 2, 400, 0, id="not-kept-long", marks=LONG),
])
async def test_8_a_sender_that_is_asked_too_much_refuses_and_is_asked_less(
    people: int, rate: float, ours: float, town_of: Any, crowd: Any, warn: Any, span: Any,
    said: Any,
) -> None:
    everyone = crowd(people)
    town = await town_of(
        everyone, settings={"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": str(ours)}, mps=rate,
        max_queue=1.2,
    )

    found = await warn(town, everyone)

    stats = town.simulator.stats()
    refused = stats["refused"].get("21611", 0)
    said(
        f"8 ({rate} segments/s, ours {ours or 'none'})", found, refused=refused,
        share_refused=refused / stats["posts"],
        rate_by_allowed=stats["segments"] / span(town, everyone.numbers) / rate,
    )
    assert found["unproven"] == 0
    # What was under way when the first refusal came, and hardly any after that.
    assert refused <= (0 if ours else CONNECTIONS + 0.01 * people)

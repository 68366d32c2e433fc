"""A failing provider is left alone, for longer and longer, and found again by itself."""

import asyncio

import pytest

from channels import sms
from channels._twilio import Circuit
from channels._twilio.circuit import Pass
from dispatcher.domain.delivery import Verdict

NOW = 1_800_000_000_000


def after(circuit, outcomes, now=0):
    for well in outcomes:
        circuit.record(circuit.ask(now), well=well, now=now)
    return circuit


@pytest.mark.parametrize(("outcomes", "closed"), [
    pytest.param([True] * 50, True, id="well"),
    pytest.param([False] * 9, True, id="nine-in-a-row"),
    pytest.param([False] * 10, False, id="ten-in-a-row"),
    pytest.param([False] * 9 + [True] + [False] * 9, True, id="interrupted-19"),
    pytest.param([False] * 9 + [True] + [False] * 9 + [True], False, id="18-of-20"),
    pytest.param([True, False] * 30, True, id="every-second"),
    pytest.param([True, False, False] * 7, False, id="two-of-three"),
    pytest.param([None] * 50, True, id="cancelled"),
])
def test_it_opens_on_failures_in_a_row_or_in_most_of_the_last(outcomes, closed):
    circuit = after(Circuit(), outcomes)

    assert (circuit.room(0) is None) is closed
    assert (circuit.open_until is None) is closed


def test_the_pause_grows_and_one_trial_at_a_time_goes_through():
    circuit = after(Circuit(pause_ms=1_000, longest_ms=3_000), [False] * 10)
    now, pauses = 0, []
    for _ in range(4):
        assert circuit.room(now) == 0
        assert circuit.ask(now) is Pass.NO
        pauses.append(circuit.open_until - now)
        now = circuit.open_until
        assert circuit.room(now) == 1
        assert circuit.ask(now) is Pass.TRIAL
        assert circuit.ask(now) is Pass.NO
        circuit.record(Pass.TRIAL, well=False, now=now)

    assert pauses == [1_000, 2_000, 3_000, 3_000]


def test_a_good_trial_closes_it_and_a_good_while_forgets_the_pause():
    circuit = after(Circuit(pause_ms=1_000), [False] * 10)
    circuit.record(circuit.ask(1_000), well=True, now=1_000)
    assert circuit.room(1_000) is None
    after(circuit, [False] * 10, now=1_000)
    assert circuit.open_until == 3_000
    circuit.record(circuit.ask(3_000), well=True, now=3_000)
    after(circuit, [True] * 20 + [False] * 10, now=3_000)

    assert circuit.open_until == 4_000


def test_late_answers_from_before_change_nothing_while_it_is_open():
    circuit = after(Circuit(), [False] * 10)
    for well in (True, False):
        circuit.record(Pass.YES, well=well, now=500)

    assert circuit.open_until == 1_000


def test_a_cancelled_trial_makes_room_for_another():
    circuit = after(Circuit(), [False] * 10)
    circuit.record(circuit.ask(1_000), well=None, now=1_000)

    assert circuit.ask(1_000) is Pass.TRIAL


def test_a_clock_that_jumps_back_does_not_prolong_the_pause():
    circuit = after(Circuit(), [False] * 10, now=10_000_000)

    assert circuit.room(0) == 1


async def test_an_account_stops_asking_and_starts_again(standin, account_at, claimed):
    now = NOW
    account = account_at(standin.url, circuit=Circuit(in_a_row=3), now=lambda: now)
    channel = sms.build({"account": account, "sender": "+1555", "public_url": "https://t.example"})
    standin.status = 503
    for _ in range(3):
        await channel.send(claimed())
    assert not account.available(now)
    assert account.open_until == NOW + 1_000

    outcome = await channel.send(claimed())
    assert (outcome.verdict, outcome.reason) == (Verdict.NEVER_PROCESSED, "circuit-open")
    assert len(standin.asked) == 3

    now, standin.status = NOW + 1_000, 201
    assert account.available(now)
    outcomes = await asyncio.gather(*[channel.send(claimed()) for _ in range(5)])
    assert [o.verdict for o in outcomes].count(Verdict.ACCEPTED) == 1
    assert len(standin.asked) == 4
    assert account.available(now)


@pytest.mark.parametrize(("status", "code"), [(429, 20429), (400, 21211), (400, 21606)])
async def test_a_clear_answer_is_no_failure_of_the_provider(
    standin, account_at, claimed, status, code
):
    account = account_at(standin.url, circuit=Circuit(in_a_row=2))
    channel = sms.build({"account": account, "sender": "+1555", "public_url": "https://t.example"})
    standin.status, standin.body = status, {"code": code}
    for _ in range(5):
        await channel.send(claimed())

    assert account.available(NOW)
    assert len(standin.asked) == 5


async def test_a_provider_that_is_not_there_opens_it_too(dead_url, account_at, claimed):
    account = account_at(dead_url, circuit=Circuit(in_a_row=2))
    channel = sms.build({"account": account, "sender": "+1555", "public_url": "https://t.example"})
    for _ in range(2):
        await channel.send(claimed())

    assert not account.available(NOW)


@pytest.mark.parametrize("code", [20003, 20005])
async def test_an_account_that_is_closed_to_us_opens_it(standin, account_at, claimed, code):
    """Every further message fails alike, and a second account may take over."""
    account = account_at(standin.url, circuit=Circuit(in_a_row=2))
    channel = sms.build({"account": account, "sender": "+1555", "public_url": "https://t.example"})
    standin.status, standin.body = 401, {"code": code}
    outcomes = [await channel.send(claimed()) for _ in range(3)]

    assert {o.verdict for o in outcomes} == {Verdict.NEVER_PROCESSED}
    assert outcomes[-1].reason == "circuit-open"
    assert not account.available(NOW)

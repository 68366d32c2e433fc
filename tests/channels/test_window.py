"""How many requests are under way at once is found out by asking, with few refusals."""

import asyncio
import random

import pytest

from channels import sms
from channels._twilio import Circuit
from channels._twilio.window import FIRST, Window
from dispatcher.domain.delivery import Verdict
from dispatcher.simulator import Simulator, SimulatorOptions

NOW = 1_800_000_000_000


async def many(window, allowed, n, *, share=0.0, workers=64):
    """*n* requests, a few turns of the loop each, of which *allowed* fit; how many were refused."""
    refused, inside, todo, chance = 0, 0, iter(range(n)), random.Random(5)

    async def work():
        nonlocal refused, inside
        for _ in todo:
            await window.enter()
            no = inside >= allowed or chance.random() < share
            if not no:
                inside += 1
                for _ in range(4):
                    await asyncio.sleep(0)
                inside -= 1
            refused += no
            window.leave(refused=no)

    await asyncio.gather(*(work() for _ in range(workers)))
    assert window.under_way == 0
    return refused


@pytest.mark.parametrize("allowed", [1, 3, 7, 20, 50])
async def test_it_settles_at_what_is_allowed_and_hardly_ever_asks_for_more(allowed):
    window = Window()
    begun = await many(window, allowed, 2_000)
    later = await many(window, allowed, 10_000)

    assert allowed - 1 <= window.limit <= allowed + 2
    assert later < 0.01 * 10_000
    assert begun < 60


async def test_nobody_waits_where_nothing_is_refused():
    window = Window()
    await many(window, 64, 5_000)

    assert window.limit >= 64


async def test_refusals_by_chance_leave_it_wide_enough():
    window = Window()
    await many(window, 64, 5_000, share=0.03)

    assert window.limit >= 8


@pytest.mark.parametrize("allowed", [2, 4, 5, 7])
async def test_that_eight_are_too_many_is_found_out_by_as_many_refusals(allowed):
    window = Window()

    assert await many(window, allowed, 300) <= 9 - allowed
    assert window.limit in (allowed - 1, allowed)


async def test_refusals_now_and_then_while_hardly_anything_is_sent_leave_it_wide_enough():
    window = Window()
    for n in range(1_000):
        await window.enter()
        window.leave(refused=n % 20 == 19)

    assert window.limit == FIRST


async def test_when_the_provider_allows_more_again_that_is_used():
    window = Window()
    await many(window, 10, 2_000)
    await many(window, 60, 6_000)

    assert window.limit > 20


async def test_who_is_called_off_while_waiting_gives_the_place_on():
    window = Window(most=1)
    await window.enter()
    first, second = (asyncio.create_task(window.enter()) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    window.leave(refused=False)
    async with asyncio.timeout(60):
        await second

    assert window.under_way == 1


async def test_fewer_than_one_request_in_fifty_is_refused_from_the_first_on(account_at, claimed):
    """The stand-in allows ten at once and is asked by sixty."""
    simulator = Simulator(SimulatorOptions(latency_ms=5, conc=10))
    await simulator.start()
    account = account_at(
        simulator.url, account_sid="AC" + "0" * 32, auth_token="simulator",
    )
    channel = sms.build({"account": account, "sender": "+15550000001", "public_url": "http://t"})
    todo = iter(range(1_000))

    async def work():
        return [
            (await channel.send(claimed(delivery_id=n, to=f"+1555100{n:04d}"))).verdict
            for n in todo
        ]

    found = [v for part in await asyncio.gather(*(work() for _ in range(60))) for v in part]
    refused = simulator.stats()["refused"]
    await simulator.stop()

    assert set(found) == {Verdict.ACCEPTED, Verdict.NEVER_PROCESSED}
    assert sum(refused.values()) == found.count(Verdict.NEVER_PROCESSED) < 20


async def test_who_may_no_longer_go_after_the_wait_is_put_back(standin, account_at, claimed):
    now = NOW
    account = account_at(standin.url, now=lambda: now, may=lambda claimed, at: at == NOW)
    account.window = Window(most=1)
    channel = sms.build({"account": account, "sender": "+1555", "public_url": "https://t.example"})
    await account.window.enter()
    waiting = asyncio.create_task(channel.send(claimed()))
    await asyncio.sleep(0)
    now += 1
    account.window.leave(refused=False)

    assert (await waiting).verdict is Verdict.NOT_STARTED
    assert standin.asked == []


@pytest.mark.parametrize(("status", "fault", "wider"), [
    (201, "", True), (400, "", True),  # it was taken, or refused for itself: an answer
    (503, "", False), (201, "reset", False), (429, "", False),
])
async def test_only_what_was_answered_widens_it(
    standin, account_at, claimed, status, fault, wider
):
    standin.status, standin.fault = status, fault
    if status == 429:
        standin.body = {"code": 63018}  # that sender's own rate, not the account's requests
    account = account_at(standin.url, circuit=Circuit(in_a_row=1_000, window=1_000))
    channel = sms.build({"account": account, "sender": "+1555", "public_url": "https://t.example"})
    await asyncio.gather(*(channel.send(claimed(delivery_id=n)) for n in range(300)))

    assert len(standin.asked) == 300
    assert (account.window.limit > FIRST) is wider
    assert account.window.under_way == 0

"""Faults are drawn from (seed, To, attempt): the same whatever the concurrency."""

import asyncio
from collections import Counter

import aiohttp
import pytest

from dispatcher.simulator.faults import Draw, draw

MIX = {
    "share_429": 0.1, "share_5xx_before": 0.1, "share_5xx_after": 0.1,
    "share_reset": 0.1, "share_lost": 0.1,
}  # fmt: skip
NUMBERS = [f"+1555{number:07d}" for number in range(200)]


async def _outcome(caller, to):
    try:
        return (await caller.send(to))[0]
    except aiohttp.ServerDisconnectedError:
        return "closed"
    except aiohttp.ClientOSError:
        return "reset"


async def _run(caller, at_once):
    gate = asyncio.Semaphore(at_once)

    async def one(to):
        async with gate:
            return to, [await _outcome(caller, to) for _ in range(2)]

    return dict(await asyncio.gather(*map(one, NUMBERS)))


async def test_a_run_repeats_at_any_concurrency(stand_in):
    slow = await stand_in(seed=5, **MIX)
    fast = await stand_in(seed=5, latency_ms=2000, **MIX)
    other = await stand_in(seed=6, **MIX)

    first, second, third = await _run(slow, 1), await _run(fast, 40), await _run(other, 10)

    assert first == second != third
    assert {line["to"] for line in slow.simulator.ledger()} == {
        line["to"] for line in fast.simulator.ledger()
    }
    tries = list(zip(*first.values(), strict=True))
    assert tries[0] != tries[1]  # the second attempt is drawn afresh
    seen = Counter(outcome for both in tries for outcome in both)
    assert set(seen) == {201, 429, 500, 503, "closed", "reset"}


@pytest.mark.parametrize(
    ("knob", "outcomes", "taken"),
    [
        ("share_429", {429}, 0),
        ("share_5xx_before", {500, 503}, 0),
        ("share_5xx_after", {500, 503}, 1),
        ("share_reset", {"reset"}, 0),
        ("share_lost", {"closed"}, 1),
    ],
)
async def test_each_fault(stand_in, knob, outcomes, taken):
    caller = await stand_in(**{knob: 1})

    got = {await _outcome(caller, to) for to in NUMBERS[:20]}

    assert got == outcomes
    assert len(caller.simulator.ledger()) == taken * 20


def test_draws_are_even_and_apart():
    draws = [draw(1, to, 1) for to in NUMBERS * 5]

    for kind in Draw:
        assert 0.4 < sum(numbers[kind] for numbers in draws) / len(draws) < 0.6
    assert draw(1, "+15550000000", 1) == draw(1, "+15550000000", 1)
    assert len({draw(1, "a", 1), draw(1, "a", 2), draw(2, "a", 1), draw(1, "a", 1, "x")}) == 4


async def test_too_many_at_once_get_429(stand_in, until):
    caller = await stand_in(conc=5, latency_ms=3_600_000, speed=1)
    stats = caller.simulator.stats

    five = [asyncio.create_task(caller.send(to)) for to in NUMBERS[:5]]
    await until(lambda: stats()["in_flight"] == 5)
    async with asyncio.timeout(60):
        others = await asyncio.gather(*(caller.send(to) for to in NUMBERS[5:20]))

    assert {(status, body["code"]) for status, body in others} == {(429, 20429)}
    assert (stats()["max_in_flight"], stats()["in_flight"]) == (5, 5)
    for one in five:
        one.cancel()
    await asyncio.wait(five)


async def test_who_was_answered_makes_room(stand_in):
    caller = await stand_in(conc=1, latency_ms=1)

    assert [(await caller.send())[0] for _ in range(3)] == [201] * 3
    assert caller.simulator.stats()["in_flight"] == 0


async def answered(caller, numbers):
    """Ask for all at once; in which order the answers came."""
    order = []
    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        for to in numbers:
            group.create_task(caller.send(to)).add_done_callback(
                lambda task, to=to: order.append(to)
            )
    return order


async def test_answers_take_their_time(stand_in):
    caller = await stand_in(latency_ms=30, speed=1)
    loop = asyncio.get_running_loop()
    began = loop.time()

    await caller.send()

    assert loop.time() - began > 0.029


async def test_some_answers_take_longer_than_others(stand_in):
    caller = await stand_in(latency_ms=100, latency_sigma=0.6, speed=1)

    # The last one asked for is hardly the last one answered: the one that is drawn longest is.
    assert await answered(caller, NUMBERS[:20]) != NUMBERS[:20]


async def test_a_stalled_answer_comes_after_the_others(stand_in):
    caller = await stand_in(share_stall=0.5, stall=3600, speed=1)
    stalled = {to for to in NUMBERS[:10] if draw(1, to, 1)[Draw.STALL] < 0.5}
    others = [to for to in NUMBERS[:10] if to not in stalled]
    assert stalled and others

    waiting = [asyncio.create_task(caller.send(to)) for to in stalled]
    assert set(await answered(caller, others)) == set(others)

    assert not any(one.done() for one in waiting)
    for one in waiting:
        one.cancel()
    await asyncio.wait(waiting)


async def test_a_stalled_answer_comes_in_the_end(stand_in):
    caller = await stand_in(share_stall=1, stall=50)

    assert (await caller.send())[0] == 201


async def test_an_outage_answers_503_until_it_ends(stand_in):
    caller = await stand_in()

    caller.simulator.configure(outage="503")
    during = [(await caller.send())[0], (await caller.ask("GET", ".json?PageSize=1"))[0]]
    caller.simulator.configure(outage="")

    assert during == [503, 503]
    assert (await caller.send())[0] == 201


async def test_a_closed_port_refuses_and_opens_again(stand_in):
    caller = await stand_in(speed=1)
    await caller.send()

    caller.simulator.configure(outage="closed")
    with pytest.raises(aiohttp.ClientConnectionError):  # the open connection is gone as well
        await caller.send()
    with pytest.raises(aiohttp.ClientConnectorError):
        await caller.send()
    caller.simulator.configure(outage="")

    assert (await caller.send())[0] == 201


async def test_an_outage_can_end_by_itself(stand_in, until):
    caller = await stand_in(speed=1)

    await caller.control("POST", "/_config", json={"outage": "closed", "outage_seconds": 0.05})
    await until(lambda: not caller.simulator.options.outage)

    assert (await caller.send())[0] == 201

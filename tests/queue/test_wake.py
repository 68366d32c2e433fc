"""Whoever waits is woken, and no notice that came early is lost."""

import asyncio
import gc

import pytest

from dispatcher.queue.local import LocalWake
from dispatcher.queue.redis import RedisWake

SOON, LONG = 0.02, 5.0
NOWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture
async def wake(where, link_at):
    if not where:
        yield LocalWake()
        return
    wake = RedisWake(link_at(where))
    await wake.start()
    if where != NOWHERE:
        # Whoever begins to listen wakes all who wait.
        assert await wake.wait("listening", LONG)
    yield wake
    await wake.close()


async def test_a_notice_that_comes_before_the_wait_is_not_lost(wake):
    await wake.notify("plan")

    assert await wake.wait("plan", LONG)


async def test_notices_before_a_wait_count_once(wake):
    for _ in range(3):
        await wake.notify("plan")

    assert await wake.wait("plan", LONG)
    assert not await wake.wait("plan", SOON)


async def test_all_who_wait_are_woken(wake):
    waiting = [asyncio.create_task(wake.wait("plan", LONG)) for _ in range(3)]
    await asyncio.sleep(0)
    await wake.notify("plan")

    assert await asyncio.gather(*waiting) == [True, True, True]
    assert not await wake.wait("plan", SOON)


async def test_topics_do_not_wake_each_other(wake):
    await wake.notify("plan")

    assert not await wake.wait("send", SOON)
    assert await wake.wait("plan", LONG)


@pytest.mark.parametrize("timeout", [-1, 0, SOON])
async def test_time_runs_out(wake, timeout):
    assert not await wake.wait("plan", timeout)


async def test_a_notice_for_a_waiter_that_is_cancelled_stays_for_the_next(wake):
    waiting = asyncio.create_task(wake.wait("plan", LONG))
    await asyncio.sleep(0)
    notifying = asyncio.create_task(wake.notify("plan"))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await notifying

    assert await wake.wait("plan", LONG)


async def test_events_come_in_order_from_the_moment_of_asking(wake):
    await wake.notify("progress", {"n": 0})
    events = wake.events("progress")
    for n in (1, 2):
        await wake.notify("progress", {"n": n})
    await wake.notify("relay", {"n": 3})
    await wake.notify("progress")
    await events.aclose()

    assert [event["n"] async for event in events] == [1, 2]


async def test_every_reader_gets_every_event(wake):
    readers = [wake.events("progress") for _ in range(2)]
    await wake.notify("progress", {"n": 1})

    assert [await anext(reader) for reader in readers] == [{"n": 1}, {"n": 1}]


async def test_a_reader_waits_for_what_comes_later(wake):
    reading = asyncio.create_task(anext(wake.events("progress")))
    await asyncio.sleep(0)
    await wake.notify("progress", {"n": 1})

    assert await asyncio.wait_for(reading, LONG) == {"n": 1}


async def test_a_slow_reader_loses_the_oldest_and_delays_nobody():
    wake = LocalWake(backlog=3)
    slow = wake.events("progress")
    for n in range(10):
        await wake.notify("progress", {"n": n})
    await slow.aclose()

    assert [event["n"] async for event in slow] == [7, 8, 9]


async def test_a_reader_that_went_away_is_forgotten():
    wake = LocalWake()
    reader = wake.events("progress")
    await wake.notify("progress", {"n": 1})
    del reader
    gc.collect()

    assert not list(wake._readers["progress"])


@pytest.fixture
async def two(door, link_at):
    """Two processes' ends, both listening."""
    ends = [RedisWake(link_at(door.url)) for _ in range(2)]
    for end in ends:
        await end.start()
        assert await end.wait("listening", LONG)
    yield ends
    for end in ends:
        await end.close()


async def test_another_process_is_woken_and_gets_the_event(two):
    here, there = two
    events = there.events("progress")
    await here.notify("progress", {"language": "am"})

    assert await there.wait("progress", LONG)
    assert await asyncio.wait_for(anext(events), LONG) == {"language": "am"}


async def test_our_own_notice_does_not_come_back(two):
    here, there = two
    events = here.events("progress")
    await here.notify("progress", {"n": 1})
    await there.wait("progress", LONG)
    await there.notify("progress", {"n": 2})
    got = [await asyncio.wait_for(anext(events), LONG) for _ in range(2)]

    assert [event["n"] for event in got] == [1, 2]


async def test_when_redis_comes_back_all_are_woken_and_hear_each_other_again(two, door):
    here, there = two
    await door.shut()
    await here.notify("plan")
    assert await here.wait("plan", LONG)
    assert not await there.wait("plan", SOON)
    waiting = asyncio.create_task(there.wait("plan", LONG))
    await asyncio.sleep(0)
    await door.open()

    assert await waiting
    # Its sender may still be leaving Redis alone for a moment.
    for _ in range(200):
        await here.notify("send")
        if await there.wait("send", SOON):
            return
    pytest.fail("the two never heard each other again")


@pytest.mark.parametrize("notice", ["", "nonsense", "[]", "{}", '{"from": "x"}', '"x"'])
async def test_strange_notices_are_passed_over(two, redis, prefix, notice):
    here, there = two
    await redis.publish(f"{prefix}:wake", notice)
    await here.notify("plan")

    assert await there.wait("plan", LONG)

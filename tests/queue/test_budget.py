"""A sender's rate is kept, and nearly all of it can be used."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.queue.bucket import Bucket
from dispatcher.queue.local import LocalBudget
from dispatcher.queue.redis import RedisBudget

RATES = {"slow": 1.0, "sms": 50.0, "half": 0.5, "odd": 7.3, "free": 0.0}


@pytest.fixture
async def budget(where, link_at, hand):
    """Buckets that have had time to fill, whatever they started with."""
    if where:
        budget = RedisBudget(link_at(where), RATES, monotonic=hand, now=hand)
    else:
        budget = LocalBudget(RATES, monotonic=hand, full=False)
    for sender in RATES:
        await budget.take(sender, 0)
    hand.seconds += 100
    return budget


@pytest.mark.parametrize(("sender", "given"), [
    ("sms", 50), ("slow", 1), ("half", 1), ("odd", 7), ("free", 1_000), ("nobody", 1_000),
])
async def test_at_most_one_seconds_worth_is_saved_up(budget, sender, given):
    assert await budget.take(sender, 1_000) == given


async def test_no_more_is_given_than_asked_for(budget):
    assert await budget.take("sms", 20) == 20
    assert await budget.take("sms", 20) == 20
    assert await budget.take("sms", 20) == 10
    assert await budget.take("sms", 20) == 0


async def test_senders_do_not_share(budget):
    await budget.take("sms", 50)

    assert await budget.take("slow", 5) == 1


async def test_what_was_not_used_can_be_given_back(budget, hand):
    assert await budget.take("sms", 50) == 50
    await budget.give_back("sms", 30)
    assert await budget.take("sms", 50) == 30
    await budget.give_back("sms", 500)
    hand.seconds += 10
    assert await budget.take("sms", 500) == 50


async def test_a_debt_is_paid_before_anything_is_given(budget, hand):
    """One message of three segments at one segment a second."""
    assert await budget.take("slow", 1) == 1
    await budget.give_back("slow", -2)
    given = []
    for _ in range(4):
        hand.seconds += 1
        given.append(await budget.take("slow", 1))

    assert given == [0, 0, 1, 1]


@pytest.mark.parametrize("sender", ["slow", "sms", "half", "odd"])
@pytest.mark.parametrize("poll", [0.07, 0.24])
async def test_at_least_98_percent_of_the_rate_is_usable_and_no_more_than_all(
    budget, hand, sender, poll
):
    await budget.take(sender, 1_000)
    begun, used = hand.seconds, 0
    while hand.seconds - begun < 120:
        hand.seconds += poll
        used += await budget.take(sender, 1_000)
    allowed = RATES[sender] * (hand.seconds - begun)

    # One whole unit may still be on its way.
    assert 0.98 * allowed - 1 <= used <= allowed + 1


async def test_who_is_in_no_list_has_no_limit_and_never_gets_one(budget):
    await budget.accepted("nobody", 5)

    assert not await budget.slow_down("nobody")
    await budget.give_back("nobody", 5)
    assert await budget.take("nobody", 10_000) == 10_000
    assert await budget.share("nobody") == 100


async def test_a_local_bucket_starts_full_unless_told_otherwise(hand):
    assert await LocalBudget(RATES, monotonic=hand).take("sms", 1_000) == 50
    assert await LocalBudget(RATES, monotonic=hand, full=False).take("sms", 1_000) == 0


@given(
    rate=st.floats(0.1, 500), full=st.booleans(),
    steps=st.lists(st.tuples(st.floats(0, 3), st.integers(0, 600)), max_size=60),
)
def test_no_window_gives_more_than_the_rate_and_what_was_saved(rate, full, steps):
    bucket, now, given = Bucket(rate, now=0.0, full=full), 0.0, []
    for passed, units in steps:
        now += passed
        given.append((now, bucket.take(units, now)))
    saved = max(rate, 1.0) * 1.25
    for first in range(len(given)):
        total = 0
        for at, units in given[first:]:
            total += units
            assert total <= saved + rate * (at - given[first][0]) + 1e-6


async def test_a_clock_that_stands_or_goes_back_gives_nothing_away(budget, hand):
    await budget.take("sms", 1_000)
    hand.seconds -= 3_600

    assert await budget.take("sms", 1_000) == 0
    hand.seconds += 1
    assert await budget.take("sms", 1_000) == 50


async def test_processes_share_one_rate(door, link_at, redis, hand):
    ends = [RedisBudget(link_at(door.url), RATES, monotonic=hand, now=hand) for _ in range(4)]
    await ends[0].take("sms", 0)
    hand.seconds += 1
    given = await asyncio.gather(*[end.take("sms", 40) for end in ends])

    assert sum(given) == 50


async def test_the_servers_own_clock_is_used_when_none_is_given(door, link_at, redis):
    budget = RedisBudget(link_at(door.url), {"sms": 1_000_000.0})
    await budget.take("sms", 0)
    given = [await budget.take("sms", 1_000_000) for _ in range(20)]

    assert 0 < sum(given) < 1_000_000


async def test_when_redis_goes_each_takes_its_part_from_empty_buckets(
    door, link_at, redis, hand
):
    ends = [
        RedisBudget(link_at(door.url), RATES, monotonic=hand, now=hand, expected=9)
        for _ in range(2)
    ]
    for end in ends * 2:
        await end.start()
        await end.close()
    for end in ends * 2:
        await end.beat()
    assert [end.live_senders for end in ends] == [2, 2]
    hand.seconds += 100
    await door.shut()

    assert [await end.take("sms", 1_000) for end in ends] == [0, 0]
    hand.seconds += 0.5
    assert [await end.take("sms", 1_000) for end in ends] == [12, 12]


async def test_a_sender_that_left_is_no_longer_counted(door, link_at, redis, hand):
    ends = [RedisBudget(link_at(door.url), RATES) for _ in range(3)]
    for end in ends:
        await end.start()
    await ends[0].close()
    await ends[1].beat()
    for end in ends[1:]:
        await end.close()

    assert ends[1].live_senders == 2


async def test_when_redis_comes_back_the_shared_rate_holds_again(door, link_at, redis, hand):
    budget = RedisBudget(link_at(door.url, pause=0.0), RATES, monotonic=hand, now=hand)
    await budget.take("sms", 0)
    await door.shut()
    assert await budget.take("sms", 10) == 0
    await door.open()
    hand.seconds += 100
    assert await budget.take("sms", 1_000) == 50
    await door.shut()

    # Gone again: what the part saved up before would come on top of the shared rate.
    assert await budget.take("sms", 1_000) == 0


async def test_a_redis_that_says_nothing_is_asked_once_and_then_left_alone(
    door, link_at, hand
):
    door.mute = True
    link = link_at(door.url, seconds=0.02, pause=60.0)
    budget = RedisBudget(link, RATES, monotonic=hand, now=hand)
    assert await budget.take("sms", 10) == 0
    knocks = door.knocks
    hand.seconds += 1

    assert [await budget.take("sms", 10) for _ in range(6)] == [10, 10, 10, 10, 10, 0]
    assert (door.knocks, link.up) == (knocks, False)


async def test_a_bucket_that_was_wiped_starts_empty(door, link_at, redis, prefix, hand):
    budget = RedisBudget(link_at(door.url), RATES, monotonic=hand, now=hand)
    await budget.take("sms", 0)
    hand.seconds += 100
    await redis.delete(f"{prefix}:budget:sms")

    assert await budget.take("sms", 1_000) == 0
    hand.seconds += 0.5
    assert await budget.take("sms", 1_000) == 25


async def test_a_key_of_another_kind_is_as_good_as_no_redis(door, link_at, redis, prefix, hand):
    await redis.set(f"{prefix}:budget:sms", "x")
    budget = RedisBudget(link_at(door.url), RATES, monotonic=hand, now=hand)

    assert await budget.take("sms", 10) == 0
    hand.seconds += 0.5
    assert await budget.take("sms", 10) == 10

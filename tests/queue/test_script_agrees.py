"""The script for Redis and the bucket of one process answer alike, whatever they are asked."""

import uuid

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.queue.local import LocalBudget
from dispatcher.queue.redis import RedisBudget


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(told=st.sampled_from([20.0, 0.0, 0.7]), steps=st.lists(
    st.tuples(
        st.sampled_from(["take", "take", "accepted", "give_back", "slow_down", "share"]),
        st.integers(0, 80), st.sampled_from([0, 1, 7, 32, 96, 64 * 4_000]),
    ), max_size=30,
))
async def test_the_script_agrees_with_the_local_bucket(door, link_at, redis, hand, told, steps):
    rates = {uuid.uuid4().hex: told}
    link = link_at(door.url)
    shared = RedisBudget(link, rates, monotonic=hand, now=hand)
    alone = LocalBudget(rates, monotonic=hand, full=False)
    for sender in rates:
        await shared.take(sender, 0)
        await alone.take(sender, 0)
        for what, units, passed in steps:
            hand.seconds += passed / 64
            args = [sender] if what in ("slow_down", "share") else [sender, units]
            more = {"late": units % 2 == 1} if what == "slow_down" else {}
            told_by = [await getattr(budget, what)(*args, **more) for budget in (shared, alone)]

            assert told_by[0] == told_by[1], what
    await link.close()

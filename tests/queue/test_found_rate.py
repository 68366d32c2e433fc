"""What a provider really takes is found out, with few refusals and nearly all of it used."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

import pytest

from dispatcher.queue.local import LocalBudget
from dispatcher.queue.redis import RedisBudget

TOLD = 60.0
LATENCY = 2  # in tenths of a second
AT_ONCE = 64


@dataclass
class Provider:
    """Sends *rate* units a second, queues *depth* seconds' worth and refuses the rest."""

    rate: float
    depth: float = 2.0
    queue: float = 0.0
    taken: int = 0
    refused: int = 0
    sent: float = 0.0
    answers: deque[tuple[int, int]] = field(
        default_factory=lambda: deque([(0, 0)] * LATENCY, maxlen=LATENCY)
    )

    def post(self, units: int) -> tuple[int, int]:
        """A tenth of a second with *units* new messages; (accepted, refused) as known by then."""
        known = self.answers[0]
        out = min(self.queue, self.rate / 10)
        room = max(min(int(self.rate * self.depth - self.queue + out), units), 0)
        self.queue += room - out
        self.answers.append((room, units - room))
        self.taken, self.refused, self.sent = (
            self.taken + room, self.refused + units - room, self.sent + out
        )
        return known

    @property
    def share_refused(self) -> float:
        return self.refused / (self.taken + self.refused)


@pytest.fixture
def budget_for(where, link_at, hand):
    """A budget that was told one rate, full at the start."""

    async def make(told: float) -> Any:
        rates = {"sms": told}
        if not where:
            return LocalBudget(rates, monotonic=hand)
        budget = RedisBudget(link_at(where), rates, monotonic=hand, now=hand)
        await budget.take("sms", 0)
        hand.seconds += 1
        return budget

    return make


async def run(budget: Any, provider: Provider, hand: Any, seconds: float) -> None:
    """Send as much as the budget gives, and at most AT_ONCE at once."""
    for _ in range(int(seconds * 10)):
        hand.seconds += 0.1
        under_way = sum(map(sum, provider.answers))
        accepted, refused = provider.post(await budget.take("sms", AT_ONCE - under_way))
        if accepted:
            await budget.accepted("sms", accepted)
        for _ in range(refused):
            await budget.slow_down("sms")


@pytest.fixture
def alone(hand):
    """The local one only, for long runs; test_both_find_the_same_rate holds for the script."""
    return lambda told: LocalBudget({"sms": told}, monotonic=hand)


@pytest.mark.parametrize(("told", "really", "most"), [
    pytest.param(TOLD, TOLD, 0, id="as-told"), pytest.param(TOLD, 45, 12, id="three-quarters"),
    # Sixty a second are on their way for three tenths of one before a refusal is known.
    pytest.param(TOLD, 30, 12, id="half"),
    # Of the second's worth that was saved up for the start half is refused at once.
    pytest.param(TOLD, 15, 40, id="a-quarter"), pytest.param(0, 30, 12, id="none-told"),
])
async def test_in_the_first_half_minute_few_are_refused(budget_for, hand, told, really, most):
    budget, provider = await budget_for(told), Provider(really)

    await run(budget, provider, hand, 30)

    assert provider.refused <= most
    assert provider.sent >= 0.98 * 30 * really


@pytest.mark.parametrize("told", [TOLD, 0])
@pytest.mark.parametrize("really", [60, 45, 30, 15])
async def test_in_the_long_run_nearly_all_is_used_and_hardly_anything_refused(
    alone, hand, told, really
):
    budget, provider = alone(told), Provider(really)

    await run(budget, provider, hand, 300)

    assert provider.sent >= 0.98 * 300 * really
    assert provider.share_refused < 0.0105
    before = provider.refused
    await run(budget, provider, hand, 300)
    assert provider.refused - before < 0.003 * 300 * really


@pytest.mark.parametrize(("told", "before", "after", "within"), [
    pytest.param(TOLD, 30, 60, 120, id="told-doubles"),
    pytest.param(0, 60, 120, 120, id="none-doubles"),
    pytest.param(0, 60, 300, 240, id="none-five-fold"),
    pytest.param(TOLD, 60, 30, 10, id="told-halves"),
    pytest.param(0, 120, 30, 60, id="none-falls-to-a-quarter"),
])
async def test_what_it_takes_later_is_found_too(alone, hand, told, before, after, within):
    budget, provider = alone(told), Provider(before)
    await run(budget, provider, hand, 150)
    provider.rate = after
    await run(budget, provider, hand, within)
    sent, refused = provider.sent, provider.refused

    await run(budget, provider, hand, 60)

    # No more than AT_ONCE may be under way for three tenths of a second.
    most = min(after, AT_ONCE / (LATENCY + 1) * 10)
    assert provider.sent - sent >= 0.95 * 60 * most
    assert provider.refused - refused < 0.01 * 60 * after


async def test_a_rate_that_was_found_gives_no_burst_after_a_rest(budget_for, hand):
    budget = await budget_for(0)
    await run(budget, Provider(30), hand, 60)
    hand.seconds += 600

    given = [await budget.take("sms", 10_000) for _ in range(3)]
    assert 29 <= given[0] <= 33
    assert sum(given) <= 1.25 * 33


async def test_a_second_refusal_after_a_rest_tells_no_rate(budget_for, hand):
    """Little was accepted in that time because little was sent."""
    budget = await budget_for(TOLD)
    await run(budget, Provider(30), hand, 60)
    hand.seconds += 600
    for _ in range(3):
        assert await budget.take("sms", 10) == 10
        hand.seconds += 10

    assert await budget.slow_down("sms")
    assert await budget.share("sms") >= 22  # half of what was in use, and not a unit a second


async def test_a_refusal_while_little_was_to_be_sent_is_overcome_like_the_first(alone, hand):
    """What was accepted since the last one says how much there was to send."""
    budget = alone(TOLD)
    await budget.slow_down("sms")
    await run(budget, Provider(TOLD), hand, 30)
    for _ in range(60):
        hand.seconds += 1
        await budget.accepted("sms", await budget.take("sms", 30))
    await budget.slow_down("sms")

    await run(budget, Provider(TOLD), hand, 25)

    assert await budget.share("sms") == 100


async def test_a_slow_sender_is_tried_less_often(alone, hand):
    budget, provider = alone(2), Provider(1, depth=10)

    await run(budget, provider, hand, 1_200)

    assert provider.refused <= 6
    assert provider.sent >= 0.98 * 1_200


async def test_what_was_accepted_before_a_pause_does_not_count(budget_for, hand):
    budget = await budget_for(0)
    await budget.accepted("sms", 1_000)
    hand.seconds += 100
    await budget.accepted("sms", 50)
    await budget.slow_down("sms")
    hand.seconds += 10

    assert await budget.take("sms", 1_000) in (29, 30)  # half of 50 + 1,000 / 100


async def test_refusals_that_come_together_are_one_cut(budget_for, hand):
    budget = await budget_for(TOLD)

    assert [await budget.slow_down("sms") for _ in range(20)] == [True] + [False] * 19
    assert await budget.share("sms") == 50
    hand.seconds += 0.5
    assert await budget.slow_down("sms")


async def test_who_accepts_all_and_refuses_later_is_given_half_each_time(budget_for, hand):
    budget = await budget_for(TOLD)
    for least in (50, 25, 12):
        assert await budget.slow_down("sms", late=True)
        assert least <= await budget.share("sms") <= least + 2
        hand.seconds += 0.5
        await budget.accepted("sms", await budget.take("sms", 1_000))


async def test_what_was_saved_up_is_not_sent_after_a_refusal(budget_for, hand):
    budget = await budget_for(TOLD)
    await budget.slow_down("sms")

    assert await budget.take("sms", 1_000) == 0
    hand.seconds += 0.2
    assert await budget.take("sms", 1_000) == 0
    hand.seconds += 0.2
    assert await budget.take("sms", 1_000) == 4


async def test_one_refusal_alone_is_overcome_in_a_quarter_of_a_minute(budget_for, hand):
    budget = await budget_for(TOLD)
    await budget.slow_down("sms")

    await run(budget, Provider(TOLD), hand, 25)

    assert await budget.share("sms") == 100


async def test_a_refusal_is_forgotten_after_an_hour(budget_for, hand):
    budget = await budget_for(TOLD)
    await budget.slow_down("sms")
    hand.seconds += 3_599
    assert await budget.share("sms") == 50
    hand.seconds += 2

    assert await budget.share("sms") == 100


@pytest.mark.parametrize(("told", "a_second"), [(TOLD, 7), (0, 1)])
async def test_while_refusals_go_on_it_falls_so_far_and_no_further(
    budget_for, hand, told, a_second
):
    budget = await budget_for(told)
    for _ in range(200):
        await budget.slow_down("sms")
        hand.seconds += 0.1
        await budget.take("sms", 1_000)
    hand.seconds += 10

    assert await budget.take("sms", 1_000) == a_second


async def test_a_sender_refused_before_anything_was_accepted_gets_going_again(budget_for, hand):
    """Nobody told a rate, and nothing is known of one: it must not stay at the least."""
    budget, provider = await budget_for(0), Provider(60)
    await budget.slow_down("sms")

    await run(budget, provider, hand, 60)

    sent = provider.sent
    await run(budget, provider, hand, 60)
    assert provider.sent - sent >= 0.98 * 60 * 60


async def test_processes_find_one_rate_together(door, link_at, redis, hand):
    one, other = (
        RedisBudget(link_at(door.url), {"sms": 0.0}, monotonic=hand, now=hand) for _ in range(2)
    )
    await one.accepted("sms", 40)
    await other.accepted("sms", 20)
    assert await one.slow_down("sms")

    assert not await other.slow_down("sms")
    hand.seconds += 10
    given = [await end.take("sms", 20) for end in (one, other)]
    assert given == [20, 10]  # one second's worth of half of sixty


@pytest.mark.parametrize(("told", "really"), [(TOLD, 30), (TOLD, 15), (0, 30)])
async def test_both_find_the_same_rate(door, link_at, redis, hand, told, really):
    shared = RedisBudget(link_at(door.url), {"sms": told}, monotonic=hand, now=hand)
    alone = LocalBudget({"sms": told}, monotonic=hand, full=False)
    await alone.take("sms", await shared.take("sms", 0))
    provider, given = Provider(really), list[tuple[int, int]]()
    for _ in range(500):
        hand.seconds += 0.1
        wish = AT_ONCE - sum(map(sum, provider.answers))
        given.append((await shared.take("sms", wish), await alone.take("sms", wish)))
        accepted, refused = provider.post(given[-1][0])
        for budget in (shared, alone):
            await budget.accepted("sms", accepted)
            for _ in range(min(refused, 2)):
                await budget.slow_down("sms")

    assert [one for one, _ in given] == [other for _, other in given]
    assert provider.refused > 0

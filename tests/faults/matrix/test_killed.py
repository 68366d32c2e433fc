"""Faults 1, 2 and 20: SIGKILL at every step and again and again, SIGSTOP, two on one ledger."""

import asyncio
import os
import signal
from collections import Counter
from contextlib import suppress
from random import Random
from statistics import median
from typing import Any

import aiohttp
import pytest

LONG = pytest.mark.long
PEOPLE = int(os.environ.get("TOCSIN_TEST_PEOPLE", "10000"))
SEEDS = int(os.environ.get("TOCSIN_TEST_SEEDS", "5"))
PAGE = 800  # people on a page of planning
NOUGHT = ("lost", "doubled", "unproven_doubled", "wrong", "untrue")

# Where to die, and the last call at which that may be with two pages of people; None: theirs.
STEPS = {
    "cap-read": ("dispatcher.service.intake:Door._intake", 1),
    "alert-row": ("dispatcher.store.alerts:Alerts.add_groups", 1),
    "alert-row-unanswered": ("dispatcher.service.intake:Door._after_change", 1),
    "plan-chunk": ("dispatcher.store.planning:Planning.progress", 3),
    "claim": ("dispatcher.store.sending:Sending._mark", 4),
    "before-post": ("channels._twilio.account:Account.send", None),
    "after-post": ("channels._twilio.account:Account._judge", None),
    "record": ("dispatcher.store.sending:Sending.apply", 6),
    "callback-read": ("dispatcher.pipeline.intray:Intray.put", None),
    "callback-commit": ("dispatcher.pipeline.intray:Intray._commit", 6),
}


@pytest.mark.parametrize(("step", "seeds", "people"), [
    *[(step, 1, 100) for step in ("after-post", "callback-read")],
    *[pytest.param(step, SEEDS, 2 * PAGE, id=f"{step}-long", marks=LONG) for step in STEPS],
])
async def test_1_killed_at_a_step_everyone_is_reached_once(
    step: str, seeds: int, people: int, make_town: Any, cap: Any, crowd: Any, judged: Any,
    said: Any,
) -> None:
    everyone, total, pauses = crowd(people), Counter[str](), []
    place, last = STEPS[step]
    for seed in range(seeds):
        town = await make_town(seed=seed, latency_ms=2, latency_sigma=0.5)
        await town.bring_crowds(everyone)
        call = Random(f"{step} {seed}").randint(1, last or people)
        doomed, document = await town.serve(place, call), cap()
        with suppress(aiohttp.ClientError):
            await town.issue(document)
        assert await doomed.ended() == -signal.SIGKILL

        again = await town.serve()
        alert = await town.issue(document)
        found = await judged(town, alert["id"], everyone.numbers)
        total.update(found)
        pauses += _pause(town, again.began)
        assert not any(found[k] for k in NOUGHT), f"seed {seed}, call {call}: {found}"
        await town.end()

    said(
        f"1 ({step})", total, kills=seeds,
        restart_to_first_send_s=median(pauses) if pauses else "none was left",
    )


def _pause(town: Any, began: float) -> list[float]:
    """Seconds from a start to the first message after it, if there was one."""
    later = [line["at"] / 1000 - began for line in town.simulator.ledger()]
    return [min(found)] if (found := [at for at in later if at > 0]) else []


@pytest.mark.parametrize(("people", "most", "between"), [
    pytest.param(150, 2, (0.5, 0.8), id="short"),
    pytest.param(PEOPLE, 1000, (0.5, 2.0), id="long", marks=LONG),
])
async def test_2_killed_again_and_again_until_everybody_has_it(
    people: int, most: int, between: tuple[float, float], make_town: Any, cap: Any, crowd: Any,
    judged: Any, span: Any, said: Any,
) -> None:
    town = await make_town(latency_ms=100)
    everyone, others, when = crowd(people), crowd(people, place=1, first=people), Random(2)
    await town.bring_crowds(everyone, others)
    service = await town.serve()
    undisturbed = await town.issue(cap("flood-0", places=[1]))
    await town.settled(undisturbed["id"])

    alert, kills = await town.issue(cap()), 0
    while town.simulator.stats()["recipients"] < 2 * people and kills < most:
        await asyncio.sleep(when.uniform(*between))
        await service.end()
        service, kills = await town.serve(), kills + 1
    found = await judged(town, alert["id"], everyone.numbers, seconds=300)

    said(
        "2", found, kills=kills,
        time_by_undisturbed=span(town, everyone.numbers) / span(town, others.numbers),
    )
    assert kills > 0


@pytest.mark.parametrize(("people", "seconds"), [
    pytest.param(300, 1, id="short"), pytest.param(PEOPLE // 5, 20, id="long", marks=LONG),
])
async def test_20_stopped_and_continued_it_goes_on_where_it_was(
    people: int, seconds: float, town_of: Any, cap: Any, crowd: Any, judged: Any, said: Any
) -> None:
    everyone = crowd(people)
    town = await town_of(everyone, latency_ms=200)

    alert = await town.issue(cap())
    await town.until_accepted(people // 3)
    os.kill(town.services[0].pid, signal.SIGSTOP)
    await asyncio.sleep(seconds)
    held = town.simulator.stats()["accepted"]
    os.kill(town.services[0].pid, signal.SIGCONT)
    found = await judged(town, alert["id"], everyone.numbers)

    said(f"20 (SIGSTOP {seconds} s)", found, accepted_until_it_went_on=held)
    assert held < people


@pytest.mark.parametrize("seconds", [
    pytest.param(20, marks=LONG),
    # Longer than a lease: the other one sends what was claimed, and this one must not.
    pytest.param(70, marks=LONG),
])
async def test_20_of_two_on_one_ledger_one_is_stopped_and_continued(
    seconds: float, server: str, make_town: Any, cap: Any, crowd: Any, judged: Any, said: Any
) -> None:
    town = await make_town({"TOCSIN_DATABASE_URL": server}, latency_ms=500)

    async def nothing_under_way() -> bool:
        return bool(town.simulator.stats()["in_flight"] == 0)

    everyone = crowd(2000)
    await town.tocsin("db", "upgrade")
    await town.bring_crowds(everyone)
    await town.serve()
    port = town.free_port()
    other = await town.serve(port=port)

    alert = await town.issue(cap())
    await town.until_accepted(1000)
    os.kill(other.pid, signal.SIGSTOP)
    await asyncio.sleep(seconds)  # the fault itself: so long it is stopped
    os.kill(other.pid, signal.SIGCONT)
    # Once it answers, its loop has gone round: what it still held it has begun to send or let go.
    await town.until(lambda: town.answers(other, port))
    await town.until(nothing_under_way)
    found = await judged(town, alert["id"], everyone.numbers)

    said(f"20 (one of two, SIGSTOP {seconds} s)", found)


async def test_20_a_second_one_on_the_same_file_is_refused(
    town_of: Any, cap: Any, crowd: Any, judged: Any, said: Any
) -> None:
    everyone = crowd(30)
    town = await town_of(everyone)

    second = town.start(port=town.free_port())
    code = await second.ended()
    alert = await town.issue(cap())
    found = await judged(town, alert["id"], everyone.numbers)

    said("20 (two on one file)", found, refused=code)
    assert code == 1

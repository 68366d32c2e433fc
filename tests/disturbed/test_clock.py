"""A wrong clock sends nothing and ends nothing; a right one goes on where it stood."""

import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dispatcher.clock import WallClock

PEOPLE = 16
EVENTS = ("Storm", "Wildfire", "Heatwave")


@dataclass
class World:
    """A wall and a monotonic clock, both turned by hand."""

    wall: float = 1_800_000_000.0
    monotonic: float = 100.0

    def clock(self, **more: Any) -> WallClock:
        return WallClock(wall=lambda: self.wall, monotonic=lambda: self.monotonic, **more)

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.monotonic += seconds


@pytest.mark.parametrize("step", [31, 3600, 86_400, -31, -3600])
def test_a_step_is_not_followed_and_not_believed_until_it_is_undone(step: float) -> None:
    world = World()
    clock = world.clock()
    world.pass_by(10)
    world.wall += step
    world.pass_by(5)

    assert not clock.trusted()
    assert clock.now() == (1_800_000_000 + 15) * 1000
    assert clock.off() == step

    world.wall -= step
    assert clock.trusted()
    assert clock.now() == (1_800_000_000 + 15) * 1000


def test_somebody_who_has_looked_may_say_that_the_step_was_right() -> None:
    world = World()
    clock = world.clock()
    world.wall += 3600

    assert clock.trust() == 3600
    assert (clock.trusted(), clock.now()) == (True, (1_800_000_000 + 3600) * 1000)


def test_a_machine_that_slept_does_not_know_what_time_it_is() -> None:
    world = World()
    clock = world.clock()
    world.wall += 300  # monotonic time stands still meanwhile

    assert not clock.trusted()


def test_small_corrections_do_not_add_up() -> None:
    world = World()
    clock = world.clock()
    for _ in range(10):
        world.pass_by(120)
        world.wall += 20
        assert clock.trusted()

    assert clock.now() == int(world.wall * 1000)


@pytest.mark.parametrize("clock", [{"scale": 60.0}, {"start": 1_500_000_000_000}])
def test_a_clock_of_its_own_is_not_asked_about_the_wall(clock: dict[str, Any]) -> None:
    world = World()
    own = world.clock(**clock)
    before = own.now()
    world.wall += 86_400
    own.after(2_000_000_000_000)

    assert (own.trusted(), own.now()) == (True, before)


def test_a_clock_behind_what_is_written_is_not_believed() -> None:
    world = World()
    clock = world.clock()
    clock.after(int((world.wall + 3600) * 1000))

    assert not clock.trusted()
    assert clock.off() == -3600

    world.wall += 3600  # somebody sets it right
    assert clock.trusted()
    assert clock.now() == int(world.wall * 1000)


def test_what_a_witness_says_counts_until_the_wall_agrees() -> None:
    world = World()
    clock = world.clock()
    clock.believe(world.wall - 7200)

    assert (clock.trusted(), clock.now()) == (False, int((world.wall - 7200) * 1000))

    world.wall -= 7200
    assert clock.trusted()


async def test_by_a_wrong_clock_nothing_is_sent_and_nothing_ends(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], tmp_path: Path,
    events_in: Callable[[str], Any],
) -> None:
    shift = tmp_path / "shift"
    shift.write_text("0")
    town = await make_town({"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "30"})
    await town.bring(people(PEOPLE))
    await town.serve(SHIFT_FILE=str(shift))

    async def ready(wanted: int) -> Any:
        async def so() -> bool:
            return (await town.call("GET", "/readyz"))[0] == wanted

        await town.until(so)
        return (await town.call("GET", "/readyz"))[1]

    async def written(event: str, times: int) -> None:
        async def so() -> bool:
            return bool(events_in(town.log())[event] == times)

        await town.until(so)

    first = (await town.post(cap("one", event="Flood")))[1]["id"]
    alerts, stood = [first], 0
    for n, step in enumerate((3600, -3600, 86_400)):
        await town.accepted_more_than(stood)
        shift.write_text(str(step))
        said = await ready(503)
        await written("clock.doubted", n + 1)
        assert "tocsin resume --clock-is-right" in said["clock"]
        # What was being handed over at that moment has been; from now on nothing is.
        stood = town.simulator.stats()["accepted"]
        alerts.append((await town.post(cap(f"next-{n}", event=EVENTS[n])))[1]["id"])
        await town.until(lambda: _planned(town, alerts[-1]))
        assert town.simulator.stats()["accepted"] == stood
        assert "expired" not in (await town.report(first))["deliveries"]["by_state"]
        shift.write_text("0")
        await ready(200)
        await written("clock.believed", n + 1)
    reports = [await town.settled(alert) for alert in alerts]

    taken = Counter((line["to"], line["body"]) for line in town.simulator.ledger())
    lost = len(alerts) * PEOPLE - len(taken)
    print("clock +1 h, -1 h, +1 day: lost", lost, "doubled", sum(taken.values()) - len(taken))
    assert (lost, set(taken.values())) == (0, {1})
    assert [r["people"]["reached"] for r in reports] == [PEOPLE] * len(alerts)
    assert events_in(town.log())["clock.doubted"] == 3


async def _planned(town: Any, alert_id: str) -> bool:
    return bool((await town.report(alert_id))["people"]["planned"] == PEOPLE)


@pytest.mark.long
async def test_when_somebody_says_that_the_clock_is_right_what_is_over_ends_unsent(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], tmp_path: Path,
) -> None:
    shift = tmp_path / "shift"
    shift.write_text("0")
    town = await make_town({"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "30"})
    await town.bring(people(PEOPLE))
    await town.serve(SHIFT_FILE=str(shift))
    _, alert = await town.post(cap(expires_in=1800))
    await town.accepted_more_than(0)

    shift.write_text("3600")
    await town.until(lambda: _doubted(town))
    stood = town.simulator.stats()["accepted"]
    await town.tocsin("resume", "--clock-is-right")
    report = await town.settled(alert["id"])

    assert town.simulator.stats()["accepted"] == stood
    assert report["deliveries"]["by_state"]["expired"] == PEOPLE - stood


async def _doubted(town: Any) -> bool:
    return bool((await town.call("GET", "/readyz"))[0] == 503)


@pytest.mark.long
async def test_after_a_restart_with_a_clock_behind_everything_waits_and_nothing_stalls_afterwards(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], tmp_path: Path,
) -> None:
    shift = tmp_path / "shift"
    shift.write_text("3600")  # all that is written now is written an hour ahead
    town = await make_town({"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "30"})
    await town.bring(people(PEOPLE))
    await town.serve(SHIFT_FILE=str(shift))
    _, alert = await town.post(cap(expires_in=14_400))
    await town.accepted_more_than(5)
    await town.end(signal.SIGTERM)  # orderly: whoever was under way is known
    shift.write_text("0")

    await town.serve(SHIFT_FILE=str(shift))
    assert await _doubted(town)
    stood = town.simulator.stats()["accepted"]
    await town.tocsin("resume", "--clock-is-right")
    report = await town.settled(alert["id"])

    verdict = town.verdict(PEOPLE, report)
    print("restart an hour behind:", verdict)
    assert stood < PEOPLE
    assert verdict == {"lost": 0, "doubled": 0, "unproven": 0}

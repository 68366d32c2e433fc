"""A clock that was ahead and is put back: every wait is shifted once, whoever asks and dies."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import insert, select

from dispatcher.app import App
from dispatcher.clock import WallClock
from dispatcher.domain.delivery import State
from dispatcher.domain.errors import StorageFault
from dispatcher.service.clockwatch import ClockWatch
from dispatcher.store import schema as s
from dispatcher.store.set_back import go_on, set_back

HOUR = 3_600_000
D = s.deliveries.c
# Dies in the middle of its third page, before that is committed.
_DYING = """
import asyncio, os, signal, sys
from dispatcher.store import set_back as room
from dispatcher.store.database import Database
room.MAX_ROWS = 2
page, pages = room._page, []
async def dying(connection, begun):
    done = await page(connection, begun)
    pages.append(done)
    if len(pages) == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return done
room._page = dying
now = int(sys.argv[2])
asyncio.run(room.set_back(Database(sys.argv[1]), by=3_600_000, now=now, since=now))
"""


@dataclass
class World:
    """One machine: its wall and its monotonic clock, turned by hand."""

    wall: float = 1_800_000_000.0
    monotonic: float = 100.0

    @property
    def now(self) -> int:
        return int(self.wall * 1000)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def two(app: App, world: World) -> AsyncIterator[list[App]]:
    """Two processes of one machine that have begun to look at its clock."""
    apps = [
        App(app.settings, clock=WallClock(
            wall=lambda: world.wall, monotonic=lambda: world.monotonic
        )) for _ in range(2)
    ]
    for one in apps:
        await one.rounds.clock.begin()
    yield apps
    for one in apps:
        await one.parts.close()


async def wait(app: App, due_at: int, state: State = State.RETRYING) -> None:
    async with app.parts.db.write() as connection:
        await connection.execute(insert(s.deliveries).values(
            state=state, due_at=due_at, created_at=1, updated_at=1, transport="sms"
        ))


async def due(app: App) -> list[int]:
    async with app.parts.db.read() as connection:
        return list((await connection.execute(select(D.due_at).order_by(D.id))).scalars())


async def doubt(world: World, *apps: App) -> None:
    """The wall goes back an hour, and they see it."""
    world.wall -= 3600
    for one in apps:
        await one.rounds.clock.look()
        assert not one.parts.clock.trusted()


async def test_two_processes_of_one_machine_shift_what_waits_once(
    two: list[App], world: World
) -> None:
    await wait(two[0], world.now + 2 * HOUR)
    await doubt(world, *two)
    await two[0].parts.principals.believe_clock()
    for one in two:
        await one.rounds.clock.look()

    assert [one.parts.clock.trusted() for one in two] == [True, True]
    assert await due(two[0]) == [world.now + 2 * HOUR]


async def test_another_way_that_is_due_is_not_due_an_hour_later(
    app: App, world: World
) -> None:
    for state in (State.FAILED, State.UNDELIVERED, State.OPTED_OUT, State.QUEUED):
        await wait(app, world.now + HOUR, state)
    await wait(app, world.now + HOUR, State.DELIVERED)
    await set_back(app.parts.db, by=HOUR, now=world.now, since=world.now)

    assert await due(app) == [world.now] * 4 + [world.now + HOUR]


async def test_a_second_step_is_another_one(app: App, world: World) -> None:
    await wait(app, world.now + 9 * HOUR)
    for n in range(2):
        now = world.now + n * HOUR
        await set_back(app.parts.db, by=HOUR, now=now, since=now)

    assert await due(app) == [world.now + 7 * HOUR]


async def test_who_dies_on_the_way_has_shifted_nothing_that_is_shifted_again(
    app: App, world: World
) -> None:
    for _ in range(9):
        await wait(app, world.now + 3 * HOUR)
    url = app.settings.database_url
    died = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", _DYING, url, str(world.now)]
    )
    assert died.returncode == -signal.SIGKILL
    left = [world.now + 2 * HOUR] * 4 + [world.now + 3 * HOUR] * 5
    assert await due(app) == left
    await asyncio.gather(*(go_on(app.parts.db) for _ in range(2)))

    assert await due(app) == [world.now + 2 * HOUR] * 9


async def test_a_clock_is_believed_only_when_what_waits_was_put_right(
    two: list[App], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = two[0]
    await wait(one, world.now + 2 * HOUR)
    await doubt(world, one)
    await one.parts.principals.believe_clock()

    async def full(*_: Any, **__: Any) -> None:
        raise StorageFault("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr("dispatcher.service.clockwatch.set_back", full)
        with pytest.raises(StorageFault):
            await one.rounds.clock.look()
        assert not one.parts.clock.trusted()
    await one.rounds.clock.look()

    assert one.parts.clock.trusted()
    assert await due(one) == [world.now + 2 * HOUR]


async def test_who_starts_afterwards_does_not_doubt_again_for_what_was_written_before(
    two: list[App], world: World
) -> None:
    await two[0].parts.principals.audit("duty", "look", "", at=world.now)
    await doubt(world, two[0])
    await two[0].parts.principals.believe_clock()
    await two[0].rounds.clock.look()
    await ClockWatch(two[1].parts).begin()

    assert two[1].parts.clock.trusted()


async def shown(app: App) -> str:
    return str((await app.parts.principals.mode_row())["clock_doubt"])


async def test_what_one_process_says_of_its_clock_another_does_not_take_back(
    two: list[App], world: World
) -> None:
    one, other = two
    await doubt(world, other)
    world.wall, world.monotonic = world.wall + 5, world.monotonic + 5
    await one.rounds.clock.look()
    said = await shown(one)
    other.parts.clock.trust()
    await other.rounds.clock.look()

    assert said
    assert await shown(one) == said


async def test_what_was_taken_back_is_said_again_while_it_holds(
    two: list[App], world: World
) -> None:
    one, other = two
    await doubt(world, one)
    said = await shown(one)
    # It starts anew, and takes what it finds for what its own machine said before it was gone.
    other.parts.clock.trust()
    await ClockWatch(other.parts).begin()
    await one.rounds.clock.look()

    assert said
    assert await shown(one) == said

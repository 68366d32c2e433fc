"""What nobody has written to is not looked at again; what anybody writes is noticed."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from dispatcher.app import App
from dispatcher.schedule import REST_SECONDS, Job, Pulse
from dispatcher.store.open_work import open_work

Bring = Callable[..., Awaitable[None]]


class World:
    """A database that changes, work that is open, and a clock: all turned by hand."""

    def __init__(self) -> None:
        self.version, self.open, self.now, self.runs = 1, True, 100.0, 0
        self.pulse = Pulse(self._version, self._open, monotonic=lambda: self.now)

    async def _version(self) -> object:
        return self.version

    async def _open(self) -> bool:
        return self.open

    async def job(self) -> None:
        self.runs += 1


@pytest.fixture
def world() -> World:
    return World()


async def test_a_version_changes_with_every_commit_of_whoever_and_with_nothing_else(
    app: App, other: App, bring: Bring
) -> None:
    async def version() -> object:
        return await app.parts.db.version()

    first = await version()
    async with app.parts.db.read() as connection:
        await connection.exec_driver_sql("SELECT count(*) FROM alerts")
    # Another database of the same server may have been written to meanwhile.
    unchanged = app.parts.db.sqlite and await version() == first
    await bring(1)
    own = await version()
    await other.parts.principals.set_stopped(True)

    assert unchanged or not app.parts.db.sqlite
    assert len({first, own, await version()}) == 3


async def test_a_job_runs_after_a_change_when_it_is_due_and_after_its_rest(world: World) -> None:
    due = False
    run = world.pulse.guard(Job(run=world.job, every=0.5, rest=2.0, due=lambda: due))
    seen = []

    for what in ("begin", "quiet", "change", "quiet", "due", "rest"):
        world.version += what == "change"
        due = what == "due"
        world.now += 2.0 if what == "rest" else 0.5
        await world.pulse.beat()
        await run()
        seen.append((what, world.runs))

    assert seen == [
        ("begin", 1), ("quiet", 1), ("change", 2), ("quiet", 2), ("due", 3), ("rest", 4),
    ]


async def test_while_nothing_is_open_a_job_rests_longer_but_never_for_ever(world: World) -> None:
    run = world.pulse.guard(Job(run=world.job, every=0.5, rest=1.0))
    world.open = False
    for _ in range(2):
        await world.pulse.beat()
    await run()

    world.now += 2.0
    await run()
    rested = world.runs
    world.now += REST_SECONDS
    await run()

    assert (rested, world.runs) == (1, 2)


async def test_a_job_that_fails_runs_again_at_its_next_tick(world: World) -> None:
    async def fails() -> None:
        world.runs += 1
        raise OSError("the disk is full")

    run = world.pulse.guard(Job(run=fails, every=0.5, rest=60.0))
    await world.pulse.beat()
    for _ in range(2):
        with pytest.raises(OSError, match="disk"):
            await run()

    assert world.runs == 2


async def test_what_could_not_be_acted_on_is_a_change_again(world: World) -> None:
    looks = [await world.pulse.beat(), await world.pulse.beat()]
    world.pulse.forget()
    looks.append(await world.pulse.beat())

    assert looks == [True, False, True]


async def test_open_work_is_what_is_on_its_way(
    app: App, bring: Bring, submit: Callable[..., Any]
) -> None:
    before = await open_work(app.parts.db)
    await bring(1)
    alert = await submit()
    await app._plan_page(app._planner(), alert)

    assert (before, await open_work(app.parts.db)) == (False, True)


async def test_an_outbox_knows_when_the_next_one_is_due(
    app: App, bring: Bring, submit: Callable[..., Any]
) -> None:
    empty = await app.parts.sending.next_due("sms")
    await bring(2)
    alert = await submit()
    await app._plan_page(app._planner(), alert)

    assert empty is None
    assert await app.parts.sending.next_due("sms") <= app.parts.clock.now()
    assert await app.parts.sending.next_due("whatsapp") is None

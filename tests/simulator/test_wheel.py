"""The wheel calls everything that was put in, however long a turn takes."""

import asyncio

from dispatcher.simulator.wheel import TICK, Wheel


async def test_a_turn_that_runs_long_loses_nothing_that_it_put_in() -> None:
    loop = asyncio.get_running_loop()
    wheel = Wheel(loop)
    called: list[str] = []
    both = asyncio.Event()

    def note(name: str) -> None:
        called.append(name)
        if len(called) == 3:
            both.set()

    def busy(_: object) -> None:
        wheel.after(0, note, "soon")
        until = loop.time() + 10 * TICK
        while loop.time() < until:
            pass
        note("busy")

    wheel.after(0, busy, None)
    wheel.after(20 * TICK, note, "later")
    async with asyncio.timeout(60):
        await both.wait()

    assert called == ["busy", "soon", "later"]


class HeldUp(asyncio.SelectorEventLoop):
    """A loop on a busy machine: at every look at its clock four ticks have gone by."""

    looked = 0

    def time(self) -> float:
        self.looked += 1
        return super().time() + self.looked * 4 * TICK


def test_what_is_put_in_on_a_busy_machine_is_called_too() -> None:
    loop = HeldUp()
    called = asyncio.Event()

    async def put_in() -> None:
        Wheel(loop).after(0, lambda _: called.set(), None)
        async with asyncio.timeout(60):
            await called.wait()

    loop.run_until_complete(put_in())
    loop.close()

    assert called.is_set()

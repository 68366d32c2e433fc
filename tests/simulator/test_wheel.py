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
    async with asyncio.timeout(2):
        await both.wait()

    assert called == ["busy", "soon", "later"]

"""Random chains through the desk: whatever comes in which order, nobody is left with an untruth.

Documents, approvals, planning, sending, receipts and the clock are mixed at random. ``make test``
plays thirty stories; TOCSIN_TEST_LONG=1 plays fifteen hundred.
"""

import os
from collections.abc import Callable, Coroutine
from random import Random
from typing import Any

import pytest

from dispatcher.store.endings import endings

Run = Callable[[Coroutine[Any, Any, Any]], Any]
EXAMPLES = 500 if os.environ.get("TOCSIN_TEST_LONG") else 10
_PEOPLE = {"west": (0.5, 0.5), "east": (0.5, 1.5)}
_HELD_BY = {"west": ("west", "both"), "east": ("east", "both")}
_WARNS, _ENDS = ("warning", "update"), ("withdrawn", "area-left", "all-clear")

async def everybody_knows(play: Any) -> None:
    """The last word that each person had is true, or the report lists that they lack it."""
    rows = await play._rows()
    states = await play._alert_states()
    numbers = {alert_id: n for n, alert_id in play.ids.items()}
    for name in _PEOPLE:
        mine = [r for r in rows if r.external_id == f"{play.square.name}-{name}"]
        once(mine)
        for head in [n for n in play.ids if await is_head(play, n)]:
            await knows(play, name, mine, states, numbers, head)


def once(mine: list[Any]) -> None:
    """Nobody gets two messages of one kind for one alert."""
    told = [(r.alert_id, r.kind) for r in mine if r.accepted_at is not None]
    assert len(told) == len(set(told)), mine


async def is_head(play: Any, n: int) -> bool:
    """Whether nothing has taken the place of this alert: it holds, or was withdrawn."""
    return await play.town.state(play.ids[n]) in ("active", "withdrawn") and (
        play.docs[n].kind != "Cancel"
    )


async def knows(
    play: Any, name: str, mine: list[Any], states: dict[int, str], numbers: dict[str, int],
    head: int,
) -> None:
    alerts = play.town.app.parts.alerts
    record = await alerts.get(play.ids[head])
    chain = [record.id, *await alerts.chain(record.id)]
    history = await alerts.history(chain)
    words = [r for r in mine if r.alert_id in history and (
        r.accepted_at is not None or r.alert_id not in chain or r.kind in _ENDS)]
    last = words[-1] if words else None
    warned = [r for r in mine if r.alert_id in chain and r.accepted_at and r.kind in _WARNS]
    if states[record.id] == "withdrawn":
        if warned and not await is_told_on(play, record.id, mine, states):
            assert last is not None and last.kind in _ENDS, (name, head, mine)
            owed = await endings(play.town.app.parts.db, record)
            assert owed["owed"] == owed["told"] + owed["not_told"]
        return
    inside = play.docs[head].area in _HELD_BY[name]
    if inside:
        assert any(r.alert_id == record.id and r.kind in _WARNS for r in mine), (name, head, mine)
    elif warned:
        assert last is not None and last.kind in _ENDS, (name, head, mine)


async def is_told_on(
    play: Any, alert_id: int, mine: list[Any], states: dict[int, str]
) -> bool:
    """Whether the person's last word is of an alert that holds and took the place of this one."""
    last = mine[-1]
    if states[last.alert_id] != "active" or last.kind not in _WARNS:
        return False
    return alert_id in await play.town.app.parts.alerts.chain(last.alert_id)


async def mixed(told: Any, chance: Random, between: Any) -> None:
    """Tell a story in some order, with everything else in between, and look at the end."""
    await told.town.bring(told.square, **_PEOPLE)
    for n in chance.sample(range(len(told.docs)), len(told.docs)):
        await told.post(n)
        for step in between(chance):
            await told.step(*step)
    for n in range(len(told.docs)):
        await told.do_decide(n, chance.random() < 0.7)
    await told.finish()
    await everybody_knows(told)


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_everybody_told_is_told_on_and_nobody_is_told_of_what_is_over(
    run: Run, town: Any, story: Any, between: Any, seed: int
) -> None:
    chance = Random(seed)

    run(mixed(story(town, chance), chance, between))


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_decisions_in_between_leave_nobody_with_an_untruth(
    run: Run, strict_town: Any, story: Any, between: Any, seed: int
) -> None:
    chance = Random(f"decided {seed}")
    told = story(strict_town, chance)

    run(mixed(told, chance, between))

    assert "held" not in run(told.states())


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_the_final_states_are_the_same_for_every_order_of_arrival(
    run: Run, town: Any, story: Any, seed: int
) -> None:
    chance = Random(f"order {seed}")
    first = story(town, chance)
    other = story(town, chance, first.docs)
    numbers = list(range(len(first.docs)))

    async def play(told: Any, order: list[int]) -> list[str]:
        await town.bring(told.square, **_PEOPLE)
        for n in order:
            await told.post(n)
            if chance.random() < 0.5:
                await town.plan()
                await town.send()
        await told.finish()
        # An ending is over once it is confirmed; that is no matter of order.
        return [state.replace("ended", "active") for state in await told.states()]

    states = run(play(first, numbers))
    assert run(play(other, chance.sample(numbers, len(numbers)))) == states, first.docs

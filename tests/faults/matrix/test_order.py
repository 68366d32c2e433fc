"""Faults 13, 14 and 22: withdrawn or overtaken in the middle, and thousands of alerts at once."""

import os
import time
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from channels._twilio.window import FIRST

LONG = pytest.mark.long
PEOPLE = int(os.environ.get("TOCSIN_TEST_PEOPLE", "10000"))
CONNECTIONS = 8  # of each process, so that little is on its way at any moment
FEW_CONNECTIONS = {"TOCSIN_TWILIO__CONNECTIONS": str(CONNECTIONS)}
# Many more are claimed than a provider takes that allows so few at once: the rest waits for a place
# among these, and a stop has to reach it there.
MANY_CONNECTIONS = {"TOCSIN_TWILIO__CONNECTIONS": "64"}
SLOW = {"latency_ms": 50, "conc": FIRST // 2}
# Two a second at most: most are left to be stopped, however long it takes to take the stop in.
HARDLY = 2_000  # ms


def _twice(lines: Iterable[dict[str, Any]]) -> int:
    """How many messages somebody had already got."""
    return sum(n - 1 for n in Counter((line["to"], line["body"]) for line in lines).values())


def _who(lines: Iterable[dict[str, Any]]) -> set[str]:
    return {line["to"] for line in lines}


async def _ended(town: Any, alert: Any, state: str = "ended") -> None:
    async def over() -> bool:
        return bool((await town.get(f"/{alert['id']}"))["state"] == state)

    await town.until(over, seconds=240, pause=0.2)


@pytest.mark.parametrize("people", [300, pytest.param(PEOPLE, id="long", marks=LONG)])
async def test_13_a_cancel_in_the_middle_stops_the_rest_and_reaches_whoever_was_told(
    people: int, town_of: Any, cap: Any, crowd: Any, reference: Any, lines_of: Any, said: Any
) -> None:
    town = await town_of(crowd(people), settings=MANY_CONNECTIONS, **SLOW)

    alert = await town.issue(cap(minutes_ago=1))
    await town.until_accepted(people // 3)
    town.simulator.configure(latency_ms=HARDLY)
    cancel = await town.issue(cap("end", msg_type="Cancel", references=reference(alert)))
    answered = time.time() * 1000
    town.simulator.configure(**SLOW)
    await _ended(town, cancel)
    warned, ended = await lines_of(town, alert["id"]), await lines_of(town, cancel["id"])

    late = sum(line["at"] > answered for line in warned)
    said("13 (Cancel)", {
        "people": people, "accepted": len(warned) + len(ended),
        "lost": len(_who(warned) - _who(ended)), "doubled": _twice(warned + ended),
        "wrong": len(_who(ended) - _who(warned)),
    }, warned=len(warned), accepted_after_the_answer=late)
    assert len(warned) < people
    assert late <= FIRST


@pytest.mark.parametrize("people", [300, pytest.param(PEOPLE, id="long", marks=LONG)])
async def test_13_an_update_in_the_middle_is_what_everyone_hears_last(
    people: int, town_of: Any, cap: Any, crowd: Any, reference: Any, lines_of: Any, said: Any
) -> None:
    everyone, newcomers = crowd(people), crowd(people // 3, place=1, first=people)
    town = await town_of(everyone, newcomers, settings=MANY_CONNECTIONS, **SLOW)

    alert = await town.issue(cap(minutes_ago=1))
    await town.until_accepted(people // 3)
    town.simulator.configure(latency_ms=HARDLY)
    update = await town.issue(cap(
        "flood-2", msg_type="Update", references=reference(alert), places=[0, 1]
    ))
    answered = time.time() * 1000
    town.simulator.configure(**SLOW)
    await town.settled(update["id"])
    warned, updated = await lines_of(town, alert["id"]), await lines_of(town, update["id"])

    late = sum(line["at"] > answered for line in warned)
    last = {line["to"]: line for line in warned + updated}
    everybody = {*everyone.numbers, *newcomers.numbers}
    said("13 (Update)", {
        "people": len(everybody), "accepted": len(warned) + len(updated),
        "lost": len(everybody - _who(updated)), "doubled": _twice(warned + updated),
        "wrong": sum(last[to] in warned for to in _who(updated)),
    }, warned_before=len(warned), accepted_after_the_answer=late)
    assert len(warned) < people
    assert late <= FIRST


async def test_13_a_cancel_before_its_alert_and_one_by_another_sender(
    town_of: Any, cap: Any, crowd: Any, judged: Any, reference: Any, said: Any
) -> None:
    spared, told = crowd(40), crowd(40, place=1, first=40)
    town = await town_of(spared, told)

    early = cap("early", minutes_ago=1)
    name = f"duty@town.example,early,{early.partition('<sent>')[2].partition('<')[0]}"
    await town.issue(cap("early-end", msg_type="Cancel", references=name))
    withdrawn = await town.issue(early)
    alert = await town.issue(cap("other", places=[1], minutes_ago=1))
    foreign = await town.issue(cap(
        "foreign", msg_type="Cancel", references=reference(alert), sender="else@else.example"
    ))
    found = await judged(town, alert["id"], told.numbers)

    wrong = [line for line in town.simulator.ledger() if line["to"] in spared.numbers]
    said("13 (Cancel first; another's Cancel)", found, withdrawn_and_yet_sent=len(wrong))
    assert (withdrawn["state"], foreign["state"]) == ("withdrawn", "recorded")
    assert wrong == []


async def test_13_two_processes_both_stop_for_a_cancel(
    server: str, make_town: Any, cap: Any, crowd: Any, reference: Any, lines_of: Any, said: Any
) -> None:
    town = await make_town({**MANY_CONNECTIONS, "TOCSIN_DATABASE_URL": server}, **SLOW)
    people = 400
    await town.tocsin("db", "upgrade")
    await town.bring_crowds(crowd(people))
    await town.serve()
    await town.serve(port=town.free_port())

    alert = await town.issue(cap(minutes_ago=1))
    await town.until_accepted(100)
    town.simulator.configure(latency_ms=HARDLY)
    cancel = await town.issue(cap("end", msg_type="Cancel", references=reference(alert)))
    answered = time.time() * 1000
    town.simulator.configure(**SLOW)
    await _ended(town, cancel)
    warned, ended = await lines_of(town, alert["id"]), await lines_of(town, cancel["id"])

    late = [line for line in warned if line["at"] > answered]
    too_late = sum(line["at"] > answered + town.heard_within() for line in warned)
    said("13 (Cancel, two processes)", {
        "people": people, "accepted": len(warned) + len(ended),
        "lost": len(_who(warned) - _who(ended)), "doubled": _twice(warned + ended),
        "wrong": len(_who(ended) - _who(warned)),
    }, warned=len(warned), accepted_after_the_answer=len(late), after_it_was_heard=too_late)
    assert len(warned) < people
    assert too_late <= FIRST


@pytest.mark.parametrize(("minor", "extreme", "halt"), [
    # Stopped until both are planned, so that nothing but the order of claims decides.
    pytest.param(400, 150, True, id="halted"),
    pytest.param(5 * PEOPLE, PEOPLE // 10, False, id="long", marks=LONG),
])
async def test_14_an_extreme_alert_overtakes_a_large_minor_one(
    minor: int, extreme: int, halt: bool, town_of: Any, cap: Any, crowd: Any, judged: Any,
    lines_of: Any, said: Any,
) -> None:
    many, few = crowd(minor), crowd(extreme, place=1, first=minor)
    town = await town_of(many, few, settings=FEW_CONNECTIONS, latency_ms=20)

    slow = await town.issue(cap("wind", severity="Minor"))
    await town.until_accepted(50)
    if halt:
        await town.tocsin("stop-all")
    grave = await town.issue(cap("flood", places=[1]))
    since, answered = len(town.simulator.ledger()), time.time() * 1000
    if halt:
        await _planned(town, grave, extreme)
        since = len(town.simulator.ledger())
        await town.tocsin("resume")
    found = await judged(town, grave["id"], few.numbers)

    grave_lines = [line["to"] in few.numbers for line in town.simulator.ledger()]
    first = next(line for line in town.simulator.ledger() if line["to"] in few.numbers)
    last = len(grave_lines) - grave_lines[::-1].index(True)
    passed, waiting = grave_lines[since:last].count(False), minor - since
    doubled = _twice(await lines_of(town, slow["id"]))
    said(
        "14", found, minor_people=minor, minor_waiting=waiting, minor_that_went_before=passed,
        minor_doubled=doubled, first_after_ms=first["at"] - answered,
    )
    # What had been claimed for the connections when the graver one came goes out beside it.
    assert passed <= (4 * CONNECTIONS if halt else waiting // 2)
    assert doubled == 0


async def _planned(town: Any, alert: Any, people: int) -> None:
    async def all_of_them() -> bool:
        return bool((await town.get(f"/{alert['id']}/report"))["people"]["planned"] == people)

    await town.until(all_of_them, pause=0.1)


@pytest.mark.parametrize("alerts", [40, pytest.param(PEOPLE, id="long", marks=LONG)])
async def test_22_many_alerts_at_once_and_one_alert_many_times(
    alerts: int, make_town: Any, cap: Any, crowd: Any, judged: Any, said: Any
) -> None:
    town = await make_town()
    last = crowd(20, place=alerts, first=alerts)
    await town.bring_crowds(*(crowd(1, place=i, first=i) for i in range(alerts)), last)
    await town.serve()

    began = time.monotonic()
    answers = await town.post_all([cap(f"many-{i}", places=[i]) for i in range(alerts)])
    answered = alerts / (time.monotonic() - began)
    same = await town.post_all([cap("last", places=[alerts])] * alerts)
    await town.until_accepted(alerts, seconds=1200)
    found = await judged(town, same[0]["id"], last.numbers, seconds=1200)

    lines = town.simulator.ledger()
    said("22", {
        **found, "people": alerts + len(last.numbers), "accepted": len(lines),
        "lost": alerts + len(last.numbers) - len(_who(lines)),
        "doubled": len(lines) - len(_who(lines)),
    }, alerts=alerts, answered_a_second=answered, fan_outs_of_the_repeated=len(
        {a["id"] for a in same}
    ))
    assert {a["status_code"] for a in answers} == {201}
    assert sorted(a["status_code"] for a in same) == [200] * (alerts - 1) + [201]

"""After a Cancel or stop-all answered by one process no other starts anything a second later.

On a machine so busy that a process needs longer, for as long as that process says.
"""

import os
import re
import time
from collections.abc import Callable
from typing import Any

import pytest

from dispatcher.schedule import Pulse

REDIS = os.environ.get("TOCSIN_TEST_REDIS_URL", "")
PEOPLE = 150
CONNECTIONS, LATENCY = 2, 0.06


@pytest.fixture(params=["", pytest.param(REDIS, marks=pytest.mark.skipif(
    not REDIS, reason="TOCSIN_TEST_REDIS_URL is not set"
))], ids=["without Redis", "with Redis"])
def redis(request: pytest.FixtureRequest) -> str:
    """Where the processes meet, besides the database."""
    return str(request.param)


async def _two(make_town: Any, people: Any, database: str, redis: str) -> tuple[Any, int]:
    town = await make_town({
        "TOCSIN_DATABASE_URL": database, "TOCSIN_REDIS_URL": redis,
        "TOCSIN_TWILIO__CONNECTIONS": str(CONNECTIONS),
    }, latency_ms=LATENCY * 1000)
    await town.tocsin("db", "upgrade")
    await town.bring(people(PEOPLE))
    from socket import socket

    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        second = int(probe.getsockname()[1])
    await town.serve()
    await town.serve(port=second)
    return town, second


async def test_a_cancel_is_heard_by_the_other(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
    server_database: str, redis: str, reference: Callable[[Any], str],
) -> None:
    town, second = await _two(make_town, people, server_database, redis)
    _, alert = await town.post(cap())
    await town.accepted_more_than(PEOPLE // 6)
    _, cancel = await town.post(
        cap("end", msg_type="Cancel", references=reference(alert)), port=second
    )
    answered = int(time.time() * 1000)
    await town.settled(cancel["id"])

    _, shown = await town.call("GET", f"/api/v1/alerts/{alert['id']}/messages")
    warnings = {message["text"] for message in shown["items"]}
    late = [line["at"] - answered for line in town.simulator.ledger() if line["body"] in warnings]
    print("the last after the Cancel's answer:", max(late), "ms")
    # What was under way by then is taken when a stand-in that may be busy itself comes to it.
    assert sum(ms > town.heard_within() for ms in late) <= CONNECTIONS
    _, after = await town.call("GET", f"/api/v1/alerts/{alert['id']}")
    assert after["endings"]["owed"] == after["endings"]["told"]


@pytest.mark.long
async def test_stop_all_is_heard_by_the_other(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
    server_database: str, redis: str,
) -> None:
    town, _ = await _two(make_town, people, server_database, redis)
    _, alert = await town.post(cap())
    await town.accepted_more_than(PEOPLE // 6)
    await town.tocsin("stop-all")
    answered = int(time.time() * 1000)
    stood = await _standing(town)
    await town.tocsin("resume")
    report = await town.settled(alert["id"])

    late = [line["at"] - answered for line in town.simulator.ledger()[:stood]]
    print("the last after stop-all:", max(late), "ms", town.verdict(PEOPLE, report))
    assert sum(ms > town.heard_within() for ms in late) <= 2 * CONNECTIONS
    assert stood < PEOPLE
    assert town.verdict(PEOPLE, report) == {"lost": 0, "doubled": 0, "unproven": 0}


async def _standing(town: Any) -> int:
    """How many the provider had taken when nothing moved for two seconds."""
    last, since = -1, time.monotonic()

    async def still() -> bool:
        nonlocal last, since
        now = town.simulator.stats()["accepted"]
        if now != last:
            last, since = now, time.monotonic()
        return time.monotonic() - since > 2

    await town.until(still)
    return last


@pytest.mark.parametrize(("took", "since", "fresh", "told"), [
    (0.01, 0.8, True, ""), (0.01, 1.0, False, ""),  # the second that is promised
    (2.0, 4.0, True, "4.5"),  # so busy that a look takes two: slow, not silent
    (20.0, 20.1, False, "15.0"),  # held up in the middle of a look
])
async def test_what_was_seen_too_long_ago_starts_nothing(
    took: float, since: float, fresh: bool, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = 100.0

    async def version() -> object:
        nonlocal now
        now += took
        return 1

    async def nothing() -> bool:
        return False

    pulse = Pulse(version, nothing, monotonic=lambda: now)
    assert pulse.fresh()  # nobody looks: nobody is held up
    for _ in range(2):
        now = 100.0
        await pulse.beat()
        pulse.acted()
    now = 100.0 + since

    assert pulse.fresh() is fresh
    said = re.findall(r"look.slow +stop_is_heard_within=(.*)", capsys.readouterr().out)
    assert said == ([told] if told else [])

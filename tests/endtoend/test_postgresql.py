"""Two processes on one PostgreSQL and one Redis share the work: everyone once, withdrawals seen."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from postgresql import empty_database

SERVER = os.environ.get("TOCSIN_TEST_DATABASE_URL", "")
REDIS = os.environ.get("TOCSIN_TEST_REDIS_URL", "")
PEOPLE = 400

pytestmark = pytest.mark.skipif(
    not (SERVER and REDIS), reason="TOCSIN_TEST_DATABASE_URL and TOCSIN_TEST_REDIS_URL are not set"
)


@pytest.fixture
async def database() -> AsyncIterator[str]:
    """A database of its own, dropped afterwards."""
    async with empty_database("two") as url:
        yield url


async def test_two_processes_reach_everyone_once_and_both_see_a_withdrawal(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str], database: str,
    reference: Callable[[Any], str],
) -> None:
    town = await make_town({
        "TOCSIN_DATABASE_URL": database, "TOCSIN_REDIS_URL": REDIS,
        "TOCSIN_TWILIO__CONNECTIONS": "8",
    }, latency_ms=20)
    await town.tocsin("db", "upgrade")
    await town.bring(people(PEOPLE))
    await town.serve()
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "dispatcher", "serve", "--port", "0", env=town.env,
        cwd=town.folder, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        _, alert = await town.post(cap(expires_in=7200))
        report = await town.settled(alert["id"])
        _, cancel = await town.post(cap("end", msg_type="Cancel", references=reference(alert)))
        await town.settled(cancel["id"])
    finally:
        other.terminate()
        assert await other.wait() == 0

    accepted = town.accepted()
    assert report["people"]["reached"] == PEOPLE
    assert (len(accepted), set(accepted.values())) == (PEOPLE, {2})
    _, after = await town.call("GET", f"/api/v1/alerts/{alert['id']}")
    assert after["endings"] == {"owed": PEOPLE, "told": PEOPLE, "not_told": 0}

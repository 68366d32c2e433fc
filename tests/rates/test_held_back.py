"""What waits by order is not given up: not at night and not while all is stopped."""

from datetime import time

import pytest

from dispatcher.domain.delivery import Outcome, Verdict
from dispatcher.domain.record import Principal
from dispatcher.service.rounds import Rounds
from dispatcher.settings import Quiet

DUTY = Principal(name="duty", role="admin")
HALF_AN_HOUR = 1801


async def refused_for_now(town, claimed, reason="20500"):
    await town.app._record([
        Outcome(
            delivery_id=c.delivery_id, attempt=c.attempt, verdict=Verdict.NEVER_PROCESSED,
            at=town.clock.now(), reason=reason,
        ) for c in claimed
    ])


async def gave_up(town):
    await town.app.desk.refresh_active()
    return await Rounds(town.app.parts, town.app.scenes).give_up()


@pytest.fixture
async def evening(make_town):
    """Ten to ten in the evening: a second try falls into the night."""
    town = await make_town(
        at="2026-11-21T21:50:00", settings={"quiet": Quiet(begin=time(22), end=time(7))}
    )
    await town.bring(1)
    await town.warn(severity="Minor", hours=14)
    await refused_for_now(town, await town.claim())
    town.pass_by(900)
    assert await town.claim() == []
    return town


async def test_a_second_try_that_falls_into_the_night_is_made_in_the_morning(evening):
    assert await evening.rows("state", "reason") == [("retrying", "quiet-hours")]
    evening.pass_by(HALF_AN_HOUR)
    assert await gave_up(evening) == 0
    evening.pass_by(9 * 3600)
    assert await gave_up(evening) == 0
    claimed = await evening.claim()

    assert len(claimed) == 1
    await refused_for_now(evening, claimed)
    # From now on it has been tried for no time at all.
    assert await evening.rows("state", "reason") == [("retrying", "20500")]


async def test_what_is_tried_again_and_fails_does_not_say_that_it_waits_for_the_morning(evening):
    evening.pass_by(10 * 3600)
    claimed = await evening.claim()
    await refused_for_now(evening, claimed, reason="circuit-open")

    assert await evening.rows("reason") == [("circuit-open",)]


async def test_what_was_tried_by_day_for_too_long_is_given_up(make_town):
    town = await make_town()
    await town.bring(1)
    await town.warn()
    await refused_for_now(town, await town.claim())
    town.pass_by(HALF_AN_HOUR)

    assert await gave_up(town) == 1


async def test_while_everything_is_stopped_nothing_is_given_up(make_town):
    town = await make_town()
    await town.bring(1)
    await town.warn()
    await refused_for_now(town, await town.claim())
    await town.app.desk.stop_all(who=DUTY)
    town.pass_by(HALF_AN_HOUR)
    assert await gave_up(town) == 0
    await town.app.desk.resume(who=DUTY)

    assert await gave_up(town) == 0
    assert len(await town.claim()) == 1


async def test_nobody_looks_for_who_is_over_a_limit_where_there_is_none(make_town):
    town = await make_town()
    await town.bring(1, channels=("whatsapp", "sms"), addresses=lambda i: (
        ("sms", f"+1555200000{i}"), ("whatsapp", f"+1555200000{i}"),
    ))
    await town.warn()
    async with town.app.parts.db.write() as connection:
        await connection.exec_driver_sql("UPDATE deliveries SET reason = 'daily-limit'")

    assert await town.fall_back() == 0

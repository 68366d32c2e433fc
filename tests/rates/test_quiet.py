"""Quiet hours: what can wait does wait, says so, and goes when they are over."""

from datetime import UTC, datetime, time

import pytest

from dispatcher.domain.quiet import QuietHours
from dispatcher.settings import Quiet, sealed

NIGHT = {"quiet": Quiet(begin=time(22), end=time(7))}


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(("begin", "end", "zone", "now", "until"), [
    ("22:00", "07:00", "UTC", "2026-11-21T21:59:59", None),
    ("22:00", "07:00", "UTC", "2026-11-21T22:00:00", "2026-11-22T07:00:00"),
    ("22:00", "07:00", "UTC", "2026-11-22T06:59:59", "2026-11-22T07:00:00"),
    ("22:00", "07:00", "UTC", "2026-11-22T07:00:00", None),
    ("13:00", "15:00", "UTC", "2026-11-21T14:00:00", "2026-11-21T15:00:00"),
    ("22:00", "07:00", "Asia/Tokyo", "2026-11-21T13:30:00", "2026-11-21T22:00:00"),
    ("22:00", "07:00", "America/New_York", "2026-11-21T13:30:00", None),
    # The night in which clocks go back is an hour longer, the other one an hour shorter.
    ("22:00", "07:00", "Europe/Athens", "2026-10-24T21:00:00", "2026-10-25T05:00:00"),
    ("22:00", "07:00", "Europe/Athens", "2026-03-28T21:00:00", "2026-03-29T04:00:00"),
    # An end that does not exist that night: the clock jumps from 02:00 to 03:00.
    ("22:00", "02:30", "Europe/Berlin", "2026-03-28T23:00:00", "2026-03-29T01:30:00"),
])
def test_until_when_it_is_quiet(begin, end, zone, now, until):
    hours = QuietHours(begin=time.fromisoformat(begin), end=time.fromisoformat(end), zone=zone)

    assert hours.until(at(now)) == (at(until) if until else None)


@pytest.mark.parametrize("half", [
    {"begin": "22:00"}, {"end": "07:00"}, {"begin": "22:00", "end": "22:00"},
])
def test_half_of_it_is_refused_and_not_ignored(half):
    with pytest.raises(ValueError, match="both or neither"):
        sealed(quiet=half)


@pytest.mark.parametrize(("severity", "sent"), [
    ("Extreme", 3), ("Severe", 3), ("Moderate", 0), ("Minor", 0), ("Unknown", 0),
])
async def test_only_what_is_neither_severe_nor_extreme_waits(make_town, severity, sent):
    town = await make_town(at="2026-11-21T23:00:00", settings=NIGHT)
    await town.bring(3)
    await town.warn(severity=severity)

    assert len(await town.claim()) == sent


async def test_what_waits_says_so_and_goes_when_the_hours_are_over(make_town):
    town = await make_town(at="2026-11-21T23:00:00", settings=NIGHT)
    await town.bring(2)
    await town.warn(severity="Minor")
    assert await town.claim() == []
    until = at("2026-11-22T07:00:00")

    assert await town.rows("state", "reason", "due_at") == [("queued", "quiet-hours", until)] * 2
    assert await town.app.parts.sending.next_due("sms") == until
    town.clock.at = until - 1
    assert await town.claim() == []
    town.clock.at = until
    assert len(await town.claim()) == 2


async def test_nothing_goes_after_the_alert_is_over(make_town):
    town = await make_town(at="2026-11-21T23:00:00", settings=NIGHT)
    await town.bring(1)
    await town.warn(severity="Minor", hours=2)
    await town.claim()
    town.clock.at = at("2026-11-22T07:00:00")
    await town.app.desk.refresh_active()

    assert await town.claim() == []


async def test_an_ending_never_waits(make_town):
    town = await make_town(at="2026-11-21T21:00:00", settings=NIGHT)
    await town.bring(2)
    alert = await town.warn(severity="Minor")
    await town.accepted(await town.claim())
    town.clock.at = at("2026-11-21T23:00:00")
    await town.warn("end", msg_type="Cancel", references=alert.reference)

    assert len(await town.claim()) == 2


async def test_each_community_sleeps_in_its_own_zone(make_town):
    """23:00 in Athens is 21:00 in London; who belongs nowhere sleeps as the authority does."""
    town = await make_town(at="2026-11-21T21:00:00", settings=NIGHT)
    await town.community("athens", "Europe/Athens")
    await town.community("london", "Europe/London")
    await town.bring(1, community="athens")
    await town.bring(1, first=1, community="london")
    await town.bring(1, first=2)
    await town.warn(severity="Minor")

    assert {c.to[-1] for c in await town.claim()} == {"1", "2"}
    town.pass_by(3600)
    assert await town.claim() == []
    assert (await town.rows("due_at"))[0] == (at("2026-11-22T05:00:00"),)


async def test_where_it_is_day_nobody_waits_for_the_authoritys_night(make_town):
    town = await make_town(at="2026-11-21T23:00:00", settings=NIGHT)
    await town.community("boston", "America/New_York")
    await town.bring(1, community="boston")
    await town.bring(1, first=1)
    await town.warn(severity="Minor")

    assert {c.to[-1] for c in await town.claim()} == {"0"}


async def test_a_graver_alert_overtakes_what_was_put_off(make_town):
    town = await make_town(at="2026-11-21T23:00:00", settings=NIGHT)
    await town.bring(3)
    await town.warn(severity="Minor")
    await town.claim()
    grave = await town.warn("fire", severity="Extreme", event="Fire")

    assert {c.alert_id for c in await town.claim()} == {grave.id}

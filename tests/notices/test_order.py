"""A notice never comes before a warning: it waits, gives way, can be stopped, and ends."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dispatcher.domain.delivery import Verdict
from dispatcher.domain.errors import Conflict, NotAllowed
from dispatcher.domain.notice import Hours, why_waiting
from dispatcher.domain.record import Principal
from dispatcher.pipeline.run import PAGE

OFFICER = Principal(name="mina", role="manager")


def number(name: str) -> str:
    return f"+1555{2_000_000 + int(name.lstrip('p')):07d}"



async def test_every_alert_and_every_answer_goes_first(office: Any) -> None:
    await office.bring("p1", "en", lat=50.5, lon=10.5)
    await office.bring("p2", "en", lat=50.5, lon=10.5)
    await office.send("preparedness", hazard="flood")
    await office.tick()
    await office.warn("Minor")
    await office.write("p1", "what is this?")
    await office.tick()

    kinds = [(row.alert_id or 0) for row in await office.claim()]

    assert [n == 0 for n in kinds] == [True, False, False, False, False]
    assert [n > 0 for n in kinds] == [False, True, True, False, False]


async def test_it_gives_way_to_a_grave_alert_where_it_goes(office: Any) -> None:
    await office.lead("river", (50.0, 10.0, 51.0, 11.0))
    await office.lead("hill", (60.0, 10.0, 61.0, 11.0))
    await office.bring("p1", "en", community="river")
    await office.bring("p2", "en", community="hill")
    here = await office.send("preparedness", hazard="flood", communities=["river"])
    there = await office.send("preparedness", hazard="flood", communities=["hill"])
    alert = await office.warn("Severe")
    await office.tick()

    assert (await office.app.desk.notice(here["id"]))["waiting"]["alert"] == alert.public_id
    assert (await office.app.desk.notice(there["id"]))["waiting"] is None
    sent = {row.to for row in await office.deliver_notices()}
    assert sent == {number("p2")}

    await office.end(alert)
    await office.tick()
    sent = {row.to for row in await office.deliver_notices()}
    assert sent == {number("p1")}
    assert (await office.app.desk.notice(here["id"]))["waiting"] is None


async def test_what_is_claimed_is_put_back_when_a_grave_alert_comes(office: Any) -> None:
    await office.bring("p1", "en", lat=50.5, lon=10.5)
    await office.send("preparedness", hazard="flood")
    await office.tick()
    (row,) = await office.claim()
    assert office.app.parts.active.may(row.alert_id, office.clock.now())

    await office.warn("Extreme")

    assert not office.app.parts.active.may(row.alert_id, office.clock.now())


async def test_it_keeps_its_hours(office: Any) -> None:
    await office.bring("p1", "en")
    made = await office.send("welcome", **{"from": "18:00", "until": "19:30"})
    await office.tick()

    assert await office.claim() == []  # it is noon
    waiting = (await office.app.desk.notice(made["id"]))["waiting"]
    assert (waiting["reason"], waiting["text"]) == (
        "quiet-hours", "It waits for its hours of sending (18:00 to 19:30)."
    )

    office.clock.pass_by(6.5)
    await office.tick()
    assert office.app.parts.active.may(-1, office.clock.now())
    assert not office.app.parts.active.may(-1, office.clock.now() + 3_600_000)
    assert len(await office.deliver()) == 1


async def test_the_provider_may_keep_it_no_longer_than_its_hours(office: Any) -> None:
    for name in ("p1", "p2"):
        await office.bring(name, "en")
    await office.send("welcome", **{"from": "11:00", "until": "12:02"})
    office.clock.pass_by(90.5 / 3600)
    await office.tick()

    (row,) = await office.claim(limit=1)
    assert row.valid_for == 29

    office.clock.pass_by(29.5 / 3600)
    assert not office.app.parts.active.may(row.alert_id, office.clock.now())
    assert await office.claim() == []


@pytest.mark.parametrize(("at", "end"), [
    ("2026-09-22T19:59:59.250+02:00", "2026-09-22T20:00:00+02:00"),
    ("2026-09-22T09:00:00+02:00", "2026-09-22T20:00:00+02:00"),
    # The clocks go forward at 2 and back at 3: an hour is missing, or comes twice.
    ("2026-03-28T23:30:00+01:00", "2026-03-29T06:00:00+02:00"),
    ("2026-10-24T23:30:00+02:00", "2026-10-25T06:00:00+01:00"),
])
def test_hours_end_by_the_clock_on_the_wall(at: str, end: str) -> None:
    def ms(text: str) -> int:
        return int(datetime.fromisoformat(text).timestamp() * 1000)

    night = Hours(begin=1320, until=360)
    hours = Hours() if "09-22" in at else night

    assert hours.end(ms(at), ZoneInfo("Europe/Madrid")) == ms(end)


@pytest.mark.parametrize(("begin", "until", "minute", "left"), [
    (540, 1200, 540, 660), (540, 1200, 1199, 1), (540, 1200, 1200, 0), (540, 1200, 539, 0),
    (1320, 360, 1380, 420), (1320, 360, 60, 300), (1320, 360, 400, 0), (0, 0, 700, 1440),
])
def test_hours_may_go_over_midnight(begin: int, until: int, minute: int, left: int) -> None:
    assert Hours(begin=begin, until=until).left(minute) == left


def test_without_a_box_it_gives_way_to_every_grave_alert() -> None:
    from dispatcher.domain.notice import Grave

    far = Grave(public_id="a", box=(0.0, 0.0, 1.0, 1.0))
    here = (50.0, 10.0, 51.0, 11.0)
    unknown = Grave(public_id="b", box=None)

    assert why_waiting(here, Hours(), [far], minute=600) is None
    assert why_waiting(None, Hours(), [far], minute=600) == ("grave-alert", "a")
    assert why_waiting(here, Hours(), [unknown], minute=600) == ("grave-alert", "b")


async def test_a_stop_stops_what_waits(office: Any) -> None:
    await office.bring("p1", "en")
    await office.bring("p2", "en")
    made = await office.send("welcome")
    await office.tick()
    (first,) = await office.claim(limit=1)
    await office.answered([first], Verdict.ACCEPTED)

    await office.app.desk.stop_notice(made["id"], who=OFFICER, reason="wrong text")

    assert await office.claim() == []
    await office.tick()
    assert await office.states() == {"accepted": 1, "canceled notice-stopped": 1}
    with pytest.raises(Conflict, match="stopped"):
        await office.app.desk.stop_notice(made["id"], who=OFFICER)


async def test_when_its_time_is_up_nothing_of_it_is_sent(office: Any) -> None:
    await office.bring("p1", "en")
    await office.bring("p2", "en")
    made = await office.send("welcome", lasts_hours=1)
    await office.tick()
    (first,) = await office.claim(limit=1)
    await office.answered([first], Verdict.ACCEPTED)

    office.clock.pass_by(1)

    assert await office.claim() == []
    await office.tick()
    assert (await office.app.desk.notice(made["id"]))["state"] == "ended"
    assert await office.states() == {"no-receipt no-receipt": 1, "expired notice-ended": 1}


async def test_a_page_that_is_planned_twice_adds_nothing(office: Any) -> None:
    from dispatcher.service.notices import announcer

    await office.crowd(PAGE + 5, "ar", "en")
    await office.send("preparedness", hazard="flood")
    stage = announcer(office.app.parts, office.app.scenes)
    (before,) = await stage.notices.to_plan()

    await stage._page(before)
    await stage._page(before)  # as after a kill between two pages
    await office.tick()

    assert await office.states() == {"queued": PAGE + 5}
    rows = await office.claim(limit=20)
    assert {row.language for row in rows} == {"en", "ar"}  # languages take turns


async def test_the_same_notice_is_not_sent_twice_at_a_time(office: Any) -> None:
    made = await office.send("preparedness", hazard="flood")

    with pytest.raises(Conflict, match=made["id"]):
        await office.send("preparedness", hazard="flood")
    await office.send("preparedness", hazard="wildfire")


async def test_who_submits_does_not_approve_and_nobody_is_no_approver(
    make_office: Any
) -> None:
    office = await make_office(approval="one")
    await office.bring("p1", "en")
    made = await office.send("welcome")
    await office.tick()

    assert made["state"] == "awaiting-approval"
    assert await office.claim() == []
    office.clock.pass_by(24)  # no notice is ever released because nobody decided
    await office.tick()
    assert await office.claim() == []
    for who in (OFFICER, Principal(name="local:root", role="admin"),
                Principal(name="bootstrap", role="admin", bootstrap=True)):
        with pytest.raises(NotAllowed):
            await office.app.desk.approve_notice(made["id"], who=who)

    sam = Principal(name="sam", role="approver")
    done = await office.app.desk.approve_notice(made["id"], who=sam)
    await office.tick()
    assert (done["state"], done["approvals"][0]["who"]) == ("active", "sam")
    assert len(await office.deliver()) == 1


async def test_two_must_approve_where_two_are_wanted(make_office: Any) -> None:
    office = await make_office(approval="two")
    made = await office.send("welcome")
    sam, ida = (Principal(name=name, role="approver") for name in ("sam", "ida"))

    assert (await office.app.desk.approve_notice(made["id"], who=sam))["state"] != "active"
    with pytest.raises(Conflict, match="sam"):
        await office.app.desk.approve_notice(made["id"], who=sam)
    assert (await office.app.desk.approve_notice(made["id"], who=ida))["state"] == "active"


async def test_a_rejected_notice_is_never_sent(make_office: Any) -> None:
    office = await make_office(approval="one")
    await office.bring("p1", "en")
    made = await office.send("welcome")
    sam = Principal(name="sam", role="approver")

    done = await office.app.desk.reject_notice(made["id"], who=sam, reason="not now")
    await office.tick()

    assert (done["state"], done["reason"]) == ("rejected", "not now")
    assert await office.claim() == []

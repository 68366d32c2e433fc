"""What the policy says: drafts at the deadline, who hears it again, drills, alerts that wait."""

from datetime import UTC, datetime
from typing import Any

import pytest

from dispatcher.domain.oncall import on_call, shifts
from dispatcher.domain.record import Principal
from dispatcher.domain.review import Interpreter


@pytest.mark.parametrize(("policy", "told"), [("template", ["en"]), ("draft", ["en", "so"])])
async def test_at_the_deadline_the_draft_goes_or_does_not(
    make_town: Any, policy: str, told: list[str]
) -> None:
    town = await make_town({"at_deadline": policy}, accept_drafts=False)
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()  # Somali is not accepted, so that the first message is in English
    town.clock.pass_by(1801)

    await town.round()
    await town.send()

    assert [m.language for m in town.sent if m.to == town.sent[0].to] == told
    if policy == "draft":
        assert await town.draft() not in town.to("ayaan")  # it says that nobody has checked it


@pytest.mark.parametrize(("policy", "messages"), [("none", 1), ("fallback", 1), ("all", 2)])
async def test_who_was_told_in_a_draft_that_was_mended_hears_it_again_if_that_is_the_policy(
    make_town: Any, policy: str, messages: int
) -> None:
    town = await make_town({"follow_up": policy})
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.go()
    mended = await town.draft() + " Orod!"

    await town.answer(town.page_of("farah"), answer="approve", text0=mended)
    await town.round()
    await town.send()

    assert len(town.to("ayaan")) == messages
    assert (messages == 1) or town.to("ayaan")[-1] == mended
    assert (await town.app.desk.report(alert))["people"]["planned"] == 1


async def test_an_approved_draft_is_not_said_twice(make_town: Any) -> None:
    town = await make_town({"follow_up": "all"})
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()

    await town.answer(town.page_of("farah"), answer="approve")
    await town.round()
    await town.send()

    # It was told with a label that nobody had checked it; that alone is no news.
    assert len(town.to("ayaan")) == 1
    assert town.to("ayaan") != [await town.draft()]


async def test_an_alert_that_waits_for_its_approval_is_shown_to_interpreters(
    make_town: Any,
) -> None:
    from dispatcher.domain.area import Area
    from dispatcher.domain.community import Community

    town = await make_town(approval="one")
    await town.app.parts.communities.put_communities([Community(
        external_id="hill", name="Hill", languages=(("so", 0.4),),
        area=Area(description="Hill", polygons=(((50.2, 10.2), (50.2, 10.8), (50.8, 10.8),
                                                 (50.2, 10.2)),)),
    )], now=town.clock.now())
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.round()
    await town.send()
    draft = await town.draft()

    await town.answer(town.page_of("farah"), answer="approve")
    await town.app.desk.approve(alert, who=Principal(name="officer", role="approver"))
    await town.plan()
    await town.send()

    assert town.to("ayaan") == [draft]


async def test_a_drill_asks_only_who_takes_part_and_says_that_it_is_one(make_town: Any) -> None:
    town = await make_town()
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn(status="Exercise")

    await town.go()

    assert town.to("farah") == []  # she does not take part in exercises


async def test_who_left_the_roster_has_no_say(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()
    path = town.page_of("farah")

    await town.app.parts.contacts.forget("farah", now=town.clock.now())

    assert (await town.answer(path, answer="approve", revision=1))[0] == 404


async def test_a_roster_that_comes_later_is_asked_about_what_is_active(town: Any) -> None:
    await town.people(ayaan="so")
    await town.warn()
    await town.go()

    await town.interpreters("farah")
    await town.go()

    assert len(town.to("farah")) == 1


async def test_two_programs_ask_nobody_twice(make_town: Any) -> None:
    import asyncio

    town, other = await make_town(), await make_town()
    await town.people(ayaan="so")
    await town.interpreters("one", "two")
    await town.warn()
    await town.plan()

    await asyncio.gather(town.round(), other.round())
    await town.send()

    assert [len(town.to("one")), len(town.to("two"))] == [1, 0]
    assert len(await town.rows("select id from review_tasks")) == 1


@pytest.mark.parametrize(("hours", "zone", "at", "called"), [
    ("", "UTC", "2026-11-22T03:00", True),
    ("Mon-Fri 08:00-18:00", "UTC", "2026-11-23T08:00", True),
    ("Mon-Fri 08:00-18:00", "UTC", "2026-11-23T18:00", False),
    ("Mon-Fri 08:00-18:00", "Africa/Nairobi", "2026-11-23T06:00", True),
    ("Mon-Fri 08:00-18:00", "Africa/Nairobi", "2026-11-23T16:00", False),
    ("Fri-Mon 22:00-06:00", "UTC", "2026-11-24T05:59", True),  # Monday's night
    ("Fri-Mon 22:00-06:00", "UTC", "2026-11-24T22:30", False),
    ("Sat,Sun 10:00-12:00; Mon 01:00-02:00", "UTC", "2026-11-23T01:30", True),
    ("02:00-03:00", "Europe/Berlin", "2026-10-25T01:30", True),  # the hour that comes twice
])
def test_on_call(hours: str, zone: str, at: str, called: bool) -> None:
    moment = int(datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp() * 1000)

    assert on_call(hours, zone, moment) is called


@pytest.mark.parametrize("hours", ["Mon", "Mon 8-18", "Foo 08:00-09:00", "Mon 25:00-26:00"])
def test_hours_that_cannot_be_read_are_refused(hours: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        shifts(hours)


async def test_a_roster_names_who_is_no_interpreter(town: Any) -> None:
    await town.people(ayaan="so")

    strangers = await town.app.parts.reviews.interpreters.put([Interpreter(
        contact_id=0, contact="ayaan", spoken=("so",), written=("so",), hours="", zone="UTC",
        credit="",
    )], now=0)

    assert strangers == ["ayaan"]

"""An alert's words before interpreters: approved, edited, rejected, silent, two at once."""

import asyncio
from typing import Any

import pytest

from dispatcher.domain.delivery import Verdict
from dispatcher.domain.record import Principal

DUTY = Principal(name="duty", role="admin")


async def test_the_first_message_never_waits_and_the_interpreter_is_asked(town: Any) -> None:
    await town.people(ayaan="so", john="en")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.plan()

    await town.send()

    assert len(town.to("ayaan")) == 1  # in draft words, before anybody was asked
    await town.round()
    await town.send()
    assert "/t/" in town.to("farah")[0]
    report = await town.app.desk.report(alert)
    assert report["people"]["planned"] == 2  # whoever checks words is not warned


async def test_an_approved_text_goes_out_byte_for_byte(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.go()
    draft = await town.draft()

    status, html = await town.answer(town.page_of("farah"), answer="approve")

    assert (status, "<form" in html, 'role="status"' in html) == (200, False, True)
    await town.people(late="so")
    await town.app.rounds.newcomers()
    await town.plan()
    await town.send()
    assert town.to("late") == [draft]
    words = [m for m in await town.messages(alert) if m["language"] == "so"]
    assert (words[-1]["provenance"], words[-1]["reviewed_by"]) == ("template", "Ms farah")
    report = await town.app.desk.report(alert)
    assert "Ms farah" in [m["reviewed_by"] for m in report["messages"]]


async def test_what_has_not_left_goes_with_the_approved_words(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.plan()
    await town.round()
    draft, asked = await town.draft(), await town.app.parts.sending.claim(
        "sms", limit=1, units=100, now=town.clock.now(), lease_ms=60_000,
        active=town.app.parts.active.ends_at,
    )
    town.sent += asked

    assert (await town.answer(
        town.page_of("farah"), answer="edit", text0=draft + " Orod!", seen="",
    ))[0] == 200

    await town.send()
    assert town.to("ayaan") == [draft + " Orod!"]


async def test_who_was_told_in_another_language_hears_it_again_in_their_own(town: Any) -> None:
    await town.people(eleni="el")  # no sentence of the library is in Greek
    await town.interpreters("maria", language="el")
    alert = await town.warn()
    await town.go()
    assert "Flood" in town.to("eleni")[0]
    code = (await town.app.desk.alert(alert))["code"]
    greek = f"Πλημμύρα στην Παλιά Πόλη. Πηγαίνετε ψηλά. {code}"

    path = town.page_of("maria")
    status, html = await town.answer(path, answer="edit", text0=greek)
    if status == 422:  # what a machine doubts, a speaker may confirm
        seen = html.split('name="seen" value="')[1].split('"')[0]
        status, html = await town.answer(path, answer="edit", text0=greek, seen=seen)

    assert status == 200, html
    await town.send()
    assert town.to("eleni")[1:] == [greek]
    report = await town.app.desk.report(alert)
    assert (report["people"]["planned"], report["doubled"]) == (1, 0)
    page = await town.app.desk.public_alert(code)
    assert greek in [t["text"] for t in page["texts"]]
    assert not (await town.rows("select effects_due from review_tasks"))[0].effects_due


async def test_a_rejected_draft_goes_to_nobody_any_more(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()
    first = town.to("ayaan")

    await town.answer(town.page_of("farah"), answer="reject", why="Says stay, means leave.")

    await town.people(late="so")
    await town.app.rounds.newcomers()
    await town.plan()
    await town.round()
    await town.send()
    assert town.to("late") and town.to("late") != first
    assert await _languages(town) == ["so", "en"]


async def test_a_rejected_draft_that_has_not_left_gives_way(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.plan()
    await town.round()
    town.sent += await town.app.parts.sending.claim(
        "sms", limit=1, units=100, now=town.clock.now(), lease_ms=60_000,
        active=town.app.parts.active.ends_at,
    )

    await town.answer(town.page_of("farah"), answer="reject", why="It is no Somali.")

    await town.send()
    assert len(town.to("ayaan")) == 1
    assert "Flood" in town.to("ayaan")[0]
    people = (await town.app.desk.report(alert))["people"]
    assert (people["planned"], people["pending"]) == (1, 1)


async def test_a_rejection_needs_a_reason(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()

    status, _ = await town.answer(town.page_of("farah"), answer="reject", why=" ")

    assert status == 422
    assert (await town.rows("select state from review_tasks"))[0].state == "open"


async def test_after_silence_the_next_is_asked_and_at_last_nobody(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("one", "two")
    await town.warn()
    await town.go()
    asked = [len(town.to("one")), len(town.to("two"))]
    for _ in range(12):
        town.clock.pass_by(300)
        await town.round()
        await town.send()
        asked += [len(town.to("one")), len(town.to("two"))]

    # One, then the other, then both once more; after half an hour it is over.
    assert asked[:6] == [1, 0, 1, 1, 2, 2]
    assert asked[-2:] == [2, 2]
    assert (await town.rows("select state from review_tasks"))[0].state == "lapsed"
    status, html = await town.open(town.page_of("one"))
    assert status == 200 and "<form" not in html
    assert (await town.answer(town.page_of("two"), answer="approve", revision=1))[0] == 409


async def test_of_two_who_answer_at_once_one_wins_and_the_other_is_told(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("one", "two")
    await town.warn()
    await town.go()
    town.clock.pass_by(301)
    await town.round()
    await town.send()
    draft = await town.draft()

    answers = await asyncio.gather(
        town.answer(town.page_of("one"), answer="approve", revision=1),
        town.answer(town.page_of("two"), answer="edit", text0=draft + " Orod!", revision=1),
    )

    assert sorted(status for status, _ in answers) == [200, 409]
    tasks = await town.rows("select state, revision from review_tasks")
    assert [(t.state, t.revision) for t in tasks] == [("approved", 2)]
    late = "one" if answers[0][0] == 409 else "two"
    _, html = await town.open(town.page_of(late))
    assert "<form" not in html


async def test_two_must_agree_for_the_gravest(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("one", "two")
    alert = await town.warn(severity="Extreme")
    await town.go()
    assert town.to("one") and town.to("two")  # both at once

    await town.answer(town.page_of("one"), answer="approve")
    assert (await town.rows("select state from review_tasks"))[0].state == "half"
    await town.answer(town.page_of("two"), answer="approve")

    words = [m for m in await town.messages(alert) if m["language"] == "so"]
    assert words[-1]["reviewed_by"] == "Ms one, Ms two"


async def test_one_is_enough_where_the_other_stays_silent(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("one", "two")
    alert = await town.warn(severity="Extreme")
    await town.go()
    await town.answer(town.page_of("one"), answer="approve")

    town.clock.pass_by(301)
    await town.round()

    words = [m for m in await town.messages(alert) if m["language"] == "so"]
    assert words[-1]["reviewed_by"] == "Ms one"


@pytest.mark.parametrize(("who", "asked"), [
    pytest.param({"spoken": "so"}, False, id="speaks-and-does-not-write"),
    pytest.param({"language": "am"}, False, id="another-language"),
    pytest.param({"hours": "Mon 08:00-10:00"}, True, id="on-call"),
    pytest.param({"hours": "Mon 10:00-12:00"}, False, id="not-on-call"),
    pytest.param({"hours": "Sun 22:00-09:30"}, True, id="through-the-night"),
    pytest.param({"hours": "Tue-Sun 00:00-24:00"}, False, id="another-day"),
])
async def test_only_who_writes_the_language_and_is_on_call_is_asked(
    town: Any, who: dict[str, str], asked: bool
) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah", **who)
    await town.warn()

    await town.go()

    assert bool(town.to("farah")) is asked


async def test_an_interpreter_who_cannot_be_reached_is_not_waited_for(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("one", "two")
    await town.warn()
    await town.plan()
    await town.send()
    await town.round()
    await town.send(Verdict.REFUSED)
    await town.round()

    await town.send()

    assert len(town.to("two")) == 1


async def test_an_alert_that_ends_closes_what_was_asked(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.go()
    await town.app.desk.cancel(alert, who=DUTY)
    town.clock.pass_by(301)
    await town.round()

    status, html = await town.open(town.page_of("farah"))

    assert (await town.rows("select state from review_tasks"))[0].state == "closed"
    assert status == 200 and "<form" not in html


async def _languages(town: Any) -> list[str]:
    rows = await town.rows(
        "select language from deliveries where wanted_language = 'so' and purpose = 'public'"
        " order by id"
    )
    return [row.language for row in rows]

"""The interpreter's page: on a phone, in any direction, without JavaScript, within bounds."""

from typing import Any

import pytest


@pytest.mark.parametrize(("text", "why"), [
    pytest.param("", "length", id="empty"),
    pytest.param("Daad. Fur {code}", "characters", id="a-slot"),
    pytest.param("Daad ayaa imanaya.", "code", id="no-code"),
    pytest.param("CODE CODE", "code", id="code-twice"),
    pytest.param("CODE " + "x" * 1700, "fits", id="too-long"),
    pytest.param("CODE \u202edaad", "characters", id="a-hidden-sign"),
])
async def test_a_text_that_cannot_go_out_comes_back_with_the_reason(
    town: Any, text: str, why: str
) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.go()
    code = (await town.app.desk.alert(alert))["code"]

    given = text.replace("CODE", code)
    status, html = await town.answer(town.page_of("farah"), answer="edit", text0=given)

    assert status == 422
    assert f"<li>{why}:" in html
    assert (await town.rows("select state from review_tasks"))[0].state == "open"


async def test_a_page_that_nobody_was_given_is_not_there(town: Any) -> None:
    assert (await town.open("/t/" + "x" * 22))[0] == 404


async def test_the_page_runs_in_the_readers_direction_and_needs_no_script(town: Any) -> None:
    await town.people(amal="ar")
    await town.interpreters("huda", language="ar")
    await town.warn()
    await town.go()

    _, html = await town.open(town.page_of("huda"))

    assert '<html lang="ar" dir="rtl">' in html
    assert 'lang="ar" dir="rtl">' in html[html.index("<textarea"):]
    assert '<p class="text" lang="en" dir="ltr">' in html
    assert "<script" not in html
    assert "Move to higher ground." in html  # the issuer's own words, for who wants to see them
    assert 'name="viewport"' in html
    assert "urls:" not in html  # what keeps a link apart in this script is no part of the link


async def test_the_time_that_is_left_is_said_as_of_now(town: Any) -> None:
    await town.people(amal="en", ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()

    first = (await town.open(town.page_of("farah")))[1]
    town.clock.pass_by(600)
    later = (await town.open(town.page_of("farah")))[1]

    assert "30" in first[first.index('role="timer"'):][:80]
    assert "20" in later[later.index('role="timer"'):][:80]


async def test_who_changes_the_text_and_says_that_it_is_right_means_what_they_see(
    town: Any,
) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    alert = await town.warn()
    await town.go()
    mended = await town.draft() + " Orod!"

    await town.answer(town.page_of("farah"), answer="approve", text0=mended)

    words = [m["text"] for m in await town.messages(alert) if m["language"] == "so"]
    assert words[-1] == mended


async def test_what_a_machine_doubts_a_speaker_may_confirm(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()
    doubtful, path = await town.draft() + " 77", town.page_of("farah")

    status, html = await town.answer(path, answer="edit", text0=doubtful)
    assert (status, "<li>numbers:" in html) == (422, True)
    seen = html.split('name="seen" value="')[1].split('"')[0]

    # What was shown is confirmed, and nothing else.
    assert (await town.answer(path, answer="edit", text0=doubtful + "8", seen=seen))[0] == 422
    assert (await town.answer(path, answer="edit", text0=doubtful, seen=seen))[0] == 200


async def test_a_page_is_no_door_for_anything_else(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    await town.warn()
    await town.go()
    path = town.page_of("farah")

    assert (await town.answer(path, answer="publish"))[0] in (400, 422)
    assert (await town.answer(path, answer="edit", text0="x" * 300_000))[0] == 413
    assert (await town.answer(path, answer="edit", revision=10**8, text0="x"))[0] == 409
    status, html = await town.answer(path, answer="edit", text0="<script>alert(1)</script>")
    assert (status, "<script" in html) == (422, False)

"""Writing a warning at the console: nothing goes out unseen, and a second press sends nothing."""

import re
from html import unescape

import pytest

FORM = {
    "earnest": "real", "hazard": "flood", "severity": "Severe", "urgency": "Immediate",
    "certainty": "Observed", "lasts": "6", "texts": "1", "language-0": "en",
    "headline-0": "Flood: leave the river bank", "instruction-0": "Go uphill.",
    "community": "mill",
}


def hidden(html: str) -> dict[str, str]:
    found = re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', html)
    return {name: unescape(value) for name, value in found}


async def proof(house) -> dict[str, str]:
    return {"proof": hidden(await house.page("/compose"))["proof"]}


async def previewed(house, **more: str) -> dict[str, str]:
    answer = await house.post({**FORM, **await proof(house), **more, "do": "check"})
    assert answer.status == 200, await answer.text()
    return hidden(await answer.text())


async def alerts(house):
    return (await house.app.desk.alerts(before=None, limit=10))[0]


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_form_offers_what_there_is(house, language):
    html = await house.page(f"/compose?lang={language}")

    assert "Mill Quarter" in html
    assert 'value="far" disabled' in html
    assert 'value="wildfire"' in html
    assert ('dir="rtl"' in html) is (language == "ar")


async def test_nothing_is_ticked_between_exercise_and_real_on_a_live_service(house):
    html = await house.page("/compose")

    assert not re.search(r'name="earnest" value="\w+" checked', html)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_all_faults_stand_beside_their_fields_and_nothing_typed_is_lost(house, language):
    form = {**FORM, **await proof(house), "earnest": "", "severity": "", "headline-0": "",
            "instruction-0": "Keep <this>", "circle-lat": "50", "do": "check"}

    answer = await house.client.post(
        f"/compose?lang={language}", data=form,
        headers={"Cookie": house.cookies["operator"], "Sec-Fetch-Site": "same-origin"},
    )

    html = await answer.text()
    assert answer.status == 422
    assert html.count('class="wrong"') == 4
    assert "Keep &lt;this&gt;" in html
    assert await alerts(house) == []


async def test_the_preview_shows_people_and_texts_and_sends_nothing(house):
    answer = await house.post({**FORM, **await proof(house), "do": "check"})

    html = await answer.text()
    assert answer.status == 200
    assert "REAL WARNING" in html
    assert "Flood: leave the river bank" in html
    assert 'lang="ar" dir="auto"' in html
    assert await alerts(house) == []


async def test_what_was_previewed_is_sent_once_however_often_the_button_is_pressed(house):
    form = {**await previewed(house), "sure": "yes", "do": "send"}

    first, second = [await house.post(form) for _ in range(2)]

    [alert] = await alerts(house)
    assert (first.status, second.status) == (303, 303)
    assert first.headers["Location"] == second.headers["Location"] == f"/alerts/{alert['id']}"
    assert (alert["state"], alert["submitted_by"]) == ("active", "Ms operator")


@pytest.mark.parametrize(("change", "status"), [
    pytest.param({"sure": ""}, 422, id="not-sure"),
    pytest.param({"headline-0": "Something else"}, 200, id="changed"),
    pytest.param({"earnest": "exercise"}, 200, id="other-earnest"),
    pytest.param({"seen": ""}, 200, id="never-seen"),
    pytest.param({"sent": "2020-01-01T00:00:00+00:00"}, 200, id="seen-long-ago"),
])
async def test_what_was_not_seen_like_this_is_shown_again(house, change, status):
    form = {**await previewed(house), "sure": "yes", "do": "send", **change}

    answer = await house.post(form)

    assert answer.status == status
    assert 'role="alert"' in await answer.text()
    assert await alerts(house) == []


async def test_languages_are_added_without_losing_what_was_typed(house):
    answer = await house.post({**FORM, **await proof(house), "do": "more"})

    html = await answer.text()
    assert 'name="headline-1"' in html
    assert 'value="Flood: leave the river bank"' in html


async def test_back_from_the_preview_everything_is_still_there(house):
    answer = await house.post({**await previewed(house), "do": "change"})

    assert 'value="Flood: leave the river bank"' in await answer.text()


async def test_an_update_begins_with_what_was_said(house):
    sent = await house.post({**await previewed(house), "sure": "yes", "do": "send"})
    alert_id = sent.headers["Location"].rpartition("/")[2]

    html = await house.page(f"/compose?updates={alert_id}")

    assert f'name="updates" value="{alert_id}"' in html
    assert 'value="Flood: leave the river bank"' in html
    assert "MultiPolygon" in html


@pytest.mark.parametrize("way", ["GET", "POST"])
async def test_only_who_may_submit_may_write(house, way):
    answer = await house.client.request(
        way, "/compose", data=None if way == "GET" else FORM,
        headers={"Cookie": house.cookies["viewer"], "Sec-Fetch-Site": "same-origin"},
    )

    assert answer.status == 403


async def test_a_form_of_another_page_is_refused(house):
    stolen = {**FORM, "proof": "0" * 64, "do": "send", "sure": "yes"}

    assert (await house.post(stolen)).status == 403

"""Whoever writes or approves a warning sees how plainly it speaks, and may send it all the same."""

import pytest

HARD = {"headline-0": "Imminent inundation", "instruction-0": "Exercise caution."}


async def test_the_preview_of_what_was_written_says_what_is_hard(house, filled):
    answer = await house.post({**filled, **HARD})
    html = await answer.text()

    assert 'Many do not understand "inundation". Plainer: flood' in html.replace("&#34;", '"')
    assert "info[1]/instruction[1]" in html
    assert 'name="sure"' in html  # it can be sent all the same


async def test_a_plain_one_is_told_so(house, filled):
    answer = await house.post(filled)

    assert "Nothing to remark" in await answer.text()


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_who_approves_reads_it_beside_the_alert(town, draft, language):
    house = await town(approval="one")
    draft["texts"][0]["headline"] = "Imminent inundation"
    made = await (await house.api(draft, submit=True)).json()
    assert made["alert"]["state"] == "awaiting-approval"

    html = await house.page(f"/alerts/{made['alert']['id']}?lang={language}", role="viewer")
    shown = await house.app.desk.alert(made["alert"]["id"])

    assert "inundation" in html.split('id="deliveries"')[0].split("<dl")[1]
    assert [r["code"] for r in shown["clarity"]["remarks"]] == ["hard", "hard"]
    assert {r["path"] for r in shown["clarity"]["remarks"]} == {"/alert/info[1]/headline[1]"}


async def test_what_is_decided_is_not_measured_again(house, draft):
    made = await (await house.api(draft, submit=True)).json()

    assert made["alert"]["state"] == "active"
    assert "clarity" not in await house.app.desk.alert(made["alert"]["id"])

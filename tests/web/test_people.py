"""The pages for leaders, stations and the public, as an old phone without scripts sees them."""

import re

import pytest


@pytest.mark.parametrize(("token", "lang", "direction", "label"), [
    ("leader", "en", "ltr", "Tell your community"), ("leader-ar", "ar", "rtl", "أبلغوا مجتمعكم"),
])
async def test_a_leader_finds_the_words_and_the_answers(client, token, lang, direction, label):
    html = await (await client.get(f"/r/{token}")).text()

    assert f'<html lang="{lang}" dir="{direction}">' in html
    assert f"<h1>{label}</h1>" in html
    assert '<p class="text" lang="ar" dir="rtl">سيول' in html
    assert '<p class="text" lang="en" dir="ltr">Flash flood' in html
    assert 'href="tel:+15550100"' in html
    assert "K7QX" in html
    assert re.findall(r'name="answer" value="(\w+)"', html) == [
        "received", "relayed", "cannot", "question",
    ]
    assert "<script" not in html
    assert len(html) < 8000


@pytest.mark.parametrize(("form", "said"), [
    ({"answer": "received"}, ("received", None, "", "")),
    ({"answer": "relayed", "people": "40", "way": "voice", "words": " the word 'ford' "},
     ("relayed", 40, "voice", "the word 'ford'")),
    ({"answer": "relayed", "people": "٤٠"}, ("relayed", 40, "", "")),
    ({"answer": "relayed", "people": " 1,200 ", "way": "pigeon"}, ("relayed", 1200, "", "")),
    ({"answer": "relayed", "people": "0"}, ("relayed", 0, "", "")),
    ({"answer": "cannot", "people": "7"}, ("cannot", None, "", "")),
    ({"answer": "question", "words": "أين؟"}, ("question", None, "", "أين؟")),
    ({"answer": "question", "words": "x" * 1000}, ("question", None, "", "x" * 1000)),
])
async def test_an_answer_is_kept_and_thanked_for(client, service, form, said):
    answer = await client.post("/r/leader", data=form, allow_redirects=False)

    assert (answer.status, answer.headers["Location"]) == (303, "/r/leader?done=1")
    assert service.calls == [("relay", ("leader", *said))]
    thanked = await (await client.get("/r/leader?done=1")).text()
    assert '<p class="done" role="status">Thank you. Your answer has been saved.</p>' in thanked


@pytest.mark.parametrize(("form", "asked"), [
    ({}, "Tell your community"), ({"answer": "maybe"}, "Tell your community"),
    ({"answer": "relayed"}, "How many people?"),
    ({"answer": "relayed", "people": "many"}, "How many people?"),
    ({"answer": "relayed", "people": "-4"}, "How many people?"),
    ({"answer": "relayed", "people": "²"}, "How many people?"),
    ({"answer": "relayed", "people": "9" * 5000}, "How many people?"),
    ({"answer": "relayed", "people": "4", "words": "x" * 1001}, "What was not understood?"),
    ({"answer": "question"}, "Your question"),
    ({"answer": "question", "words": "x" * 1001}, "Your question"),
])
async def test_what_is_missing_is_asked_for_again(client, service, form, asked):
    answer = await client.post("/r/leader", data=form)

    assert answer.status == 422
    assert f'<p class="fault" role="alert">{asked}</p>' in await answer.text()
    assert service.calls == []


async def test_what_was_written_is_not_lost_when_the_number_is_missing(client):
    answer = await client.post("/r/leader", data={"answer": "relayed", "words": "the word ford"})

    assert "the word ford" in await answer.text()


@pytest.mark.parametrize(("path", "form"), [
    ("/r/leader", {"answer": "received"}), ("/s/station", {"script": "5"}),
])
async def test_a_flood_of_answers_is_stopped(client, path, form):
    answers = [await client.post(path, data=form, allow_redirects=False) for _ in range(35)]

    assert {answers[0].status, answers[-1].status} == {303, 429}
    assert (await client.get(path)).status == 200


@pytest.mark.parametrize("path", ["/r/leader", "/s/station"])
async def test_a_large_answer_is_refused(client, path):
    assert (await client.post(path, data={"words": "x" * 20_000})).status == 413


@pytest.mark.parametrize("path", ["/r/leader", "/a/K7QX", "/s/station"])
@pytest.mark.parametrize("over", [True, False])
async def test_what_is_over_or_an_exercise_is_shown_so(client, service, path, over):
    service.over, service.exercise = over, over

    html = await (await client.get(path)).text()

    assert ("This warning is no longer in force." in html) is over
    assert ("Exercise: there is no danger." in html) is over


@pytest.mark.parametrize("path", ["/r/nothing", "/s/nothing", "/a/NOTHING", "/r/..%2f..%2fetc"])
async def test_an_unknown_page_says_so(client, path):
    answer = await client.get(path, headers={"Accept-Language": "ar"})

    assert answer.status == 404
    assert "هذه الصفحة غير موجودة" in await answer.text()


async def test_a_station_reads_each_script_in_its_language(client, service):
    html = await (await client.get("/s/station")).text()

    assert '<section class="script" id="script-6" lang="ar" dir="rtl">' in html
    assert "About 21 seconds / 30" in html
    answer = await client.post("/s/station", data={"script": "6"}, allow_redirects=False)
    assert answer.headers["Location"] == "/s/station#script-6"
    assert service.calls == [("aired", ("station", 6))]
    assert "Read on air at 2026-11-21 02:15" in await (await client.get("/s/station")).text()


@pytest.mark.parametrize("script", ["", "x", "-1", "٥", "9" * 30])
async def test_a_station_cannot_name_a_script_that_is_none(client, service, script):
    assert (await client.post("/s/station", data={"script": script})).status == 422
    assert service.calls == []


@pytest.mark.parametrize("path", ["/s/station", "/r/leader"])
async def test_asking_only_for_the_head_counts_as_nothing(client, path):
    assert (await client.head(path)).status == 405


@pytest.mark.parametrize(("accepts", "order"), [
    ("en", ["en", "ar"]), ("ar-EG,en;q=0.4", ["ar", "en"]), ("xx-bad!,*", ["en", "ar"]),
    ("", ["en", "ar"]),
])
async def test_the_public_page_has_every_language_the_visitors_first(client, accepts, order):
    html = await (await client.get("/a/K7QX", headers={"Accept-Language": accepts})).text()

    assert re.findall(r'<section id="(\w+)"', html) == order
    assert f'<html lang="{order[0]}"' in html
    assert '<section id="ar" lang="ar" dir="rtl">' in html


async def test_an_old_link_leads_to_the_warning_that_replaced_it(client, service):
    service.newer = "NEW1"

    answer = await client.get("/a/K7QX", allow_redirects=False)

    assert (answer.status, answer.headers["Location"]) == (302, "/a/NEW1")


async def test_registering_is_not_open_yet_and_the_page_says_so(client):
    answer = await client.get("/join")

    assert answer.status == 404
    assert "Registering by yourself is not open here yet." in await answer.text()

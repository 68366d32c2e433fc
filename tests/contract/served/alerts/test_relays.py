"""Section 7, relays and radio: asked, received, relayed, passed on, silent; scripts and airings."""

import json
import re
from functools import partial

import pytest

FORM = "application/x-www-form-urlencoded"
OVER = {
    "asked": 0, "received": 0, "relayed": 0, "people_told": 0, "escalated": 0, "silent": 0,
}


@pytest.fixture
def village(place, people):
    """A community with a leader and a deputy, and a radio station; their numbers."""
    def make(town, *, languages="en", deputy=True):
        name = place.name
        numbers = {"leader": people.add(languages, id=f"{name}-l", role="leader", community=name)}
        if deputy:
            numbers["deputy"] = people.add(id=f"{name}-d", role="deputy", community=name)
        town.bring(people.csv())
        south, west, north, east = place.square
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        area = {"type": "Polygon", "coordinates": [ring]}
        leaders = [f"{name}-l", f"{name}-d"] if deputy else [f"{name}-l"]
        profile = [{
            "id": name, "name": "Village", "timezone": "Europe/London", "size": 50, "area": area,
            "languages": {"en": 0.5, "ar": 0.5}, "leaders": leaders, "stations": [f"fm-{name}"],
        }]
        station = [{
            "id": f"fm-{name}", "name": "FM", "languages": ["ar", "en"], "slots": [30],
            "deliver": "page", "area": area,
        }]
        for what, rows in (("communities", profile), ("stations", station)):
            path = town.folder / f"{name}-{what}.yaml"
            path.write_text(json.dumps(rows), encoding="utf-8")
            town.tocsin(what, "import", str(path))
        return numbers

    return make


def answered(town, alert, expected):
    return asks(town, alert) == expected


def asks(town, alert):
    return {name: town.get(alert, "report")["relays"][name] for name in OVER}


def test_a_leader_answers_by_text(town, village, place, cap, wait_for):
    """1 received, 2 N told N (the last N counts, digits of any script), 4 a question."""
    numbers = village(town)
    alert = town.post(cap(place)).json
    town.settled(alert, planned=2)
    expected = {**OVER, "asked": 1}

    for text, change in (
        ("1", {"received": 1}), ("2 40", {"relayed": 1, "people_told": 40}),
        ("٢ ٥٥", {"people_told": 55}), ("4 where do we go?", {}), ("２ ７", {"people_told": 7}),
    ):
        expected |= change
        assert town.hears(numbers["leader"], text)["status"] // 100 == 2
        wait_for(partial(answered, town, alert, expected))
    (message,) = [m for m in town.get(alert, "messages")["items"] if m["channel"] == "relay"]
    first = town.got(numbers["leader"])[0]["body"]
    assert "Move to higher ground" in first  # complete without the page
    assert re.sub(r"http://\S+/r/\w+", "{link}", first) == message["text"]


def test_a_leader_gets_the_ask_and_no_public_message_and_counts_once(
    town, village, place, cap, refer
):
    """Purpose leader for the one, public for the deputy; one ending each."""
    numbers = village(town)
    alert = town.post(cap(place, age=60)).json
    report = town.settled(alert, planned=2)
    ending = town.post(cap(place, msg_type="Cancel", references=refer(alert))).json
    town.settled(ending, planned=2)

    purposes = {d["contact"]: d["purpose"] for d in town.deliveries(alert) if d["contact"]}
    assert purposes == {f"{place.name}-l": "leader", f"{place.name}-d": "public"}
    assert report["by_channel"]["relay"]["people"] == 1
    assert [len(town.got(number)) for number in numbers.values()] == [2, 2]


@pytest.mark.parametrize("text", ["", "3", "٣"])
def test_silence_or_cannot_asks_the_deputy(turned, village, place, cap, refer, wait_for, text):
    """Passed on once; a community with any answer is not silent; each person has one ending."""
    numbers = village(turned)
    alert = turned.post(cap(place, age=60)).json
    turned.settled(alert, planned=2)
    if text:
        turned.hears(numbers["leader"], text)
    else:
        turned.turn(60)

    wait_for(lambda: any("/r/" in m["body"] for m in turned.got(numbers["deputy"])))
    turned.hears(numbers["deputy"], "2 30")

    expected = {**OVER, "asked": 2, "received": 1, "relayed": 1, "people_told": 30, "escalated": 1}
    wait_for(lambda: asks(turned, alert) == expected)
    turned.settled(alert, planned=2)
    before = len(turned.got(numbers["deputy"]))
    ending = turned.post(cap(place, msg_type="Cancel", references=refer(alert))).json
    turned.settled(ending, planned=2)
    assert len(turned.got(numbers["deputy"])) == before + 1
    assert asks(turned, alert) == expected


def test_a_community_that_never_answers_is_silent(turned, village, place, cap, wait_for):
    """Escalated though there is nobody else, and silent at the end."""
    village(turned, deputy=False)
    alert = turned.post(cap(place, lasts=turned.ahead + 600)).json
    turned.settled(alert, planned=1)

    turned.turn(60)
    wait_for(lambda: asks(turned, alert)["escalated"])
    turned.turn(600)
    wait_for(lambda: turned.get(alert)["state"] == "expired")

    assert asks(turned, alert) == {**OVER, "asked": 1, "escalated": 1, "silent": 1}


def test_several_open_asks_have_their_own_digit(town, village, place, cap, wait_for):
    """The second ask is answered with its digit, the first one as its message says."""
    numbers = village(town, deputy=False)
    first = town.post(cap(place)).json
    town.settled(first, planned=1)
    second = town.post(cap(place, event="Storm")).json
    town.settled(second, planned=1)

    digit = re.search(r"(\d)1 = ", town.got(numbers["leader"])[-1]["body"]).group(1)
    town.hears(numbers["leader"], f"{digit}2 9")
    town.hears(numbers["leader"], "2 8")

    wait_for(lambda: asks(town, second)["people_told"] == 9)
    wait_for(lambda: asks(town, first)["people_told"] == 8)


def test_the_leaders_page_takes_answers(town, village, place, cap):
    """The page behind the link: the words, and an answer."""
    numbers = village(town, deputy=False)
    alert = town.post(cap(place)).json
    town.settled(alert, planned=1)
    path = re.search(r"/r/\w+", town.got(numbers["leader"])[0]["body"]).group(0)

    page = town.call("GET", path, token="")
    told = town.call("POST", path, token="", kind=FORM, body=b"answer=relayed&people=12")

    assert (page.status, told.status) == (200, 303)
    assert "Move to higher ground" in page.body.decode()
    assert asks(town, alert) == {
        **OVER, "asked": 1, "received": 1, "relayed": 1, "people_told": 12,
    }


def test_radio_scripts_are_made_fetched_and_aired(town, village, place, cap):
    """One per language and slot; stations are no people; opened is delivered, aired is said."""
    village(town)
    alert = town.post(cap(place)).json
    report = town.settled(alert, planned=2)
    scripts = town.get(alert, "scripts")["items"]
    listed = town.tocsin("stations", "list")["items"]
    (link,) = [s["link"] for s in listed if s["id"] == f"fm-{place.name}"]
    path = link.removeprefix(town.base)

    page = town.call("GET", path, token="")
    number = re.search(r'name="script" value="(\d+)"', page.body.decode()).group(1)
    town.call("POST", path, token="", kind=FORM, body=f"script={number}".encode())

    assert report["radio"] == {"scripts": 2, "downloaded": 0, "aired": 0}
    assert town.get(alert, "report")["radio"] == {"scripts": 2, "downloaded": 2, "aired": 1}
    assert {(s["language"], s["slot_seconds"]) for s in scripts} == {("ar", 30), ("en", 30)}
    for script in scripts:
        assert {"station", "reading_seconds", "text", "ssml"} <= script.keys()
        assert script["ssml"].startswith("<?xml")
        assert script["reading_seconds"] <= 30

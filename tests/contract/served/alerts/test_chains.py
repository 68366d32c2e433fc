"""Sections 6 and 7, endings: updates and cancels, whatever comes first, tell each person once."""

import re

import pytest

KINDS = ("warning", "update", "withdrawn", "all-clear", "area-left")


def sent_of(document):
    return re.search("<sent>(.*?)</sent>", document).group(1)


def told(town, alert):
    return sorted((d["contact"], d["kind"]) for d in town.deliveries(alert))


@pytest.fixture
def pair(place, people, town):
    """Two people of the place, in two languages."""
    numbers = [people.add("en"), people.add("ar")]
    town.bring(people.csv())
    return [f"{place.name}-0", f"{place.name}-1"], numbers


def test_an_alert_grows_shrinks_and_ends(
    town, place, new_place, new_people, pair, cap, refer
):
    """The told get the update, newcomers the warning, those left out area-left; endings once.

    What is previewed is what is sent, byte for byte, and for as many people.
    """
    other = new_place()
    others = new_people(other)
    more = [others.add("es"), others.add("so")]
    town.bring(others.csv())
    both = (
        f"<areaDesc>Old</areaDesc><polygon>{place.ring}</polygon></area>"
        f"<area><areaDesc>New</areaDesc><polygon>{other.ring}</polygon>"
    )

    def send(document, planned):
        shown = town.call("POST", "/api/v1/previews", body=document.encode(), kind="text/xml").json
        alert = town.post(document).json
        report = town.settled(alert, planned=planned)
        assert shown["audience"]["people"] == planned
        assert words(shown["messages"]) == words(report["messages"])
        ids = [town.got(n)[-1]["body"] for n in pair[1] + more if town.got(n)]
        assert set(ids) <= {text for *_, text, _ in words(report["messages"])} or planned < len(ids)
        return alert

    def words(messages):
        names = ("language", "channel", "kind", "purpose", "variant", "text", "people")
        return sorted(tuple(m[name] for name in names) for m in messages)

    first = send(cap(place, age=400), 2)
    wider = send(cap(place, msg_type="Update", references=refer(first), age=300, area=both), 4)
    there = send(cap(other, msg_type="Update", references=refer(wider), age=200), 4)
    ending = send(cap(other, msg_type="Cancel", references=refer(there), age=100), 2)

    new = [f"{other.name}-0", f"{other.name}-1"]
    assert told(town, wider) == [(c, "update") for c in pair[0]] + [(c, "warning") for c in new]
    assert told(town, there) == [(c, "area-left") for c in pair[0]] + [(c, "update") for c in new]
    assert told(town, ending) == [(c, "withdrawn") for c in new]
    states = [town.get(a)["state"] for a in (first, wider, there)]
    assert states == ["superseded", "superseded", "withdrawn"]
    assert town.get(there)["endings"] == {"owed": 2, "told": 2, "not_told": 0}
    assert town.settled(ending)["people"]["planned"] == 2
    assert [len(town.got(n)) for n in pair[1] + more] == [3, 3, 3, 3]


@pytest.mark.parametrize(("msg_type", "state", "kinds"), [
    ("Update", "superseded", ["warning", "warning"]), ("Cancel", "withdrawn", []),
])
def test_what_comes_before_its_alert_counts_from_the_start(
    town, place, pair, cap, wait_for, msg_type, state, kinds
):
    """An Update is the warning, a Cancel tells nobody, and the late alert is never sent."""
    late = cap(place, f"late-{place.name}", age=200)
    info = re.search("<info>.*</info>", late, re.DOTALL).group(0)
    early = town.post(cap(
        place, msg_type=msg_type, age=100, info=info,
        references=f"duty@town.example,late-{place.name},{sent_of(late)}",
    )).json
    town.settled(early, planned=len(kinds))

    alert = town.post(late)

    assert (alert.status, alert.json["state"]) == (201, state)
    if msg_type == "Cancel":
        wait_for(lambda: town.get(early)["state"] == "ended")
    assert [kind for _, kind in told(town, early)] == kinds
    assert town.deliveries(alert.json) == []
    assert [len(town.got(n)) for n in pair[1]] == [len(kinds) // 2] * 2


def test_of_two_updates_the_later_sent_wins(town, place, pair, cap, refer):
    """An older one that comes late tells nobody; a newer one ends the older as well."""
    alert = town.post(cap(place, age=400)).json
    town.settled(alert, planned=2)
    update = town.post(cap(place, msg_type="Update", references=refer(alert), age=200)).json
    town.settled(update, planned=2)

    older = town.post(cap(place, msg_type="Update", references=refer(alert), age=300)).json
    newer = town.post(cap(place, msg_type="Update", references=refer(alert), age=100)).json
    town.settled(newer, planned=2)
    ending = town.post(cap(place, msg_type="Cancel", references=refer(newer))).json
    town.settled(ending, planned=2)

    assert (older["state"], town.deliveries(older)) == ("superseded", [])
    assert town.get(update)["state"] == "superseded"
    assert told(town, ending) == [(contact, "withdrawn") for contact in pair[0]]
    assert [len(town.got(n)) for n in pair[1]] == [4, 4]


def test_a_cancel_of_another_sender_ends_nothing(town, place, pair, cap, refer):
    """References act only among a sender's own alerts."""
    alert = town.post(cap(place, age=60)).json
    town.settled(alert, planned=2)

    other = town.post(cap(
        place, msg_type="Cancel", references=refer(alert), sender="else@far.example"
    )).json

    assert (other["state"], town.get(alert)["state"]) == ("recorded", "active")
    assert "reference-not-entitled" in {f["code"] for f in other["findings"]}


def test_withdrawing_by_hand_tells_everyone_and_a_withdrawal_is_no_all_clear(
    town, place, pair, cap
):
    """POST cancel composes the Cancel; a response type AllClear is a kind of its own."""
    alert = town.post(cap(place, age=60)).json
    town.settled(alert, planned=2)

    ending = town.call("POST", f"/api/v1/alerts/{alert['id']}/cancel").json
    town.settled(ending, planned=2)

    assert (ending["msg_type"], town.get(alert)["state"]) == ("Cancel", "withdrawn")
    assert {d["kind"] for d in town.deliveries(ending)} == {"withdrawn"}
    assert "not mean that it is safe" in town.got(pair[1][0])[-1]["body"]


def test_an_all_clear_goes_to_who_was_warned(town, place, pair, cap, refer):
    """Kind all-clear on the same address in the same language."""
    alert = town.post(cap(place, age=60)).json
    town.settled(alert, planned=2)

    over = town.post(cap(
        place, msg_type="Update", references=refer(alert), response="AllClear"
    )).json
    town.settled(over, planned=2)

    assert told(town, over) == [(contact, "all-clear") for contact in pair[0]]


def test_who_was_never_told_gets_no_ending(hurried, place, people, cap, refer, wait_for):
    """Owed is who has a delivery accepted or beyond; a refused number is owed nothing."""
    good, bad = people.add(), people.add()
    hurried.bring(people.csv())
    hurried.provider.config(errors={bad[-7:]: 21211})
    alert = hurried.post(cap(place, age=60)).json
    hurried.settled(alert, planned=2)

    ending = hurried.post(cap(place, msg_type="Cancel", references=refer(alert))).json
    report = hurried.settled(ending, planned=1)

    assert hurried.get(alert)["endings"] == {"owed": 1, "told": 1, "not_told": 0}
    assert report["people"]["planned"] == 1
    wait_for(lambda: hurried.get(ending)["state"] == "ended")
    assert (len(hurried.got(good)), len(hurried.got(bad))) == (2, 0)
    hurried.provider.config(errors={})

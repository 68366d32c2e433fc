"""Section 7, alert states: what is recorded, expired, held; and who may decide."""

import re

import pytest

ALERTS = "/api/v1/alerts"
AREA = "<areaDesc>Somewhere</areaDesc>"


def decide(town, alert, what, token):
    return town.call("POST", f"{ALERTS}/{alert['id']}/{what}", token=token)


@pytest.mark.parametrize(("more", "state"), [
    ({"status": "Test"}, "recorded"), ({"status": "System"}, "recorded"),
    ({"status": "Draft"}, "recorded"), ({"msg_type": "Ack"}, "recorded"),
    ({"age": 7200, "lasts": 60}, "expired"), ({"area": AREA}, "held"),
    ({"area": f"{AREA}<geocode><valueName>N</valueName><value>none</value></geocode>"}, "held"),
    ({}, "active"),
])
def test_the_state_in_the_answer(town, place, cap, more, state):
    """Test, System and Draft are recorded, an old one is expired, one without a place is held."""
    answer = town.post(cap(place, **more))

    assert (answer.status, answer.json["state"]) == (201, state)
    if state == "held":
        assert "area-unresolved" in {f["code"] for f in answer.json["findings"]}
    assert town.get(answer.json)["state"] == state
    assert town.get(answer.json, "report")["people"]["planned"] == 0


def test_an_area_that_is_nowhere_beside_one_that_is_somewhere(town, place, people, cap):
    """It is sent for the rest, with the finding."""
    number = people.add()
    town.bring(people.csv())

    alert = town.post(cap(place, area=f"{AREA}</area><area>{AREA}<polygon>{place.ring}</polygon>"))

    assert alert.json["state"] == "active"
    assert [f["code"] for f in alert.json["findings"]] == ["area-unresolved"]
    town.settled(alert.json, planned=1)
    assert len(town.got(number)) == 1


def test_a_reissue_is_held_and_a_grave_one_goes_out_after_the_wait(hurried, place, cap, wait_for):
    """Same sender, event, area, severity, onset and expires, new identifier: held, even auto."""
    first = cap(place, "re-1")
    second = first.replace("re-1", "re-2")
    moderate = first.replace("re-1", "mod-1").replace("Severe", "Moderate")
    alert = hurried.post(first).json
    hurried.post(moderate)

    again = hurried.post(second)
    less = hurried.post(moderate.replace("mod-1", "mod-2"))

    assert (again.status, again.json["state"]) == (201, "held")
    assert again.json["duplicate_of"] == alert["id"]
    assert less.json["state"] == "held"
    wait_for(lambda: hurried.get(again.json)["state"] == "active")
    assert hurried.get(less.json)["state"] == "held"


@pytest.mark.parametrize(("old", "new"), [
    ("<event>Flood", "<event>Storm"), ("Severe<", "Extreme<"), ("-60.0,", "-59.8,"),
    ("<certainty>Observed</certainty>", "<certainty>Observed</certainty><onset>{sent}</onset>"),
    ("<sender>duty@", "<sender>night@"),
])
def test_what_differs_is_no_reissue(town, place, new_place, cap, old, new):
    """Another event, severity, area, onset or sender is a warning of its own."""
    place.south, place.square = -60.0, (-60.0, place.west, -59.0, place.west + 1)
    first = cap(place, f"own-{place.name}-1")
    sent = re.search("<sent>(.*?)</sent>", first).group(1)
    second = first.replace(f"{place.name}-1", f"{place.name}-2").replace(old, new.format(sent=sent))
    assert town.post(first).json["state"] == "active"

    assert town.post(second).json["state"] == "active"


def test_one_person_approves_and_neither_submitter_nor_bootstrap_may(one, place, people, cap):
    """Nothing is sent before a named other person has said yes; the report runs from there."""
    number = people.add()
    one.bring(people.csv())
    operator, approver, admin = (one.token(r) for r in ("operator", "approver", "admin"))

    waiting = one.post(cap(place), token=operator).json
    own = one.post(cap(place, event="Gale"), token=admin).json
    refused = [
        decide(one, waiting, "approve", operator).status, decide(one, own, "approve", admin).status,
        one.call("POST", f"{ALERTS}/{waiting['id']}/approve").status,
        one.run("alert", "approve", waiting["id"]).returncode,
    ]
    assert (waiting["state"], refused) == ("awaiting-approval", [403, 403, 403, 1])
    assert one.got(number) == []

    approved = decide(one, waiting, "approve", approver)

    assert (approved.status, approved.json["state"]) == (200, "active")
    assert [(a["who"], a["decision"]) for a in approved.json["approvals"]] == [
        ("a-approver", "approve")
    ]
    assert one.settled(waiting, planned=1)["people"]["reached"] == 1
    assert decide(one, waiting, "approve", approver).status == 409
    assert decide(one, own, "reject", approver).json["state"] == "rejected"
    assert len(one.got(number)) == 1


def test_two_different_people_approve(two, place, cap):
    """The first yes is not enough, and the same person does not count twice."""
    alert = two.post(cap(place), token=two.token("operator")).json
    first, second = two.token("approver", "first"), two.token("approver", "second")

    steps = [decide(two, alert, "approve", who) for who in (first, first, second)]

    assert [s.status for s in steps] == [200, 409, 200]
    assert [s.json.get("state") for s in steps] == ["awaiting-approval", None, "active"]


def test_a_cancel_that_waits_holds_its_alert(one, place, people, cap, refer):
    """Rejection releases the alert, approval withdraws it, and the held one is not decided."""
    number = people.add()
    one.bring(people.csv())
    operator, approver = one.token("operator"), one.token("approver")
    alert = one.post(cap(place, age=60), token=operator).json
    decide(one, alert, "approve", approver)
    one.settled(alert, planned=1)

    first = one.post(cap(place, msg_type="Cancel", references=refer(alert)), token=operator).json
    held = one.get(alert)["state"]
    on_held = [decide(one, alert, what, approver).status for what in ("approve", "reject")]
    decide(one, first, "reject", approver)
    released = one.get(alert)["state"]
    again = one.post(cap(place, msg_type="Cancel", references=refer(alert)), token=operator).json
    decide(one, again, "approve", approver)
    report = one.settled(again, planned=1)

    assert (first["state"], held, on_held, released) == (
        "awaiting-approval", "held", [409, 409], "active"
    )
    assert one.get(alert)["state"] == "withdrawn"
    assert one.get(alert)["endings"] == {"owed": 1, "told": 1, "not_told": 0}
    assert report["people"]["reached"] == 1
    assert len(one.got(number)) == 2


@pytest.mark.parametrize(("more", "who"), [
    ({"scope": "Restricted"}, {"officer"}), ({"scope": "Private"}, {"officer"}),
    ({"status": "Exercise"}, {"trains"}), ({}, {"officer", "trains", "spared"}),
    ({"status": "Exercise", "scope": "Private"}, {"officer"}),
])
def test_whom_an_alert_may_disturb(town, place, people, cap, more, who):
    """Exercise reaches who takes part; Restricted and Private reach officers."""
    for name, columns in {
        "officer": {"role": "officer", "exercise": "no"}, "trains": {},
        "spared": {"exercise": "no"},
    }.items():
        people.add(id=f"{place.name}-{name}", **columns)
    town.bring(people.csv())

    alert = town.post(cap(place, **more)).json
    town.settled(alert)

    told = {d["contact"].removeprefix(f"{place.name}-") for d in town.deliveries(alert)}
    assert {name for name in told if name in ("officer", "trains", "spared")} == who
    town.call("POST", f"{ALERTS}/{alert['id']}/cancel")

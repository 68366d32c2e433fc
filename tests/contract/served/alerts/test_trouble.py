"""Section 7, retries and time: what is tried again, looked up, given up, and never sent late."""

import pytest


@pytest.fixture
def trouble(hurried, place, cap):
    """Turns knobs of the stand-in; turns them back, and lets the service see that all is well."""
    before = hurried.provider.options()

    def turn(**knobs):
        hurried.provider.config(**knobs)

    yield turn
    hurried.provider.config(**before)
    hurried.settled(hurried.post(cap(place, event="Healed")).json)


@pytest.fixture
def five(hurried, people):
    """Five people's numbers."""
    numbers = [people.add() for _ in range(5)]
    hurried.bring(people.csv())
    return numbers


def states(town, alert):
    return {(d["state"], d["reason"], d["attempts"]) for d in town.deliveries(alert)}


def test_retries_stop_in_time_with_the_providers_code(hurried, five, place, cap, trouble):
    """429 is never processed: tried again, at most for the wait, then failed with that code."""
    trouble(share_429=1.0)

    alert = hurried.post(cap(place)).json
    report = hurried.settled(alert, planned=5)

    assert report["failures"] == [{"reason": "20429", "people": 5}]
    assert {d["state"] for d in hurried.deliveries(alert)} == {"failed"}
    assert all(d["attempts"] > 2 for d in hurried.deliveries(alert))
    assert hurried.got(*five) == []


def test_a_refusal_for_now_is_overcome(hurried, five, place, cap, trouble, wait_for):
    """Everybody is refused at first; in the end everybody has it, once."""
    trouble(share_429=1.0)
    alert = hurried.post(cap(place)).json
    wait_for(lambda: {d["state"] for d in hurried.deliveries(alert)} == {"retrying"})
    trouble(share_429=0.0)

    assert hurried.settled(alert, planned=5)["people"]["reached"] == 5
    assert len(hurried.got(*five)) == 5


@pytest.mark.parametrize("knobs", [
    {"share_lost": 1.0}, {"share_5xx_after": 1.0},
    {"share_lost": 1.0, "share_callback_loss": 1.0, "list_lag": 0.3},
    {"share_duplicate": 1.0, "share_reorder": 1.0, "share_forged": 1.0},
])
def test_an_unclear_answer_is_settled_and_never_doubled(hurried, five, place, cap, trouble, knobs):
    """The callback settles it, else the provider's list: everyone reached, nobody twice."""
    trouble(**knobs)

    alert = hurried.post(cap(place)).json
    report = hurried.settled(alert, planned=5)

    assert report["people"]["reached"] == 5
    assert report["resent_unproven"] == 0
    assert len(hurried.got(*five)) == 5


@pytest.mark.parametrize(("severity", "state", "attempts", "unproven"), [
    ("Severe", ("delivered", "resent-unproven"), 2, 5),
    ("Moderate", ("no-receipt", "no-receipt"), 1, 0),
])
def test_absent_twice(
    hurried, five, place, cap, trouble, wait_for, severity, state, attempts, unproven
):
    """Sent once more if Severe or Extreme and counted as unproven, else no receipt."""
    trouble(share_5xx_before=1.0)
    alert = hurried.post(cap(place, severity=severity)).json
    wait_for(lambda: {d["state"] for d in hurried.deliveries(alert)} == {"unknown"})
    trouble(share_5xx_before=0.0)

    report = hurried.settled(alert, planned=5)

    assert states(hurried, alert) == {(*state, attempts)}
    assert report["resent_unproven"] == unproven
    assert len(hurried.got(*five)) == unproven


def test_nothing_is_handed_over_after_the_end(hurried, five, place, cap, trouble, wait_for):
    """What could not leave in time is expired, and the state of the alert too."""
    trouble(share_429=1.0)
    # More than a second for planning, and less than retries are made for (3 s).
    alert = hurried.post(cap(place, lasts=2)).json
    wait_for(lambda: hurried.get(alert)["state"] == "expired")
    trouble(share_429=0.0)

    report = hurried.settled(alert, planned=5)

    assert report["failures"] == [{"reason": "alert-expired", "people": 5}]
    assert hurried.got(*five) == []


def test_a_withdrawal_stops_what_waits(hurried, five, place, cap, refer, trouble, wait_for):
    """After the answer to the Cancel no request for its alert is begun."""
    trouble(share_429=1.0)
    alert = hurried.post(cap(place, age=60)).json
    wait_for(lambda: {d["state"] for d in hurried.deliveries(alert)} == {"retrying"})
    ending = hurried.post(cap(place, msg_type="Cancel", references=refer(alert)))
    assert ending.status == 201
    trouble(share_429=0.0)

    report = hurried.settled(alert, planned=5)

    assert report["failures"] == [{"reason": "alert-withdrawn", "people": 5}]
    assert hurried.get(ending.json, "report")["people"]["planned"] == 0
    assert hurried.got(*five) == []

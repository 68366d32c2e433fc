"""Section 7, retries and time: what is tried again, looked up, given up, and never sent late."""

import pytest


@pytest.fixture(params=["hurried"])
def town(request):
    """Where there is trouble: the one in a hurry, or as a test says."""
    return request.getfixturevalue(request.param)


BY_HAND = pytest.mark.parametrize("town", ["turned"], indirect=True)


@pytest.fixture
def trouble(town, place, cap):
    """Turns knobs of the stand-in; turns them back, and lets the service see that all is well."""
    before = town.provider.options()

    def turn(**knobs):
        town.provider.config(**knobs)

    yield turn
    town.provider.config(**before)
    town.settled(town.post(cap(place, event="Healed")).json)


@pytest.fixture
def five(town, people):
    """Five people's numbers."""
    numbers = [people.add() for _ in range(5)]
    town.bring(people.csv())
    return numbers


def states(town, alert):
    return {(d["state"], d["reason"], d["attempts"]) for d in town.deliveries(alert)}


def tried(town, alert, times):
    """Whether everybody was refused so often and waits for the next time."""
    return all(s == "retrying" and n >= times for s, _, n in states(town, alert))


@BY_HAND
def test_retries_stop_in_time_with_the_providers_code(
    town, five, place, cap, trouble, wait_for
):
    """429 is never processed: tried again, at most for the wait, then failed with that code."""
    trouble(share_429=1.0)

    alert = town.post(cap(place)).json
    for times, wait in ((1, 30), (2, 30), (3, 120)):
        wait_for(lambda times=times: town.deliveries(alert) and tried(town, alert, times))
        town.turn(wait)
    report = town.settled(alert, planned=5)

    assert report["failures"] == [{"reason": "20429", "people": 5}]
    assert {d["state"] for d in town.deliveries(alert)} == {"failed"}
    assert all(d["attempts"] > 2 for d in town.deliveries(alert))
    assert town.got(*five) == []


def test_a_refusal_for_now_is_overcome(town, five, place, cap, trouble, wait_for):
    """Everybody is refused at first; in the end everybody has it, once."""
    trouble(share_429=1.0)
    alert = town.post(cap(place)).json
    wait_for(lambda: {d["state"] for d in town.deliveries(alert)} == {"retrying"})
    trouble(share_429=0.0)

    assert town.settled(alert, planned=5)["people"]["reached"] == 5
    assert len(town.got(*five)) == 5


@pytest.mark.parametrize("knobs", [
    {"share_lost": 1.0}, {"share_5xx_after": 1.0},
    {"share_lost": 1.0, "share_callback_loss": 1.0, "list_lag": 0.3},
    {"share_duplicate": 1.0, "share_reorder": 1.0, "share_forged": 1.0},
])
def test_an_unclear_answer_is_settled_and_never_doubled(town, five, place, cap, trouble, knobs):
    """The callback settles it, else the provider's list: everyone reached, nobody twice."""
    trouble(**knobs)

    alert = town.post(cap(place)).json
    report = town.settled(alert, planned=5)

    assert report["people"]["reached"] == 5
    assert report["resent_unproven"] == 0
    assert len(town.got(*five)) == 5


@BY_HAND
@pytest.mark.parametrize(("severity", "state", "attempts", "unproven"), [
    ("Severe", ("delivered", "resent-unproven"), 2, 5),
    ("Moderate", ("no-receipt", "no-receipt"), 1, 0),
])
def test_absent_twice(
    town, five, place, cap, trouble, wait_for, severity, state, attempts, unproven
):
    """Sent once more if Severe or Extreme and counted as unproven, else no receipt."""
    trouble(share_5xx_before=1.0)
    alert = town.post(cap(place, severity=severity)).json
    wait_for(lambda: {d["state"] for d in town.deliveries(alert)} == {"unknown"})
    trouble(share_5xx_before=0.0)
    town.turn(90)  # long enough for both looks

    report = town.settled(alert, planned=5)

    assert states(town, alert) == {(*state, attempts)}
    assert report["resent_unproven"] == unproven
    assert len(town.got(*five)) == unproven


@BY_HAND
def test_nothing_is_handed_over_after_the_end(town, five, place, cap, trouble, wait_for):
    """What could not leave in time is expired, and the state of the alert too."""
    trouble(share_429=1.0)
    alert = town.post(cap(place, lasts=town.ahead + 100)).json
    wait_for(lambda: {d["state"] for d in town.deliveries(alert)} == {"retrying"})
    town.turn(100)
    wait_for(lambda: town.get(alert)["state"] == "expired")
    trouble(share_429=0.0)

    report = town.settled(alert, planned=5)

    assert report["failures"] == [{"reason": "alert-expired", "people": 5}]
    assert town.got(*five) == []


def test_a_withdrawal_stops_what_waits(town, five, place, cap, refer, trouble, wait_for):
    """After the answer to the Cancel no request for its alert is begun."""
    trouble(share_429=1.0)
    alert = town.post(cap(place, age=60)).json
    wait_for(lambda: {d["state"] for d in town.deliveries(alert)} == {"retrying"})
    ending = town.post(cap(place, msg_type="Cancel", references=refer(alert)))
    assert ending.status == 201
    trouble(share_429=0.0)

    report = town.settled(alert, planned=5)

    assert report["failures"] == [{"reason": "alert-withdrawn", "people": 5}]
    assert town.get(ending.json, "report")["people"]["planned"] == 0
    assert town.got(*five) == []

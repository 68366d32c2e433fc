"""Sections 4 to 7, the ways: SMS, WhatsApp by approved content, another way, and opting out."""

import pytest


def ways(town, alert):
    return [(d["channel"], d["state"], d["reason"]) for d in town.deliveries(alert)]


def stays_silent(town, alert, seconds):
    """The one message is with the network, which says nothing more for so long."""
    town.eventually(lambda: [d["state"] for d in town.deliveries(alert)] == ["sent"])
    town.turn(seconds)


@pytest.fixture
def with_both(turned, place, people):
    """Somebody with WhatsApp before SMS, and how the provider treats both."""
    def make(language="en", channels="whatsapp sms", **fates):
        numbers = {"sms": place.number(), "whatsapp": place.number()}
        people.add(language, channels=channels, **numbers)
        turned.bring(people.csv())
        turned.provider.config(errors={numbers[way]: fate for way, fate in fates.items()})
        return numbers

    yield make
    turned.provider.config(errors={})


def test_whatsapp_sends_approved_content_with_its_values(
    turned, place, with_both, cap, whatsapp
):
    """ContentSid and ContentVariables of the file, and the text as the report shows it."""
    numbers = with_both()

    alert = turned.post(cap(place)).json
    report = turned.settled(alert, planned=1)

    (message,) = report["messages"]
    (line,) = turned.got(*numbers.values())
    assert ways(turned, alert) == [("whatsapp", "delivered", "")]
    assert line["to"] == f"whatsapp:{numbers['whatsapp']}"
    assert line["content_sid"] in whatsapp[1]
    assert line["body"] == message["text"]


def test_no_approved_content_means_sms(turned, place, with_both, cap):
    """A language without approved content goes by SMS at once."""
    with_both("es")

    alert = turned.post(cap(place)).json
    turned.settled(alert, planned=1)

    assert ways(turned, alert) == [("sms", "delivered", "")]


@pytest.mark.parametrize(("fate", "reason"), [
    (63016, "63016"), ("failed:63024", "63024"), ("undelivered:63003", "63003"),
    ("silent", "no-receipt"),
])
def test_another_way_after_failure_or_silence(turned, place, with_both, cap, refer, fate, reason):
    """WhatsApp fails or stays silent for the wait: SMS, one person reached, one ending by SMS."""
    numbers = with_both(whatsapp=fate)

    alert = turned.post(cap(place, age=60)).json
    if fate == "silent":
        stays_silent(turned, alert, 60)
    report = turned.settled(alert, planned=1)
    ending = turned.post(cap(place, msg_type="Cancel", references=refer(alert))).json
    turned.settled(ending, planned=1)

    assert ways(turned, alert) == [("whatsapp", "rerouted", reason), ("sms", "delivered", "")]
    assert report["people"] | {"planned": 1, "reached": 1} == report["people"]
    assert ways(turned, ending) == [("sms", "delivered", "")]
    assert len(turned.got(numbers["sms"])) == 2


@pytest.mark.parametrize(("fate", "reason"), [
    ("undelivered:30003", "30003"), ("silent", "no-receipt"),
])
def test_from_sms_to_whatsapp(turned, place, with_both, cap, fate, reason):
    """The other way round as well."""
    with_both(channels="sms whatsapp", sms=fate)

    alert = turned.post(cap(place)).json
    if fate == "silent":
        stays_silent(turned, alert, 60)
    report = turned.settled(alert, planned=1)

    assert ways(turned, alert) == [("sms", "rerouted", reason), ("whatsapp", "delivered", "")]
    assert report["people"]["reached"] == 1


def test_silence_without_another_way_is_no_receipt(turned, place, people, cap):
    """Still without a receipt after the wait: not reached, reason no-receipt."""
    number = people.add()
    turned.bring(people.csv())
    turned.provider.config(errors={number: "silent"})

    alert = turned.post(cap(place)).json
    stays_silent(turned, alert, 120)
    report = turned.settled(alert, planned=1)

    assert ways(turned, alert) == [("sms", "no-receipt", "no-receipt")]
    assert report["failures"] == [{"reason": "no-receipt", "people": 1}]
    turned.provider.config(errors={})


@pytest.mark.parametrize("word", ["STOP", "Stop. Thank you", "DETENER"])
def test_an_opt_out_by_reply_is_honoured_and_shown(
    town, place, people, cap, refer, wait_for, word
):
    """No further warning on that way, a gap in the preview, opted-out in the report."""
    number, other = people.add("es"), people.add("en")
    town.bring(people.csv())
    alert = town.post(cap(place, age=60)).json
    town.settled(alert, planned=2)

    assert town.hears(number, word)["status"] // 100 == 2
    wait_for(lambda: len(town.got(number)) == 2)  # the word that it was heard
    document = cap(place, msg_type="Update", references=refer(alert))
    shown = town.call("POST", "/api/v1/previews", body=document.encode(), kind="text/xml").json
    update = town.post(document).json
    report = town.settled(update, planned=2)

    assert [g["people"] for g in shown["gaps"] if g["kind"] == "opted-out"] == [1]
    assert report["failures"] == [{"reason": "opted-out", "people": 1}]
    assert (len(town.got(number)), len(town.got(other))) == (2, 2)


def test_a_text_with_the_word_in_it_is_no_opt_out(town, place, people, cap, wait_for):
    """During an alert anything unclear is a call for help, answered with the emergency number."""
    number = people.add()
    town.bring(people.csv())
    alert = town.post(cap(place, age=60)).json
    town.settled(alert, planned=1)

    town.hears(number, "we cannot stop the water")
    wait_for(lambda: len(town.got(number)) == 2)
    again = town.post(cap(place, event="Storm")).json

    assert "112" in town.got(number)[1]["body"]
    assert town.settled(again, planned=1)["people"]["reached"] == 1


def test_an_exercise_says_so_at_both_ends(shipped, place, people, cap):
    """As shipped the mode is exercise: an Actual alert too begins and ends with the word."""
    number, spared = people.add(), people.add(exercise="no")
    shipped.bring(people.csv())

    alert = shipped.post(cap(place)).json
    report = shipped.settled(alert, planned=1)

    (line,) = shipped.got(number)
    assert line["body"].startswith("EXERCISE")
    assert line["body"].rstrip(".").endswith("EXERCISE")
    assert shipped.got(spared) == []
    assert (report["alert"]["mode"], report["alert"]["exercise"]) == ("exercise", True)


def test_no_more_than_the_rate_and_one_second_saved_up(shipped, place, people, cap):
    """In no stretch of time more segments than rate x (time + 1), but for one message."""
    numbers = [people.add() for _ in range(15)]
    shipped.bring(people.csv())

    alert = shipped.post(cap(place)).json
    shipped.settled(alert, planned=15)

    lines = [(line["at"] / 1000, line["segments"]) for line in shipped.got(*numbers)]
    for n, (begin, _) in enumerate(lines):
        used = 0
        for at, segments in lines[n:]:
            used += segments
            # What was handed over in time may arrive half a second late on a busy machine.
            assert used <= 10 * (at - begin + 1.5) + segments

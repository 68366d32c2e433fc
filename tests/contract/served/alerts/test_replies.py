"""Section 7, replies: through the signed webhook, and out again by the way that somebody wrote."""


def test_an_answer_goes_out_on_the_way_and_in_the_language_of_the_person(
    town, people, place, cap, wait_for
):
    """Free text by WhatsApp to who has just written there, by SMS to who wrote an SMS."""
    number = people.add("es")
    town.bring(people.csv())
    town.settled(town.post(cap(place)).json, planned=1)

    for way, prefix, ours, text in (
        ("whatsapp", "whatsapp:", "+15550000002", "¡Ayuda! El agua sube"),
        ("sms", "", "+15550000001", "No podemos salir"),
    ):
        before = len(town.got(number))
        assert town.hears(number, text, channel=way, to=ours)["status"] == 204
        wait_for(lambda n=before: len(town.got(number)) > n)

        answer = town.got(number)[-1]
        assert (answer["to"], answer["from"]) == (prefix + number, prefix + ours)
        assert answer["body"].index("112") < 60


def test_stop_is_answered_once_and_ends_what_comes(town, people, place, cap, wait_for):
    """By SMS alone: the person hears nothing there any more, and is listed."""
    number = people.add("en")
    town.bring(people.csv())
    town.hears(number, "Stop. Thank you", to="+15550000001")
    wait_for(lambda: town.got(number))

    alert = town.post(cap(place)).json
    report = town.settled(alert, planned=1)

    assert len(town.got(number)) == 1
    assert {f["reason"]: f["people"] for f in report["failures"]} == {"opted-out": 1}


def test_two_machines_that_answer_each_other_come_to_rest(town, place, wait_for):
    """Ten answers in ten minutes, whatever else is said."""
    number = place.number()
    for n in range(20):
        assert town.hears(number, f"Your request {n} was received.")["status"] == 204

    wait_for(lambda: len(town.got(number)) == 10)
    assert town.hears(number, "Your last request was received.")["status"] == 204
    assert len(town.got(number)) == 10

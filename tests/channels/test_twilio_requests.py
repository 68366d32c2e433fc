"""What is posted to Twilio, and what its answers mean."""

import base64
import json

import pytest

from channels import radio, relay, sms, whatsapp
from channels._twilio import Form
from dispatcher.domain.delivery import Verdict

URL = "https://tocsin.example"
NOW = 1_800_000_000_000
IN_HALF_A_MINUTE = "Fri, 15 Jan 2027 08:00:30 GMT"  # 30 s after NOW


def a_sender(account, kind=sms, sender="+15550000001"):
    return kind.build({"account": account, "sender": sender, "public_url": URL + "/"})


async def test_a_text_carries_the_words_the_callback_and_the_time_it_is_good_for(
    standin, account_at, claimed
):
    text = "ATTENTION : crue éclair & pluie = danger ✓ 100%\nÀ 02:40"
    outcome = await a_sender(account_at(standin.url)).send(
        claimed(text=text, sent_by="AC1/sms/+15550000001")
    )

    method, path, headers, _ = standin.asked[0]
    assert (method, path) == ("POST", "/2010-04-01/Accounts/AC1/Messages.json")
    assert headers["Authorization"] == "Basic " + base64.b64encode(b"AC1:t0ken").decode()
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert standin.form() == {
        "To": "+15551230001", "From": "+15550000001", "Body": text, "ValidityPeriod": "3600",
        "StatusCallback":
            "https://tocsin.example/webhooks/twilio/status?d=42&a=2#rc=3&rp=ct,rt,5xx",
    }
    assert (outcome.verdict, outcome.provider_id) == (Verdict.ACCEPTED, "SM1")
    assert outcome.sender == "AC1/sms/+15550000001"


@pytest.mark.parametrize(("seconds", "said"), [
    (-5, "1"), (0, "1"), (1, "1"), (4, "4"), (36_000, "36000"), (36_001, "36000"),
])
def test_validity_stays_within_what_twilio_takes(claimed, seconds, said):
    body = Form(sender="+1555", public_url=URL).of(claimed(valid_for=seconds)).decode()
    assert f"&ValidityPeriod={said}&" in body


async def test_a_messaging_service_is_named_as_one(standin, account_at, claimed):
    await a_sender(account_at(standin.url), sender="MG123").send(claimed())

    assert standin.form()["MessagingServiceSid"] == "MG123"
    assert "From" not in standin.form()


@pytest.mark.parametrize("prefix", ["", "whatsapp:"])
async def test_whatsapp_sends_approved_content_with_one_prefix(
    standin, account_at, claimed, prefix
):
    channel = a_sender(account_at(standin.url), whatsapp, prefix + "+15550000001")
    await channel.send(claimed(
        to=prefix + "+15551230001", content_sid="HX9", content_variables='{"1": "Río"}'
    ))

    form = standin.form()
    assert (form["To"], form["From"]) == ("whatsapp:+15551230001", "whatsapp:+15550000001")
    assert (form["ContentSid"], form["ContentVariables"]) == ("HX9", '{"1": "Río"}')
    assert not {"Body", "ValidityPeriod"} & form.keys()


async def test_whatsapp_without_approved_content_asks_nobody(standin, account_at, claimed):
    outcome = await a_sender(account_at(standin.url), whatsapp).send(claimed())

    assert (outcome.verdict, outcome.reason) == (Verdict.REFUSED, "no-approved-content")
    assert outcome.other_way
    assert standin.asked == []


async def test_whatsapp_answers_who_has_just_written_in_free_text(standin, account_at, claimed):
    channel = a_sender(account_at(standin.url), whatsapp)

    await channel.send(claimed(alert_id=None, ends_at=NOW + 3_600_000, text="Call 112 now."))

    form = standin.form()
    assert (form["To"], form["Body"]) == ("whatsapp:+15551230001", "Call 112 now.")
    assert not {"ContentSid", "ValidityPeriod"} & form.keys()
    # What nobody has limited in time may be older than the conversation.
    late = await channel.send(claimed(alert_id=None, ends_at=None))
    assert late.reason == "no-approved-content"


def test_each_leader_gets_their_own_link_and_no_one_elses_words(claimed):
    form = Form(sender="+1555", public_url=URL)
    bodies = [
        form.of(claimed(text=f"Relay this: {link} {{braces}}", link=link)).decode()
        for link in ("https://t.example/r/aaa", "https://t.example/r/b+b")
    ]
    assert "r%2Faaa+%7Bbraces%7D" in bodies[0]
    assert "r%2Fb%2Bb+%7Bbraces%7D" in bodies[1]


def test_another_text_under_the_same_id_is_encoded_anew(claimed):
    form = Form(sender="+1555", public_url=URL)
    assert b"Body=one" in form.of(claimed(text="one"))
    assert b"Body=two" in form.of(claimed(text="two"))
    assert b"Body=one" in form.of(claimed(text="one", message_id=8))


@pytest.mark.parametrize(("code", "verdict", "opted_out", "other_way"), [
    pytest.param(21211, Verdict.REFUSED, False, True, id="no-number"),
    pytest.param(21614, Verdict.REFUSED, False, True, id="not-mobile"),
    pytest.param(21610, Verdict.REFUSED, True, True, id="stop"),
    pytest.param(63016, Verdict.REFUSED, False, True, id="window"),
    pytest.param(21408, Verdict.REFUSED, False, True, id="country"),
    pytest.param(21703, Verdict.REFUSED, False, True, id="no-sender"),
    pytest.param(99999, Verdict.REFUSED, False, True, id="never-heard-of"),
    pytest.param(21611, Verdict.NEVER_PROCESSED, False, False, id="queue-full"),
    pytest.param(14107, Verdict.NEVER_PROCESSED, False, False, id="rate"),
    pytest.param(30001, Verdict.NEVER_PROCESSED, False, False, id="overflow"),
    pytest.param(30022, Verdict.NEVER_PROCESSED, False, False, id="10dlc"),
    pytest.param(20429, Verdict.NEVER_PROCESSED, False, False, id="429-in-a-400"),
])
async def test_a_code_decides_what_may_follow(
    standin, account_at, claimed, code, verdict, opted_out, other_way
):
    standin.status, standin.body = 400, {"code": code, "message": "no", "status": 400}

    outcome = await a_sender(account_at(standin.url)).send(claimed())

    assert (outcome.verdict, outcome.reason) == (verdict, str(code))
    assert (outcome.opted_out, outcome.other_way) == (opted_out, other_way)


@pytest.mark.parametrize(("header", "seconds"), [
    ("7", 7.0), ("0", 0.0), ("100000", 300.0), (IN_HALF_A_MINUTE, 30.0), ("soon", None), ("", None),
    ("-3", None), ("٣", None), ("Fri, 99 Jan 2027 08:00:30 GMT", None),
])
async def test_429_says_when_to_come_back(standin, account_at, claimed, header, seconds):
    standin.status, standin.body = 429, {"code": 20429}
    standin.headers = {"Retry-After": header}

    outcome = await a_sender(account_at(standin.url)).send(claimed())

    assert (outcome.verdict, outcome.reason) == (Verdict.NEVER_PROCESSED, "20429")
    assert outcome.retry_after == seconds


@pytest.mark.parametrize("body", ["", "<html>", "[]", '{"status": "queued"}', '{"sid": 5}'])
async def test_a_2xx_without_an_id_is_unknown(standin, account_at, claimed, body):
    standin.body = body

    outcome = await a_sender(account_at(standin.url)).send(claimed())

    assert (outcome.verdict, outcome.reason) == (Verdict.UNKNOWN, "unreadable-answer")


async def test_an_answer_that_breaks_off_is_unknown(standin, account_at, claimed):
    standin.fault = "half"

    outcome = await a_sender(account_at(standin.url)).send(claimed())

    assert (outcome.verdict, outcome.reason) == (Verdict.UNKNOWN, "connection-lost")


@pytest.mark.parametrize("body", ["<html>", '{"code": "x"}', '{"code": {"+1555": 1}}'])
async def test_a_4xx_without_a_code_is_named_by_its_status(standin, account_at, claimed, body):
    standin.status, standin.body = 404, body

    outcome = await a_sender(account_at(standin.url)).send(claimed())

    assert (outcome.verdict, outcome.reason) == (Verdict.REFUSED, "http-404")


async def test_a_relay_by_an_unknown_way_is_refused(claimed):
    outcome = await relay.build({"transports": {}, "now": lambda: NOW}).send(claimed())

    assert (outcome.verdict, outcome.reason) == (Verdict.REFUSED, "no-transport")


async def test_a_page_is_accepted_without_asking_anyone(claimed):
    channel = radio.build({"now": lambda: NOW})

    outcome = await channel.send(claimed(channel="radio", transport="page", to=""))

    assert (outcome.verdict, outcome.at) == (Verdict.ACCEPTED, NOW)


@pytest.mark.parametrize("to", ["", "file:///etc/passwd", "station.example/x"])
async def test_a_station_without_a_web_address_is_refused(claimed, to):
    channel = radio.build({"now": lambda: NOW})

    outcome = await channel.send(claimed(channel="radio", transport="webhook", to=to))

    assert outcome.verdict is Verdict.REFUSED


async def test_a_station_gets_the_script_as_json(standin, claimed):
    async def details(claimed):
        return {"station": "st-1", "slot_seconds": 30, "ssml": "<speak/>"}

    channel = radio.build({"now": lambda: NOW, "details": details})
    await channel.send(claimed(
        channel="radio", transport="webhook", to=f"{standin.url}/in", language="am", link="L"
    ))
    await channel.close()

    method, path, headers, body = standin.asked[0]
    assert (method, path, headers["Idempotency-Key"]) == ("POST", "/in", "42")
    assert json.loads(body) == {
        "station": "st-1", "slot_seconds": 30, "ssml": "<speak/>", "language": "am",
        "text": "FLOOD. Leave now.", "link": "L",
    }

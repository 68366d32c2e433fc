"""POST Messages.json answers as Twilio does."""

from email.utils import parsedate_to_datetime

import pytest
from aiohttp import encode_basic_auth
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

SERVICE = "MG" + "1" * 32


async def test_a_message_is_taken_and_described(stand_in):
    caller = await stand_in()

    status, record = await caller.send(Body="Agua {sube} € é", ValidityPeriod="600")

    assert status == 201
    assert record["sid"].startswith("SM") and len(record["sid"]) == 34
    assert (record["status"], record["direction"]) == ("queued", "outbound-api")
    assert (record["to"], record["from"]) == ("+15551230000", "+15550001111")
    assert (record["body"], record["num_segments"]) == ("Agua {sube} € é", "1")
    assert record["error_code"] is None and record["date_sent"] is None
    assert parsedate_to_datetime(record["date_created"]).utcoffset() is not None
    assert record["uri"].endswith(f"/Messages/{record['sid']}.json")


async def test_a_service_accepts_before_it_counts(stand_in):
    caller = await stand_in(service_sender="+15557770000")

    status, record = await caller.send(From="", MessagingServiceSid=SERVICE)

    assert (status, record["status"], record["num_segments"]) == (201, "accepted", "0")
    assert (record["from"], record["messaging_service_sid"]) == (None, SERVICE)
    assert caller.simulator.ledger()[0]["from"] == "+15557770000"


@pytest.mark.parametrize(
    ("form", "code"),
    [
        pytest.param({"to": ""}, 21604, id="no-to"),
        pytest.param({"to": "5551234"}, 21211, id="bad-to"),
        pytest.param({"to": "+0155512345"}, 21211, id="to-begins-with-zero"),
        pytest.param({"From": ""}, 21603, id="no-from"),
        pytest.param({"From": "+12"}, 21212, id="bad-from"),
        pytest.param({"Body": ""}, 21602, id="no-body"),
        pytest.param({"Body": "x" * 1601}, 21617, id="long-body"),
        pytest.param({"to": "whatsapp:+15551230000"}, 21910, id="two-channels"),
        pytest.param({"to": "+15550001111"}, 21266, id="to-itself"),
        pytest.param({"StatusCallback": "ftp://x"}, 21609, id="bad-callback"),
        pytest.param({"ValidityPeriod": "0"}, 20001, id="validity-zero"),
        pytest.param({"ValidityPeriod": "36001"}, 20001, id="validity-long"),
        pytest.param({"ContentSid": "HX1", "ContentVariables": "{1}"}, 21656, id="variables"),
        pytest.param({"ContentSid": "HX1", "ContentVariables": '{"1":""}'}, 21656, id="empty"),
    ],
)
async def test_a_faulty_request_is_refused_with_twilios_code(stand_in, form, code):
    caller = await stand_in()

    status, problem = await caller.send(**form)

    assert (status, problem["code"], problem["status"]) == (400, code, 400)
    assert problem["message"] and str(code) in problem["more_info"]
    assert caller.simulator.ledger() == []
    assert caller.simulator.stats()["refused"] == {str(code): 1}


@pytest.mark.parametrize("pair", [None, ("AC" + "0" * 32, "wrong"), ("AC1", "simulator")])
async def test_a_stranger_is_refused(stand_in, pair):
    caller = await stand_in()
    headers = {"Authorization": encode_basic_auth(*pair) if pair else "Bearer x"}

    status, problem = await caller.ask("POST", ".json", headers=headers)

    assert (status, problem["code"], problem["message"]) == (401, 20003, "Authenticate")


async def test_content_is_filled_in_for_the_ledger(stand_in):
    caller = await stand_in(contents={"HX1": "Warning: {{1}} until {{2}}. Stay safe."})
    filled = {"Body": "", "ContentSid": "HX1", "From": "whatsapp:+15550001111"}

    await caller.send("whatsapp:+15551230000", ContentVariables='{"1":"flood","2":"4"}', **filled)
    refused = await caller.send("whatsapp:+15551230000", ContentVariables='{"1":"a"}', **filled)
    unknown = await caller.send("whatsapp:+15551230000", **{**filled, "ContentSid": "HX2"})

    lines = caller.simulator.ledger()
    assert [line["body"] for line in lines] == ["Warning: flood until 4. Stay safe.", ""]
    assert lines[0]["content_variables"] == '{"1":"flood","2":"4"}'
    assert (refused[0], unknown[0]) == (400, 201)


@pytest.mark.parametrize(
    ("text", "segments"),
    [("a" * 160, 1), ("a" * 161, 2), ("س" * 70, 1), ("س" * 71, 2), ("100% ok & well + ^", 1)],
)
async def test_texts_arrive_whole_and_are_counted(stand_in, text, segments):
    caller = await stand_in()

    _, record = await caller.send(Body=text)

    assert (record["body"], record["num_segments"]) == (text, str(segments))
    assert caller.simulator.ledger()[0]["body"] == text


async def test_bodies_need_not_be_kept(stand_in):
    caller = await stand_in(keep_bodies=False)

    await caller.send(Body="a" * 200)

    line = caller.simulator.ledger()[0]
    assert (line["body"], line["segments"]) == ("", 2)


# Twilio's client signs in by what aiohttp 4 will drop.
@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:The 'auth' parameter is deprecated:DeprecationWarning")
async def test_twilios_own_client_understands_it(stand_in):
    caller = await stand_in()
    async with AsyncTwilioHttpClient() as http:
        client = Client("AC" + "0" * 32, "simulator", http_client=http)
        client.api.base_url = caller.simulator.url

        made = await client.messages.create_async(to="+15551230000", from_="+15550001111", body="x")
        found = await client.messages.list_async(to="+15551230000", limit=5)
        fetched = await client.messages(made.sid).fetch_async()

    assert [message.sid for message in found] == [made.sid] == [fetched.sid]
    assert made.date_created is not None and made.date_created.tzinfo is not None

"""Messages move on, and each status that matters is called back, signed."""

import asyncio

import pytest

WA = "whatsapp:+15551230000"
WA_FORM = {"From": "whatsapp:+15550001111", "ContentSid": "HX1", "Body": ""}


async def test_an_sms_is_sent_then_delivered(stand_in, receiver):
    caller = await stand_in(callback_delay_min=10, callback_delay_max=20)

    _, record = await caller.send(StatusCallback=f"{receiver.url}?d=7#rc=3&rp=ct,rt,5xx")
    got = await receiver.wait(2)

    assert [form["MessageStatus"] for form in got] == ["sent", "delivered"]
    assert receiver.signed == [True, True]
    assert {form["MessageSid"] for form in got} == {record["sid"]}
    assert got[0]["To"] == "+15551230000" and got[0]["AccountSid"].startswith("AC")
    assert len(got[1]["RawDlrDoneDate"]) == 10 and "ErrorCode" not in got[1]
    _, fetched = await caller.ask("GET", f"/{record['sid']}.json")
    assert fetched["status"] == "delivered" and fetched["date_sent"]


async def test_every_status_can_be_called_back(stand_in, receiver):
    statuses = "queued,sending,sent,delivered"
    caller = await stand_in(callback_statuses=statuses, callback_delay_min=20,
                            callback_delay_max=20)  # fmt: skip

    await caller.send(From="", MessagingServiceSid="MG1", StatusCallback=receiver.url)
    got = await receiver.wait(4)

    assert sorted(form["MessageStatus"] for form in got) == sorted(statuses.split(","))
    assert got[-1]["MessageStatus"] == "delivered"


@pytest.mark.parametrize(("share", "end"), [(1.0, "read"), (0.0, "delivered")])
async def test_whatsapp_is_read_by_a_share(stand_in, receiver, settled, share, end):
    caller = await stand_in(share_read=share)

    await caller.send(WA, StatusCallback=receiver.url, **WA_FORM)
    await settled(caller, {end: 1})
    got = await receiver.wait(2 + (end == "read"))

    assert {form["ChannelPrefix"] for form in got} == {"whatsapp"}
    assert all(receiver.signed)


async def test_whatsapp_free_text_needs_an_open_window(stand_in, receiver, settled):
    caller = await stand_in(speed=1, inbound_url=receiver.url)
    free = {"From": "whatsapp:+15550001111"}

    status, record = await caller.send(WA, **free)
    await settled(caller, {"failed": 1})
    answer = await caller.simulator.inject("+15551230000", "hello", channel="whatsapp")
    await caller.send(WA, **free)
    await settled(caller, {"failed": 1, "delivered": 1})

    assert (status, answer.status, answer.body) == (201, 200, "<ok/>")
    assert (await caller.ask("GET", f"/{record['sid']}.json"))[1]["error_code"] == 63016
    assert receiver.got[0]["WaId"] == "15551230000" and receiver.signed == [True]


@pytest.mark.parametrize(
    ("fate", "end", "code"),
    [
        ("undelivered:30003", "undelivered", 30003),
        ("failed:30007", "failed", 30007),
        ("silent", "sent", None),
    ],
)
async def test_a_number_that_always_fails(stand_in, receiver, settled, fate, end, code):
    caller = await stand_in(errors={"0003": fate})

    await caller.send("+15551230003", StatusCallback=receiver.url)
    await caller.send("+15551230004")
    await settled(caller, {end: 1, "delivered": 1})
    got = await receiver.wait(1 + (end == "undelivered"))

    assert got[-1]["MessageStatus"] == end
    assert got[-1].get("ErrorCode") == (str(code) if code else None)
    assert caller.simulator.ledger()[0]["error_code"] == code


@pytest.mark.parametrize(("code", "status"), [(21211, 400), (21610, 400), (20429, 429)])
async def test_a_number_that_is_always_refused(stand_in, code, status):
    caller = await stand_in(errors={"0001": code, "1": "undelivered:30005"})

    answer = await caller.send("+15551230001")

    assert (answer[0], answer[1]["code"]) == (status, code)


async def test_a_sender_hands_on_so_many_segments_a_second(stand_in, settled):
    caller = await stand_in(mps=1, speed=20)  # one segment every 50 ms
    loop = asyncio.get_running_loop()

    began = loop.time()
    for number in range(3):
        await caller.send(f"+1555123000{number}", Body="a" * 200)
    await settled(caller, {"delivered": 3})

    assert loop.time() - began > 0.19  # four segments had gone before the last message
    last = caller.simulator.ledger()[2]
    assert (await caller.ask("GET", f"/{last['sid']}.json"))[1]["status"] == "delivered"
    assert caller.simulator.stats()["segments"] == 6


async def test_whoever_has_to_wait_for_a_sender_is_queued(stand_in, settled):
    caller = await stand_in(mps=0.001, speed=1)  # two segments last half an hour

    for number in range(3):
        await caller.send(f"+1555123000{number}", Body="a" * 200)

    await settled(caller, {"queued": 2, "delivered": 1})


async def test_what_has_waited_is_seen_being_sent(stand_in, settled):
    caller = await stand_in(mps=1, speed=50, callback_delay_min=9e5, callback_delay_max=9e5)

    await caller.send()
    await caller.send()

    await settled(caller, {"queued": 1, "sending": 1})


@pytest.mark.parametrize(
    ("knobs", "form", "code"),
    [
        pytest.param({"max_queue": 30}, {"From": "", "MessagingServiceSid": "MG1"}, 30001),
        pytest.param({}, {"ValidityPeriod": "5"}, 30036),
    ],
)
async def test_what_waits_too_long_fails(stand_in, settled, knobs, form, code):
    caller = await stand_in(mps=0.01, **knobs)

    await caller.send(**form)
    await caller.send(**form)
    await settled(caller, {"delivered": 1, "failed": 1})

    assert caller.simulator.ledger()[1]["error_code"] == code


async def test_a_queue_that_is_too_long_refuses(stand_in):
    caller = await stand_in(mps=0.01, max_queue=30)

    first, second = await caller.send(), await caller.send()
    other = await caller.send(From="+15550002222")

    assert (first[0], second[0], second[1]["code"], other[0]) == (201, 400, 21611, 201)


async def test_whatsapp_senders_have_a_rate_of_their_own(stand_in):
    caller = await stand_in(whatsapp_mps=0.01, max_queue=30)

    answers = [await caller.send(WA, **WA_FORM), await caller.send(WA, **WA_FORM)]
    text = [await caller.send(), await caller.send()]

    assert [status for status, _ in answers + text] == [201, 400, 201, 201]

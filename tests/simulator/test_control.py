"""The stand-in's own pages and its door inside the process."""

import json

import pytest

from dispatcher.simulator import OptionError, Simulator, SimulatorOptions, changed, knobs


async def test_the_ledger_has_one_line_an_accepted_message(stand_in, settled):
    caller = await stand_in()
    for number in range(450):
        await caller.send(
            f"+1555{number:07d}", Body="تحذير", StatusCallback="http://127.0.0.1:9/x#rc=0"
        )

    await settled(caller, {"delivered": 450})

    status, text = await caller.control("GET", "/_ledger")

    lines = [json.loads(line) for line in text.splitlines()]
    assert (status, len(lines)) == (200, 450)
    assert lines == caller.simulator.ledger()
    assert {"sid", "to", "from", "body", "content_sid", "content_variables", "segments", "at",
            "attempt", "callback", "status", "service"} <= lines[0].keys()  # fmt: skip
    assert (lines[0]["body"], lines[0]["callback"]) == ("تحذير", "http://127.0.0.1:9/x#rc=0")


async def test_an_empty_ledger_is_empty(stand_in):
    caller = await stand_in()

    assert await caller.control("GET", "/_ledger") == (200, "")
    assert (await caller.send())[0] == 201  # the connection is still good


async def test_stats_count(stand_in, settled):
    caller = await stand_in(errors={"9": 21610})
    await caller.send()
    await caller.send("+15551230009")
    await caller.ask("GET", ".json")
    await settled(caller, {"delivered": 1})

    stats = json.loads((await caller.control("GET", "/_stats"))[1])

    assert stats == caller.simulator.stats()
    assert (stats["requests"], stats["accepted"], stats["lists"]) == (3, 1, 1)
    assert stats["posts"] == 2
    assert stats["refused"] == {"21610": 1}
    assert stats["first_at"] == stats["last_at"] > 1_600_000_000_000


async def test_knobs_change_while_it_runs(stand_in):
    caller = await stand_in()

    status, text = await caller.control("POST", "/_config", json={"share_429": 1, "seed": "7"})

    assert status == 200
    assert json.loads(text) == json.loads((await caller.control("GET", "/_config"))[1])
    assert (json.loads(text)["seed"], json.loads(text)["speed"]) == (7, 1000)
    assert (await caller.send())[0] == 429


@pytest.mark.parametrize(
    "values",
    [
        {"nonsense": 1}, {"share_429": 1.5}, {"share_lost": -1}, {"seed": "x"}, {"speed": 0},
        {"outage": "maybe"}, {"errors": {"1": "lost"}}, {"errors": 5}, {"replies": [{"to": ""}]},
        {"replies": [{"number": "1"}]}, {"keep_bodies": "perhaps"}, {"seed": None},
        {"callback_delay_min": 5}, {"replies": [{"to": "+1", "when": "never"}]},
        {"late": float("inf")}, {"contents": "{"},
        {"inbound_url": "nowhere"},
    ],
)  # fmt: skip
async def test_an_impossible_knob_is_refused_by_name(stand_in, values):
    caller = await stand_in()
    before = caller.simulator.options

    with pytest.raises(OptionError) as refusal:
        caller.simulator.configure(**values)
    status, text = await caller.control("POST", "/_config", data=json.dumps(values))

    assert status == 400 and json.loads(text)["message"] == str(refusal.value)
    assert any(name in str(refusal.value) for name in values) and caller.simulator.options == before


@pytest.mark.parametrize("body", ["", "[]", "{", '"x"'])
async def test_config_wants_an_object(stand_in, body):
    caller = await stand_in()

    assert (await caller.control("POST", "/_config", data=body))[0] == (200 if not body else 400)


def test_every_knob_can_be_a_flag():
    given = {"errors": '{"1": "silent"}', "callback_statuses": "sent, read", "keep_bodies": "false",
             "replies": '[{"suffix": "7", "body": "1"}]', "mps": "2.5"}  # fmt: skip

    options = changed(SimulatorOptions(), given)

    assert options.errors == {"1": "silent"} and options.callback_statuses == ("sent", "read")
    assert (options.keep_bodies, options.mps, options.replies[0].body) == (False, 2.5, "1")
    assert all(knob.metadata["help"].endswith(".") for knob in knobs())


async def test_reset_forgets_messages_and_keeps_knobs(stand_in, settled):
    caller = await stand_in(share_5xx_after=0.5, callback_delay_min=9e5, callback_delay_max=9e5)
    first = [(await caller.send())[0] for _ in range(6)]

    assert (await caller.control("POST", "/_reset"))[0] == 200
    assert caller.simulator.ledger() == []
    assert caller.simulator.stats()["accepted"] == 0
    assert [(await caller.send())[0] for _ in range(6)] == first  # attempts count anew


async def test_sids_of_two_runs_differ(stand_in):
    first, second = await stand_in(), await stand_in()

    sids = {(await caller.send())[1]["sid"] for caller in (first, second)}
    await first.control("POST", "/_reset")
    sids.add((await first.send())[1]["sid"])

    assert len(sids) == 3


async def test_inject_answers_what_the_webhook_said(stand_in, receiver):
    caller = await stand_in(inbound_url=receiver.url)
    receiver.statuses = [403]
    await caller.send("whatsapp:+15551230000", From="whatsapp:+15558880000", ContentSid="HX1")
    asked = {"from": "+15551230000", "body": "2 40 & more", "channel": "whatsapp",
             "button_payload": "relayed:7"}  # fmt: skip

    status, text = await caller.control("POST", "/_inject", json=asked)

    assert (status, json.loads(text)) == (200, {"status": 403, "body": "<ok/>"})
    form = receiver.got[0]
    assert (form["From"], form["To"]) == ("whatsapp:+15551230000", "whatsapp:+15558880000")
    assert (form["Body"], form["ButtonPayload"]) == ("2 40 & more", "relayed:7")
    assert form["SmsStatus"] == "received" and receiver.signed == [True]


async def test_inject_needs_somewhere_to_go(stand_in, unused_tcp_port):
    caller = await stand_in()

    status, text = await caller.control("POST", "/_inject", json={"from": "+15551230000"})
    assert status == 400 and "inbound_url" in json.loads(text)["message"]
    assert (await caller.control("POST", "/_inject", json={"body": "1"}))[0] == 400

    caller.simulator.configure(inbound_url=f"http://127.0.0.1:{unused_tcp_port}/hook")
    answer = await caller.simulator.inject("+15551230000", "1", to="+15550001111")
    assert answer.status == 0


async def test_phones_answer_by_themselves(stand_in, receiver, settled):
    replies = [
        {"to": "+15551230001", "body": "2 40", "after": 30, "when": "each"},
        {"suffix": "002", "body": "1", "contains": "RELAY"},
    ]
    caller = await stand_in(inbound_url=receiver.url, replies=replies)

    for number in (1, 1, 2, 2, 2, 3):
        await caller.send(f"+1555123000{number}", Body="RELAY this" if number == 2 else "x")
    await settled(caller, {"delivered": 6})
    got = await receiver.wait(3)
    await caller.send("+15551230002", Body="not for passing on")
    await settled(caller, {"delivered": 7})

    assert sorted(form["Body"] for form in got) == ["1", "2 40", "2 40"]
    assert {form["To"] for form in got} == {"+15550001111"}
    assert caller.simulator.stats()["inbound"] == 3 and all(receiver.signed)


@pytest.mark.parametrize("path", ["/_nothing", "/_ledger/1"])
async def test_what_it_does_not_have(stand_in, path):
    caller = await stand_in()

    assert (await caller.control("GET", path))[0] == 404


async def test_it_stops_and_starts_on_the_same_port():
    simulator = Simulator()
    await simulator.start()
    port = simulator.port
    await simulator.stop()

    await simulator.start(port=port)
    assert simulator.url == f"http://127.0.0.1:{port}"
    await simulator.stop()


async def test_requests_to_send_are_counted_in_an_outage_too(stand_in):
    caller = await stand_in(outage="503")
    await caller.send()
    await caller.ask("GET", ".json")

    stats = caller.simulator.stats()

    assert (stats["requests"], stats["posts"], stats["accepted"]) == (2, 1, 0)

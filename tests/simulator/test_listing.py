"""Messages are listed newest first, fetched, redacted, canceled and deleted."""

import pytest
from aiohttp import ClientSession, encode_basic_auth

from dispatcher.simulator import Simulator


async def _numbers(caller, query):
    status, page = await caller.ask("GET", f".json?{query}")
    assert status == 200
    return [message["to"][-2:] for message in page["messages"]]


async def _five(stand_in, **knobs):
    caller = await stand_in(**knobs)
    for number in (10, 11, 12, 10, 13):
        await caller.send(f"+155512300{number}", From=f"+1555000{number}{number}")
    return caller


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", ["13", "10", "12", "11", "10"]),
        ("PageSize=1", ["13"]),
        ("PageSize=2&Page=1", ["12", "11"]),
        ("To=%2B15551230010", ["10", "10"]),
        ("To=%2B15559999999", []),
        ("From=%2B15550001111", ["11"]),
        ("To=%2B15551230010&From=%2B15550001111", []),
        ("DateSent%3E=2020-01-01", ["13", "10", "12", "11", "10"]),
        ("DateSent>=2020-01-01T00:00:00Z&To=%2B15551230010", ["10", "10"]),
        ("DateSent<=2020-01-01", []),
        ("DateSent=2020-01-01", []),
    ],
)
async def test_the_list_is_filtered(stand_in, query, numbers):
    caller = await _five(stand_in)

    assert await _numbers(caller, query) == numbers


@pytest.mark.parametrize("query", ["PageSize=x", "DateSent=soon", "PageToken=PASM1"])
async def test_an_unreadable_filter_is_refused(stand_in, query):
    caller = await stand_in()

    status, problem = await caller.ask("GET", f".json?{query}")

    assert (status, problem["code"]) == (400, 20001)


@pytest.mark.parametrize("query", ["PageSize=2", "PageSize=1&To=%2B15551230010"])
async def test_pages_follow_each_other_while_messages_come_in(stand_in, query):
    caller = await _five(stand_in)
    _, whole = await caller.ask("GET", f".json?{query}&PageSize=1000")
    _, page = await caller.ask("GET", f".json?{query}")
    sids = [message["sid"] for message in page["messages"]]

    while page["next_page_uri"]:
        await caller.send("+15551230010")
        async with caller.session.get(caller.simulator.url + page["next_page_uri"]) as answer:
            page = await answer.json()
        sids += [message["sid"] for message in page["messages"]]

    assert sids == [message["sid"] for message in whole["messages"]]


async def test_the_list_lags_but_a_fetch_does_not(stand_in):
    caller = await stand_in(list_lag=3600, speed=1)
    _, record = await caller.send()

    assert await _numbers(caller, "") == []
    assert (await caller.ask("GET", f"/{record['sid']}.json"))[1]["sid"] == record["sid"]
    caller.simulator.configure(list_lag=0)
    assert await _numbers(caller, "") == ["00"]


async def test_a_redacted_message_has_no_body_but_the_ledger_does(stand_in):
    caller = await stand_in()
    _, record = await caller.send(Body="Water is rising")

    status, after = await caller.ask("POST", f"/{record['sid']}.json", data={"Body": ""})

    line = caller.simulator.ledger()[0]
    assert (status, after["body"]) == (200, "")
    assert (line["body"], line["redacted"]) == ("Water is rising", True)


async def test_a_message_that_waits_can_be_canceled(stand_in, settled):
    caller = await stand_in(mps=0.01)
    sids = [(await caller.send())[1]["sid"] for _ in range(2)]
    await settled(caller, {"delivered": 1, "queued": 1})

    late, early = [
        await caller.ask("POST", f"/{sid}.json", data={"Status": "canceled"}) for sid in sids
    ]

    assert (late[0], late[1]["code"]) == (400, 30409)
    assert (early[0], early[1]["status"]) == (200, "canceled")


async def test_a_deleted_message_is_gone_but_for_the_ledger(stand_in):
    caller = await stand_in()
    _, record = await caller.send()

    status, _ = await caller.ask("DELETE", f"/{record['sid']}.json")

    assert status == 204
    assert (await caller.ask("GET", f"/{record['sid']}.json"))[0] == 404
    assert await _numbers(caller, "") == []
    assert caller.simulator.ledger()[0]["deleted"]


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
async def test_an_unknown_message_is_404(stand_in, method):
    caller = await stand_in()

    status, problem = await caller.ask(method, f"/SM{'0' * 32}.json", data={"Body": ""})

    assert (status, problem["code"]) == (404, 20404)


async def test_dates_come_from_the_clock_it_is_given():
    simulator = Simulator(clock=lambda: 1_000_000_000.0)
    await simulator.start()
    messages = f"{simulator.url}/2010-04-01/Accounts/AC{'0' * 32}/Messages.json"
    form = {"To": "+15551230000", "From": "+15550001111", "Body": "x"}

    headers = {"Authorization": encode_basic_auth("AC" + "0" * 32, "simulator")}
    async with ClientSession(headers=headers) as session:
        async with session.post(messages, data=form) as answer:
            record = await answer.json()
        async with session.get(messages, params={"DateSent": "2001-09-09"}) as answer:
            listed = await answer.json()
    await simulator.stop()

    assert record["date_created"] == "Sun, 09 Sep 2001 01:46:40 +0000"
    assert [message["sid"] for message in listed["messages"]] == [record["sid"]]

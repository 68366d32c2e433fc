"""Asking the provider what became of a message whose answer was lost."""

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from channels._twilio import Lookup
from dispatcher.domain.delivery import Verdict

NOW = 1_800_000_000_000
SENDER = "+15550000001"
KEY = f"AC1/sms/{SENDER}"


def listed(sid="SM9", *, ago=0, **changes):
    """A message as Twilio lists it, made *ago* seconds before NOW."""
    made = datetime.fromtimestamp(NOW / 1000 - ago, UTC)
    return {
        "sid": sid, "to": "+15551230001", "from": SENDER, "body": "FLOOD. Leave now.",
        "date_created": format_datetime(made), "date_sent": None, "status": "queued",
        "messaging_service_sid": None, "error_code": None, "direction": "outbound-api", **changes,
    }


@pytest.fixture
def lookup_of(standin, account_at):
    def make(*messages, ours=(), senders=None, **more):
        standin.status = 200
        standin.body = {"messages": list(messages), "next_page_uri": None}

        async def known(sids):
            return set(sids) & set(ours)

        senders = senders or {"sms": SENDER, "whatsapp": SENDER}
        return Lookup(account_at(standin.url), senders=senders, known=known, **more)

    return make


@pytest.mark.parametrize(("message", "there"), [
    pytest.param(listed(), True, id="ours"),
    pytest.param(listed(ago=45), True, id="clocks-differ"),
    pytest.param(listed(ago=65), False, id="too-old"),
    pytest.param(listed(ago=-3000), True, id="long-after"),
    pytest.param(listed(to="+15551230002"), False, id="another-person"),
    pytest.param(listed(**{"from": "+15550000002"}), False, id="another-sender"),
    pytest.param(listed(body="FLOOD. Stay."), False, id="other-words"),
    pytest.param(listed(body="FLOOD.  Leave now. "), True, id="spaces"),
    pytest.param(listed(date_created="yesterday"), False, id="unreadable-time"),
    pytest.param(listed(date_created=None), False, id="no-time"),
    pytest.param({"sid": "SM9"}, False, id="nearly-nothing"),
    pytest.param("SM9", False, id="not-even-a-message"),
])
async def test_it_is_found_by_who_from_whom_words_and_time(lookup_of, claimed, message, there):
    outcome = await lookup_of(message).find(claimed(sent_by=KEY), since=NOW)

    assert (outcome is not None) is there
    if outcome:
        assert (outcome.verdict, outcome.provider_id) == (Verdict.ACCEPTED, "SM9")
        assert (outcome.delivery_id, outcome.attempt, outcome.sender) == (42, 2, KEY)


async def test_the_question_names_the_person_and_no_date(lookup_of, standin, claimed):
    await lookup_of().find(claimed(), since=NOW)

    assert standin.asked[0][:2] == (
        "GET", "/2010-04-01/Accounts/AC1/Messages.json?To=%2B15551230001&PageSize=100"
    )


async def test_what_another_delivery_owns_is_not_taken_twice(lookup_of, claimed):
    messages = [listed("SM3", ago=0), listed("SM2", ago=1), listed("SM1", ago=2)]

    outcome = await lookup_of(*messages, ours={"SM1"}).find(claimed(), since=NOW)

    assert outcome.provider_id == "SM2"


async def test_a_messaging_service_is_known_by_its_id_whatever_number_it_took(lookup_of, claimed):
    messages = [
        listed("SM1", messaging_service_sid="MG2"),
        listed("SM2", messaging_service_sid="MG1", **{"from": None}),
        listed("SM3", messaging_service_sid="MG1", **{"from": "+15550000077"}),
        listed("SM4", **{"from": "+15550000077"}),
    ]
    found = []
    for ours in (set(), {"SM2"}, {"SM2", "SM3"}):
        look = lookup_of(*messages, ours=ours, senders={"sms": "MG1"})
        outcome = await look.find(claimed(), since=NOW)
        found.append(outcome and outcome.provider_id)

    assert found == ["SM2", "SM3", None]


async def test_approved_content_is_found_in_whatever_words_it_comes_back(lookup_of, claimed):
    there = {"to": "whatsapp:+15551230001", "from": f"whatsapp:{SENDER}"}
    messages = [
        listed("SM1", ago=2, body="something else", **there), listed("SM2", ago=1, **there),
    ]
    mine = claimed(transport="whatsapp", channel="whatsapp", content_sid="HX1")

    exact = await lookup_of(*messages).find(mine, since=NOW)
    other = await lookup_of(*messages, ours={"SM2"}).find(mine, since=NOW)

    assert (exact.provider_id, other.provider_id) == ("SM2", "SM1")


async def test_later_pages_are_read(lookup_of, standin, claimed):
    look = lookup_of()
    page = "/2010-04-01/Accounts/AC1/Messages.json?Page=1&PageToken=PA%2F1"
    standin.bodies = [
        {"messages": [listed("SM1", body="x")], "next_page_uri": page},
        {"messages": [listed()], "next_page_uri": None},
    ]

    outcome = await look.find(claimed(), since=NOW)

    assert outcome.provider_id == "SM9"
    assert standin.asked[1][1] == page


async def test_a_list_read_back_past_the_time_is_read_to_its_end(lookup_of, standin, claimed):
    look = lookup_of()
    standin.body = {
        "messages": [listed(body="x"), listed(ago=90)],
        "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?Page=1",
    }

    assert await look.find(claimed(), since=NOW) is None
    assert len(standin.asked) == 1


async def test_a_list_without_end_proves_nothing(lookup_of, standin, claimed):
    look = lookup_of(pages=3)
    standin.body = {
        "messages": [listed(body="x")],
        "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?Page=1",
    }

    outcome = await look.find(claimed(), since=NOW)

    assert (outcome.verdict, outcome.reason) == (Verdict.UNKNOWN, "lookup-incomplete")
    assert len(standin.asked) == 3


async def test_the_token_stays_with_the_provider_we_know(lookup_of, standin, claimed):
    look = lookup_of()
    standin.body = {"messages": [], "next_page_uri": "//elsewhere.example/steal"}

    outcome = await look.find(claimed(), since=NOW)

    assert outcome.reason == "lookup-incomplete"
    assert all(path.startswith("/2010-04-01/Accounts/AC1") for _, path, _, _ in standin.asked)


@pytest.mark.parametrize(("status", "body"), [
    (500, {"messages": []}), (429, {}), (401, {"code": 20003}), (200, "<html>"), (200, {}),
    (200, {"messages": None}),
])
async def test_a_list_that_cannot_be_read_never_counts_as_absent(
    lookup_of, standin, claimed, status, body
):
    look = lookup_of()
    standin.status, standin.body = status, body

    outcome = await look.find(claimed(), since=NOW)

    assert (outcome.verdict, outcome.reason) == (Verdict.UNKNOWN, "lookup-failed")


async def test_what_no_provider_carries_is_in_no_list(lookup_of, standin, claimed):
    assert await lookup_of().find(claimed(transport="page"), since=NOW) is None
    assert standin.asked == []


@pytest.mark.parametrize(("status", "body", "expected"), [
    (200, listed(status="delivered"), ("delivered", "")),
    (200, listed(status="undelivered", error_code=30005), ("undelivered", "30005")),
    (404, {"code": 20404}, ("", "http-404")),
    (500, {}, ("", "http-500")),
    (200, "<html>", ("", "http-200")),
])
async def test_the_status_of_one_message(lookup_of, standin, status, body, expected):
    look = lookup_of()
    standin.status, standin.body = status, body

    assert await look.status("SM9") == expected
    assert standin.asked[0][1] == "/2010-04-01/Accounts/AC1/Messages/SM9.json"


@pytest.mark.parametrize(("status", "there"), [(200, True), (401, False), (503, False)])
async def test_reachable_asks_for_one_message(lookup_of, standin, status, there):
    look = lookup_of()
    standin.status = status

    assert await look.reachable() is there
    assert standin.asked[0][1].endswith("/Messages.json?PageSize=1")


async def test_a_provider_that_is_not_there_is_not_reachable(account_at, dead_url):
    account = account_at(dead_url)

    assert not await account.reachable()
    assert await account.get("/Messages.json") == (0, {})

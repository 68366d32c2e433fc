"""What the pipeline may rely on, whichever way a message goes."""

import asyncio

import pytest
import structlog

from dispatcher.domain.delivery import Verdict

NOW = 1_800_000_000_000


@pytest.mark.parametrize(("status", "headers", "verdict"), [
    pytest.param(200, {}, Verdict.ACCEPTED, id="taken"),
    pytest.param(201, {}, Verdict.ACCEPTED, id="created"),
    pytest.param(429, {}, Verdict.NEVER_PROCESSED, id="too-many"),
    pytest.param(400, {}, Verdict.REFUSED, id="bad-request"),
    pytest.param(401, {}, Verdict.REFUSED, id="wrong-token"),
    pytest.param(404, {}, Verdict.REFUSED, id="no-such-place"),
    pytest.param(408, {}, Verdict.UNKNOWN, id="request-timed-out"),
    pytest.param(500, {}, Verdict.UNKNOWN, id="server-fault"),
    pytest.param(503, {}, Verdict.UNKNOWN, id="unavailable"),
    pytest.param(302, {"Location": "/elsewhere"}, Verdict.UNKNOWN, id="moved"),
    pytest.param(307, {"Location": "/elsewhere"}, Verdict.UNKNOWN, id="moved-with-its-body"),
])
async def test_the_answer_decides_the_verdict(
    way_at, standin, claimed, status, headers, verdict
):
    way = way_at(standin.url)
    standin.status, standin.headers = status, headers

    outcome = await way.channel.send(claimed(**way.mine))

    assert outcome.verdict is verdict
    assert (outcome.delivery_id, outcome.attempt, outcome.at) == (42, 2, NOW)
    assert len(standin.asked) == 1
    assert (outcome.reason == "") == (verdict is Verdict.ACCEPTED)


@pytest.mark.parametrize("fault", ["reset", "hang"])
async def test_a_lost_answer_is_unknown_and_never_posted_again(way_at, standin, claimed, fault):
    way = way_at(standin.url, quick=fault == "hang")
    standin.fault = fault

    outcome = await way.channel.send(claimed(**way.mine))

    assert outcome.verdict is Verdict.UNKNOWN
    assert outcome.reason == {"reset": "connection-lost", "hang": "timeout"}[fault]
    assert len(standin.asked) == 1


async def test_a_kept_connection_that_breaks_is_not_tried_on_another(way_at, standin, claimed):
    way = way_at(standin.url)
    await way.channel.send(claimed(**way.mine))
    standin.fault = "reset"

    outcome = await way.channel.send(claimed(**way.mine))

    assert outcome.verdict is Verdict.UNKNOWN
    assert len(standin.asked) == 2


async def test_nobody_listening_means_never_processed(way_at, dead_url, claimed):
    way = way_at(dead_url)

    outcome = await way.channel.send(claimed(**way.mine))

    assert outcome.verdict is Verdict.NEVER_PROCESSED
    assert outcome.reason == "connection-refused"


async def test_an_unknown_host_means_never_processed(way_at, claimed):
    way = way_at("http://nowhere.invalid")

    outcome = await way.channel.send(claimed(**way.mine))

    assert outcome.verdict is Verdict.NEVER_PROCESSED


async def test_a_send_can_be_cancelled_and_the_next_one_goes_out(way_at, standin, claimed):
    way = way_at(standin.url)
    standin.fault = "hang"
    sending = asyncio.create_task(way.channel.send(claimed(**way.mine)))
    await standin.was_asked.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    standin.fault = ""

    outcome = await way.channel.send(claimed(**way.mine))

    assert outcome.verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(("status", "fault"), [(201, ""), (400, ""), (401, ""), (201, "reset")])
async def test_nothing_about_a_person_is_logged_or_said(way_at, standin, claimed, status, fault):
    way = way_at(standin.url)
    standin.status, standin.fault = status, fault
    standin.body = {"sid": "SM1", "code": 20003, "message": "To +15551230001 is bad"}
    with structlog.testing.capture_logs() as logs:
        outcome = await way.channel.send(claimed(**way.mine))

    for said in (repr(logs), repr(outcome)):
        assert "5551230001" not in said
        assert "FLOOD" not in said
        assert "t0ken" not in said

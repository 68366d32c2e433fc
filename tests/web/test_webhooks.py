"""Receipts and incoming messages are believed only if the provider signed them."""

import json

import pytest

from dispatcher.domain.errors import Conflict, NotFound, Refused, TocsinError

RIGHT = {"X-Twilio-Signature": "right"}
FORM = {**RIGHT, "Content-Type": "application/x-www-form-urlencoded"}
JSON = {**RIGHT, "Content-Type": "application/json"}
HOOKS = ["/webhooks/twilio/status", "/webhooks/twilio/inbound"]


async def test_a_receipt_is_handed_on_with_its_query(call, service):
    path = "/webhooks/twilio/status?d=17&a=2%201"
    body = b"MessageSid=SM1&MessageStatus=delivered&Empty=&Body=%D8%B3%D9%8A%D9%84"

    answer = await call("POST", path, data=body, headers=FORM)

    form = {"MessageSid": "SM1", "MessageStatus": "delivered", "Empty": "", "Body": "سيل"}
    assert (answer.status, await answer.read()) == (204, b"")
    # The provider signed the public address, as it was written, not the one we listen on.
    assert service.calls == [
        ("genuine", (f"https://warn.example/tocsin{path}", form)),
        ("receipt", (form, {"d": "17", "a": "2 1"})),
    ]


async def test_an_incoming_message_in_json_is_handed_on(call, service):
    body = json.dumps({"From": "+15550100", "Body": "2 40", "NumMedia": 0, "List": [1]})

    answer = await call("POST", "/webhooks/twilio/inbound", data=body, headers=JSON)

    assert answer.status == 204
    assert service.calls[-1] == ("inbound", {"From": "+15550100", "Body": "2 40", "NumMedia": "0"})


@pytest.mark.parametrize("hook", HOOKS)
@pytest.mark.parametrize("headers", [
    {}, {"X-Twilio-Signature": ""}, {"X-Twilio-Signature": "wrong"},
    {"X-Twilio-Signature": "wrong", "Content-Type": "application/json"},
])
async def test_what_is_not_signed_is_403_and_goes_no_further(call, service, hook, headers):
    answer = await call("POST", hook, data=b"MessageSid=SM1", headers=headers)

    assert answer.status == 403
    assert [what for what, _ in service.calls if what != "genuine"] == []


@pytest.mark.parametrize("hook", HOOKS)
@pytest.mark.parametrize(("body", "headers"), [
    (b"", FORM), (b"%ff%fe=%zz&&&=", FORM), (b"\xff\xfe", FORM), (b"{", JSON), (b"[1]", JSON),
    (b"[" * 30_000, JSON), (b"MessageStatus=never-heard-of", FORM),
])
async def test_what_is_rightly_signed_is_always_answered_2xx(call, hook, body, headers):
    answer = await call("POST", hook, data=body, headers=headers)

    assert answer.status == 204


@pytest.mark.parametrize("hook", HOOKS)
@pytest.mark.parametrize(("error", "status"), [
    (NotFound("no such message"), 204), (Refused("no such status"), 204), (Conflict("old"), 204),
    # Not kept: the provider must send it again.
    (TocsinError("The disk is full."), 503), (OSError("disk"), 500),
])
async def test_only_what_was_not_kept_is_asked_for_again(call, service, hook, error, status):
    service.raises = error

    answer = await call("POST", hook, data=b"MessageSid=SM1", headers=FORM)

    assert answer.status == status


@pytest.mark.parametrize("hook", HOOKS)
async def test_a_body_over_64_kib_is_413(call, service, hook):
    answer = await call("POST", hook, data=b"x=" + b"y" * 70_000, headers=FORM)

    assert answer.status == 413
    assert service.calls == []

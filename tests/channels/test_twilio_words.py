"""Twilio's codes, status words, callbacks and signatures in our terms."""

import base64
import hashlib
import hmac
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from channels._twilio import (
    STATES,
    ErrorClass,
    Signatures,
    after_failure,
    error_class,
    explain,
    receipt_of,
    state_of,
)
from dispatcher.domain.delivery import State

CLASSES = {
    ErrorClass.BAD_CONTACT: "21211 21217 21266 21614 21612 30005 30006 63003 63024",
    ErrorClass.OPTED_OUT: "21610 30004 63033 63032 63014",
    ErrorClass.RETRY:
        "20429 14107 30001 21611 30003 30008 30017 30022 63009 63010 63012 63017 63018 30450",
    ErrorClass.NO_RETRY: "30410 30036 55555",
    ErrorClass.OPERATOR:
        "30007 21408 21703 30018 30024 30032 30034 30023 30027 63016 63027 63028 21656 63041 "
        "63042 63051 20003 no-approved-content no-transport",
}
CODES = [(code, kind) for kind, codes in CLASSES.items() for code in codes.split()]


@pytest.mark.parametrize(("code", "kind"), CODES)
def test_a_code_has_a_class_and_a_sentence(code, kind):
    assert error_class(code) is kind
    if code == "55555":
        return
    sentence = explain(code)
    assert re.fullmatch(r"[A-Z].{20,90}\.", sentence)
    assert "crisis" not in sentence.lower()


@pytest.mark.parametrize("reason", [
    "timeout", "connection-lost", "connection-refused", "connect-timeout", "circuit-open",
    "unreadable-answer", "lookup-failed", "lookup-incomplete", "http-503",
])
def test_our_own_reasons_explain_themselves(reason):
    assert explain(reason).endswith(".")


@pytest.mark.parametrize(("code", "retry", "once", "other_way", "opted_out", "operator"), [
    ("30005", False, False, True, False, False),
    ("30003", True, False, True, False, False),
    ("30008", True, True, True, False, False),
    ("21610", False, False, True, True, False),
    ("30004", False, False, True, False, False),
    ("63016", False, False, True, False, True),
    ("30410", False, False, False, False, False),
    ("30036", False, False, True, False, False),
    ("", False, False, True, False, False),
])
def test_what_may_follow_a_failure(code, retry, once, other_way, opted_out, operator):
    after = after_failure(code)

    assert (after.retry, after.once, after.other_way) == (retry, once, other_way)
    assert (after.opted_out, after.operator) == (opted_out, operator)


# Twilio's own list of words, but for those of inbound messages.
WORDS = (
    "queued sending sent failed delivered undelivered accepted scheduled read "
    "partially_delivered canceled"
)


def test_every_outbound_status_word_has_a_state():
    assert set(WORDS.split()) == set(STATES)
    assert state_of("receiving") is None


def test_half_a_message_is_not_a_delivered_one():
    assert state_of("partially_delivered") is State.SENT


@pytest.mark.parametrize(("form", "query", "expected"), [
    pytest.param({"MessageSid": "SM1", "MessageStatus": "delivered"}, {"d": "42", "a": "2"},
                 (State.DELIVERED, "", 42, 2), id="delivered"),
    pytest.param({"SmsSid": "SM1", "SmsStatus": "sent"}, {},
                 (State.SENT, "", None, None), id="old-names"),
    pytest.param({"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30005"}, {},
                 (State.UNDELIVERED, "30005", None, None), id="with-a-code"),
    pytest.param({"MessageSid": "SM1", "MessageStatus": "canceled"}, {},
                 (State.FAILED, "canceled", None, None), id="no-code"),
    pytest.param({"MessageSid": "SM1", "MessageStatus": "failed", "ErrorCode": "<b>"}, {},
                 (State.FAILED, "failed", None, None), id="no-number-as-code"),
    pytest.param({"MessageSid": "SM1", "MessageStatus": "read"}, {"d": "9" * 30, "a": "-1"},
                 (State.READ, "", None, None), id="impossible-ids"),
    pytest.param({"MessageSid": "SM1", "MessageStatus": "read"}, {"d": "٤٢", "a": ""},
                 (State.READ, "", None, None), id="other-digits"),
])
def test_a_callback_becomes_a_receipt(form, query, expected):
    receipt = receipt_of(form, query, at=5)

    assert receipt is not None
    assert (receipt.provider_id, receipt.at) == ("SM1", 5)
    assert (receipt.state, receipt.reason, receipt.delivery_id, receipt.attempt) == expected


@pytest.mark.parametrize("form", [
    {}, {"MessageSid": "SM1"}, {"MessageStatus": "sent"},
    {"MessageSid": "SM1", "MessageStatus": "teleported"},
    {"MessageSid": "SM1", "MessageStatus": "received"},
    {"MessageSid": "", "MessageStatus": "sent"},
])
def test_what_is_no_receipt_is_none(form):
    assert receipt_of(form, {"d": "1", "a": "1"}, at=5) is None


TOKEN = "t0ken"
OURS, THEIRS = Signatures(TOKEN), RequestValidator(TOKEN)
URLS = [
    "https://tocsin.example/webhooks/twilio/status?d=42&a=1",
    "https://tocsin.example:443/webhooks/twilio/status?d=42&a=1",
    "http://tocsin.example/x",
    "http://127.0.0.1:8080/webhooks/twilio/inbound",
    "https://tocsin.example:08443/x?a=1",
    "https://tocsin.example", "https://tocsin.example?d=1", "https://tocsin.example/?",
    "https://tocsin.example/a;?b", "https://tocsin.example/#f", "https://tocsin.example/a#",
    "HTTPS://tocsin.example/a", "https://[::1]:80/a", "https://u:p@tocsin.example/a",
    "https://tocsin.example:/a", "https://tocsin.example:0/a", "https://tocsin.example/ü?ü=ü",
]
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


def test_a_signature_as_twilio_makes_it():
    digest = hmac.digest(TOKEN.encode(), b"https://t.example/x?d=1A1B2", hashlib.sha1)
    signature = base64.b64encode(digest).decode()

    assert OURS.signature_ok("https://t.example/x?d=1", {"B": "2", "A": "1"}, signature)
    assert OURS.signature_ok("https://t.example:443/x?d=1", {"B": "2", "A": "1"}, signature)
    assert not OURS.signature_ok("https://t.example/x?d=2", {"B": "2", "A": "1"}, signature)
    assert not OURS.signature_ok("http://t.example/x?d=1", {"B": "2", "A": "1"}, signature)
    assert not OURS.signature_ok("https://t.example/x?d=1", {"B": "2", "A": "2"}, signature)
    assert not Signatures("other").signature_ok(
        "https://t.example/x?d=1", {"B": "2", "A": "1"}, signature
    )


@given(
    signed=st.sampled_from(URLS), checked=st.sampled_from(URLS),
    fields=st.lists(st.tuples(text, text), max_size=4), changed=st.booleans(),
)
def test_signatures_agree_with_twilios_own_validator(signed, checked, fields, changed):
    params = MultiDict(fields)
    signature = THEIRS.compute_signature(signed, params)
    if changed:
        params.add("Body", "forged")

    expected = THEIRS.validate(checked, params, signature)

    assert OURS.signature_ok(checked, params, signature) is expected
    plain = dict(params)
    assert OURS.signature_ok(checked, plain, signature) is THEIRS.validate(
        checked, plain, signature
    )


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("with_port", [True, False])
def test_an_address_is_right_with_and_without_its_port(url, with_port):
    host = "https://tocsin.example:443/a" if with_port else "https://tocsin.example/a"
    signature = THEIRS.compute_signature(url, {"A": "1"})

    assert OURS.signature_ok(host, {"A": "1"}, signature) is THEIRS.validate(
        host, {"A": "1"}, signature
    )
    assert OURS.signature_ok(url, {"A": "1"}, signature) is THEIRS.validate(
        url, {"A": "1"}, signature
    )


@pytest.mark.parametrize(("body", "signed_body", "expected"), [
    ('{"a": "é"}', '{"a": "é"}', True), ('{"a": 2}', '{"a": 1}', False), ("", "", True),
])
def test_a_json_body_must_have_the_hash_in_the_address(body, signed_body, expected):
    digest = hashlib.sha256(signed_body.encode()).hexdigest()
    url = f"https://tocsin.example/x?bodySHA256={digest}"
    signature = THEIRS.compute_signature(url, {})

    assert OURS.signature_ok(url, body, signature) is expected
    assert OURS.signature_ok(url, body.encode(), signature) is expected
    assert THEIRS.validate(url, body, signature) is expected


def test_a_body_that_the_signature_does_not_cover_is_refused():
    url = "https://tocsin.example/x"
    signature = THEIRS.compute_signature(url, {})

    assert OURS.signature_ok(url, {}, signature)
    assert not OURS.signature_ok(url, '{"a": 1}', signature)
    assert not OURS.signature_ok(url, b"{}", signature)


@pytest.mark.parametrize(("url", "params", "signature"), [
    pytest.param("https://t.example/x?bodySHA256=ü", "{}", "x", id="hash-is-no-hash"),
    pytest.param("https://t.example/x", {}, "ü\ud800", id="signature-not-ascii"),
    pytest.param("https://t.example:99999/x", {}, "x", id="no-such-port"),
    pytest.param("https://t.example:port/x", {}, "x", id="port-is-no-number"),
    pytest.param("https://[::1/x", {}, "x", id="half-an-address"),
    pytest.param("https://t.example/\ud800", {}, "x", id="not-unicode"),
    pytest.param("", {}, "", id="nothing"),
    pytest.param("https://t.example/x", {"a": None}, "x", id="no-value"),
    pytest.param("https://t.example/x", {}, None, id="no-signature"),
])
def test_nonsense_is_refused_and_never_raises(url, params, signature):
    assert OURS.signature_ok(url, params, signature) is False

"""Sections 4 and 7, webhooks: believed only if signed, always answered 2xx, forward only."""

import base64
import hashlib
import hmac
from urllib.parse import urlencode

import pytest

STATUS, INBOUND = "/webhooks/twilio/status", "/webhooks/twilio/inbound"
FORM = "application/x-www-form-urlencoded"


def call(town, path, form, *, signature=None):
    """Call back as the provider does: HMAC-SHA1 over the address and the sorted fields."""
    signed = town.base + path + "".join(name + form[name] for name in sorted(form))
    key = town.env["TOCSIN_TWILIO__AUTH_TOKEN"].encode()
    right = base64.b64encode(hmac.new(key, signed.encode(), hashlib.sha1).digest()).decode()
    given = right if signature is None else signature
    return town.ask(
        town.base, "POST", path, body=urlencode(form).encode(),
        headers={"Content-Type": FORM, "X-Twilio-Signature": given},
    )


@pytest.fixture
def sent(town, place, people, cap):
    """An alert delivered to one person: the alert, the delivery and the number."""
    number = people.add()
    town.bring(people.csv())
    alert = town.post(cap(place)).json
    town.settled(alert, planned=1)
    return alert, town.deliveries(alert)[0], number


@pytest.mark.parametrize(("path", "form"), [
    (STATUS, {"MessageSid": "SM1", "MessageStatus": "delivered"}),
    (INBOUND, {"MessageSid": "SM2", "From": "+15550009911", "Body": "STOP"}),
])
@pytest.mark.parametrize("signature", ["", "bm90IHJpZ2h0", "not base64 at all"])
def test_a_forged_call_is_403(town, path, form, signature):
    """A problem document, and nothing happens."""
    answer = call(town, path, form, signature=signature)

    assert answer.status == 403
    assert answer.headers["content-type"].startswith("application/problem+json")


@pytest.mark.parametrize(("path", "form"), [
    (STATUS, {"MessageSid": "SM" + "0" * 32, "MessageStatus": "delivered"}),
    (f"{STATUS}?d=999999&a=1", {"MessageSid": "SM" + "1" * 32, "MessageStatus": "sent"}),
    (f"{STATUS}?d=abc&a=-1", {"MessageSid": "SM3", "MessageStatus": "sent"}),
    (STATUS, {"MessageSid": "SM4", "MessageStatus": "flying"}),
    (STATUS, {"MessageSid": "SM5", "MessageStatus": "failed", "ErrorCode": "what"}),
    (STATUS, {}),
    (INBOUND, {"MessageSid": "SM6", "From": "+15550009922", "Body": "who are you"}),
    (INBOUND, {"MessageSid": "SM7", "From": "short-code", "Body": "x" * 4000}),
    (INBOUND, {"MessageSid": "SM8", "From": "whatsapp:+15550009933", "Body": "", "NumMedia": "1"}),
    (INBOUND, {}),
])
def test_a_rightly_signed_call_is_2xx_whatever_it_says(town, path, form):
    """Unknown messages, statuses and numbers too: the provider must not call again."""
    assert call(town, path, form).status // 100 == 2


def test_states_only_move_forward(town, sent):
    """Late, repeated and contradicting receipts change nothing; read comes after delivered."""
    alert, delivery, _ = sent
    path = f"{STATUS}?d={delivery['id']}&a=1"

    seen = []
    for word in ("sent", "failed", "undelivered", "queued", "delivered", "read", "delivered"):
        form = {"MessageSid": delivery["provider_id"], "MessageStatus": word, "ErrorCode": "30003"}
        assert call(town, path, form).status // 100 == 2
        seen.append(town.deliveries(alert)[0]["state"])

    assert seen == ["delivered"] * 5 + ["read"] * 2
    assert town.get(alert, "report")["people"]["reached"] == 1


def test_nothing_of_a_person_is_in_a_log_or_a_metric(town, place, people, cap, wait_for):
    """No number, name, text, token or inbound word, also when something goes wrong."""
    number = people.add(name="Zebediah Canaryworth")
    town.bring(people.csv())
    town.provider.config(share_reset=1.0)
    alert = town.post(cap(place, headline="CANARYHEADLINE")).json
    wait_for(lambda: {d["state"] for d in town.deliveries(alert)} & {"unknown"})
    town.provider.config(share_reset=0.0)
    town.settled(alert, planned=1)
    call(town, INBOUND, {"MessageSid": "SMcanary", "From": number, "Body": "CANARYWORD help"})
    call(town, INBOUND, {"MessageSid": "SMcanary", "From": number, "Body": "CANARYWORD"},
         signature="bad")
    town.call("GET", f"/api/v1/alerts/{alert['id']}/deliveries", state="CANARYSTATE")

    written = town.log.read_text() + town.call("GET", "/metrics").body.decode()

    for canary in (
        number, number.lstrip("+"), "Zebediah", "CANARY", "higher ground",
        town.env["TOCSIN_API_TOKEN"], town.env["TOCSIN_TWILIO__AUTH_TOKEN"],
        town.env["TOCSIN_SECRET_KEY"],
    ):
        assert canary not in written
    assert "tocsin_deliveries{" in written

"""A Cancel as we write it: valid, and read back as it was meant."""

import dataclasses

import pytest
from lxml import etree

from dispatcher.cap import read, write_cancel
from dispatcher.domain.alert import Moment, MsgType, Reference, Scope, Status

OWN = {"identifier": "cancel-1", "sender": "tocsin@example.org",
       "sent": "2026-11-21T03:30:00+01:00"}
EARLIER = Reference(sender="a", identifier="b", sent=Moment(text="2026-11-21T01:00:00Z", at=0))


@pytest.mark.parametrize("change", [
    {}, {"status": Status.EXERCISE}, {"scope": Scope.PRIVATE, "addresses": "a@x b@y"},
    {"scope": Scope.RESTRICTED, "restriction": "fire & police <only>"},
])
def test_a_cancel_is_valid_and_names_its_alert(fixture_bytes, change):
    alert = dataclasses.replace(read(fixture_bytes("flood-1.2.xml")).alert, **change)

    reading = read(write_cancel(alert, **OWN, references=[EARLIER]))

    cancel = reading.alert
    assert reading.valid, reading.findings
    assert cancel.msg_type is MsgType.CANCEL
    assert (cancel.identifier, cancel.sender, cancel.sent.text) == tuple(OWN.values())
    assert (cancel.status, cancel.scope) == (alert.status, alert.scope)
    assert (cancel.restriction, cancel.addresses) == (alert.restriction, alert.addresses)
    assert [str(r) for r in cancel.references] == [
        "river-authority@example.org,tocsin-test-1,2026-11-21T02:10:00+01:00",
        "a,b,2026-11-21T01:00:00Z"]


def test_a_cancel_keeps_the_official_schema(fixture_bytes, schemas):
    alert = read(fixture_bytes("update-1.1.xml")).alert

    root = etree.fromstring(write_cancel(alert, **OWN))

    assert schemas["1.2"].validate(root), schemas["1.2"].error_log


@pytest.mark.parametrize("sent", ["now", "2026-11-21T03:30:00Z", "2026-11-21T03:30:00"])
def test_a_time_in_another_form_is_refused(fixture_bytes, sent):
    alert = read(fixture_bytes("flood-1.2.xml")).alert

    with pytest.raises(ValueError, match="is not a CAP"):
        write_cancel(alert, **{**OWN, "sent": sent})

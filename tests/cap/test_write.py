"""What we write: valid, in one form, and read back as it was meant."""

import dataclasses
from zoneinfo import ZoneInfo

import pytest
from lxml import etree

from dispatcher.cap import read, write, write_cancel
from dispatcher.cap.times import read_time
from dispatcher.cap.written import as_written, number
from dispatcher.domain.alert import MsgType, Reference, Scope, Status

OWN = {"identifier": "cancel-1", "sender": "tocsin@example.org",
       "sent": "2026-11-21T03:30:00+01:00"}
EARLIER = Reference(sender="a", identifier="b", sent=read_time("2026-11-21T01:00:00Z"))


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


@pytest.mark.parametrize(("given", "zone", "written"), [
    ("2026-11-21T02:10:00+01:00", "UTC", "2026-11-21T02:10:00+01:00"),
    ("2026-11-21T02:10:00-00:00", "UTC", "2026-11-21T02:10:00-00:00"),
    ("2026-11-21T02:10:00Z", "UTC", "2026-11-21T02:10:00+00:00"),
    ("2026-11-21T02:10:59.999-03:30", "UTC", "2026-11-21T02:10:59-03:30"),
    ("2026-11-21T02:10:00", "Asia/Kathmandu", "2026-11-21T02:10:00+05:45"),
    ("2026-11-21 02:10+0100", "UTC", "2026-11-21T02:10:00+01:00"),
    ("2026-11-21T24:00:00+01:00", "UTC", "2026-11-21T24:00:00+01:00"),
])
def test_times_are_written_in_the_one_form_and_keep_their_offset(edited, given, zone, written):
    own = edited(("<sent>2026-11-21T02:10:00+01:00", f"<sent>{given}"))
    alert = read(own, default_zone=ZoneInfo(zone)).alert

    again = read(write(alert))

    assert again.sent == written
    assert again.alert.sent.at == alert.sent.at // 1000 * 1000


def test_embedded_files_are_left_out_unless_they_are_asked_for(fixture_bytes):
    alert = read(fixture_bytes("flood-1.2.xml")).alert

    assert b"derefUri" not in write(alert)
    assert read(write(alert, keep_deref=True)).alert == alert


@pytest.mark.parametrize(("value", "text"), [
    (-5e-324, "-0.0"), (1.25e-39, "0.0000000000000000000000000000000000000012"),
    (47.0, "47.0"), (-0.5, "-0.5"), (1e-7, "0.0000001"), (12345678.25, "12345678.25"),
])
def test_numbers_are_written_without_an_exponent(value, text):
    assert number(value) == text


def test_the_same_alert_is_always_the_same_bytes(fixture_bytes):
    alert = read(fixture_bytes("flood-1.2.xml")).alert

    once = write(alert)

    assert write(read(once).alert) == once
    assert once.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n<alert xmlns=")


def test_every_shared_alert_is_read_back_as_it_was_written(shared_cap, schemas):
    for path in sorted(shared_cap.glob("*/*.xml")):
        alert = read(path.read_bytes()).alert
        if alert is None:
            continue
        raw = write(alert, keep_deref=True)

        assert read(raw).alert == as_written(alert, keep_deref=True), path.name
        if all(info.categories for info in alert.infos):
            # What an issuer left out stays out: a category is nothing to be made up.
            assert schemas["1.2"].validate(etree.fromstring(raw)), path.name

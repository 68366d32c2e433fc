"""What is read out of good documents of every version, encoding and prefix."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dispatcher.cap import Limits, check_json, read
from dispatcher.domain.alert import NO_TIME, Certainty, MsgType, Scope, Severity, Status, Urgency
from dispatcher.domain.area import Circle, Geocode

CAP_1_2 = 'xmlns="urn:oasis:names:tc:emergency:cap:1.2"'


def milliseconds(*when):
    return int(datetime(*when, tzinfo=UTC).timestamp() * 1000)


def test_every_part_of_a_1_2_alert_is_read(fixture_bytes):
    reading = read(fixture_bytes("flood-1.2.xml"))

    alert = reading.alert
    assert (reading.valid, reading.usable, reading.findings) == (True, True, ())
    assert (alert.identifier, alert.sender) == ("tocsin-test-1", "river-authority@example.org")
    assert (alert.status, alert.msg_type, alert.scope) == (
        Status.ACTUAL, MsgType.ALERT, Scope.PUBLIC)
    assert alert.sent.text == "2026-11-21T02:10:00+01:00"
    assert alert.sent.at == milliseconds(2026, 11, 21, 1, 10)
    assert alert.codes == ("profile:test",)
    assert alert.incidents == ("river-2026", "night-21")
    info = alert.infos[0]
    assert info.categories == ("Met", "Safety")
    assert info.response_types == ("Evacuate", "Avoid")
    assert (info.urgency, info.severity, info.certainty) == (
        Urgency.IMMEDIATE, Severity.EXTREME, Certainty.OBSERVED)
    assert info.event_codes == (Geocode(name="test:code", value="FFW"),)
    assert info.parameters == (Geocode(name="level", value="2 m"),)
    assert info.onset.at == milliseconds(2026, 11, 21, 1, 30)
    assert (info.resources[0].size, info.resources[0].deref) == (1200, "aGVsbG8=")
    area = info.areas[0]
    assert area.polygons[0][:2] == ((47.0, 8.0), (47.0, 8.1))
    assert area.circles == (Circle(lat=47.2, lon=8.2, radius_km=1.5),)
    assert area.geocodes == (Geocode(name="test:district", value="D-1"),)
    assert (area.altitude, area.ceiling) == ("1200", "3400.5")


def test_every_language_is_read_and_they_are_one_group(fixture_bytes):
    alert = read(fixture_bytes("flood-1.2.xml")).alert

    assert [i.language for i in alert.infos] == ["en-GB", "es"]
    assert alert.infos[1].headline == "Crecida repentina: aléjese del río ahora"
    assert len(alert.groups) == 1


def test_1_1_with_prefix_latin_1_and_two_references(fixture_bytes):
    reading = read(fixture_bytes("update-1.1.xml"))

    alert = reading.alert
    assert (alert.cap_version, alert.msg_type, reading.valid) == ("1.1", MsgType.UPDATE, True)
    assert alert.infos[0].event == "Tempête"
    assert [r.identifier for r in alert.references] == ["tocsin-test-0", "tocsin-test-1"]
    assert str(alert.references[0]) == "service@example.org,tocsin-test-0,2026-11-21T01:00:00Z"


def test_1_0_has_its_own_words(fixture_bytes):
    reading = read(fixture_bytes("storm-1.0.xml"))

    info = reading.alert.infos[0]
    assert (reading.valid, reading.cap_version) == (True, "1.0")
    assert info.certainty is Certainty.LIKELY
    assert info.language == "en-US"
    assert info.event_codes == (Geocode(name="same", value="SVR"),)
    assert info.areas[0].geocodes == (Geocode(name="fips6", value="006109"),)


def test_a_cancel_needs_no_info(fixture_bytes):
    reading = read(fixture_bytes("cancel-1.2.xml"))

    assert reading.alert.msg_type is MsgType.CANCEL
    assert [f.code for f in reading.findings] == ["cancel-without-info"]


@pytest.mark.parametrize("encoding", [
    "UTF-8", "UTF-16", "utf-16-le-bom", "utf-8-sig", "ISO-8859-1", "windows-1252", "cp850",
])
def test_any_declared_encoding_is_read(flood, encoding):
    declared = {"utf-16-le-bom": "UTF-16", "utf-8-sig": "UTF-8"}.get(encoding, encoding)
    text = flood.replace('encoding="UTF-8"', f'encoding="{declared}"')
    raw = b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16-le-bom" else (
        text.encode(encoding))

    reading = read(raw)

    assert reading.valid, reading.findings
    assert reading.alert.infos[1].headline == "Crecida repentina: aléjese del río ahora"


def test_an_encoding_that_only_python_knows_is_read(flood):
    text = flood.replace('encoding="UTF-8"', 'encoding="mac_latin2"').replace("í", "é")

    assert "Autoridad del Réo" in read(text.encode("mac_latin2")).alert.infos[1].sender_name


def test_comments_and_instructions_do_not_cut_a_text(edited):
    raw = edited(("Flash flood</event>", "Fl<!-- c -->ash<?x y?> flo<![CDATA[od]]></event>"))

    assert read(raw).alert.infos[0].event == "Flash flood"


def test_a_time_without_offset_is_read_in_the_zone_of_the_source(edited):
    raw = edited(("<sent>2026-11-21T02:10:00+01:00", "<sent>2026-11-21T02:10:00"))

    in_utc, in_kyiv = read(raw), read(raw, default_zone=ZoneInfo("Europe/Kyiv"))

    assert in_utc.alert.sent.at - in_kyiv.alert.sent.at == 2 * 3600 * 1000
    assert in_kyiv.alert.sent.text == "2026-11-21T02:10:00"
    assert [f.code for f in in_kyiv.errors] == ["time-no-offset"]


@pytest.mark.parametrize(("text", "at", "codes"), [
    ("2026-11-21T02:10:00Z", (2026, 11, 21, 2, 10), ["time-zulu"]),
    ("2026-11-21T02:10:00.500+00:00", (2026, 11, 21, 2, 10, 0, 500_000), ["time-fraction"]),
    ("2026-11-21T02:10:00-00:00", (2026, 11, 21, 2, 10), []),
    (" 2026-11-21T02:10:00-05:30\n", (2026, 11, 21, 7, 40), []),
    ("2026-11-21T24:00:00+00:00", (2026, 11, 22), []),
    ("2026-11-21 02:10:00+00:00", (2026, 11, 21, 2, 10), ["time-form"]),
    ("2026-11-21t02:10z", (2026, 11, 21, 2, 10), ["time-form", "time-zulu"]),
    ("2026-11-21T02:10:00+0100", (2026, 11, 21, 1, 10), ["time-form"]),
    ("2026-11-21T02:10:60+00:00", (2026, 11, 21, 2, 11), ["time-form"]),
])
def test_times_of_the_world_are_read_with_a_finding(edited, text, at, codes):
    reading = read(edited(("<sent>2026-11-21T02:10:00+01:00", f"<sent>{text}")))

    assert reading.alert.sent.at == milliseconds(*at)
    assert [f.code for f in reading.findings if f.code.startswith("time-")] == codes


@pytest.mark.parametrize("text", [
    "", "yesterday", "2026-11-21", "2026-02-30T02:10:00+01:00", "2026-11-21T25:00:00+01:00",
    "2026-11-21T02:10:00+15:00", "0000-01-01T00:00:00+00:00", "-2026-11-21T02:10:00+01:00",
    "٢٠٢٦-11-21T02:10:00+01:00",
])
def test_a_time_that_is_none_stops_the_alert_if_it_is_sent(edited, text):
    reading = read(edited(("<sent>2026-11-21T02:10:00+01:00", f"<sent>{text}")))

    assert reading.alert is None
    assert [f.code for f in reading.errors] == ["time-unreadable"]


def test_expires_that_is_no_time_leaves_the_alert_usable(edited):
    reading = read(edited(("<expires>2026-11-21T08:00:00+01:00", "<expires>noon")))

    assert reading.usable
    assert reading.alert.infos[0].expires is None
    assert [f.code for f in reading.errors] == ["time-unreadable"]


def test_alert_check_prints_the_contract_s_shape(fixture_bytes):
    said = check_json("u.xml", read(fixture_bytes("update-1.1.xml")))

    assert {k: v for k, v in said.items() if k not in ("errors", "warnings")} == {
        "file": "u.xml", "valid": True, "usable": True, "cap_version": "1.1",
        "sender": "service@example.org", "identifier": "tocsin-test-2",
        "sent": "2026-11-21T01:40:00Z", "status": "Exercise", "msg_type": "Update",
        "scope": "Public", "languages": ["fr"], "infos": 1, "areas": 1, "polygons": 0,
        "circles": 0, "geocodes": 1, "signed": False,
        "references": ["service@example.org,tocsin-test-0,2026-11-21T01:00:00Z",
                       "service@example.org,tocsin-test-1,2026-11-21T01:10:00Z"],
    }
    assert {w["code"] for w in said["warnings"]} == {
        "time-zulu", "time-no-offset", "time-fraction"}
    assert said["warnings"][0]["path"] == "/alert/sent[1]"
    assert said["warnings"][0]["line"] == 5


def test_an_unusable_document_is_still_described(edited):
    said = check_json("-", read(edited(("<scope>Public</scope>", ""))))

    assert (said["usable"], said["valid"], said["scope"]) == (False, False, None)
    assert (said["identifier"], said["infos"], said["polygons"]) == ("tocsin-test-1", 2, 2)
    assert said["languages"] == ["en-GB", "es"]


def test_a_document_without_namespace_is_described_but_not_used(flood):
    reading = read(flood.replace(CAP_1_2, "").encode())

    assert (reading.usable, reading.cap_version) == (False, None)
    assert reading.identifier == "tocsin-test-1"
    assert "namespace-unknown" in {f.code for f in reading.errors}


def test_limits_are_named(edited):
    for limits, code in [
        (Limits(bytes=100), "limit-bytes"), (Limits(elements=10), "limit-elements"),
        (Limits(infos=1), "limit-infos"), (Limits(areas=1), "limit-areas"),
        (Limits(polygons=1), "limit-polygons"), (Limits(points=9), "limit-points"),
    ]:
        reading = read(edited(), limits=limits)
        assert (reading.usable, [f.code for f in reading.errors]) == (False, [code])


def test_limits_of_depth_are_named(edited):
    raw = edited(("<scope>", "<deep>" * 30 + "</deep>" * 30 + "<scope>"))

    assert read(raw).usable
    assert [f.code for f in read(raw, limits=Limits(depth=20)).errors] == ["limit-depth"]


@pytest.mark.parametrize("change", [{"infos": 0}, {"bytes": -1}, {"depth": 257}])
def test_a_limit_that_can_never_be_kept_is_refused(change):
    with pytest.raises(ValueError, match=next(iter(change))):
        Limits(**change)


@pytest.mark.parametrize(("minutes", "expected"), [(5, False), (60, True)])
def test_what_was_sent_in_the_future_is_told_by_the_clock(edited, minutes, expected):
    now = milliseconds(2026, 11, 21, 1, 10) - minutes * 60_000

    codes = {f.code for f in read(edited(), now=now).findings}

    assert ("sent-in-future" in codes) == expected
    assert "sent-in-future" not in {f.code for f in read(edited()).findings}


def test_names_with_blanks_stand_in_quotes(edited):
    raw = edited(("river-2026 night-21", 'river-2026 "the long  night" last'))

    assert read(raw).alert.incidents == ("river-2026", "the long night", "last")


def test_a_1_0_reference_names_no_time(fixture_bytes):
    storm = fixture_bytes("storm-1.0.xml").replace(b"<msgType>Alert", b"<msgType>Update")
    [own] = re.findall(rb"<identifier>(.*?)</identifier>", storm)
    [sender] = re.findall(rb"<sender>(.*?)</sender>", storm)
    named = b"<references>\n a-1/b@example.org %s/%s\n</references><info>" % (own, sender)

    reading = read(storm.replace(b"<info>", named, 1))

    assert [(r.identifier, r.sender, r.sent) for r in reading.alert.references] == [
        ("a-1", "b@example.org", NO_TIME)]
    assert reading.references == ("a-1/b@example.org", f"{own.decode()}/{sender.decode()}")
    assert [f.code for f in reading.errors] == ["reference-self"]


def test_a_1_0_reference_may_have_the_later_form(fixture_bytes):
    triple = b"<references>b,a-1,2026-11-21T01:00:00+01:00</references><info>"
    reading = read(fixture_bytes("storm-1.0.xml").replace(b"<info>", triple, 1))

    assert (reading.valid, reading.alert.references[0].identifier) == (True, "a-1")


def test_the_first_form_is_no_reference_in_later_versions(edited):
    related = "<note>written for the tests</note>"
    reading = read(edited((related, f"{related}<references>a-1/b</references>")))

    assert [f.code for f in reading.errors] == ["reference-unreadable"]

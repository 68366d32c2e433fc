"""One case a rule: what breaks it, how grave that is, and whether the alert is still used."""

import re

import pytest

from dispatcher.cap import RULES, read

# A need is what CAP does not ask for and a warning service cannot do without.
E, W, STOP, NEED = "error", "warning", "stop", "need"
SIGNATURE = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><X>{}</X></Signature>'
INFO_START = "<info>\n    <language>en-GB"
RELATED = "<note>written for the tests</note>\n  "


def references(text):
    return (RELATED, f"{RELATED}<references>{text}</references>")


UPDATE = ("<msgType>Alert", "<msgType>Update")
CANCEL = ("<msgType>Alert", "<msgType>Cancel")

CASES = [
    # structure
    ("element-missing", E, ("<event>Flash flood</event>", "")),
    ("element-missing", STOP, ("<identifier>tocsin-test-1</identifier>", "")),
    ("element-missing", STOP, ("<msgType>Alert</msgType>", "")),
    ("element-repeated", E, ("<urgency>", "<urgency>Past</urgency><urgency>")),
    ("element-order", E, ("<language>en-GB</language>", ""),
     ("<event>Flash flood</event>", "<event>Flash flood</event><language>en-GB</language>")),
    ("element-unknown", E, ("<scope>", "<extra/><scope>")),
    ("element-unknown", E, ("<scope>", "<scope xmlns='u:v'/><scope>")),
    ("element-nested", E, ("river rises", "river <b>rises</b>")),
    ("element-blank", E, ("<event>Flash flood", "<event> ")),
    ("element-blank", STOP, ("<sender>river-authority@example.org", "<sender>  ")),
    ("element-empty", W, ("<source>gauge 7", "<source>")),
    ("attribute-unexpected", E, ("<event>", "<event lang='en'>")),
    ("text-unexpected", E, ("<info>", "<info>stray")),
    ("value-unknown", E, ("<category>Met", "<category>Weather")),
    ("value-unknown", E, ("<urgency>Immediate", "<urgency>Now")),
    ("value-unknown", E, ("<certainty>Observed", "<certainty>Very Likely")),
    ("value-unknown", STOP, ("<status>Actual", "<status>actual")),
    ("value-unknown", STOP, ("<scope>Public", "<scope>Everybody")),
    ("value-whitespace", E, ("<status>Actual", "<status> Actual\n")),
    ("value-not-number", E, ("<size>1200", "<size>1.2 kB")),
    ("value-not-number", E, ("<altitude>1200", "<altitude>high")),
    ("value-not-uri", E, ("<web>https://example.org", "<web>https://[example")),
    ("language-syntax", E, ("<language>es", "<language>es_ES")),
    ("header-ambiguous", STOP, ("<status>", "<status>Test</status><status>")),
    ("signature-not-verified", W, ("</info>\n</alert>", f"</info>{SIGNATURE}</alert>")),
    ("signature-wraps", E,
     ("</info>\n</alert>", f"</info>{SIGNATURE}</alert>"),
     ("{}", '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>')),
    # times
    ("time-unreadable", E, ("<onset>2026", "<onset>26")),
    ("time-zulu", E, ("<onset>2026-11-21T02:30:00+01:00", "<onset>2026-11-21T02:30:00Z")),
    ("time-fraction", E, ("02:30:00+", "02:30:00.25+")),
    ("time-no-offset", E, ("02:30:00+01:00", "02:30:00")),
    ("time-form", E, ("T02:30:00+", " 02:30:00+")),
    ("expires-before-sent", W, ("T08:00:00", "T01:00:00")),
    ("expires-before-onset", W, ("T08:00:00", "T02:20:00")),
    ("expires-before-effective", W, ("T08:00:00", "T02:00:00")),
    ("time-weeks-back", W, ("<onset>2026-11-21", "<onset>2026-10-21")),
    ("time-far-ahead", W, ("<expires>2026", "<expires>2028")),
    ("expires-missing", W, ("<expires>2026-11-21T08:00:00+01:00</expires>", "")),
    # header
    ("identifier-characters", E, ("tocsin-test-1", "tocsin test 1")),
    ("identifier-characters", E, ("river-authority@", "river,authority@")),
    ("restriction-missing", E, ("<scope>Public", "<scope>Restricted")),
    ("addresses-missing", E, ("<scope>Public", "<scope>Private")),
    ("identifier-characters", E, ("<identifier>tocsin-test-1", "<identifier> tocsin-test-1")),
    ("restriction-unused", W, ("<scope>Public</scope>",
                               "<scope>Public</scope><restriction>staff</restriction>")),
    ("quote-open", W, ("river-2026 night-21", 'river-2026 "night 21')),
    ("error-without-note", W, ("<msgType>Alert", "<msgType>Error"),
     (RELATED, "<references>a,b,2026-11-21T01:00:00+01:00</references>")),
    ("exercise-without-note", W, ("<status>Actual", "<status>Exercise"),
     ("<note>written for the tests</note>", "")),
    ("reference-unreadable", E, references("a,b a,b,2026-11-21T01:00:00+01:00")),
    ("reference-format", E, references("a, b, 2026-11-21T01:00:00+01:00")),
    ("reference-self", E, references(
        "river-authority@example.org,tocsin-test-1,2026-11-21T01:10:00-00:00")),
    ("reference-later", E, references("a,b,2026-11-21T04:00:00+01:00")),
    ("limit-references", STOP, references("a,b,2026-11-21T01:00:00+01:00 " * 1001)),
    ("limit-incidents", STOP, ("river-2026 night-21", 'x "y z" ' * 501)),
    ("update-without-reference", E, UPDATE),
    ("cancel-without-reference", STOP, CANCEL),
    ("cancel-without-reference", STOP, CANCEL, references("yesterday's alert")),
    ("answer-without-reference", E, ("<msgType>Alert", "<msgType>Ack")),
    # info
    ("language-unknown", W, ("<language>es", "<language>qqqq")),
    ("language-same-text", W,
     ("Crecida repentina: aléjese del río ahora", "Flash flood: leave the river bank now"),
     ("El río subirá dos metros antes de las tres.",
      "The river rises two  metres before three o'clock.")),
    ("text-html", W, ("<headline>", "<headline>&lt;b&gt;")),
    ("text-html", W, ("Go uphill", "Go&amp;nbsp;uphill")),
    ("pair-blank", W, ("<value>2 m", "<value>")),
    ("deref-without-uri", W, ("<uri>https://example.org/map.png</uri>", "")),
    ("info-without-area", W, (
        INFO_START, INFO_START.replace("<info>", "<info><category>Met</category><event>Flood"
        "</event><urgency>Past</urgency><severity>Minor</severity><certainty>Likely</certainty>"
        "</info><info>"))),
    ("response-assess", W, ("<responseType>Evacuate", "<responseType>Assess")),
    ("text-damaged", W, ("aléjese", "al\u00c3\u00a9jese")),
    ("text-damaged", W, ("subirá", "subir\ufffd")),
    ("text-other-script", W, ("The river rises two metres before three o'clock.",
                              "يرتفع النهر مترين قبل الساعة الثالثة. اصعدوا إلى التل الآن"),
     ("Flash flood: leave the river bank now", "فيضان: ابتعدوا عن ضفة النهر"),
     ("Go uphill. Do not drive through water.", "لا تقودوا في الماء")),
    ("web-not-absolute", W, ("<web>https://example.org", "<web>www.example.org")),
    ("web-scheme", W, ("<web>https://example.org", "<web>javascript:alert()//")),
    ("mime-type-form", W, ("image/png", "PNG picture")),
    ("size-negative", W, ("<size>1200", "<size>-1200")),
    ("digest-form", W, ("<digest>aaf4", "<digest>md5:aaf4")),
    ("digest-mismatch", W, ("<digest>aaf4", "<digest>bbf4")),
    ("deref-not-base64", W, ("aGVsbG8=", "aGVsbG8")),
    ("uri-relative", W, ("https://example.org/map.png", "map.png"),
     ("<derefUri>aGVsbG8=</derefUri>", "")),
    ("info-repeated", W, ("  </info>\n  <info>", "  </info>\n  {again}<info>")),
    # area
    ("geocode-blank", E, ("<value>D-1", "<value>")),
    ("ceiling-below-altitude", W, ("<altitude>1200", "<altitude>4000")),
    ("circle-radius-large", W, ("47.20,8.20 1.5", "47.20,8.20 1500")),
    ("coordinates-swapped", W, ("<circle>47.20,8.20 1.5", "<circle>8.20,47.20 1.5")),
    ("ceiling-without-altitude", E, ("<altitude>1200</altitude>", "")),
    # document
    ("xml-leading-space", E, ("<?xml", "\n \n<?xml")),
    ("xml-encoding-mislabelled", E, ('"UTF-8"', '"utf-16"')),
    ("xml-encoding", STOP, ('"UTF-8"', '"klingon-1"')),
    ("xml-malformed", STOP, ("</alert>", "")),
    ("doctype-refused", STOP, ("<alert", "<!DOCTYPE alert><alert")),
    ("root-not-alert", STOP, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<feed>"),
     ("</alert>", "</alert></feed>")),
    ("namespace-unknown", STOP, ("cap:1.2", "cap:1.3")),
]


@pytest.mark.parametrize(
    ("code", "gravity", "changes"), [pytest.param(c, g, ch, id=f"{c}-{n}")
                                     for n, (c, g, *ch) in enumerate(CASES)])
def test_a_broken_rule_is_named(edited, code, gravity, changes):
    text = edited(*changes).decode()
    first = text[text.find("<info>") : text.find("</info>") + len("</info>")]
    reading = read(text.replace("{again}", first).encode())

    found = [f for f in reading.findings if f.code == code]
    assert found, reading.findings
    assert found[0].severity == (W if gravity in (W, NEED) else E)
    assert found[0].blocking == (gravity in (STOP, NEED))
    assert reading.usable == (gravity not in (STOP, NEED))
    assert reading.valid == (gravity in (W, NEED))


@pytest.mark.parametrize(("code", "inside", "kept"), [
    ("polygon-empty", "<polygon> </polygon>", 0),
    ("polygon-syntax", "<polygon>here</polygon>", 0),
    ("polygon-syntax", "<polygon>47,8 47,nan 48,9 47,8</polygon>", 0),
    ("polygon-syntax", "<polygon>47,8 47,1_0 48,9 47,8</polygon>", 0),
    ("polygon-separators", "<polygon>47, 8  47 ,9\n48,9 47,8</polygon>", 1),
    ("polygon-too-few-points", "<polygon>47,8 47,9 47,8 47,8</polygon>", 0),
    ("polygon-not-closed", "<polygon>47,8 47,9 48,9</polygon>", 1),
    ("polygon-range", "<polygon>147,8 47,9 48,9 147,8</polygon>", 0),
    ("polygon-longitude-wrapped", "<polygon>47,179 47,181 48,181 47,179</polygon>", 1),
    ("polygon-no-area", "<polygon>47,8 48,9 49,10 47,8</polygon>", 0),
    ("polygon-repeated-vertex", "<polygon>47,8 47,9 47,9 48,9 47,8</polygon>", 1),
    ("polygon-self-crossing", "<polygon>47,8 48,9 48,8 47,9 47,8</polygon>", 2),
    ("polygon-inside-other", "<polygon>40,0 40,9 49,9 49,0 40,0</polygon>"
     "<polygon>41,1 41,2 42,2 42,1 41,1</polygon>", 2),
    ("polygon-around-pole", "<polygon>70,0 70,90 70,180 70,-90 70,0</polygon>", 1),
    ("circle-empty", "<circle/>", 0),
    ("circle-syntax", "<circle>47,8</circle>", 0),
    ("circle-syntax", "<circle>47,8 -3</circle>", 0),
    ("circle-separators", "<circle>47, 8, 3</circle>", 1),
    ("circle-range", "<circle>97,8 3</circle>", 0),
    ("circle-zero-radius", "<circle>47,8 0.0</circle>", 1),
])
def test_geometry_is_mended_or_left_out_with_a_finding(with_area, code, inside, kept):
    reading = read(with_area(inside))

    assert reading.usable
    assert code in {f.code for f in reading.findings}
    area = reading.alert.infos[0].areas[0]
    assert len(area.polygons) + len(area.circles) == kept
    finding = next(f for f in reading.findings if f.code == code)
    assert re.fullmatch(r"/alert/info\[1\]/area\[1\]/(polygon|circle)\[\d\]", finding.path)


@pytest.mark.parametrize("what", ["event", "area"])
def test_alert_and_update_must_say_what_and_where(edited, what):
    text = edited().decode()
    if what == "event":
        text = re.sub(r"<(event|headline)>.*</\1>", "", text)
    else:
        text = re.sub(r"(?s)<area>.*?</area>", "<area><areaDesc> </areaDesc><polygon/></area>",
                      text)
    reading = read(text.encode())

    code = "info-missing" if what == "event" else "area-missing"
    assert [f.code for f in reading.findings if f.blocking] == [code]
    assert not reading.usable


@pytest.mark.parametrize("kind", ["Alert", "Update", "Cancel", "Ack", "Error"])
@pytest.mark.parametrize("status", ["Actual", "System"])
def test_an_alert_without_info_keeps_the_standard_but_says_nothing(edited, kind, status):
    text = edited(
        ("<msgType>Alert", f"<msgType>{kind}"), ("<status>Actual", f"<status>{status}"),
        references("a,b,2026-11-21T01:00:00+01:00"),
    ).decode()
    reading = read((text[: text.index("<info>")] + "</alert>").encode())

    assert reading.valid
    assert reading.usable == (kind not in ("Alert", "Update"))


def test_scope_is_needed_also_where_its_version_does_not_ask_for_it(fixture_bytes):
    reading = read(fixture_bytes("storm-1.0.xml").replace(b"<scope>Public</scope>", b""))

    assert [f.code for f in reading.findings if f.blocking] == ["scope-missing"]
    assert (reading.valid, reading.usable) == (True, False)


def test_a_signature_has_no_place_before_1_2(fixture_bytes):
    raw = fixture_bytes("storm-1.0.xml").replace(b"</alert>", SIGNATURE.encode() + b"</alert>")
    reading = read(raw)

    assert (reading.usable, reading.valid, reading.signed) == (True, False, True)
    assert [f.code for f in reading.errors] == ["signature-unexpected"]


def test_an_update_without_reference_is_taken_as_alert(edited):
    reading = read(edited(UPDATE))

    assert (reading.msg_type, reading.alert.msg_type) == ("Update", "Alert")


def test_references_are_read_in_whatever_way_they_are_parted(edited):
    text = "a b, x, 2026-11-21T01:00:00Z,c,y,2026-11-21T01:10:00+01:00"
    alert = read(edited(UPDATE, references(text))).alert

    assert [(r.sender, r.identifier) for r in alert.references] == [("a b", "x"), ("c", "y")]


def test_unknown_levels_count_as_unknown(edited):
    info = read(edited(("<urgency>Immediate", "<urgency>Now"),
                       ("<severity>Extreme</severity>", ""),
                       ("<certainty>Observed", "<certainty>Very Likely"))).alert.infos[0]

    assert (info.urgency, info.severity, info.certainty) == ("Unknown", "Unknown", "Likely")


def test_a_finding_says_line_and_path(edited):
    finding = read(edited(("<urgency>Immediate", "<urgency>Now"))).errors[0]

    assert (finding.line, finding.path) == (20, "/alert/info[1]/urgency[1]")
    assert finding.message == (
        "'Now' is not a value of urgency in this CAP version; use one of the standard's.")


def test_findings_of_one_kind_are_counted_beyond_twenty(edited):
    reading = read(edited(("<scope>", "<odd/>" * 500 + "<scope>")))

    found = [f for f in reading.errors if f.code == "element-unknown"]
    assert len(found) == 20
    assert found[-1].message.endswith("(480 more of this kind.)")


def test_every_rule_reads_as_a_sentence_with_a_section():
    for rule in RULES.values():
        assert rule.section
        assert re.fullmatch(r"[A-Z{].*\.", rule.message)
        assert "crisis" not in rule.message.lower()

"""One case a rule of the profiles; a profile binds only whoever asked for it."""

import re
from typing import get_args

import pytest

from dispatcher.cap import PROFILES, RULES, read
from dispatcher.cli.alert_check import Profile
from dispatcher.settings import SourceSettings

US = (
    ("<code>profile:test", "<code>IPAWSv1.0"),
    ("<valueName>test:code</valueName>\n      <value>FFW",
     "<valueName>SAME</valueName>\n      <value>FFW"),
)
CANADA = (
    ("<code>profile:test", "<code>profile:CAP-CP:1.0"),
    ("<valueName>test:code", "<valueName>profile:CAP-CP:Event:1.0"),
    ("<valueName>test:district", "<valueName>profile:CAP-CP:Location:1.0"),
    ("<language>es", "<language>fr-CA"),
)
AUSTRALIA = (
    ("<code>profile:test", "<code>urn:oasis:names:tc:emergency:cap:1.2:profile:CAP-AU:1.0"),
    ("<valueName>test:code", "<valueName>https://govshare.gov.au/xmlui/handle/10772/6495"),
)
METEOALARM = (
    ("<valueName>level</valueName>\n      <value>2 m", "<valueName>awareness_level</valueName>"
     "<value>4; red; Extreme</value></parameter><parameter><valueName>awareness_type</valueName>"
     "<value>12; flooding"),
)
KEPT = {"ipaws": US, "canada": CANADA, "australia": AUSTRALIA, "meteoalarm": METEOALARM}
NO_INFO = ("<msgType>Alert</msgType>", "<msgType>Cancel</msgType>")

CASES = [
    ("ipaws-code", ("IPAWSv1.0", "IPAWS")),
    ("ipaws-references", ("<msgType>Alert", "<msgType>Update")),
    ("ipaws-event-codes-differ", ("<value>FFW", "<value>FLW")),
    ("ipaws-categories-differ", ("<category>Safety</category>", "")),
    ("ipaws-expires", ("<expires>2026-11-21T08:00:00+01:00</expires>", "")),
    ("ipaws-same-event", ("<value>FFW", "<value>Flood")),
    ("ipaws-area", ("<areaDesc>Lower Valley</areaDesc>", "{no area}")),
    ("ipaws-times-ignored",),
    ("ipaws-description", ("<description>The river rises two metres before three o'clock."
                           "</description>", "")),
    ("ipaws-instruction", ("<instruction>Go uphill. Do not drive through water.</instruction>",
                           "")),
    ("ipaws-same-place",),
    ("canada-event-codes-differ", ("<value>FFW", "<value>FLW")),
    ("canada-code", ("profile:CAP-CP:1.0", "profile:test")),
    ("canada-info", NO_INFO),
    ("canada-languages", ("<language>fr-CA", "<language>es")),
    ("canada-event-code", ("profile:CAP-CP:Event:1.0", "SAME")),
    ("canada-geocode", ("profile:CAP-CP:Location:1.0", "SGC")),
    ("canada-area", ("<areaDesc>Lower Valley</areaDesc>", "{no area}")),
    ("canada-references", ("<msgType>Alert", "<msgType>Update")),
    ("canada-expires", ("<expires>2026-11-21T08:00:00+01:00</expires>", "")),
    ("canada-sender-name", ("<senderName>River Authority</senderName>", "")),
    ("canada-response", ("<responseType>Evacuate</responseType>\n    <responseType>Avoid"
                         "</responseType>", "")),
    ("canada-instruction", ("<instruction>Go uphill. Do not drive through water.</instruction>",
                            "")),
    ("canada-shape", ("<polygon>47.00,8.00 47.00,8.10 47.10,8.10 47.10,8.00 47.00,8.00</polygon>",
                      ""), ("<circle>47.20,8.20 1.5</circle>", "")),
    ("australia-code", ("CAP-AU:1.0", "CAP-AU")),
    ("australia-info", NO_INFO),
    ("australia-references", ("<msgType>Alert", "<msgType>Update")),
    ("australia-categories-differ", ("<category>Safety</category>", "")),
    ("australia-event-codes-differ", ("<value>FFW", "<value>FLW")),
    ("australia-event-code", ("https://govshare.gov.au/xmlui/handle/10772/6495", "SAME")),
    ("australia-events-differ", ("<language>es", "<language>en-GB")),
    ("australia-cancel-effective", ("<msgType>Alert", "<msgType>Cancel")),
    ("australia-area", ("<areaDesc>Lower Valley</areaDesc>", "{no area}")),
    ("australia-sender", ("river-authority@example.org", "river-authority")),
    ("australia-expires", ("<expires>2026-11-21T08:00:00+01:00</expires>", "")),
    ("australia-sender-name", ("<senderName>River Authority</senderName>", "")),
    ("australia-response", ("<responseType>Evacuate</responseType>\n    <responseType>Avoid"
                            "</responseType>", "")),
    ("australia-instruction", ("<instruction>Go uphill. Do not drive through water."
                               "</instruction>", "")),
    ("australia-geocode",),
    ("australia-shape", ("<polygon>47.00,8.00 47.00,8.10 47.10,8.10 47.10,8.00 47.00,8.00"
                         "</polygon>", ""), ("<circle>47.20,8.20 1.5</circle>", "")),
    ("meteoalarm-level", ("4; red; Extreme", "red")),
    ("meteoalarm-level", ("4; red; Extreme", "4; orange; Extreme")),
    ("meteoalarm-severity", ("4; red; Extreme", "3; orange; Severe")),
    ("meteoalarm-green", ("4; red; Extreme", "1; green; Minor")),
    ("meteoalarm-type", ("12; flooding", "flooding")),
    ("meteoalarm-type-unknown", ("12; flooding", "11; locusts")),
    ("meteoalarm-place", ("<polygon>47.00,8.00 47.00,8.10 47.10,8.10 47.10,8.00 47.00,8.00"
                          "</polygon>", ""), ("<circle>47.20,8.20 1.5</circle>", "")),
]


@pytest.fixture
def profiled(edited):
    """The flood document as its profile wants it, then with *changes*."""
    def build(name, *changes):
        text = edited(*KEPT[name]).decode()
        first, second = re.findall(r"<info>.*?</info>", text, re.S)
        text = text.replace(second, _translated(first, second))
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        if "{no area}" in text:
            text = re.sub(r"<area>\s*{no area}.*?</area>", "", text, flags=re.S)
        if NO_INFO in changes:
            text = text[: text.index("<info>")] + "</alert>"
        return text.encode()

    return build


def _translated(first, second):
    """The first info block in the language of the second, with its event."""
    for element in ("language", "event"):
        pattern = rf"<{element}>.*?</{element}>"
        first = re.sub(pattern, re.search(pattern, second)[0], first)
    return first


def codes(findings):
    return {f.code for f in findings}


@pytest.mark.parametrize(("code", "changes"), [
    pytest.param(code, changes, id=f"{code}-{n}") for n, (code, *changes) in enumerate(CASES)])
def test_a_broken_rule_of_a_profile_is_named(profiled, code, changes):
    name = code.partition("-")[0]

    asked = read(profiled(name, *changes), profile=name)

    found = [f for f in asked.findings if f.code == code]
    assert found, asked.findings
    assert {f.severity for f in found} == {RULES[code].severity}
    assert not any(f.blocking for f in found)


@pytest.mark.parametrize("name", KEPT)
def test_what_keeps_a_profile_has_no_error_of_it(profiled, name):
    asked = read(profiled(name), profile=name)

    assert not {c for c in codes(asked.errors) if c.startswith(name)}


@pytest.mark.parametrize("name", KEPT)
def test_a_profile_that_only_the_alert_declares_is_advice(profiled, name):
    broken = profiled(name, ("<areaDesc>Lower Valley</areaDesc>", "{no area}"))
    change = {"meteoalarm": ("12; flooding", "flooding")}.get(name)
    raw = profiled(name, change) if change else broken

    declared, asked = read(raw), read(raw, profile=name)

    errors = {c for c in codes(asked.errors) if c.startswith(name)}
    assert errors
    assert errors <= codes(declared.warnings)
    assert (declared.usable, asked.usable, asked.valid) == (True, True, False)
    assert not errors & codes(declared.errors)


def test_a_profile_that_nobody_named_is_not_looked_at(edited):
    found = codes(read(edited()).findings)

    assert not {c for c in found if c.startswith(tuple(KEPT))}


def test_every_rule_of_a_profile_has_a_case():
    ruled = {code for code in RULES if code.startswith(tuple(f"{name}-" for name in KEPT))}

    assert {code for code, *_ in CASES} == ruled


def test_an_unknown_profile_is_a_fault_of_the_caller(edited):
    with pytest.raises(ValueError, match="there are ipaws, canada, australia, meteoalarm"):
        read(edited(), profile="atlantis")


def test_settings_and_command_line_know_the_same_profiles():
    offered = get_args(SourceSettings.model_fields["profile"].annotation)

    assert set(offered) - {""} == set(PROFILES) == {profile.value for profile in Profile}

"""What holds: signatures by a pinned certificate or one of the source's authority."""

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from lxml import etree

from dispatcher.cap import read, read_from, write
from dispatcher.cap.signature import check_source
from dispatcher.cap.signing import Signer, signer
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.source import SignaturePolicy, Source

DS = "{http://www.w3.org/2000/09/xmldsig#}"


@pytest.mark.parametrize("policy", [SignaturePolicy.REQUIRE, SignaturePolicy.VERIFY_IF_PRESENT])
def test_a_pinned_certificates_signature_is_verified_and_said_so(
    alert, signed, office, policy, source, now
):
    reading = read_from(source(office, policy=policy), signed, at=int(now.timestamp() * 1000))

    assert reading.alert.infos == read(write(alert)).alert.infos
    assert [f.severity for f in reading.findings if "signature" in f.code] == ["info"]
    assert "warn.example.org" in reading.findings[-1].message


def test_an_rsa_key_signs_as_well(alert, verdict, party):
    ours = party("rsa.example.org", key=rsa.generate_private_key(65537, 2048))

    raw = write(alert, sign_with=signer((ours.key_pem, ours.pem)))

    assert verdict(raw, ours) == ("signature-verified", True)


def test_what_we_sign_keeps_the_official_schema(signed, schemas):
    assert schemas["1.2"].validate(etree.fromstring(signed)), schemas["1.2"].error_log


@pytest.mark.parametrize("names", [(), ("WARN.example.org",)])
def test_a_certificate_of_the_sources_authority_is_verified(
    alert, authority, names, verdict, party
):
    issued = party("warn.example.org", by=authority)

    raw = write(alert, sign_with=issued.signer)

    assert verdict(raw, authority, signers=names) == ("signature-verified", True)


def test_a_chain_that_the_signature_brings_is_followed(alert, authority, verdict, party):
    between = party("between.example.org", by=authority, authority=True)
    issued = party("warn.example.org", by=between)
    chained = Signer(key=issued.key_pem, certificate=issued.pem + between.pem)

    assert verdict(write(alert, sign_with=chained), authority) == ("signature-verified", True)


def test_a_signature_without_its_certificate_is_held_against_the_pinned_one(
    signed, office, verdict
):
    root = etree.fromstring(signed)
    signature = root.find(f"{DS}Signature")
    signature.remove(signature.find(f"{DS}KeyInfo"))

    assert verdict(etree.tostring(root), office) == ("signature-verified", True)


def test_other_prefixes_and_encodings_change_nothing(signed, office, verdict):
    again = etree.tostring(etree.fromstring(signed), encoding="UTF-16", xml_declaration=True)

    assert verdict(again, office) == ("signature-verified", True)


def test_an_unsigned_alert_is_refused_only_where_one_is_required(alert, office, verdict):
    raw = write(alert)

    assert verdict(raw, office) == ("signature-missing", False)
    assert verdict(raw, office, policy=SignaturePolicy.VERIFY_IF_PRESENT) == ("", True)


def test_ignored_signatures_stay_a_warning(signed, verdict):
    assert verdict(signed, policy=SignaturePolicy.IGNORE) == ("signature-not-verified", True)


def test_a_source_that_could_verify_nothing_is_a_fault_of_the_settings(office, source):
    check_source(source(policy=SignaturePolicy.IGNORE))
    check_source(source(office))
    with pytest.raises(ConfigFault, match="names no certificates"):
        check_source(source())
    with pytest.raises(ConfigFault, match="cannot be read"):
        check_source(Source(name="river", signature=SignaturePolicy.REQUIRE,
                            certificates=("no certificate",)))


def test_a_key_that_is_not_the_certificates_is_a_fault_of_the_settings(office, stranger):
    with pytest.raises(ConfigFault, match="does not belong"):
        signer((office.key_pem, stranger.pem))
    with pytest.raises(ConfigFault, match="cannot be read"):
        signer(("no key", office.pem))


def test_without_the_package_it_is_said_how_to_get_it(signed, office, monkeypatch, source, now):
    monkeypatch.setitem(__import__("sys").modules, "signxml", None)

    reading = read_from(source(office), signed, at=int(now.timestamp() * 1000))

    assert not reading.usable
    assert "pip install" in reading.findings[-1].message

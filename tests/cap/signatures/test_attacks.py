"""What is refused: signatures that prove nothing, and those of somebody else."""

import datetime as dt
from base64 import b64encode

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from lxml import etree

from dispatcher.cap import read_from, write
from dispatcher.cap.signing import Signer, signer
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.source import SignaturePolicy, Source

DS = "{http://www.w3.org/2000/09/xmldsig#}"
CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"


def changed(raw, change):
    root = etree.fromstring(raw)
    again = change(root)
    return etree.tostring(root if again is None else again)


def _words(root):
    root.find(f".//{CAP}instruction").text = "Stay at home."


def _second_signature(root):
    root.append(etree.fromstring(etree.tostring(root.find(f"{DS}Signature"))))


def _moved(root):
    root.find(f"{CAP}info").append(root.find(f"{DS}Signature"))


def _loose_part(root):
    etree.SubElement(root, f"{DS}SignatureValue").text = "AAAA"


def _wrapped(root):
    """The signed alert inside, another one around it."""
    outer = etree.fromstring(etree.tostring(root))
    outer.find(f"{CAP}identifier").text = "another"
    signature = outer.find(f"{DS}Signature")
    etree.SubElement(signature, f"{DS}Object").append(root)
    return outer


def _by_id(root):
    inner = root.find(f"{CAP}info")
    inner.set("Id", "signed")
    root.find(f".//{DS}Reference").set("URI", "#signed")


def _no_uri(root):
    del root.find(f".//{DS}Reference").attrib["URI"]


def _two_references(root):
    reference = root.find(f".//{DS}Reference")
    reference.getparent().append(etree.fromstring(etree.tostring(reference)))


def _transform(algorithm, text=""):
    def change(root):
        transforms = root.find(f".//{DS}Transforms")
        extra = etree.SubElement(transforms, f"{DS}Transform", Algorithm=algorithm)
        if text:
            etree.SubElement(extra, f"{DS}XPath").text = text
    return change


def _algorithm(name, value):
    def change(root):
        root.find(f".//{DS}{name}").set("Algorithm", value)
    return change


def _many_certificates(root):
    data = root.find(f".//{DS}X509Data")
    for _ in range(9):
        etree.SubElement(data, f"{DS}X509Certificate").text = data[0].text


def _large(root):
    etree.SubElement(root.find(f".//{DS}KeyInfo"), f"{DS}KeyName").text = "x" * 200_000


def _deep(root):
    place = root.find(f".//{DS}KeyInfo")
    for _ in range(50):
        place = etree.SubElement(place, f"{DS}KeyName")


def _no_certificate(root):
    root.find(f".//{DS}X509Certificate").text = b64encode(b"nothing").decode()


def _wrong_value(root):
    value = root.find(f".//{DS}SignatureValue")
    value.text = b64encode(b"\x01" * 64).decode()


XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116"
XSLT = "http://www.w3.org/TR/1999/REC-xslt-19991116"
BASE64 = "http://www.w3.org/2000/09/xmldsig#base64"
SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1"
RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
HMAC = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"


@pytest.mark.parametrize(("change", "code"), [
    pytest.param(_words, "signature-altered", id="altered-text"),
    pytest.param(_wrong_value, "signature-wrong-key", id="forged-value"),
    pytest.param(_second_signature, "signature-repeated", id="two-signatures"),
    pytest.param(_loose_part, "signature-repeated", id="loose-part"),
    pytest.param(_moved, "signature-misplaced", id="inside-info"),
    pytest.param(_wrapped, "signature-misplaced", id="alert-inside-object"),
    pytest.param(_by_id, "signature-form", id="reference-by-id"),
    pytest.param(_no_uri, "signature-form", id="reference-to-nothing"),
    pytest.param(_two_references, "signature-form", id="two-references"),
    pytest.param(_transform(XPATH, "not(ancestor-or-self::*)"), "signature-form", id="xpath"),
    pytest.param(_transform(XSLT), "signature-form", id="xslt"),
    pytest.param(_transform(BASE64), "signature-form", id="base64"),
    pytest.param(_algorithm("DigestMethod", SHA1), "signature-weak", id="sha1-digest"),
    pytest.param(_algorithm("SignatureMethod", RSA_SHA1), "signature-weak", id="sha1"),
    pytest.param(_algorithm("SignatureMethod", HMAC), "signature-weak", id="hmac"),
    pytest.param(_algorithm("CanonicalizationMethod", XSLT), "signature-form", id="c14n-xslt"),
    pytest.param(_many_certificates, "signature-form", id="many-certificates"),
    pytest.param(_large, "signature-form", id="large"),
    pytest.param(_deep, "signature-form", id="deep"),
    pytest.param(_no_certificate, "signature-form", id="no-certificate"),
])
@pytest.mark.parametrize("policy", [SignaturePolicy.REQUIRE, SignaturePolicy.VERIFY_IF_PRESENT])
def test_a_signature_that_proves_nothing_is_refused(signed, office, change, code, policy, verdict):
    assert verdict(changed(signed, change), office, policy=policy) == (code, False)


def test_text_hidden_by_comments_is_read_as_it_was_signed(signed, office, source, now):
    raw = signed.replace(b"Flash flood: leave", b"Flash <!-- no -->flood: leave")
    assert raw != signed

    reading = read_from(source(office), raw, at=int(now.timestamp() * 1000))

    # Comments are neither signed nor read, so both see the same words.
    assert reading.alert.infos[0].headline.startswith("Flash flood: leave")


def test_another_ones_signature_is_refused(alert, office, stranger, verdict):
    raw = write(alert, sign_with=stranger.signer)

    assert verdict(raw, office) == ("signature-untrusted", False)


def test_a_strangers_signature_under_the_right_certificate_is_refused(
    alert, office, stranger, verdict
):
    lying = Signer(key=stranger.key_pem, certificate=stranger.pem)
    theirs = office.certificate.public_bytes(serialization.Encoding.DER)

    def relabel(root):
        root.find(f".//{DS}X509Certificate").text = b64encode(theirs).decode()

    raw = changed(write(alert, sign_with=lying), relabel)

    assert verdict(raw, office) == ("signature-wrong-key", False)


@pytest.mark.parametrize(("start", "end"), [(-2, -1), (1, 2)])
def test_a_certificate_that_is_not_valid_on_receipt_is_refused(
    alert, start, end, verdict, party, now
):
    days = dt.timedelta(days=1)
    old = party("warn.example.org", start=now + start * days, end=now + end * days)
    raw = write(alert, sign_with=old.signer)

    assert verdict(raw, old) == ("signature-expired", False)
    midst = now + (start + 0.5) * days
    assert verdict(raw, old, at=midst) == ("signature-verified", True)


def test_an_authoritys_certificate_for_somebody_else_is_refused(alert, authority, verdict, party):
    other = party("other.example.org", by=authority)
    raw = write(alert, sign_with=other.signer)

    assert verdict(raw, authority, signers=("warn.example.org",)) == ("signature-untrusted", False)


def test_a_certificate_that_only_claims_its_issuer_is_refused(alert, authority, verdict, party):
    forged = party("ca.example.org", authority=True)
    raw = write(alert, sign_with=party("warn.example.org", by=forged).signer)

    assert verdict(raw, authority) == ("signature-untrusted", False)


def test_who_may_not_issue_makes_no_signers(alert, authority, verdict, party):
    ordinary = party("warn.example.org", by=authority)
    issued = party("warn.example.org", by=ordinary)
    chained = Signer(key=issued.key_pem, certificate=issued.pem + ordinary.pem)

    assert verdict(write(alert, sign_with=chained), authority) == ("signature-wrong-key", False)


def test_a_short_key_is_refused(alert, verdict, party):
    short = party("warn.example.org", key=rsa.generate_private_key(65537, 1024))

    assert verdict(write(alert, sign_with=short.signer), short) == ("signature-weak", False)
    with pytest.raises(ConfigFault, match="2048"):
        signer((short.key_pem, short.pem))


def test_a_real_signature_that_does_not_verify_is_refused(shared_cap, now):
    raw = (shared_cap / "invalid" / "invalid-tg-invalid-signature.xml").read_bytes()
    root = etree.fromstring(raw)
    text = "".join(root.find(f".//{DS}X509Certificate").text.split())
    pem = f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"
    own = Source(name="togo", signature=SignaturePolicy.REQUIRE, certificates=(pem,))
    while_valid = int(dt.datetime(2024, 7, 1, tzinfo=dt.UTC).timestamp() * 1000)

    reading = read_from(own, raw, at=while_valid)

    assert not reading.usable
    assert reading.findings[-1].code == "signature-form"  # its value is no base64
    late = read_from(own, raw, at=int(now.timestamp() * 1000))
    assert late.findings[-1].code == "signature-expired"

"""People who sign: their keys and certificates, made anew for each run."""

import datetime as dt
from dataclasses import dataclass

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from dispatcher.cap import read, read_from, write
from dispatcher.cap.signing import Signer
from dispatcher.domain.source import SignaturePolicy, Source

NOW = dt.datetime(2026, 11, 21, 2, 10, tzinfo=dt.UTC)
YEAR = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody with a key and a certificate."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    @property
    def signer(self) -> Signer:
        return Signer(key=self.key_pem, certificate=self.pem)

    @property
    def key_pem(self) -> str:
        return self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ).decode()


def make_party(name, *, by=None, authority=False, key=None, start=NOW - YEAR, end=NOW + YEAR):
    """A party whose certificate *by* issued, itself if nobody did."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer = by.certificate.subject if by else subject
    issuing = by.key if by else key
    usage = x509.KeyUsage(
        digital_signature=not authority, key_cert_sign=authority, crl_sign=authority,
        content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, encipher_only=False, decipher_only=False,
    )
    known = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuing.public_key())
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(issuer)
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(start).not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(usage, critical=True).add_extension(known, critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(issuing, hashes.SHA256())
    )
    return Party(key=key, certificate=certificate)


@pytest.fixture(scope="session")
def party():
    """Make somebody with a key and a certificate."""
    return make_party


@pytest.fixture(scope="session")
def now():
    """When the alerts of these tests are received."""
    return NOW


@pytest.fixture(scope="session")
def office():
    return make_party("warn.example.org")


@pytest.fixture(scope="session")
def stranger():
    return make_party("stranger.example.org")


@pytest.fixture(scope="session")
def authority():
    return make_party("ca.example.org", authority=True)


@pytest.fixture
def alert(fixture_bytes):
    return read(fixture_bytes("flood-1.2.xml")).alert


@pytest.fixture
def signed(alert, office):
    return write(alert, sign_with=office.signer)


@pytest.fixture(scope="session")
def source():
    """A source that knows these parties' certificates."""

    def make(*parties, policy=SignaturePolicy.REQUIRE, signers=()):
        return Source(name="river", signature=policy, signers=signers,
                      certificates=tuple(p.pem for p in parties))

    return make


@pytest.fixture(scope="session")
def verdict(source):
    """The last finding about the signature, and whether there is an alert."""

    def judge(raw, *parties, at=NOW, **more):
        reading = read_from(source(*parties, **more), raw, at=int(at.timestamp() * 1000))
        codes = [f.code for f in reading.findings if f.code.startswith("signature")]
        return (codes[-1] if codes else ""), reading.usable

    return judge

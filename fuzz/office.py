"""An office with a key and a certificate made for the day, and alerts that it signed."""

import datetime as dt
from importlib.util import find_spec

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from dispatcher.cap import read, write
from dispatcher.cap.signing import Signer

NOW = 1_795_262_400_000  # 21 November 2026, noon, UTC
_DAY = dt.datetime.fromtimestamp(NOW / 1000, dt.UTC)
_YEAR = dt.timedelta(days=365)
# The same key in every run, so that the same documents are made; it guards nothing.
_KEY = ec.derive_private_key(20_261_121, ec.SECP256R1())


def _certificate() -> str:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "fuzz.example.org")])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name)
        .public_key(_KEY.public_key()).serial_number(1)
        .not_valid_before(_DAY - _YEAR).not_valid_after(_DAY + _YEAR)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(_KEY, hashes.SHA256(), ecdsa_deterministic=True)
    )
    return made.public_bytes(serialization.Encoding.PEM).decode()


CERTIFICATE = _certificate()


def signed(raw: bytes) -> bytes | None:
    """The alert in *raw*, signed; None if it is none, or signxml is not installed."""
    alert = read(raw).alert
    if alert is None or find_spec("signxml") is None:
        return None
    key = _KEY.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()
    return write(alert, sign_with=Signer(key=key, certificate=CERTIFICATE))

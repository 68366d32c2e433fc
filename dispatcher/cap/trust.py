"""Whose certificates a source is believed by: pinned ones, or those of its own authority."""

import binascii
from base64 import b64decode
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509 import verification

from dispatcher.cap.signature_form import Unfit, unfit
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.source import Source

_FEWEST_RSA_BITS, _FEWEST_CURVE_BITS = 2048, 256


class Trust:
    """The certificates of one source; raises ``ConfigFault`` if they cannot be read."""

    def __init__(self, source: Source) -> None:
        self._names = {name.casefold() for name in source.signers}
        try:
            self.given = [c for pem in source.certificates
                          for c in x509.load_pem_x509_certificates(pem.encode())]
        except ValueError as error:
            raise ConfigFault(
                f"A certificate of the source {source.name} cannot be read: {error}; give PEM."
            ) from error
        self._authorities = [c for c in self.given if is_authority(c)]

    def signers(self, brought: Sequence[x509.Certificate]) -> list[x509.Certificate]:
        """Who may have signed: what the signature brought, else the pinned certificates."""
        return list(brought) or [c for c in self.given if c not in self._authorities]

    def check(
        self, signer: x509.Certificate, brought: Iterable[x509.Certificate], *, at: datetime
    ) -> None:
        """Raise ``Unfit`` unless *signer* is pinned, or issued by an authority, and valid at *at*.

        Of an authority that signs for many, the source's ``signers`` say whose certificate counts.
        """
        pinned = signer in self.given
        if not pinned and (is_authority(signer) or not self._issued(signer)):
            raise unfit("signature-untrusted", name=_name(signer))
        if not signer.not_valid_before_utc <= at <= signer.not_valid_after_utc:
            raise unfit("signature-expired", name=_name(signer),
                        value=signer.not_valid_after_utc.isoformat())
        if not pinned:
            self._chain(signer, [c for c in brought if c != signer], at)
        _strong(signer)

    def _issued(self, signer: x509.Certificate) -> bool:
        return bool(self._authorities) and (
            not self._names or bool(self._names & {n.casefold() for n in names_of(signer)})
        )

    def _chain(
        self, signer: x509.Certificate, between: Sequence[x509.Certificate], at: datetime
    ) -> None:
        """RFC 5280 section 6, as far as signatures, dates, lengths and names of the chain."""
        builder = verification.PolicyBuilder().store(verification.Store(self._authorities))
        verifier = builder.time(at).extension_policies(
            ca_policy=verification.ExtensionPolicy.webpki_defaults_ca(),
            ee_policy=verification.ExtensionPolicy.permit_all(),
        ).build_client_verifier()
        try:
            verifier.verify(signer, list(between))
        except verification.VerificationError as error:
            late = [c for c in (*between, *self._authorities) if c.not_valid_after_utc < at]
            if late:
                raise unfit("signature-expired", name=_name(late[0]),
                            value=late[0].not_valid_after_utc.isoformat()) from error
            raise unfit("signature-untrusted", name=_name(signer)) from error


def read_certificates(texts: Iterable[str]) -> list[x509.Certificate]:
    """Certificates from base64 DER; raises ``Unfit`` for what is none."""
    try:
        return [x509.load_der_x509_certificate(b64decode(text)) for text in texts]
    except (ValueError, binascii.Error) as error:
        raise unfit("signature-form", detail="a certificate in it cannot be read") from error


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether it may issue others (RFC 5280 section 4.2.1.9)."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    except (x509.ExtensionNotFound, ValueError):
        return False
    return found.value.ca


def names_of(certificate: x509.Certificate) -> list[str]:
    """Its common names, host names and e-mail addresses."""
    oid = x509.oid.NameOID.COMMON_NAME
    names = [str(a.value) for a in certificate.subject.get_attributes_for_oid(oid)]
    try:
        other = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return names
    return [*names, *other.get_values_for_type(x509.DNSName),
            *other.get_values_for_type(x509.RFC822Name)]


def moment(at: int | None) -> datetime:
    """UTC milliseconds, or now, as a time."""
    return datetime.now(UTC) if at is None else datetime.fromtimestamp(at / 1000, UTC)


def _name(certificate: x509.Certificate) -> str:
    return next(iter(names_of(certificate)), "") or certificate.subject.rfc4514_string()[:80]


def _strong(certificate: x509.Certificate) -> None:
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey) and key.key_size >= _FEWEST_RSA_BITS:
        return
    if isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= _FEWEST_CURVE_BITS:
        return
    raise unfit("signature-weak", detail="the key of the certificate is too short or of a kind"
                " that is not accepted")


__all__ = ["Trust", "Unfit", "is_authority", "moment", "names_of", "read_certificates"]

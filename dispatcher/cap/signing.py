"""Our own signature under what we write: enveloped XML-DSig (CAP 1.2 section 3.3.4)."""

from dataclasses import dataclass, field
from types import ModuleType

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from lxml import etree

from dispatcher.domain.errors import ConfigFault

INSTALL = "Signatures need the package signxml; install it with: pip install 'signxml>=5'"
_FEWEST_RSA_BITS = 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A private key and its certificate, both PEM; the certificate may be followed by its chain."""

    key: str = field(repr=False)
    certificate: str

    def __call__(self, root: etree._Element) -> etree._Element:
        """*root* with a signature over the whole document as its last child.

        RSA or ECDSA with SHA-256, C14N 1.1, the certificates in KeyInfo. Raises ``ConfigFault``
        where signxml is not installed.
        """
        xml = signxml()
        private = load_pem_private_key(self.key.encode(), password=None)
        elliptic = isinstance(private, ec.EllipticCurvePrivateKey)
        maker = xml.XMLSigner(
            method=xml.methods.enveloped,
            signature_algorithm="ecdsa-sha256" if elliptic else "rsa-sha256",
            digest_algorithm="sha256",
            c14n_algorithm=xml.CanonicalizationMethod.CANONICAL_XML_1_1,
        )
        chain = x509.load_pem_x509_certificates(self.certificate.encode())
        found: etree._Element = maker.sign(root, key=self.key.encode(), cert=chain)
        return found


def signer(pem: tuple[str, str] | None) -> Signer | None:
    """The signer by (key, certificate); raises ``ConfigFault`` if nobody could verify it.

    Asked once when the service starts, so that no alert finds it out.
    """
    if pem is None:
        return None
    key, certificate = pem
    try:
        private = load_pem_private_key(key.encode(), password=None)
        public = x509.load_pem_x509_certificates(certificate.encode())[0].public_key()
    except (ValueError, TypeError) as error:
        raise ConfigFault(
            "The key or the certificate of [publish] cannot be read; give PEM files, the key "
            f"without a password ({error})."
        ) from error
    if not isinstance(private, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise ConfigFault("The key of [publish] is neither RSA nor an elliptic curve; make one.")
    if isinstance(private, rsa.RSAPrivateKey) and private.key_size < _FEWEST_RSA_BITS:
        raise ConfigFault(f"The key of [publish] has fewer than {_FEWEST_RSA_BITS} bits.")
    if private.public_key() != public:
        raise ConfigFault("The key of [publish] does not belong to its certificate.")
    signxml()
    return Signer(key=key, certificate=certificate)


def signxml() -> ModuleType:
    """The extra's package, loaded when it is needed; raises ``ConfigFault`` if it is missing."""
    try:
        import signxml
    except ImportError as error:
        raise ConfigFault(f"{INSTALL}.") from error
    return signxml

"""Whether an alert is what its issuer signed: enveloped XML-DSig (CAP 1.2 section 3.3.4)."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from cryptography import x509
from lxml import etree

from dispatcher.cap.digest import digest
from dispatcher.cap.signature_form import Unfit, certificates, check_form, unfit
from dispatcher.cap.signing import signxml
from dispatcher.cap.trust import Trust, moment, names_of, read_certificates
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.source import SignaturePolicy, Source

_KEPT = 256


def verify(root: etree._Element, source: Source, *, at: int | None = None) -> str:
    """The name on the certificate by which all of *root* is signed; raises ``Unfit``.

    *root* is the very tree that the alert is read from. *at* (UTC ms, default now) is when the
    alert was received: the certificate must be valid then.
    """
    signature = check_form(root)
    trust = _trust(source)
    brought = read_certificates(certificates(signature))
    when = moment(at)
    refusals: list[Unfit] = []
    for signer in trust.signers(brought):
        try:
            trust.check(signer, brought, at=when)
        except Unfit as refusal:
            refusals.append(refusal)
            continue
        if _signed_by(signer, root, when):
            return next(iter(names_of(signer)), "") or "a pinned certificate"
        refusals.insert(0, unfit("signature-wrong-key"))
    raise refusals[0] if refusals else unfit("signature-untrusted", name="none")


def _signed_by(signer: x509.Certificate, root: etree._Element, when: datetime) -> bool:
    """Whether *signer*'s key made the signature; raises ``Unfit`` if the text was changed since."""
    xml = signxml()
    config = xml.SignatureConfiguration(
        location="./", verification_time=when, ignore_ambiguous_key_info=True,
        default_reference_c14n_method=xml.CanonicalizationMethod.CANONICAL_XML_1_0,
    )
    try:
        found = xml.XMLVerifier().verify(root, x509_cert=signer, expect_config=config)
    except xml.InvalidDigest as error:
        raise unfit("signature-altered") from error
    except xml.InvalidSignature:
        return False
    except etree.DocumentInvalid as error:
        raise unfit("signature-form", detail="it is not written as XML signatures are") from error
    except Exception as error:
        # Whatever the library stumbles over, the document is not proven and the reason is said.
        raise unfit("signature-form", detail=type(error).__name__) from error
    _covers(found.signed_xml, root)
    return True


def _covers(proven: etree._Element | None, root: etree._Element) -> None:
    """What was proven must be what is read: the form allows nothing else, and this makes sure."""
    if proven is None or digest(etree.tostring(proven)) != digest(etree.tostring(root)):
        raise unfit("signature-form", detail="it covers something other than the alert")


@lru_cache(maxsize=_KEPT)
def _trust(source: Source) -> Trust:
    return Trust(source)


def check_source(source: Source) -> None:
    """Raise ``ConfigFault`` where the alerts of *source* could never be verified."""
    if source.signature is SignaturePolicy.IGNORE:
        return
    if not source.certificates:
        raise ConfigFault(
            f"The source {source.name} wants signatures verified and names no certificates; "
            f"list PEM files in sources.{source.name}.certificates."
        )
    _trust(source)
    signxml()


def checked(sources: Iterable[Source]) -> dict[str, Source]:
    """*sources* by name, after ``check_source``: none finds out by its first alert."""
    found = {source.name: source for source in sources}
    for source in found.values():
        check_source(source)
    return found

"""Whether a signature is one that can stand for a whole alert; looked at before it is computed."""

from collections.abc import Iterator, Mapping

from lxml import etree

from dispatcher.cap.findings import local_name
from dispatcher.cap.structure import DSIG

_SIGNATURE = f"{DSIG}Signature"
_MOST_ELEMENTS = 80
_MOST_CHARACTERS = 60_000  # five certificates, generously
_MOST_CERTIFICATES = 5
_DEEPEST = 8
_C14N = frozenset((
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
    "http://www.w3.org/2006/12/xml-c14n11",
    "http://www.w3.org/2006/12/xml-c14n11#WithComments",
    "http://www.w3.org/2001/10/xml-exc-c14n#",
    "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
))
_ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
_METHODS = frozenset(
    [f"{_MORE}{key}-sha{bits}" for key in ("rsa", "ecdsa") for bits in (256, 384, 512)]
    + [f"http://www.w3.org/2007/05/xmldsig-more#sha{bits}-rsa-MGF1" for bits in (256, 384, 512)]
)
_DIGESTS = frozenset((
    "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmldsig-more#sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512",
))


class Unfit(Exception):
    """The signature breaks the rule *code*; *gaps* fill its message."""

    def __init__(self, code: str, gaps: Mapping[str, object]) -> None:
        super().__init__(code)
        self.code = code
        self.gaps = dict(gaps)


def unfit(code: str, **gaps: object) -> Unfit:
    """The refusal to raise."""
    return Unfit(code, gaps)


def is_signed(root: etree._Element) -> bool:
    """Whether there is a signature anywhere, in its place or not."""
    return next(root.iter(_SIGNATURE), None) is not None


def check_form(root: etree._Element) -> etree._Element:
    """The one signature of the alert; raises ``Unfit`` if it cannot cover the whole of it.

    It is a direct child of *root*, holds nothing but itself, and has one reference: to the whole
    document (``URI=""``), without the signature, in canonical form. Everything else that XML-DSig
    allows (Id references, XPath, XSLT, objects, keyed hashes) has been used to make a signature
    cover something other than what is read.
    """
    signature = _only_one(root)
    _bounded(signature)
    _parts(signature, "SignedInfo", "SignatureValue", "KeyInfo")
    info = _one(signature, "SignedInfo")
    _one(signature, "SignatureValue")
    _parts(info, "CanonicalizationMethod", "SignatureMethod", "Reference")
    _known(_one(info, "CanonicalizationMethod"), _C14N, "signature-form", "canonicalization")
    _known(_one(info, "SignatureMethod"), _METHODS, "signature-weak", "signature")
    _check_reference(_one(info, "Reference"))
    return signature


def certificates(signature: etree._Element) -> list[str]:
    """The base64 texts of the certificates that the signature brings, five at most."""
    found = [element.text or "" for element in signature.iter(f"{DSIG}X509Certificate")]
    if len(found) > _MOST_CERTIFICATES:
        raise unfit("signature-form", detail=f"more than {_MOST_CERTIFICATES} certificates")
    return found


def _only_one(root: etree._Element) -> etree._Element:
    found = list(root.iter(_SIGNATURE))
    if any(signature.getparent() is not root for signature in found):
        raise unfit("signature-misplaced")
    stray = [child for child in _named(root) if str(child.tag).startswith(DSIG)]
    if len(found) != 1 or stray != found:
        raise unfit("signature-repeated")
    return found[0]


def _bounded(signature: etree._Element) -> None:
    characters = 0
    for count, element in enumerate(signature.iter(etree.Element)):
        characters += len(element.text or "") + len(element.tail or "")
        characters += sum(len(name) + len(value) for name, value in element.attrib.items())
        if count >= _MOST_ELEMENTS or characters > _MOST_CHARACTERS:
            raise unfit("signature-form", detail="it is larger than any signature needs to be")
        if sum(1 for _ in element.iterancestors()) > _DEEPEST:
            raise unfit("signature-form", detail="it is nested deeper than any signature needs")


def _check_reference(reference: etree._Element) -> None:
    if reference.get("URI") != "":
        raise unfit("signature-form", detail="its reference is not to the whole document")
    _parts(reference, "Transforms", "DigestMethod", "DigestValue")
    _known(_one(reference, "DigestMethod"), _DIGESTS, "signature-weak", "digest")
    _one(reference, "DigestValue")
    transforms = _one(reference, "Transforms")
    _parts(transforms, "Transform")
    used = [transform.get("Algorithm", "") for transform in _named(transforms)]
    forms = [name for name in used if name != _ENVELOPED]
    if used.count(_ENVELOPED) != 1 or len(forms) > 1 or not _C14N.issuperset(forms):
        raise unfit("signature-form", detail="its transforms are not enveloped and one C14N")


def _known(
    element: etree._Element, allowed: frozenset[str], code: str, what: str
) -> None:
    algorithm = element.get("Algorithm", "")
    if algorithm not in allowed:
        name = algorithm.rpartition("#")[2] or algorithm or "none"
        raise unfit(code, detail=f"the {what} algorithm {name[:40]} is not accepted")


def _parts(parent: etree._Element, *names: str) -> None:
    allowed = {f"{DSIG}{name}" for name in names}
    for child in _named(parent):
        if child.tag not in allowed:
            raise unfit("signature-form", detail=f"it holds {local_name(child)[:40]}")


def _one(parent: etree._Element, name: str) -> etree._Element:
    found = parent.findall(f"{DSIG}{name}")
    if len(found) != 1:
        raise unfit("signature-form", detail=f"it needs one {name} and has {len(found)}")
    return found[0]


def _named(parent: etree._Element) -> Iterator[etree._Element]:
    return (child for child in parent if isinstance(child.tag, str))

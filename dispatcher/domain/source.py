"""Who may bring alerts in, what they speak for, and how far they are trusted."""

from dataclasses import dataclass
from enum import StrEnum


class SignaturePolicy(StrEnum):
    """What becomes of an alert whose XML signature is missing or wrong (CAP 1.2 section 3.3.4)."""

    REQUIRE = "require"
    VERIFY_IF_PRESENT = "verify-if-present"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A feed, a folder or a token that alerts come from.

    *senders* limits whose alerts it brings and what their references act on (empty: all senders,
    each acting on its own alerts only). *trust* decides between two contents of one identity.
    *areas* are bounding boxes in degrees (south, west, north, east) that it may warn for (empty:
    everywhere). *certificates* are PEM texts: a signer's own, or those of an authority that issues
    them; *signers* are the names on certificates of that authority that count (empty: all).
    *zone* is the IANA zone of times without an offset. *profile* names further rules that its
    alerts are held against. *strict*: only valid documents are taken.
    """

    name: str
    senders: tuple[str, ...] = ()
    trust: int = 0
    areas: tuple[tuple[float, float, float, float], ...] = ()
    signature: SignaturePolicy = SignaturePolicy.IGNORE
    certificates: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    strict: bool = False
    zone: str = "UTC"
    profile: str = ""

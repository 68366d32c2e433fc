"""Further rules that countries and networks of weather services put on top of CAP 1.2."""

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.profiles.australia import AUSTRALIA
from dispatcher.cap.profiles.canada import CANADA
from dispatcher.cap.profiles.ipaws import IPAWS
from dispatcher.cap.profiles.meteoalarm import METEOALARM
from dispatcher.cap.profiles.profile import Profile

__all__ = ["PROFILES", "Profile", "check_profiles"]

PROFILES: dict[str, Profile] = {p.name: p for p in (IPAWS, CANADA, AUSTRALIA, METEOALARM)}


def check_profiles(document: Document, findings: Findings, asked: str) -> None:
    """Hold *document* against the profile *asked* for, and, as advice, those that it declares.

    Only a profile that was asked for can make a document invalid, and none can make it unusable.
    """
    for profile in PROFILES.values():
        if profile.name != asked and not profile.declared(document):
            continue
        findings.advising = profile.name != asked
        for check in profile.checks:
            check(document, findings)
    findings.advising = False

"""CAP XML in and out: read, check, compare and write alerts."""

from dispatcher.cap.digest import digest
from dispatcher.cap.intake import read_from
from dispatcher.cap.profiles import PROFILES
from dispatcher.cap.read import read
from dispatcher.cap.reading import Reading, check_json
from dispatcher.cap.rules import RULES, Rule
from dispatcher.cap.write import cancel_of, write, write_cancel
from dispatcher.domain.limits import NO_LIMITS, Limits

__all__ = [
    "NO_LIMITS", "PROFILES", "RULES", "Limits", "Reading", "Rule", "cancel_of", "check_json",
    "digest", "read", "read_from", "write", "write_cancel",
]

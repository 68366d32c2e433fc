"""What a check of ``tocsin doctor`` and ``golive`` has found."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How a check came out; a warning stops nobody."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the check-up; *detail* is a sentence with what to do."""

    name: str
    verdict: Verdict
    detail: str

    def as_json(self) -> dict[str, str]:
        """One entry of ``doctor --json``."""
        return {"name": self.name, "state": self.verdict.value, "detail": self.detail}


def ok(name: str, detail: str) -> Check:
    """All is well."""
    return Check(name=name, verdict=Verdict.OK, detail=detail)


def warn(name: str, detail: str) -> Check:
    """Worth a look."""
    return Check(name=name, verdict=Verdict.WARN, detail=detail)


def fail(name: str, detail: str) -> Check:
    """It will not work like this."""
    return Check(name=name, verdict=Verdict.FAIL, detail=detail)

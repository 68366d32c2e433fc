"""What a named rule is, and the four ways in which one can weigh."""

from dataclasses import dataclass

from dispatcher.domain.finding import FindingSeverity

ERROR, WARNING = FindingSeverity.ERROR, FindingSeverity.WARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: *code* is its stable id, *section* that of CAP 1.2 unless it says otherwise.

    *message* has named gaps. *blocking* makes a document unusable. In the CAP versions of
    *allowed_in* the rule is advice only, because those versions permit what it speaks of.
    """

    code: str
    severity: FindingSeverity
    section: str
    message: str
    blocking: bool = False
    allowed_in: frozenset[str] = frozenset()

    def severity_in(self, version: str) -> FindingSeverity:
        """Error or warning in this CAP *version* ("1.0", "1.1", "1.2")."""
        return WARNING if version in self.allowed_in else self.severity


def error(code: str, section: str, message: str, *allowed_in: str) -> Rule:
    """The standard forbids it; the alert may be used all the same."""
    return Rule(code=code, severity=ERROR, section=section, message=message,
                allowed_in=frozenset(allowed_in))


def stop(code: str, section: str, message: str) -> Rule:
    """The standard forbids it, or it cannot be read, and no service can act on it."""
    return Rule(code=code, severity=ERROR, section=section, message=message, blocking=True)


def need(code: str, section: str, message: str) -> Rule:
    """The standard allows it, but a warning service cannot act on it."""
    return Rule(code=code, severity=WARNING, section=section, message=message, blocking=True)


def advice(code: str, section: str, message: str) -> Rule:
    """Worth a look."""
    return Rule(code=code, severity=WARNING, section=section, message=message)

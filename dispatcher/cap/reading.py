"""What reading a CAP document gives: the alert if it can be used, and everything found."""

from dataclasses import dataclass, fields

from dispatcher.domain.alert import Alert
from dispatcher.domain.finding import Finding, FindingSeverity
from dispatcher.domain.limits import Limits as Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What `alert check` prints of any document, as far as it can be read; texts as given."""

    cap_version: str | None = None
    sender: str | None = None
    identifier: str | None = None
    sent: str | None = None
    status: str | None = None
    msg_type: str | None = None
    scope: str | None = None
    references: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    infos: int = 0
    areas: int = 0
    polygons: int = 0
    circles: int = 0
    geocodes: int = 0
    signed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Outline):
    """A document as read: *alert* is None unless it is *usable*.

    *valid*: it keeps every rule of its CAP version. *usable*: a warning service can act on it.
    """

    alert: Alert | None
    findings: tuple[Finding, ...]

    @classmethod
    def of(
        cls, outline: Outline, *, alert: Alert | None, findings: tuple[Finding, ...]
    ) -> "Reading":
        """The reading of a document with this *outline*."""
        seen = {field.name: getattr(outline, field.name) for field in fields(Outline)}
        return cls(alert=alert, findings=findings, **seen)

    @property
    def valid(self) -> bool:
        """No finding is an error."""
        return not self.errors

    @property
    def usable(self) -> bool:
        """Whether there is an alert to act on."""
        return self.alert is not None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that break a rule of the standard or make the document unusable."""
        return tuple(f for f in self.findings if f.severity is FindingSeverity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Findings that are worth a look."""
        return tuple(f for f in self.findings if f.severity is FindingSeverity.WARNING)


def check_json(name: str, reading: Reading) -> dict[str, object]:
    """One entry of `alert check --json` for the file *name*."""
    return {
        "file": name,
        "valid": reading.valid,
        "usable": reading.usable,
        "cap_version": reading.cap_version,
        "sender": reading.sender,
        "identifier": reading.identifier,
        "sent": reading.sent,
        "status": reading.status,
        "msg_type": reading.msg_type,
        "scope": reading.scope,
        "references": list(reading.references),
        "languages": list(reading.languages),
        "infos": reading.infos,
        "areas": reading.areas,
        "polygons": reading.polygons,
        "circles": reading.circles,
        "geocodes": reading.geocodes,
        "signed": reading.signed,
        "errors": [f.as_json() for f in reading.errors],
        "warnings": [f.as_json() for f in reading.warnings],
    }

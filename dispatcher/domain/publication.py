"""What we publish for others to take on: editions of an alert, and the words that went out."""

from dataclasses import dataclass, field

from dispatcher.domain.alert import Moment, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One edition of a stored alert as it was published; *sent_at* is UTC ms."""

    alert_id: int
    revision: int
    sender: str
    identifier: str
    sent_text: str
    sent_at: int
    digest: str
    raw: bytes = field(repr=False)

    @property
    def reference(self) -> Reference:
        """How later editions refer to it."""
        sent = Moment(text=self.sent_text, at=self.sent_at)
        return Reference(sender=self.sender, identifier=self.identifier, sent=sent)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A wording that left the house: *position* is its info group's."""

    position: int
    language: str
    text: str
    kind: str
    provenance: str

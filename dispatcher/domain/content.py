"""A WhatsApp content as the provider has it: its words, and whether WhatsApp lets it be sent."""

from collections.abc import Mapping
from dataclasses import dataclass

APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One content; *status* and *reason* are WhatsApp's, *language* is its code (``zh_CN``).

    *samples* are the values that were handed in for the body's variables, by their numbers.
    """

    sid: str
    name: str
    language: str
    body: str
    status: str
    reason: str = ""
    category: str = ""
    samples: Mapping[str, str]

    @property
    def approved(self) -> bool:
        """Whether it may open a conversation now."""
        return self.status == APPROVED

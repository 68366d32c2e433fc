"""The provider's accounts, their senders and rates."""

import re
from collections.abc import Iterator

from pydantic import BaseModel, Field, SecretStr, ValidationInfo, field_validator

from dispatcher.domain.sender import Sender, shared

_SEPARATORS = re.compile(r"[\s,;]+")
_KEPT = 8  # characters of the account's id in a sender's key


class Twilio(BaseModel, extra="forbid"):
    """One account; rates of 0 mean no limit of ours.

    *sms_from* and *whatsapp_from* name one sender or several, separated by commas or spaces, each
    with the rate below or, after ``=``, its own. *whatsapp_people_per_day* is how many people
    WhatsApp lets all senders together write to first in 24 hours; 0 is no limit of ours.
    """

    account_sid: str = ""
    auth_token: SecretStr = SecretStr("")
    api_url: str = "https://api.twilio.com"
    content_url: str = ""  # of the Content API; empty: Twilio's own, or api_url where that is not
    sms_from: str = ""
    whatsapp_from: str = ""
    sms_segments_per_second: float = Field(default=1, ge=0)
    whatsapp_messages_per_second: float = Field(default=80, ge=0)
    whatsapp_people_per_day: int = Field(default=0, ge=0)
    connections: int = Field(default=64, ge=1, le=2000)
    redact: bool = False  # have Twilio forget the texts of what has ended

    @field_validator("sms_from", "whatsapp_from")
    @classmethod
    def _readable(cls, value: str, info: ValidationInfo) -> str:
        numbers = [number for number, _ in _named(value)]
        if len(set(numbers)) < len(numbers):
            raise ValueError("names the same sender twice")
        return value

    def senders(self, transport: str, *, standby: bool = False) -> tuple[Sender, ...]:
        """The senders of one transport (sms, whatsapp) with their rates and their share of people.

        An account without any still has one nameless sender, so that what is planned for it
        fails with the provider's own words.
        """
        sms = transport == "sms"
        usual = self.sms_segments_per_second if sms else self.whatsapp_messages_per_second
        given = list(_named(self.sms_from if sms else self.whatsapp_from)) or [("", None)]
        return shared([
            Sender(
                key=f"{self.key}/{transport}/{number}", number=number, transport=transport,
                rate=usual if rate is None else rate, standby=standby,
                daily=0 if sms else self.whatsapp_people_per_day,
            ) for number, rate in given
        ])

    @property
    def key(self) -> str:
        """The account as kept on deliveries: the end of its id, which is no secret."""
        return self.account_sid[-_KEPT:]

    @property
    def sms_rate(self) -> float:
        """Segments a second of all SMS senders together; 0 if any of them has no limit."""
        rates = [sender.rate for sender in self.senders("sms")]
        return sum(rates) if all(rates) else 0.0


def _named(value: str) -> Iterator[tuple[str, float | None]]:
    """(sender, its own rate or None) of a list; raises ``ValueError``."""
    for part in filter(None, _SEPARATORS.split(value)):
        number, equals, rate = part.partition("=")
        if not number or (equals and not re.fullmatch(r"\d+(\.\d+)?", rate)):
            raise ValueError(f"has {part!r}; write a sender, or one with its rate: +15550001=10")
        yield number, float(rate) if equals else None

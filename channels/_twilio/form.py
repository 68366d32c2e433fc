"""The url-encoded bodies of Messages.json, each text encoded once for all who get it."""

from dataclasses import dataclass
from urllib.parse import quote_plus

from dispatcher.domain.delivery import Claimed
from dispatcher.domain.message import LINK_SLOT

LONGEST_VALIDITY = 36_000  # seconds; Twilio's most and its default
_CACHED = 2_000
_SLOT = quote_plus(LINK_SLOT)
# Read by Twilio alone and never signed: three tries, also after a connection fault or a 5xx.
_RETRIES = quote_plus("#rc=3&rp=ct,rt,5xx")
_ATTEMPT = quote_plus("&a=")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Encoded:
    """What all recipients of one wording share, and the words it was made of."""

    text: str
    content_sid: str
    variables: str
    shared: str


class Form:
    """Writes the body of one sender's requests, as UTF-8 and ``application/x-www-form-urlencoded``.

    *prefix* is ``whatsapp:`` or empty and is put before a number once. *approved* sends
    ``ContentSid`` and ``ContentVariables`` in place of ``Body``.
    """

    def __init__(
        self, *, sender: str, public_url: str, prefix: str = "", approved: bool = False
    ) -> None:
        self.sender = sender if sender.startswith("MG") else _prefixed(sender, prefix)
        self._prefix = prefix
        self._approved = approved
        service = self.sender.startswith("MG")
        name = "MessagingServiceSid" if service else "From"
        self._from = f"{name}={quote_plus(self.sender)}"
        callback = quote_plus(f"{public_url.rstrip('/')}/webhooks/twilio/status?d=")
        self._callback = f"&StatusCallback={callback}"
        self._encoded: dict[int, _Encoded] = {}

    def of(self, claimed: Claimed) -> bytes:
        """The body for one delivery."""
        to = _prefixed(claimed.to, self._prefix)
        validity = "" if self._prefix else f"&ValidityPeriod={_validity(claimed.valid_for)}"
        return (
            f"To={_quoted(to)}{self._callback}{claimed.delivery_id}{_ATTEMPT}{claimed.attempt}"
            f"{_RETRIES}{validity}&{self._shared(claimed)}"
        ).encode("ascii")

    def _shared(self, claimed: Claimed) -> str:
        """The part that is the same for everyone, with this one's own link if there is one."""
        link = claimed.link
        text = claimed.text.replace(link, LINK_SLOT) if link else claimed.text
        known = self._encoded.get(claimed.message_id)
        if (
            known is None or known.text != text or known.content_sid != claimed.content_sid
            or known.variables != claimed.content_variables
        ):
            known = self._encode(claimed, text)
        return known.shared.replace(_SLOT, quote_plus(link)) if link else known.shared

    def _encode(self, claimed: Claimed, text: str) -> _Encoded:
        if len(self._encoded) >= _CACHED:
            self._encoded.clear()
        known = self._encoded[claimed.message_id] = _Encoded(
            text=text, content_sid=claimed.content_sid, variables=claimed.content_variables,
            shared=f"{self._from}&{self._words(claimed, text)}",
        )
        return known

    def _words(self, claimed: Claimed, text: str) -> str:
        if not self._approved:
            return f"Body={quote_plus(text, errors='replace')}"
        content = f"ContentSid={quote_plus(claimed.content_sid)}"
        if not claimed.content_variables:
            return content
        return f"{content}&ContentVariables={quote_plus(claimed.content_variables)}"


def _quoted(to: str) -> str:
    plain = to[1:]
    # As nearly all are; a quarter of what quoting costs.
    if to[:1] == "+" and plain.isdigit() and plain.isascii():
        return f"%2B{plain}"
    return quote_plus(to)


def _prefixed(number: str, prefix: str) -> str:
    return number if number.startswith(prefix) else prefix + number


def _validity(seconds: int) -> int:
    return max(1, min(seconds, LONGEST_VALIDITY))

"""WhatsApp messages by Twilio: approved content, and free text to who has just written to us."""

from collections.abc import Mapping
from typing import Any

from channels._twilio import Routes, routes
from dispatcher.domain.delivery import Claimed, Outcome, Verdict


class WhatsApp:
    """Sends approved content from numbers given with or without ``whatsapp:``."""

    def __init__(self, *, approved: Routes, free: Routes) -> None:
        self._approved = approved
        self._free = free

    async def send(self, claimed: Claimed) -> Outcome:
        """Post the approved content once; without any, refuse before asking. Never raises.

        Outside the 24 hours after a person's last message WhatsApp drops free text, at times
        without a word (Twilio error 63016). A warning is no answer to anybody, so it never goes as
        free text; an answer (it has no alert) is claimed within an hour of what it answers.
        """
        if claimed.alert_id is None and claimed.ends_at is not None:
            return await self._free.of(claimed).send(claimed)
        route = self._approved.of(claimed)
        if not claimed.content_sid:
            return Outcome(
                delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=Verdict.REFUSED,
                at=route.account.now(), reason="no-approved-content", other_way=True,
                sender=claimed.sent_by,
            )
        return await route.send(claimed)


def build(options: Mapping[str, Any]) -> WhatsApp:
    """From ``public_url`` (where callbacks go) and ``account``, ``sender`` or ``routes``."""
    return WhatsApp(
        approved=routes(options, prefix="whatsapp:", approved=True),
        free=routes(options, prefix="whatsapp:"),
    )

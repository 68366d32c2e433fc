"""WhatsApp messages by Twilio: approved content, and free text to who has just written to us."""

from collections.abc import Mapping
from typing import Any

from channels._twilio import Account, Form
from dispatcher.domain.delivery import Claimed, Outcome, Verdict


class WhatsApp:
    """Sends approved content from one number, given with or without ``whatsapp:``."""

    def __init__(self, account: Account, *, sender: str, public_url: str) -> None:
        self._account = account
        self._form = Form(
            sender=sender, public_url=public_url, prefix="whatsapp:", approved=True
        )
        self._free = Form(sender=sender, public_url=public_url, prefix="whatsapp:")

    async def send(self, claimed: Claimed) -> Outcome:
        """Post the approved content once; without any, refuse before asking. Never raises.

        Outside the 24 hours after a person's last message WhatsApp drops free text, at times
        without a word (Twilio error 63016). A warning is no answer to anybody, so it never goes as
        free text; an answer (it has no alert) is claimed within an hour of what it answers.
        """
        if claimed.alert_id is None and claimed.ends_at is not None:
            form = self._free.of(claimed)
            return await self._account.send(claimed, form, sender=self._free.sender)
        if not claimed.content_sid:
            return Outcome(
                delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=Verdict.REFUSED,
                at=self._account.now(), reason="no-approved-content", other_way=True,
                sender=self._form.sender,
            )
        form = self._form.of(claimed)
        return await self._account.send(claimed, form, sender=self._form.sender)


def build(options: Mapping[str, Any]) -> WhatsApp:
    """From ``account``, ``sender`` and ``public_url`` (where callbacks go)."""
    return WhatsApp(
        options["account"], sender=options["sender"], public_url=options["public_url"]
    )

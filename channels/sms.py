"""Text messages by Twilio."""

from collections.abc import Mapping
from typing import Any

from channels._twilio import Account, Form
from dispatcher.domain.delivery import Claimed, Outcome


class Sms:
    """Sends texts from one number or messaging service (``MG...``)."""

    def __init__(self, account: Account, *, sender: str, public_url: str) -> None:
        self._account = account
        self._form = Form(sender=sender, public_url=public_url)

    async def send(self, claimed: Claimed) -> Outcome:
        """Post the text once; never raises."""
        form = self._form.of(claimed)
        return await self._account.send(claimed, form, sender=self._form.sender)


def build(options: Mapping[str, Any]) -> Sms:
    """From ``account``, ``sender`` and ``public_url`` (where callbacks go)."""
    return Sms(
        options["account"], sender=options["sender"], public_url=options["public_url"]
    )

"""Text messages by Twilio."""

from collections.abc import Mapping
from typing import Any

from channels._twilio import Routes, routes
from dispatcher.domain.delivery import Claimed, Outcome


class Sms:
    """Sends texts from numbers or messaging services (``MG...``)."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes

    async def send(self, claimed: Claimed) -> Outcome:
        """Post the text once; never raises."""
        return await self._routes.of(claimed).send(claimed)


def build(options: Mapping[str, Any]) -> Sms:
    """From ``public_url`` (where callbacks go) and ``account``, ``sender`` or several ``routes``.

    A route is (key of the sender, account, sender); the first is taken for what names none.
    """
    return Sms(routes(options))

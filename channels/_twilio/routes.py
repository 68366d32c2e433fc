"""By which account and sender a message leaves: the one that it was claimed for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from channels._twilio.account import Account
from channels._twilio.form import Form
from dispatcher.domain.delivery import Claimed, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One sender's account and the form that its requests are written on."""

    account: Account
    form: Form

    async def send(self, claimed: Claimed) -> Outcome:
        """Post the message once; never raises."""
        return await self.account.send(claimed, self.form.of(claimed))


class Routes:
    """Routes by the key of the sender; what has none goes by the first."""

    def __init__(self, routes: Mapping[str, Route]) -> None:
        self._routes = dict(routes)
        self._first = next(iter(self._routes.values()))

    def of(self, claimed: Claimed) -> Route:
        """The route that *claimed* has to take."""
        return self._routes.get(claimed.sent_by, self._first)


def routes(options: Mapping[str, Any], **form: Any) -> Routes:
    """From ``public_url`` and ``routes`` (key, account, sender), or one ``account``, ``sender``."""
    usual: Sequence[tuple[str, Account, str]] = [
        ("", options.get("account"), options.get("sender", "")),  # type: ignore[list-item]
    ]
    return Routes({
        key: Route(account=account, form=Form(
            sender=sender, public_url=options["public_url"], **form
        )) for key, account, sender in options.get("routes") or usual
    })

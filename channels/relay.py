"""Messages to community leaders, handed over by whichever way the leader uses."""

from collections.abc import Callable, Mapping
from typing import Any

from dispatcher.domain.delivery import Claimed, Outcome, Verdict
from dispatcher.ports import Channel


class Relay:
    """Hands over by ``claimed.transport``; *transports* are channels by name."""

    def __init__(self, transports: Mapping[str, Channel], *, now: Callable[[], int]) -> None:
        self._transports = dict(transports)
        self._now = now

    async def send(self, claimed: Claimed) -> Outcome:
        """What the transport says; refused if there is no such transport. Never raises."""
        transport = self._transports.get(claimed.transport)
        if transport is None:
            return Outcome(
                delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=Verdict.REFUSED,
                at=self._now(), reason="no-transport", other_way=True,
            )
        return await transport.send(claimed)


def build(options: Mapping[str, Any]) -> Relay:
    """From ``transports`` (name to channel) and ``now`` (UTC ms)."""
    return Relay(options["transports"], now=options["now"])

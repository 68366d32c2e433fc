"""Handover: scripts to stations that take them by webhook, again and again until they did."""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

import structlog

from dispatcher.domain.delivery import Claimed, Verdict
from dispatcher.ports import Channel, Clock
from dispatcher.ports.stores import HandoverStore, Script

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What handing scripts over reads and writes; *notes* is what the channel says beside them."""

    airings: HandoverStore
    radio: Channel
    clock: Clock
    notes: MutableMapping[int, Mapping[str, Any]]

    async def tick(self) -> int:
        """Offer every waiting script once; how many were taken.

        A station may see a script twice after a lost answer; the delivery id in the request tells
        its system that it is the same one.
        """
        taken = 0
        for script in await self.airings.waiting_webhooks():
            self.notes[script.delivery_id] = {
                "station": script.station, "slot_seconds": script.slot_seconds,
                "alert": script.alert, "kind": script.kind, "exercise": script.exercise,
                "spoken": script.spoken or script.text,
            }
            outcome = await self.radio.send(self._claimed(script))
            self.notes.pop(script.delivery_id, None)
            if outcome.verdict is Verdict.ACCEPTED:
                await self.airings.handed(script.airing_id, self.clock.now())
                taken += 1
            else:
                log.warning(
                    "script.refused", delivery_id=script.delivery_id, reason=outcome.reason
                )
        return taken

    def _claimed(self, script: Script) -> Claimed:
        return Claimed(
            delivery_id=script.delivery_id, alert_id=None, message_id=0, channel="radio",
            transport=script.deliver, address_id=0, to=script.address, text=script.text,
            attempt=1, segments=0, severe=False, valid_for=0, lease_until=0,
            language=script.language,
        )

"""The end for some places: an Update that leaves them out, composed from what the alert says."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from dispatcher.cap import write
from dispatcher.domain.alert import Alert, Info, Moment, MsgType, Reference
from dispatcher.domain.errors import Conflict, Refused
from dispatcher.domain.record import Principal
from dispatcher.pipeline.approve import cancellable
from dispatcher.ports.service import Json
from dispatcher.service.alerts import AlertDesk
from dispatcher.wiring import new_id


class PartialDesk(AlertDesk):
    """Ending an alert for places by name; those who are now outside are told so."""

    async def areas_of(self, public_id: str) -> list[str]:
        """The names of an alert's areas, each once, in the order of the document."""
        alert = self.scenes.document(await self.record(public_id))
        return list(dict.fromkeys(area.description for area in alert.areas))

    async def end_places(
        self, public_id: str, areas: Sequence[str], *, who: Principal, reason: str = ""
    ) -> Json:
        """Issue the Update that no longer names *areas* (as ``areas_of`` has them); it as JSON.

        Raises ``Refused`` for a place that the alert does not have, ``Conflict`` where nothing
        would be left (withdraw it instead) or the alert is over.
        """
        record = await self.record(public_id)
        alert = self.scenes.document(record)
        cancellable(record, alert)
        sent = datetime.fromtimestamp(self.parts.clock.now() // 1000, self.zone_of(record))
        update = without(
            alert, areas, identifier=f"{alert.identifier}-part-{new_id()}",
            sent=Moment(text=sent.isoformat(), at=int(sent.timestamp() * 1000)),
        )
        _, answer = await self.submit(write(update), who=who, via="desk")
        await self.parts.principals.audit(
            who=who.name, what="end-places", about=public_id, at=self.parts.clock.now(),
            detail="; ".join([*areas, *([reason] if reason else [])]),
        )
        return answer


def without(alert: Alert, areas: Iterable[str], *, identifier: str, sent: Moment) -> Alert:
    """The Update of *alert* that leaves *areas* out; info blocks without any place go.

    Raises ``Refused`` for a name that no area has, ``Conflict`` if no place would be left.
    """
    dropped = set(areas)
    known = {area.description for area in alert.areas}
    strange = sorted(dropped - known)
    if strange or not dropped:
        raise Refused(
            f"The alert has no area {strange[0]!r}; it has: {', '.join(sorted(known))}."
            if strange else f"Name at least one area; the alert has: {', '.join(sorted(known))}."
        )
    infos = [_left(info, dropped) for info in alert.infos]
    left = tuple(info for info in infos if info.areas)
    if not left:
        raise Conflict(
            "These are all of the alert's places; withdraw it with: tocsin alert cancel."
        )
    own = Reference(sender=alert.sender, identifier=alert.identifier, sent=alert.sent)
    return replace(
        alert, identifier=identifier, sent=sent, msg_type=MsgType.UPDATE, references=(own,),
        infos=left, signed=False,
    )


def _left(info: Info, dropped: set[str]) -> Info:
    return replace(
        info, areas=tuple(area for area in info.areas if area.description not in dropped)
    )

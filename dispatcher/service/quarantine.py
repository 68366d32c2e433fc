"""Documents that could not be used: looked at, handed in again, put aside."""

import json

from dispatcher.domain.errors import Conflict, NotFound
from dispatcher.domain.record import Kept, Principal
from dispatcher.ports.service import Json
from dispatcher.service.alerts import AlertDesk
from dispatcher.store.views import iso

_REFUSED = ("refused", "not-entitled")
_SHOWN_CHARACTERS = 200_000


class QuarantineDesk(AlertDesk):
    """What named people do about refused documents; all of it is audited."""

    async def quarantine(
        self, *, before: int | None, limit: int, everything: bool = False
    ) -> tuple[list[Json], int | None]:
        """Refused documents, newest first, and the next page's cursor; settled ones if asked."""
        rows = await self.parts.alerts.quarantine(
            before=before, limit=limit, everything=everything
        )
        following = rows[-1].id if len(rows) == limit else None
        return [_as_json(row) for row in rows], following

    async def quarantined(self, public_id: str) -> Json:
        """One refused document with its text; raises ``NotFound``."""
        kept, raw = await self._kept(public_id)
        text = raw.decode("utf-8", "backslashreplace")
        return {
            **_as_json(kept), "document": text[:_SHOWN_CHARACTERS],
            "cut": len(text) > _SHOWN_CHARACTERS,
        }

    async def resubmit(
        self, public_id: str, *, who: Principal, document: bytes = b""
    ) -> tuple[str, Json]:
        """Hand a refused document in again by the one door; (verdict, the alert or the findings).

        As it came, it is still its own source's, under that source's policy of today. Edited
        (*document*), it is the word of whoever edited it. Whoever hands it in has submitted it, so
        that another person must approve it. Refused again, it stays where it is.
        """
        kept, raw = await self._open(public_id)
        edited = bool(document) and document != raw
        source = self.parts.source_of(
            who if edited else Principal(name=kept.source, role="operator")
        )
        answer = await self.take(
            document if edited else raw, who=who, source=source,
            via="quarantine-edited" if edited else "quarantine",
        )
        if answer.record is None or answer.verdict == "conflict":
            await self._audit(who, "quarantine-resubmit", public_id, answer.verdict)
            verdict = "refused" if answer.verdict in _REFUSED else answer.verdict
            return verdict, {
                "findings": [f.as_json() for f in answer.findings], "quarantine": public_id,
                "id": answer.record.public_id if answer.record else None,
            }
        await self._settle(public_id, who, "resubmitted", answer.record.public_id)
        return answer.verdict, await self._json(answer.record)

    async def discard(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """Put a refused document aside; it is kept until it is too old."""
        await self._open(public_id)
        await self._settle(public_id, who, "discarded", "", reason)
        return await self.quarantined(public_id)

    async def arrival(self, public_id: str, arrival_id: int) -> bytes:
        """The kept document of a copy with other content; raises ``NotFound``."""
        record = await self.record(public_id)
        raw = await self.parts.alerts.arrival(record.id, arrival_id)
        if raw is None:
            raise NotFound(f"No document of copy {arrival_id} of alert {public_id} is kept.")
        return raw

    async def _kept(self, public_id: str) -> tuple[Kept, bytes]:
        found = await self.parts.alerts.in_quarantine(public_id)
        if found is None:
            raise NotFound(
                f"There is no document {public_id} in quarantine; see: tocsin quarantine list."
            )
        return found

    async def _open(self, public_id: str) -> tuple[Kept, bytes]:
        kept, raw = await self._kept(public_id)
        if kept.settled_at is not None:
            raise Conflict(f"The document {public_id} is {kept.outcome} already.")
        return kept, raw

    async def _settle(
        self, public_id: str, who: Principal, outcome: str, alert: str, detail: str = ""
    ) -> None:
        now = self.parts.clock.now()
        async with self.parts.db.write() as connection:
            if not await self.parts.alerts.settle_quarantine(
                connection, public_id, at=now, who=who.name, outcome=outcome, alert=alert
            ):
                raise Conflict(f"Somebody else has settled the document {public_id} meanwhile.")
            await self.parts.principals.audit(
                who=who.name, what=f"quarantine-{outcome}", about=public_id, at=now,
                detail=detail or alert, connection=connection,
            )

    async def _audit(self, who: Principal, what: str, about: str, detail: str) -> None:
        await self.parts.principals.audit(
            who=who.name, what=what, about=about, at=self.parts.clock.now(), detail=detail
        )


def _as_json(kept: Kept) -> Json:
    return {
        "id": kept.public_id, "received_at": iso(kept.received_at), "last_at": iso(kept.last_at),
        "times": kept.times, "source": kept.source, "via": kept.via, "bytes": kept.bytes,
        "findings": json.loads(kept.findings), "settled_at": iso(kept.settled_at),
        "outcome": kept.outcome or None, "settled_by": kept.settled_by or None,
        "alert": kept.alert or None,
    }

"""Which texts the provider is to forget: of what has ended with a receipt, and not before."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select, update

from dispatcher.domain.delivery import ENDED
from dispatcher.ports.redaction import Forgettable
from dispatcher.store import schema as s
from dispatcher.store.allocate import upsert
from dispatcher.store.database import Database

_E = s.delivery_events.c
_R = s.redactions.c
_SETTLED_MS = 60_000  # so long after the receipt no transaction is open that wrote before it
_LOOKED_AT = 1000  # events in one look


class Redactions:
    """Follows the events of receipts, and keeps what could not be done yet."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def gather(self, *, now: int) -> int:
        """Note whose end the provider itself reported; how many events were looked at.

        A message without a receipt may still be looked for by its words, so it keeps them.
        """
        async with self.db.read() as connection:
            after = (await connection.execute(select(s.mode.c.redacted_upto))).scalar_one()
            rows = (await connection.execute(
                select(_E.id, _E.at, _E.kind, _E.state, _E.provider_id, s.deliveries.c.sent_by)
                .join_from(
                    s.delivery_events, s.deliveries, s.deliveries.c.id == _E.delivery_id,
                    isouter=True,
                ).where(_E.id > after).order_by(_E.id).limit(_LOOKED_AT)
            )).all()
        old = _until_too_young(rows, now)
        if old:
            await self._note(old, now)
        return len(old)

    async def _note(self, old: Sequence[Any], now: int) -> None:
        ended = {
            row.provider_id: row.sent_by or "" for row in old
            if row.kind == "receipt" and row.state in ENDED and row.provider_id
        }
        async with self.db.write() as connection:
            if ended:
                new = upsert(connection, s.redactions, key="provider_id", changes=())
                await connection.execute(new, [
                    {"provider_id": sid, "sent_by": sent_by, "due_at": now}
                    for sid, sent_by in ended.items()
                ])
            await connection.execute(
                update(s.mode).where(s.mode.c.redacted_upto < old[-1].id)
                .values(redacted_upto=old[-1].id)
            )

    async def due(self, *, now: int, limit: int) -> list[Forgettable]:
        """What is to be asked for now, the longest due first."""
        query = select(s.redactions).where(_R.due_at <= now).order_by(_R.due_at).limit(limit)
        async with self.db.read() as connection:
            return [
                Forgettable(provider_id=row.provider_id, sent_by=row.sent_by, tries=row.tries)
                for row in await connection.execute(query)
            ]

    async def done(self, provider_ids: Sequence[str]) -> None:
        """These texts are gone, or nobody can do any more about them."""
        if provider_ids:
            async with self.db.write() as connection:
                await connection.execute(
                    delete(s.redactions).where(_R.provider_id.in_(list(provider_ids)))
                )

    async def later(self, provider_ids: Mapping[str, int]) -> None:
        """Try these again at the given times (UTC ms)."""
        if provider_ids:
            async with self.db.write() as connection:
                for provider_id, at in provider_ids.items():
                    await connection.execute(
                        update(s.redactions).where(_R.provider_id == provider_id)
                        .values(due_at=at, tries=_R.tries + 1)
                    )


def _until_too_young(rows: Sequence[Any], now: int) -> list[Any]:
    old = []
    for row in rows:
        if (row.at or 0) > now - _SETTLED_MS:
            break
        old.append(row)
    return old

"""Counters beside the rows, moved in the same transaction as the rows themselves."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import Cell
from dispatcher.store import schema as s
from dispatcher.store.bulk import many

_SHIFT = text(
    "INSERT INTO counters (alert_id, kind, purpose, channel, language, state, deliveries)"
    " VALUES (:alert_id, :kind, :purpose, :channel, :language, :state, :n)"
    " ON CONFLICT (alert_id, kind, purpose, channel, language, state)"
    " DO UPDATE SET deliveries = counters.deliveries + excluded.deliveries"
)


class Moves:
    """Collects the changes of one transaction; ``write`` adds them up once."""

    def __init__(self) -> None:
        self._cells: Counter[tuple[int, str, str, str, str, str]] = Counter()

    def add(self, cell: Cell, state: str, n: int = 1) -> None:
        """*n* deliveries came into *state*."""
        self._cells[*cell, state] += n

    def move(self, cell: Cell, before: str, after: str) -> None:
        """One delivery went from *before* to *after*."""
        if before != after:
            self._cells[*cell, before] -= 1
            self._cells[*cell, after] += 1

    async def write(self, connection: AsyncConnection) -> None:
        """Apply what was collected; replies (no alert) are not counted."""
        rows = [
            dict(zip(("alert_id", "kind", "purpose", "channel", "language", "state"), key,
                     strict=True), n=n)
            for key, n in sorted(self._cells.items()) if n and key[0]
        ]
        await many(connection, _SHIFT, rows)


def cell_of(row: Any) -> Cell:
    """The counter cell of a delivery row."""
    return (row.alert_id or 0, row.kind, row.purpose, row.channel, row.language)


CELL = (
    s.deliveries.c.alert_id, s.deliveries.c.kind, s.deliveries.c.purpose, s.deliveries.c.channel,
    s.deliveries.c.language,
)


async def counted(connection: AsyncConnection, alert_ids: Iterable[int]) -> list[dict[str, Any]]:
    """The counters of these alerts: alert_id, kind, purpose, channel, language, state, n."""
    rows = await connection.execute(
        select(s.counters).where(
            s.counters.c.alert_id.in_(list(alert_ids)), s.counters.c.deliveries != 0
        )
    )
    return [dict(row._mapping) for row in rows]

"""Small sums for metrics and the public page."""

from typing import Any

from sqlalchemy import func, select

from dispatcher.domain.message import Purpose
from dispatcher.store import schema as s
from dispatcher.store.database import Database


class Overview:
    """Reads of one database that cost little however many deliveries there are."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def counters(self) -> list[dict[str, Any]]:
        """Deliveries by kind, purpose, channel, language and state, over all alerts."""
        c = s.counters.c
        keys = (c.kind, c.purpose, c.channel, c.language, c.state)
        query = select(*keys, func.sum(c.deliveries).label("deliveries")).group_by(*keys)
        async with self.db.read() as connection:
            return [row._asdict() for row in await connection.execute(query)]

    async def alert_states(self) -> dict[str, int]:
        """How many alerts there are in each state."""
        query = select(s.alerts.c.state, func.count().label("n")).group_by(s.alerts.c.state)
        async with self.db.read() as connection:
            return {row.state: row.n for row in await connection.execute(query)}

    async def public_texts(self, alert_id: int) -> list[dict[str, Any]]:
        """What the public was told, the text message's words before others in each language."""
        m = s.messages.c
        query = select(m.language, m.kind, m.text, m.channel, m.position).where(
            m.alert_id == alert_id, m.purpose == Purpose.PUBLIC,
            m.variant.not_like("%@%"),  # one community's shelter is no other's
        ).order_by(m.position, m.channel, m.revision.desc(), m.id)
        found: dict[tuple[int, str, str], dict[str, Any]] = {}
        async with self.db.read() as connection:
            for row in await connection.execute(query):
                key = (row.position, row.language, row.kind)
                found.setdefault(key, {
                    "language": row.language, "kind": row.kind, "text": row.text,
                })
        return list(found.values())

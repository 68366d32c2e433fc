"""What waits to be sent, asked cheaply before a claim writes anything."""

from sqlalchemy import ColumnElement, exists, select

from dispatcher.domain.sender import Sender
from dispatcher.store import schema as s
from dispatcher.store.claiming import TO_SEND, mine
from dispatcher.store.database import Database

_D = s.deliveries.c


class Waiting:
    """Deliveries that nobody has claimed yet."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def waits(self, transport: str, now: int, sender: Sender | None = None) -> bool:
        """Whether a claim may find anything: a transaction that writes is dear where none does."""
        found = exists().where(
            _D.state.in_(TO_SEND), _D.transport == transport, _D.due_at <= now,
            _any_for(transport), *mine(sender),
        )
        async with self.db.read() as connection:
            return bool((await connection.execute(select(found))).scalar())

    async def next_due(self, transport: str, sender: Sender | None = None) -> int | None:
        """When the first of what waits is due (UTC ms); None if nothing waits."""
        # State by state the first in the index of due times is the one; together all are read.
        due = [
            select(_D.due_at).where(
                _D.state == state, _D.transport == transport, _D.due_at.is_not(None),
                _any_for(transport), *mine(sender),
            ).order_by(_D.due_at).limit(1) for state in TO_SEND
        ]
        async with self.db.read() as connection:
            found = [(await connection.execute(query)).scalar() for query in due]
        return min((int(at) for at in found if at is not None), default=None)


def _any_for(transport: str) -> ColumnElement[bool]:
    """One look into the claim's index: else all that waits for others is read to find none."""
    waiting = s.deliveries.alias("waiting")
    return exists().where(waiting.c.state.in_(TO_SEND), waiting.c.transport == transport)

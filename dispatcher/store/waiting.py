"""What waits to be sent, asked cheaply before a claim writes anything."""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, select

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
        async with self.db.read() as connection:
            found = await connection.execute(_found(transport, sender), {"now": now})
            return bool(found.scalar())

    async def next_due(self, transport: str, sender: Sender | None = None) -> int | None:
        """When the first of what waits is due (UTC ms); None if nothing waits."""
        async with self.db.read() as connection:
            found = [(await connection.execute(query)).scalar() for query in
                     _dues(transport, sender)]
        return min((int(at) for at in found if at is not None), default=None)


# Asked before every claim, and dearer to write than to ask.
@cache
def _found(transport: str, sender: Sender | None) -> Select[Any]:
    return select(exists().where(
        _D.state.in_(TO_SEND), _D.transport == transport, _D.due_at <= bindparam("now"),
        _any_for(transport), *mine(sender),
    ))


@cache
def _dues(transport: str, sender: Sender | None) -> list[Select[Any]]:
    # State by state the first in the index of due times is the one; together all are read.
    return [
        select(_D.due_at).where(
            _D.state == state, _D.transport == transport, _D.due_at.is_not(None),
            _any_for(transport), *mine(sender),
        ).order_by(_D.due_at).limit(1) for state in TO_SEND
    ]


def _any_for(transport: str) -> ColumnElement[bool]:
    """One look into the claim's index: else all that waits for others is read to find none."""
    waiting = s.deliveries.alias("waiting")
    return exists().where(waiting.c.state.in_(TO_SEND), waiting.c.transport == transport)

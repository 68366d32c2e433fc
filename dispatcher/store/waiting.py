"""What waits to be sent, asked cheaply before a claim writes anything."""

from sqlalchemy import exists, func, select

from dispatcher.domain.delivery import State
from dispatcher.store import schema as s
from dispatcher.store.database import Database

TO_SEND = (State.RETRYING, State.QUEUED)

_D = s.deliveries.c


class Waiting:
    """Deliveries that nobody has claimed yet."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def waits(self, transport: str, now: int) -> bool:
        """Whether a claim may find anything: a transaction that writes is dear where none does."""
        found = exists().where(
            _D.state.in_(TO_SEND), _D.transport == transport, _D.due_at <= now
        )
        async with self.db.read() as connection:
            return bool((await connection.execute(select(found))).scalar())

    async def next_due(self, transport: str) -> int | None:
        """When the first of what waits is due (UTC ms); None if nothing waits."""
        query = select(func.min(_D.due_at)).where(
            _D.state.in_(TO_SEND), _D.transport == transport
        )
        async with self.db.read() as connection:
            found = (await connection.execute(query)).scalar()
        return None if found is None else int(found)

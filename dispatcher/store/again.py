"""What failed for our own sender's rate: whose it was, and putting it back to be tried again."""

from collections.abc import Mapping, Sequence

from sqlalchemy import insert, select, text

from dispatcher.domain.delivery import State
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import Database

_D = s.deliveries.c
_AGAIN = text(
    "UPDATE deliveries SET state = 'retrying', due_at = :due, updated_at = :now,"
    " provider_id = '' WHERE id = :row"
)
_EVENT = insert(s.delivery_events)


async def again(db: Database, due: Mapping[int, int], *, first_after: int, now: int) -> set[int]:
    """Put the deliveries in *due* (id to UTC ms) back, if they were begun after *first_after*.

    They have failed for certain, so no message goes out twice. The ids of those put back.
    """
    async with db.write() as connection:
        rows = (await connection.execute(
            select(_D.id, *CELL, _D.state, _D.attempt, _D.reason).where(
                _D.id.in_(list(due)), _D.first_at > first_after,
                _D.state.in_([State.FAILED, State.UNDELIVERED]),
            ).order_by(_D.id).with_for_update()
        )).all()
        if not rows:
            return set()
        moves = Moves()
        for row in rows:
            moves.move(cell_of(row), row.state, State.RETRYING)
        await many(connection, _AGAIN, [
            {"row": r.id, "due": due[r.id], "now": now} for r in rows
        ])
        await many(connection, _EVENT, [
            {"delivery_id": r.id, "at": now, "attempt": r.attempt, "kind": "again",
             "state": State.RETRYING.value, "reason": r.reason} for r in rows
        ])
        await moves.write(connection)
    return {row.id for row in rows}


async def senders_of(db: Database, delivery_ids: Sequence[int]) -> dict[int, str]:
    """The key of the sender that handed each delivery over last."""
    if not delivery_ids:
        return {}
    query = select(_D.id, _D.sent_by).where(_D.id.in_(list(delivery_ids)))
    async with db.read() as connection:
        return {r.id: r.sent_by for r in await connection.execute(query)}

"""What became of deliveries, in SQL: rows as they stand, and the steps that change them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import ENDED, Standing, State, Step
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.counting import CELL, Moves
from dispatcher.store.database import Database
from dispatcher.store.links import owe_again
from dispatcher.store.one_of import IDS, one_of

_D = s.deliveries.c
_STANDING = select(
    _D.id, *CELL, _D.state, _D.reason, _D.attempt, _D.provider_id, _D.first_at, _D.accepted_at,
    _D.delivered_at, _D.due_at, _D.transport,
)
_RECORD = update(s.deliveries).where(_D.id == bindparam("row")).values(
    state=bindparam("to_state"), reason=bindparam("to_reason"),
    provider_id=bindparam("to_provider"), due_at=bindparam("to_due"),
    accepted_at=bindparam("to_accepted"), delivered_at=bindparam("to_delivered"),
    updated_at=bindparam("to_updated"), lease_until=None,
    # What is put back unsent has its whole time for tries before it, however long it now waits.
    first_at=case(
        (and_(bindparam("to_state") == State.QUEUED.value, _D.state == State.SENDING.value), None),
        else_=_D.first_at,
    ),
)
_EVENT = insert(s.delivery_events)
_STATES = {state.value: state for state in State}
_TAKEN = frozenset({
    State.ACCEPTED, State.SENT, State.DELIVERED, State.READ, State.UNDELIVERED,
})
_ARRIVED = (State.DELIVERED, State.READ)


@cache
def _standing(sqlite: bool) -> Select[Any]:
    query = _STANDING.where(one_of(_D.id, sqlite=sqlite))
    return query if sqlite else query.with_for_update()


class Recording:
    """Rows of deliveries read and changed inside one transaction."""

    db: Database

    async def standing(
        self, connection: AsyncConnection, ids: Sequence[int]
    ) -> dict[int, Standing]:
        """The rows as they stand inside this transaction."""
        query = _standing(self.db.sqlite)
        return {
            row_id: Standing(
                id=row_id, cell=(alert_id or 0, kind, purpose, channel, language),
                state=_STATES[state], reason=reason, attempt=attempt, provider_id=provider_id,
                first_at=first_at, accepted_at=accepted_at, delivered_at=delivered_at,
                due_at=due_at, purpose=purpose, transport=transport,
            ) for row_id, alert_id, kind, purpose, channel, language, state, reason, attempt,
            provider_id, first_at, accepted_at, delivered_at, due_at, transport
            in await connection.execute(query, {IDS: list(ids)})
        }

    async def by_provider_id(self, provider_ids: Sequence[str]) -> dict[str, int]:
        """Delivery ids of messages known under the provider's ids."""
        if not provider_ids:
            return {}
        query = select(_D.provider_id, _D.id).where(_D.provider_id.in_(list(provider_ids)))
        async with self.db.read() as connection:
            return {r.provider_id: r.id for r in await connection.execute(query)}

    async def apply(
        self, connection: AsyncConnection, before: Mapping[int, Standing],
        steps: Sequence[tuple[Step, int, str, str]], *, kind: str,
    ) -> None:
        """Write decided *steps* (step, at, provider id, event reason) in order of row id."""
        moves, rows, events = Moves(), [], []
        late: set[int] = set()
        for step, at, provider_id, note in sorted(steps, key=lambda x: x[0].delivery_id):
            was, state = before[step.delivery_id], step.state
            moves.move(was.cell, was.state, state)
            accepted, delivered = was.accepted_at, was.delivered_at
            if accepted is None and state in _TAKEN:
                accepted = at
                if was.state in ENDED:
                    late.add(was.cell[0])
            if delivered is None and state in _ARRIVED:
                delivered = at
            rows.append({
                "row": was.id, "to_state": state.value, "to_reason": step.reason,
                "to_provider": provider_id or was.provider_id, "to_due": step.due_at,
                "to_accepted": accepted, "to_delivered": delivered, "to_updated": at,
            })
            events.append({
                "delivery_id": was.id, "at": at, "attempt": was.attempt, "kind": kind,
                "state": state.value, "reason": note, "provider_id": provider_id,
            })
        if rows:
            await many(connection, _RECORD, rows)
            await many(connection, _EVENT, events)
            await moves.write(connection)
            await owe_again(connection, late, now=steps[0][1])

"""Whether anything is open that time alone can change: if not, nobody has to look at the clock."""

from sqlalchemy import exists, or_, select

from dispatcher.domain.delivery import State
from dispatcher.domain.policy import AlertState
from dispatcher.store import schema as s
from dispatcher.store.database import Database

_ON_THE_WAY = (
    State.QUEUED, State.RETRYING, State.SENDING, State.UNKNOWN, State.ACCEPTED, State.SENT,
)
_UNDECIDED = (AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD)


async def open_work(db: Database) -> bool:
    """One look, by indexes alone. When an active alert ends is not asked here."""
    query = select(or_(
        # One by one: each is a single step into the index.
        *(exists().where(s.deliveries.c.state == state) for state in _ON_THE_WAY),
        exists().where(s.alerts.c.state.in_(_UNDECIDED)),
        exists().where(s.relays.c.due_at.is_not(None)),
        exists().where(s.review_tasks.c.due_at.is_not(None)),
        exists().where(s.review_tasks.c.effects_due),
    ))
    async with db.read() as connection:
        return bool((await connection.execute(query)).scalar())

"""Who was told of a danger and is owed the word that it is over; counted by people."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import CTE, and_, case, func, or_, select

from dispatcher.domain.alert import MsgType
from dispatcher.domain.delivery import State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.alerts import Alerts
from dispatcher.store.database import Database

_D = s.deliveries.c
_ASKED_BACK = (Kind.WARNING.value, Kind.UPDATE.value)
_IN_VAIN = (State.UNDELIVERED.value, State.FAILED.value)
PEOPLE = (
    Purpose.PUBLIC.value, Purpose.LEADER.value, Purpose.INTERPRETER.value, Purpose.OFFICER.value,
)


async def endings(db: Database, record: AlertRecord) -> dict[str, int]:
    """``{owed, told, not_told}`` of a withdrawn alert or of the Cancel itself; else all 0.

    Owed: people told by it or by what it superseded. Told: those of them whose ending was
    accepted or went beyond.
    """
    chain, cancels = await ending_of(db, record)
    if not chain or not cancels:
        return {"owed": 0, "told": 0, "not_told": 0}
    people = owed(chain, cancels)
    query = select(func.count(), func.coalesce(func.sum(people.c.told), 0)).select_from(people)
    async with db.read() as connection:
        count, told = (await connection.execute(query)).one()
    return {"owed": int(count), "told": int(told), "not_told": int(count) - int(told)}


async def ending_of(db: Database, record: AlertRecord) -> tuple[list[int], list[int]]:
    """(alerts that told people, the Cancels that end them), as row ids."""
    if record.msg_type is MsgType.CANCEL:
        return await Alerts(db).chain(record.id), [record.id]
    if record.state is not AlertState.WITHDRAWN:
        return [], []
    t = s.alert_links.c
    query = select(t.alert_id).where(
        t.target_id == record.id, t.msg_type == MsgType.CANCEL.value, t.applied_at.is_not(None)
    )
    async with db.read() as connection:
        cancels = list((await connection.execute(query)).scalars())
    return [record.id, *await Alerts(db).chain(record.id)], cancels


def owed(chain: Collection[int], cancels: Sequence[int]) -> CTE:
    """Columns ``contact_id`` and ``told`` (1 once the ending was accepted), one row a person.

    Who was last told by *chain* that the alert left their place is owed nothing more.
    """
    before, ending = _D.alert_id.in_(list(chain)), _D.alert_id.in_(list(cancels))
    accepted = _D.accepted_at.is_not(None)
    warned = _latest(and_(before, accepted, _D.kind.in_(_ASKED_BACK)))
    over = _latest(
        and_(before, accepted, _D.kind.not_in(_ASKED_BACK), _D.state.not_in(_IN_VAIN))
    )
    has_ending = func.max(case((ending, 1), else_=0))
    people = s.delivery_people.c
    return (
        select(
            people.contact_id, func.max(case((and_(ending, accepted), 1), else_=0)).label("told")
        )
        .join(s.deliveries, _D.id == people.delivery_id)
        .where(or_(and_(before, accepted), ending), _D.purpose.in_(PEOPLE))
        .group_by(people.contact_id)
        .having(warned.is_not(None), or_(over.is_(None), over < warned, has_ending == 1))
        .cte("owed")
    )


def _latest(where: Any) -> Any:
    return func.max(case((where, _D.id)))

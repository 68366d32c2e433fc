"""People, not deliveries: each counted once, by their first language and their community."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CTE,
    Case,
    Column,
    ColumnElement,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    case,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.alert import MsgType
from dispatcher.domain.delivery import ENDED, REACHED, State
from dispatcher.domain.message import Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.endings import PEOPLE, owed

Json = dict[str, Any]

_D = s.deliveries.c
_REACHED, _PENDING, _MISSED = 3, 2, 1  # the highest of a person's deliveries counts
_NAMES = {_REACHED: "reached", _PENDING: "pending", _MISSED: "not_reached"}
_TENTHS = 100  # milliseconds in a step of the time histograms
_REACHED_STATES = [state.value for state in REACHED]
_IN_VAIN = [State.FAILED.value, State.UNDELIVERED.value, State.OPTED_OUT.value]
_HAS_OTHER_WAYS = [Purpose.PUBLIC.value, Purpose.LEADER.value]

# One row a person, worked out once a report; it goes with the reading transaction.
_PEOPLE = Table(
    "report_people", MetaData(), Column("contact_id", s.Big), Column("standing", Integer),
    Column("language", Text), Column("community_id", s.Big), Column("accepted", s.Big),
    Column("delivered", s.Big), Column("last_id", s.Big), Column("own", Integer),
    prefixes=["TEMPORARY"],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The people of one alert and how to count them, inside the transaction of ``people_of``."""

    alert_id: int
    origin: int
    active: bool

    async def cells(self, connection: AsyncConnection) -> list[Any]:
        """Counts by (language, community_id, standing) with ``n`` and ``own`` (reached in their
        first language).
        """
        p = _PEOPLE.c
        return list((await connection.execute(
            select(
                p.language, p.community_id, p.standing, func.count().label("n"),
                func.sum(p.own).label("own"),
            ).group_by(p.language, p.community_id, p.standing)
        )).all())

    async def seconds(self, connection: AsyncConnection, column: str) -> dict[str, Json]:
        """p50, p90, p99 by language from the answer to *column* (accepted, delivered)."""
        p = _PEOPLE.c
        step = ((p[column] - self.origin) // _TENTHS).label("step")
        query = select(p.language, step, func.count().label("n")).where(
            p[column].is_not(None)
        ).group_by(p.language, step)
        found: dict[str, Counter[int]] = defaultdict(Counter)
        for row in await connection.execute(query):
            found[row.language][max(0, int(row.step))] += row.n
        return {language: percentiles(steps) for language, steps in found.items()}

    async def reasons(self, connection: AsyncConnection) -> list[Json]:
        """Why people were not reached: the reason of each one's last delivery."""
        p = _PEOPLE.c
        why = func.coalesce(func.nullif(_D.reason, ""), _D.state, "not-told").label("reason")
        query = select(why, func.count().label("n")).select_from(
            _PEOPLE.outerjoin(s.deliveries, _D.id == p.last_id)
        ).where(p.standing == _MISSED).group_by(why).order_by(func.count().desc(), why)
        return [
            {"reason": row.reason, "people": row.n} for row in await connection.execute(query)
        ]

    async def by_channel(self, connection: AsyncConnection) -> dict[str, Json]:
        """People by the ways that were tried; who was tried on two counts on both."""
        each = (
            select(_D.channel, func.max(_standing(self.active)).label("standing"))
            .join(s.delivery_people, s.delivery_people.c.delivery_id == _D.id)
            .where(_D.alert_id == self.alert_id, _D.purpose.in_(PEOPLE), _D.channel != "")
            .group_by(s.delivery_people.c.contact_id, _D.channel).subquery()
        )
        query = select(each.c.channel, each.c.standing, func.count().label("n")).group_by(
            each.c.channel, each.c.standing
        )
        found: dict[str, Json] = {}
        for row in await connection.execute(query):
            add_standing(found.setdefault(row.channel, no_people()), row.standing, row.n)
        return found


def no_people() -> Json:
    """Counts of nobody."""
    return {"people": 0, "planned": 0, "reached": 0, "not_reached": 0, "pending": 0}


def add_standing(counts: Json, standing: int, n: int) -> None:
    """Add *n* people; planned is always the sum of the other three."""
    counts["people"] += n
    counts["planned"] += n
    counts[_NAMES[standing]] += n


def percentiles(steps: Mapping[int, int]) -> Json:
    """p50, p90, p99 in seconds of a histogram of tenths: the nearest rank, never interpolated."""
    total = sum(steps.values())
    ranks = {"p50": -(-total * 50 // 100), "p90": -(-total * 90 // 100),
             "p99": -(-total * 99 // 100)}
    found: Json = {}
    seen = 0
    for step in sorted(steps):
        seen += steps[step]
        found.update({name: step / 10 for name, rank in ranks.items()
                      if seen >= rank and name not in found})
    return found


async def people_of(
    connection: AsyncConnection, record: AlertRecord, *, chain: Iterable[int]
) -> People:
    """The people of *record*; those of a Cancel are everyone who is owed its ending.

    *chain* are the alerts that a Cancel ends. Whoever has no delivery of it yet is pending while
    it is active, and not reached afterwards.
    """
    active = record.state is AlertState.ACTIVE
    people = _with_deliveries(record.id, active)
    if record.msg_type is MsgType.CANCEL:
        missing = _PENDING if active else _MISSED
        people = _everyone(owed(list(chain), [record.id]), people.cte("people"), missing)
    await connection.run_sync(_PEOPLE.create)
    await connection.execute(insert(_PEOPLE).from_select(_PEOPLE.c.keys(), people))
    return People(
        alert_id=record.id, origin=record.activated_at or record.received_at, active=active
    )


def _standing(active: bool) -> Case[int]:
    """What one delivery makes of its person; of several the highest counts.

    A way that failed a moment ago is pending while it is asked whether there is another one.
    """
    pending: ColumnElement[bool] = _D.state.not_in([state.value for state in ENDED])
    if active:
        asked = and_(
            _D.state.in_(_IN_VAIN), _D.due_at.is_not(None), _D.purpose.in_(_HAS_OTHER_WAYS)
        )
        pending = or_(pending, asked)
    return case((_D.state.in_(_REACHED_STATES), _REACHED), (pending, _PENDING), else_=_MISSED)


def _with_deliveries(alert_id: int, active: bool) -> Select[Any]:
    person, c = s.delivery_people.c, s.contacts.c
    own = case((and_(_D.state.in_(_REACHED_STATES), _D.language == c.language), 1), else_=0)
    return (
        select(
            person.contact_id, func.max(_standing(active)).label("standing"),
            # Who was forgotten since is counted by the language that was wanted for them.
            func.coalesce(func.nullif(c.language, ""), func.min(_D.wanted_language))
            .label("language"),
            func.coalesce(c.community_id, func.max(_D.community_id)).label("community_id"),
            func.min(_D.accepted_at).label("accepted"),
            func.min(_D.delivered_at).label("delivered"), func.max(_D.id).label("last_id"),
            func.max(own).label("own"),
        )
        .select_from(s.deliveries)
        .join(s.delivery_people, person.delivery_id == _D.id)
        .outerjoin(s.contacts, c.id == person.contact_id)
        .where(_D.alert_id == alert_id, _D.purpose.in_(PEOPLE))
        .group_by(person.contact_id, c.language, c.community_id)
    )


def _everyone(owed_people: CTE, people: CTE, missing: int) -> Select[Any]:
    o, p, c = owed_people.c, people.c, s.contacts.c
    return (
        select(
            o.contact_id, func.coalesce(p.standing, missing).label("standing"),
            func.coalesce(p.language, c.language, "").label("language"),
            func.coalesce(p.community_id, c.community_id).label("community_id"),
            p.accepted, p.delivered, p.last_id, func.coalesce(p.own, 0).label("own"),
        )
        .select_from(owed_people)
        .outerjoin(people, p.contact_id == o.contact_id)
        .outerjoin(s.contacts, c.id == o.contact_id)
    )

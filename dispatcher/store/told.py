"""Who was told of what: read before each page, and when a warning ends."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import TOLD, State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.record import Told
from dispatcher.store import schema as s
from dispatcher.store.bulk import among
from dispatcher.store.database import Database

PURPOSES = {one.value: one for one in Purpose}
KINDS = {one.value: one for one in Kind}
_OUT = [state.value for state in (*TOLD, State.FAILED)]
_D, _P = s.deliveries.c, s.delivery_people.c
# In the order of the fields of ``Told``, after its delivery id.
_TOLD_COLUMNS = [s.deliveries.c[name] for name in (
    "alert_id", "contact_id", "address_id", "community_id", "station_id", "position", "purpose",
    "channel", "transport", "language", "wanted_language", "kind", "variant",
)]


def _told(row: Any) -> Told:
    values = list(row)
    values[7], values[12] = PURPOSES[values[7]], KINDS[values[12]]
    return Told._make(values)


class WhoWasTold:
    """Reads beside planning; each is a view of its own."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def known(self, alert_id: int, contact_ids: Sequence[int]) -> set[int]:
        """Which of these people already have a delivery of this alert."""
        within = among(_P.contact_id, contact_ids)
        query = select(_P.contact_id).where(_P.alert_id == alert_id, within)
        async with self.db.read() as connection:
            return set((await connection.execute(query)).scalars())

    async def told(self, chain: Sequence[int], contact_ids: Sequence[int]) -> dict[int, Told]:
        """With what each of these people was last told by the alerts in *chain*.

        Counts as told: once accepted by the provider, or possibly so (sending, unknown).
        """
        if not chain or not contact_ids:
            return {}
        within = among(_P.contact_id, contact_ids)
        query = select(_P.contact_id, _D.id, *_TOLD_COLUMNS).join_from(
            s.delivery_people, s.deliveries, _D.id == _P.delivery_id
        ).where(
            _P.alert_id.in_(list(chain)), within,
            or_(_D.accepted_at.is_not(None), _D.state.in_([State.SENDING, State.UNKNOWN])),
            _D.purpose != Purpose.REPLY,
        ).order_by(_D.id)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        # The last of each person counts.
        return {person: _told(row) for person, row in {row[0]: row[1:] for row in rows}.items()}

    async def owed(
        self, chain: Sequence[int], ending: int, *, history: Sequence[int], after: int, limit: int
    ) -> list[Told]:
        """Deliveries of *chain* whose people were told and have no word yet that it ended.

        Of several messages to one person (ways, an ask beside the public one) the last that did
        not fail counts; who was already told by *history* that the alert left their place, or was
        withdrawn, is owed nothing more.
        """
        d, e, later = s.deliveries.alias("d"), s.deliveries.alias("e"), s.deliveries.alias("l")
        told = (Kind.WARNING, Kind.UPDATE)
        ended = exists().where(
            e.c.alert_id == ending, e.c.purpose == d.c.purpose,
            e.c.wanted_language == d.c.wanted_language, e.c.variant == d.c.variant,
        )
        written = ended.where(e.c.address_id == d.c.address_id)
        read_out = ended.where(
            e.c.address_id.is_(None), e.c.contact_id == 0, e.c.station_id == d.c.station_id
        )
        in_vain = [State.UNDELIVERED, State.FAILED]
        never_arrived = or_(
            d.c.state.in_(in_vain), and_(d.c.state == State.REROUTED, d.c.reason != "no-receipt")
        )
        superseded = exists().where(
            later.c.alert_id.in_([i for i in history if i != ending]),
            later.c.contact_id == d.c.contact_id, later.c.contact_id != 0,
            later.c.id > d.c.id, later.c.accepted_at.is_not(None),
            later.c.round == d.c.round, or_(later.c.state.not_in(in_vain), never_arrived),
        )
        async with self.db.read() as connection:
            first = await _first_of(connection, chain)
        query = select(d.c.id, *[d.c[c.name] for c in _TOLD_COLUMNS]).where(
            # Of several alerts in order of id: else each page would sort all that is left.
            d.c.alert_id == chain[0] if len(chain) == 1 else (d.c.alert_id + 0).in_(list(chain)),
            d.c.id > max(after, first - 1), d.c.accepted_at.is_not(None),
            d.c.kind.in_(told), d.c.purpose != Purpose.REPLY, ~superseded,
            or_(d.c.address_id.is_(None), ~written),
            or_(d.c.address_id.is_not(None), ~read_out),
        ).order_by(d.c.id).limit(limit)
        async with self.db.read() as connection:
            return [_told(row) for row in (await connection.execute(query)).all()]

    async def count_told(self, chain: Sequence[int]) -> int:
        """How many deliveries of *chain* went out, or failed: another number if more were told.

        A hint only: one may be added and another taken away between two looks.
        """
        c = s.counters.c
        query = select(func.coalesce(func.sum(c.deliveries), 0)).where(
            c.alert_id.in_(list(chain)), c.state.in_(_OUT)
        )
        async with self.db.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def station_told(self, chain: Sequence[int]) -> list[Told]:
        """The scripts that stations have of these alerts."""
        query = select(_D.id, *_TOLD_COLUMNS).where(
            _D.alert_id.in_(list(chain)), _D.purpose == Purpose.STATION
        )
        async with self.db.read() as connection:
            return [_told(row) for row in (await connection.execute(query)).all()]

    async def people_of(self, delivery_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The people tied to each delivery."""
        within = among(_P.delivery_id, sorted(delivery_ids))
        query = select(_P.delivery_id, _P.contact_id).where(within)
        found: dict[int, tuple[int, ...]] = {}
        async with self.db.read() as connection:
            for key, person in (await connection.execute(query)).all():
                found[key] = (*found.get(key, ()), person)
        return found


async def _first_of(connection: AsyncConnection, chain: Sequence[int]) -> int:
    found = [
        (await connection.execute(
            select(_D.id).where(_D.alert_id == alert).order_by(_D.id).limit(1)
        )).scalar() for alert in chain
    ]
    return min((first for first in found if first is not None), default=0)

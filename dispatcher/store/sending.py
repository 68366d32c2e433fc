"""The sending protocol in SQL: claim, record, receipts, and what is left unsettled."""

from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from sqlalchemy import bindparam, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import ENDED, Claimed, Standing, State, Step
from dispatcher.domain.message import LINK_SLOT, Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.ports import Keys
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import Database
from dispatcher.store.links import owe_again
from dispatcher.store.waiting import TO_SEND, Waiting

log = structlog.get_logger(__name__)

_D = s.deliveries.c
_CLAIM = (
    _D.id, *CELL, _D.transport, _D.address_id, _D.message_id, _D.attempt, _D.state,
    _D.valid_until, _D.first_at, _D.priority, _D.turn,
)
# Every SET below is guarded by the attempt, so that an old answer never touches a newer try.
_RECORD = update(s.deliveries).where(_D.id == bindparam("row")).values(
    state=bindparam("to_state"), reason=bindparam("to_reason"),
    provider_id=bindparam("to_provider"), due_at=bindparam("to_due"),
    accepted_at=bindparam("to_accepted"), delivered_at=bindparam("to_delivered"),
    updated_at=bindparam("to_updated"), lease_until=None,
)
_TAKE = text(
    "UPDATE deliveries SET state = 'sending', attempt = attempt + 1, lease_until = :lease,"
    " updated_at = :now, looks = 0, first_at = COALESCE(first_at, :now) WHERE id = :row"
)
_EVENT = insert(s.delivery_events)


class Sending(Waiting):
    """Deliveries on their way out. *link* is how a leader's page address is made."""

    def __init__(self, db: Database, keys: Keys, *, public_url: str) -> None:
        super().__init__(db)
        self._keys = keys
        self._public_url = public_url.rstrip("/")
        self._texts: dict[int, Any] = {}

    async def claim(
        self, transport: str, *, limit: int, units: int, now: int, lease_ms: int,
        active: Mapping[int, int],
    ) -> list[Claimed]:
        """Take up to *limit* deliveries and *units* segments for this process alone.

        Only alerts in *active* (id to end, UTC ms) that are still active in this transaction are
        claimed, and nothing past its end. The claim is committed before any request is made.
        """
        if not await self.waits(transport, now):
            return []
        async with self.db.write() as connection:
            live = await self._still_active(connection, active, now)
            rows = await self._queued(connection, transport, limit, now, live)
            rows = await self._within(connection, rows, units)
            if not rows:
                return []
            known = await self._addresses(connection, [r.address_id for r in rows])
            rows = await self._wanted(connection, rows, known, now)
            await self._mark(connection, rows, now=now, lease_until=now + lease_ms)
        return [
            self._claimed(row, known[row.address_id][1], live, now=now, lease_until=now + lease_ms)
            for row in rows
        ]

    async def _still_active(
        self, connection: AsyncConnection, active: Mapping[int, int], now: int
    ) -> dict[int, tuple[int, bool]]:
        query = select(s.alerts.c.id, s.alerts.c.expires_at, s.alerts.c.grave).where(
            s.alerts.c.id.in_(list(active)), s.alerts.c.state == AlertState.ACTIVE,
            s.alerts.c.expires_at > now,
        )
        if not self.db.sqlite:
            # A withdrawal waits for this claim, and the next claim sees the withdrawal. Rows are
            # taken in one order by all, so that nobody waits for each other.
            query = query.order_by(s.alerts.c.id).with_for_update(read=True)
        return {r.id: (r.expires_at, r.grave) for r in await connection.execute(query)}

    async def _queued(
        self, connection: AsyncConnection, transport: str, limit: int, now: int,
        live: Mapping[int, Any],
    ) -> list[Any]:
        found: list[Any] = []
        for state in TO_SEND:
            query = select(*_CLAIM).where(
                _D.state == state, _D.transport == transport,
                or_(_D.alert_id.in_(list(live)), _D.alert_id.is_(None)), _D.due_at <= now,
                or_(_D.valid_until.is_(None), _D.valid_until > now),
            ).order_by(_D.priority, _D.turn, _D.id).limit(limit)
            if not self.db.sqlite:
                query = query.with_for_update(skip_locked=True)
            found.extend((await connection.execute(query)).all())
        # Of one priority the second tries come first; a graver alert overtakes them too.
        return sorted(found, key=lambda r: (r.priority, r.state == State.QUEUED))[:limit]

    async def _within(
        self, connection: AsyncConnection, rows: Sequence[Any], units: int
    ) -> list[Any]:
        await self._load_texts(connection, {r.message_id for r in rows})
        taken: list[Any] = []
        used = 0
        for row in rows:
            cost = self._texts[row.message_id].segments if row.transport == "sms" else 1
            if taken and used + cost > units:
                break
            taken.append(row)
            used += cost
        return taken

    async def _load_texts(self, connection: AsyncConnection, wanted: set[int]) -> None:
        missing = [m for m in wanted if m not in self._texts]
        if not missing:
            return
        if len(self._texts) > 5000:
            self._texts.clear()
            missing = list(wanted)
        m = s.messages.c
        query = select(
            m.id, m.text, m.segments, m.content_sid, m.content_variables, m.language
        ).where(m.id.in_(missing))
        for row in await connection.execute(query):
            self._texts[row.id] = row

    async def _mark(
        self, connection: AsyncConnection, rows: Sequence[Any], *, now: int, lease_until: int
    ) -> None:
        moves = Moves()
        for row in rows:
            moves.move(cell_of(row), row.state, State.SENDING)
        await many(connection, _TAKE, [
            {"row": r.id, "lease": lease_until, "now": now} for r in rows
        ])
        await moves.write(connection)

    async def _wanted(
        self, connection: AsyncConnection, rows: Sequence[Any],
        known: Mapping[int, tuple[str, str]], now: int,
    ) -> list[Any]:
        """Without those who were forgotten, or said stop, after their message was queued."""
        o = s.opt_outs.c
        lookups = [lookup for lookup, _ in known.values()]
        closed = {(r.lookup, r.channel) for r in await connection.execute(
            select(o.lookup, o.channel).where(o.lookup.in_(lookups))
        )}
        gone = [r for r in rows if r.address_id not in known]
        lost = [r for r in rows if r.address_id in known and not known[r.address_id][1]]
        here = [r for r in rows if r.address_id in known and known[r.address_id][1]]
        # An answer goes to whoever wrote: "you will hear nothing more" is one.
        stop = [
            r for r in here if r.purpose != Purpose.REPLY
            and (known[r.address_id][0], r.transport) in closed
        ]
        await self._let_go(connection, gone, State.FAILED, "forgotten", None, now)
        # Due: there may be another way.
        await self._let_go(connection, lost, State.FAILED, "address-unreadable", now, now)
        await self._let_go(connection, stop, State.OPTED_OUT, "opted-out", now, now)
        left_out = {r.id for r in stop}
        return [r for r in here if r.id not in left_out]

    async def _let_go(
        self, connection: AsyncConnection, rows: Sequence[Any], to: State, reason: str,
        due_at: int | None, now: int,
    ) -> None:
        moves = Moves()
        for row in rows:
            moves.move(cell_of(row), row.state, to)
        if rows:
            await connection.execute(
                update(s.deliveries).where(_D.id.in_([r.id for r in rows]))
                .values(state=to, reason=reason, due_at=due_at, updated_at=now)
            )
            await moves.write(connection)

    async def _addresses(
        self, connection: AsyncConnection, ids: Sequence[int]
    ) -> dict[int, tuple[str, str]]:
        """(look-up, number) of each address that is there; an unreadable number is empty."""
        query = select(s.addresses).where(s.addresses.c.id.in_(list(ids)))
        return {row.id: (row.lookup, self._number(row)) for row in await connection.execute(query)}

    def _number(self, address: Any) -> str:
        about = f"addresses:{address.id}"
        try:
            return self._keys.open(address.sealed, key_id=address.key_id, about=about)
        except ValueError:
            # Its key is gone or the row is damaged: the others must not wait for it.
            log.error("address.unreadable", address_id=address.id, key=address.key_id)
            return ""

    def _claimed(
        self, row: Any, to: str, live: Mapping[int, tuple[int, bool]], *, now: int,
        lease_until: int,
    ) -> Claimed:
        words = self._texts[row.message_id]
        ends_at, grave = live.get(row.alert_id, (now + 3_600_000, False))
        ends_at = min(ends_at, row.valid_until or ends_at)
        link = self.link(row.id, row.purpose) if LINK_SLOT in words.text else ""
        return Claimed(
            delivery_id=row.id, alert_id=row.alert_id, message_id=row.message_id,
            channel=row.channel, transport=row.transport, address_id=row.address_id,
            to=to,
            text=words.text.replace(LINK_SLOT, link) if link else words.text, link=link,
            attempt=row.attempt + 1, segments=words.segments, severe=grave,
            valid_for=max(1, (ends_at - now) // 1000), lease_until=lease_until,
            content_sid=words.content_sid, content_variables=words.content_variables,
            language=words.language, ends_at=row.valid_until,
        )

    def link(self, delivery_id: int, purpose: str = Purpose.LEADER) -> str:
        """A person's own page: unguessable, fixed length, never stored in the clear."""
        room, use = ("t", "review") if purpose == Purpose.INTERPRETER else ("r", "relay")
        return f"{self._public_url}/{room}/{self._keys.token(use, str(delivery_id))}"

    async def standing(
        self, connection: AsyncConnection, ids: Sequence[int]
    ) -> dict[int, Standing]:
        """The rows as they stand inside this transaction."""
        query = select(
            _D.id, *CELL, _D.state, _D.reason, _D.attempt, _D.provider_id, _D.first_at,
            _D.accepted_at, _D.delivered_at, _D.due_at, _D.transport,
        ).where(_D.id.in_(list(ids)))
        if not self.db.sqlite:
            query = query.with_for_update()
        return {
            r.id: Standing(
                id=r.id, cell=cell_of(r), state=State(r.state), reason=r.reason,
                attempt=r.attempt, provider_id=r.provider_id, first_at=r.first_at,
                accepted_at=r.accepted_at, delivered_at=r.delivered_at, due_at=r.due_at,
                purpose=r.purpose, transport=r.transport,
            ) for r in await connection.execute(query)
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
            was = before[step.delivery_id]
            moves.move(was.cell, was.state, step.state)
            accepted = was.accepted_at
            if accepted is None and step.state in _TAKEN:
                accepted = at
                if was.state in ENDED:
                    late.add(was.cell[0])
            delivered = was.delivered_at
            if delivered is None and step.state in (State.DELIVERED, State.READ):
                delivered = at
            rows.append({
                "row": was.id, "to_state": step.state.value, "to_reason": step.reason,
                "to_provider": provider_id or was.provider_id, "to_due": step.due_at,
                "to_accepted": accepted, "to_delivered": delivered, "to_updated": at,
            })
            events.append({
                "delivery_id": was.id, "at": at, "attempt": was.attempt, "kind": kind,
                "state": step.state.value, "reason": note, "provider_id": provider_id,
            })
        if rows:
            await many(connection, _RECORD, rows)
            await many(connection, _EVENT, events)
            await moves.write(connection)
            await owe_again(connection, late, now=steps[0][1])


_TAKEN = frozenset({
    State.ACCEPTED, State.SENT, State.DELIVERED, State.READ, State.UNDELIVERED,
})

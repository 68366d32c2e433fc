"""What is left open: expired leases, unknown outcomes, missing receipts, ways that failed."""

from collections.abc import Collection, Sequence
from typing import Any

import structlog
from sqlalchemy import and_, case, exists, func, insert, or_, select, update

from dispatcher.domain.delivery import ENDED, Claimed, State
from dispatcher.domain.message import LINK_SLOT, Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Failed, Open
from dispatcher.ports import Keys
from dispatcher.store import schema as s
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import MAX_ROWS, Database
from dispatcher.store.other_way import SILENT, over_limit, silent

log = structlog.get_logger(__name__)

_D = s.deliveries.c
_IN_VAIN = (State.FAILED, State.UNDELIVERED, State.OPTED_OUT)
_UNPROVEN = "resent-unproven"
_LOOKED_AT = (State.UNKNOWN, State.ACCEPTED, State.SENT)


class Settling:
    """Reads and small writes for reconciliation, fallback and endings.

    *limited*: whether any sender may write to so many people a day only.
    """

    def __init__(self, db: Database, keys: Keys, *, link: Any, limited: bool = False) -> None:
        self.db = db
        self._limited = limited
        self._keys = keys
        self._link = link

    async def expire_leases(self, *, now: int, everything: bool = False) -> int:
        """Turn ``sending`` rows whose lease ran out into ``unknown``; how many.

        *everything* at the start of the only process: whoever held a lease is gone.
        """
        where = [_D.state == State.SENDING]
        if not everything:
            where.append(_D.lease_until < now)
        async with self.db.write() as connection:
            query = select(_D.id, *CELL, _D.state, _D.updated_at).where(*where).limit(MAX_ROWS)
            # A row that another process is writing at this moment is not ours to judge.
            query = query.with_for_update(skip_locked=True)
            rows = (await connection.execute(query)).all()
            moves = Moves()
            for row in rows:
                moves.move(cell_of(row), row.state, State.UNKNOWN)
            if rows:
                await connection.execute(
                    update(s.deliveries).where(_D.id.in_([r.id for r in rows])).values(
                        state=State.UNKNOWN, due_at=now, lease_until=None,
                        # That it may have gone out twice stays on record.
                        reason=case((_D.reason == _UNPROVEN, _UNPROVEN), else_="lease-expired"),
                    )
                )
                await connection.execute(insert(s.delivery_events), [
                    {"delivery_id": r.id, "at": now, "kind": "lease", "state": State.UNKNOWN,
                     "reason": "lease-expired"} for r in rows
                ])
            await moves.write(connection)
        return len(rows)

    async def recheck(self, *, now: int) -> None:
        """After a restart: everything half done is due for a look at once."""
        async with self.db.write() as connection:
            await connection.execute(
                update(s.deliveries).where(
                    _D.state.in_([State.UNKNOWN, State.ACCEPTED, State.SENT]),
                    _D.purpose != Purpose.STATION,
                ).values(due_at=now)
            )

    async def open(self, states: Sequence[State], *, due: int, limit: int = 200) -> list[Open]:
        """Rows in *states* whose time to be looked at (``due_at``) has come."""
        query = select(
            s.deliveries, s.messages.c.text, s.messages.c.segments, s.messages.c.content_sid,
            s.messages.c.content_variables, s.addresses.c.sealed, s.addresses.c.key_id,
            s.alerts.c.grave, s.alerts.c.state.label("alert_state"), s.alerts.c.expires_at,
        ).join(s.messages, s.messages.c.id == _D.message_id).join(
            s.addresses, s.addresses.c.id == _D.address_id
        ).outerjoin(s.alerts, s.alerts.c.id == _D.alert_id)
        query = query.where(_D.due_at <= due).order_by(_D.due_at).limit(limit)
        rows: list[Any] = []
        async with self.db.read() as connection:
            for state in states:  # one by one they come in the index's order, unsorted
                rows += (await connection.execute(query.where(_D.state == state))).all()
        found = []
        for row in sorted(rows, key=lambda row: row.due_at)[:limit]:
            try:
                found.append(self._open(row, due))
            except ValueError:
                # Its key is gone or the row is damaged: the others must not wait for it.
                log.exception("address.unreadable", address_id=row.address_id)
        return found

    def _open(self, row: Any, now: int) -> Open:
        link = self._link(row.id, row.purpose) if LINK_SLOT in row.text else ""
        to = self._keys.open(row.sealed, key_id=row.key_id, about=f"addresses:{row.address_id}")
        ends_at = row.expires_at or now + 3_600_000
        claimed = Claimed(
            delivery_id=row.id, alert_id=row.alert_id, message_id=row.message_id,
            channel=row.channel, transport=row.transport, address_id=row.address_id, to=to,
            text=row.text.replace(LINK_SLOT, link) if link else row.text, link=link,
            attempt=row.attempt, segments=row.segments, severe=bool(row.grave),
            valid_for=max(1, (ends_at - now) // 1000), lease_until=0,
            content_sid=row.content_sid, content_variables=row.content_variables,
            language=row.language, sent_by=row.sent_by,
        )
        return Open(
            id=row.id, alert_id=row.alert_id, state=State(row.state), attempt=row.attempt,
            looks=row.looks, provider_id=row.provider_id, first_at=row.first_at or row.created_at,
            updated_at=row.updated_at, grave=bool(row.grave),
            alert_active=row.alert_id is None
            or (row.alert_state == AlertState.ACTIVE and ends_at > now),
            claimed=claimed, resent=row.reason == _UNPROVEN,
        )

    async def looked(self, rows: Sequence[tuple[int, int, int]]) -> None:
        """Note (id, looks so far, next look in UTC ms) for rows that stay as they are."""
        async with self.db.write() as connection:
            for row_id, looks, due_at in rows:
                # Once it has ended, due_at says that another way is due, and is not ours to set.
                await connection.execute(
                    update(s.deliveries).where(_D.id == row_id, _D.state.in_(_LOOKED_AT))
                    .values(looks=looks, due_at=due_at)
                )

    async def failed(self, *, now: int, silent_since: int | None, limit: int = 500) -> list[Failed]:
        """Ways that failed (``due_at`` marks them) or, if asked, stay silent though there is
        another one; those noted by ``silent`` are not among them.
        """
        marked = and_(_D.state.in_(_IN_VAIN), _D.due_at <= now)
        where = or_(marked, over_limit()) if self._limited else marked
        if silent_since is not None:
            where = or_(where, silent(silent_since))
        query = select(*[_D[f] for f in (
            "id", "alert_id", "contact_id", "position", "purpose", "channel", "transport", "kind",
            "state", "reason", "priority", "round", "community_id",
        )]).join(s.alerts, s.alerts.c.id == _D.alert_id).where(
            where, _D.purpose.in_([Purpose.PUBLIC, Purpose.LEADER]),
            s.alerts.c.state == AlertState.ACTIVE,
        ).order_by(_D.id).limit(limit)
        async with self.db.read() as connection:
            return [
                Failed(**{**row._asdict(), "state": State(row.state)})
                for row in await connection.execute(query)
            ]

    async def ways_tried(self, alert_id: int, kind: str, contact_ids: Sequence[int]) -> set[Any]:
        """(contact id, channel or transport) pairs that this alert has already used."""
        query = select(_D.contact_id, _D.transport).where(
            _D.alert_id == alert_id, _D.kind == kind, _D.contact_id.in_(list(contact_ids))
        )
        async with self.db.read() as connection:
            return {(r.contact_id, r.transport) for r in await connection.execute(query)}

    async def open_in(self, alert_id: int, *, people_only: bool = False) -> int:
        """How many deliveries of an alert are in no end state."""
        c = s.counters.c
        where = [c.alert_id == alert_id, c.state.not_in(list(ENDED))]
        if people_only:
            where.append(c.purpose != Purpose.STATION)
        return await self._counted(where)

    async def undecided(self, alert_id: int) -> bool:
        """Whether a way of this alert has failed and nobody has looked for another one yet."""
        query = select(exists().where(
            _D.alert_id == alert_id, _D.state.in_(_IN_VAIN), _D.due_at.is_not(None),
            _D.purpose.in_([Purpose.PUBLIC, Purpose.LEADER]),
        ))
        async with self.db.read() as connection:
            return bool((await connection.execute(query)).scalar())

    async def unfinished(self, alert_ids: Sequence[int]) -> bool:
        """Whether any delivery of these alerts may still turn out to have been accepted."""
        c = s.counters.c
        return bool(await self._counted([
            c.alert_id.in_(list(alert_ids)), c.state.in_([State.SENDING, State.UNKNOWN]),
        ]))

    async def _counted(self, where: Sequence[Any]) -> int:
        query = select(func.coalesce(func.sum(s.counters.c.deliveries), 0)).where(*where)
        async with self.db.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def end(
        self, alert_id: int, states: Sequence[State], to: State, reason: str, *, now: int,
        position: int | None = None, was: str | None = None,
    ) -> int:
        """End up to 1,000 deliveries of an alert that are in *states*; how many there were.

        *position* and *was* leave out those of another info group or with another reason. One
        that another process is writing at this moment is left to the next round.
        """
        where = [_D.alert_id == alert_id, _D.state.in_(list(states))]
        if position is not None:
            where.append(_D.position == position)
        if was is not None:
            where.append(_D.reason == was)
        async with self.db.write() as connection:
            rows = (await connection.execute(
                select(_D.id, *CELL, _D.state, _D.attempt).where(*where)
                .order_by(_D.id).limit(MAX_ROWS).with_for_update(skip_locked=True)
            )).all()
            if rows:
                await self._end_rows(connection, rows, to, reason, now)
        return len(rows)

    async def _end_rows(
        self, connection: Any, rows: Sequence[Any], to: State, reason: str, now: int, *,
        due_at: int | None = None,
    ) -> None:
        moves = Moves()
        for row in rows:
            moves.move(cell_of(row), row.state, to)
        await connection.execute(
            update(s.deliveries).where(_D.id.in_([r.id for r in rows])).values(
                state=to, reason=reason, updated_at=now, due_at=due_at, lease_until=None,
            )
        )
        await connection.execute(insert(s.delivery_events), [
            {"delivery_id": r.id, "at": now, "attempt": r.attempt, "kind": "ended", "state": to,
             "reason": reason} for r in rows
        ])
        await moves.write(connection)

    async def give_up(
        self, *, first_before: int, now: int, going: Collection[int] | None
    ) -> int:
        """Fail up to 1,000 deliveries that have been retried since before *first_before* (UTC ms).

        The reason stays what the provider said last, and another way may follow. *going*: the
        ``alert_id`` of what may be sent now, None while nothing may; for the others trying begins
        anew when they may.
        """
        long = and_(_D.state == State.RETRYING, _D.first_at <= first_before)
        async with self.db.write() as connection:
            rows = (await connection.execute(
                select(_D.id, _D.alert_id, *CELL, _D.state, _D.attempt, _D.reason).where(
                    long, _D.reason != _UNPROVEN,
                ).order_by(_D.id).limit(MAX_ROWS).with_for_update(skip_locked=True)
            )).all()
            tried = [r for r in rows if _may_go(r.alert_id, going)]
            for reason in sorted({row.reason for row in tried}):
                some = [row for row in tried if row.reason == reason]
                await self._end_rows(connection, some, State.FAILED, reason, now, due_at=now)
            held = [row.id for row in rows if not _may_go(row.alert_id, going)]
            if held:
                await connection.execute(
                    update(s.deliveries).where(_D.id.in_(held)).values(first_at=None)
                )
        return len(tried)

    async def hand_on(
        self, row_id: int, before: Sequence[State], to: State, reason: str, *, now: int
    ) -> bool:
        """End one delivery while it is still in *before* (fallback); whether it was."""
        async with self.db.write() as connection:
            row = (await connection.execute(
                select(_D.id, *CELL, _D.state, _D.attempt).where(
                    _D.id == row_id, _D.state.in_(list(before))
                ).with_for_update()
            )).first()
            if row:
                await self._end_rows(connection, [row], to, reason, now)
        return row is not None

    async def silent(self, ids: Sequence[int], *, now: int) -> None:
        """Note that these ways stay silent and have no other; receipts are chased as before."""
        if ids:
            async with self.db.write() as connection:
                await connection.execute(insert(s.delivery_events), [
                    {"delivery_id": row_id, "at": now, "kind": SILENT} for row_id in ids
                ])

    async def unmark(self, ids: Sequence[int]) -> None:
        """These failed ways have no other; do not ask again."""
        if ids:
            async with self.db.write() as connection:
                # One that another process tries again by now keeps its time.
                await connection.execute(
                    update(s.deliveries).where(_D.id.in_(list(ids)), _D.state.in_(_IN_VAIN))
                    .values(due_at=None)
                )


def _may_go(alert_id: int | None, going: Collection[int] | None) -> bool:
    return going is not None and (alert_id is None or alert_id in going)

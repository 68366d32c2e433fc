"""What a claim leaves for later: other senders' people, quiet hours, who is over a limit."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, func, not_, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.quiet import HELD, HELD_KINDS, HELD_PURPOSES, QuietHours
from dispatcher.domain.sender import WHOLE, Sender, slot_of
from dispatcher.store import schema as s
from dispatcher.store.bulk import many

OVER_LIMIT = "daily-limit"
_DAY = 24 * 3_600_000
_AT_ONCE = 500
TO_SEND = (State.RETRYING, State.QUEUED)
_D = s.deliveries.c
# The time in which nothing may be sent is none of trying: it is counted anew. That a message may
# have gone out twice stays on record.
_HOLD = text(
    "UPDATE deliveries SET due_at = :until, first_at = NULL, reason = CASE"
    " WHEN reason = 'resent-unproven' THEN reason ELSE :reason END WHERE id = :row"
)
_MET = text(
    "INSERT INTO daily_users (sender, address_id, since) VALUES (:sender, :address, :now)"
    " ON CONFLICT (sender, address_id) DO UPDATE SET since = excluded.since"
)


def mine(sender: Sender | None) -> list[ColumnElement[bool]]:
    """Only the people whom *sender* writes to; everybody without one, or if it has them all."""
    if sender is None or sender.share == WHOLE:
        return []
    slot = slot_of(_D.address_id)
    return [slot >= sender.share[0], slot < sender.share[1]]


class Hours:
    """Quiet hours as SQL. People live in their community's zone, others in that of the settings.

    A community in UTC is one whose zone nobody has told.
    """

    def __init__(self, hours: QuietHours | None) -> None:
        self._hours = hours

    async def asleep(
        self, connection: AsyncConnection, live: Mapping[int, tuple[int, bool]], now: int
    ) -> list[tuple[int, ColumnElement[bool]]]:
        """(until when in UTC ms, which deliveries) wait now; *live* is alert id to (end, grave)."""
        minor = [alert for alert, (_, grave) in live.items() if not grave]
        if self._hours is None or not minor:
            return []
        c = s.communities.c
        query = select(c.id, c.timezone).where(c.timezone.not_in(["", "UTC"]))
        ends: dict[int | None, list[int]] = {}
        told = [(row.id, row.timezone) for row in await connection.execute(query)]
        for community, zone in told:
            ends.setdefault(self._hours.until(now, zone), []).append(community)
        waits = and_(
            _D.alert_id.in_(minor), _D.purpose.in_(HELD_PURPOSES), _D.kind.in_(HELD_KINDS)
        )
        found = [
            (until, and_(waits, _D.community_id.in_(ids)))
            for until, ids in ends.items() if until is not None
        ]
        elsewhere = self._hours.until(now)
        if elsewhere is not None:
            others = or_(
                _D.community_id.is_(None), _D.community_id.not_in([i for i, _ in told])
            )
            found.append((elsewhere, and_(waits, others)))
        return found


async def held(
    connection: AsyncConnection, asleep: Sequence[tuple[int, ColumnElement[bool]]],
    transport: str, now: int,
) -> list[ColumnElement[bool]]:
    """What keeps a claim from waking anybody; some of what waits is put off and says why."""
    for until, which in asleep:
        rows = (await connection.execute(
            select(_D.id).where(
                _D.state.in_(TO_SEND), _D.transport == transport, _D.due_at <= now, which
            ).limit(_AT_ONCE).with_for_update(skip_locked=True)
        )).scalars()
        await many(connection, _HOLD, [
            {"row": row, "until": until, "reason": HELD} for row in rows
        ])
    return [not_(func.coalesce(which, False)) for _, which in asleep]


async def within_limit(
    connection: AsyncConnection, rows: Sequence[Any], sender: Sender | None, now: int
) -> list[Any]:
    """Those of *rows* that may be written to under the sender's limit of people in 24 hours.

    The rest waits until the first of today's people is a day old; another way may be found
    before. Answers to what somebody wrote do not count.
    """
    if sender is None or not sender.daily or not rows:
        return list(rows)
    # Two processes that count at the same time would both find room.
    await connection.execute(select(s.mode.c.id).with_for_update())
    u = s.daily_users.c
    today = (u.sender == sender.transport, u.since > now - _DAY)
    met = set((await connection.execute(
        select(u.address_id).where(*today, u.address_id.in_([r.address_id for r in rows]))
    )).scalars())
    used, oldest = (await connection.execute(select(func.count(), func.min(u.since)).where(*today))
                    ).one()
    taken: list[Any] = []
    over: list[int] = []
    new: list[int] = []
    for row in rows:
        if row.alert_id is not None and row.address_id not in met:
            if used + len(new) >= sender.daily:
                over.append(row.id)
                continue
            new.append(row.address_id)
            met.add(row.address_id)
        taken.append(row)
    await many(connection, _MET, [
        {"sender": sender.transport, "address": a, "now": now} for a in new
    ])
    await many(connection, _HOLD, [
        {"row": row, "until": (oldest or now) + _DAY, "reason": OVER_LIMIT} for row in over
    ])
    return taken

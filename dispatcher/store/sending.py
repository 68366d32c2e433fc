"""The sending protocol in SQL: claim, record, receipts, and what is left unsettled."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import structlog
from sqlalchemy import (
    ColumnElement,
    Update,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import Claimed, State
from dispatcher.domain.message import LINK_SLOT, Purpose
from dispatcher.domain.quiet import HELD, QuietHours
from dispatcher.domain.sender import Sender
from dispatcher.ports import Keys
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.claiming import OVER_LIMIT, TO_SEND, Hours, held, mine, within_limit
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import Database
from dispatcher.store.living import still_active
from dispatcher.store.one_of import IDS, listed, one_of
from dispatcher.store.recording import Recording
from dispatcher.store.waiting import Waiting

log = structlog.get_logger(__name__)

_D, _A, _O = s.deliveries.c, s.addresses.c, s.opt_outs.c


class _Queued(NamedTuple):
    """A row of ``_CLAIM``; its columns are asked for so often that the driver's rows are dear."""

    id: int
    alert_id: int | None
    kind: str
    purpose: str
    channel: str
    language: str
    transport: str
    address_id: int
    message_id: int
    attempt: int
    state: str
    valid_until: int | None
    priority: int
    sealed: bytes | None  # gone with its address, and the key with it
    key_id: str
    closed: bool


class _Text(NamedTuple):
    """A row of ``_WORDS``."""

    id: int
    text: str
    segments: int
    content_sid: str
    content_variables: str
    language: str


_M = s.messages.c
_WORDS = select(
    _M.id, _M.text, _M.segments, _M.content_sid, _M.content_variables, _M.language
)
_CLAIM = (
    _D.id, *CELL, _D.transport, _D.address_id, _D.message_id, _D.attempt, _D.state,
    _D.valid_until, _D.priority, _A.sealed, _A.key_id,
    # An answer goes to whoever wrote: "you will hear nothing more" is one.
    and_(
        _D.purpose != Purpose.REPLY,
        exists().where(_O.lookup == _A.lookup, _O.channel == _D.transport),
    ).label("closed"),
)
# In sending order. The sum keeps the due times' index away: it would read all that waits.
_NEXT = [
    select(*_CLAIM).select_from(
        s.deliveries.outerjoin(s.addresses, _A.id == _D.address_id)
    ).where(
        _D.state == literal_column(f"'{state.value}'"), _D.transport == bindparam("way"),
        _D.due_at + 0 <= bindparam("now"),
        or_(_D.valid_until.is_(None), _D.valid_until > bindparam("now")),
    ).order_by(_D.priority, _D.turn, _D.id).limit(bindparam("most"))
    for state in TO_SEND
]


class Sending(Waiting, Recording):
    """Deliveries on their way out. *link* is how a leader's page address is made."""

    def __init__(
        self, db: Database, keys: Keys, *, public_url: str, hours: QuietHours | None = None
    ) -> None:
        super().__init__(db)
        self._next = _nexts((), sqlite=db.sqlite)
        self._take = _taking(one_of(_D.id, sqlite=db.sqlite))
        self._goes_on: set[tuple[str, str]] = set()
        self._hours = Hours(hours)
        self._keys = keys
        self._public_url = public_url.rstrip("/")
        self._texts: dict[int, _Text] = {}

    async def claim(
        self, transport: str, *, limit: int, units: int, now: int, lease_ms: int,
        active: Mapping[int, int], sender: Sender | None = None,
    ) -> list[Claimed]:
        """Take up to *limit* deliveries and *units* segments for this process and *sender* alone.

        Only alerts in *active* (id to end, UTC ms) that are still active in this transaction are
        claimed, and nothing past its end. The claim is committed before any request is made.
        """
        by = sender.key if sender else ""
        # Where the last claim found something the next one need not be asked about first.
        if (transport, by) not in self._goes_on and not await self.waits(transport, now, sender):
            return []
        self._goes_on.discard((transport, by))
        async with self.db.write() as connection:
            live = await still_active(connection, active, now, locked=not self.db.sqlite)
            asleep = await self._hours.asleep(connection, live, now)
            only = mine(sender) + await held(connection, asleep, transport, now)
            rows = await self._queued(connection, transport, limit, now, live, only)
            rows = await within_limit(connection, rows, sender, now)
            rows = await self._within(connection, rows, units)
            if not rows:
                return []
            numbers = {row.id: self._number(row) for row in rows}
            rows = await self._wanted(connection, rows, numbers, now)
            await self._mark(connection, rows, now=now, lease_until=now + lease_ms, by=by)
        self._goes_on.add((transport, by))
        return [
            self._claimed(
                row, numbers[row.id], live, now=now, lease_until=now + lease_ms, by=by
            ) for row in rows
        ]

    async def _queued(
        self, connection: AsyncConnection, transport: str, limit: int, now: int,
        live: Mapping[int, Any], only: Sequence[Any],
    ) -> list[_Queued]:
        queries = _nexts(only, sqlite=self.db.sqlite) if only else self._next
        values = {"way": transport, "now": now, IDS: list(live), "most": limit}
        found: list[_Queued] = []
        for query in queries:
            found.extend(map(_Queued._make, await connection.execute(query, values)))
        # Of one priority the second tries come first; a graver alert overtakes them too.
        return sorted(found, key=lambda r: (r.priority, r.state == State.QUEUED))[:limit]

    async def _within(
        self, connection: AsyncConnection, rows: Sequence[_Queued], units: int
    ) -> list[_Queued]:
        await self._load_texts(connection, {r.message_id for r in rows})
        taken: list[_Queued] = []
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
        for row in await connection.execute(_WORDS.where(_M.id.in_(missing))):
            self._texts[row.id] = _Text._make(row)

    async def _mark(
        self, connection: AsyncConnection, rows: Sequence[_Queued], *, now: int, lease_until: int,
        by: str,
    ) -> None:
        moves = Moves()
        for row in rows:
            moves.move(cell_of(row), row.state, State.SENDING)
        if rows:
            ids = listed([row.id for row in rows], sqlite=self.db.sqlite)
            await many(connection, self._take, [
                {IDS: ids, "lease": lease_until, "now": now, "by": by}
            ])
        await moves.write(connection)

    async def _wanted(
        self, connection: AsyncConnection, rows: Sequence[_Queued],
        numbers: Mapping[int, str | None], now: int,
    ) -> list[_Queued]:
        """Without those who were forgotten, or said stop, after their message was queued."""
        gone = [row for row in rows if numbers[row.id] is None]
        lost = [row for row in rows if numbers[row.id] == ""]
        here = [row for row in rows if numbers[row.id]]
        stop = [row for row in here if row.closed]
        await self._let_go(connection, gone, State.FAILED, "forgotten", None, now)
        # Due: there may be another way.
        await self._let_go(connection, lost, State.FAILED, "address-unreadable", now, now)
        await self._let_go(connection, stop, State.OPTED_OUT, "opted-out", now, now)
        return [row for row in here if not row.closed]

    async def _let_go(
        self, connection: AsyncConnection, rows: Sequence[_Queued], to: State, reason: str,
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

    def _number(self, row: _Queued) -> str | None:
        """The row's number: None if its address is gone, empty if it cannot be read."""
        if row.sealed is None:
            return None
        about = f"addresses:{row.address_id}"
        try:
            return self._keys.open(row.sealed, key_id=row.key_id, about=about)
        except ValueError:
            # Its key is gone or the row is damaged: the others must not wait for it.
            log.error("address.unreadable", address_id=row.address_id, key=row.key_id)
            return ""

    def _claimed(
        self, row: _Queued, to: str | None, live: Mapping[int, tuple[int, bool]], *, now: int,
        lease_until: int, by: str,
    ) -> Claimed:
        words = self._texts[row.message_id]
        ends_at, grave = live.get(row.alert_id or 0, (now + 3_600_000, False))
        ends_at = min(ends_at, row.valid_until or ends_at)
        link = self.link(row.id, row.purpose) if LINK_SLOT in words.text else ""
        return Claimed(
            delivery_id=row.id, alert_id=row.alert_id, message_id=row.message_id,
            channel=row.channel, transport=row.transport, address_id=row.address_id,
            to=to or "",
            text=words.text.replace(LINK_SLOT, link) if link else words.text, link=link,
            attempt=row.attempt + 1, segments=words.segments, severe=grave,
            valid_for=max(1, (ends_at - now) // 1000), lease_until=lease_until,
            content_sid=words.content_sid, content_variables=words.content_variables,
            language=words.language, ends_at=row.valid_until, sent_by=by,
        )

    def link(self, delivery_id: int, purpose: str = Purpose.LEADER) -> str:
        """A person's own page: unguessable, fixed length, never stored in the clear."""
        room, use = ("t", "review") if purpose == Purpose.INTERPRETER else ("r", "relay")
        return f"{self._public_url}/{room}/{self._keys.token(use, str(delivery_id))}"


def _nexts(only: Sequence[Any], *, sqlite: bool) -> list[Any]:
    """What is claimed next in each state: of SQLite in one question, of PostgreSQL with locks."""
    # What belongs to no alert is an answer to what somebody wrote.
    going = or_(one_of(_D.alert_id, sqlite=sqlite), _D.alert_id.is_(None))
    each = [query.where(going, *only) for query in _NEXT]
    if sqlite:
        return [union_all(*(select(query.subquery()) for query in each))]
    return [query.with_for_update(of=s.deliveries, skip_locked=True) for query in each]


def _taking(ids: ColumnElement[bool]) -> Update:
    return update(s.deliveries).where(ids).values(
        state=State.SENDING.value, attempt=_D.attempt + 1, lease_until=bindparam("lease"),
        updated_at=bindparam("now"), looks=0, sent_by=bindparam("by"),
        first_at=func.coalesce(_D.first_at, bindparam("now")),
        # It waits no more; were nothing else known of it, this would be why it failed.
        reason=case((or_(_D.reason == HELD, _D.reason == OVER_LIMIT), ""), else_=_D.reason),
    )

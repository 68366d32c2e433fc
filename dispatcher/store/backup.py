"""A copy of the database that knows that it is one, and letting a restored one go on."""

import os
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import case, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import HANDED_OVER, IN_FLIGHT, WAITING, Claimed, State
from dispatcher.domain.errors import Conflict, StorageFault
from dispatcher.domain.notice import NoticeState, subject
from dispatcher.domain.policy import AlertState
from dispatcher.store import schema as s
from dispatcher.store.damage import for_reading
from dispatcher.store.database import Database
from dispatcher.store.set_back import believed

# Rows that came after the copy was made are gone, but receipts and links that name them are not:
# no new row may get such an id, or somebody else's receipt would be taken for its own.
_LOST_IDS = 1_000_000_000
_NEWEST = (s.delivery_events.c.at, s.arrivals.c.received_at, s.audit.c.at, s.inbound.c.at)
_D = s.deliveries.c
_LATE = 7 * 24 * 3_600_000  # ms
_UNDECIDED = (AlertState.ACTIVE, AlertState.AWAITING_APPROVAL, AlertState.HELD)
_UNDECIDED_NOTICES = (NoticeState.ACTIVE, NoticeState.AWAITING_APPROVAL)


def copy(database: Path, target: Path, *, now: int, overwrite: bool = False) -> int:
    """Copy the SQLite file at *database* to *target*, marked as of *now* (UTC ms); its bytes.

    Readers and the writer go on meanwhile. The copy is whole or not there: it is checked and on
    the disk before it gets its name. Raises ``Conflict`` if *target* exists and *overwrite* is
    not set, ``StorageFault`` if the disk is full or the database is damaged.
    """
    part: Path | None = None
    try:
        if target.exists() and not overwrite:
            raise FileExistsError(target)
        # Everybody's numbers are in it: nobody else may read it, from the first byte on. The name
        # is of this copy alone, whatever others do or have left behind.
        handle, name = tempfile.mkstemp(".part", f".{target.name}.", target.parent)
        os.close(handle)
        part = Path(name)
        _copied(database, part, now)
        if overwrite:
            part.replace(target)
        else:
            _named(part, target)
        _kept(target.parent)
        return target.stat().st_size
    except FileExistsError as fault:
        raise Conflict(
            f"There is a file {target} already; name another one, or say --overwrite."
        ) from fault
    except (sqlite3.Error, OSError) as fault:
        raise StorageFault(
            f"The copy could not be made ({fault}); check the folder, its space and what "
            "`tocsin doctor` says."
        ) from fault
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def _named(part: Path, target: Path) -> None:
    """Give *part* its name; raises ``FileExistsError`` if somebody else was faster."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:
        # There are file systems without links (memory sticks): take the name, then fill it. Who
        # dies in between leaves an empty file under it, which no one can take for a copy.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            part.replace(target)
        except OSError:
            target.unlink()  # a copy is whole or not there
            raise


def _copied(database: Path, part: Path, now: int) -> None:
    source = for_reading(database)
    with closing(sqlite3.connect(source, uri=True)) as here, closing(sqlite3.connect(part)) as copy:
        # In one step: in several, every commit of a running service would begin it anew.
        here.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")
        wrong = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if wrong != "ok":
            raise sqlite3.DatabaseError(f"the database is damaged: {wrong}")
        copy.execute(
            "UPDATE mode SET paused = 1, paused_reason = ?, resumed_at = NULL,"
            # What an earlier return left open is still to be looked for from then on.
            " copied_at = MIN(COALESCE(copied_at, ?), ?)", (reason(now), now, now),
        )
        copy.commit()
    _kept(part)


def _kept(path: Path) -> None:
    """On the disk, not only in its cache."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def reason(at: int) -> str:
    """Why a copy made at *at* (UTC ms) sends nothing."""
    moment = datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d %H:%M")
    return (
        f"This database is a copy made at {moment} UTC, and what was sent since is not in it: "
        "bring alerts that came later in again, then go on with: tocsin resume."
    )


class Restored:
    """The mark of a copy in the database, and what follows from it."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def waits(self, claimed: Claimed) -> bool:
        """Whether this attempt has no answer yet: a receipt may come while it is sought."""
        query = select(s.deliveries.c.state, s.deliveries.c.attempt).where(
            s.deliveries.c.id == claimed.delivery_id
        )
        async with self.db.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        return row is not None and tuple(row) == (State.SENDING, claimed.attempt)

    async def newest(self) -> int | None:
        """The newest time that is written here (UTC ms), by the ends of the growing tables.

        What a clock wrote before it was put back counts as written when that was done.
        """
        found: list[int] = []
        async with self.db.read() as connection:
            for column in _NEWEST:
                last = select(func.max(column.table.c.id)).scalar_subquery()
                at = await connection.scalar(select(column).where(column.table.c.id == last))
                found += [] if at is None else [at]
            return await believed(connection, max(found)) if found else None

    async def mark(self) -> int:
        """Note that the database was put back by other means: nothing is sent until ``resume``.

        The time of the copy is the newest one in it. Returns it (UTC ms).
        """
        at = await self.newest() or 0
        async with self.db.write() as connection:
            await self._mark(connection, at)
        return at

    async def look_back(self, *, now: int) -> None:
        """The end is torn: as ``mark`` and ``resume`` in one, for nobody need bring anything in."""
        at = await self.newest() or 0
        async with self.db.write() as connection:
            await self._mark(connection, at)
            await self._resume(connection, now)

    async def _mark(self, connection: AsyncConnection, at: int) -> None:
        m = s.mode.c
        # An earlier return that is still worked off is not to be looked back on from later.
        earlier = case((m.copied_at < at, m.copied_at), else_=at)
        await connection.execute(update(s.mode).values(
            paused=True, paused_reason=reason(at), copied_at=earlier, resumed_at=None,
        ))

    async def resume(self, *, now: int) -> dict[str, Any] | None:
        """Let a copy go on; what stands in it, or None if it is none that waits.

        From now on every message that may have left since the copy was made is looked for at the
        provider before it is sent (see ``pipeline.restored``).
        """
        async with self.db.write() as connection:
            return await self._resume(connection, now)

    async def _resume(self, connection: AsyncConnection, now: int) -> dict[str, Any] | None:
        row = (await connection.execute(select(s.mode).with_for_update())).one()
        if not row.paused or row.copied_at is None or row.resumed_at is not None:
            await connection.execute(update(s.mode).values(paused=False, paused_reason=""))
            return None
        last = int(await connection.scalar(select(func.coalesce(func.max(_D.id), 0))) or 0)
        await self._skip_ids(connection, last)
        await connection.execute(update(s.mode).values(
            paused=False, paused_reason="", resumed_at=now, last_delivery=last,
        ))
        return {"copied_at": row.copied_at, **await self._counts(connection)}

    async def _skip_ids(self, connection: AsyncConnection, last: int) -> None:
        following = last + _LOST_IDS
        if not self.db.sqlite:
            await connection.execute(text(
                "SELECT setval(pg_get_serial_sequence('deliveries', 'id'), :id)"
            ), {"id": following})
            return
        # SQLite counts on from the highest row that there is.
        await connection.execute(insert(s.deliveries).values(
            id=following, state=State.CANCELED, reason="restored"
        ))

    async def _counts(self, connection: AsyncConnection) -> dict[str, int]:
        counted = {}
        for name, states in (
            ("waiting", WAITING), ("in_flight", IN_FLIGHT), ("unconfirmed", HANDED_OVER),
        ):
            query = select(func.count()).where(_D.state.in_(list(states)))
            counted[name] = int(await connection.scalar(query) or 0)
        active = select(func.count()).where(s.alerts.c.state == AlertState.ACTIVE)
        counted["alerts"] = int(await connection.scalar(active) or 0)
        return counted

    async def doubtful(self, row: Mapping[str, Any]) -> frozenset[int]:
        """Whose messages may have left before the database was let go on, by the mode *row*.

        As in ``alert_id`` of deliveries: active alerts and notices.
        """
        alerts, notices = _from_before(
            row["resumed_at"], [AlertState.ACTIVE], [NoticeState.ACTIVE]
        )
        async with self.db.read() as connection:
            found = set((await connection.execute(alerts)).scalars())
            known = (await connection.execute(notices)).scalars()
            return frozenset(found | {subject(one) for one in known})

    async def over(self, *, now: int) -> bool:
        """Whether nothing is left to be looked for first; then the return is forgotten.

        Not within a week: until then an alert of before may be brought in late.
        """
        m = s.mode.c
        worked_off = (m.paused.is_(False), m.resumed_at <= now - _LATE)
        async with self.db.read() as connection:
            row = (await connection.execute(select(s.mode).where(*worked_off))).one_or_none()
            if row is None or await _waits_still(connection, row):
                return False
        async with self.db.write() as connection:
            await connection.execute(update(s.mode).where(
                *worked_off, m.resumed_at == row.resumed_at
            ).values(copied_at=None, resumed_at=None, last_delivery=0))
        return True


async def _waits_still(connection: AsyncConnection, row: Any) -> bool:
    waits = select(_D.id).where(_D.id <= row.last_delivery, _D.state.in_([*WAITING, *IN_FLIGHT]))
    alerts, notices = _from_before(row.resumed_at, _UNDECIDED, _UNDECIDED_NOTICES)
    for query in (alerts, notices, waits):
        if (await connection.execute(query.limit(1))).first() is not None:
            return True
    return False


def _from_before(
    at: int, states: Sequence[AlertState], notice_states: Sequence[NoticeState]
) -> tuple[Any, Any]:
    """Ids of alerts and of notices in these states that were there by *at* (UTC ms)."""
    a, n = s.alerts.c, s.notices.c
    return (
        select(a.id).where(a.state.in_(states), a.sent_at <= at),
        select(n.id).where(n.state.in_(notice_states), n.created_at <= at),
    )

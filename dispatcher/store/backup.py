"""A copy of the database that knows that it is one, and letting a restored one go on."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import HANDED_OVER, IN_FLIGHT, WAITING, Claimed, State
from dispatcher.domain.errors import Conflict, StorageFault
from dispatcher.domain.policy import AlertState
from dispatcher.store import schema as s
from dispatcher.store.database import Database

# Rows that came after the copy was made are gone, but receipts and links that name them are not:
# no new row may get such an id, or somebody else's receipt would be taken for its own.
_LOST_IDS = 1_000_000_000
_NEWEST = (s.delivery_events.c.at, s.arrivals.c.received_at, s.audit.c.at, s.inbound.c.at)
_D = s.deliveries.c


def copy(database: Path, target: Path, *, now: int, overwrite: bool = False) -> int:
    """Copy the SQLite file at *database* to *target*, marked as of *now* (UTC ms); its bytes.

    Readers and the writer go on meanwhile. The copy is whole or not there: it is checked and on
    the disk before it gets its name. Raises ``Conflict`` if *target* exists and *overwrite* is
    not set, ``StorageFault`` if the disk is full or the database is damaged.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.exists() and not overwrite:
            raise FileExistsError(target)
        # Everybody's numbers are in it: nobody else may read it, from the first byte on.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copied(database, part, now)
        if overwrite:
            part.replace(target)
        else:
            os.link(part, target)
        _kept(target.parent)
        return target.stat().st_size
    except FileExistsError as fault:
        raise Conflict(
            f"There is a file {target} already; name another one, or say --overwrite."
        ) from fault
    except sqlite3.Error as fault:
        raise StorageFault(
            f"The copy could not be made ({fault}); check the space and what `tocsin doctor` says."
        ) from fault
    finally:
        part.unlink(missing_ok=True)


def _copied(database: Path, part: Path, now: int) -> None:
    source = f"file:{database.resolve()}?mode=ro".replace("%", "%25")
    with closing(sqlite3.connect(source, uri=True)) as here, closing(sqlite3.connect(part)) as copy:
        # In one step: in several, every commit of a running service would begin it anew.
        here.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")
        wrong = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if wrong != "ok":
            raise sqlite3.DatabaseError(f"the database is damaged: {wrong}")
        copy.execute(
            "UPDATE mode SET paused = 1, paused_reason = ?, copied_at = ?, resumed_at = NULL",
            (reason(now), now),
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
        """The newest time that is written here (UTC ms), by the ends of the growing tables."""
        found: list[int] = []
        async with self.db.read() as connection:
            for column in _NEWEST:
                last = select(func.max(column.table.c.id)).scalar_subquery()
                at = await connection.scalar(select(column).where(column.table.c.id == last))
                found += [] if at is None else [at]
        return max(found, default=None)

    async def mark(self) -> int:
        """Note that the database was put back by other means: nothing is sent until ``resume``.

        The time of the copy is the newest one in it. Returns it (UTC ms).
        """
        at = await self.newest() or 0
        async with self.db.write() as connection:
            await connection.execute(update(s.mode).values(
                paused=True, paused_reason=reason(at), copied_at=at, resumed_at=None,
            ))
        return at

    async def resume(self, *, now: int) -> dict[str, Any] | None:
        """Let a copy go on; what stands in it, or None if it is none that waits.

        From now on every message that may have left since the copy was made is looked for at the
        provider before it is sent (see ``pipeline.restored``).
        """
        async with self.db.write() as connection:
            row = (await connection.execute(
                select(s.mode).with_for_update()
            )).one()
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
        """Active alerts of before the database was let go on, by the mode *row*."""
        a = s.alerts.c
        query = select(a.id).where(
            a.state == AlertState.ACTIVE, a.sent_at <= row["resumed_at"]
        )
        async with self.db.read() as connection:
            return frozenset((await connection.execute(query)).scalars())

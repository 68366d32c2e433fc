"""Every copy of an alert that came, and documents that could not be used."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.record import Kept, QuarantineLimits
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.database import Database

_R, _Q = s.arrivals.c, s.quarantine.c
MOST_ARRIVALS = 200  # rows of one alert; copies beyond are counted on the last
_MOST_OTHER = 10  # other contents of one alert that are kept in full
_COLUMNS = (
    _Q.id, _Q.public_id, _Q.received_at, _Q.last_at, _Q.times, _Q.source, _Q.via, _Q.bytes,
    _Q.findings, _Q.settled_at, _Q.outcome, _Q.settled_by, _Q.alert,
)
_MINE = tuple(_R[name] == bindparam(name) for name in ("source", "via", "digest", "verdict"))
_AGAIN = select(
    func.max(case((and_(*_MINE), _R.id))).label("same"), func.count().label("rows"),
    func.max(_R.id).label("last"),
).where(_R.alert_id == bindparam("alert_id"))
_ADD = insert(s.arrivals)
_COUNT = update(s.arrivals).where(_R.id == bindparam("row")).values(
    times=_R.times + 1, last_at=bindparam("to_last_at")
)


class Copies:
    """Arrivals and the quarantine of one database."""

    db: Database

    async def arrived(
        self, connection: AsyncConnection, *, alert_id: int, source: str, via: str, digest: str,
        received_at: int, verdict: str, findings: str = "[]", raw: bytes | None = None,
    ) -> None:
        """Note that a copy of an alert came; *raw* only of content that is not the alert's own.

        The same copy on the same way again is counted, so that a feed read once a minute does
        not fill the table.
        """
        mine = {
            "alert_id": alert_id, "source": source, "via": via, "digest": digest,
            "verdict": verdict,
        }
        # What was created by this very copy has none before it.
        same = None if verdict == "created" else await self._again(connection, mine)
        if same is not None:
            await many(connection, _COUNT, [{"row": same, "to_last_at": received_at}])
            return
        if raw is not None and await self._enough(connection, alert_id, digest):
            raw = None
        await many(connection, _ADD, [{
            **mine, "received_at": received_at, "last_at": received_at, "findings": findings,
            "raw": raw,
        }])

    async def _again(self, connection: AsyncConnection, mine: Mapping[str, Any]) -> int | None:
        """The row on which a copy is counted: the same, or the last of too many."""
        row = (await connection.execute(_AGAIN, mine)).one()
        same: int | None = row.same
        return row.last if same is None and row.rows >= MOST_ARRIVALS else same

    async def _enough(self, connection: AsyncConnection, alert_id: int, digest: str) -> bool:
        kept = (await connection.execute(select(_R.digest).where(
            _R.alert_id == alert_id, _R.raw.is_not(None)
        ))).scalars().all()
        return digest in kept or len(kept) >= _MOST_OTHER

    async def move_arrivals(self, connection: AsyncConnection, before: int, after: int) -> None:
        """Copies belong to the edition that holds."""
        await connection.execute(
            update(s.arrivals).where(_R.alert_id == before).values(alert_id=after)
        )

    async def arrival(self, alert_id: int, arrival_id: int) -> bytes | None:
        """The kept document of one copy with other content."""
        query = select(_R.raw).where(_R.alert_id == alert_id, _R.id == arrival_id)
        async with self.db.read() as connection:
            raw = (await connection.execute(query)).scalar()
        return bytes(raw) if raw is not None else None

    async def quarantined(
        self, connection: AsyncConnection, *, public_id: str, received_at: int, source: str,
        via: str, raw: bytes, digest: str, findings: str, limits: QuarantineLimits,
    ) -> str:
        """Keep a refused document with what was found; its public id.

        The same document from the same source again is counted. What is too much or too old goes.
        """
        known = (await connection.execute(select(_Q.id, _Q.public_id).where(
            _Q.digest == digest, _Q.source == source, _Q.settled_at.is_(None)
        ))).first()
        if known is not None:
            await connection.execute(update(s.quarantine).where(_Q.id == known.id).values(
                times=_Q.times + 1, last_at=received_at, findings=findings
            ))
            return str(known.public_id)
        await connection.execute(insert(s.quarantine).values(
            public_id=public_id, received_at=received_at, last_at=received_at, source=source,
            via=via, raw=raw, bytes=len(raw), digest=digest, findings=findings,
        ))
        await self._prune(connection, received_at, limits)
        return public_id

    async def _prune(
        self, connection: AsyncConnection, now: int, limits: QuarantineLimits
    ) -> None:
        await connection.execute(
            delete(s.quarantine).where(_Q.last_at < now - limits.days * 86_400_000)
        )
        # Newest first, so that what is kept is the newest that fits; settled ones go before open.
        rows = (await connection.execute(select(_Q.id, _Q.bytes).order_by(
            _Q.settled_at.is_not(None), _Q.id.desc()
        ))).all()
        room, drop = limits.bytes, list[int]()
        for n, row in enumerate(rows):
            room -= row.bytes
            if n >= limits.documents or (room < 0 and n):
                drop.append(row.id)
        for start in range(0, len(drop), 500):
            await connection.execute(
                delete(s.quarantine).where(_Q.id.in_(drop[start:start + 500]))
            )

    async def quarantine(
        self, *, before: int | None = None, limit: int = 100, everything: bool = False
    ) -> list[Kept]:
        """Refused documents without their bytes, newest first; settled ones only if asked."""
        query = select(*_COLUMNS).order_by(_Q.id.desc()).limit(limit)
        if before is not None:
            query = query.where(_Q.id < before)
        if not everything:
            query = query.where(_Q.settled_at.is_(None))
        async with self.db.read() as connection:
            return [_kept(row) for row in await connection.execute(query)]

    async def in_quarantine(self, public_id: str) -> tuple[Kept, bytes] | None:
        """One refused document."""
        query = select(*_COLUMNS, _Q.raw).where(_Q.public_id == public_id)
        async with self.db.read() as connection:
            row = (await connection.execute(query)).first()
        return (_kept(row), bytes(row.raw)) if row else None

    async def settle_quarantine(
        self, connection: AsyncConnection, public_id: str, *, at: int, who: str, outcome: str,
        alert: str = "",
    ) -> bool:
        """Close one refused document once; whether it was still open."""
        result = await connection.execute(update(s.quarantine).where(and_(
            _Q.public_id == public_id, _Q.settled_at.is_(None)
        )).values(settled_at=at, settled_by=who, outcome=outcome, alert=alert))
        return bool(result.rowcount)


def _kept(row: Any) -> Kept:
    return Kept(**{c.name: getattr(row, c.name) for c in _COLUMNS})

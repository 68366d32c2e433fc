"""How each source fares, who looks at it now, and what it has offered."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select, text, update

from dispatcher.domain.alert import Reference
from dispatcher.domain.feed import Health, Item, ItemState, Look, Offer
from dispatcher.store import schema as s
from dispatcher.store.database import MAX_ROWS, Database
from dispatcher.store.schema_sources import feed_items, sources

_S, _I = sources.c, feed_items.c
_ITEM = (_I.id, _I.key, _I.link, _I.marker, _I.etag, _I.modified, _I.digest, _I.state, _I.attempts,
         _I.due_at, _I.until, _I.error)
_SEEN_AGAIN_MS = 3_600_000  # how old "last seen" may grow before it is written again


class Sources:
    """The sources of one database; all times are UTC ms."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def open(self, name: str, *, now: int) -> None:
        """Make the row of a source if it is new; it is due at once."""
        async with self.db.write() as connection:
            await connection.execute(text(
                "INSERT INTO sources (name, due_at, first_at) VALUES (:name, :now, :now)"
                " ON CONFLICT DO NOTHING"
            ), {"name": name, "now": now})

    async def free_all(self) -> None:
        """Forget all leases: only for a database that has one process (SQLite)."""
        async with self.db.write() as connection:
            await connection.execute(update(sources).values(holder="", lease_until=None))

    async def claim(self, name: str, *, holder: str, now: int, until: int) -> Health | None:
        """Take a source that is due and that nobody looks at; None if it is not to be had."""
        free = or_(_S.lease_until.is_(None), _S.lease_until <= now, _S.holder == holder)
        async with self.db.write() as connection:
            changed = await connection.execute(
                update(sources).where(_S.name == name, _S.due_at <= now, free)
                .values(holder=holder, lease_until=until, last_try_at=now)
            )
            if not changed.rowcount:
                return None
            rows = await connection.execute(_health().where(_S.name == name))
            return _as_health(rows.one())

    async def renew(self, name: str, *, holder: str, until: int) -> bool:
        """Keep a claim; False if another has it by now."""
        async with self.db.write() as connection:
            changed = await connection.execute(
                update(sources).where(_S.name == name, _S.holder == holder)
                .values(lease_until=until)
            )
        return bool(changed.rowcount)

    async def finish(self, name: str, look: Look, *, holder: str, now: int, free: bool) -> None:
        """Write down one look; with *free* another process may take the next."""
        values: dict[str, Any] = {
            "due_at": now + look.wait, "pace": look.wait, "taken": _S.taken + look.taken,
            "refused": _S.refused + look.refused,
        }
        if look.error:
            values |= {"failures": _S.failures + 1, "error": look.error, "error_at": now}
        else:
            values |= {
                "failures": 0, "last_success_at": now,
                "quiet": 0 if look.new else _S.quiet + 1,
            }
            if not look.unchanged:
                values |= {"faults": look.faults, "etag": look.etag, "modified": look.modified}
        if look.new:
            values["last_new_at"] = now
        if free:
            values |= {"holder": "", "lease_until": None}
        async with self.db.write() as connection:
            await connection.execute(
                update(sources).where(_S.name == name, _S.holder == holder).values(**values)
            )

    async def due_at(self, name: str) -> int:
        """When the source is to be looked at next."""
        async with self.db.read() as connection:
            found = await connection.execute(select(_S.due_at).where(_S.name == name))
            return int(found.scalar() or 0)

    async def health(self) -> dict[str, Health]:
        """Every source that was ever looked at."""
        async with self.db.read() as connection:
            rows = await connection.execute(_health())
            return {row.name: _as_health(row) for row in rows}

    async def note(self, source: str, offers: Sequence[Offer], *, now: int) -> None:
        """Keep what is offered: what is new, or says that it changed, waits to be taken."""
        for start in range(0, len(offers), MAX_ROWS // 2):
            page = {offer.key: offer for offer in offers[start:start + MAX_ROWS // 2]}
            await self._note(source, page, now)

    async def _note(self, source: str, offers: dict[str, Offer], now: int) -> None:
        query = select(_I.id, _I.key, _I.marker, _I.seen_at).where(
            _I.source == source, _I.key.in_(offers)
        )
        async with self.db.write() as connection:
            known = {row.key: row for row in await connection.execute(query)}
            fresh = [
                {"source": source, "key": o.key, "link": o.link, "marker": o.marker,
                 "due_at": now, "seen_at": now}
                for o in offers.values() if o.key not in known
            ]
            if fresh:
                await connection.execute(insert(feed_items), fresh)
            for row in known.values():
                if row.marker != offers[row.key].marker:
                    await connection.execute(
                        update(feed_items).where(_I.id == row.id).values(
                            marker=offers[row.key].marker, link=offers[row.key].link,
                            state=ItemState.WAITING.value, attempts=0, due_at=now, seen_at=now,
                            # The server's own words for the old content could hide the new.
                            etag="", modified="",
                        )
                    )
            old = [row.id for row in known.values() if row.seen_at < now - _SEEN_AGAIN_MS]
            if old:
                await connection.execute(
                    update(feed_items).where(_I.id.in_(old)).values(seen_at=now)
                )

    async def items(self, source: str, keys: Sequence[str]) -> dict[str, Item]:
        """The rows of these keys."""
        found: dict[str, Item] = {}
        async with self.db.read() as connection:
            for start in range(0, len(keys), MAX_ROWS):
                query = select(*_ITEM).where(
                    _I.source == source, _I.key.in_(keys[start:start + MAX_ROWS])
                )
                found |= {row.key: _as_item(row) for row in await connection.execute(query)}
        return found

    async def due(self, source: str, *, now: int, limit: int) -> list[Item]:
        """What is to be fetched now: first what was never had, then what may have changed."""
        waits = _I.state == ItemState.WAITING.value
        query = select(*_ITEM).where(
            _I.source == source, _I.due_at <= now, _I.link != ""
        ).order_by(waits.desc(), _I.due_at, _I.id).limit(limit)
        async with self.db.read() as connection:
            return [_as_item(row) for row in await connection.execute(query)]

    async def keep(self, items: Sequence[Item]) -> None:
        """Write rows back, in one transaction (at most 1,000)."""
        if not items:
            return
        names = ("etag", "modified", "digest", "state", "attempts", "due_at", "until", "error")
        statement = update(feed_items).where(_I.id == bindparam("row")).values(
            {name: bindparam(f"to_{name}") for name in names}
        )
        async with self.db.write() as connection:
            await connection.execute(statement, [
                {"row": item.id, **{f"to_{name}": getattr(item, name) for name in names}}
                for item in items
            ])

    async def taken_before(self, source: str, digest: str) -> Item | None:
        """An item of this source with this content that was taken or refused already."""
        query = select(*_ITEM).where(
            _I.source == source, _I.digest == digest, _I.state != ItemState.WAITING.value
        ).limit(1)
        async with self.db.read() as connection:
            row = (await connection.execute(query)).first()
        return _as_item(row) if row else None

    async def known(self, references: Sequence[Reference]) -> set[Reference]:
        """Which of these are alerts here."""
        a = s.alerts.c
        if not references:
            return set()
        query = select(a.sender, a.identifier, a.sent_at).where(
            a.identifier.in_([ref.identifier for ref in references])
        )
        async with self.db.read() as connection:
            found = {tuple(row) for row in await connection.execute(query)}
        return {r for r in references if (r.sender, r.identifier, r.sent.at) in found}

    async def prune(self, source: str, *, before: int, most: int) -> None:
        """Forget what was not offered since *before*, and the oldest above *most*."""
        mine = _I.source == source
        edge = select(_I.id).where(mine).order_by(_I.id.desc()).offset(most).limit(MAX_ROWS)
        gone = select(_I.id).where(mine, _I.seen_at < before).limit(MAX_ROWS)
        async with self.db.read() as connection:
            ids = [*(await connection.execute(edge)).scalars(),
                   *(await connection.execute(gone)).scalars()][:MAX_ROWS]
        if ids:
            async with self.db.write() as connection:
                await connection.execute(delete(feed_items).where(_I.id.in_(ids)))


def _health() -> Any:
    waiting = select(func.count()).where(and_(
        _I.source == _S.name, _I.state == ItemState.WAITING.value, _I.attempts > 0
    )).scalar_subquery()
    return select(*_S, waiting.label("waiting"))


def _as_health(row: Any) -> Health:
    values = dict(row._mapping)
    return Health(**{name: values[name] for name in Health.__dataclass_fields__})


def _as_item(row: Any) -> Item:
    return Item(**{**row._mapping, "state": ItemState(row.state)})

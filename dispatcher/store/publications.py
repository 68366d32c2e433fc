"""What was published of the alerts, and what of it holds now."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.exc import IntegrityError

from dispatcher.domain.alert import MsgType, Scope, Status
from dispatcher.domain.message import Provenance, Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.domain.publication import Publication, Said
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.schema_publications import publications

_A, _P = s.alerts.c, publications.c
_LEFT = ("accepted", "sent", "delivered", "read", "undelivered", "no-receipt")
_STOOD_FOR = (Provenance.TEMPLATE.value, Provenance.MACHINE_REVIEWED.value)
_LONGEST_CHAIN = 100


class Publications:
    """The editions of one database; all times are UTC ms."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def current(self, *, now: int, limit: int) -> list[str]:
        """Public ids of what holds and may be published, newest first: warnings and their ends."""
        ending = or_(_A.msg_type == MsgType.CANCEL.value, _A.kind == "all-clear")
        holds = or_(
            _A.state.in_([AlertState.ACTIVE.value, AlertState.HELD.value]),
            (_A.state == AlertState.ENDED.value) & ending,
        )
        query = select(_A.public_id).where(
            holds, _A.expires_at > now, _A.scope == Scope.PUBLIC.value,
            _A.status.in_([Status.ACTUAL.value, Status.EXERCISE.value]),
            _A.msg_type.in_([m.value for m in (MsgType.ALERT, MsgType.UPDATE, MsgType.CANCEL)]),
            _A.activated_at.is_not(None),
        ).order_by(_A.activated_at.desc(), _A.id.desc()).limit(limit)
        async with self.db.read() as connection:
            return list((await connection.execute(query)).scalars())

    async def editions(self, alert_ids: Sequence[int]) -> list[Publication]:
        """All editions of these alerts, oldest first."""
        return await self._found(_P.alert_id.in_(list(alert_ids)))

    async def by_identifier(self, identifier: str) -> Publication | None:
        """One edition."""
        return next(iter(await self._found(_P.identifier == identifier)), None)

    async def add(self, edition: Publication) -> None:
        """Keep an edition; nothing happens if another process was faster."""
        values = {name: getattr(edition, name) for name in (
            "alert_id", "revision", "sender", "identifier", "sent_text", "sent_at", "digest", "raw",
        )}
        try:
            async with self.db.write() as connection:
                await connection.execute(publications.insert().values(**values))
        except IntegrityError:
            return

    async def before(self, alert_id: int) -> list[int]:
        """The alerts that *alert_id* replaces or withdraws, directly or through one another."""
        links = s.alert_links.c
        seen: set[int] = set()
        fresh = {alert_id}
        async with self.db.read() as connection:
            while fresh and len(seen) < _LONGEST_CHAIN:
                query = select(links.target_id).where(
                    links.alert_id.in_(fresh), links.target_id.is_not(None),
                    links.applied_at.is_not(None),
                )
                found = set((await connection.execute(query)).scalars())
                fresh = found - seen - {alert_id}
                seen |= fresh
        return sorted(seen)

    async def said(self, alert_id: int) -> list[Said]:
        """Public wordings that left the house and that a speaker stands for, one a language."""
        m, c = s.messages.c, s.counters.c
        told = select(c.kind, c.language).where(
            c.alert_id == alert_id, c.purpose == Purpose.PUBLIC.value, c.state.in_(_LEFT),
            c.deliveries > 0,
        )
        query = select(m.position, m.language, m.text, m.kind, m.provenance).where(
            m.alert_id == alert_id, m.purpose == Purpose.PUBLIC.value,
            m.provenance.in_(_STOOD_FOR), m.variant.not_like("%@%"),
        ).order_by(m.position, m.id)
        async with self.db.read() as connection:
            left = {(row.kind, row.language) for row in await connection.execute(told)}
            rows = (await connection.execute(query)).all()
        found: dict[tuple[int, str], Said] = {}
        for row in rows:
            if (row.kind, row.language) in left and row.kind != "area-left":
                found.setdefault((row.position, row.language), Said(**row._asdict()))
        return list(found.values())

    async def changed_at(self, *, now: int) -> int:
        """When what holds last changed: by a new edition, an end or an expiry; 0 if never."""
        ended = func.coalesce(_A.ended_at, _A.expires_at)
        over = select(func.max(ended)).where(
            _A.id.in_(select(_P.alert_id)), ended <= now
        )
        async with self.db.read() as connection:
            newest = await connection.scalar(select(func.max(_P.sent_at)))
            last = await connection.scalar(over)
        return max(newest or 0, last or 0)

    async def _found(self, where: ColumnElement[bool]) -> list[Publication]:
        columns: list[Any] = [c for c in publications.columns if c.name != "id"]
        query = select(*columns).where(where).order_by(_P.sent_at, _P.id)
        async with self.db.read() as connection:
            return [Publication(**row._asdict()) for row in await connection.execute(query)]

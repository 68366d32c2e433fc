"""Radio scripts: made, handed over, opened by the station, read out on air."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.language import right_to_left
from dispatcher.domain.message import Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.ports import Keys
from dispatcher.store import schema as s
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import MAX_ROWS, Database

_D, _A = s.deliveries.c, s.airings.c
_SHOWN_MS = 24 * 3_600_000  # how long a script that is over stays on the station's page


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A script that a station has not been handed yet; *deliver* is webhook or email."""

    airing_id: int
    delivery_id: int
    station: str
    deliver: str
    address: str
    alert: str
    language: str
    kind: str
    exercise: bool
    slot_seconds: int
    text: str
    spoken: str


class Airings:
    """The scripts of one database; a station is known by the token of its page."""

    def __init__(self, db: Database, keys: Keys) -> None:
        self.db = db
        self._keys = keys

    async def add(self, connection: AsyncConnection, alert_id: int, now: int) -> int:
        """A row for every script of this alert that has none yet; how many. *now* is UTC ms.

        A script counts as accepted when it is made, so that its ending is owed too.
        """
        rows = (await connection.execute(
            select(_D.id, _D.station_id, _D.message_id, _D.variant, _D.state)
            .outerjoin(s.airings, _A.delivery_id == _D.id)
            .where(
                _D.alert_id == alert_id, _D.purpose == Purpose.STATION.value, _A.id.is_(None),
                _D.message_id.is_not(None),
            ).order_by(_D.id).limit(MAX_ROWS)
        )).all()
        if rows:
            await connection.execute(insert(s.airings), [_row(r, alert_id, now) for r in rows])
            await connection.execute(
                update(s.deliveries).where(
                    _D.id.in_([r.id for r in rows]), _D.accepted_at.is_(None)
                ).values(accepted_at=now)
            )
        return len(rows)

    def token(self, station_id: int) -> str:
        """The secret in the address of a station's page."""
        return self._keys.token("station", str(station_id))

    async def station_by_token(self, token: str) -> int | None:
        """The station whose page this is; there are few, so each is compared."""
        async with self.db.read() as connection:
            ids = (await connection.execute(select(s.stations.c.id))).scalars().all()
        return next((key for key in ids if self.token(key) == token), None)

    async def page(
        self, station_id: int, *, now: int, zone: tzinfo = UTC
    ) -> dict[str, Any]:
        """``{station, languages, scripts}`` of a station that exists, newest first; a script that
        is over stays for a day, marked so. *aired_at* is local time in ISO 8601 or None.
        """
        async with self.db.read() as connection:
            station = (await connection.execute(
                select(s.stations.c.name, s.stations.c.external_id)
                .where(s.stations.c.id == station_id)
            )).one()
            rows = (await connection.execute(_page_query(station_id, now))).all()
        return {
            "station": station.name or station.external_id,
            "languages": sorted({row.language for row in rows}),
            "scripts": [_script(row, zone) for row in rows],
        }

    async def opened(self, station_id: int, now: int) -> int:
        """The station looked at its page: its scripts of active alerts are delivered; how many."""
        async with self.db.write() as connection:
            rows = await _unopened(connection, _A.station_id == station_id)
            await _deliver(connection, rows, now)
        return len(rows)

    async def aired(self, script_id: int, now: int, *, station_id: int) -> bool:
        """The station read the script out; the first time is kept. False if it is not theirs."""
        async with self.db.write() as connection:
            theirs = (_A.id == script_id) & (_A.station_id == station_id)
            await _deliver(connection, await _unopened(connection, theirs), now)
            changed = await connection.execute(
                update(s.airings).where(_A.id == script_id, _A.station_id == station_id)
                .values(
                    aired_at=func.coalesce(_A.aired_at, now),
                    opened_at=func.coalesce(_A.opened_at, now),
                )
            )
        return bool(changed.rowcount)

    async def waiting_webhooks(self, *, limit: int = 50) -> list[Waiting]:
        """Scripts of active alerts that still have to be handed to a webhook or mailbox."""
        st, m, al = s.stations.c, s.messages.c, s.alerts.c
        query = (
            select(
                _A.id.label("airing_id"), _A.delivery_id, st.external_id.label("station"),
                st.deliver, st.address, al.public_id.label("alert"), m.language, _D.kind,
                m.exercise, _A.slot_seconds, m.text, m.spoken,
            )
            .join(s.stations, st.id == _A.station_id).join(s.messages, m.id == _A.message_id)
            .join(s.deliveries, _D.id == _A.delivery_id).join(s.alerts, al.id == _A.alert_id)
            .where(
                _A.handed_at.is_(None), st.deliver != "page", _D.state == State.ACCEPTED.value,
                al.state == AlertState.ACTIVE.value,
            ).order_by(_A.id).limit(limit)
        )
        async with self.db.read() as connection:
            return [Waiting(**row._asdict()) for row in await connection.execute(query)]

    async def handed(self, airing_id: int, now: int) -> None:
        """The station's webhook or mailbox took the script."""
        async with self.db.write() as connection:
            rows = (await connection.execute(
                _standing().where(_A.id == airing_id, _D.state == State.ACCEPTED.value)
                .with_for_update(of=s.deliveries)
            )).all()
            await _move(connection, rows, State.SENT, now)
            await connection.execute(
                update(s.airings).where(_A.id == airing_id, _A.handed_at.is_(None))
                .values(handed_at=now)
            )


def _row(row: Any, alert_id: int, now: int) -> dict[str, Any]:
    return {
        "delivery_id": row.id, "alert_id": alert_id, "station_id": row.station_id,
        "message_id": row.message_id, "made_at": now,
        "slot_seconds": int(row.variant.partition("@")[0] or 0),
        "handed_at": now if row.state == State.SENT.value else None,
    }


def _page_query(station_id: int, now: int) -> Any:
    m, al = s.messages.c, s.alerts.c
    return (
        select(
            _A.id, m.language, _A.slot_seconds, m.reading_seconds, m.text, m.spoken, _D.kind,
            m.exercise,
            _A.aired_at, al.public_id, al.headline, al.event, al.state,
        )
        .join(s.deliveries, _D.id == _A.delivery_id).join(s.messages, m.id == _A.message_id)
        .join(s.alerts, al.id == _A.alert_id)
        .where(
            _A.station_id == station_id,
            (al.state == AlertState.ACTIVE.value)
            | (func.coalesce(al.ended_at, _A.made_at) > now - _SHOWN_MS),
        ).order_by(_A.alert_id.desc(), m.language, _A.slot_seconds)
    )


def _script(row: Any, zone: tzinfo) -> dict[str, Any]:
    aired = datetime.fromtimestamp(row.aired_at / 1000, zone) if row.aired_at else None
    return {
        "id": row.id, "language": row.language, "rtl": right_to_left(row.language),
        "slot_seconds": row.slot_seconds, "reading_seconds": row.reading_seconds,
        "text": row.text, "spoken": row.spoken or row.text, "kind": row.kind,
        "exercise": bool(row.exercise),
        "aired_at": aired.isoformat(timespec="seconds") if aired else None,
        "over": row.state != AlertState.ACTIVE.value, "alert": row.public_id,
        "headline": row.headline or row.event,
    }


def _standing() -> Any:
    return select(_D.id, *CELL, _D.state, _D.attempt).join(
        s.airings, _A.delivery_id == _D.id
    )


async def _unopened(connection: AsyncConnection, where: Any) -> Sequence[Any]:
    query = _standing().join(s.alerts, s.alerts.c.id == _A.alert_id).where(
        where, s.alerts.c.state == AlertState.ACTIVE.value,
        _D.state.in_([State.ACCEPTED.value, State.SENT.value]),
    ).order_by(_D.id).limit(MAX_ROWS).with_for_update(of=s.deliveries)
    return (await connection.execute(query)).all()


async def _deliver(connection: AsyncConnection, rows: Sequence[Any], now: int) -> None:
    await _move(connection, rows, State.DELIVERED, now, delivered_at=now)
    await connection.execute(
        update(s.airings).where(_A.delivery_id.in_([r.id for r in rows])).values(
            opened_at=func.coalesce(_A.opened_at, now), handed_at=func.coalesce(_A.handed_at, now),
        )
    )


async def _move(
    connection: AsyncConnection, rows: Sequence[Any], to: State, now: int, **values: Any
) -> None:
    if not rows:
        return
    moves = Moves()
    for row in rows:
        moves.move(cell_of(row), row.state, to.value)
    await connection.execute(
        update(s.deliveries).where(_D.id.in_([r.id for r in rows])).values(
            state=to.value, updated_at=now, due_at=None, reason="",
            accepted_at=func.coalesce(_D.accepted_at, now), **values,
        )
    )
    await connection.execute(insert(s.delivery_events), [
        {"delivery_id": r.id, "at": now, "attempt": r.attempt, "kind": "station",
         "state": to.value} for r in rows
    ])
    await moves.write(connection)

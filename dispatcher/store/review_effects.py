"""What an answer changes: the wording of what has not left, and who is told once more."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Purpose, Wording
from dispatcher.domain.review import Subject
from dispatcher.store import schema as s
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import Database

_D, _M = s.deliveries.c, s.messages.c
_WORDS = (
    "text", "reviewed_by", "encoding", "characters", "segments", "content_sid",
    "content_variables", "reading_seconds", "exercise", "spoken",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """A delivery whose words may be replaced; *fresh*: nothing of it has left yet."""

    id: int
    contact_id: int
    language: str
    turn: int
    round: int
    text: str
    fresh: bool


class Effects:
    """Writes of a decided review. Each call joins the caller's transaction."""

    db: Database

    async def revise(
        self, connection: AsyncConnection, alert_id: int, subject: Subject, words: Wording, *,
        now: int,
    ) -> int:
        """Keep *words* as the newest revision of the public text message; its row id."""
        same = _of(alert_id, subject)
        latest = (await connection.execute(
            select(_M.id, _M.text, _M.provenance, _M.revision).where(*same)
            .order_by(_M.revision.desc()).limit(1)
        )).first()
        if latest and (latest.text, latest.provenance) == (words.text, words.provenance.value):
            return int(latest.id)
        result = await connection.execute(insert(s.messages).values(
            alert_id=alert_id, position=subject.position, kind=subject.kind.value,
            language=subject.language, channel="sms", purpose=Purpose.PUBLIC.value,
            provenance=words.provenance.value, revision=latest.revision + 1 if latest else 1,
            checks=json.dumps([[c.name, c.ok, c.detail] for c in words.checks]), created_at=now,
            **{name: getattr(words, name) for name in _WORDS},
        ))
        key: Any = result.inserted_primary_key
        return int(key[0])

    async def swap(
        self, connection: AsyncConnection, alert_id: int, subject: Subject, message_id: int
    ) -> int:
        """Whatever has not left yet goes with the newest words; how many there were."""
        older = select(_M.id).where(*_of(alert_id, subject), _M.id != message_id)
        changed = await connection.execute(
            update(s.deliveries).where(_fresh(), _D.message_id.in_(older))
            .values(message_id=message_id)
        )
        return int(changed.rowcount)

    async def concerned(
        self, alert_id: int, subject: Subject, *, after: int, limit: int
    ) -> list[Concerned]:
        """People's text messages of whoever wants this language, in order of id."""
        query = select(
            _D.id, _D.contact_id, _D.language, _D.turn, _D.round, _D.state, _D.attempt, _M.text
        ).join(s.messages, _M.id == _D.message_id).where(
            _D.alert_id == alert_id, _D.id > after, _D.position == subject.position,
            _D.kind == subject.kind.value, _D.purpose == Purpose.PUBLIC.value,
            _D.wanted_language == subject.language,
            or_(_fresh(), _D.accepted_at.is_not(None), _D.state.in_([
                State.SENDING.value, State.UNKNOWN.value, State.RETRYING.value,
            ])),
        ).order_by(_D.id).limit(limit)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [Concerned(
            id=row.id, contact_id=row.contact_id, language=row.language, turn=row.turn,
            round=row.round, text=row.text,
            fresh=row.state == State.QUEUED and row.attempt == 0,
        ) for row in rows]

    async def put_aside(
        self, connection: AsyncConnection, ids: Sequence[int], *, now: int
    ) -> set[int]:
        """Let these not leave, for other words go in their place; those that had not begun to."""
        query = select(_D.id, *CELL, _D.state).where(_D.id.in_(list(ids)), _fresh())
        rows = (await connection.execute(query.with_for_update(skip_locked=True))).all()
        moves = Moves()
        for row in rows:
            moves.move(cell_of(row), row.state, State.REROUTED)
        found = {row.id for row in rows}
        await connection.execute(
            update(s.deliveries).where(_D.id.in_(found)).values(
                state=State.REROUTED.value, reason="reviewed", due_at=None, updated_at=now
            )
        )
        if found:
            await connection.execute(insert(s.delivery_events), [
                {"delivery_id": i, "at": now, "kind": "review", "state": State.REROUTED.value,
                 "reason": "reviewed"} for i in sorted(found)
            ])
        await moves.write(connection)
        return found


def _of(alert_id: int, subject: Subject) -> list[Any]:
    return [
        _M.alert_id == alert_id, _M.position == subject.position, _M.channel == "sms",
        _M.kind == subject.kind.value, _M.language == subject.language,
        _M.purpose == Purpose.PUBLIC.value,
    ]


def _fresh() -> Any:
    return (_D.state == State.QUEUED.value) & (_D.attempt == 0)

"""What was said of the library's own sentences, without a line of its files being changed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.message import Provenance
from dispatcher.domain.review import (
    UNDECIDED,
    Confirmed,
    Item,
    Proposal,
    Task,
    TaskState,
    digest_of,
)
from dispatcher.domain.translation import digest_of as sentence_digest
from dispatcher.store import schema as s
from dispatcher.store.database import Database

_R, _T, _A = s.reviewed_sentences.c, s.review_tasks.c, s.review_asks.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A sentence that a speaker stands for; *digest* is of the file's words that were shown."""

    language: str
    key: str
    digest: str
    text: str
    reviewed_by: str
    at: int


def as_text(items: Sequence[Item]) -> str:
    """Items as their column has them."""
    return json.dumps([
        {"key": i.key, "source": i.source, "draft": i.draft,
         "checks": [[c.name, c.ok, c.detail] for c in i.checks]} for i in items
    ], ensure_ascii=False)


class LibraryReviews:
    """Approvals of sentences."""

    db: Database

    async def remember(
        self, connection: AsyncConnection, task: Task, texts: Sequence[str], who: str, *,
        now: int,
    ) -> None:
        """Keep what *who* approved of a library task, in the place of earlier approvals."""
        language = task.subject.language
        await connection.execute(delete(s.reviewed_sentences).where(
            _R.language == language, _R.key.in_([item.key for item in task.items])
        ))
        await connection.execute(insert(s.reviewed_sentences), [
            {"language": language, "key": item.key, "digest": digest_of(item.draft),
             "text": text, "reviewed_by": who, "at": now}
            for item, text in zip(task.items, texts, strict=True)
        ])

    async def confirm(
        self, connection: AsyncConnection, found: Sequence[Confirmed], *, language: str, who: str
    ) -> None:
        """From now on *who* stands for these sentences of the translation memory."""
        t = s.translations.c
        for one in found:
            await connection.execute(update(s.translations).where(
                t.source_digest.in_([sentence_digest(one.source, tag) for tag in one.languages]),
                t.language == language, t.text == one.text,
            ).values(reviewed_by=who, provenance=Provenance.MACHINE_REVIEWED.value))

    async def redraft(self, task: Task, proposal: Proposal) -> None:
        """A draft has come for a task that had none; who is writing already goes on."""
        values = {"items": as_text([proposal.item]), "provenance": proposal.provenance}
        async with self.db.write() as connection:
            await connection.execute(update(s.review_tasks).where(
                _T.id == task.id, _T.revision == task.revision, _T.state.in_(UNDECIDED),
                _T.provenance == "",
            ).values(**values))

    async def approvals_mark(self) -> int:
        """Grows whenever an approval is kept."""
        query = select(func.count()).select_from(s.review_tasks).where(
            _T.alert_id.is_(None), _T.state == TaskState.APPROVED.value
        )
        async with self.db.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def open_keys(self, language: str) -> frozenset[str]:
        """The sentences of *language* that somebody is being asked about."""
        query = select(_T["items"]).where(
            _T.alert_id.is_(None), _T.language == language, _T.state.in_(UNDECIDED)
        )
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).scalars().all()
        return frozenset(item["key"] for row in rows for item in json.loads(row))

    async def occupied(self) -> frozenset[int]:
        """Contacts who have a page of the library before them; one at a time is enough."""
        query = select(_A.contact_id).join(s.review_tasks, _T.id == _A.task_id).where(
            _T.alert_id.is_(None), _T.state.in_(UNDECIDED), _A.state == "asked"
        )
        async with self.db.read() as connection:
            return frozenset((await connection.execute(query)).scalars())

    async def next_page(
        self, connection: AsyncConnection, language: str, *, now: int
    ) -> None:
        """Somebody is free again: the next page that nobody has is due."""
        asked = exists().where(_A.task_id == _T.id)
        waiting = (await connection.execute(select(_T.id).where(
            _T.alert_id.is_(None), _T.language == language, _T.state.in_(UNDECIDED), ~asked
        ).order_by(_T.id).limit(1))).scalar()
        await connection.execute(
            update(s.review_tasks).where(_T.id == waiting).values(due_at=now)
        )

    async def listed(self, *, limit: int = 200) -> list[dict[str, Any]]:
        """Tasks, newest first: id, alert, language, texts, state, reviewed_by, reason."""
        query = select(s.review_tasks, s.alerts.c.public_id).outerjoin(
            s.alerts, s.alerts.c.id == _T.alert_id
        ).order_by(_T.id.desc()).limit(limit)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [{
            "id": row.id, "alert": row.public_id, "language": row.language,
            "texts": len(json.loads(row.items)), "state": row.state,
            "reviewed_by": row.reviewed_by, "reason": row.reason,
        } for row in rows]

    async def remembered(self, language: str = "") -> list[Remembered]:
        """Every approval, of one *language* or of all."""
        query = select(s.reviewed_sentences).order_by(_R.language, _R.key)
        if language:
            query = query.where(_R.language == language)
        async with self.db.read() as connection:
            return [Remembered(**row._asdict()) for row in await connection.execute(query)]

"""What people answer to a survey: one answer to each question of a number, the last one counts."""

from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.message import Kind
from dispatcher.domain.notice import Asking, NoticeState, subject
from dispatcher.store import schema as s
from dispatcher.store.database import Database

Json = dict[str, Any]

_KEEP = text(
    "INSERT INTO survey_answers (notice_id, address_id, question, answer, language, at)"
    " VALUES (:notice_id, :address_id, :question, :answer, :language, :at)"
    " ON CONFLICT (notice_id, address_id, question)"
    " DO UPDATE SET answer = excluded.answer, language = excluded.language, at = excluded.at"
)


class Surveys:
    """Implements ``ports.notices.SurveyStore``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def open_for(self, lookup: str) -> Asking | None:
        """The newest that this number got and that still takes answers."""
        d, n, a = s.deliveries.c, s.notices.c, s.addresses.c
        # Asked for whatever anybody writes, when there is mostly no survey at all.
        open_now = select(n.id).where(n.state == NoticeState.ACTIVE, n.kind == Kind.SURVEY)
        answered = s.survey_answers.c
        async with self.db.read() as connection:
            asking = [subject(i) for i in (await connection.execute(open_now)).scalars()]
            if not asking:
                return None
            row = (await connection.execute(
                select(d.alert_id, d.address_id).join(s.addresses, a.id == d.address_id).where(
                    a.lookup == lookup, d.alert_id.in_(asking), d.kind == Kind.SURVEY,
                    d.accepted_at.is_not(None),
                ).order_by(d.alert_id).limit(1)  # the newest has the lowest number
            )).first()
            if row is None:
                return None
            given = await connection.execute(select(answered.question, answered.answer).where(
                answered.notice_id == -row.alert_id, answered.address_id == row.address_id
            ))
            return Asking(
                notice_id=-row.alert_id, address_id=row.address_id,
                answered={one.question: one.answer for one in given},
            )

    async def answer(
        self, connection: AsyncConnection, notice_id: int, address_id: int, *, question: str,
        answer: int, language: str, at: int,
    ) -> None:
        """Keep an answer; *at* is UTC ms."""
        await connection.execute(_KEEP, {
            "notice_id": notice_id, "address_id": address_id, "question": question,
            "answer": answer, "language": language, "at": at,
        })

    async def counted(self, notice_id: int) -> Json:
        """``{question: {answers: {"1": n}, by_language: {tag: {"1": n}}}}``."""
        t = s.survey_answers.c
        query = select(t.question, t.language, t.answer, func.count().label("n")).where(
            t.notice_id == notice_id
        ).group_by(t.question, t.language, t.answer).order_by(t.question, t.language, t.answer)
        found: Json = {}
        async with self.db.read() as connection:
            for row in await connection.execute(query):
                entry = found.setdefault(row.question, {"answers": {}, "by_language": {}})
                for counts in (
                    entry["answers"], entry["by_language"].setdefault(row.language, {})
                ):
                    counts[str(row.answer)] = counts.get(str(row.answer), 0) + row.n
        return found

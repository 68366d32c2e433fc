"""What was said of the library's own sentences, without a line of its files being changed."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.review import Task
from dispatcher.store import schema as s
from dispatcher.store.database import Database

_R = s.reviewed_sentences.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A sentence that a speaker stands for; *digest* is of the file's words that were shown."""

    language: str
    key: str
    digest: str
    text: str
    reviewed_by: str
    at: int


def digest_of(text: str) -> str:
    """The mark of a sentence's words in its file."""
    return hashlib.sha256(text.encode()).hexdigest()


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

    async def remembered(self, language: str = "") -> list[Remembered]:
        """Every approval, of one *language* or of all."""
        query = select(s.reviewed_sentences).order_by(_R.language, _R.key)
        if language:
            query = query.where(_R.language == language)
        async with self.db.read() as connection:
            return [Remembered(**row._asdict()) for row in await connection.execute(query)]

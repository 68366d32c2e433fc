"""The translation memory: sentences by digest and language, people's before any machine's."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import RowMapping, select
from sqlalchemy.dialects import postgresql, sqlite

from dispatcher.domain.alert import MsgType
from dispatcher.domain.message import Check, Provenance, Rendering
from dispatcher.domain.policy import AlertState
from dispatcher.domain.translation import digest_of
from dispatcher.store.database import Database
from dispatcher.store.schema import alerts, translations

_T, _A = translations.c, alerts.c
_PAGE = 400  # parameters of one query
_ALERTS = 200  # looked at in one round
_OPEN = tuple(state.value for state in (
    AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD, AlertState.ACTIVE,
))


class Translations:
    """Rows of ``translations``; times are UTC ms, languages standardised tags."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def known(
        self, sentences: Sequence[str], *, source: str, languages: Sequence[str] = ()
    ) -> dict[tuple[str, str], Rendering]:
        """What is known of *sentences*, by (sentence, language); in every language without any."""
        said = {digest_of(text, source): text for text in sentences}
        found: dict[tuple[str, str], Rendering] = {}
        async with self.db.read() as connection:
            for page in _pages(list(said)):
                query = select(translations).where(_T.source_digest.in_(page))
                if languages:
                    query = query.where(_T.language.in_(list(languages)))
                for row in (await connection.execute(query)).mappings():
                    sentence = said[row["source_digest"]]
                    found[sentence, row["language"]] = _rendering(sentence, row)
        return found

    async def open_alerts(self) -> list[tuple[int, str]]:
        """(id, digest) of warnings that are told or may be told soon, the gravest first."""
        query = select(_A.id, _A.digest).where(
            _A.state.in_(_OPEN), _A.msg_type != MsgType.CANCEL.value,
        ).order_by(_A.priority, _A.id).limit(_ALERTS)
        async with self.db.read() as connection:
            return [(row.id, row.digest) for row in await connection.execute(query)]

    async def keep(
        self, found: Sequence[Rendering], *, source: str, language: str, now: int,
        alert_id: int | None = None,
    ) -> None:
        """Remember a machine's work; a row that a person stands for is left as it is."""
        rows = [
            {
                "alert_id": alert_id, "language": language, "text": one.text,
                "source_digest": digest_of(one.source, source), "engine": one.engine,
                "provenance": Provenance.MACHINE.value, "created_at": now,
                "checks": json.dumps([asdict(c) for c in one.checks], ensure_ascii=False),
            }
            for one in found
        ]
        if not rows:
            return
        insert = sqlite.insert if self.db.sqlite else postgresql.insert
        statement: Any = insert(translations)
        statement = statement.on_conflict_do_update(
            index_elements=["source_digest", "language"],
            set_={name: statement.excluded[name] for name in (
                "text", "provenance", "engine", "checks", "created_at",
            )},
            where=_T.reviewed_by == "",
        )
        async with self.db.write() as connection:
            await connection.execute(statement, rows)


def _pages(digests: Sequence[str]) -> Iterable[Sequence[str]]:
    return (digests[n:n + _PAGE] for n in range(0, len(digests), _PAGE))


def _rendering(sentence: str, row: RowMapping) -> Rendering:
    return Rendering(
        source=sentence, text=row["text"], reviewed_by=row["reviewed_by"], engine=row["engine"],
        checks=tuple(Check(**check) for check in json.loads(row["checks"])),
    )

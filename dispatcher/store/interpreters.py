"""The roster of interpreters: contacts of that role, with what they write and when they answer."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.contact import Role
from dispatcher.domain.language import closest
from dispatcher.domain.review import Interpreter
from dispatcher.store import schema as s
from dispatcher.store.allocate import upsert
from dispatcher.store.database import Database

_CHANGES = ("spoken", "written", "hours", "zone", "credit", "updated_at")
_I, _C = s.interpreters.c, s.contacts.c


class Interpreters:
    """The roster of one database."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def put(self, rows: Sequence[Interpreter], *, now: int) -> list[str]:
        """Create or change; the ids of those that are no contact with the role interpreter."""
        async with self.db.write() as connection:
            known = await self._contacts(connection, [row.contact for row in rows])
            values = [_values(row, known[row.contact], now) for row in rows if row.contact in known]
            if values:
                await connection.execute(
                    upsert(connection, s.interpreters, key="contact_id", changes=_CHANGES), values
                )
            # Alerts that nobody could be asked about are looked at again.
            await connection.execute(delete(s.review_passes))
        return [row.contact for row in rows if row.contact not in known]

    async def _contacts(
        self, connection: AsyncConnection, ids: Sequence[str]
    ) -> dict[str, int]:
        found = await connection.execute(select(_C.external_id, _C.id).where(
            _C.external_id.in_(list(ids)), _C.role == Role.INTERPRETER.value,
            _C.forgotten_at.is_(None),
        ))
        return {row.external_id: row.id for row in found}

    async def listed(self) -> list[Interpreter]:
        """Everyone on the roster who is still a contact with that role, in order of ids."""
        query = (
            select(s.interpreters, _C.external_id).join(s.contacts, _C.id == _I.contact_id)
            .where(_C.forgotten_at.is_(None), _C.role == Role.INTERPRETER.value)
            .order_by(_I.id)
        )
        async with self.db.read() as connection:
            return [_interpreter(row) for row in await connection.execute(query)]

    async def writing(self, language: str) -> list[Interpreter]:
        """Who may check texts in *language* (standard tag): they write it, or what is read as it.

        Whoever only speaks it is not among them.
        """
        return [one for one in await self.listed() if closest(language, one.written) is not None]


def _values(row: Interpreter, contact_id: int, now: int) -> dict[str, Any]:
    return {
        "contact_id": contact_id, "spoken": json.dumps(row.spoken),
        "written": json.dumps(row.written), "hours": row.hours, "zone": row.zone,
        "credit": row.credit, "updated_at": now,
    }


def _interpreter(row: Any) -> Interpreter:
    return Interpreter(
        contact_id=row.contact_id, contact=row.external_id,
        spoken=tuple(json.loads(row.spoken)), written=tuple(json.loads(row.written)),
        hours=row.hours, zone=row.zone, credit=row.credit,
    )

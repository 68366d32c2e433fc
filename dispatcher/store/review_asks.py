"""Asking one interpreter about one task: a message like any other, and a page that it leads to."""

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Purpose, Wording
from dispatcher.domain.review import UNDECIDED, Asked, Task
from dispatcher.ports import Keys
from dispatcher.store import schema as s
from dispatcher.store.database import Database

_A, _T, _D = s.review_asks.c, s.review_tasks.c, s.deliveries.c
_COLUMNS = [_A[name] for name in Asked.__dataclass_fields__]
_IN_VAIN = (
    State.FAILED, State.UNDELIVERED, State.OPTED_OUT, State.EXPIRED, State.CANCELED,
)


def lookup_of(token: str) -> str:
    """What is stored in place of a page's token."""
    return hashlib.sha256(token.encode()).hexdigest()


class Asks:
    """Who was asked. Methods that take a connection join its transaction."""

    db: Database
    _keys: Keys

    async def ask(
        self, connection: AsyncConnection, task: Task, words: Wording, *, contact_id: int,
        address_id: int, now: int,
    ) -> None:
        """Ask somebody: the message is queued and the page is there, or neither."""
        delivery_id = await self.tell(
            connection, task, words, contact_id=contact_id, address_id=address_id, now=now
        )
        asked = await connection.execute(insert(s.review_asks).values(
            task_id=task.id, delivery_id=delivery_id, contact_id=contact_id,
            address_id=address_id, asked_at=now,
        ))
        await self._lead(connection, _key(asked), delivery_id)

    async def tell(
        self, connection: AsyncConnection, task: Task, words: Wording, *, contact_id: int,
        address_id: int, now: int,
    ) -> int:
        """Queue a message to an interpreter, ahead of the public's; its delivery id.

        It is in no report of an alert, like an answer to a reply, but honours an opt-out.
        """
        message = await connection.execute(insert(s.messages).values(
            alert_id=None, language=words.language, channel="sms", kind="", text=words.text,
            purpose=Purpose.INTERPRETER.value, provenance=words.provenance.value,
            encoding=words.encoding, characters=words.characters, segments=words.segments,
            exercise=task.exercise, created_at=now,
        ))
        result = await connection.execute(insert(s.deliveries).values(
            alert_id=None, address_id=address_id, message_id=_key(message),
            contact_id=contact_id, purpose=Purpose.INTERPRETER.value, channel="sms",
            transport="sms", language=words.language, wanted_language=words.language, kind="",
            state=State.QUEUED.value, priority=task.priority, due_at=now, created_at=now,
            updated_at=now, valid_until=task.deadline_at,
        ))
        return _key(result)

    async def remind(
        self, connection: AsyncConnection, task: Task, words: Wording, ask: Asked, *, now: int
    ) -> None:
        """Ask somebody once more; the new link leads to the same page."""
        delivery_id = await self.tell(
            connection, task, words, contact_id=ask.contact_id, address_id=ask.address_id, now=now
        )
        await self._lead(connection, ask.id, delivery_id)

    async def _lead(self, connection: AsyncConnection, ask_id: int, delivery_id: int) -> None:
        token = self._keys.token("review", str(delivery_id))
        await connection.execute(
            insert(s.review_links).values(lookup=lookup_of(token), ask_id=ask_id)
        )

    async def asked(self, task_id: int) -> list[Asked]:
        """Everyone who was asked about a task, in order of asking."""
        query = select(*_COLUMNS).where(_A.task_id == task_id).order_by(_A.id)
        async with self.db.read() as connection:
            return [Asked(**row._asdict()) for row in await connection.execute(query)]

    async def by_token(self, token: str) -> Asked | None:
        """The ask of a page, also after its task is decided."""
        query = select(*_COLUMNS).join(s.review_links, s.review_links.c.ask_id == _A.id).where(
            s.review_links.c.lookup == lookup_of(token)
        )
        async with self.db.read() as connection:
            row = (await connection.execute(query)).first()
        return Asked(**row._asdict()) if row else None

    async def token(self, ask: Asked) -> str:
        """The token of an ask's page, for whoever passes the link on by another way."""
        query = select(_A.delivery_id).where(_A.id == ask.id)
        async with self.db.read() as connection:
            delivery_id = (await connection.execute(query)).scalar_one()
        return self._keys.token("review", str(delivery_id))

    async def mark(
        self, connection: AsyncConnection, ask_ids: Sequence[int], *,
        states: Sequence[str] = ("asked",), **values: Any,
    ) -> bool:
        """Set columns of asks that are in *states*; whether there were any."""
        changed = await connection.execute(
            update(s.review_asks)
            .where(_A.id.in_(list(ask_ids)), _A.state.in_(list(states))).values(**values)
        )
        return bool(changed.rowcount)

    async def close_asks(self, connection: AsyncConnection, task_id: int) -> None:
        """Nobody has to answer any more; what has not left yet does not leave."""
        open_ = (await connection.execute(
            select(_A.id, _A.delivery_id).where(_A.task_id == task_id, _A.state == "asked")
        )).all()
        await self.mark(connection, [row.id for row in open_], state="closed")
        await connection.execute(
            update(s.deliveries).where(
                _D.id.in_([row.delivery_id for row in open_]), _D.state == State.QUEUED.value,
                _D.attempt == 0,
            ).values(state=State.CANCELED.value, reason="review-over", due_at=None)
        )

    async def hasten(self, *, now: int) -> None:
        """Whoever could not be reached is not waited for."""
        in_vain = select(_A.id).join(s.deliveries, _D.id == _A.delivery_id).where(
            _A.state == "asked", _D.state.in_(_IN_VAIN)
        )
        async with self.db.read() as connection:
            ids = list((await connection.execute(in_vain.limit(200))).scalars())
        if not ids:
            return
        waiting = exists().where(_A.task_id == _T.id, _A.id.in_(ids))
        async with self.db.write() as connection:
            await self.mark(connection, ids, state="unreachable")
            await connection.execute(
                update(s.review_tasks).where(waiting, _T.state.in_(UNDECIDED), _T.due_at > now)
                .values(due_at=now)
            )


def _key(result: Any) -> int:
    return int(result.inserted_primary_key[0])

"""What leaders were asked to pass on, and what they answered: delivered is not relayed."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.ports import Keys
from dispatcher.ports.stores import Asked
from dispatcher.store import schema as s
from dispatcher.store.communities import Communities
from dispatcher.store.database import MAX_ROWS, Database
from dispatcher.store.relay_page import page_of

# How far an ask has come; an answer never takes it back ("received" does not undo "relayed").
_RANK = {"asked": 0, "silent": 0, "closed": 0, "received": 1, "cannot": 2, "relayed": 3}
_OPEN = ("asked", "silent", "received")
# Nothing was or will be handed over, so nobody can answer.
_NEVER_ASKED = [
    state.value for state in (State.CANCELED, State.EXPIRED, State.OPTED_OUT, State.UNREACHABLE)
]
_MARKS = frozenset({"state", "reminders", "passed_at", "due_at"})
_R = s.relays.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One leader asked about one alert; times are UTC ms.

    *state* is asked, silent, received, cannot, relayed or closed. *place* is the position among
    the community's leaders (0 first), *digit* what the answers begin with when several are open.
    """

    id: int
    delivery_id: int
    alert_id: int
    community_id: int
    contact_id: int
    address_id: int
    place: int
    digit: str
    state: str
    people_told: int
    asked_at: int
    answered_at: int | None
    received_at: int | None
    relayed_at: int | None
    due_at: int | None
    reminders: int
    passed_at: int | None


_COLUMNS = [_R[name] for name in Ask.__dataclass_fields__]


def lookup_of(token: str) -> str:
    """What is stored in place of a page's token."""
    return hashlib.sha256(token.encode()).hexdigest()


def answered(
    ask: Ask, answer: str, *, people: int | None, at: int, relayed_ms: int
) -> dict[str, Any]:
    """The columns that an answer (received, relayed, cannot, question) changes.

    Who has received but not relayed is asked again after *relayed_ms*; a closed ask never is.
    """
    state = "received" if answer == "question" else answer
    if _RANK[state] < _RANK[ask.state]:
        state = ask.state
    values: dict[str, Any] = {"state": state, "answered_at": ask.answered_at or at, "due_at": None}
    if answer != "cannot":
        values["received_at"] = ask.received_at or at
    if answer == "relayed":
        values["relayed_at"] = ask.relayed_at or at
        values["people_told"] = people if people is not None else ask.people_told
    if state == "received" and ask.state != "closed":
        values["due_at"] = at + relayed_ms
    return values


class Relays:
    """The asks of one database. Methods that take a connection join its transaction."""

    def __init__(self, db: Database, keys: Keys) -> None:
        self.db = db
        self._keys = keys

    async def add(
        self, connection: AsyncConnection, alert_id: int, *, now: int, silence_ms: int
    ) -> int:
        """An ask for every leader delivery of this alert that has none yet; how many.

        Only a warning or an update asks: nobody waits for an answer to the word that it is over.
        """
        d = s.deliveries.c
        query = (
            select(d.id, d.contact_id, d.address_id, d.community_id, d.variant)
            .outerjoin(s.relays, _R.delivery_id == d.id)
            .where(
                d.alert_id == alert_id, d.purpose == Purpose.LEADER.value, _R.id.is_(None),
                d.address_id.is_not(None), d.community_id.is_not(None),
                d.state.not_in(_NEVER_ASKED),
                d.kind.in_([Kind.WARNING.value, Kind.UPDATE.value]),
            ).order_by(d.id).limit(MAX_ROWS)
        )
        asked = (await connection.execute(query)).all()
        if asked:
            leaders = {g.community_id: g.leaders for g in await Communities(self.db).groups()}
            await connection.execute(insert(s.relays), [
                self._row(row, leaders.get(row.community_id, ()), alert_id, now, silence_ms)
                for row in asked
            ])
        return len(asked)

    def _row(
        self, row: Any, leaders: Sequence[int], alert_id: int, now: int, silence_ms: int
    ) -> dict[str, Any]:
        token = self._keys.token("relay", str(row.id))
        return {
            "delivery_id": row.id, "alert_id": alert_id, "community_id": row.community_id,
            "contact_id": row.contact_id, "address_id": row.address_id,
            "place": leaders.index(row.contact_id) if row.contact_id in leaders else 0,
            "digit": row.variant.partition("#")[2], "state": "asked",
            "lookup": lookup_of(token), "asked_at": now, "due_at": now + silence_ms,
        }

    async def get(self, relay_id: int) -> Ask | None:
        """One ask by its row id."""
        found = await self._asks(select(*_COLUMNS).where(_R.id == relay_id))
        return found[0] if found else None

    async def by_token(self, token: str) -> Ask | None:
        """The ask of a leader's page, also after its alert has ended."""
        found = await self._asks(select(*_COLUMNS).where(_R.lookup == lookup_of(token)))
        return found[0] if found else None

    async def open_for(self, address_lookup: str) -> list[Ask]:
        """What this number may still answer: asks of active alerts, unanswered and newest first.

        Answered asks are among them, for a leader may tell more people and say so.
        """
        query = (
            select(*_COLUMNS).join(s.addresses, s.addresses.c.id == _R.address_id)
            .where(s.addresses.c.lookup == address_lookup, _R.state != "closed", _active())
            .join(s.alerts, s.alerts.c.id == _R.alert_id)
        )
        found = await self._asks(query)
        return sorted(found, key=lambda ask: (ask.answered_at is not None, -ask.id))

    async def open_digits(self, contact_ids: Sequence[int]) -> dict[int, set[str]]:
        """The digits that each leader's open asks already use."""
        query = (
            select(_R.contact_id, _R.digit).join(s.alerts, s.alerts.c.id == _R.alert_id)
            .where(_R.contact_id.in_(list(contact_ids)), _R.state != "closed", _active())
        )
        found: dict[int, set[str]] = {}
        async with self.db.read() as connection:
            for row in await connection.execute(query):
                found.setdefault(row.contact_id, set()).add(row.digit)
        return found

    async def asked_in(self, alert_id: int) -> list[Ask]:
        """Every ask of an alert, in order of asking."""
        return await self._asks(
            select(*_COLUMNS).where(_R.alert_id == alert_id).order_by(_R.id)
        )

    async def due(self, now: int, *, limit: int = 200) -> list[Ask]:
        """Asks of active alerts whose time has come: silent, or received and not relayed, for too
        long; who cannot, as soon as *due_at* is marked.
        """
        return await self._asks(
            select(*_COLUMNS).join(s.alerts, s.alerts.c.id == _R.alert_id)
            .where(_R.due_at <= now, _R.state.in_([*_OPEN, "cannot"]), _active())
            .order_by(_R.due_at).limit(limit)
        )

    async def _asks(self, query: Select[Any]) -> list[Ask]:
        async with self.db.read() as connection:
            return [Ask(**row._asdict()) for row in await connection.execute(query)]

    async def report(
        self, connection: AsyncConnection, relay_id: int, *, answer: str, people: int | None,
        way: str, via: str, words: str, at: int, relayed_ms: int,
    ) -> Ask:
        """Keep what a leader said (received, relayed, cannot, question); the ask as it is now.

        *way* is how it was passed on, *via* how the answer came (sms, whatsapp, page).
        """
        query = select(*_COLUMNS).where(_R.id == relay_id).with_for_update()
        ask = Ask(**(await connection.execute(query)).one()._asdict())
        values = answered(ask, answer, people=people, at=at, relayed_ms=relayed_ms)
        await connection.execute(update(s.relays).where(_R.id == relay_id).values(**values))
        await self._keep_words(connection, {
            "relay_id": relay_id, "at": at, "answer": answer, "people": people or 0, "way": way,
            "via": via,
        }, words)
        return replace(ask, **values)

    async def _keep_words(
        self, connection: AsyncConnection, row: Mapping[str, Any], words: str
    ) -> None:
        result = await connection.execute(insert(s.relay_reports).values(**row))
        key: Any = result.inserted_primary_key
        if words:
            key_id, sealed = self._keys.seal(words, about=f"relay_reports:{key[0]}")
            await connection.execute(
                update(s.relay_reports).where(s.relay_reports.c.id == key[0])
                .values(words_sealed=sealed, key_id=key_id)
            )

    async def passed_on(self, connection: AsyncConnection, ask: Asked, *, now: int) -> bool:
        """Note that a due ask is passed on; False if its leader, or another process, was faster."""
        changed = await connection.execute(
            update(s.relays).where(
                _R.id == ask.id, _R.state == ask.state, _R.reminders == ask.reminders,
                _R.due_at <= now,
            ).values(
                reminders=ask.reminders + 1, passed_at=now, due_at=None,
                state="silent" if ask.state == "asked" else ask.state,
            )
        )
        return bool(changed.rowcount)

    async def mark(
        self, relay_id: int, *, connection: AsyncConnection | None = None, **values: Any
    ) -> None:
        """Set *state*, *reminders*, *passed_at* or *due_at* of one ask (UTC ms)."""
        if unknown := set(values) - _MARKS:
            raise TypeError(f"a relay has no {sorted(unknown)}")
        change = update(s.relays).where(_R.id == relay_id).values(**values)
        if connection is not None:
            await connection.execute(change)
            return
        async with self.db.write() as own:
            await own.execute(change)

    async def close(self, alert_ids: Sequence[int]) -> None:
        """The alerts are over: nobody is asked again."""
        async with self.db.write() as connection:
            await connection.execute(
                update(s.relays).where(_R.alert_id.in_(list(alert_ids)), _R.state.in_(_OPEN))
                .values(state="closed", due_at=None)
            )

    async def page(self, token: str, *, link: str = "") -> dict[str, Any] | None:
        """What a leader's page shows; None if there is no such page. Times are UTC ms.

        *texts* are the leader's own message (with *link* in it) and the public's in each language
        of the community that has one.
        """
        ask = await self.by_token(token)
        if ask is None:
            return None
        async with self.db.read() as connection:
            shown = await page_of(connection, ask.id, link)
        return {
            "relay_id": ask.id, "alert_id": ask.alert_id, "state": ask.state,
            "people_told": ask.people_told, "digit": ask.digit, **shown,
        }

    async def said(self, relay_id: int) -> list[dict[str, Any]]:
        """A leader's answers, oldest first, words in the clear: at, answer, people, way, words."""
        t = s.relay_reports
        query = select(t).where(t.c.relay_id == relay_id).order_by(t.c.id)
        async with self.db.read() as connection:
            rows = (await connection.execute(query)).all()
        return [
            {"at": row.at, "answer": row.answer, "people": row.people, "way": row.way,
             "via": row.via, "words": self._words(row)} for row in rows
        ]

    def _words(self, row: Any) -> str:
        if row.words_sealed is None:
            return ""
        about = f"relay_reports:{row.id}"
        return self._keys.open(row.words_sealed, key_id=row.key_id, about=about)


def _active() -> ColumnElement[bool]:
    return s.alerts.c.state == AlertState.ACTIVE.value

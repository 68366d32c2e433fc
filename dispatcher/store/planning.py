"""What planning writes: wordings once, deliveries in batches, and how far it got."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Kind, Wording
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Mailing, Planned, Recipient, WordsKey, alone
from dispatcher.store import schema as s
from dispatcher.store.allocate import next_ids
from dispatcher.store.bulk import many, tuples
from dispatcher.store.counting import Moves
from dispatcher.store.told import KINDS, PURPOSES, WhoWasTold

_D = s.deliveries.c
# What everyone in a mailing has in common comes after what is each recipient's own.
_OWN = ("id", "contact_id", "address_id", "community_id", "turn")
_COMMON = (
    "alert_id", "message_id", "station_id", "position", "purpose", "channel", "transport",
    "language", "wanted_language", "variant", "kind", "state", "reason", "priority", "round",
    "accepted_at", "valid_until", "due_at", "created_at", "updated_at",
)
_ROW = (*_OWN, *_COMMON)
_ONCE = text(
    f"INSERT INTO deliveries ({', '.join(_ROW)})"  # noqa: S608 - names from above, no values
    f" VALUES (:{', :'.join(_ROW)}) ON CONFLICT DO NOTHING"
)
_TIE_COLUMNS = ("delivery_id", "contact_id", "alert_id")
_TIE = text(
    "INSERT INTO delivery_people (delivery_id, contact_id, alert_id)"
    " VALUES (:delivery_id, :contact_id, :alert_id) ON CONFLICT DO NOTHING"
)
# A shared number: whoever came first made the row, everyone is tied to it.
_PEOPLE = text(
    "INSERT INTO delivery_people (delivery_id, contact_id, alert_id)"
    " SELECT id, :person, :alert FROM deliveries WHERE alert_id = :alert_id"
    " AND address_id = :address_id AND language = :language AND kind = :kind"
    " AND purpose = :purpose AND channel = :channel AND round = :round ON CONFLICT DO NOTHING"
)
_PEOPLE_ADDRESSLESS = text(
    "INSERT INTO delivery_people (delivery_id, contact_id, alert_id)"
    " SELECT id, :person, :alert FROM deliveries WHERE alert_id = :alert_id AND address_id IS NULL"
    " AND contact_id = :contact_id AND kind = :kind AND purpose = :purpose"
    " AND channel = :channel AND language = :language ON CONFLICT DO NOTHING"
)
_WORDING = text(
    "INSERT INTO messages (alert_id, position, language, channel, kind, exercise, purpose,"
    " variant, revision, text, provenance, reviewed_by, encoding, characters, segments,"
    " content_sid, content_variables, checks, reading_seconds, spoken, created_at)"
    " VALUES (:alert_id, :position, :language, :channel, :kind, :exercise, :purpose, :variant, 1,"
    " :text, :provenance, :reviewed_by, :encoding, :characters, :segments, :content_sid,"
    " :content_variables, :checks, :reading_seconds, :spoken, :now) ON CONFLICT DO NOTHING"
)

_M = s.messages.c
_KEPT = select(
    _M.id, _M.position, _M.language, _M.channel, _M.kind, _M.purpose, _M.variant
).where(_M.alert_id == bindparam("alert_id")).order_by(_M.revision)  # the newest counts


def _wording_values(
    alert_id: int | None, key: WordsKey, words: Wording, now: int
) -> dict[str, Any]:
    return {
        "alert_id": alert_id, "now": now, "exercise": words.exercise, "text": words.text,
        "provenance": words.provenance.value, "reviewed_by": words.reviewed_by,
        "encoding": words.encoding, "characters": words.characters, "segments": words.segments,
        "content_sid": words.content_sid, "content_variables": words.content_variables,
        "checks": json.dumps([[c.name, c.ok, c.detail] for c in words.checks]),
        "reading_seconds": words.reading_seconds, "spoken": words.spoken, "position": key.position,
        "language": key.language, "channel": key.channel, "kind": key.kind.value,
        "purpose": key.purpose.value, "variant": key.variant,
    }


def _common(
    alert_id: int, p: Planned, messages: Mapping[WordsKey, int], now: int
) -> tuple[Any, ...]:
    words = p.words
    # A script is at the station the moment it is made.
    accepted = now if p.state in (State.ACCEPTED, State.SENT) else None
    return (
        alert_id, messages[words] if words else None, p.station_id, words.position if words else 0,
        p.purpose.value, p.channel, p.transport, p.language, p.wanted_language,
        words.variant if words else "", p.kind.value, p.state.value, p.reason, p.priority,
        p.round, accepted, p.valid_until, now, now, now,
    )


_Numbered = tuple[Planned, list[tuple[int, Recipient]]]


def _numbered(
    alert_id: int, mailings: Sequence[Mailing], messages: Mapping[WordsKey, int],
    ids: Iterable[int], now: int,
) -> tuple[list[_Numbered], list[tuple[Any, ...]]]:
    """Each mailing with its recipients by row id, and their rows."""
    numbers = iter(ids)
    numbered: list[_Numbered] = []
    rows: list[tuple[Any, ...]] = []
    for mailing in mailings:
        common = _common(alert_id, mailing.pattern, messages, now)
        recipients = [(key, one) for one, key in zip(mailing.to, numbers, strict=False)]
        numbered.append((mailing.pattern, recipients))
        rows.extend([(key, *one[:4], *common) for key, one in recipients])
    return numbered, rows


def _tied(alert_id: int, p: Planned, one: Recipient) -> list[dict[str, Any]]:
    row = {
        "alert": alert_id, "alert_id": alert_id, "language": p.language, "kind": p.kind.value,
        "purpose": p.purpose.value, "channel": p.channel, "round": p.round,
        "address_id": one.address_id, "contact_id": one.contact_id,
    }
    return [row | {"person": person} for person in one.people]


class Planning(WhoWasTold):
    """Writes of the plan and render stages. Each call joins the caller's transaction."""

    async def words(
        self, connection: AsyncConnection, alert_id: int, wordings: Mapping[WordsKey, Wording],
        *, now: int,
    ) -> dict[WordsKey, int]:
        """Keep each wording once; the message id of each key."""
        kept = await self._kept(connection, alert_id)
        rows = [
            _wording_values(alert_id, key, words, now)
            for key, words in wordings.items() if key not in kept
        ]
        if not rows:
            return kept
        await connection.execute(_WORDING, rows)
        return await self._kept(connection, alert_id)

    async def _kept(self, connection: AsyncConnection, alert_id: int) -> dict[WordsKey, int]:
        rows = await connection.execute(_KEPT, {"alert_id": alert_id})
        return {
            WordsKey(
                position=position, language=language, channel=channel, kind=KINDS[kind],
                purpose=PURPOSES[purpose], variant=variant,
            ): key for key, position, language, channel, kind, purpose, variant in rows.all()
        }

    async def deliveries(
        self, connection: AsyncConnection, alert_id: int, planned: Sequence[Planned],
        messages: Mapping[WordsKey, int], *, now: int,
    ) -> int:
        """Insert what is not there yet of a few deliveries; how many were new."""
        return await self.mailings(connection, alert_id, alone(planned), messages, now=now)

    async def mailings(
        self, connection: AsyncConnection, alert_id: int, mailings: Sequence[Mailing],
        messages: Mapping[WordsKey, int], *, now: int,
    ) -> int:
        """Insert what is not there yet (at most 1,000 recipients); how many were new."""
        count = sum(len(mailing.to) for mailing in mailings)
        if not count:
            return 0
        await self._alone_with(connection, alert_id)
        ids = await next_ids(connection, s.deliveries, count)
        numbered, rows = _numbered(alert_id, mailings, messages, ids, now)
        found = await tuples(connection, _ONCE, _ROW, rows)
        new = set(ids) if found == count else await self._among(connection, alert_id, ids)
        await self._tie(connection, alert_id, numbered, new)
        await self._count(connection, alert_id, numbered, new)
        return len(new)

    async def _alone_with(self, connection: AsyncConnection, alert_id: int) -> None:
        """Whoever adds to this alert at the same time waits; on SQLite they wait already."""
        if not self.db.sqlite:
            await connection.execute(
                select(s.alerts.c.id).where(s.alerts.c.id == alert_id).with_for_update()
            )

    async def _among(
        self, connection: AsyncConnection, alert_id: int, ids: Sequence[int]
    ) -> set[int]:
        """Which of *ids* became rows; the others were there before under another id."""
        query = select(_D.id).where(_D.id.between(ids[0], ids[-1]), _D.alert_id == alert_id)
        return set((await connection.execute(query)).scalars())

    async def _tie(
        self, connection: AsyncConnection, alert_id: int, numbered: Sequence[_Numbered],
        new: Collection[int],
    ) -> None:
        ties: list[tuple[int, int, int]] = []
        written: list[dict[str, Any]] = []
        unwritten: list[dict[str, Any]] = []
        for pattern, recipients in numbered:
            for key, one in recipients:
                if key in new:
                    ties.extend([(key, person, alert_id) for person in one.people])
                else:
                    some = unwritten if one.address_id is None else written
                    some.extend(_tied(alert_id, pattern, one))
        await tuples(connection, _TIE, _TIE_COLUMNS, ties)
        await many(connection, _PEOPLE, written)
        await many(connection, _PEOPLE_ADDRESSLESS, unwritten)

    async def _count(
        self, connection: AsyncConnection, alert_id: int, numbered: Sequence[_Numbered],
        new: Collection[int],
    ) -> None:
        moves = Moves()
        for p, recipients in numbered:
            cell = (alert_id, p.kind.value, p.purpose.value, p.channel, p.language)
            moves.add(cell, p.state.value, sum(key in new for key, _ in recipients))
        await moves.write(connection)

    async def progress(
        self, connection: AsyncConnection, alert_id: int, *, step: str, cursor: int,
        turns: Mapping[str, int], lanes: str = "", state: str = "todo", mark: int | None = None,
    ) -> None:
        """How far planning got: the next page begins after *cursor* in *step*.

        *lanes* are the languages left, as JSON, of a pass that takes some of each. *mark* is that
        of the people as this pass begins; when the pass is done, everyone changed up to it has been
        planned.
        """
        values: dict[str, Any] = {
            "plan_step": step, "plan_cursor": cursor, "plan_turns": json.dumps(dict(turns)),
            "plan_lanes": lanes, "plan_state": state,
        }
        if mark is not None:
            values["sweep_mark"] = mark
        if state == "done":
            values["contact_mark"] = s.alerts.c.sweep_mark
        await connection.execute(
            update(s.alerts).where(s.alerts.c.id == alert_id).values(**values)
        )

    async def replan(self, *, mark: int) -> None:
        """Look again at who was added or changed since, for every alert that is still active."""
        a = s.alerts.c
        async with self.db.write() as connection:
            await connection.execute(update(s.alerts).where(
                a.state == AlertState.ACTIVE, a.plan_state == "done", a.contact_mark < mark,
                a.kind.in_([Kind.WARNING, Kind.UPDATE]),
            ).values(plan_state="todo", plan_step="people", plan_cursor=0, sweep_mark=mark))

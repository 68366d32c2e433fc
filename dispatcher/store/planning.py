"""What planning writes: wordings once, deliveries in batches, and how far it got."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, exists, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import State
from dispatcher.domain.message import Kind, Purpose, Wording
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Planned, Told, WordsKey
from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.counting import CELL, Moves, cell_of
from dispatcher.store.database import Database

_D = s.deliveries.c
# The sum keeps the query planner from walking all deliveries of an alert for each page of people.
_BY_PERSON = _D.alert_id + 0
_ONCE = text(
    "INSERT INTO deliveries (alert_id, address_id, message_id, contact_id, community_id,"
    " station_id, position, purpose, channel, transport, language, wanted_language, variant, kind,"
    " state, reason, priority, turn, round, accepted_at, valid_until, due_at, created_at,"
    " updated_at)"
    " VALUES (:alert_id, :address_id, :message_id, :contact_id, :community_id, :station_id,"
    " :position, :purpose, :channel, :transport, :language, :wanted_language, :variant, :kind,"
    " :state, :reason, :priority, :turn, :round, :accepted_at, :valid_until, :now, :now, :now)"
    " ON CONFLICT DO NOTHING"
)
# A shared number: whoever came first made the row, everyone is tied to it.
_PEOPLE = text(
    "INSERT INTO delivery_people (delivery_id, contact_id)"
    " SELECT id, :person FROM deliveries WHERE alert_id = :alert_id AND address_id = :address_id"
    " AND language = :language AND kind = :kind AND purpose = :purpose AND channel = :channel"
    " AND round = :round ON CONFLICT DO NOTHING"
)
_PEOPLE_ADDRESSLESS = text(
    "INSERT INTO delivery_people (delivery_id, contact_id)"
    " SELECT id, :person FROM deliveries WHERE alert_id = :alert_id AND address_id IS NULL"
    " AND contact_id = :contact_id AND kind = :kind AND purpose = :purpose"
    " AND channel = :channel AND language = :language ON CONFLICT DO NOTHING"
)
_TIED = (
    "alert_id", "address_id", "contact_id", "language", "kind", "purpose", "channel", "round",
)
_TOLD_COLUMNS = [s.deliveries.c[name] for name in (
    "alert_id", "contact_id", "address_id", "community_id", "station_id", "position", "purpose",
    "channel", "transport", "language", "wanted_language", "kind", "state", "variant",
)]


_WORDING = text(
    "INSERT INTO messages (alert_id, position, language, channel, kind, exercise, purpose,"
    " variant, revision, text, provenance, reviewed_by, encoding, characters, segments,"
    " content_sid, content_variables, checks, reading_seconds, created_at)"
    " VALUES (:alert_id, :position, :language, :channel, :kind, :exercise, :purpose, :variant, 1,"
    " :text, :provenance, :reviewed_by, :encoding, :characters, :segments, :content_sid,"
    " :content_variables, :checks, :reading_seconds, :now) ON CONFLICT DO NOTHING"
)


def _wording_values(
    alert_id: int | None, key: WordsKey, words: Wording, now: int
) -> dict[str, Any]:
    return {
        "alert_id": alert_id, "now": now, "exercise": words.exercise, "text": words.text,
        "provenance": words.provenance.value, "reviewed_by": words.reviewed_by,
        "encoding": words.encoding, "characters": words.characters, "segments": words.segments,
        "content_sid": words.content_sid, "content_variables": words.content_variables,
        "checks": json.dumps([[c.name, c.ok, c.detail] for c in words.checks]),
        "reading_seconds": words.reading_seconds, "position": key.position,
        "language": key.language, "channel": key.channel, "kind": key.kind.value,
        "purpose": key.purpose.value, "variant": key.variant,
    }


def _delivery_values(
    alert_id: int, p: Planned, messages: Mapping[WordsKey, int], now: int
) -> dict[str, Any]:
    return {
        "alert_id": alert_id, "address_id": p.address_id,
        "message_id": messages[p.words] if p.words else None, "contact_id": p.contact_id,
        "community_id": p.community_id, "station_id": p.station_id,
        "position": p.words.position if p.words else 0, "purpose": p.purpose.value,
        "channel": p.channel, "transport": p.transport, "language": p.language,
        "wanted_language": p.wanted_language, "variant": p.words.variant if p.words else "",
        "kind": p.kind.value, "state": p.state.value, "reason": p.reason,
        "priority": p.priority, "turn": p.turn, "round": p.round, "now": now,
        "valid_until": p.valid_until,
        # A script is at the station the moment it is made.
        "accepted_at": now if p.state in (State.ACCEPTED, State.SENT) else None,
    }


def _told(values: dict[str, Any]) -> Told:
    values["delivery_id"] = values.pop("id")
    for name, kind in (("purpose", Purpose), ("kind", Kind), ("state", State)):
        values[name] = kind(values[name])
    return Told(**values)


class Planning:
    """Writes of the plan and render stages. Each call joins the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def words(
        self, connection: AsyncConnection, alert_id: int, wordings: Mapping[WordsKey, Wording],
        *, now: int,
    ) -> dict[WordsKey, int]:
        """Keep each wording once; the message id of each key."""
        rows = [_wording_values(alert_id, key, words, now) for key, words in wordings.items()]
        if rows:
            await connection.execute(_WORDING, rows)
        m = s.messages.c
        kept = await connection.execute(select(
            m.id, m.position, m.language, m.channel, m.kind, m.purpose, m.variant
        ).where(m.alert_id == alert_id).order_by(m.revision))  # the newest counts
        return {
            WordsKey(
                position=r.position, language=r.language, channel=r.channel, kind=Kind(r.kind),
                purpose=Purpose(r.purpose), variant=r.variant,
            ): r.id for r in kept
        }

    async def deliveries(
        self, connection: AsyncConnection, alert_id: int, planned: Sequence[Planned],
        messages: Mapping[WordsKey, int], *, now: int,
    ) -> int:
        """Insert what is not there yet (at most 1,000 rows); how many were new."""
        rows = [_delivery_values(alert_id, p, messages, now) for p in planned]
        if not rows:
            return 0
        # Whoever adds to this alert at the same time waits: what is new is counted by its id.
        await connection.execute(
            select(s.alerts.c.id).where(s.alerts.c.id == alert_id).with_for_update()
        )
        before = await self._last_id(connection)
        await many(connection, _ONCE, rows)
        await self._tie(connection, rows, planned)
        return await self._count(connection, alert_id, before)

    async def _last_id(self, connection: AsyncConnection) -> int:
        query = select(s.deliveries.c.id).order_by(s.deliveries.c.id.desc()).limit(1)
        return (await connection.execute(query)).scalar() or 0

    async def _tie(
        self, connection: AsyncConnection, rows: Sequence[dict[str, Any]],
        planned: Sequence[Planned],
    ) -> None:
        written: list[dict[str, Any]] = []
        unwritten: list[dict[str, Any]] = []
        for row, p in zip(rows, planned, strict=True):
            some = unwritten if p.address_id is None else written
            some.extend(
                {"person": person, **{name: row[name] for name in _TIED}} for person in p.people
            )
        await many(connection, _PEOPLE, written)
        await many(connection, _PEOPLE_ADDRESSLESS, unwritten)

    async def _count(self, connection: AsyncConnection, alert_id: int, before: int) -> int:
        moves, n = Moves(), 0
        new = await connection.execute(select(*CELL, s.deliveries.c.state).where(
            s.deliveries.c.id > before, s.deliveries.c.alert_id == alert_id
        ))
        for row in new:
            moves.add(cell_of(row), row.state)
            n += 1
        await moves.write(connection)
        return n

    async def progress(
        self, connection: AsyncConnection, alert_id: int, *, step: str, cursor: int,
        turns: Mapping[str, int], state: str = "todo", mark: int | None = None,
    ) -> None:
        """How far planning got: the next page begins after *cursor* in *step*.

        *mark* is that of the people as this pass begins; when the pass is done, everyone changed
        up to it has been planned.
        """
        values: dict[str, Any] = {
            "plan_step": step, "plan_cursor": cursor, "plan_turns": json.dumps(dict(turns)),
            "plan_state": state,
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

    async def known(self, alert_id: int, contact_ids: Sequence[int]) -> set[int]:
        """Which of these people already have a delivery of this alert."""
        query = select(s.delivery_people.c.contact_id).join(
            s.deliveries, s.deliveries.c.id == s.delivery_people.c.delivery_id
        ).where(
            s.delivery_people.c.contact_id.in_(list(contact_ids)),
            _BY_PERSON.in_([alert_id]),
        )
        async with self.db.read() as connection:
            return {row[0] for row in await connection.execute(query)}

    async def told(self, chain: Sequence[int], contact_ids: Sequence[int]) -> dict[int, Told]:
        """With what each of these people was last told by the alerts in *chain*.

        Counts as told: once accepted by the provider, or possibly so (sending, unknown).
        """
        if not chain:
            return {}
        d = s.deliveries.c
        query = select(d.id, *_TOLD_COLUMNS, s.delivery_people.c.contact_id.label("person")).join(
            s.delivery_people, s.delivery_people.c.delivery_id == d.id
        ).where(
            s.delivery_people.c.contact_id.in_(list(contact_ids)), _BY_PERSON.in_(list(chain)),
            or_(d.accepted_at.is_not(None), d.state.in_([State.SENDING, State.UNKNOWN])),
            d.purpose != Purpose.REPLY,
        ).order_by(d.id)
        found: dict[int, Told] = {}
        async with self.db.read() as connection:
            for row in await connection.execute(query):
                values = row._asdict()
                person = values.pop("person")
                found[person] = _told(values)
        return found

    async def owed(
        self, chain: Sequence[int], ending: int, *, history: Sequence[int], after: int, limit: int
    ) -> list[Told]:
        """Deliveries of *chain* whose people were told and have no word yet that it ended.

        Of several messages to one person (ways, an ask beside the public one) the last that did
        not fail counts; who was already told by *history* that the alert left their place, or was
        withdrawn, is owed nothing more.
        """
        d, e, later = s.deliveries.alias("d"), s.deliveries.alias("e"), s.deliveries.alias("l")
        told = (Kind.WARNING, Kind.UPDATE)
        ended = exists().where(
            e.c.alert_id == ending, e.c.purpose == d.c.purpose,
            e.c.wanted_language == d.c.wanted_language, e.c.variant == d.c.variant,
        )
        written = ended.where(e.c.address_id == d.c.address_id)
        read_out = ended.where(
            e.c.address_id.is_(None), e.c.contact_id == 0, e.c.station_id == d.c.station_id
        )
        in_vain = [State.UNDELIVERED, State.FAILED]
        never_arrived = or_(
            d.c.state.in_(in_vain), and_(d.c.state == State.REROUTED, d.c.reason != "no-receipt")
        )
        superseded = exists().where(
            later.c.alert_id.in_([i for i in history if i != ending]),
            later.c.contact_id == d.c.contact_id, later.c.contact_id != 0,
            later.c.id > d.c.id, later.c.accepted_at.is_not(None),
            later.c.round == d.c.round, or_(later.c.state.not_in(in_vain), never_arrived),
        )
        query = select(d.c.id, *[d.c[c.name] for c in _TOLD_COLUMNS]).where(
            d.c.alert_id.in_(list(chain)), d.c.id > after, d.c.accepted_at.is_not(None),
            d.c.kind.in_(told), d.c.purpose != Purpose.REPLY, ~superseded,
            or_(d.c.address_id.is_(None), ~written),
            or_(d.c.address_id.is_not(None), ~read_out),
        ).order_by(d.c.id).limit(limit)
        async with self.db.read() as connection:
            return [_told(row._asdict()) for row in await connection.execute(query)]

    async def station_told(self, chain: Sequence[int]) -> list[Told]:
        """The scripts that stations have of these alerts."""
        query = select(_D.id, *_TOLD_COLUMNS).where(
            _D.alert_id.in_(list(chain)), _D.purpose == Purpose.STATION
        )
        async with self.db.read() as connection:
            return [_told(row._asdict()) for row in await connection.execute(query)]

    async def people_of(self, delivery_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """The people tied to each delivery."""
        query = select(s.delivery_people).where(
            s.delivery_people.c.delivery_id.in_(list(delivery_ids))
        )
        found: dict[int, list[int]] = {}
        async with self.db.read() as connection:
            for row in await connection.execute(query):
                found.setdefault(row.delivery_id, []).append(row.contact_id)
        return {key: tuple(value) for key, value in found.items()}

"""Planning page by page: stations and leaders first, then the people, then who is owed an end."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

import structlog

from dispatcher.domain.contact import Person
from dispatcher.domain.message import Kind, Purpose, Wording
from dispatcher.domain.policy import AlertState, Audience
from dispatcher.domain.record import AlertRecord, Mailing, Planned, Told, WordsKey, alone
from dispatcher.pipeline.plan import endings, plan
from dispatcher.pipeline.render import render, stored
from dispatcher.pipeline.scene import Scene
from dispatcher.pipeline.trusted import asks, scripts
from dispatcher.ports import Clock, Transactions, Wake
from dispatcher.ports.people import ContactStore
from dispatcher.ports.stores import (
    AirStore,
    AlertStore,
    Connection,
    PlanStore,
    RelayStore,
    SettleStore,
)

log = structlog.get_logger(__name__)

PAGE = 800  # people; with shared rows and relays a transaction stays under 1,000 rows
_PASSES = 256  # endings that are remembered; one that is not is gone through once more
_ENDINGS = (Kind.WITHDRAWN, Kind.ALL_CLEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """What one page is planned with; *known* are the words that were rendered so far."""

    record: AlertRecord
    scene: Scene
    known: dict[WordsKey, Wording]
    turns: Counter[str]

    @property
    def key(self) -> tuple[int, int]:
        """The alert, and how often it was told to look at everybody again."""
        return self.record.id, self.record.plan_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class _Next:
    """Where planning goes on: in *step* after *cursor*, language by language if there are *lanes*.

    *mark* is that of the people as a pass over them begins.
    """

    step: str
    cursor: int = 0
    lanes: str = ""
    state: str = "todo"
    mark: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pass:
    """One pass over all that may be owed an ending: how many were told as it began, and whether
    every outcome was known by then, so that nobody can be told behind its back.
    """

    told: int = -1
    settled: bool = False
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Planner:
    """The stores that planning reads and writes; *silence* is seconds until a leader counts as
    silent.
    """

    tx: Transactions
    alerts: AlertStore
    plans: PlanStore
    settle: SettleStore
    contacts: ContactStore
    relays: RelayStore
    airings: AirStore
    clock: Clock
    wake: Wake
    silence: float
    closed: Callable[[Sequence[int]], Awaitable[frozenset[tuple[int, str]]]]
    passes: dict[tuple[int, int], _Pass] = field(default_factory=dict)

    async def page(
        self, record: AlertRecord, scene: Scene, known: dict[WordsKey, Wording]
    ) -> AlertRecord | None:
        """Plan, render and store the next page; the alert as it stands then, None at the end.

        Everything that a page means is one transaction with the mark where the next one begins:
        killed at any line, the same page is planned again and adds nothing twice.
        """
        run = _Run(record=record, scene=scene, known=known,
                   turns=Counter(json.loads(record.plan_turns)))
        if scene.audience is Audience.NOBODY:
            return await self._finish(run, step="done", state="done")
        if record.kind in _ENDINGS and scene.chain:
            return await self._ending_page(run)
        if record.kind is Kind.WITHDRAWN:
            # What it withdraws is not here, so nobody was told of it.
            return await self._finish(run, step="done", state="done")
        if record.plan_step in ("", "trusted"):
            return await self._trusted_page(run)
        return await self._people_page(run)

    async def _trusted_page(self, run: _Run) -> AlertRecord | None:
        scene, turns = run.scene, run.turns
        leaders = await self._leaders(scene)
        told = await self.plans.told(scene.history, sorted(leaders))
        digits = await self.relays.open_digits(sorted(leaders))
        planned = scripts(scene, told=await self._stations_told(scene), turns=turns)
        planned += asks(scene, leaders, told=told, digits=digits, turns=turns)
        mark = await self.contacts.mark()
        return await self._store(run, alone(planned), _Next(step="people", mark=mark))

    async def _leaders(self, scene: Scene) -> dict[int, Person]:
        ids = sorted({i for g in scene.inside for i in scene.groups[g].leaders})
        return await self.contacts.people(ids) if ids else {}

    async def _stations_told(self, scene: Scene) -> dict[int, Told]:
        rows = await self.plans.station_told(scene.chain)
        return {row.station_id: row for row in rows}

    async def _people_page(self, run: _Run) -> AlertRecord | None:
        record, scene = run.record, run.scene
        people, following = await self._next_people(run)
        if following is None:
            return await self._finish(run, step="done", state="done")
        if not people:
            return await self._store(run, [], following)
        ids = [p.contact_id for p in people]
        told = await self.plans.told(scene.history, ids)
        skip = frozenset(await self.plans.known(record.id, ids))
        planned = plan(people, scene=scene, told=told, skip=skip, turns=run.turns)
        return await self._store(run, planned, following)

    async def _next_people(self, run: _Run) -> tuple[list[Person], _Next | None]:
        """A page of people and where the next one begins; None after the last.

        The first pass takes some of each language; those that follow are for the few who changed.
        """
        record, scene = run.record, run.scene
        bounds = None if scene.chain else scene.bounds
        exercise = scene.audience is Audience.EXERCISE
        officers = scene.audience is Audience.OFFICERS
        lanes: dict[str, int] = json.loads(record.plan_lanes or "{}")
        if not (record.plan_cursor or record.contact_mark or officers):
            lanes = await self.contacts.lanes()
        if lanes:
            people, left = await self.contacts.page_in_turn(
                lanes, limit=PAGE, exercise=exercise, bounds=bounds
            )
            cursor = record.plan_cursor + 1
            return people, _Next(step="people", cursor=cursor, lanes=json.dumps(left))
        if record.plan_lanes:
            return [], None
        people = await self.contacts.page(
            after=record.plan_cursor, limit=PAGE, roles=("officer",) if officers else (),
            exercise=exercise, newer_than=record.contact_mark, bounds=bounds,
        )
        if not people:
            return [], None
        return people, _Next(step="people", cursor=people[-1].contact_id)

    async def _ending_page(self, run: _Run) -> AlertRecord | None:
        record, scene = run.record, run.scene
        if not record.plan_cursor and not await self._more_told(run):
            return await self._swept(run)
        owed = await self.plans.owed(
            scene.chain, record.id, history=scene.history, after=record.plan_cursor, limit=PAGE
        )
        if not owed:
            self.passes[run.key] = replace(self.passes.get(run.key, _Pass()), ended=True)
            return await self._swept(run)
        people = await self.plans.people_of([t.delivery_id for t in owed])
        closed = await self.closed([t.address_id for t in owed if t.address_id is not None])
        planned = endings(
            owed, people, scene=scene, kind=record.kind, closed=closed, turns=run.turns
        )
        return await self._store(
            run, planned, _Next(step="people", cursor=owed[-1].delivery_id)
        )

    async def _more_told(self, run: _Run) -> bool:
        """Whether somebody may be owed an ending whom the last pass did not see.

        While outcomes are open a pass is worth its while if more were told since; the last one
        begins after all of them are known.
        """
        told = await self.plans.count_told(run.scene.chain)
        settled = not await self.settle.unfinished(run.scene.chain)
        last = self.passes.get(run.key, _Pass())
        if last.ended and (last.settled or (last.told == told and not settled)):
            return False
        if len(self.passes) >= _PASSES:
            self.passes.clear()
        self.passes[run.key] = _Pass(told=told, settled=settled)
        return True

    async def _swept(self, run: _Run) -> AlertRecord | None:
        settled = self.passes.get(run.key, _Pass()).settled
        return await self._finish(run, step="people", state="swept" if settled else "todo")

    async def _finish(self, run: _Run, *, step: str, state: str) -> AlertRecord | None:
        """The last page has been planned; what waits for unknown outcomes stays to do."""
        left = await self._store(run, [], _Next(step=step, state=state))
        return None if left is None or left.plan_state == state else left

    async def _store(
        self, run: _Run, mailings: Sequence[Mailing], following: _Next
    ) -> AlertRecord | None:
        """Keep a page; the alert with what is left to do, or as others have changed it."""
        mailings = [one for one in mailings if _worded(one.pattern, run)]
        if not await self._kept(run, mailings, following):
            return await self.alerts.by_id(run.record.id)
        await self.wake.notify("queued")
        mark = run.record.sweep_mark if following.mark is None else following.mark
        return replace(
            run.record, plan_step=following.step, plan_cursor=following.cursor,
            plan_lanes=following.lanes, plan_state=following.state,
            plan_turns=json.dumps(dict(run.turns)), sweep_mark=mark,
        )

    async def _kept(self, run: _Run, mailings: Sequence[Mailing], following: _Next) -> bool:
        """One transaction; False if the alert, or how far it is planned, is another by now."""
        record, now = run.record, self.clock.now()
        async with self.tx.write() as connection:
            if not await self.alerts.change_if(
                connection, record.id, [AlertState.ACTIVE], mark=record.plan_mark,
                after=(record.plan_step, record.plan_cursor), planned_at=now,
            ):
                return False
            if mailings:
                needed = {
                    key: run.known[key] for one in mailings for key in stored(one.pattern.words)
                }
                messages = await self.plans.words(connection, record.id, needed, now=now)
                await self.plans.mailings(connection, record.id, mailings, messages, now=now)
                await self._hand_on(connection, record, mailings, now)
            await self.plans.progress(
                connection, record.id, step=following.step, cursor=following.cursor,
                lanes=following.lanes, turns=run.turns, state=following.state,
                mark=following.mark,
            )
        return True

    async def _hand_on(
        self, connection: Connection, record: AlertRecord, mailings: Sequence[Mailing], now: int
    ) -> None:
        """What leaders are asked and stations are given is followed in tables of its own."""
        purposes = {one.pattern.purpose for one in mailings}
        if Purpose.LEADER in purposes:
            silence = int(self.silence * 1000)
            await self.relays.add(connection, record.id, now=now, silence_ms=silence)
        if Purpose.STATION in purposes:
            await self.airings.add(connection, record.id, now)


def _worded(pattern: Planned, run: _Run) -> bool:
    """Render; a wording that cannot be made is logged and stops nobody else."""
    try:
        render([pattern], scene=run.scene, known=run.known)
    except Exception:
        public_id = run.scene.record.public_id
        log.exception("render.failed", alert=public_id, language=pattern.language)
        return False
    return True

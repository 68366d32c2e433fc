"""Planning page by page: stations and leaders first, then the people, then who is owed an end."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from dispatcher.domain.contact import Person
from dispatcher.domain.message import Kind, Purpose, Wording
from dispatcher.domain.policy import AlertState, Audience
from dispatcher.domain.record import AlertRecord, Planned, Told, WordsKey
from dispatcher.pipeline.plan import endings, plan
from dispatcher.pipeline.render import render
from dispatcher.pipeline.scene import Scene
from dispatcher.pipeline.trusted import asks, scripts
from dispatcher.ports import Clock, ContactStore, Transactions, Wake
from dispatcher.ports.stores import AirStore, AlertStore, PlanStore, RelayStore, SettleStore

log = structlog.get_logger(__name__)

PAGE = 800  # people; with shared rows and relays a transaction stays under 1,000 rows
_STEPS = ("trusted", "people", "done")
_ENDINGS = (Kind.WITHDRAWN, Kind.ALL_CLEAR)


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

    async def page(self, record: AlertRecord, scene: Scene, known: dict[WordsKey, Wording]) -> bool:
        """Plan, render and store the next page of one alert; whether there is more.

        Everything that a page means is one transaction with the mark where the next one begins:
        killed at any line, the same page is planned again and adds nothing twice.
        """
        turns: Counter[str] = Counter(json.loads(record.plan_turns))
        if scene.audience is Audience.NOBODY:
            await self._store(record, scene, [], known, step="done", cursor=0, turns=turns)
            return False
        if record.kind in _ENDINGS and scene.chain:
            return await self._ending_page(record, scene, turns, known)
        if record.kind is Kind.WITHDRAWN:
            # What it withdraws is not here, so nobody was told of it.
            await self._store(record, scene, [], known, step="done", cursor=0, turns=turns)
            return False
        if record.plan_step in ("", "trusted"):
            return await self._trusted_page(record, scene, turns, known)
        return await self._people_page(record, scene, turns, known)

    async def _trusted_page(
        self, record: AlertRecord, scene: Scene, turns: Counter[str],
        known: dict[WordsKey, Wording],
    ) -> bool:
        leaders = await self._leaders(scene)
        told = await self.plans.told(scene.history, sorted(leaders))
        digits = await self.relays.open_digits(sorted(leaders))
        planned = scripts(scene, told=await self._stations_told(scene), turns=turns)
        planned += asks(scene, leaders, told=told, digits=digits, turns=turns)
        await self._store(
            record, scene, planned, known, step="people", cursor=0, turns=turns,
            mark=await self.contacts.mark(),
        )
        return True

    async def _leaders(self, scene: Scene) -> dict[int, Person]:
        ids = sorted({i for g in scene.inside for i in scene.groups[g].leaders})
        return await self.contacts.people(ids) if ids else {}

    async def _stations_told(self, scene: Scene) -> dict[int, Told]:
        rows = await self.plans.station_told(scene.chain)
        return {row.station_id: row for row in rows}

    async def _people_page(
        self, record: AlertRecord, scene: Scene, turns: Counter[str],
        known: dict[WordsKey, Wording],
    ) -> bool:
        people = await self.contacts.page(
            after=record.plan_cursor, limit=PAGE,
            roles=("officer",) if scene.audience is Audience.OFFICERS else (),
            exercise=scene.audience is Audience.EXERCISE, newer_than=record.contact_mark,
            bounds=None if scene.chain else scene.bounds,
        )
        if not people:
            await self._store(record, scene, [], known, step="done", cursor=0, turns=turns)
            return False
        ids = [p.contact_id for p in people]
        told = await self.plans.told(scene.history, ids)
        skip = frozenset(await self.plans.known(record.id, ids))
        planned = plan(people, scene=scene, told=told, skip=skip, turns=turns)
        await self._store(
            record, scene, planned, known, step="people", cursor=people[-1].contact_id,
            turns=turns,
        )
        return True

    async def _ending_page(
        self, record: AlertRecord, scene: Scene, turns: Counter[str],
        known: dict[WordsKey, Wording],
    ) -> bool:
        owed = await self.plans.owed(
            scene.chain, record.id, history=scene.history, after=record.plan_cursor, limit=PAGE
        )
        if not owed:
            open_still = await self.settle.unfinished(scene.chain)
            await self._store(
                record, scene, [], known, step="people", cursor=0, turns=turns,
                state="todo" if open_still else "swept",
            )
            return False
        people = await self.plans.people_of([t.delivery_id for t in owed])
        closed = await self.closed([t.address_id for t in owed if t.address_id is not None])
        planned = endings(
            owed, people, scene=scene, kind=record.kind, closed=closed, turns=turns
        )
        await self._store(
            record, scene, planned, known, step="people", cursor=owed[-1].delivery_id,
            turns=turns,
        )
        return True

    async def _store(
        self, record: AlertRecord, scene: Scene, planned: Sequence[Planned],
        known: dict[WordsKey, Wording], *, step: str, cursor: int, turns: Mapping[str, int],
        state: str | None = None, mark: int | None = None,
    ) -> None:
        planned = _worded(planned, scene, known)
        needed = {p.words: known[p.words] for p in planned if p.words is not None}
        now = self.clock.now()
        async with self.tx.write() as connection:
            if not await self.alerts.change_if(
                connection, record.id, [AlertState.ACTIVE], mark=record.plan_mark, planned_at=now
            ):
                return
            messages = await self.plans.words(connection, record.id, needed, now=now)
            await self.plans.deliveries(connection, record.id, planned, messages, now=now)
            if any(p.purpose is Purpose.LEADER for p in planned) and step != "done":
                await self.relays.add(
                    connection, record.id, now=now, silence_ms=int(self.silence * 1000)
                )
            if any(p.purpose is Purpose.STATION for p in planned):
                await self.airings.add(connection, record.id, now)
            done = "done" if step == "done" else "todo"
            await self.plans.progress(
                connection, record.id, step=step, cursor=cursor, turns=turns,
                state=state or done, mark=mark,
            )
        await self.wake.notify("queued")


def _worded(
    planned: Sequence[Planned], scene: Scene, known: dict[WordsKey, Wording]
) -> list[Planned]:
    """Render; a wording that cannot be made is logged and stops nobody else."""
    good = []
    for p in planned:
        try:
            render([p], scene=scene, known=known)
        except Exception:
            log.exception("render.failed", alert=scene.record.public_id, language=p.language)
            continue
        good.append(p)
    return good

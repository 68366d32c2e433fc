"""The stage of notices: who is meant, page by page, behind every alert; and what time ends."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import structlog

from dispatcher.domain.area import Area
from dispatcher.domain.contact import Person
from dispatcher.domain.delivery import HANDED_OVER, WAITING, State
from dispatcher.domain.message import Purpose, Wording
from dispatcher.domain.notice import OPEN, Notice, NoticeState, subject
from dispatcher.domain.policy import Audience
from dispatcher.domain.record import Failed, Mailing, Planned, WordsKey, alone
from dispatcher.pipeline.plan import plan, written
from dispatcher.pipeline.render import render
from dispatcher.pipeline.run import PAGE
from dispatcher.pipeline.scene import Scene
from dispatcher.pipeline.track import UNPROVEN
from dispatcher.ports import Clock, Selection, Transactions, Wake
from dispatcher.ports.notices import NoticeStore
from dispatcher.ports.people import ContactStore
from dispatcher.ports.stores import PlanStore, SettleStore

log = structlog.get_logger(__name__)

_IN_VAIN = (State.FAILED, State.UNDELIVERED, State.OPTED_OUT)
_OVER = (NoticeState.STOPPED, NoticeState.ENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Whom a notice is for (``ports.Selection``): members of communities, people in areas.

    *area* is None where no area was named; without communities too everybody is meant.
    *languages* are first languages, empty for all.
    """

    communities: frozenset[int]
    area: Selection | None
    languages: frozenset[str]

    @property
    def resolvable(self) -> bool:
        """Whether it can find anybody."""
        return self.area is None or self.area.resolvable

    @property
    def bounds(self) -> None:
        """Members without a place are found by their community: no box may leave them out."""
        return None

    def meets(self, area: Area) -> bool:
        """Whether *area* is meant."""
        return self.area is None or self.area.meets(area)

    def concerned(
        self, people: Sequence[Person], *, groups_inside: frozenset[int] = frozenset()
    ) -> list[bool]:
        """For each person whether the notice is for them."""
        inside = self._inside(people, groups_inside)
        return [
            hit and (not self.languages or person.languages[0].key in self.languages)
            for person, hit in zip(people, inside, strict=True)
        ]

    def _inside(self, people: Sequence[Person], groups_inside: frozenset[int]) -> list[bool]:
        if self.area is None and not self.communities:
            return [True] * len(people)
        found = [person.community_id in self.communities for person in people]
        if self.area is None:
            return found
        there = self.area.concerned(people, groups_inside=groups_inside)
        return [a or b for a, b in zip(found, there, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcer:
    """Plans notices and ends them; each step may be killed and run again.

    *graver* is an alert that is still to be planned: alerts come first. *scene_of* gathers what the
    decisions see, *chain_of* the alerts that a notice is about.
    """

    tx: Transactions
    graver: Callable[[], Awaitable[object | None]]
    notices: NoticeStore
    plans: PlanStore
    settle: SettleStore
    contacts: ContactStore
    clock: Clock
    wake: Wake
    scene_of: Callable[[Notice], Awaitable[Scene]]
    chain_of: Callable[[Notice], Awaitable[Sequence[int]]]

    async def tick(self) -> None:
        """One round: at most one page of each notice, so that no alert waits for planning."""
        now = self.clock.now()
        await self._expire(now)
        await self._sweep(now)
        await self._other_ways(now)
        await self.notices.newcomers(mark=await self.contacts.mark())
        for notice in await self.notices.to_plan():
            if await self.graver() is not None:
                return
            try:
                await self._page(notice)
            except Exception:
                # The others go on; this one is tried again at the next tick.
                log.exception("notice.failed", notice=notice.public_id)

    async def _page(self, notice: Notice) -> None:
        # Before anybody is read: who is changed meanwhile is looked at again.
        mark = None if notice.plan_cursor else await self.contacts.mark()
        scene = await self.scene_of(notice)
        people = await self.people(notice, scene, after=notice.plan_cursor)
        ids = [person.contact_id for person in people]
        meant = await self.notices.concerned(notice, await self.chain_of(notice), ids)
        skip = await self.plans.known(subject(notice.id), ids)
        turns: Counter[str] = Counter(json.loads(notice.plan_turns))
        mailings = plan(
            [person for person in people if person.contact_id in meant], scene=scene, told={},
            skip=frozenset(skip), turns=turns,
        )
        await self._store(notice, scene, mailings, turns, ids[-1] if ids else 0, mark)

    async def people(self, notice: Notice, scene: Scene, *, after: int) -> list[Person]:
        """The next page of those who may be meant; in an exercise only who takes part."""
        return await self.contacts.page(
            after=after, limit=PAGE, exercise=scene.audience is Audience.EXERCISE,
            newer_than=notice.contact_mark,
        )

    async def _store(
        self, notice: Notice, scene: Scene, mailings: Sequence[Mailing],
        turns: Mapping[str, int], cursor: int, mark: int | None,
    ) -> None:
        known: dict[WordsKey, Wording] = {}
        good = [one for one in mailings if _worded(one, scene, known)]
        now = self.clock.now()
        async with self.tx.write() as connection:
            fresh = await self.notices.held(connection, notice.id)
            if fresh is None or (fresh.state, fresh.plan_state, fresh.plan_cursor) != (
                NoticeState.ACTIVE, "todo", notice.plan_cursor
            ):
                return  # stopped meanwhile, or another process has planned this page
            messages = await self.plans.words(connection, subject(notice.id), known, now=now)
            await self.plans.mailings(connection, subject(notice.id), good, messages, now=now)
            await self.notices.progress(
                connection, fresh, cursor=cursor, turns=turns, done=not cursor, mark=mark
            )
        await self.wake.notify("queued")

    async def _other_ways(self, now: int) -> None:
        """Whose way failed gets the next one that they have and that nothing was tried on."""
        failed = await self.notices.failed(now)
        for number in dict.fromkeys(one.alert_id for one in failed):
            notice = await self.notices.by_id(subject(number))
            batch = [one for one in failed if one.alert_id == number]
            try:
                if notice is not None:
                    await self._reroute(await self.scene_of(notice), batch, now)
            except Exception:
                # They stay due; the other notices do not wait for them.
                log.exception("notice.fallback", number=number)

    async def _reroute(self, scene: Scene, batch: Sequence[Failed], now: int) -> None:
        ids = sorted({one.contact_id for one in batch})
        people = await self.contacts.people(ids)
        tried = await self.settle.ways_tried(scene.record.id, scene.record.kind.value, ids)
        for one in batch:
            person = people.get(one.contact_id)
            planned = None if person is None else written(
                person, scene=scene, position=0, kind=scene.record.kind, purpose=Purpose.PUBLIC,
                without=frozenset(way for who, way in tried if who == one.contact_id)
                | {one.transport},
            )
            if planned is None or planned.state is not State.QUEUED:
                await self.settle.unmark([one.id])
            else:
                await self._swap(scene, one, planned, now)
                tried = {*tried, (one.contact_id, planned.transport)}

    async def _swap(self, scene: Scene, failed: Failed, planned: Planned, now: int) -> None:
        known: dict[WordsKey, Wording] = {}
        render([planned], scene=scene, known=known)
        people = (await self.plans.people_of([failed.id])).get(failed.id, planned.people)
        # The new way first: killed between the two writes, the person still has one.
        async with self.tx.write() as connection:
            messages = await self.plans.words(connection, failed.alert_id, known, now=now)
            await self.plans.mailings(
                connection, failed.alert_id, alone([replace(planned, people=people)]), messages,
                now=now,
            )
        await self.settle.hand_on(failed.id, _IN_VAIN, State.REROUTED, failed.reason, now=now)

    async def _expire(self, now: int) -> None:
        for notice in await self.notices.over(now):
            async with self.tx.write() as connection:
                await self.notices.change_if(
                    connection, notice.id, OPEN, state=NoticeState.ENDED.value, ended_at=now
                )

    async def _sweep(self, now: int) -> None:
        """What waits of a notice that is over ends; past its time a missing receipt is final."""
        for notice in await self.notices.unswept():
            number = subject(notice.id)
            stopped = notice.state is NoticeState.STOPPED
            to = State.CANCELED if stopped else State.EXPIRED
            await self._end(number, WAITING, State.NO_RECEIPT, UNPROVEN, now, was=UNPROVEN)
            await self._end(number, WAITING, to, f"notice-{notice.state.value}", now)
            if notice.valid_until <= now:
                await self._end(number, HANDED_OVER, State.NO_RECEIPT, "no-receipt", now)
            if not await self.settle.open_in(number):
                async with self.tx.write() as connection:
                    await self.notices.change_if(
                        connection, notice.id, _OVER, plan_state="closed"
                    )

    async def _end(
        self, number: int, states: frozenset[State], to: State, reason: str, now: int, *,
        was: str | None = None,
    ) -> None:
        while await self.settle.end(number, list(states), to, reason, now=now, was=was):
            pass


def _worded(one: Mailing, scene: Scene, known: dict[WordsKey, Wording]) -> bool:
    """Render; a wording that cannot be made is logged and stops nobody else."""
    try:
        render([one.pattern], scene=scene, known=known)
    except Exception:
        log.exception(
            "render.failed", notice=scene.record.public_id, language=one.pattern.language
        )
        return False
    return True

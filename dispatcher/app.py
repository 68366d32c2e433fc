"""The program: CAP in -> ingest -> plan -> render -> send -> track. Read this file first.

``ingest`` answers a posted document (``service/alerts.py`` calls it and wakes the planner).
``plan`` and ``render`` work through an alert page by page (:meth:`App.plan`). ``send`` hands over
what was planned (:meth:`App.send`), and ``track`` takes in what the provider says of it
(:meth:`App.track`). A database row is all that passes between them.
"""

import asyncio
import fcntl
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import IO

import structlog

from dispatcher.domain.delivery import Outcome, Receipt
from dispatcher.domain.errors import Conflict
from dispatcher.domain.message import Wording
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord, Outline, WordsKey
from dispatcher.domain.sender import Sender
from dispatcher.pipeline.run import Planner
from dispatcher.pipeline.send import Outbox, drained
from dispatcher.pipeline.track import record
from dispatcher.schedule import REST_SECONDS, Pulse, ticking
from dispatcher.service.desk import Desk
from dispatcher.service.rounds import Rounds
from dispatcher.service.scenes import Scenes
from dispatcher.service.senders import met
from dispatcher.service.soundness import Soundness
from dispatcher.service.sources import Sources
from dispatcher.service.translating import Translating, wanted_here
from dispatcher.settings import Settings
from dispatcher.store.migrations import check, upgrade
from dispatcher.store.open_work import open_work
from dispatcher.wiring import Parts, WallClock, build, jitter

log = structlog.get_logger(__name__)

ROLES = ("web", "send", "schedule")
_LAST_WRITES = 3.0  # seconds that transactions have when the program ends
_LOOK_SECONDS = 0.4  # between two looks at what others have written
_REST_SECONDS = 0.5  # before an alert that failed, or waits for unknown outcomes, is planned again


class App:
    """One process of Tocsin: its parts, its desk (for web and command line) and its loops."""

    def __init__(self, settings: Settings, *, clock: WallClock | None = None) -> None:
        self.settings = settings
        self.parts: Parts = build(settings, clock=clock)
        self.scenes = Scenes(self.parts)
        self.desk = Desk(self.parts, self.scenes)
        self.rounds = Rounds(self.parts, self.scenes)
        self.soundness = Soundness(self.parts)  # looks at the file before anybody opens it
        db = self.parts.db
        self.pulse = Pulse(db.version, lambda: open_work(db))
        if not db.sqlite:  # where others answer withdrawals too, old knowledge starts nothing
            self.parts.active.fresh = self.pulse.fresh
        self._running = AsyncExitStack()
        self._lock: IO[str] | None = None
        self._rests: dict[int, float] = {}
        self._tried: set[int] = set()  # came to nothing since a page was last planned
        self._outboxes: list[Outbox] = []

    async def open(self) -> None:
        """Bring the database up to date and into its mode; raises ``Conflict`` on another.

        PostgreSQL is only looked at: others may be at work there with the schema it has.
        """
        if self.parts.db.sqlite:
            await upgrade(self.settings.database_url)
        else:
            await check(self.parts.db)
        stated = self.settings.mode if "mode" in self.settings.model_fields_set else None
        await self.parts.principals.open_mode(stated, now=self.parts.clock.now())
        await self.desk.refresh_active()

    async def start(self, *roles: str) -> None:
        """Start the loops of *roles* (default all) after settling what a crash left behind."""
        self._lock_file()
        await self.open()
        if await self.soundness.opened():
            # Before anything is claimed it must be known what is to be looked for first.
            await self.desk.refresh_active()
        await self.parts.start()
        await self.rounds.clock.begin()
        checking = asyncio.create_task(self.soundness.check())
        self._running.push_async_callback(_stopped, checking)
        roles = roles or ROLES
        loops: list[Callable[[], Awaitable[None]]] = [self.watch, self.track]
        if "send" in roles:
            await self._recover()
            loops += [self.plan, self.send]
        if "schedule" in roles:
            loops.append(Sources(self.parts, self.desk).run)
            if wanted_here(self.settings):
                loops.append(Translating(self.parts, self.scenes).run)
        for loop in loops:
            task = asyncio.create_task(_forever(loop))
            self._running.push_async_callback(_stopped, task)
        jobs = self.rounds.jobs() if "schedule" in roles else self.rounds.everywhere()
        scheduler = ticking(jobs, self.pulse, self.parts.clock.trusted)
        scheduler.start()
        self._running.callback(scheduler.shutdown, wait=False)

    async def stop(self) -> None:
        """Put back what was not begun, wait for what was, and stop the loops."""
        await drained(self._outboxes)
        await self.parts.db.shut(_LAST_WRITES)
        await self._running.aclose()
        await self.parts.close()
        if self._lock is not None:
            self._lock.close()

    def _lock_file(self) -> None:
        """SQLite has one writer process: a second ``serve`` on the same file is refused."""
        if not self.parts.db.sqlite or not self.parts.db.url.database:
            return
        path = Path(self.parts.db.url.database + ".serve")
        self._lock = path.open("w", encoding="ascii")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Conflict(
                f"Another tocsin serve is running on {self.parts.db.url.database}; stop it, or "
                "use PostgreSQL for several processes."
            ) from error

    async def _recover(self) -> None:
        """A restart looks up at once what it finds half done."""
        now, settling = self.parts.clock.now(), self.parts.settling
        while await settling.expire_leases(now=now, everything=self.parts.db.sqlite):
            pass
        await settling.recheck(now=now)

    async def plan(self) -> None:
        """Plan and render every active alert page by page, the gravest first."""
        planner = self._planner()
        while True:
            alert = await self._next_to_plan()
            if alert is None:
                await self.parts.wake.wait("plan", self._until_rested())
            elif not await self._plan_or_log(planner, alert):
                self._rests[alert.id] = time.monotonic() + _REST_SECONDS
                self._tried.add(alert.id)

    async def _next_to_plan(self) -> Outline | None:
        """The gravest; what only waits, or fails, comes again after a page of another."""
        now, alerts = time.monotonic(), self.parts.alerts
        self._rests = {alert: until for alert, until in self._rests.items() if until > now}
        found = await alerts.next_to_plan(but=self._rests.keys() | self._tried)
        if found is None and self._tried:
            self._tried.clear()
            found = await alerts.next_to_plan(but=self._rests)
        return found

    def _until_rested(self) -> float:
        now = time.monotonic()
        return max(min(self._rests.values(), default=now + REST_SECONDS) - now, 0.0)

    async def _plan_or_log(self, planner: Planner, alert: Outline) -> bool:
        """Whether to go on with this alert at once; one that fails stops no other."""
        try:
            record = await self.parts.alerts.by_id(alert.id)
            return record is not None and await self._plan_page(planner, record)
        except Exception:
            log.exception("plan.failed", alert=alert.public_id)
            return False

    async def _plan_page(self, planner: Planner, alert: AlertRecord) -> bool:
        """Page after page; True if it made way for a graver one, False when nothing is left."""
        scene = await self.scenes.of(alert)
        known: dict[WordsKey, Wording] = {}
        left: AlertRecord | None = alert
        while left is not None and _plannable(left):
            left = await planner.page(left, scene, known)
            if left is not None:
                self._tried.clear()
                if await self._graver_waits(alert):
                    return True
        return False

    async def _graver_waits(self, alert: AlertRecord) -> bool:
        first = await self._next_to_plan()
        return first is not None and first.priority < alert.priority

    async def send(self) -> None:
        """Hand over what is queued, each sender within its own budget."""
        self._outboxes = [self._outbox(sender) for sender in self.parts.senders]
        async with asyncio.TaskGroup() as tasks:
            for outbox in self._outboxes:
                tasks.create_task(outbox.run())

    async def track(self) -> None:
        """Commit receipts in batches as they come in."""
        await self.parts.intray.run(self._told)

    async def _told(self, receipts: Sequence[Receipt]) -> None:
        """A receipt may tell of a trouble of our sender, long after the message was taken."""
        failed = [receipt for receipt in receipts if receipt.reason]
        if failed or self.parts.troubles.owing:
            await met(self.parts, failed)

    def _planner(self) -> Planner:
        parts = self.parts
        return Planner(
            tx=parts.db, alerts=parts.alerts, plans=parts.plans, settle=parts.settling,
            contacts=parts.contacts, relays=parts.relays, airings=parts.airings,
            clock=parts.clock, wake=parts.wake, silence=self.settings.wait.relay_silence,
            closed=parts.wishes.closed,
        )

    def _outbox(self, sender: Sender) -> Outbox:
        parts = self.parts
        account = parts.accounts[sender.key.partition("/")[0]]

        def available() -> bool:
            now = parts.clock.now()
            needed = not sender.standby or not parts.account.available(now)
            return needed and account.available(now)

        beside = sum(s.transport == sender.transport for s in parts.senders)
        return Outbox(
            transport=sender.transport, sender=sender.key, route=sender, channels=parts.channels,
            store=parts.sending, budget=parts.budget, wake=parts.wake, clock=parts.clock,
            active=parts.active, record=self._record, available=available,
            trial=lambda: account.room(parts.clock.now()),
            connections=max(self.settings.twilio.connections // max(beside, 1), 4),
        )

    async def _record(self, outcomes: Sequence[Outcome]) -> None:
        await record(
            outcomes, store=self.parts.sending, tx=self.parts.db, patience=self.parts.patience,
            random=jitter,
        )
        await met(self.parts, outcomes)
        refused = [o.delivery_id for o in outcomes if o.opted_out]
        if refused:
            await self.parts.wishes.refused_at_provider(refused, at=self.parts.clock.now())
        await self.parts.wake.notify("events", {"type": "progress"})

    async def watch(self) -> None:
        """Notice within half a second what anybody has written, and wake whom it may concern."""
        while True:
            try:
                if await self.pulse.beat():
                    await self.desk.refresh_active()
                    self.parts.wake.rouse("plan")
                    self.parts.wake.rouse("translate")
                    self.parts.wake.rouse("queued")
                self.pulse.acted()
            except Exception:
                # Nothing is started on old knowledge; what is in flight is still recorded.
                log.exception("active.unreadable")
                self.parts.active.paused = True
                self.pulse.forget()
            await asyncio.sleep(_LOOK_SECONDS)


def _plannable(alert: AlertRecord) -> bool:
    # One that was withdrawn between two pages is left at once: its Cancel waits behind it.
    return alert.state is AlertState.ACTIVE and alert.plan_state == "todo"


async def _forever(loop: Callable[[], Awaitable[None]]) -> None:
    """A loop that fails is logged and begun again: its rows are still there."""
    while True:
        try:
            await loop()
        except Exception:
            log.exception("loop.failed", loop=getattr(loop, "__name__", "?"))
            await asyncio.sleep(0.5)


async def _stopped(task: asyncio.Task[None]) -> None:
    # A library may swallow a cancellation: ask again, and at last leave it behind.
    for _ in range(10):
        task.cancel()
        if (await asyncio.wait([task], timeout=0.1))[0]:
            return

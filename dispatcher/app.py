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

from channels._twilio import state_of
from dispatcher.domain.delivery import Outcome
from dispatcher.domain.errors import Conflict
from dispatcher.domain.message import Wording
from dispatcher.domain.policy import APPROVERS_NEEDED, AlertState
from dispatcher.domain.record import AlertRecord, Outline, WordsKey
from dispatcher.pipeline.escalate import Escalation
from dispatcher.pipeline.fallback import Fallback
from dispatcher.pipeline.handover import Handover
from dispatcher.pipeline.lifecycle import Lifecycle
from dispatcher.pipeline.reconcile import chase_receipts, settle_unknown
from dispatcher.pipeline.run import Planner
from dispatcher.pipeline.send import Outbox, drained
from dispatcher.pipeline.track import record
from dispatcher.schedule import ticking
from dispatcher.service.desk import Desk
from dispatcher.service.scenes import Scenes
from dispatcher.service.sources import Sources
from dispatcher.settings import Settings
from dispatcher.store.migrations import upgrade
from dispatcher.wiring import Parts, WallClock, build, jitter

log = structlog.get_logger(__name__)

ROLES = ("web", "send", "schedule")
_LAST_WRITES = 3.0  # seconds that transactions have when the program ends
_REST_SECONDS = 0.5  # before an alert that failed, or waits for unknown outcomes, is planned again


class App:
    """One process of Tocsin: its parts, its desk (for web and command line) and its loops."""

    def __init__(self, settings: Settings, *, clock: WallClock | None = None) -> None:
        self.settings = settings
        self.parts: Parts = build(settings, clock=clock)
        self.scenes = Scenes(self.parts)
        self.desk = Desk(self.parts, self.scenes)
        self._running = AsyncExitStack()
        self._lock: IO[str] | None = None
        self._rests: dict[int, float] = {}
        self._outboxes: list[Outbox] = []

    async def open(self) -> None:
        """Bring the database up to date and into its mode; raises ``Conflict`` on another mode."""
        if self.parts.db.sqlite:
            await upgrade(self.settings.database_url)
        stated = self.settings.mode if "mode" in self.settings.model_fields_set else None
        await self.parts.principals.open_mode(stated, now=self.parts.clock.now())
        await self.desk.refresh_active()

    async def start(self, *roles: str) -> None:
        """Start the loops of *roles* (default all) after settling what a crash left behind."""
        self._lock_file()
        await self.open()
        await self.parts.start()
        roles = roles or ROLES
        loops: list[Callable[[], Awaitable[None]]] = [self.track]
        if "send" in roles:
            await self._recover()
            loops += [self.plan, self.send]
        if "schedule" in roles:
            loops.append(Sources(self.parts, self.desk).run)
        for loop in loops:
            task = asyncio.create_task(_forever(loop))
            self._running.push_async_callback(_stopped, task)
        scheduler = ticking(self._ticks(roles))
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
            waiting = await self._to_plan()
            for alert in waiting:
                if not await self._plan_or_log(planner, alert):
                    self._rests[alert.id] = time.monotonic() + _REST_SECONDS
            if not waiting:
                await self.parts.wake.wait("plan", _REST_SECONDS)

    async def _to_plan(self) -> list[Outline]:
        now = time.monotonic()
        waiting = await self.parts.alerts.to_plan()
        return [alert for alert in waiting if self._rests.get(alert.id, 0.0) <= now]

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
        fresh: AlertRecord | None = alert
        more = True
        while more and fresh is not None and _plannable(fresh):
            more = await planner.page(fresh, scene, known)
            fresh = await self.parts.alerts.by_id(alert.id)
            if more and await self._graver_waits(alert):
                return True
        return False

    async def _graver_waits(self, alert: AlertRecord) -> bool:
        waiting = await self._to_plan()
        return bool(waiting) and waiting[0].priority < alert.priority

    async def send(self) -> None:
        """Hand over what is queued, each transport within its own budget."""
        self._outboxes = [self._outbox(transport) for transport in ("sms", "whatsapp")]
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._watch_active())
            for outbox in self._outboxes:
                tasks.create_task(outbox.run())

    async def track(self) -> None:
        """Commit receipts in batches as they come in."""
        await self.parts.intray.run()

    def _planner(self) -> Planner:
        parts = self.parts
        return Planner(
            tx=parts.db, alerts=parts.alerts, plans=parts.plans, settle=parts.settling,
            contacts=parts.contacts, relays=parts.relays, airings=parts.airings,
            clock=parts.clock, wake=parts.wake, silence=self.settings.wait.relay_silence,
            closed=parts.wishes.closed,
        )

    def _outbox(self, transport: str) -> Outbox:
        parts = self.parts
        return Outbox(
            transport=transport, sender=transport, channels=parts.channels, store=parts.sending,
            budget=parts.budget, wake=parts.wake, clock=parts.clock, active=parts.active,
            record=self._record, connections=self.settings.twilio.connections,
            available=lambda: parts.account.available(parts.clock.now()),
        )

    async def _record(self, outcomes: Sequence[Outcome]) -> None:
        await record(
            outcomes, store=self.parts.sending, tx=self.parts.db, patience=self.parts.patience,
            random=jitter,
        )
        refused = [o.delivery_id for o in outcomes if o.opted_out]
        if refused:
            await self.parts.wishes.refused_at_provider(refused, at=self.parts.clock.now())
        await self.parts.wake.notify("events", {"type": "progress"})

    async def _watch_active(self) -> None:
        # Another process may have withdrawn an alert; this one notices within half a second.
        while True:
            try:
                await self.desk.refresh_active()
            except Exception:
                # Nothing is started on old knowledge; what is in flight is still recorded.
                log.exception("active.unreadable")
                self.parts.active.paused = True
            await asyncio.sleep(0.4)

    def _ticks(
        self, roles: Sequence[str]
    ) -> dict[str, tuple[float, Callable[[], Awaitable[object]]]]:
        if "schedule" not in roles:
            return {}
        parts = self.parts
        pace = max(0.1, min(1.0, 20 / self.settings.wait.reconcile, 1 / parts.clock.scale * 10))
        life = Lifecycle(
            tx=parts.db, alerts=parts.alerts, settle=parts.settling, relays=parts.relays,
            clock=parts.clock, wake=parts.wake, held=self.settings.wait.held,
            needed=APPROVERS_NEEDED[self.settings.approvals],
        )
        return {
            "lifecycle": (0.5, life.tick),
            "leases": (1.0, lambda: parts.settling.expire_leases(now=parts.clock.now())),
            "unknown": (0.5, self._settle_unknown),
            "receipts": (1.0, self._chase),
            "retries": (1.0, self._give_up),
            "fallback": (0.5, self._fallback),
            "relays": (pace, self._escalation().tick),
            "stations": (1.0, self._handover().tick),
            "newcomers": (5.0, self._newcomers),
            "forgotten": (3600.0, lambda: parts.contacts.sweep_addresses(now=parts.clock.now())),
        }

    async def _settle_unknown(self) -> int:
        parts = self.parts
        return await settle_unknown(
            settle=parts.settling, send=parts.sending, tx=parts.db, provider=parts.lookup,
            clock=parts.clock, patience=parts.patience,
        )

    async def _chase(self) -> int:
        parts = self.parts
        return await chase_receipts(
            settle=parts.settling, send=parts.sending, tx=parts.db, provider=parts.lookup,
            clock=parts.clock, patience=parts.patience, status_of=state_of,
            take=parts.intray.drop_in,
        )

    async def _give_up(self) -> int:
        now = self.parts.clock.now()
        first_before = now - self.parts.patience.retry_for
        return await self.parts.settling.give_up(first_before=first_before, now=now)

    async def _fallback(self) -> int:
        parts = self.parts
        fallback = Fallback(
            tx=parts.db, alerts=parts.alerts, plans=parts.plans, settle=parts.settling,
            contacts=parts.contacts, clock=parts.clock, wake=parts.wake,
            silence_ms=int(self.settings.wait.fallback * 1000), scene_of=self.scenes.of,
        )
        return await fallback.run(receipts_arrive=parts.intray.seen > 0)

    def _escalation(self) -> Escalation:
        parts = self.parts
        return Escalation(
            tx=parts.db, alerts=parts.alerts, plans=parts.plans, contacts=parts.contacts,
            relays=parts.relays, inbound=parts.inbound, words=parts.sentences, clock=parts.clock,
            wake=parts.wake, silence_ms=int(self.settings.wait.relay_silence * 1000),
            host_language=parts.house.host_language, scene_of=self.scenes.of,
        )

    def _handover(self) -> Handover:
        parts = self.parts
        return Handover(
            airings=parts.airings, radio=parts.channels["radio"], clock=parts.clock,
            notes=parts.notes,
        )

    async def _newcomers(self) -> None:
        """People added while an alert is active are swept in."""
        await self.parts.plans.replan(mark=await self.parts.contacts.mark())


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

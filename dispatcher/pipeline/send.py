"""The send stage: hand claimed deliveries over, bounded, and one crash stops nobody."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from dispatcher.domain.delivery import Claimed, Outcome, Verdict
from dispatcher.domain.sender import Sender
from dispatcher.ports import Budget, Channel, Clock, Wake
from dispatcher.ports.stores import SendStore

log = structlog.get_logger(__name__)

LEASE_SECONDS = 60.0
LEAST_LEASE_SECONDS = 20.0
_FLUSH_SECONDS = 0.05  # outcomes gather so long, so that one transaction writes many
# Claimed per connection: what is claimed when a process dies has to be asked about one by one.
DEPTH = 4
_BATCH = 500
_UNITS_PER_MESSAGE = 4  # a guess, so that one claim can fill all connections
_DRAIN_SECONDS = 6.0  # real ones; the whole service ends within 15
# Real seconds; a bucket that is asked again within a quarter of a second loses nothing.
_FOR_ROOM, _FOR_BUDGET, _AFTER_FAILURE = 0.25, 0.1, 0.5
_NOTHING_WAITS = 5.0  # real seconds; whatever is written wakes an outbox long before
_UNTIL_WOKEN = None


@dataclass(slots=True, kw_only=True)
class Active:
    """Which alerts may still be sent, as this process knows it right now.

    Refreshed from the database twice a second; a withdrawal taken in by this process drops its
    alert before the withdrawal is answered.
    """

    ends_at: dict[int, int] = field(default_factory=dict)
    paused: bool = False
    # Delivery ids, claimed for a rate that the provider does not take: the unposted go back.
    recalled: set[int] = field(default_factory=set)
    closing: bool = False  # the program ends: what is not under way waits for the next start
    scale: float = 1.0  # the clock's seconds in a real one
    trusted: Callable[[], bool] = lambda: True
    fresh: Callable[[], bool] = lambda: True

    @property
    def stopped(self) -> bool:
        """Whether nothing may be started: by order, by a doubtful clock, on knowledge too old."""
        return self.paused or not self.trusted() or not self.fresh()

    def may(self, alert_id: int | None, now: int) -> bool:
        """Whether a request for this alert may be started at *now* (UTC ms)."""
        if self.stopped:
            return False
        return alert_id is None or self.ends_at.get(alert_id, 0) > now

    def may_start(self, claimed: Claimed, now: int) -> bool:
        """Whether the request for *claimed* may be started at *now* (UTC ms).

        To be asked right before the request, and again after each wait for a place or a connection.
        """
        late = claimed.lease_until - now < LEAST_LEASE_SECONDS * 1000 * self.scale
        over = claimed.ends_at is not None and claimed.ends_at <= now
        back = self.closing or claimed.delivery_id in self.recalled
        return not (back or late or over) and self.may(claimed.alert_id, now)

    def drop(self, *alert_ids: int) -> None:
        """Start nothing more for these alerts."""
        for alert_id in alert_ids:
            self.ends_at.pop(alert_id, None)


@dataclass(slots=True, kw_only=True)
class Outbox:
    """One transport's way out: takes from its budget, claims, hands over, records in batches."""

    transport: str
    sender: str
    channels: Mapping[str, Channel]
    store: SendStore
    budget: Budget
    wake: Wake
    clock: Clock
    active: Active
    record: Callable[[Sequence[Outcome]], Awaitable[None]]
    available: Callable[[], bool]
    connections: int = 64
    route: Sender | None = None
    trial: Callable[[], int | None] = lambda: None  # how many may go while it is tried again
    _line: asyncio.Queue[Claimed] = field(default_factory=asyncio.Queue)
    _done: list[Outcome] = field(default_factory=list)
    _finished: asyncio.Event = field(default_factory=asyncio.Event)
    _all_back: asyncio.Event = field(default_factory=asyncio.Event)
    _freed: asyncio.Event = field(default_factory=asyncio.Event)
    _open: int = 0
    _in_hand: set[int] = field(default_factory=set)  # claimed, and without an outcome
    _accepted: int = 0  # units of which the budget does not know yet
    _claims_over: asyncio.Event = field(default_factory=asyncio.Event)

    async def drain(self) -> None:
        """Start nothing more; done when all that was claimed is back in the queue or recorded."""
        self.active.closing = True
        while self._open or not self._claims_over.is_set():
            self.wake.rouse("queued")
            await asyncio.sleep(_FLUSH_SECONDS / 2)

    async def run(self) -> None:
        """Until cancelled; what is in flight then is settled as unknown by its lease."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(self.connections):
                tasks.create_task(self._hand_over())
            tasks.create_task(self._write_down())
            tasks.create_task(self._fill())

    async def _fill(self) -> None:
        while not self.active.closing:
            try:
                pause = await self._claim()
                rest = await self._rest() if pause is _UNTIL_WOKEN else 0.0
            except Exception:
                log.exception("claim.failed", transport=self.transport)
                pause = _AFTER_FAILURE
            if pause is _UNTIL_WOKEN:
                await self.wake.wait("queued", rest)
            elif pause is _FOR_ROOM:
                self._freed.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(_FOR_ROOM):
                        await self._freed.wait()
            elif pause:
                await asyncio.sleep(pause)
        self._claims_over.set()

    async def _rest(self) -> float:
        """Real seconds until something may be due by itself; what is written meanwhile wakes us."""
        if self.active.stopped or not self.available():
            return _AFTER_FAILURE
        due = await self.store.next_due(self.transport, self.route)
        if due is None:
            return _NOTHING_WAITS
        # What is due and was not claimed belongs to an alert that is over, or to another process.
        wait = (due - self.clock.now()) / 1000 / self.clock.scale
        return _AFTER_FAILURE if wait <= 0 else min(wait, _NOTHING_WAITS)

    async def _claim(self) -> float | None:
        """Claim what budget and connections allow; how long to pause before the next claim."""
        room = DEPTH * self.connections - self._open
        if room < DEPTH * self.connections // 2:
            return _FOR_ROOM
        if self.active.stopped or not self.available():
            return _UNTIL_WOKEN
        units = await self.budget.take(self.sender, room * _UNITS_PER_MESSAGE)
        if units <= 0:
            return _FOR_BUDGET
        most, few = min(room, units), self.trial()
        claimed = await self.store.claim(
            self.transport, limit=most if few is None else min(most, few), units=units,
            now=self.clock.now(), lease_ms=int(LEASE_SECONDS * 1000 * self.clock.scale),
            active=self.active.ends_at, sender=self.route,
        )
        # A first message may be dearer than what there was: the bucket then goes into debt.
        await self.budget.give_back(self.sender, units - sum(self._cost(c) for c in claimed))
        self._open += len(claimed)
        self._in_hand.update(c.delivery_id for c in claimed)
        for c in claimed:
            self._line.put_nowait(c)
        return 0.0 if claimed else _UNTIL_WOKEN

    def _cost(self, claimed: Claimed) -> int:
        return claimed.segments if self.transport == "sms" else 1

    async def _hand_over(self) -> None:
        while True:
            claimed = await self._line.get()
            outcome = await self._attempt(claimed)
            self._in_hand.discard(claimed.delivery_id)
            self.active.recalled.discard(claimed.delivery_id)
            self._done.append(outcome)
            self._finished.set()
            if len(self._done) >= self._open:
                self._all_back.set()
            if outcome.verdict is Verdict.ACCEPTED:
                self._accepted += self._cost(claimed)
            if outcome.slower:
                await self._slow_down()

    async def _slow_down(self) -> None:
        """Use less; what was claimed for a higher rate would be refused, too, and goes back."""
        await self._tell()
        if await self.budget.slow_down(self.sender):
            self.active.recalled |= self._in_hand

    async def _tell(self) -> None:
        units, self._accepted = self._accepted, 0
        if units:
            await self.budget.accepted(self.sender, units)

    async def _attempt(self, claimed: Claimed) -> Outcome:
        now = self.clock.now()
        if not self.active.may_start(claimed, now):
            return _outcome(claimed, Verdict.NOT_STARTED, now)
        try:
            return await self.channels[claimed.channel].send(claimed)
        except Exception:
            # It may have left; its state is settled as unknown, and the others go on.
            log.exception("send.crashed", delivery_id=claimed.delivery_id)
            return _outcome(claimed, Verdict.UNKNOWN, self.clock.now(), "crashed")

    async def _write_down(self) -> None:
        while True:
            await self._finished.wait()
            await self._gather()
            await self._tell()
            batch, self._done = self._done[:_BATCH], self._done[_BATCH:]
            if not self._done:
                self._finished.clear()
            try:
                await self.record(batch)
                self._open -= len(batch)
                self._freed.set()
            except Exception:
                # Full disk, locked database: keep what is known and try again.
                log.exception("record.failed", transport=self.transport, outcomes=len(batch))
                self._done = batch + self._done
                self._finished.set()
                await asyncio.sleep(0.5)

    async def _gather(self) -> None:
        """Until a batch has come together; once everything is back nothing more can come."""
        if len(self._done) < self._open:
            self._all_back.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(_FLUSH_SECONDS):
                    await self._all_back.wait()


async def drained(outboxes: Sequence[Outbox]) -> None:
    """Let every outbox drain, for six seconds; what still hangs then is settled as unknown."""
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_SECONDS):
            await asyncio.gather(*(outbox.drain() for outbox in outboxes))


def _outcome(claimed: Claimed, verdict: Verdict, at: int, reason: str = "") -> Outcome:
    return Outcome(
        delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=verdict, at=at,
        reason=reason,
    )

"""APScheduler only ticks; every deadline lives in our own tables."""

import logging
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger(__name__)
# A tick that comes while the last one is still at work is left out on purpose, as is one that the
# end of the program cancels; one that fails is logged below.
logging.getLogger("apscheduler").setLevel(logging.CRITICAL)

REST_SECONDS = 5.0  # the longest that anything rests, whatever it has missed
# What was seen longer ago is no ground for starting anything: others' stops are heard of within a
# second. On a machine so busy that a look takes long itself, what is known may be twice as old as
# the last look took and half a second more, 15 s at most: slow must not become silent, and so a
# stop by another process may be heard of that much later there, which is logged.
_STALE_SECONDS, _STALEST_SECONDS = 0.9, 15.0


def _never() -> bool:
    return False


def _ever() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to do *every* so many real seconds if there may be something to do.

    That is so when the database has changed since the last time, when *due* says so, and after
    *rest* real seconds in any case; :data:`REST_SECONDS` while nothing at all is open.
    """

    run: Callable[[], Awaitable[object]]
    every: float
    rest: float
    due: Callable[[], bool] = _never
    always: bool = False  # also while the clock is in doubt


class Pulse:
    """What the database looked like when this process last looked.

    *version* is equal as long as nobody, of whatever process, has committed anything; *open_work*
    says whether there is anything that time alone can change.
    """

    def __init__(
        self, version: Callable[[], Awaitable[object]], open_work: Callable[[], Awaitable[bool]],
        *, monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._version = version
        self._open_work = open_work
        self._monotonic = monotonic
        self._acted_on: object = None
        self._acted_at = 0.0
        self._begun_at: float | None = None
        self._known_at: float | None = None
        self._took = 0.0
        self._told = 0.0
        self._asked = False
        self.seen: object = None
        self.open = True

    async def beat(self) -> bool:
        """Look once; whether something may have changed since the last time."""
        self._begun_at = self._monotonic()
        found, now = await self._version(), self._monotonic()
        if found != self.seen:
            self.seen, self.open, self._asked = found, True, False
        elif not self._asked:
            # Asked once, and only when it is quiet: the answer holds until something changes.
            self.open, self._asked = await self._open_work(), True
        if found == self._acted_on and now - self._acted_at < REST_SECONDS:
            return False
        self._acted_on, self._acted_at = found, now
        return True

    def acted(self) -> None:
        """What the last look found is known to everybody here."""
        self._known_at = self._begun_at
        self._took = self._monotonic() - (self._begun_at or 0.0)
        allowed = self._allowed()
        if allowed > max(self._told, _STALE_SECONDS):
            # Rounded up, so that nothing is started later than it says.
            log.warning("look.slow", stop_is_heard_within=math.ceil(allowed * 10) / 10)
        self._told = max(self._told, allowed) if allowed > _STALE_SECONDS else 0.0

    def _allowed(self) -> float:
        return min(max(_STALE_SECONDS, 2 * self._took + 0.5), _STALEST_SECONDS)

    def fresh(self) -> bool:
        """Whether it was looked a moment ago; a process that was held up knows nothing new.

        True as long as nobody looks at all.
        """
        known = self._known_at
        return known is None or self._monotonic() - known < self._allowed()

    def forget(self) -> None:
        """What was seen could not be acted on: the next look finds a change."""
        self._acted_on = None

    def guard(self, job: Job) -> Callable[[], Awaitable[None]]:
        """*job* as often as it has to run; if it fails that is logged, and it runs again."""
        last, ran_at = object(), 0.0

        async def run() -> None:
            nonlocal last, ran_at
            now, seen = self._monotonic(), self.seen
            rest = job.rest if self.open else REST_SECONDS
            if seen == last and now - ran_at < rest and not job.due():
                return
            last, ran_at = seen, now
            try:
                await job.run()
            except BaseException:
                last = object()
                raise

        return run


def ticking(
    jobs: Mapping[str, Job], pulse: Pulse, trusted: Callable[[], bool] = _ever
) -> AsyncIOScheduler:
    """A scheduler, not yet started, that runs each job as often as it has to.

    A job that fails is logged and runs again at its next tick; one that is late runs once. While
    the clock is not *trusted* only what always runs does.
    """
    scheduler = AsyncIOScheduler(
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    )
    for name, job in jobs.items():
        guarded = _guarded(name, pulse.guard(job), may=_ever if job.always else trusted)
        scheduler.add_job(guarded, "interval", seconds=job.every, id=name)
    return scheduler


def _guarded(
    name: str, job: Callable[[], Awaitable[object]], may: Callable[[], bool]
) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            if may():
                await job()
        except Exception:
            # A tick that fails leaves its rows as they are; the next one finds them again.
            log.exception("tick.failed", tick=name)

    return run

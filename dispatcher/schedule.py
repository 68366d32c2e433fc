"""APScheduler only ticks; every deadline lives in our own tables."""

import logging
from collections.abc import Awaitable, Callable, Mapping

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger(__name__)
# A tick that comes while the last one is still at work is left out on purpose, as is one that the
# end of the program cancels; one that fails is logged below.
logging.getLogger("apscheduler").setLevel(logging.CRITICAL)


def ticking(jobs: Mapping[str, tuple[float, Callable[[], Awaitable[object]]]]) -> AsyncIOScheduler:
    """A scheduler, not yet started, that runs each job every so many real seconds.

    A job that fails is logged and runs again at its next tick; one that is late runs once.
    """
    scheduler = AsyncIOScheduler(
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    )
    for name, (seconds, job) in jobs.items():
        scheduler.add_job(_guarded(name, job), "interval", seconds=seconds, id=name)
    return scheduler


def _guarded(
    name: str, job: Callable[[], Awaitable[object]]
) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            await job()
        except Exception:
            # A tick that fails leaves its rows as they are; the next one finds them again.
            log.exception("tick.failed", tick=name)

    return run

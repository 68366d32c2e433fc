"""Whether the database is whole: asked at the start, before and beside the first sending."""

import asyncio
from pathlib import Path

import structlog

from dispatcher.store.damage import damage, torn
from dispatcher.wiring import Parts

log = structlog.get_logger(__name__)


class Soundness:
    """Looks at the SQLite file of this process; PostgreSQL watches over its own.

    *torn* is how the last process left it: to be made before anybody opens it.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        name = parts.db.url.database if parts.db.sqlite else None
        self._file = Path(name) if name else None
        self.torn = self._file is not None and torn(self._file)

    async def opened(self) -> bool:
        """Whether the end was torn: what it took is looked for before it is sent again."""
        restored, row = self._parts.restored, await self._parts.principals.mode_row()
        if not self.torn or row["paused"]:
            return False
        log.error("database.torn")
        await restored.look_back(now=self._parts.clock.now())
        return True

    async def check(self) -> None:
        """Read the whole file once; a damaged one sends nothing until somebody has looked."""
        if self._file is None:
            return
        found = await asyncio.to_thread(damage, self._file)
        if not found:
            return
        log.error("database.damaged", finding=found[:200])
        await self._parts.principals.set_paused(True, (
            f"The database file is damaged ({found[:200]}), so nothing is sent: put back a copy "
            "(docs/how-to/back-up-and-restore.md), or go on at your own risk with: tocsin resume."
        ))

"""Whether this process may believe its clock, and telling everybody when it may not."""

import platform
import time
from datetime import UTC, datetime
from urllib.parse import urlsplit

import structlog

from dispatcher.store.set_back import set_back
from dispatcher.wiring import Parts

log = structlog.get_logger(__name__)

_ASKING_SECONDS = 10.0  # real ones, between two questions to the provider
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class ClockWatch:
    """Looks at the clock of this process; the provider is the witness if it can be one.

    Only an answer over TLS from another machine says what time it is: a stand-in on this one has
    our own clock.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._heard = 0
        self._said = ""
        self._asked = 0.0
        url = urlsplit(parts.settings.twilio.api_url)
        self._witness = (
            url.scheme == "https" and url.hostname not in _LOOPBACK
            and bool(parts.settings.twilio.account_sid) and parts.settings.mode == "live"
        )

    async def begin(self) -> None:
        """Before anything is sent or ended: is it later than what was written last?"""
        newest = await self._parts.restored.newest()
        if newest is not None:
            self._parts.clock.after(newest)
        row = await self._parts.principals.mode_row()
        self._heard = row["clock_word"]
        # A process that is gone may have left a sentence here; of other machines it is not ours.
        if row["clock_doubt"].startswith(_of_this_machine()):
            self._said = row["clock_doubt"]
        await self._ask()
        await self.look()

    def changed(self) -> bool:
        """Whether there is something new to be said, without asking anybody."""
        return self._parts.clock.trusted() == bool(self._said)

    async def look(self) -> None:
        """Hear an operator's word, ask the witness, and say what is new."""
        clock, principals = self._parts.clock, self._parts.principals
        word = (await principals.mode_row())["clock_word"]
        if word != self._heard:
            self._heard = word
            await self._believe()
        if not clock.trusted() and time.monotonic() - self._asked > _ASKING_SECONDS:
            await self._ask()
        if not self.changed():
            return
        off = round(clock.off())
        self._said = doubt_of(self._parts)
        if self._said:
            log.error("clock.doubted", seconds=off)
        else:
            log.info("clock.believed")
        await principals.doubt_clock(self._said)

    async def _believe(self) -> None:
        clock = self._parts.clock
        if clock.trusted():
            return
        off = clock.trust()
        log.warning("clock.believed", seconds=round(off), by="operator")
        await self._put_right(off)

    async def _ask(self) -> None:
        self._asked = time.monotonic()
        theirs = await self._parts.account.their_time() if self._witness else None
        if theirs is None:
            return
        doubted, off = not self._parts.clock.trusted(), self._parts.clock.off()
        self._parts.clock.believe(theirs)
        if doubted and self._parts.clock.trusted():
            log.warning("clock.believed", seconds=round(off), by="provider")
            await self._put_right(off)

    async def _put_right(self, off: float) -> None:
        if off < 0:
            parts = self._parts
            await set_back(parts.db, by=int(-off * 1000), now=parts.clock.now())
        self._parts.wake.rouse("queued")


def doubt_of(parts: Parts) -> str:
    """What is wrong with the clock of this process and what to do, in a sentence; or nothing."""
    off = parts.clock.off()
    if not off:
        return ""
    way = "ahead of" if off > 0 else "behind"
    wall = datetime.fromtimestamp(parts.clock.wall(), UTC).strftime("%Y-%m-%d %H:%M:%S")
    return (
        f"{_of_this_machine()}says {wall} UTC, {abs(off):,.0f} s {way} the time that was counted, "
        " so nothing is sent and nothing ends: set it right, or, if it is right, say so with: "
        "tocsin resume --clock-is-right."
    )


def _of_this_machine() -> str:
    return f"The clock of {platform.node()} "

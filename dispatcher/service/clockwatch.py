"""Whether this process may believe its clock, and telling everybody when it may not."""

import platform
import time
from datetime import UTC, datetime
from urllib.parse import urlsplit

import structlog

from dispatcher.store.set_back import go_on, set_back
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
        self._since: float | None = None  # real seconds: when this doubt began
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
        self._notice()
        await self._ask()
        await self.look()

    def changed(self) -> bool:
        """Whether there is something new to be said, without asking anybody."""
        return self._parts.clock.trusted() == bool(self._said)

    async def look(self) -> None:
        """Hear an operator's word, ask the witness, and say what is new."""
        self._notice()
        row = await self._parts.principals.mode_row()
        await go_on(self._parts.db)  # whoever began it may be gone
        if row["clock_word"] != self._heard:
            await self._believe()
            self._heard = row["clock_word"]
        due = time.monotonic() - self._asked > _ASKING_SECONDS
        if due and not self._parts.clock.trusted():
            await self._ask()
        await self._say(row["clock_doubt"])

    def _notice(self) -> None:
        if self._parts.clock.trusted():
            self._since = None
        elif self._since is None:
            self._since = time.monotonic()

    async def _say(self, shown: str) -> None:
        principals = self._parts.principals
        if not self.changed():
            # Another process may have ended its own doubt, or an operator all of them.
            if self._said and not shown:
                await principals.doubt_clock(self._said)
            return
        off, before = round(self._parts.clock.off()), self._said
        self._said = doubt_of(self._parts)
        if self._said:
            log.error("clock.doubted", seconds=off)
            await principals.doubt_clock(self._said)
        else:
            log.info("clock.believed")
            await principals.undoubt_clock(before)

    async def _believe(self) -> None:
        clock = self._parts.clock
        if clock.trusted():
            return
        await self._put_right(clock.off(), clock.wall())
        off = clock.trust()
        log.warning("clock.believed", seconds=round(off), by="operator")
        self._parts.wake.rouse("queued")

    async def _ask(self) -> None:
        self._asked = time.monotonic()
        theirs = await self._parts.account.their_time() if self._witness else None
        if theirs is None:
            return
        clock = self._parts.clock
        off = clock.off()
        agreed = bool(off) and abs(clock.wall() - theirs) <= clock.tolerance
        if agreed:
            await self._put_right(off, theirs)
        clock.believe(theirs)
        if agreed:
            log.warning("clock.believed", seconds=round(off), by="provider")
            self._parts.wake.rouse("queued")

    async def _put_right(self, off: float, now: float) -> None:
        """Before the clock is believed: if this fails, it is done at the next look.

        *now*: the right time in seconds since 1970.
        """
        if off < 0:
            doubted = 0.0 if self._since is None else time.monotonic() - self._since
            await set_back(
                self._parts.db, by=int(-off * 1000), now=int(now * 1000),
                since=int((now - doubted) * 1000),
            )


def doubt_of(parts: Parts) -> str:
    """What is wrong with the clock of this process and what to do, in a sentence; or nothing."""
    off = parts.clock.off()
    if not off:
        return ""
    way = "ahead of" if off > 0 else "behind"
    wall = datetime.fromtimestamp(parts.clock.wall(), UTC).strftime("%Y-%m-%d %H:%M:%S")
    return (
        f"{_of_this_machine()}says {wall} UTC, {abs(off):,.0f} s {way} the time that was counted,"
        " so nothing is sent and nothing ends: set it right, or, if it is right, say so with: "
        "tocsin resume --clock-is-right."
    )


def _of_this_machine() -> str:
    return f"The clock of {platform.node()} "

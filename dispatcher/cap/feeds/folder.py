"""A folder that alerts are dropped into: each whole file is taken once, then put away."""

import asyncio
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from dispatcher.cap.feeds import pace
from dispatcher.cap.feeds.door import Door, Taken
from dispatcher.cap.feeds.files import Stamp, found_in, put_away, whole
from dispatcher.cap.feeds.handing import Tally
from dispatcher.cap.feeds.order import in_order
from dispatcher.cap.feeds.route import Route
from dispatcher.domain.errors import TocsinError
from dispatcher.domain.feed import Health, Look

log = structlog.get_logger(__name__)

_AT_ONCE = 100
_SETTLED = 2.0  # real seconds without a change
_HALF_DONE = 60.0  # so long may a document without its last tag still be growing
_SHOWN_EVERY = 30.0  # real seconds between looks at an empty folder that are written down


@dataclass(frozen=True, slots=True, kw_only=True)
class _Watched:
    stamp: Stamp
    since: float


@dataclass(slots=True, kw_only=True)
class Folder:
    """Looks at one folder. *monotonic* is real seconds.

    A file is moved after what it says is stored: whoever dies between finds it again, and the
    same document again changes nothing.
    """

    route: Route
    door: Door
    chance: Callable[[], float]
    monotonic: Callable[[], float] = time.monotonic
    _watched: dict[str, _Watched] = field(default_factory=dict)
    _stored: dict[str, tuple[Stamp, Taken]] = field(default_factory=dict)
    _looked: float = float("-inf")

    async def ready(self) -> bool:
        """Whether there is something to see; an empty folder is only shown now and then."""
        if self.monotonic() - self._looked > _SHOWN_EVERY:
            return True
        try:
            return bool(await asyncio.to_thread(found_in, self.route.folder))
        except OSError:
            return True

    async def look(self, health: Health) -> Look:
        """Take every file that is completely written, in the order of what they say."""
        self._looked = self.monotonic()
        try:
            found = await asyncio.to_thread(found_in, self.route.folder)
        except OSError as fault:
            return self._failed(health, f"The folder cannot be read ({fault.strerror}).")
        settled = self._settled(found)
        tally, faults = Tally(), 0
        try:
            documents, faults = await asyncio.to_thread(self._read, settled)
            faults += await self._take(documents, tally)
        except TocsinError as fault:
            return self._failed(health, str(fault), tally)
        wait = pace.SOONEST if len(settled) > _AT_ONCE else self.route.interval
        return Look(wait=int(wait * 1000), new=tally.new, taken=tally.taken,
                    refused=tally.refused, faults=faults)

    def _failed(self, health: Health, why: str, tally: Tally | None = None) -> Look:
        tally = tally or Tally()
        wait = pace.after_failure(
            self.route.interval, failures=min(health.failures, 5), pause=None,
            chance=self.chance(),
        )
        return Look(wait=int(wait * 1000), error=why, new=tally.new, taken=tally.taken,
                    refused=tally.refused)

    def _settled(self, found: dict[str, Stamp]) -> dict[str, _Watched]:
        """Files that did not change for a while, or that were old when they came (renamed in)."""
        now, wall = self.monotonic(), time.time()
        needed = min(_SETTLED, self.route.interval)
        before, self._watched = self._watched, {}
        self._stored = {n: kept for n, kept in self._stored.items() if found.get(n) == kept[0]}
        for name, stamp in found.items():
            known = before.get(name)
            if known is None or known.stamp != stamp:
                age = min(max(0.0, wall - stamp.mtime_ns / 1e9), _HALF_DONE)
                # A clock that differs from the file server's must not make a new file old.
                since = now - age if age >= 5 * _SETTLED else now
                known = _Watched(stamp=stamp, since=since)
            self._watched[name] = known
        return {n: w for n, w in self._watched.items() if now - w.since >= needed}

    def _read(self, settled: dict[str, _Watched]) -> tuple[dict[str, bytes | None], int]:
        """Contents by name, None for one that is too large; and how many cannot be read."""
        bounds, now = self.route.bounds, self.monotonic()
        documents: dict[str, bytes | None] = {}
        size = faults = 0
        for name, watched in settled.items():
            if len(documents) >= _AT_ONCE or size >= bounds.batch_bytes:
                break
            if watched.stamp.size > bounds.document_bytes:
                documents[name] = None
                continue
            try:
                content = whole(self.route.folder / name, watched.stamp)
            except FileNotFoundError:
                continue
            except OSError:
                faults += 1
                continue
            if content is None or (_growing(content) and now - watched.since < _HALF_DONE):
                continue
            documents[name] = content
            size += len(content)
        return documents, faults

    async def _take(self, documents: dict[str, bytes | None], tally: Tally) -> int:
        """Hand in and put away; how many files could not be dealt with."""
        faults = 0
        names = [name for name, content in documents.items() if content is not None]
        contents = [content for content in documents.values() if content is not None]
        order = await asyncio.to_thread(in_order, contents)
        for name in [*(n for n, c in documents.items() if c is None), *(names[i] for i in order)]:
            try:
                taken = await self._kept(name, documents[name], tally)
                await asyncio.to_thread(self._put_away, name, taken)
            except TocsinError:
                raise
            except FileNotFoundError:
                continue  # another process was quicker
            except Exception:
                # One file stops no other; it stays where it is.
                log.exception("source.file-failed", source=self.route.name)
                faults += 1
        return faults

    async def _kept(self, name: str, content: bytes | None, tally: Tally) -> Taken:
        """What became of it; a file that could not be moved is not handed in again."""
        stamp = self._watched[name].stamp
        if name not in self._stored:
            taken = await self.door.take(content) if content is not None else Taken(
                verdict="refused",
                why=f"It has more than {self.route.bounds.document_bytes} bytes.",
            )
            tally.count(taken)
            self._stored[name] = (stamp, taken)
        return self._stored[name][1]

    def _put_away(self, name: str, taken: Taken) -> None:
        path = self.route.folder / name
        if taken.accepted:
            put_away(path, self.route.folder / "taken")
        else:
            note = {"verdict": taken.verdict, "reason": taken.why, "findings": taken.findings}
            put_away(path, self.route.folder / "refused", note=json.dumps(note, indent=1) + "\n")


def _growing(content: bytes) -> bool:
    return not content.rstrip(b" \t\r\n\0").endswith(b">")


def usable_folder(folder: Path) -> str:
    """What is wrong with a drop folder, in one sentence; empty if nothing is."""
    if not folder.is_dir():
        return f"The folder {folder} is not there; make it."
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return f"The folder {folder} cannot be read and written; check its permissions."
    return ""

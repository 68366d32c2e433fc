"""One look at a feed: what it offers is noted, fetched, handed in and written down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dispatcher.cap.feeds import pace
from dispatcher.cap.feeds.documents import fetch_all, lost
from dispatcher.cap.feeds.door import Door, Rows
from dispatcher.cap.feeds.entries import Contents
from dispatcher.cap.feeds.fetch import FEED, Fetched, Fetcher, NotFetched
from dispatcher.cap.feeds.handing import Arrived, Tally, hand_in
from dispatcher.cap.feeds.reading import read_feed
from dispatcher.cap.feeds.route import Route
from dispatcher.domain.errors import Refused, TocsinError
from dispatcher.domain.feed import Health, Item, ItemState, Look, Offer
from dispatcher.ports import Clock

_FORGET_MS = 7 * 24 * 3_600_000  # after a week that nobody offered it
_OVERLAP_MS = 600_000  # clocks differ, and what was filed late must not be missed
_FIRST_MS = 24 * 3_600_000


@dataclass(slots=True, kw_only=True)
class _Seen:
    """The feed's part of a look."""

    offers: tuple[Offer, ...] = ()
    faults: int = 0
    unchanged: bool = False
    fresh: float = 0.0
    etag: str = ""
    modified: str = ""
    error: str = ""
    pause: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A feed that is looked at now and again. *chance* gives 0 to 1, to spread retries."""

    route: Route
    rows: Rows
    door: Door
    fetcher: Fetcher
    clock: Clock
    chance: Callable[[], float]

    async def ready(self) -> bool:
        """A feed is always worth a look."""
        return True

    async def look(self, health: Health) -> Look:
        """Look once; never raises for what the outside does.

        An entry that is no longer there is no Cancel: nothing follows from it.
        """
        self.fetcher.renew()
        seen = await self._feed(health)
        tally, error, more = Tally(), seen.error, False
        try:
            await self.rows.note(self.route.name, seen.offers, now=self.clock.now())
            tally, more = await self._documents(seen.offers)
            await self._prune(seen)
        except TocsinError as fault:
            # The store or the door is not to be had: all rows wait, the feed is read again.
            error = str(fault)
        if tally.failed:
            # What came within the feed is nowhere else: the whole of it is asked for again.
            seen.etag = seen.modified = ""
        return self._looked(health, seen, tally, error, more)

    async def _feed(self, health: Health) -> _Seen:
        try:
            return await self._pages(health)
        except NotFetched as fault:
            return _Seen(error=str(fault), pause=fault.pause)
        except Refused as fault:
            return _Seen(error=str(fault))

    async def _pages(self, health: Health) -> _Seen:
        """The feed and the pages that it continues on (RFC 5005 section 3)."""
        since = "{since}" in self.route.url
        answer = await self._get(
            address(self.route.url, health, self.clock.now()),
            etag="" if since else health.etag, modified="" if since else health.modified,
        )
        if answer.body is None:
            return _Seen(unchanged=True, fresh=answer.fresh)
        first = self._read(answer)
        seen = _Seen(
            offers=first.offers, faults=len(first.faults), fresh=answer.fresh, etag=answer.etag,
            modified=answer.modified,
        )
        try:
            await self._following(seen, first.following, {self.route.url, answer.url})
        except (NotFetched, Refused) as fault:
            # What the first pages offer is not given up for a later one.
            seen.error = str(fault)
        return seen

    async def _following(self, seen: _Seen, url: str, visited: set[str]) -> None:
        bounds = self.route.bounds
        while url and url not in visited and len(visited) < bounds.pages:
            if len(seen.offers) >= bounds.entries:
                return
            visited.add(url)
            contents = self._read(await self._get(url))
            seen.offers += contents.offers
            seen.faults += len(contents.faults)
            url = contents.following

    async def _get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        return await self.fetcher.get(
            url, accept=FEED, most=self.route.bounds.feed_bytes, etag=etag, modified=modified
        )

    def _read(self, answer: Fetched) -> Contents:
        assert answer.body is not None, "only the first page is asked for conditionally"
        return read_feed(answer.body, url=answer.url, bounds=self.route.bounds)

    async def _documents(self, offers: Sequence[Offer]) -> tuple[Tally, bool]:
        """Fetch what is due and hand all of it in; whether something was left over."""
        bounds, now = self.route.bounds, self.clock.now()
        due = await self.rows.due(self.route.name, now=now, limit=bounds.documents)
        batch = await fetch_all(
            due, fetcher=self.fetcher, bounds=bounds, now=self.clock.now, chance=self.chance,
            scale=self.clock.scale,
        )
        await self.rows.keep([*batch.lost, *map(self._again, batch.unchanged)])
        inside = await self._inside(offers)
        tally = await hand_in(
            [*inside, *batch.arrived], source=self.route.name, door=self.door, rows=self.rows,
            settled=self._again, failed=self._later,
        )
        held = sum(len(one.items) for one in batch.arrived)
        left = len(due) - held - len(batch.lost) - len(batch.unchanged)
        return tally, bool(left) or len(due) == bounds.documents

    async def _inside(self, offers: Sequence[Offer]) -> list[Arrived]:
        """Documents that came within the feed and were not taken yet."""
        inside = [offer for offer in offers if offer.raw is not None]
        rows = await self.rows.items(self.route.name, [offer.key for offer in inside])
        return [
            Arrived(raw=offer.raw, items=(rows[offer.key],)) for offer in inside
            if offer.raw is not None and offer.key in rows
            and rows[offer.key].state is ItemState.WAITING
        ]

    def _again(self, item: Item) -> Item:
        """A document is looked at again while its alert may hold: it can change unsaid."""
        next_at = self.clock.now() + int(pace.until_checked(self.route.interval) * 1000)
        holds = item.link and item.until is not None and item.until > next_at
        return replace(item, attempts=0, due_at=next_at if holds else None)

    def _later(self, item: Item) -> Item:
        wait = pace.after_lost_document(item.attempts, pause=None, chance=self.chance())
        due = self.clock.now() + int(wait * 1000)
        return lost(item, "The document could not be taken in; see the log.", due)

    async def _prune(self, seen: _Seen) -> None:
        if not seen.unchanged and not seen.error:
            await self.rows.prune(
                self.route.name, before=self.clock.now() - _FORGET_MS,
                most=self.route.bounds.rows,
            )

    def _looked(
        self, health: Health, seen: _Seen, tally: Tally, error: str, more: bool
    ) -> Look:
        interval, scale = self.route.interval, self.clock.scale
        if error:
            asked = None if seen.pause is None else seen.pause * scale
            wait = pace.after_failure(
                interval, failures=health.failures, pause=asked, chance=self.chance()
            )
        else:
            quiet = 0 if tally.new else health.quiet
            wait = pace.after_success(interval, quiet=quiet, fresh=seen.fresh * scale)
        return Look(
            wait=int((min(wait, pace.SOONEST * scale) if more else wait) * 1000), error=error,
            new=tally.new, taken=tally.taken, refused=tally.refused, faults=seen.faults,
            etag=seen.etag, modified=seen.modified, unchanged=seen.unchanged,
        )


def address(url: str, health: Health, now: int) -> str:
    """The address with ``{since}`` as a UTC time a little before the last success."""
    last = health.last_success_at
    since = (last - _OVERLAP_MS) if last is not None else now - _FIRST_MS
    stamp = datetime.fromtimestamp(since / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return url.replace("{since}", stamp)

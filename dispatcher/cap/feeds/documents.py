"""Linked documents: fetched in bounded parallel, each address once, within the batch's bounds."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from dispatcher.cap.feeds import pace
from dispatcher.cap.feeds.fetch import DOCUMENT, Fetched, Fetcher, NotFetched
from dispatcher.cap.feeds.handing import Arrived
from dispatcher.cap.feeds.route import Bounds
from dispatcher.domain.feed import Item, ItemState


@dataclass(slots=True, kw_only=True)
class Batch:
    """What came of one round: contents, rows that did not change, rows that failed."""

    arrived: list[Arrived] = field(default_factory=list)
    unchanged: list[Item] = field(default_factory=list)
    lost: list[Item] = field(default_factory=list)
    size: int = 0


async def fetch_all(
    items: Sequence[Item], *, fetcher: Fetcher, bounds: Bounds, now: Callable[[], int],
    chance: Callable[[], float], addresses: Callable[[str], Sequence[str]] = lambda link: (link,),
    scale: float = 1.0,
) -> Batch:
    """Fetch every address of *items* once; never raises for a single one.

    What would make the batch too large to hold, or the round too long, is left for the next one.
    *addresses* are those to try in turn for one link; *scale* is that of the clock.
    """
    batch, gate = Batch(), asyncio.Semaphore(bounds.at_once)
    latest = time.monotonic() + bounds.round
    by_link: dict[str, list[Item]] = {}
    for item in items:
        by_link.setdefault(item.link, []).append(item)

    async def one(link: str, mine: list[Item]) -> None:
        async with gate:
            if batch.size >= bounds.batch_bytes or time.monotonic() > latest:
                return
            try:
                _sort_in(batch, mine, await _first(link, mine, fetcher, bounds, addresses))
            except NotFetched as fault:
                wait = pace.after_lost_document(
                    max(i.attempts for i in mine), chance=chance(),
                    pause=None if fault.pause is None else fault.pause * scale,
                )
                due = now() + int(wait * 1000)
                batch.lost += [lost(item, str(fault), due) for item in mine]

    async with asyncio.TaskGroup() as tasks:
        for link, mine in by_link.items():
            tasks.create_task(one(link, mine))
    return batch


async def _first(
    link: str, mine: Sequence[Item], fetcher: Fetcher, bounds: Bounds,
    addresses: Callable[[str], Sequence[str]],
) -> Fetched:
    """The answer of the first address that has one."""
    # Only a document that was taken may be left as it is.
    calm = all(i.state is not ItemState.WAITING for i in mine)
    known = mine[0] if calm else replace(mine[0], etag="", modified="")
    fault = NotFetched("There is no address to fetch it from.")
    for address in addresses(link):
        try:
            return await fetcher.get(
                address, accept=DOCUMENT, most=bounds.document_bytes, etag=known.etag,
                modified=known.modified,
            )
        except NotFetched as error:
            fault = error
    raise fault


def _sort_in(batch: Batch, mine: Sequence[Item], answer: Fetched) -> None:
    if answer.body is None:
        batch.unchanged += mine
        return
    batch.size += len(answer.body)
    said = [replace(i, etag=answer.etag, modified=answer.modified) for i in mine]
    batch.arrived.append(Arrived(raw=answer.body, items=tuple(said)))


def lost(item: Item, sentence: str, due_at: int) -> Item:
    """*item* after a try that brought nothing; a document that was taken stays taken."""
    return replace(item, attempts=item.attempts + 1, due_at=due_at, error=sentence[:300])

"""Documents that came together are handed in one after the other, and their rows written."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import structlog

from dispatcher.cap.feeds.door import Door, Rows, Taken
from dispatcher.cap.feeds.order import in_order
from dispatcher.domain.errors import TocsinError
from dispatcher.domain.feed import Item, ItemState

log = structlog.get_logger(__name__)

Again = Callable[[Item], Item]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One content and the rows that it settles."""

    raw: bytes
    items: tuple[Item, ...] = ()


@dataclass(slots=True, kw_only=True)
class Tally:
    """What one look brought."""

    new: int = 0
    taken: int = 0
    refused: int = 0
    failed: int = 0

    def count(self, taken: Taken) -> None:
        """One more document."""
        self.new += taken.verdict == "created"
        self.taken += taken.accepted
        self.refused += not taken.accepted


async def hand_in(
    arrived: Sequence[Arrived], *, source: str, door: Door, rows: Rows, settled: Again,
    failed: Again,
) -> Tally:
    """Hand in what is new, in the right order; *settled* and *failed* say when to look again.

    Each row is written after its document is stored: whoever dies between hands the same in once
    more, which changes nothing. Raises ``TocsinError`` where the rest has to wait.
    """
    tally = Tally()
    contents = _together(arrived)
    for position in await asyncio.to_thread(in_order, [one.raw for one in contents]):
        one = contents[position]
        digest = hashlib.sha256(one.raw).hexdigest()
        try:
            kept = await _kept(one, digest, source, door, rows, tally)
        except TocsinError:
            raise
        except Exception:
            # One document that nobody foresaw stops no other, and is tried again.
            log.exception("source.document-failed", source=source)
            tally.failed += 1
            await rows.keep([failed(item) for item in one.items])
            continue
        await rows.keep([settled(_as_kept(item, digest, kept)) for item in one.items])
    return tally


async def _kept(
    one: Arrived, digest: str, source: str, door: Door, rows: Rows, tally: Tally
) -> Taken:
    before = await rows.taken_before(source, digest) if one.items else None
    if before is not None:
        # The same words at another address, or unchanged at the same: nothing has arrived.
        verdict = "known" if before.state is ItemState.TAKEN else "refused"
        return Taken(verdict=verdict, until=before.until, why=before.error)
    taken = await door.take(one.raw)
    tally.count(taken)
    return taken


def _together(arrived: Sequence[Arrived]) -> list[Arrived]:
    """Each content once, with the rows of all its addresses."""
    found: dict[bytes, Arrived] = {}
    for one in arrived:
        known = found.get(one.raw)
        found[one.raw] = replace(known, items=known.items + one.items) if known else one
    return list(found.values())


def _as_kept(item: Item, digest: str, taken: Taken) -> Item:
    state = ItemState.TAKEN if taken.accepted else ItemState.REFUSED
    return replace(
        item, digest=digest, state=state, attempts=0, due_at=None, until=taken.until,
        error=taken.why[:300],
    )

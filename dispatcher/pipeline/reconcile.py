"""Reconcile: unknown outcomes and missing receipts are asked about, never guessed."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from dispatcher.domain.delivery import Outcome, Receipt, Standing, State, Step, Verdict
from dispatcher.domain.record import Open
from dispatcher.pipeline.track import UNPROVEN, Patience
from dispatcher.ports import Clock, Provider, Transactions
from dispatcher.ports.stores import SendStore, SettleStore

log = structlog.get_logger(__name__)

_AT_ONCE = 16  # questions to the provider at the same time
_TOGETHER = 32  # answers in one transaction
_GROWTH = 3


async def settle_unknown(
    *, settle: SettleStore, send: SendStore, tx: Transactions, provider: Provider, clock: Clock,
    patience: Patience,
) -> int:
    """Look for unknown outcomes in the provider's list; how many were looked at.

    Absent after *reconcile* and again after three times that: sent once more if Severe or
    Extreme (``resent-unproven``), else closed as ``no-receipt``. Each attempt of its own is
    settled so before another is made.
    """
    rows = await settle.open([State.UNKNOWN], due=clock.now())
    # Written down as it is learnt: a process that dies again and again still gets further.
    for start in range(0, len(rows), _TOGETHER):
        await _settle_some(
            rows[start:start + _TOGETHER], settle=settle, send=send, tx=tx, provider=provider,
            now=clock.now(), patience=patience,
        )
    return len(rows)


async def _settle_some(
    rows: Sequence[Open], *, settle: SettleStore, send: SendStore, tx: Transactions,
    provider: Provider, now: int, patience: Patience,
) -> None:
    gate = asyncio.Semaphore(_AT_ONCE)
    found = await asyncio.gather(*(_find(row, provider, gate) for row in rows))
    steps: list[tuple[Step, str]] = []
    later: list[tuple[int, int, int]] = []
    for row, (asked, outcome) in zip(rows, found, strict=True):
        if outcome is not None:
            step = _became(row, State.ACCEPTED, "", now + patience.reconcile)
            steps.append((step, outcome.provider_id))
        elif not asked or not _conclusive(row, now, patience):
            later.append((row.id, row.looks + asked, _next_look(row, now, patience, asked)))
        else:
            steps.append((_unfound(row, now, patience), ""))
    await _write(steps, rows, send, tx, now, "reconcile")
    await settle.looked(later)


async def _find(
    row: Open, provider: Provider, gate: asyncio.Semaphore
) -> tuple[bool, Outcome | None]:
    async with gate:
        try:
            outcome = await provider.find(row.claimed, since=row.updated_at)
            # A list that could not be read to its end proves nothing.
            unread = outcome is not None and outcome.verdict is Verdict.UNKNOWN
            return (False, None) if unread else (True, outcome)
        except Exception as error:  # noqa: BLE001 - whatever fails, nothing is known
            log.warning("provider.unreachable", delivery_id=row.id, cause=type(error).__name__)
            return False, None


def _conclusive(row: Open, now: int, patience: Patience) -> bool:
    """Absent from the list long enough after the attempt, and for the second time."""
    return row.looks >= 1 and now - row.updated_at >= _GROWTH * patience.reconcile


def _next_look(row: Open, now: int, patience: Patience, asked: bool) -> int:
    if not asked:
        return now + patience.reconcile
    first, second = (row.updated_at + n * patience.reconcile for n in (1, _GROWTH))
    return max(now + 1, first if now < first else second)


def _unfound(row: Open, now: int, patience: Patience) -> Step:
    in_time = now - row.first_at < patience.retry_for
    if row.grave and row.alert_active and in_time:
        return Step(delivery_id=row.id, state=State.RETRYING, reason=UNPROVEN, due_at=now)
    return _became(row, State.NO_RECEIPT, "no-receipt", None)


def _became(row: Open, state: State, reason: str, due_at: int | None) -> Step:
    return Step(
        delivery_id=row.id, state=state, reason=UNPROVEN if row.resent else reason, due_at=due_at
    )


async def _write(
    steps: Sequence[tuple[Step, str]], rows: Sequence[Open], send: SendStore, tx: Transactions,
    now: int, kind: str,
) -> None:
    if not steps:
        return
    seen = {row.id: row for row in rows}
    async with tx.write() as connection:
        before = await send.standing(connection, [s.delivery_id for s, _ in steps])
        still = [
            (step, now, provider_id, step.reason) for step, provider_id in steps
            if _unmoved(before.get(step.delivery_id), seen[step.delivery_id])
        ]
        await send.apply(connection, before, still, kind=kind)


def _unmoved(was: Standing | None, row: Open) -> bool:
    """Whether nothing has happened to the row while we were asking."""
    return was is not None and was.state is row.state and was.attempt == row.attempt


async def chase_receipts(
    *, settle: SettleStore, send: SendStore, tx: Transactions, provider: Provider, clock: Clock,
    patience: Patience, status_of: Callable[[str], State | None],
    take: Callable[[Receipt], object],
) -> int:
    """Ask about messages that were taken but never confirmed; how many were asked about.

    *take* is given what the provider says as if it were a receipt. Without any after *receipt*
    (or at the alert's end, elsewhere) the delivery is ``no-receipt``.
    """
    now = clock.now()
    rows = await settle.open([State.ACCEPTED, State.SENT], due=now)
    gate = asyncio.Semaphore(_AT_ONCE)
    answers = await asyncio.gather(*(_status(row, provider, gate) for row in rows))
    later: list[tuple[int, int, int]] = []
    steps: list[tuple[Step, str]] = []
    for row, (word, code) in zip(rows, answers, strict=True):
        state = status_of(word)
        waited = now - row.first_at
        pause = min(patience.reconcile * _GROWTH ** min(row.looks + 1, 6), patience.receipt)
        if state is not None and state not in (State.ACCEPTED, row.state):
            take(Receipt(
                provider_id=row.provider_id, state=state, at=now, reason=code,
                delivery_id=row.id, attempt=row.attempt,
            ))
        elif waited >= patience.receipt:
            steps.append((_became(row, State.NO_RECEIPT, "no-receipt", None), ""))
            continue
        # Not a moment later than when a missing receipt is final.
        last = max(now + 1, row.first_at + patience.receipt)
        later.append((row.id, row.looks + 1, min(now + pause, last)))
    await _write(steps, rows, send, tx, now, "reconcile")
    await settle.looked(later)
    return len(rows)


async def _status(
    row: Open, provider: Provider, gate: asyncio.Semaphore
) -> tuple[str, str]:
    async with gate:
        try:
            return await provider.status(row.provider_id, sent_by=row.claimed.sent_by)
        except Exception as error:  # noqa: BLE001 - whatever fails, nothing is known
            log.warning("provider.unreachable", delivery_id=row.id, cause=type(error).__name__)
            return "", ""


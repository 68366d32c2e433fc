"""The track stage: what an outcome or a receipt makes of a delivery; states move forward only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from dispatcher.domain.delivery import (
    Outcome,
    Receipt,
    Standing,
    State,
    Step,
    Verdict,
    may_follow,
)
from dispatcher.ports import Transactions
from dispatcher.ports.stores import SendStore

UNPROVEN = "resent-unproven"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for what, in milliseconds of Tocsin's clock."""

    retry_first: int
    retry_most: int
    retry_for: int
    reconcile: int
    receipt: int


def after_outcome(
    was: Standing, outcome: Outcome, *, patience: Patience, jitter: float
) -> Step | None:
    """What one attempt makes of the delivery; None if the answer is old news.

    *jitter* is a random number from 0 to 1.
    """
    if outcome.attempt != was.attempt:
        return None
    if was.state not in (State.SENDING, State.UNKNOWN):
        # A receipt overtook our own record: keep it, and only add the provider's id.
        accepted = outcome.verdict is Verdict.ACCEPTED
        return _step(was, was.state, was.reason, was.due_at) if accepted else None
    match outcome.verdict:
        case Verdict.ACCEPTED:
            look = outcome.at + min(patience.reconcile, patience.receipt)
            return _step(was, State.ACCEPTED, "", look)
        case Verdict.NOT_STARTED:
            return _step(was, State.QUEUED, "", outcome.at)
        case Verdict.UNKNOWN:
            return _step(was, State.UNKNOWN, outcome.reason, outcome.at + patience.reconcile)
        case Verdict.REFUSED:
            end = State.OPTED_OUT if outcome.opted_out else State.FAILED
            return _step(was, end, outcome.reason, outcome.at)
        case Verdict.NEVER_PROCESSED:
            return _retry(was, outcome, patience, jitter)


def _retry(was: Standing, outcome: Outcome, patience: Patience, jitter: float) -> Step:
    # No request was made: what the provider said last is what there is to say.
    reason = was.reason if was.reason and outcome.reason == "circuit-open" else outcome.reason
    if outcome.at - (was.first_at or outcome.at) >= patience.retry_for:
        return _step(was, State.FAILED, reason, outcome.at)
    pause = min(patience.retry_first * 2 ** min(was.attempt - 1, 20), patience.retry_most)
    if outcome.retry_after is not None:
        pause = max(pause, int(outcome.retry_after * 1000))
    due = outcome.at + int(pause * (0.5 + jitter))
    return _step(was, State.RETRYING, reason, due)


def _step(was: Standing, state: State, reason: str, due_at: int | None) -> Step:
    # That a message may have gone out twice stays on record whatever comes after.
    kept = UNPROVEN if was.reason == UNPROVEN else reason
    return Step(delivery_id=was.id, state=state, reason=kept, due_at=due_at)


def after_receipt(
    was: Standing, receipt: Receipt, *, opted_out: Callable[[str], bool]
) -> Step | None:
    """Decide what *receipt* makes of this delivery; None if it is old news."""
    state = receipt.state
    if not may_follow(was.state, state):
        return None
    failed = state in (State.UNDELIVERED, State.FAILED)
    if failed and receipt.attempt is not None and receipt.attempt < was.attempt:
        # An earlier try failed after all; the present one may still arrive.
        return None
    if failed and opted_out(receipt.reason):
        state = State.OPTED_OUT
    ended = state in (State.UNDELIVERED, State.FAILED, State.OPTED_OUT)
    due = receipt.at if ended else was.due_at
    if state in (State.DELIVERED, State.READ):
        due = None
    return _step(was, state, receipt.reason, due)


async def record(
    outcomes: Sequence[Outcome], *, store: SendStore, tx: Transactions, patience: Patience,
    random: Callable[[], float],
) -> None:
    """Write a batch of outcomes in one transaction."""
    async with tx.write() as connection:
        before = await store.standing(connection, [o.delivery_id for o in outcomes])
        steps = []
        for outcome in outcomes:
            was = before.get(outcome.delivery_id)
            step = was and after_outcome(was, outcome, patience=patience, jitter=random())
            if step:
                steps.append((step, outcome.at, outcome.provider_id, outcome.reason))
        await store.apply(connection, before, steps, kind="attempt")


async def track(
    receipts: Sequence[Receipt], *, store: SendStore, tx: Transactions,
    opted_out: Callable[[str], bool],
) -> list[int]:
    """Write a batch of receipts in one transaction; the deliveries that changed.

    A receipt names its delivery in the callback address, so one that comes before our own record
    of the attempt still finds its row; an older one without finds it by the provider's id.
    """
    named = await _named(receipts, store)
    async with tx.write() as connection:
        before = await store.standing(connection, sorted({row_id for row_id, _ in named}))
        latest: dict[int, tuple[Step, int, str, str]] = {}
        for row_id, receipt in named:
            was = _so_far(before.get(row_id), latest.get(row_id))
            step = was and after_receipt(was, receipt, opted_out=opted_out)
            if step:
                latest[row_id] = (step, receipt.at, receipt.provider_id, receipt.reason)
        await store.apply(connection, before, list(latest.values()), kind="receipt")
    return sorted(latest)


def _so_far(was: Standing | None, step: tuple[Step, int, str, str] | None) -> Standing | None:
    """The row as an earlier receipt of the same batch has left it."""
    if was is None or step is None:
        return was
    return replace(was, state=step[0].state, reason=step[0].reason, due_at=step[0].due_at)


async def _named(
    receipts: Sequence[Receipt], store: SendStore
) -> list[tuple[int, Receipt]]:
    unnamed = [r.provider_id for r in receipts if r.delivery_id is None]
    known: Mapping[str, int] = await store.by_provider_id(unnamed)
    named = []
    for receipt in receipts:
        row_id = receipt.delivery_id or known.get(receipt.provider_id)
        if row_id is not None:
            named.append((row_id, receipt))
    return named


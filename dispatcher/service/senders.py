"""What our senders meet at the provider: told to an operator once, shown while it goes on."""

from collections import Counter
from collections.abc import Mapping, Sequence

import structlog

from channels._twilio import after_failure, explain
from dispatcher.domain.delivery import Outcome, Receipt
from dispatcher.store.again import again, senders_of
from dispatcher.store.troubles import Present, Trouble
from dispatcher.wiring import Parts, jitter

log = structlog.get_logger(__name__)

SLOWED, CIRCUIT, LIMIT = "slowed", "circuit-open", "daily-limit"
_OURS = {
    SLOWED: "sends more slowly, because the provider took no more at its full rate",
    CIRCUIT: "is left alone for the moment, because it keeps failing",
    LIMIT: "has written to as many people as WhatsApp allows in 24 hours; the others get SMS or "
           "wait",
}
_WAYS = {"sms": "SMS", "whatsapp": "WhatsApp"}


async def met(parts: Parts, answers: Sequence[Outcome | Receipt]) -> None:
    """Note what *answers* say of our senders, and log each trouble once, not once a message.

    A receipt may tell that a rate is used up long after the message was taken.
    """
    found: Counter[Trouble] = Counter({
        (key, CIRCUIT): 1 for key, account in parts.accounts.items()
        if account.open_until is not None
    })
    late: list[Receipt] = []
    for answer in answers:
        if not (answer.reason or (isinstance(answer, Outcome) and answer.slower)):
            continue
        after = after_failure(answer.reason)
        if isinstance(answer, Receipt):
            late += [answer] if after.operator or after.slower else []
            continue
        if answer.reason and after.operator:
            found[answer.sender, answer.reason] += 1
        if answer.slower:
            found[answer.sender, SLOWED] += 1
    if late:
        found += await _late(parts, late)
    now = parts.clock.now()
    new = await parts.troubles.seen(found, now=now)
    for sender, what in new:
        level = log.warning if what in _OURS else log.error
        level("sender.trouble", sender=sender, code=what)
    await parts.troubles.told(new, now=now)


async def _late(parts: Parts, receipts: Sequence[Receipt]) -> Counter[Trouble]:
    keys = await senders_of(parts.db, [r.delivery_id for r in receipts if r.delivery_id])
    found: Counter[Trouble] = Counter()
    refused: set[str] = set()
    for receipt in receipts:
        key, after = keys.get(receipt.delivery_id or 0, ""), after_failure(receipt.reason)
        if after.operator:
            found[key, receipt.reason] += 1
        if after.slower:
            found[key, SLOWED] += 1
            refused.add(key)
    for key in sorted(refused):
        await parts.budget.slow_down(key, late=True)
    return found


async def try_again(parts: Parts, failed: Mapping[int, str]) -> set[int]:
    """Another try, with jitter, for what failed only because our sender's rate was used up."""
    now, patience = parts.clock.now(), parts.patience
    due = {
        row: now + int(patience.retry_most * (0.5 + jitter())) for row, reason in failed.items()
        if after_failure(reason).slower
    }
    if not due:
        return set()
    return await again(parts.db, due, first_after=now - patience.retry_for, now=now)


async def problems(parts: Parts) -> list[tuple[int, str]]:
    """(since when in UTC ms, one sentence) for each thing that is wrong with our senders now."""
    now = parts.clock.now()
    found = [(one.first_at, _said(one)) for one in await parts.troubles.present(now=now)]
    # All senders of WhatsApp together have one limit.
    limited = next((sender for sender in parts.senders if sender.daily), None)
    if limited is not None and await parts.troubles.met_today(
        limited.transport, now=now
    ) >= limited.daily:
        found.append((now, f"WhatsApp {_OURS[LIMIT]}."))
    return found


def _said(one: Present) -> str:
    who = f"The account ending in {one.sender}" if one.what == CIRCUIT else _who(one.sender)
    if one.what in _OURS:
        return f"{who} {_OURS[one.what]}."
    return f"{who}: {explain(one.what)} (code {one.what}, {one.times} times)"


def _who(key: str) -> str:
    """A sender by its number and way: the same number may send by both."""
    parts = key.split("/", 2)
    if len(parts) < 3 or not parts[2]:
        return "A sender"
    return f"Sender {parts[2]} ({_WAYS.get(parts[1], parts[1])})"

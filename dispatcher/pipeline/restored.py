"""After a backup was put back: a message that may have left since is looked for before it is sent.

Nothing in the database tells what was handed over between the copy and its return; the provider's
list does.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import structlog

from dispatcher.domain.delivery import Claimed, Outcome, Verdict
from dispatcher.ports import Channel, Provider

log = structlog.get_logger(__name__)


@dataclass(slots=True, kw_only=True)
class Gap:
    """What may have been sent without a trace here: since the copy was made (*since*, UTC ms).

    *subjects* (alerts, notices) are from before it was put back; answers up to the delivery *last*
    had been written by the time of the copy.
    """

    since: int | None = None
    subjects: frozenset[int] = frozenset()
    last: int = 0
    _known: set[int] = field(default_factory=set)

    def covers(self, claimed: Claimed) -> int | None:
        """Since when (UTC ms) this message may have left already; None if it cannot have."""
        known = claimed.delivery_id in self._known
        return self.since if self._concerns(claimed) and not known else None

    def tried(self, claimed: Claimed, outcome: Outcome) -> None:
        """It was looked for and had not left, and of our own tries we know: one that the provider
        did not take is not looked for before the next.
        """
        if outcome.verdict is Verdict.NEVER_PROCESSED and self._concerns(claimed):
            self._known.add(outcome.delivery_id)
        else:
            self._known.discard(outcome.delivery_id)

    def _concerns(self, claimed: Claimed) -> bool:
        old = claimed.delivery_id <= self.last
        return self.since is not None and (old or claimed.alert_id in self.subjects)

    def close(self) -> None:
        """All of it is worked off."""
        self.since, self.subjects, self.last = None, frozenset(), 0
        self._known.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class LookFirst:
    """A channel that asks the provider first where a restored copy cannot know.

    *waits*: whether this attempt is still without an answer; a receipt for it may come meanwhile.
    """

    channel: Channel
    provider: Provider
    gap: Gap
    now: Callable[[], int]
    waits: Callable[[Claimed], Awaitable[bool]]

    async def send(self, claimed: Claimed) -> Outcome:
        """Hand it over, unless the provider has it already or cannot say so."""
        since = self.gap.covers(claimed)
        if since is None:
            return await self._hand_over(claimed)
        found = await self.provider.find(claimed, since=since)
        if found is None and await self.waits(claimed):
            return await self._hand_over(claimed)
        if found is None:
            # Its own receipt was faster than the look: what the list shows is known as ours by now.
            log.info("delivery.sent-before", delivery_id=claimed.delivery_id)
            return self._nothing(claimed, Verdict.NOT_STARTED)
        if found.verdict is Verdict.ACCEPTED:
            log.info("delivery.sent-before", delivery_id=claimed.delivery_id)
            return found
        # Nothing was handed over, so there is nothing to settle: ask again later.
        return replace(
            self._nothing(claimed, Verdict.NEVER_PROCESSED), reason=found.reason,
            sender=found.sender,
        )

    async def _hand_over(self, claimed: Claimed) -> Outcome:
        outcome = await self.channel.send(claimed)
        self.gap.tried(claimed, outcome)
        return outcome

    def _nothing(self, claimed: Claimed, verdict: Verdict) -> Outcome:
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=verdict,
            at=self.now(),
        )

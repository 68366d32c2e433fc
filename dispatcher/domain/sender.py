"""Our own senders: numbers and messaging services, each with its rate and its share of people."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

SLOTS = 1009  # a prime: people who follow each other are spread over all senders
_STEP = 619  # about SLOTS divided by the golden ratio, so that neighbours fall far apart
WHOLE = (0, SLOTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """One sender at one account.

    *key* is kept on every delivery that it hands over, so that the account that sent is asked
    about it afterwards. *rate* is segments (SMS) or messages (WhatsApp) a second, 0 for no limit
    of ours. *share* are the slots of the people it writes to, from the first up to before the
    second: the same person hears from the same sender, through all messages of an alert.
    *standby* is used only while the first account's circuit is open.
    """

    key: str
    number: str
    transport: str
    rate: float = 0.0
    share: tuple[int, int] = WHOLE
    standby: bool = False
    daily: int = 0


def slot_of(address_id: Any) -> Any:
    """Which slot (0 to below ``SLOTS``) an address falls into, by its id or a column of ids."""
    return address_id * _STEP % SLOTS


def shared(senders: Sequence[Sender]) -> tuple[Sender, ...]:
    """The same senders with the people divided among them in proportion to their rates.

    Those without a limit count alike. Each gets at least one slot.
    """
    weights = [s.rate for s in senders]
    if not all(weights):
        weights = [1.0] * len(senders)
    bounds, so_far = [0], 0.0
    for n, weight in enumerate(weights, start=1):
        so_far += weight
        least, most = bounds[-1] + 1, SLOTS - (len(weights) - n)
        bounds.append(min(max(round(SLOTS * so_far / sum(weights)), least), most))
    return tuple(
        replace(s, share=(bounds[n], bounds[n + 1])) for n, s in enumerate(senders)
    )

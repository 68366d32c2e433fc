"""Twilio's status words in ours, and receipts out of its callbacks."""

from collections.abc import Mapping

from dispatcher.domain.delivery import Receipt, State

STATES = {
    "accepted": State.ACCEPTED,
    "scheduled": State.ACCEPTED,
    "queued": State.ACCEPTED,
    "sending": State.ACCEPTED,
    "sent": State.SENT,
    # Some parts arrived and others did not: no proof that the warning can be read.
    "partially_delivered": State.SENT,
    "delivered": State.DELIVERED,
    "read": State.READ,
    "undelivered": State.UNDELIVERED,
    "failed": State.FAILED,
    "canceled": State.FAILED,
}
_ENDED_BADLY = frozenset({State.UNDELIVERED, State.FAILED})
_MOST_DIGITS = 18  # so that every number fits a BIGINT


def state_of(word: str) -> State | None:
    """Our state for Twilio's *word*; None for a word that it has not told us about."""
    return STATES.get(word)


def receipt_of(
    form: Mapping[str, str], query: Mapping[str, str], *, at: int
) -> Receipt | None:
    """The receipt in a status callback; None without a message id or with an unknown word.

    *form* is the callback's body, *query* the ``d`` (delivery) and ``a`` (attempt) of our own
    address, *at* our receiving time in UTC ms. Fields that we do not know are passed over.
    """
    word = form.get("MessageStatus") or form.get("SmsStatus") or ""
    provider_id = form.get("MessageSid") or form.get("SmsSid") or ""
    state = state_of(word)
    if state is None or not provider_id:
        return None
    code = form.get("ErrorCode") or ""
    return Receipt(
        provider_id=provider_id, state=state, at=at,
        reason=code if _number(code) else (word if state in _ENDED_BADLY else ""),
        delivery_id=_number(query.get("d") or ""), attempt=_number(query.get("a") or ""),
    )


def _number(text: str) -> int | None:
    if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
        return int(text) or None
    return None

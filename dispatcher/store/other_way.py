"""Who has another written way, though the first has not failed: silent ones, those over a limit."""

from typing import Any

from sqlalchemy import and_, exists

from dispatcher.domain.delivery import State
from dispatcher.store import schema as s
from dispatcher.store.claiming import OVER_LIMIT, TO_SEND

SILENT = "silent"  # the event that says that nobody need look again
_D = s.deliveries.c
_WRITTEN = ("sms", "whatsapp")


def silent(since: int) -> Any:
    """Taken before *since* (UTC ms) without an end, by who has another written way."""
    return and_(_D.state.in_([State.ACCEPTED, State.SENT]), _D.accepted_at <= since, _other_way())


def over_limit() -> Any:
    """Waits for another day, of somebody who has another written way."""
    return and_(_D.state.in_(TO_SEND), _D.reason == OVER_LIMIT, _other_way())


def _other_way() -> Any:
    other, event = s.contact_addresses.c, s.delivery_events.c
    return and_(
        _D.transport.in_(_WRITTEN),
        exists().where(
            other.contact_id == _D.contact_id, other.channel.in_(_WRITTEN),
            other.channel != _D.transport,
        ),
        ~exists().where(event.delivery_id == _D.id, event.kind == SILENT),
    )

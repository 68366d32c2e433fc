"""What waits to be sent, and when the first of it is due."""

from collections.abc import Awaitable, Callable

from dispatcher.domain.delivery import State
from dispatcher.store.database import Database
from dispatcher.store.waiting import Waiting

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]


async def test_the_first_that_is_due_counts_whichever_state_waits(
    db: Database, alert: Put, delivery: Put
) -> None:
    store, alert_id = Waiting(db), await alert()
    assert await store.next_due("sms") is None
    for due_at, state, transport in (
        (T0 + 20, State.QUEUED, "sms"), (None, State.QUEUED, "sms"),
        (T0 + 30, State.RETRYING, "sms"), (T0 + 10, State.RETRYING, "whatsapp"),
        (T0 + 5, State.SENDING, "sms"),
    ):
        await delivery(
            alert_id, state, due_at=due_at, transport=transport, station_id=due_at or 1,
        )
    assert await store.next_due("sms") == T0 + 20
    assert await store.next_due("whatsapp") == T0 + 10
    assert await store.next_due("voice") is None
    assert not await store.waits("sms", T0 + 19)
    assert await store.waits("sms", T0 + 20)
    assert not await store.waits("voice", T0 + 99)

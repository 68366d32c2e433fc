from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from dispatcher.keys import KeyRing
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.inbound import Inbound
from dispatcher.store.sending import Sending

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]


@pytest.fixture
def inbound(db: Database, keys: KeyRing) -> Inbound:
    return Inbound(db, keys)


async def keep(db: Database, inbound: Inbound, provider_id: str, **values: Any) -> int | None:
    usual = {"at": T0, "channel": "sms", "lookup": "hash", "words": "Help us", "meaning": "help"}
    async with db.write() as connection:
        return await inbound.keep(connection, provider_id, **{**usual, **values})


async def answer(db: Database, inbound: Inbound, number: str, words: str = "Call 112.") -> int:
    async with db.write() as connection:
        address = await inbound.address(connection, number, now=T0)
        return await inbound.reply(
            connection, address_id=address, language="en", words=words, encoding="GSM-7",
            characters=9, segments=1, now=T0,
        )


async def test_a_message_that_comes_twice_is_kept_once(db: Database, inbound: Inbound) -> None:
    assert await keep(db, inbound, "SM1")
    assert await keep(db, inbound, "SM1", words="other") is None

    assert await inbound.seen("SM1")
    assert [one["words"] for one in await inbound.listed()] == ["Help us"]


async def test_the_words_are_sealed_and_the_newest_come_first(
    db: Database, inbound: Inbound, alert: Put, contact: Put
) -> None:
    alert_id, person = await alert("al-1"), await contact("p1")
    await keep(db, inbound, "SM1", alert_id=alert_id, contact_id=person)
    await keep(db, inbound, "SM2", words="2 15", meaning="relayed")

    listed = await inbound.listed()
    assert [(x["words"], x["alert"], x["contact"]) for x in listed] == [
        ("2 15", None, None), ("Help us", "al-1", "p1"),
    ]
    assert [x["words"] for x in await inbound.listed(meaning="help")] == ["Help us"]
    async with db.read() as connection:
        sealed = (await connection.execute(select(s.inbound.c.words_sealed))).scalars().all()
    assert all(b"Help" not in one for one in sealed)


async def test_a_message_and_what_follows_are_kept_together_or_not_at_all(
    db: Database, inbound: Inbound
) -> None:
    with pytest.raises(RuntimeError):
        async with db.write() as connection:
            await inbound.keep(
                connection, "SM1", at=T0, channel="sms", lookup="hash", words="1",
                meaning="received",
            )
            raise RuntimeError("killed here")

    assert not await inbound.seen("SM1")


async def test_an_answer_leaves_at_once_and_is_in_no_counter(
    db: Database, inbound: Inbound, keys: KeyRing
) -> None:
    reply_id = await answer(db, inbound, "+15550100")

    (claimed,) = await Sending(db, keys, public_url="http://127.0.0.1").claim(
        "sms", limit=5, units=5, now=T0, lease_ms=60_000, active={}
    )
    assert (claimed.delivery_id, claimed.to, claimed.text) == (reply_id, "+15550100", "Call 112.")
    async with db.read() as connection:
        assert (await connection.execute(select(s.counters))).all() == []


async def test_a_number_has_one_address_and_a_sentence_one_row(
    db: Database, inbound: Inbound
) -> None:
    await answer(db, inbound, "+15550100")
    await answer(db, inbound, "+15550100")
    await answer(db, inbound, "+15550101")
    await answer(db, inbound, "+15550101", "Another sentence.")

    async with db.read() as connection:
        rows = {
            table.name: (await connection.execute(select(func.count()).select_from(table))).scalar()
            for table in (s.addresses, s.messages, s.deliveries)
        }
    assert rows == {"addresses": 2, "messages": 2, "deliveries": 4}


async def test_a_settled_message_names_its_answer(db: Database, inbound: Inbound) -> None:
    kept = await keep(db, inbound, "SM1")
    reply_id = await answer(db, inbound, "+15550100")
    assert kept is not None

    async with db.write() as connection:
        await inbound.answered(connection, kept, reply_id)
        await inbound.settle(connection, kept, at=T0 + 1)

    assert [x["settled_at"] for x in await inbound.listed()] == [T0 + 1]

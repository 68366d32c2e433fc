"""Whoever has to know of a trouble is told once, and the counting loses nothing."""

import pytest
from sqlalchemy import text

from dispatcher.store.database import Database
from dispatcher.store.troubles import TELL_AGAIN, Troubles

T0 = 1_000_000_000_000
OURS = ("+15550000001", "slowed")


async def test_one_that_was_over_begins_anew(db: Database) -> None:
    troubles = Troubles(db)
    await troubles.seen({OURS: 5}, now=T0)
    await troubles.seen({OURS: 1}, now=T0 + 300_000)
    (lasting,) = await troubles.present(now=T0 + 300_000)
    again = T0 + 24 * 3_600_000
    await troubles.seen({OURS: 2}, now=again)
    (new,) = await troubles.present(now=again)

    assert (lasting.first_at, lasting.times) == (T0, 6)
    assert (new.first_at, new.times) == (again, 2)


async def test_who_dies_before_telling_leaves_it_to_the_next(db: Database) -> None:
    dies, lives = Troubles(db), Troubles(db)
    assert await dies.seen({OURS: 1}, now=T0) == [OURS]

    assert await lives.seen({OURS: 1}, now=T0 + 1_000) == [OURS]
    await lives.told([OURS], now=T0 + 1_000)
    assert await Troubles(db).seen({OURS: 1}, now=T0 + 2_000) == []
    later = T0 + 1_000 + TELL_AGAIN
    assert await lives.seen({OURS: 1}, now=later) == [OURS]


async def test_it_is_told_once_while_the_telling_is_not_written_yet(db: Database) -> None:
    troubles = Troubles(db)
    assert await troubles.seen({OURS: 1}, now=T0) == [OURS]

    assert await troubles.seen({OURS: 1}, now=T0 + 1_000) == []


async def test_what_could_not_be_written_is_counted_with_the_next(db: Database) -> None:
    troubles = Troubles(db)
    async with db.write() as connection:
        await connection.execute(text("ALTER TABLE sender_troubles RENAME TO away"))
    try:
        with pytest.raises(Exception, match="sender_troubles"):
            await troubles.seen({OURS: 3}, now=T0)
    finally:
        async with db.write() as connection:
            await connection.execute(text("ALTER TABLE away RENAME TO sender_troubles"))
    assert troubles.owing
    await troubles.seen({OURS: 1}, now=T0 + 1_000)

    assert [one.times for one in await troubles.present(now=T0 + 1_000)] == [4]

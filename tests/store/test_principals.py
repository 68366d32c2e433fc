import pytest
from sqlalchemy import select

from dispatcher.domain.errors import Conflict
from dispatcher.domain.record import Principal
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.principals import Principals

T0 = 1_000_000_000_000
HOUR = 3_600_000


@pytest.fixture
def principals(db: Database) -> Principals:
    return Principals(db)


async def test_a_token_stands_for_its_role_and_senders_and_is_not_stored(
    db: Database, principals: Principals
) -> None:
    token = await principals.create_token("operator", "Mina", ["w@example.org"], now=T0)

    assert await principals.by_token(token) == Principal(
        name="Mina", role="operator", senders=("w@example.org",)
    )
    assert await principals.by_token(token + "x") is None
    async with db.read() as connection:
        stored = (await connection.execute(select(s.principals))).one()
    assert not any(token in str(value) for value in stored)


async def test_a_token_that_was_taken_back_stands_for_nobody(principals: Principals) -> None:
    token = await principals.create_token("viewer", "Mina", now=T0)

    assert await principals.disable("Mina", now=T0) == 1

    assert await principals.by_token(token) is None


async def test_a_link_signs_in_once_and_in_time(principals: Principals) -> None:
    link = await principals.create_link("Mina", "approver", now=T0, lasts_ms=HOUR)
    late = await principals.create_link("Mina", "approver", now=T0, lasts_ms=HOUR)

    cookie = await principals.sign_in(link, now=T0 + 1, lasts_ms=HOUR)

    assert cookie is not None
    assert await principals.session(cookie, now=T0 + 2) == Principal(name="Mina", role="approver")
    assert await principals.sign_in(link, now=T0 + 2, lasts_ms=HOUR) is None
    assert await principals.sign_in(late, now=T0 + HOUR, lasts_ms=HOUR) is None
    assert await principals.sign_in("guess", now=T0, lasts_ms=HOUR) is None


async def test_a_session_ends_by_time_by_signing_out_and_is_no_link(
    principals: Principals
) -> None:
    link = await principals.create_link("Mina", "viewer", now=T0, lasts_ms=HOUR)
    cookie = await principals.sign_in(link, now=T0, lasts_ms=HOUR)
    assert cookie is not None

    assert await principals.session(cookie, now=T0 + HOUR) is None
    assert await principals.session(link, now=T0) is None
    assert await principals.sign_in(cookie, now=T0, lasts_ms=HOUR) is None
    await principals.sign_out(cookie)
    assert await principals.session(cookie, now=T0) is None


async def test_the_first_who_accepts_a_language_stays_its_name(
    db: Database, principals: Principals
) -> None:
    await principals.accept_language("so", "Amina", now=T0)
    await principals.accept_language("so", "Mina", now=T0 + 1)
    await principals.accept_language("fa-AF", "Mina", now=T0 + 1)

    assert await principals.accepted() == {"so", "fa-AF"}
    async with db.read() as connection:
        query = select(s.accepted_languages.c.accepted_by).where(
            s.accepted_languages.c.language == "so"
        )
        assert (await connection.execute(query)).scalar_one() == "Amina"


@pytest.mark.parametrize(("first", "wanted", "opened"), [
    pytest.param(None, None, "exercise", id="new-without-wish"),
    pytest.param("live", "live", "live", id="same"),
    pytest.param("demo", None, "demo", id="kept"),
])
async def test_a_database_keeps_the_mode_that_it_was_made_in(
    principals: Principals, first: str | None, wanted: str | None, opened: str
) -> None:
    await principals.open_mode(first, now=T0)

    assert await principals.open_mode(wanted, now=T0 + 1) == opened
    assert (await principals.mode_row())["mode"] == opened


async def test_a_database_of_another_mode_is_refused(principals: Principals) -> None:
    await principals.open_mode("exercise", now=T0)

    with pytest.raises(Conflict, match="mode exercise and TOCSIN_MODE asks for live"):
        await principals.open_mode("live", now=T0)


async def test_only_an_exercise_database_becomes_live(principals: Principals) -> None:
    with pytest.raises(Conflict, match="no mode"):
        await principals.mode_row()
    await principals.open_mode("exercise", now=T0)

    await principals.go_live(now=T0 + 1)

    assert (await principals.mode_row())["live_since"] == T0 + 1
    with pytest.raises(Conflict):
        await principals.go_live(now=T0 + 2)


async def test_stopping_and_pausing_are_kept_apart(principals: Principals) -> None:
    await principals.open_mode(None, now=T0)
    await principals.set_stopped(True)
    await principals.set_paused(True, "restored backup")
    await principals.set_stopped(False)

    row = await principals.mode_row()

    assert (row["stopped"], row["paused"], row["paused_reason"]) == (False, True, "restored backup")


async def test_the_audit_tells_who_did_what_newest_first(
    db: Database, principals: Principals
) -> None:
    await principals.audit("Mina", "stop-all", "", at=T0)
    async with db.write() as connection:
        await principals.audit("Amina", "approve", "al-1", at=T0 + 1, connection=connection)

    assert [(a["who"], a["what"], a["about"]) for a in await principals.audited()] == [
        ("Amina", "approve", "al-1"), ("Mina", "stop-all", ""),
    ]

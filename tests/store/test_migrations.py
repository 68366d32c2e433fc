from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from dispatcher.app import App
from dispatcher.domain.errors import Conflict
from dispatcher.settings import sealed
from dispatcher.store import migrations
from dispatcher.store.database import Database
from dispatcher.store.migrations import check, newest, upgrade
from dispatcher.store.schema import metadata


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def shape(connection: Connection) -> set[tuple[str, str]]:
    found = inspect(connection)
    return {
        (table, index["name"] or "")
        for table in found.get_table_names() if table != "alembic_version"
        for index in [*found.get_indexes(table), *found.get_unique_constraints(table)]
    }


async def test_the_migrated_database_equals_the_schema(db: Database) -> None:
    async with db.read() as connection:
        assert await connection.run_sync(differences) == []
        indexed = await connection.run_sync(shape)

    declared = {(t.name, str(i.name)) for t in metadata.tables.values() for i in t.indexes}
    assert declared <= indexed


def test_the_newest_revision_is_the_head_of_the_line() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))

    assert newest() == ScriptDirectory.from_config(config).get_current_head()


@pytest.fixture
async def opened(url: str) -> AsyncIterator[Database]:
    """The empty database, open."""
    database = Database(url)
    yield database
    await database.close()


async def test_upgrading_twice_changes_nothing(url: str, opened: Database) -> None:
    await upgrade(url)
    await upgrade(url)

    await check(opened)


async def test_a_database_without_schema_is_told_what_to_run(opened: Database) -> None:
    with pytest.raises(Conflict, match="tocsin db upgrade"):
        await check(opened)


async def test_a_database_of_a_newer_program_is_refused(url: str, opened: Database) -> None:
    await upgrade(url)
    async with opened.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    for attempt in (lambda: check(opened), lambda: upgrade(url)):
        with pytest.raises(Conflict, match="9999"):
            await attempt()


@pytest.mark.parametrize(("made", "said"), [
    ("ALTER TABLE deliveries DROP COLUMN looks", "lacks the column deliveries.looks"),
    ("DROP TABLE survey_answers", "lacks the table survey_answers"),
    ("ALTER TABLE contacts ADD COLUMN nickname TEXT", "column contacts.nickname is unknown"),
])
async def test_a_database_from_before_the_release_is_told_apart(
    url: str, opened: Database, made: str, said: str
) -> None:
    await upgrade(url)
    async with opened.write() as connection:
        await connection.execute(text(made))
    program = App(sealed(database_url=url, secret_key="k" * 32))

    for attempt in (lambda: upgrade(url), program.open):
        with pytest.raises(Conflict, match=said) as caught:
            await attempt()
        assert "tocsin contacts export" in str(caught.value)
    await program.stop()


async def test_tables_of_others_are_none_of_its_business(url: str, opened: Database) -> None:
    await upgrade(url)
    async with opened.write() as connection:
        await connection.execute(text("CREATE TABLE rainfall (gauge TEXT)"))

    await check(opened)
    await upgrade(url)

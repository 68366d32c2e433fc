from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from dispatcher.domain.errors import Conflict
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


async def test_upgrading_twice_changes_nothing(url: str) -> None:
    await upgrade(url)
    await upgrade(url)

    await check(url)


async def test_a_database_without_schema_is_told_what_to_run(url: str) -> None:
    with pytest.raises(Conflict, match="tocsin db upgrade"):
        await check(url)


async def test_a_database_of_a_newer_program_is_refused(url: str) -> None:
    await upgrade(url)
    db = Database(url)
    async with db.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await db.close()

    for attempt in (check, upgrade):
        with pytest.raises(Conflict, match="9999"):
            await attempt(url)

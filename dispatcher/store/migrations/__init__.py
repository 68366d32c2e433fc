"""The one line of schema revisions, run over the store's own writer connection."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from dispatcher.domain.errors import Conflict
from dispatcher.store.database import Database
from dispatcher.store.migrations.likeness import refuse_unlike

# Any fixed number will do; it names the lock among PostgreSQL's advisory locks.
_UPGRADE_LOCK = 0x746F6373696E


async def upgrade(url: str) -> None:
    """Bring the database at *url* to the newest schema, in one transaction; creates it if empty.

    Of several processes that try at once one does the work and the others find it done. Raises
    ``Conflict`` if the database was written by a newer program, or before the first release by
    one whose tables were others.
    """
    db = Database(url)
    try:
        if await _revision(db) == newest():
            await _refuse_unlike(db)
            return
        async with db.write() as connection:
            if not db.sqlite:
                lock = text("SELECT pg_advisory_xact_lock(:key)")
                await connection.execute(lock, {"key": _UPGRADE_LOCK})
            await connection.run_sync(_upgrade)
    finally:
        await db.close()


async def check(db: Database) -> None:
    """Raise ``Conflict`` if *db* is not at the newest schema."""
    current = await _revision(db)
    if current != newest():
        raise Conflict(
            f"The database has schema {current or 'none'} and this program needs {newest()}; "
            "run `tocsin db upgrade` with the newest program."
        )
    await _refuse_unlike(db)


def newest() -> str:
    """The last revision of the line; their files begin with their names, which count up."""
    files = (Path(__file__).parent / "versions").glob("[0-9]*_*.py")
    return max(file.name.partition("_")[0] for file in files)


async def _revision(db: Database) -> str | None:
    async with db.read() as connection:
        if not await connection.run_sync(lambda c: inspect(c).has_table("alembic_version")):
            return None
        query = text("SELECT version_num FROM alembic_version")
        found = (await connection.execute(query)).scalar()
    return None if found is None else str(found)


async def _refuse_unlike(db: Database) -> None:
    async with db.read() as connection:
        await refuse_unlike(connection)


def _upgrade(connection: Connection) -> None:
    # Its import is half a second of every start, and few starts have anything to upgrade.
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    # The option syntax of the file format would read a percent sign in the path.
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as fault:
        raise Conflict(
            f"The database cannot be upgraded ({fault}); use the newest program with it."
        ) from fault

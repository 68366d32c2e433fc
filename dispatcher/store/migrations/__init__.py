"""The one line of schema revisions, run over the store's own writer connection."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, text

from dispatcher.domain.errors import Conflict
from dispatcher.store.database import Database

# Any fixed number will do; it names the lock among PostgreSQL's advisory locks.
_UPGRADE_LOCK = 0x746F6373696E


async def upgrade(url: str) -> None:
    """Bring the database at *url* to the newest schema, in one transaction; creates it if empty.

    Of several processes that try at once one does the work and the others find it done. Raises
    ``Conflict`` if the database was written by a newer program.
    """
    db = Database(url)
    try:
        async with db.write() as connection:
            if not db.sqlite:
                lock = text("SELECT pg_advisory_xact_lock(:key)")
                await connection.execute(lock, {"key": _UPGRADE_LOCK})
            await connection.run_sync(_upgrade)
    except CommandError as fault:
        raise Conflict(
            f"The database cannot be upgraded ({fault}); use the newest program with it."
        ) from fault
    finally:
        await db.close()


async def check(url: str) -> None:
    """Raise ``Conflict`` if the database at *url* is not at the newest schema."""
    db = Database(url)
    try:
        async with db.read() as connection:
            current = await connection.run_sync(_current)
    finally:
        await db.close()
    newest = ScriptDirectory.from_config(_config(None)).get_current_head()
    if current != newest:
        raise Conflict(
            f"The database has schema {current or 'none'} and this program needs {newest}; "
            "run `tocsin db upgrade` with the newest program."
        )


def _config(connection: Connection | None) -> Config:
    config = Config()
    # The option syntax of the file format would read a percent sign in the path.
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    command.upgrade(_config(connection), "head")


def _current(connection: Connection) -> Any:
    return MigrationContext.configure(connection).get_current_revision()

"""Whether a database has the tables and columns of this program's schema."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.errors import Conflict
from dispatcher.store.schema_sources import metadata  # all tables hang on it by now

_THERE = {
    "sqlite": "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
    " WHERE t.type = 'table'",
    "postgresql": "SELECT table_name, column_name FROM information_schema.columns"
    " WHERE table_schema = current_schema()",
}


async def refuse_unlike(connection: AsyncConnection) -> None:
    """Raise ``Conflict`` if the database lacks a table or column, or has a column of no use.

    Until the first release all schemas bear the same revision, so that it alone says nothing.
    """
    found = await connection.execute(text(_THERE[connection.dialect.name]))
    there = {(str(table), str(column)) for table, column in found}
    fault = _fault(there)
    if fault:
        raise Conflict(
            f"This database was made by another version from before the first release ({fault}) "
            "and cannot be taken along: write its people to a file with that version, `tocsin "
            "contacts export`, and import the file into a new database (TOCSIN_DATABASE_URL)."
        )


def _fault(there: set[tuple[str, str]]) -> str:
    wanted = {(table.name, str(c.name)) for table in metadata.tables.values() for c in table.c}
    tables = {table for table, _ in there}
    for table in sorted({table for table, _ in wanted} - tables):
        return f"it lacks the table {table}"
    for table, column in sorted(wanted - there):
        return f"it lacks the column {table}.{column}"
    # What another version called otherwise may be a column that must not stay empty.
    for table, column in sorted(there - wanted):
        if table in metadata.tables:
            return f"its column {table}.{column} is unknown here"
    return ""

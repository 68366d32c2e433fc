"""However many ids as one parameter: a list of parameters costs more than its rows."""

import json
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Text, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import TypeDecorator, TypeEngine

IDS = "ids"


class _Ids(TypeDecorator[Any]):
    """Whole numbers: as JSON for SQLite, as an array for PostgreSQL."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Any) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())  # type: ignore[no-any-return]
        return dialect.type_descriptor(ARRAY(BigInteger))  # type: ignore[no-any-return]

    def process_bind_param(self, value: Any, dialect: Any) -> Any:
        return listed(value, sqlite=dialect.name == "sqlite")


def listed(ids: list[int], *, sqlite: bool) -> Any:
    """As the driver takes them: JSON for SQLite, a list for PostgreSQL."""
    return json.dumps(ids) if sqlite else ids


def one_of(column: Any, *, sqlite: bool) -> ColumnElement[bool]:
    """Whose *column* is in the list given as :data:`IDS` when the statement is run."""
    ids = bindparam(IDS, type_=_Ids())
    if not sqlite:
        return column == any_(ids)  # type: ignore[no-any-return]
    listed = func.json_each(ids).table_valued("value")
    return column.in_(select(listed.c.value))  # type: ignore[no-any-return]

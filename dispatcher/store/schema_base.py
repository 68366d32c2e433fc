"""What every table is made of: times are BIGINT UTC milliseconds, texts are UTF-8."""

from sqlalchemy import BigInteger, Column, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite gives a rowid alias only to INTEGER; it is 64 bits wide there as well.
Big = BigInteger().with_variant(Integer(), "sqlite")


def _id() -> Column[int]:
    return Column("id", Big, primary_key=True, autoincrement=True)


def _text(name: str, default: str | None = "") -> Column[str]:
    return Column(name, Text, nullable=default is None, server_default=default)


def _key() -> Column[str]:
    return Column("external_id", Text, nullable=False, unique=True)


def _count(name: str, default: int = 0) -> Column[int]:
    return Column(name, Big, nullable=False, server_default=str(default))


def _time(name: str) -> Column[int]:
    return Column(name, Big, nullable=True)

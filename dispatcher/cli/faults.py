"""Errors as an operator reads them: one sentence; the rest goes to the log, and only if asked."""

import sqlite3

from dispatcher.domain.errors import TocsinError

_FULL = "disk is full"


def sentence(fault: BaseException) -> str:
    """What is wrong and what to do, on one line."""
    if isinstance(fault, TocsinError):
        return str(fault)
    if isinstance(fault, BaseExceptionGroup):
        return sentence(fault.exceptions[0])
    if _of_database(fault):
        return _database(fault)
    if isinstance(fault, OSError):
        return _system(fault)
    if isinstance(fault, ModuleNotFoundError):
        return (
            f"The package {fault.name} is missing; install Tocsin with the extra that brings it "
            "(postgres for PostgreSQL, mt for machine translation)."
        )
    return (
        f"Something unexpected went wrong ({type(fault).__name__}); nothing more is known without "
        "details: run the command again with -v and report them."
    )


def tell(fault: BaseException) -> None:
    """Log *fault* with its trace (without values) to standard error."""
    import structlog

    structlog.get_logger(__name__).error("command.failed", exc_info=fault)


def _of_database(fault: BaseException) -> bool:
    rooms = ("sqlalchemy", "aiosqlite", "asyncpg", "sqlite3")
    return type(fault).__module__.split(".")[0] in rooms


def _database(fault: BaseException) -> str:
    cause = getattr(fault, "orig", None) or fault
    # Of the driver's words only the first line: further ones may repeat what was to be stored.
    said = (str(cause).splitlines() or [type(cause).__name__])[0].rstrip(".")
    if _FULL in said:
        return "The disk is full, so nothing was stored; make room and try again."
    if "no such table" in said or ("relation" in said and "does not exist" in said):
        return f"The database lacks a table ({said}); run: tocsin db upgrade."
    if isinstance(cause, sqlite3.OperationalError) and "locked" in said:
        return "The database is busy with another program; try again in a moment."
    return f"The database cannot be used ({said}); check TOCSIN_DATABASE_URL and its permissions."


def _system(fault: OSError) -> str:
    said = fault.strerror or str(fault) or type(fault).__name__
    where = f"{fault.filename}: " if fault.filename else ""
    return f"{where}{said}; check the path, the address and the permissions."

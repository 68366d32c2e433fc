"""What can be wrong with a SQLite file although it opens."""

import sqlite3
from contextlib import closing
from pathlib import Path

_HEADER, _FRAME = 32, 24  # bytes before the first page of a write-ahead log, and before each page


def for_reading(database: Path) -> str:
    """The address by which SQLite opens a file to read it, whatever signs are in its name."""
    return f"{database.resolve().as_uri()}?mode=ro"


def torn(database: Path) -> bool:
    """Whether the log of writes ends in the middle of a page; ask before anybody opens it.

    SQLite then forgets the last transaction without a word (sqlite.org/walformat.html), and with
    it perhaps who was being written to at that moment.
    """
    log = Path(f"{database}-wal")
    try:
        size = log.stat().st_size
        with log.open("rb") as file:
            page = int.from_bytes(file.read(12)[8:], "big") or 1
    except OSError:
        return False
    return size > 0 and (size < _HEADER or (size - _HEADER) % (page + _FRAME) != 0)


def damage(database: Path) -> str:
    """What ``PRAGMA quick_check`` finds first; empty if all is well. Reads the whole file."""
    try:
        with closing(sqlite3.connect(for_reading(database), uri=True)) as opened:
            said = str(opened.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError:
        return ""  # it cannot be opened for reading just now: that is no damage
    except sqlite3.DatabaseError as fault:
        said = str(fault)
    return "" if said == "ok" else " ".join(said.split())

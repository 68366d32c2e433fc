"""A copy is made beside what other copies left, on any file system, whatever the file is called."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from dispatcher.domain.errors import Conflict, StorageFault
from dispatcher.store.backup import copy
from dispatcher.store.damage import damage


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A small one, with signs in its name that mean something in an address."""
    path = tmp_path / "a?b#c%20d.db"
    with closing(sqlite3.connect(path)) as opened:
        opened.execute(
            "CREATE TABLE mode (paused, paused_reason, copied_at INTEGER, resumed_at INTEGER)"
        )
        opened.execute("INSERT INTO mode VALUES (0, '', NULL, NULL)")
        opened.commit()
    return path


def copied_at(path: Path) -> Any:
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute("SELECT copied_at FROM mode").fetchone()[0]


def test_any_name_of_a_file_can_be_copied_and_read(database: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"

    assert copy(database, target, now=7) == target.stat().st_size
    assert copied_at(target) == 7
    assert damage(database) == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([database.name, "copy.db"])


def test_what_a_killed_copy_has_left_is_in_nobodys_way(database: Path, tmp_path: Path) -> None:
    left = tmp_path / f".copy.db.{os.getpid()}.part"
    left.write_bytes(b"half")
    copy(database, tmp_path / "copy.db", now=7, overwrite=True)

    assert copied_at(tmp_path / "copy.db") == 7
    assert left.read_bytes() == b"half"


def test_a_second_copy_at_the_same_time_leaves_the_first_ones_part_alone(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "copy.db", []
    link = os.link

    def meanwhile(part: Any, target: Any) -> None:
        if not second:
            second.append(target)
            with pytest.raises(Conflict):
                copy(database, database, now=8)
            copy(database, first, now=8, overwrite=True)
            first.unlink()
        link(part, target)

    monkeypatch.setattr(os, "link", meanwhile)
    copy(database, first, now=7)

    assert copied_at(first) == 7


def without_links(*_: Any) -> None:
    raise PermissionError(errno.EPERM, "Operation not permitted")


def test_a_file_system_without_links_takes_a_copy(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", without_links)
    copy(database, tmp_path / "copy.db", now=7)
    with pytest.raises(Conflict):
        copy(database, tmp_path / "copy.db", now=8)

    assert copied_at(tmp_path / "copy.db") == 7
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0


def test_what_cannot_be_filled_is_not_left_there_empty(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", without_links)
    monkeypatch.setattr(Path, "replace", without_links)
    with pytest.raises(StorageFault):
        copy(database, tmp_path / "copy.db", now=7)

    assert [path.name for path in tmp_path.iterdir()] == [database.name]


def test_a_folder_that_is_not_there_is_a_fault_of_storage(database: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageFault):
        copy(database, tmp_path / "nowhere" / "copy.db", now=7)


def test_a_copy_of_a_database_that_was_put_back_keeps_since_when_to_look(
    database: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(database)) as opened:
        opened.execute("UPDATE mode SET copied_at = 3, resumed_at = 4")
        opened.commit()
    copy(database, tmp_path / "copy.db", now=7)

    assert copied_at(tmp_path / "copy.db") == 3

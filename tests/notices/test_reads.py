"""Who a notice is for, and which survey is answered, is asked by index however much was sent."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from dispatcher.store.surveys import Surveys

Asked = list[tuple[str, Any]]


@pytest.fixture(params=["sqlite"])
def url(request: pytest.FixtureRequest, tmp_path: Any) -> str:
    (tmp_path / "notices.db").write_bytes(request.getfixturevalue("empty").read_bytes())
    return f"sqlite:///{tmp_path}/notices.db"


@pytest.fixture
def asked() -> Iterator[Asked]:
    """Every statement about what was sent, with its values."""
    found: Asked = []

    def keep(_c: object, _cursor: object, statement: str, values: Any, *_more: object) -> None:
        if statement.startswith("SELECT") and "deliver" in statement:
            found.append((statement, values))

    event.listen(Engine, "before_cursor_execute", keep)
    yield found
    event.remove(Engine, "before_cursor_execute", keep)


def scanned(path: Any, asked: Asked) -> list[str]:
    """What SQLite would read from one end to the other."""
    found = []
    with closing(sqlite3.connect(path / "notices.db")) as connection:
        for statement, values in asked:
            plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)
            found += [row[3] for row in plan if row[3].startswith("SCAN deliver")]
    return found


async def test_no_look_for_people_reads_all_that_was_ever_sent(
    office: Any, asked: Asked, tmp_path: Any
) -> None:
    await office.bring("p1", "en", lat=50.5, lon=10.5)
    await office.send("welcome")
    alert = await office.warn()
    await office.app.desk.refresh_active()
    await office.tick()
    await office.deliver()
    await office.end(alert)
    survey = await office.send("survey", alert=alert.public_id)
    await office.tick()
    await office.deliver()
    asked.clear()

    welcome = await office.app.desk.preview_notice({"kind": "welcome", "lasts_hours": 1})
    after = await office.app.desk.preview_notice(
        {"kind": "recovery", "alert": alert.public_id, "text": "School 7"}
    )
    found = await Surveys(office.app.parts.db).open_for(
        office.app.parts.keys.lookup(office.number("p1"))
    )

    assert (welcome["audience"]["people"], after["audience"]["people"]) == (0, 1)
    assert found is not None
    assert subject_of(office, survey) == found.notice_id
    assert len(asked) >= 3
    assert scanned(tmp_path, asked) == []


def subject_of(office: Any, made: dict[str, Any]) -> int:
    """The row id of a notice, as its deliveries name it."""
    with closing(sqlite3.connect(office.app.parts.db.url.database)) as connection:
        rows = connection.execute("SELECT id FROM notices WHERE public_id = ?", (made["id"],))
        return int(rows.fetchone()[0])


async def test_without_a_survey_nothing_that_was_sent_is_looked_at(
    office: Any, asked: Asked
) -> None:
    await office.bring("p1", "en")
    asked.clear()

    lookup = office.app.parts.keys.lookup(office.number("p1"))
    assert await Surveys(office.app.parts.db).open_for(lookup) is None

    assert asked == []

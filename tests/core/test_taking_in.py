"""What taking a document in asks of the database, and what it still has to look at."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event

from dispatcher.app import App
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Principal

Submit = Callable[..., Awaitable[Any]]
WHO = Principal(name="duty", role="admin")


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Every statement that reads; what only writes travels with the next of these on SQLite."""
    found: list[str] = []

    def keep(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("SELECT"):
            found.append(statement)

    event.listen(Engine, "before_cursor_execute", keep)
    yield found
    event.remove(Engine, "before_cursor_execute", keep)


async def taken_in(app: App, raw: bytes) -> tuple[str, Any]:
    return await app.desk.submit(raw, who=WHO, via="test")


async def test_a_new_alert_and_a_known_one_ask_few_questions(
    app: App, submit: Submit, asked: list[str]
) -> None:
    raw = (await submit()).raw
    another = raw.replace(b"flood-1", b"fire-1").replace(b"Flood</event>", b"Fire</event>")
    asked.clear()
    assert (await taken_in(app, another))[0] == "created"
    new = len(asked)
    asked.clear()
    assert (await taken_in(app, raw))[0] == "known"

    line = 0 if app.parts.db.sqlite else 1  # the lock in which they wait for each other
    assert new <= 10 + line
    assert len(asked) <= 4 + line


async def test_a_document_just_read_is_the_one_that_is_read_again_later(
    app: App, other: App, submit: Submit
) -> None:
    record = await submit()

    assert app.scenes.document(record) == other.scenes.document(record)


async def test_a_copy_of_what_another_process_has_taken_in_ends_the_alert_here_too(
    app: App, other: App, submit: Submit
) -> None:
    alert = await submit()
    await other.desk.refresh_active()
    assert set(other.parts.active.ends_at) == {alert.id}
    ending = await submit("end", msg_type="Cancel", references=alert.reference)
    assert alert.id in other.parts.active.ends_at  # nobody has told it yet

    assert (await taken_in(other, ending.raw))[0] == "known"

    assert set(other.parts.active.ends_at) == {ending.id}


@pytest.mark.parametrize("copies", [1, 3])
async def test_copies_on_one_way_are_counted_on_one_row(
    app: App, submit: Submit, copies: int
) -> None:
    alert = await submit()
    for _ in range(copies):
        verdict, shown = await taken_in(app, alert.raw)

    assert verdict == "known"
    assert shown["state"] == AlertState.ACTIVE
    assert [(a["verdict"], a["times"]) for a in shown["arrivals"]] == [
        ("created", 1), ("known", copies),
    ]

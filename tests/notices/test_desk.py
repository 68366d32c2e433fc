"""Decisions about a notice, and what is kept of them, while others decide at the same time."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from dispatcher.domain.errors import Conflict
from dispatcher.domain.record import Principal

OFFICER = Principal(name="mina", role="manager")
SAM = Principal(name="sam", role="approver")


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Every statement that reaches a database."""
    found: list[str] = []

    def keep(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        found.append(statement)

    event.listen(Engine, "before_cursor_execute", keep)
    yield found
    event.remove(Engine, "before_cursor_execute", keep)


async def test_whoever_presses_at_the_same_time_sends_once(office: Any) -> None:
    answers = await asyncio.gather(
        *(office.send("preparedness", hazard="flood") for _ in range(5)), return_exceptions=True
    )

    (made,) = (one for one in answers if isinstance(one, dict))
    refused = [str(one) for one in answers if isinstance(one, Conflict)]
    assert len(refused) == 4
    assert all(made["id"] in said for said in refused)
    assert len((await office.app.desk.notices_listed(before=None, limit=10))[0]) == 1


async def test_what_is_over_may_be_sent_again_and_has_a_page_of_its_own(office: Any) -> None:
    first = await office.send("preparedness", hazard="flood")
    await office.app.desk.stop_notice(first["id"], who=OFFICER)
    second = await office.send("preparedness", hazard="flood")
    await office.app.desk.stop_notice(second["id"], who=OFFICER)
    third = await office.send("preparedness", hazard="flood")

    assert len({first["code"], second["code"], third["code"]}) == 3


@pytest.mark.parametrize("act", ["approve", "reject"])
async def test_who_decides_on_what_was_stopped_meanwhile_is_told(
    make_office: Any, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    office = await make_office(approval="one")
    desk = office.app.desk
    made = await office.send("welcome")
    read = desk.notices.get

    async def then_stopped(public_id: str) -> Any:
        found = await read(public_id)
        monkeypatch.undo()
        await desk.stop_notice(public_id, who=OFFICER)
        return found

    monkeypatch.setattr(desk.notices, "get", then_stopped)
    with pytest.raises(Conflict, match="changed meanwhile"):
        await getattr(desk, f"{act}_notice")(made["id"], who=SAM)

    shown = await desk.notice(made["id"])
    assert (shown["state"], shown["approvals"]) == ("stopped", [])


async def test_a_no_is_kept_as_a_yes_is(make_office: Any) -> None:
    office = await make_office(approval="two")
    made = await office.send("welcome")
    ida = Principal(name="ida", role="approver")
    await office.app.desk.approve_notice(made["id"], who=SAM, reason="fine")

    done = await office.app.desk.reject_notice(made["id"], who=ida, reason="not now")

    kept = [(one["who"], one["decision"], one["reason"]) for one in done["approvals"]]
    assert kept == [("sam", "approve", "fine"), ("ida", "reject", "not now")]


async def test_a_longer_list_asks_no_more_often(make_office: Any, asked: list[str]) -> None:
    office = await make_office(approval="one")

    async def cost() -> int:
        asked.clear()
        items, _ = await office.app.desk.notices_listed(before=None, limit=100)
        assert all(len(one["approvals"]) == 1 for one in items)
        return len(asked)

    async def wait(hazard: str) -> None:
        made = await office.send("preparedness", hazard=hazard)
        await office.app.desk.approve_notice(made["id"], who=SAM)

    await wait("flood")
    one = await cost()
    for hazard in ("wildfire", "earthquake", "cyclone"):
        await wait(hazard)

    assert await cost() == one

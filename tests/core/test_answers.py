"""What people and leaders say is never lost to what the clock does at the same moment."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from dispatcher.app import App
from dispatcher.domain.area import Area
from dispatcher.domain.community import Community
from dispatcher.domain.errors import StorageFault
from dispatcher.store import schema as s

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Coroutine[Any, Any, Any]]
RING = ((50.0, 10.0), (50.0, 11.0), (51.0, 11.0), (51.0, 10.0), (50.0, 10.0))


async def says(app: App, person: int, text: str, sid: str = "SM1") -> None:
    await app.desk.inbound({
        "From": f"+1555{2_000_000 + person:07d}", "Body": text, "MessageSid": sid,
    })


async def asked(app: App, submit: Submit, *leaders: tuple[str, ...]) -> Any:
    """An alert whose asks to the first of each community's *leaders* are due."""
    await app.parts.communities.put_communities([
        Community(
            external_id=f"c{n}", name=f"Street {n}", languages=(("en", 1.0),), leaders=names,
            area=Area(description="Street", polygons=(RING,)),
        ) for n, names in enumerate(leaders)
    ], now=1)
    alert = await submit()
    await app._plan_page(app._planner(), alert)
    for one in await app.parts.relays.asked_in(alert.id):
        await app.parts.relays.mark(one.id, due_at=1)
    return alert


async def replies(app: App) -> int:
    query = select(func.count()).where(s.deliveries.c.purpose == "reply")
    async with app.parts.db.read() as connection:
        return int((await connection.execute(query)).scalar_one())


async def test_an_answer_given_while_the_ask_is_passed_on_stays(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(2)
    alert = await asked(app, submit, ("p0", "p1"))

    async def meanwhile(record: Any) -> Any:
        await says(app, 0, "2 40")
        return await app.scenes.of(record)

    await replace(app.rounds.escalation(), scene_of=meanwhile).tick()

    found = await app.parts.relays.asked_in(alert.id)
    assert [(a.state, a.people_told) for a in found] == [("relayed", 40)]


async def test_two_processes_remind_once(
    app: App, other: App, bring: Bring, submit: Submit
) -> None:
    await bring(2)
    alert = await asked(app, submit, ("p0", "p1"))

    async def after_the_other(record: Any) -> Any:
        await other.rounds.escalation().tick()
        return await app.scenes.of(record)

    await replace(app.rounds.escalation(), scene_of=after_the_other).tick()

    assert await replies(app) == 1
    assert len(await app.parts.relays.asked_in(alert.id)) == 2


async def test_a_deputy_who_leads_another_community_is_asked_for_both(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(2)
    alert = await asked(app, submit, ("p0", "p1"), ("p1",))

    await app.rounds.escalation().tick()

    found = await app.parts.relays.asked_in(alert.id)
    assert sorted((a.community_id, a.contact_id) for a in found) == [(1, 1), (1, 2), (2, 2)]


async def test_a_leader_who_said_stop_is_not_reminded(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(2)
    await asked(app, submit, ("p0", "p1"))
    lookup = app.parts.keys.lookup("+15552000000")
    await app.parts.contacts.opt_out(lookup, "sms", at=1, via="reply")

    await app.rounds.escalation().tick()

    assert await replies(app) == 0


async def test_one_ask_that_cannot_be_passed_on_stops_no_other(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(4)
    alert = await asked(app, submit, ("p0", "p1"), ("p2", "p3"))
    escalation, calls = app.rounds.escalation(), 0

    async def poisoned(record: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise ValueError("a community that cannot be read")
        return await app.scenes.of(record)

    await replace(escalation, scene_of=poisoned).tick()

    assert len(await app.parts.relays.asked_in(alert.id)) == 3


async def test_a_stop_that_the_database_refused_counts_when_it_comes_again(
    app: App, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bring(1)

    async def full(*_: Any, **__: Any) -> None:
        raise StorageFault("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(app.parts.contacts, "opt_out", full)
        with pytest.raises(StorageFault):
            await says(app, 0, "STOP")
    await says(app, 0, "STOP")

    (person,) = await app.parts.contacts.find_by_address(app.parts.keys.lookup("+15552000000"))
    assert [way.opted_out for way in person.ways] == [True]


async def test_an_older_look_does_not_bring_a_withdrawn_alert_back(
    app: App, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    alert = await submit()
    seen, gate, calls = app.parts.alerts.active_ids, asyncio.Event(), 0
    looked = asyncio.Event()

    async def slow() -> dict[int, int]:
        nonlocal calls
        calls += 1
        mine, found = calls, await seen()
        if mine == 1:
            looked.set()
            await gate.wait()
        return found

    monkeypatch.setattr(app.parts.alerts, "active_ids", slow)
    looking = asyncio.create_task(app.desk.refresh_active())
    await looked.wait()
    ending = asyncio.create_task(
        submit("end", msg_type="Cancel", references=alert.reference)
    )
    await asyncio.wait([ending], timeout=0.09)
    gate.set()
    await asyncio.gather(looking, ending)

    assert alert.id not in app.parts.active.ends_at

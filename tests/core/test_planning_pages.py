"""Pages of planning: shared numbers, two who plan one alert, and who is still owed an ending."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import select
from waiting import to_plan

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.delivery import Outcome, Verdict
from dispatcher.pipeline import run
from dispatcher.pipeline.run import PAGE
from dispatcher.pipeline.track import record
from dispatcher.store import contacts as contacts_store
from dispatcher.store import schema as s

Bring = Callable[..., Awaitable[None]]
Submit = Callable[..., Awaitable[Any]]
States = Callable[[], Awaitable[dict[str, int]]]


async def plan(app: App, alert: Any, planner: Any = None) -> None:
    fresh = await app.parts.alerts.by_id(alert.id)
    assert fresh is not None
    await app._plan_page(planner or app._planner(), fresh)


async def ended(app: App, planning: asyncio.Task[None]) -> None:
    """As the program ends it: nobody is in a transaction when it is cancelled."""
    await app.parts.db.shut(60)
    planning.cancel()
    await asyncio.wait([planning])


async def ties(app: App) -> dict[int, set[int]]:
    """The people of each delivery."""
    found: dict[int, set[int]] = {}
    async with app.parts.db.read() as connection:
        for row in (await connection.execute(select(s.delivery_people))).all():
            found.setdefault(row.delivery_id, set()).add(row.contact_id)
    return found


@pytest.mark.parametrize("between", [0, PAGE], ids=["on one page", "on two pages"])
async def test_who_shares_a_number_and_a_language_is_told_by_one_message(
    app: App, bring: Bring, submit: Submit, states: States, between: int
) -> None:
    await bring(1 + between)
    await app.parts.contacts.put([Contact(
        external_id="sister", languages=(Spoken(key="en", given="en"),), lat=50.5, lon=10.5,
        addresses=(("sms", "+15552000000"),),
    )], now=app.parts.clock.now())

    await plan(app, await submit())

    people = await app.parts.contacts.find(["p0", "sister"])
    assert await states() == {"queued": 1 + between}
    assert set(people.values()) in (await ties(app)).values()


async def test_a_page_that_another_process_has_planned_is_planned_once(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(PAGE + 1)
    alert = await submit()
    await app.parts.plans.replan(mark=0)
    scene, planner = await app.scenes.of(alert), app._planner()
    trusted = await app.parts.alerts.by_id(alert.id)
    assert trusted is not None
    first = await planner.page(trusted, scene, {})
    assert first is not None
    one = await planner.page(first, scene, {})

    other = await app._planner().page(first, scene, {})

    assert one is not None
    assert other is not None
    assert (other.plan_cursor, other.plan_turns) == (one.plan_cursor, one.plan_turns)
    await plan(app, other)
    assert await states() == {"queued": PAGE + 1}


async def both_claimed(app: App) -> list[Any]:
    return await app.parts.sending.claim(
        "sms", limit=2, units=100, now=app.parts.clock.now(), lease_ms=60_000,
        active=app.parts.active.ends_at,
    )


async def test_whose_outcome_is_known_late_is_owed_an_ending_by_the_same_planner(
    app: App, bring: Bring, submit: Submit, states: States
) -> None:
    await bring(2)
    alert, planner = await submit(), app._planner()
    await plan(app, alert, planner)
    early, late = await both_claimed(app)
    await answered(app, early, Verdict.ACCEPTED)
    cancel = await submit("end", msg_type="Cancel", references=alert.reference)
    for _ in range(2):
        await plan(app, cancel, planner)
    assert await states() == {"accepted": 1, "queued": 1, "sending": 1}

    await answered(app, late, Verdict.ACCEPTED)
    await plan(app, cancel, planner)

    assert await states() == {"accepted": 2, "queued": 2}


async def test_whose_outcome_is_known_behind_the_pass_is_owed_an_ending(
    app: App, bring: Bring, submit: Submit, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PAGE", 1)
    await bring(2)
    alert, planner = await submit(), app._planner()
    await plan(app, alert, planner)
    late, early = await both_claimed(app)
    await answered(app, early, Verdict.ACCEPTED)
    cancel = await submit("end", msg_type="Cancel", references=alert.reference)
    scene, known = await app.scenes.of(cancel), {}
    behind = await planner.page(cancel, scene, known)
    assert behind is not None
    assert behind.plan_cursor == early.delivery_id > late.delivery_id

    await answered(app, late, Verdict.ACCEPTED)
    await planner.page(behind, scene, known)
    await plan(app, cancel, planner)

    assert await states() == {"accepted": 2, "queued": 2}


@pytest.mark.parametrize("crowd", [False, True])
async def test_a_language_that_was_imported_last_is_on_the_first_page(
    app: App, bring: Bring, submit: Submit, states: States, crowd: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def looked(*_: object) -> bool:
        return crowd

    monkeypatch.setattr(contacts_store, "crowded", looked)
    monkeypatch.setattr(run, "PAGE", 10)
    await bring(25)
    await bring(7, first=25, language="ar")
    pages = await page_by_page(app, await submit())

    assert pages == [
        {"ar": 5, "en": 5}, {"ar": 7, "en": 10}, {"ar": 7, "en": 20}, {"ar": 7, "en": 25},
        {"ar": 7, "en": 25},
    ]
    assert await states() == {"queued": 32}


async def test_a_language_of_which_many_live_elsewhere_holds_up_nobody(
    app: App, bring: Bring, submit: Submit, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def looked(*_: object) -> bool:
        return True

    monkeypatch.setattr(contacts_store, "crowded", looked)
    monkeypatch.setattr(run, "PAGE", 10)
    await app.parts.contacts.put([
        Contact(external_id=f"far{i}", languages=(Spoken(key="so", given="so"),), lat=60, lon=10)
        for i in range(60)
    ], now=app.parts.clock.now())
    await bring(3)
    await bring(2, first=3, language="so")
    pages = await page_by_page(app, await submit())

    # Five of each are wanted: of those elsewhere a page passes over 25, then over 50 alone.
    assert pages[:3] == [{"en": 3}, {"en": 3, "so": 2}, {"en": 3, "so": 2}]
    assert await states() == {"queued": 5}


async def page_by_page(app: App, alert: Any) -> list[dict[str, int]]:
    """Plan *alert*; how many deliveries of each language there were after each page of people."""
    planner, scene, known = app._planner(), await app.scenes.of(alert), {}
    left, pages = await planner.page(alert, scene, known), []
    while left is not None:
        left = await planner.page(left, scene, known)
        pages.append(await queued(app))
    return pages


async def queued(app: App) -> dict[str, int]:
    """How many deliveries of each language there are."""
    async with app.parts.db.read() as connection:
        found = (await connection.execute(select(s.deliveries.c.language))).scalars()
        return dict(sorted(Counter(found).items()))


async def answered(app: App, claimed: Any, verdict: Verdict) -> None:
    await record(
        [Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=verdict,
            at=app.parts.clock.now(), provider_id=f"SM{claimed.delivery_id:032d}",
        )],
        store=app.parts.sending, tx=app.parts.db, patience=app.parts.patience, random=lambda: 0.0,
    )


@pytest.mark.parametrize("crowd", [False, True])
async def test_the_same_people_are_found_in_a_crowd_and_outside_of_one(
    app: App, bring: Bring, crowd: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def looked(*_: object) -> bool:
        return crowd

    monkeypatch.setattr(contacts_store, "crowded", looked)
    await bring(3)
    english = (Spoken(key="en", given="en"),)
    await app.parts.contacts.put([
        Contact(external_id="north", languages=english, lat=60.0, lon=10.5),
        Contact(external_id="nowhere", languages=english),
    ], now=app.parts.clock.now())

    found = await app.parts.contacts.page(after=0, limit=10, bounds=(50.0, 10.0, 51.0, 11.0))

    ids = await app.parts.contacts.find(["p0", "p1", "p2", "nowhere"])
    assert [p.contact_id for p in found] == sorted(ids.values())


async def test_planning_makes_way_for_a_graver_alert_between_two_pages(
    app: App, bring: Bring, submit: Submit
) -> None:
    await bring(PAGE + 10)
    minor = await submit("minor", severity="Minor", event="Frost")
    grave = await submit("grave", severity="Extreme")

    fresh = await app.parts.alerts.by_id(minor.id)
    assert fresh is not None
    assert await app._plan_page(app._planner(), fresh)
    assert [alert.id for alert in await to_plan(app)] == [grave.id, minor.id]


async def test_a_graver_alert_comes_next_however_many_wait(
    app: App, bring: Bring, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bring(1)
    for number in range(4):
        await submit(f"minor-{number}", severity="Minor", event=f"Frost {number}")
    order: list[str] = []
    finished, page = asyncio.Event(), app._plan_page

    async def noted(planner: Any, alert: Any) -> bool:
        order.append(alert.identifier)
        if len(order) == 2:
            await submit("grave", severity="Extreme")
        if order[-1] == "minor-3":
            finished.set()
        return await page(planner, alert)

    monkeypatch.setattr(app, "_plan_page", noted)
    planning = asyncio.create_task(app.plan())
    async with asyncio.timeout(60):
        await finished.wait()
    await ended(app, planning)

    # The one that made way goes on after it.
    assert order == ["minor-0", "minor-1", "grave", "minor-1", "minor-2", "minor-3"]


async def test_alerts_that_fail_keep_no_other_waiting(
    app: App, bring: Bring, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bring(1)
    monkeypatch.setattr("dispatcher.app._REST_SECONDS", 0.0)  # as if each try took longer
    for number in range(3):
        await submit(f"bad-{number}", severity="Extreme", event=f"Flood {number}")
    await submit("good", severity="Minor", event="Frost")
    finished, page = asyncio.Event(), app._plan_page

    async def fails(planner: Any, alert: Any) -> bool:
        if alert.identifier != "good":
            raise OSError("the disk")
        made_way = await page(planner, alert)
        if not made_way:
            finished.set()
        return made_way

    monkeypatch.setattr(app, "_plan_page", fails)
    planning = asyncio.create_task(app.plan())
    async with asyncio.timeout(60):
        await finished.wait()
    await ended(app, planning)

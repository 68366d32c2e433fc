"""A feed over its life: items come, change, fail, vanish; each document is an alert once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from dispatcher.domain.errors import StorageFault

Cap = Callable[..., str]


async def test_a_new_entry_is_an_alert_and_an_unchanged_feed_costs_nothing(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))

    first = await met.look()
    second = await met.look()

    assert await met.alerts() == {"a": "active"}
    assert await met.arrivals() == [("met", "atom", "created")]
    assert (first.taken, second.taken, first.failures, second.quiet) == (1, 1, 0, 1)
    assert [path for path, _ in publisher.asked] == ["feed", "cap/a", "feed"]
    assert publisher.asked[-1][1]["If-None-Match"]
    assert publisher.asked[0][1]["User-Agent"].startswith("Tocsin/")
    assert "application/atom+xml" in publisher.asked[0][1]["Accept"]
    assert "application/cap+xml" in publisher.asked[1][1]["Accept"]


async def test_an_entry_that_vanishes_ends_nothing(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))
    await met.look()

    publisher.feed()
    health = await met.look()

    assert (await met.alerts(), health.failures) == ({"a": "active"}, 0)


@pytest.mark.parametrize(("updated", "after"), [
    pytest.param("2026-11-21T02:40:00Z", 0, id="said-by-the-feed"),
    pytest.param("2026-11-21T02:00:00Z", 900, id="said-by-nobody"),
])
async def test_another_document_at_the_same_address_is_taken(
    met: Any, publisher: Any, cap: Cap, entry: Cap, updated: str, after: int
) -> None:
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))
    await met.look()
    first = (await met.app.parts.alerts.listed())[0]

    publisher.feed(entry("a", updated=updated))
    publisher.put("a", cap("b", msg_type="Update", references=first.reference))
    await met.look(after=after)

    assert await met.alerts() == {"a": "superseded", "b": "active"}


@pytest.mark.parametrize("etags", [True, False])
async def test_a_document_that_holds_is_looked_at_again_at_a_slow_pace(
    met: Any, publisher: Any, cap: Cap, entry: Cap, etags: bool
) -> None:
    publisher.etags = etags
    publisher.feed(entry("a"), entry("old"))
    publisher.put("a", cap("a", lasts=3600))
    publisher.put("old", cap("old", sent=datetime.now(UTC) - timedelta(hours=5), lasts=60))
    for _ in range(5):
        await met.look()
    early = publisher.count("cap/a")
    for _ in range(8):
        await met.look(after=600)

    # Six times in the hour that it holds, then never; the one that is over never.
    assert (early, publisher.count("cap/old")) == (1, 1)
    assert publisher.count("cap/a") == 6
    assert await met.arrivals() == [("met", "atom", "created")] * 2


async def test_a_document_that_cannot_be_had_is_asked_for_again_until_it_is_there(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("a"))
    publisher.fails("cap/a", 503)
    waiting = [(await met.look()).waiting for _ in range(4)]
    publisher.feed()  # gone from the feed, and still not done
    publisher.answers.clear()
    publisher.put("a", cap("a"))
    health = await met.look(after=700)

    assert waiting == [1, 1, 1, 1]
    assert (await met.alerts(), health.waiting) == ({"a": "active"}, 0)


async def test_one_document_that_fails_stops_no_other(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("lost"), "<entry><title>nothing</title></entry>", entry("bad"), entry("a"))
    publisher.put("bad", "<html>log in</html>")
    publisher.put("a", cap("a"))

    health = await met.look()

    assert await met.alerts() == {"a": "active"}
    assert (health.taken, health.refused, health.waiting, health.faults) == (1, 1, 1, 1)
    assert health.failures == 0


async def test_a_refused_document_lies_in_quarantine_once(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    broken = cap("a").replace("<status>Actual</status>", "")
    publisher.feed(entry("a"), entry("b"))
    publisher.put("a", broken)
    publisher.put("b", broken)
    await met.look()
    publisher.feed(entry("a", updated="later"), entry("c"))
    publisher.put("c", broken)
    await met.look()

    assert (await met.quarantined(), await met.alerts()) == (1, {})


async def test_on_first_start_what_is_over_stays_over_and_what_holds_goes_out(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    now = datetime.now(UTC)
    publisher.feed(entry("over"), entry("holds"))
    publisher.put("over", cap("over", sent=now - timedelta(hours=5), lasts=3600))
    publisher.put("holds", cap("holds", sent=now - timedelta(hours=5), lasts=6 * 3600))
    await met.bring(1)
    await met.look()
    await met.plan()

    assert await met.alerts() == {"over": "expired", "holds": "active"}
    assert await met.told() == [("holds", "warning")]


@pytest.mark.parametrize("order", ["as-sent", "newest-first"])
async def test_nobody_is_told_of_what_is_withdrawn_or_replaced_in_the_same_look(
    met: Any, publisher: Any, cap: Cap, entry: Cap, order: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=50)
    times = [start + timedelta(minutes=10 * n) for n in range(4)]
    names = [f"duty@town.example,{n},{t.isoformat()}" for n, t in zip("abcd", times, strict=True)]
    documents = {
        "a": cap("a", sent=times[0], lasts=9000),
        "b": cap("b", sent=times[1], lasts=9000, msg_type="Update", references=names[0]),
        "c": cap("c", sent=times[2], lasts=9000, event="Fire"),
        "d": cap("d", sent=times[3], msg_type="Cancel", references=names[2]),
    }
    for name, document in documents.items():
        publisher.put(name, document)
    publisher.feed(*map(entry, documents if order == "as-sent" else reversed(documents)))
    await met.bring(1)
    submit = met.app.desk.submit

    async def and_plan(raw: bytes, **more: Any) -> Any:
        answer = await submit(raw, **more)
        await met.plan()  # the quickest planner there can be
        return answer

    monkeypatch.setattr(met.app.desk, "submit", and_plan)
    await met.look()

    assert await met.alerts() == {
        "a": "superseded", "b": "active", "c": "withdrawn", "d": "active",
    }
    assert await met.told() == [("b", "warning")]


async def test_what_the_store_cannot_take_waits_and_the_feed_is_read_again(
    met: Any, publisher: Any, cap: Cap, entry: Cap, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.feed(entry("inside", inside=cap("inside")), entry("linked"))
    publisher.put("linked", cap("linked", event="Fire"))

    async def full(*_: Any, **__: Any) -> Any:
        raise StorageFault("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(met.app.desk, "submit", full)
        failed = await met.look()
    mended = await met.look()

    assert (failed.failures, failed.error) == (1, "The disk is full.")
    assert await met.alerts() == {"inside": "active", "linked": "active"}
    assert (mended.failures, mended.taken) == (0, 2)


async def test_a_fault_of_ours_in_one_document_stops_no_other_and_is_tried_again(
    met: Any, publisher: Any, cap: Cap, entry: Cap, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.feed(entry("poison", inside=cap("poison")), entry("a"))
    publisher.put("a", cap("a", event="Fire"))
    submit = met.app.desk.submit

    async def picky(raw: bytes, **more: Any) -> Any:
        if b"poison" in raw:
            raise KeyError("unforeseen")
        return await submit(raw, **more)

    with monkeypatch.context() as patched:
        patched.setattr(met.app.desk, "submit", picky)
        await met.look()
    before = await met.alerts()
    await met.look()

    assert before == {"a": "active"}
    assert set(await met.alerts()) == {"a", "poison"}


async def test_a_sender_that_the_source_does_not_speak_for_is_refused(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    world = await make_world(met={
        "kind": "atom", "url": publisher.url + "feed", "senders": ("other@met.example",),
    })
    publisher.feed(entry("a"))
    publisher.put("a", cap("a"))
    first = await world.look()
    await world.look()

    assert (await world.alerts(), first.refused, publisher.count("cap/a")) == ({}, 1, 1)


async def test_entries_that_share_an_address_cost_one_request(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    entries = [entry("a").replace("urn:a", f"urn:a:{n}") for n in range(30)]
    publisher.feed(*entries)
    publisher.put("a", cap("a"))

    await met.look()

    assert publisher.count("cap/a") == 1
    assert await met.arrivals() == [("met", "atom", "created")]


async def test_a_paged_feed_is_followed_as_far_as_it_may(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    for n in range(20):
        path = f"feed{n}" if n else "feed"
        publisher.feed(entry(f"a{n}"), path=path, more=f'<link rel="next" href="feed{n + 1}"/>')
        publisher.put(f"a{n}", cap(f"a{n}", event=f"Flood {n}"))

    await met.look()

    assert len(await met.alerts()) == 10


async def test_a_page_that_fails_costs_only_itself(
    met: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    publisher.feed(entry("a"), more='<link rel="next" href="second"/>')
    publisher.put("a", cap("a"))

    health = await met.look()

    assert await met.alerts() == {"a": "active"}
    assert (health.failures, health.error) == (1, "127.0.0.1 answered 404.")


async def test_a_feed_with_a_time_in_its_address_is_asked_for_what_is_new(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    world = await make_world(ipaws={"kind": "atom", "url": publisher.url + "recent/{since}"})
    asked: list[str] = []
    inside = cap("a").partition("?>")[2]

    async def recent(request: Any) -> Any:
        asked.append(request.path.rpartition("/")[2])
        return web.Response(text=f'<ns1:alerts xmlns:ns1="urn:f">{inside}</ns1:alerts>')

    for shift in (-86400, -600):
        stamp = datetime.fromtimestamp(world.clock.now() / 1000 + shift, UTC)
        publisher.answers[f"recent/{stamp:%Y-%m-%dT%H:%M:%SZ}"] = recent
    await world.look("ipaws", after=0)
    health = await world.look("ipaws")

    assert await world.alerts() == {"a": "active"}
    assert (len(asked), health.failures) == (2, 0)

"""What was refused, handed in again or put aside; and the end for some places."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest

from dispatcher.domain.errors import Conflict, NotAllowed
from dispatcher.domain.record import Principal, QuarantineLimits

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WEST, EAST = (0.5, 0.5), (0.5, 1.5)


def test_the_end_for_some_places_tells_those_places(run: Run, desk: Any) -> None:
    """An Update by the desk leaves them out; all places, or none of the alert's, is refused."""
    async def play() -> Any:
        town, app = desk.town, desk.town.app.desk
        await town.bring(desk.square, west=WEST, east=EAST)
        ring = desk.square.ring
        two = (f"<areaDesc>West</areaDesc><polygon>{ring(0, 1)}</polygon></area><area>"
               f"<areaDesc>East</areaDesc><polygon>{ring(1.1, 2)}</polygon>")
        _, first = await desk.by("duty", desk.write("a", age=60, area=two))
        await desk.go()
        update = await app.end_places(first["id"], ["East"], who=Principal(name="d", role="admin"))
        await desk.go()
        faults = []
        for areas in (["West"], ["Nowhere"], []):
            try:
                await app.end_places(update["id"], areas, who=Principal(name="d", role="admin"))
            except Exception as fault:  # noqa: BLE001 - which one is the question
                faults.append(type(fault).__name__)
        words = {m["kind"]: m["text"] for m in await app.messages(update["id"])}
        return (
            await app.areas_of(first["id"]), update["msg_type"], await town.state(first["id"]),
            await town.told(update["id"]), faults, "West" in words["area-left"],
        )

    assert run(play()) == (
        ["West", "East"], "Update", "superseded", [("east", "area-left"), ("west", "update")],
        ["Conflict", "Refused", "Refused"], True,
    )


def test_what_was_refused_can_be_handed_in_again_by_the_one_door(run: Run, desk: Any) -> None:
    async def play() -> Any:
        app, duty = desk.town.app.desk, Principal(name="ms-duty", role="operator")
        good = desk.write("a", age=60)
        broken = good.replace("<status>Actual</status>", "")
        _, refused = await desk.by("feed", broken)
        await desk.by("feed", broken)
        kept = refused["quarantine"]
        still = (await app.resubmit(kept, who=duty))[0]
        (listed, *_), _ = await app.quarantine(before=None, limit=10)
        verdict, alert = await app.resubmit(kept, who=duty, document=good.encode())
        with pytest.raises(Conflict, match="resubmitted"):
            await app.resubmit(kept, who=duty)
        settled = await app.quarantined(kept)
        audit = [row["what"] for row in await desk.town.app.parts.principals.audited(limit=3)]
        return kept, still, listed, verdict, alert, settled, audit

    kept, still, listed, verdict, alert, settled, audit = run(play())

    assert (still, listed["id"], listed["times"]) == ("refused", kept, 3)
    assert (verdict, alert["state"], alert["submitted_by"], alert["source"]) == (
        "created", "active", "ms-duty", "ms-duty"
    )
    assert (settled["outcome"], settled["alert"]) == ("resubmitted", alert["id"])
    assert audit == ["quarantine-resubmitted", "quarantine-resubmit"] or audit[:2] == [
        "quarantine-resubmitted", "quarantine-resubmit"
    ]


def test_a_foreign_sender_and_a_strict_source_lie_in_quarantine_until_the_rules_change(
    run: Run, desk: Any
) -> None:
    async def play() -> Any:
        app, parts = desk.town.app.desk, desk.town.app.parts
        duty = Principal(name="ms-duty", role="operator")
        with pytest.raises(NotAllowed, match="sender"):
            await desk.by("office", desk.write("a", age=60))
        _, refused = await desk.by("strict", desk.write("b", age=60, severity="Awful"))
        waiting, _ = await app.quarantine(before=None, limit=2)
        codes = [one["findings"][-1]["code"] for one in waiting]
        known = dict(parts.sources)
        parts.sources["office"] = replace(known["office"], senders=())
        try:
            verdict, alert = await app.resubmit(waiting[1]["id"], who=duty)
        finally:
            parts.sources["office"] = known["office"]
        await app.discard(refused["quarantine"], who=duty, reason="theirs to mend")
        return codes, verdict, alert["source"], (await app.quarantined(refused["quarantine"]))

    codes, verdict, alert_source, discarded = run(play())

    assert codes == ["source-strict", "sender-not-entitled"]
    assert (verdict, alert_source) == ("created", "office")
    assert (discarded["outcome"], discarded["settled_by"]) == ("discarded", "ms-duty")


def test_the_quarantine_is_bounded_in_number_size_and_age(run: Run, desk: Any) -> None:
    async def keep(n: int, size: int, at: int, limits: QuarantineLimits) -> None:
        parts = desk.town.app.parts
        async with parts.db.write() as connection:
            await parts.alerts.quarantined(
                connection, public_id=f"{desk.square.name}-{n}-{size}", received_at=at,
                source="flood", via="test", raw=b"x" * size, digest=f"{n}{size}", findings="[]",
                limits=limits,
            )

    async def left() -> list[str]:
        rows = await desk.town.app.parts.alerts.quarantine(limit=100, everything=True)
        return [row.public_id.partition("-")[2] for row in rows]

    async def play() -> Any:
        now = desk.town.clock.now()
        for n in range(4):
            await keep(n, 10, now, QuarantineLimits(documents=2))
        few = await left()
        await keep(9, 900, now, QuarantineLimits(bytes=905))
        large = await left()
        await keep(1, 20, now + 86_400_001, QuarantineLimits(days=1))
        return few, large, await left()

    assert run(play()) == (["3-10", "2-10"], ["9-900"], ["1-20"])

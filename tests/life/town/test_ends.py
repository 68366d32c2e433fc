"""Parts that end by themselves, alerts that run out, and what answers an alert."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from dispatcher.domain.delivery import Verdict

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WEST, BOTH, EAST = (0.5, 0.5), (0.5, 1.0), (0.5, 1.5)


def test_info_groups_end_by_themselves(run: Run, story: Any) -> None:
    """Nobody is told of a part that is over: not by what waits, nor by what is planned late."""
    async def play() -> Any:
        await story.begin()
        await story.post("a", age=0, infos=((0.0, 0.9, 600), (1.1, 2.0, 7200)))
        await story.town.plan()
        story.town.clock.pass_by(601)
        sent = {c.delivery_id for c in await story.town.send()}
        await story.town.tick()
        await story.town.bring(story.square, late=(0.5, 0.4), later=(0.5, 1.4))
        parts = story.town.app.parts
        await parts.plans.replan(mark=await parts.contacts.mark())
        await story.go()
        rows = await story.town.rows(story.ids["a"])
        words = [m["text"] for m in await story.town.app.desk.messages(story.ids["a"])]
        return (
            [(r.external_id.rpartition("-")[2], r.state, r.id in sent) for r in rows],
            await story.state("a"), len(set(words)),
        )

    rows, state, texts = run(play())

    assert sorted(rows) == [
        ("east", "accepted", True), ("later", "accepted", False), ("west", "expired", False)
    ]
    assert (state, texts) == ("active", 2)


def test_what_is_claimed_as_its_part_ends_is_not_handed_over(run: Run, story: Any) -> None:
    async def play() -> Any:
        await story.begin(west=WEST)
        await story.post("a", age=0, infos=((0.0, 0.9, 600), (1.1, 2.0, 7200)))
        await story.town.plan()
        claimed = await story.town.claim()
        story.town.clock.pass_by(600)
        before = len(story.town.posts)
        await story.town.answer(claimed, Verdict.ACCEPTED)
        return len(claimed), len(story.town.posts) - before

    assert run(play()) == (1, 0)


@pytest.mark.parametrize(("urgency", "hours"), [
    ("Immediate", 6), ("Expected", 12), ("Future", 24), ("Past", 1), ("Unknown", 12),
])
def test_a_missing_expires_is_set_by_urgency(
    run: Run, story: Any, urgency: str, hours: int
) -> None:
    async def play() -> Any:
        await story.post("a", age=0, lasts=None, urgency=urgency, event=urgency)
        record = await story.town.app.desk.record(story.ids["a"])
        return (record.expires_at - record.sent_at) / 3_600_000

    assert run(play()) == hours


def test_an_update_after_its_target_ran_out_tells_who_was_told(run: Run, story: Any) -> None:
    async def play() -> Any:
        await story.begin()
        await story.post("a", age=0, lasts=600)
        await story.go()
        story.town.clock.pass_by(601)
        await story.town.tick()
        story.start = story.town.clock.now()
        story.ages["a"] = 601
        await story.post("u", age=0, msg_type="Update", refs=("a",), east=1.0)
        await story.go()
        return [await story.state(n) for n in "au"], await story.told("u")

    assert run(play()) == (["expired", "active"], [("east", "area-left"), ("west", "update")])


def test_ack_and_error_are_recorded_with_what_they_answer(run: Run, story: Any) -> None:
    async def play() -> Any:
        await story.begin()
        await story.post("a", age=300)
        ack = await story.post("ack", age=200, msg_type="Ack", refs=("a",))
        bad = await story.post("err", age=100, msg_type="Error", refs=("a",), note="No siren")
        await story.go()
        shown = await story.show("a")
        board = await story.town.app.desk.board()
        problems = [p["text"] for one in board["alerts"] if one["id"] == shown["id"]
                    for p in one["problems"]]
        return ack, bad, shown, problems, await story.told("a")

    ack, bad, shown, problems, told = run(play())

    assert [(x["state"], x["state_reason"]) for x in (ack, bad)] == [
        ("recorded", "ack"), ("recorded", "error")
    ]
    assert ack["references"] == [f"{shown['sender']},{shown['identifier']},{shown['sent']}"]
    assert [(one["id"], one["msg_type"], one["note"]) for one in shown["answers"]] == [
        (ack["id"], "Ack", ""), (bad["id"], "Error", "No siren")
    ]
    assert any("No siren" in text for text in problems)
    assert (shown["state"], told) == ("active", [("east", "warning"), ("west", "warning")])


def test_a_restricted_update_and_an_exercise_cancel_replace_nothing(
    run: Run, story: Any
) -> None:
    async def play() -> Any:
        await story.begin()
        await story.post("a", age=300)
        await story.go()
        u = await story.post("u", age=200, msg_type="Update", refs=("a",), scope="Restricted")
        c = await story.post("c", age=100, msg_type="Cancel", refs=("a",), status="Exercise")
        await story.go()
        return (
            await story.state("a"), [f["code"] for one in (u, c) for f in one["findings"]],
            await story.told("u"), await story.told("c"),
        )

    state, codes, *told = run(play())

    assert {"reference-other-scope", "reference-other-status"} <= set(codes)
    assert (state, told) == ("active", [[], []])

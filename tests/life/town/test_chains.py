"""Updates, cancels and expiries through the desk: who is told what, and who is not."""

from collections.abc import Callable, Coroutine
from typing import Any

from dispatcher.domain.delivery import State, Verdict

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WEST, BOTH, EAST = (0.5, 0.5), (0.5, 1.0), (0.5, 1.5)


def test_a_cancel_of_what_was_replaced_leaves_the_live_successor_alone(
    run: Run, story: Any
) -> None:
    """Nobody is told that a danger is withdrawn while the update of it holds."""
    async def play() -> Any:
        await story.begin()
        await story.post("a", age=300)
        await story.go()
        await story.post("u", age=200, msg_type="Update", refs=("a",))
        await story.go()
        await story.post("c", age=100, msg_type="Cancel", refs=("a",))
        await story.go()
        return (
            [await story.state(n) for n in "auc"], await story.told("c"),
            (await story.show("u"))["endings"],
        )

    assert run(play()) == (
        ["superseded", "active", "ended"], [], {"owed": 0, "told": 0, "not_told": 0}
    )


def test_a_cancel_of_several_tells_each_of_the_danger_that_they_were_told_of(
    run: Run, story: Any
) -> None:
    async def play() -> Any:
        await story.begin()
        await story.post("flood", age=300, east=1.0)
        await story.post("storm", age=200, west=1.0, event="Storm", headline="Storm")
        await story.go()
        await story.post("end", age=100, msg_type="Cancel", refs=("flood", "storm"))
        await story.go()
        words = {m["text"] for m in await story.town.app.desk.messages(story.ids["end"])}
        return (
            [await story.state(n) for n in ("flood", "storm", "end")], await story.told("end"),
            sorted("flood" in w for w in words), sorted("storm" in w for w in words),
            (await story.show("end"))["endings"],
        )

    assert run(play()) == (
        ["withdrawn", "withdrawn", "active"], [("east", "withdrawn"), ("west", "withdrawn")],
        [False, True], [False, True], {"owed": 2, "told": 2, "not_told": 0},
    )


def test_whoever_was_told_of_both_gets_one_ending(run: Run, story: Any) -> None:
    async def play() -> Any:
        await story.begin(both=BOTH)
        await story.post("flood", age=300)
        await story.post("storm", age=200, event="Storm")
        await story.go()
        await story.post("end", age=100, msg_type="Cancel", refs=("flood", "storm"))
        await story.go()
        return await story.told("end")

    assert run(play()) == [("both", "withdrawn")]


def test_an_update_of_what_was_withdrawn_is_a_warning_and_the_rest_hear_nothing(
    run: Run, story: Any
) -> None:
    """Who was told that it is withdrawn is warned anew, not updated; others are left in peace."""
    async def play() -> Any:
        await story.begin()
        await story.post("a", age=300)
        await story.go()
        await story.post("c", age=200, msg_type="Cancel", refs=("a",))
        await story.go()
        await story.post("u", age=100, msg_type="Update", refs=("a",), east=1.0)
        await story.go()
        await story.post("c2", age=50, msg_type="Cancel", refs=("u",))
        await story.go()
        return (
            [await story.state(n) for n in ("a", "c", "u")], await story.told("u"),
            await story.told("c2"),
        )

    assert run(play()) == (
        ["withdrawn", "active", "withdrawn"], [("west", "warning")], [("west", "withdrawn")]
    )


def test_a_cancel_before_everything_else_tells_nobody_of_any_of_it(
    run: Run, story: Any
) -> None:
    async def play() -> Any:
        await story.begin()
        story.ages |= {"a": 300, "u": 200}
        await story.post("c", age=100, msg_type="Cancel", refs=("u", "a"))
        await story.go()
        await story.post("u", age=200, msg_type="Update", refs=("a",))
        await story.go()
        await story.post("a", age=300)
        await story.go()
        return [await story.state(n) for n in "auc"], await story.told("a"), await story.told("u")

    assert run(play()) == (["superseded", "withdrawn", "ended"], [], [])


def test_a_missing_link_between_told_people_and_a_cancel_opens_it_again(
    run: Run, story: Any
) -> None:
    """The Cancel was over; the update that ties it to who was told comes late."""
    async def play() -> Any:
        await story.begin()
        story.ages |= {"u": 200}
        await story.post("a", age=300)
        await story.go()
        await story.post("c", age=100, msg_type="Cancel", refs=("u",))
        await story.go()
        await story.post("u", age=200, msg_type="Update", refs=("a",))
        await story.go()
        return [await story.state(n) for n in "au"], await story.told("u"), await story.told("c")

    assert run(play()) == (
        ["superseded", "withdrawn"], [], [("east", "withdrawn"), ("west", "withdrawn")]
    )


def test_a_receipt_that_comes_after_all_endings_still_owes_one(run: Run, story: Any) -> None:
    """Given up as unproven, ended, and then the telephone says that it arrived."""
    async def play() -> Any:
        await story.begin(west=WEST)
        await story.post("a", age=300)
        await story.town.plan()
        (claimed,) = await story.town.send(verdict=Verdict.UNKNOWN)
        await story.post("c", age=100, msg_type="Cancel", refs=("a",))
        await story.town.plan()
        await story.town.app.parts.settling.end(
            claimed.alert_id, [State.UNKNOWN], State.NO_RECEIPT, "no-receipt",
            now=story.town.clock.now(),
        )
        await story.go()
        before = (await story.state("c"), await story.told("c"))
        await story.town.receipts(State.DELIVERED, claimed.delivery_id)
        await story.go()
        return before, await story.told("c"), (await story.show("a"))["endings"]

    assert run(play()) == (
        ("ended", []), [("west", "withdrawn")], {"owed": 1, "told": 1, "not_told": 0}
    )


def test_what_may_have_gone_out_once_is_not_called_canceled(run: Run, story: Any) -> None:
    """A second try of an unproven first one is stopped; a late proof of the first is believed."""
    async def play() -> Any:
        await story.begin(west=WEST)
        await story.post("a", age=300)
        await story.town.plan()
        (claimed,) = await story.town.send(verdict=Verdict.UNKNOWN)
        async with story.town.app.parts.db.write() as connection:
            before = await story.town.app.parts.sending.standing(
                connection, [claimed.delivery_id]
            )
            from dispatcher.domain.delivery import Step

            await story.town.app.parts.sending.apply(connection, before, [(Step(
                delivery_id=claimed.delivery_id, state=State.RETRYING, reason="resent-unproven",
                due_at=None,
            ), story.town.clock.now(), "", "")], kind="reconcile")
        await story.post("c", age=100, msg_type="Cancel", refs=("a",))
        await story.go()
        (row,) = await story.town.rows(story.ids["a"])
        await story.town.receipts(State.DELIVERED, claimed.delivery_id)
        await story.go()
        return (row.state, row.reason), await story.told("c")

    assert run(play()) == (("no-receipt", "resent-unproven"), [("west", "withdrawn")])

"""Updates, cancels and expiries through the desk: who is told what, and who is not."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from dispatcher.domain.delivery import State, Verdict

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WEST, BOTH, EAST = (0.5, 0.5), (0.5, 1.0), (0.5, 1.5)


class Story:
    """A town with two people in a square, and documents by short names."""

    def __init__(self, town: Any, square: Any, cap: Any, reference: Any) -> None:
        self.town, self.square, self.cap, self.reference = town, square, cap, reference
        self.start = town.clock.now()
        self.ages: dict[str, float] = {}
        self.ids: dict[str, str] = {}

    async def begin(self, **people: tuple[float, float]) -> None:
        await self.town.bring(self.square, **(people or {"west": WEST, "east": EAST}))

    def write(self, name: str, *, age: float, refs: tuple[str, ...] = (), **more: Any) -> str:
        self.ages[name] = age
        named = [self.refer(ref) for ref in refs]
        return str(self.cap(
            self.square, f"{self.square.name}-{name}", now=self.start, age=age, refs=named, **more
        ))

    def refer(self, name: str) -> str:
        return str(self.reference(
            self.square, f"{self.square.name}-{name}", now=self.start,
            age=self.ages.get(name, 1000.0),
        ))

    async def post(self, name: str, **more: Any) -> dict[str, Any]:
        who = more.pop("who", None)
        extra = {"who": who} if who else {}
        _, answer = await self.town.submit(self.write(name, **more), **extra)
        self.ids[name] = answer.get("id", "")
        return dict(answer)

    async def go(self) -> None:
        """Plan and hand over until all is said."""
        for _ in range(3):
            await self.town.plan()
            await self.town.send()
            await self.town.tick()

    async def state(self, name: str) -> str:
        return str(await self.town.state(self.ids[name]))

    async def told(self, name: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = await self.town.told(self.ids[name])
        return found

    async def show(self, name: str) -> dict[str, Any]:
        return dict(await self.town.app.desk.alert(self.ids[name]))


@pytest.fixture
def story(town: Any, square: Any, document: Any, reference: Any) -> Story:
    return Story(town, square(), document, reference)


def test_a_cancel_of_what_was_replaced_leaves_the_live_successor_alone(
    run: Run, story: Story
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
    run: Run, story: Story
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


def test_whoever_was_told_of_both_gets_one_ending(run: Run, story: Story) -> None:
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
    run: Run, story: Story
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
    run: Run, story: Story
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
    run: Run, story: Story
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


def test_a_receipt_that_comes_after_all_endings_still_owes_one(run: Run, story: Story) -> None:
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


def test_what_may_have_gone_out_once_is_not_called_canceled(run: Run, story: Story) -> None:
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


def test_info_groups_end_by_themselves(run: Run, story: Story) -> None:
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


def test_what_is_claimed_as_its_part_ends_is_not_handed_over(run: Run, story: Story) -> None:
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
    run: Run, story: Story, urgency: str, hours: int
) -> None:
    async def play() -> Any:
        await story.post("a", age=0, lasts=None, urgency=urgency, event=urgency)
        record = await story.town.app.desk.record(story.ids["a"])
        return (record.expires_at - record.sent_at) / 3_600_000

    assert run(play()) == hours


def test_an_update_after_its_target_ran_out_tells_who_was_told(run: Run, story: Story) -> None:
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


def test_ack_and_error_are_recorded_with_what_they_answer(run: Run, story: Story) -> None:
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
    run: Run, story: Story
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

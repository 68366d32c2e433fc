"""What a source may do, and copies that contradict each other."""

import asyncio
import re
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dispatcher.domain.errors import Conflict
from dispatcher.domain.record import Principal

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WEST, EAST = (0.5, 0.5), (0.5, 1.5)


def test_one_warning_by_three_routes_is_one_alert_with_three_arrivals(
    run: Run, desk: Any
) -> None:
    async def play() -> Any:
        await desk.town.bring(desk.square, west=WEST)
        text = desk.write("a", age=60)
        answers = [await desk.by(who, text) for who in ("duty", "feed", "ministry", "feed")]
        await desk.go()
        shown = await desk.town.app.desk.alert(answers[0][1]["id"])
        return [v for v, _ in answers], shown, await desk.town.told(shown["id"])

    verdicts, shown, told = run(play())

    assert verdicts == ["created", "known", "known", "known"]
    assert [(a["source"], a["times"]) for a in shown["arrivals"]] == [
        ("duty", 1), ("feed", 2), ("ministry", 1)
    ]
    assert (shown["conflicts"], told) == ([], [("west", "warning")])


def test_times_without_an_offset_stay_those_of_the_sources_zone(run: Run, desk: Any) -> None:
    """At intake, and whenever the document is read again."""
    def local(found: re.Match[str]) -> str:
        at = datetime.fromisoformat(found[0]).astimezone(ZoneInfo("Asia/Tokyo"))
        return at.replace(tzinfo=None).isoformat()

    async def play() -> tuple[int, int, int]:
        text = desk.write("a", age=60)
        moments = re.findall(r"(?<=<sent>)[^<]+", text)
        naive = re.sub(r"\d{4}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d", local, text)
        _, answer = await desk.by("tokyo", naive)
        app = desk.town.app
        record = await app.parts.alerts.get(answer["id"])
        again = app.scenes.document(record).sent.at
        return int(datetime.fromisoformat(moments[0]).timestamp()), record.sent_at, again

    meant, taken, read_again = run(play())

    assert (taken // 1000, read_again // 1000) == (meant, meant)


def test_other_content_is_a_conflict_that_is_kept_and_shown(run: Run, desk: Any) -> None:
    async def play() -> Any:
        text = desk.write("a", age=60)
        _, first = await desk.by("duty", text)
        other = text.replace("higher ground", "lower ground")
        verdicts = [(await desk.by("rumour", other))[0] for _ in range(2)]
        shown = await desk.town.app.desk.alert(first["id"])
        raw = await desk.town.app.desk.arrival(first["id"], shown["conflicts"][0]["id"])
        return verdicts, shown, raw.decode() == other, first

    verdicts, shown, kept, first = run(play())

    assert (verdicts, kept) == (["conflict", "conflict"], True)
    assert [(c["source"], c["verdict"]) for c in shown["conflicts"]] == [("rumour", "conflict")]
    assert {k: shown[k] for k in ("state", "trust")} == {k: first[k] for k in ("state", "trust")}


def test_a_more_trusted_copy_wins_and_everything_follows_from_it(run: Run, desk: Any) -> None:
    """Words, place, urgency, end: who was told gets the update, who is outside hears that too."""
    async def play() -> Any:
        await desk.town.bring(desk.square, west=WEST, east=EAST)
        _, first = await desk.by("duty", desk.write("a", age=60, severity="Minor"))
        await desk.go()
        verdict, answer = await desk.by("ministry", desk.write(
            "a", age=60, east=1.0, severity="Extreme", headline="Dam is failing", lasts=9000,
        ))
        await desk.go()
        shown = await desk.town.app.desk.alert(first["id"])
        before = await desk.town.app.desk.alert(shown["editions"][0]["id"])
        listed, _ = await desk.town.app.desk.alerts(before=None, limit=3)
        again = (await desk.by("duty", desk.write("a", age=60, severity="Minor")))[0]
        told = await desk.town.told(first["id"])
        return verdict, first, answer, shown, before, told, listed, again

    verdict, first, answer, shown, before, told, listed, again = run(play())

    assert (verdict, answer["id"], shown["code"]) == ("replaced", first["id"], first["code"])
    assert (shown["headline"], shown["severity"], shown["number"]) == (
        "Dam is failing", "Extreme", 2
    )
    assert shown["expires_at"] > first["expires_at"]
    assert (before["state"], before["severity"]) == ("superseded", "Minor")
    assert told == [("east", "area-left"), ("west", "update")]
    assert before["id"] not in {one["id"] for one in listed}
    assert again == "conflict"


def test_a_trusted_copy_that_tells_the_same_disturbs_nobody(run: Run, desk: Any) -> None:
    async def play() -> Any:
        await desk.town.bring(desk.square, west=WEST)
        _, first = await desk.by("duty", desk.write("a", age=60))
        await desk.go()
        verdict, _ = await desk.by("feed", desk.write("a", age=60, note="For the archive"))
        await desk.go()
        shown = await desk.town.app.desk.alert(first["id"])
        return verdict, shown["editions"], shown["source"], await desk.town.told(first["id"])

    assert run(play()) == ("replaced", [], "feed", [("west", "warning")])


def test_what_a_trusted_copy_changes_must_be_approved_again(run: Run, strict: Any) -> None:
    """What was approved stops at once; a no would leave people with the old words."""
    officer = Principal(name="officer", role="approver")

    async def play() -> Any:
        town, app = strict.town, strict.town.app.desk
        await town.bring(strict.square, west=WEST)
        _, first = await strict.by("duty", strict.write("a", age=60))
        await app.approve(first["id"], who=officer)
        await strict.go()
        _, answer = await strict.by("ministry", strict.write("a", age=60, headline="Dam fails"))
        with pytest.raises(Conflict, match="withdraw it"):
            await app.reject(first["id"], who=officer)
        waiting = await town.told(first["id"])
        await app.approve(first["id"], who=officer)
        await strict.go()
        return answer["state"], waiting, await town.told(first["id"])

    assert run(play()) == ("awaiting-approval", [], [("west", "update")])


def test_a_reference_to_what_was_replaced_acts_on_what_holds(run: Run, desk: Any) -> None:
    async def play() -> Any:
        await desk.town.bring(desk.square, west=WEST)
        _, first = await desk.by("duty", desk.write("a", age=60))
        await desk.go()
        await desk.by("ministry", desk.write("a", age=60, headline="Dam fails"))
        _, end = await desk.by("duty", desk.write(
            "c", age=30, msg_type="Cancel", refs=[desk.named("a", age=60)]
        ))
        await desk.go()
        shown = await desk.town.app.desk.alert(first["id"])
        return shown["state"], shown["endings"], await desk.town.told(end["id"])

    assert run(play()) == (
        "withdrawn", {"owed": 1, "told": 1, "not_told": 0}, [("west", "withdrawn")]
    )


@pytest.mark.parametrize(("who", "sender", "acts"), [
    ("duty", "", True), ("office", "two@office.example", True),
    ("duty", "two@office.example", False),
])
def test_a_reference_acts_within_the_senders_of_its_source(
    run: Run, desk: Any, who: str, sender: str, acts: bool
) -> None:
    """A source that speaks for both senders may let one end what the other began."""
    one = "one@office.example"

    async def play() -> Any:
        first_sender = one if sender else desk.square.sender
        _, first = await desk.by(who if sender else "duty", desk.write(
            f"a-{who}", age=60, sender=first_sender
        ))
        _, end = await desk.by(who, desk.write(
            f"c-{who}", age=30, msg_type="Cancel", sender=sender or desk.square.sender,
            refs=[desk.named(f"a-{who}", age=60, sender=first_sender)],
        ))
        return await desk.town.state(first["id"]), {f["code"] for f in end["findings"]}

    state, codes = run(play())

    assert state == ("withdrawn" if acts else "active")
    assert ("reference-not-entitled" in codes) is not acts


@pytest.mark.parametrize(("west", "east", "state", "code"), [
    (0.0, 1.0, "active", ""), (0.5, 1.5, "active", "area-partly-not-entitled"),
    (1.2, 2.0, "held", "area-not-entitled"),
])
def test_a_source_warns_only_for_its_places(
    run: Run, desk: Any, west: float, east: float, state: str, code: str
) -> None:
    """Wholly outside waits for a person; partly outside is a finding. The box ends at its east."""
    async def play() -> Any:
        desk.square = replace(desk.square, n=desk.square.n // 60 * 60)  # at the box's own edge
        _, answer = await desk.by("coast", desk.write(
            f"{desk.now}-{west}", age=60, west=west, east=east, event=f"Flood {west}"
        ))
        officer = Principal(name="officer", role="approver")
        if answer["state"] == "held":
            await desk.town.app.desk.approve(answer["id"], who=officer)
        return answer, await desk.town.state(answer["id"])

    answer, after = run(play())

    assert (answer["state"], after) == (state, "active")
    assert {f["code"] for f in answer["findings"]} == ({code} if code else set())


def test_a_grave_reissue_is_released_by_the_clock_but_never_past_the_approvers(
    run: Run, desk: Any, strict: Any
) -> None:
    async def play(at: Any, name: str) -> Any:
        officer = Principal(name="officer", role="approver")
        text = at.write(f"a-{name}", age=60)
        _, first = await at.by("duty", text)
        if first["state"] != "active":
            await at.town.app.desk.approve(first["id"], who=officer)
        _, again = await at.by("duty", text.replace(f"a-{name}<", f"b-{name}<"))
        at.town.clock.pass_by(301)
        await at.town.tick()
        later = await at.town.state(again["id"])
        return first["id"] == again["duplicate_of"], again["state"], later

    assert run(play(desk, "auto")) == (True, "held", "active")
    assert run(play(strict, "one")) == (True, "held", "awaiting-approval")


def test_an_alert_that_runs_out_while_it_waits_is_expired(run: Run, strict: Any) -> None:
    async def play() -> Any:
        _, first = await strict.by("duty", strict.write("a", age=0, lasts=600))
        strict.town.clock.pass_by(601)
        await strict.town.tick()
        return await strict.town.state(first["id"])

    assert run(play()) == "expired"


def test_an_alert_is_free_again_once_a_cancel_of_it_ran_out_undecided(
    run: Run, strict: Any
) -> None:
    async def play() -> Any:
        officer = Principal(name="officer", role="approver")
        _, first = await strict.by("duty", strict.write("a", age=0, lasts=90_000))
        await strict.town.app.desk.approve(first["id"], who=officer)
        await strict.by("duty", strict.write(
            "c", age=0, msg_type="Cancel", refs=[strict.named("a", age=0)]
        ))
        held = await strict.town.state(first["id"])
        strict.town.clock.pass_by(6 * 3600 + 1)
        await strict.town.tick()
        return held, await strict.town.state(first["id"])

    assert run(play()) == ("held", "active")


def test_two_who_hand_the_same_in_at_once_make_one_alert(run: Run, desk: Any) -> None:
    async def play() -> Any:
        text = desk.write("a", age=60)
        found = await asyncio.gather(*(desk.by("duty", text) for _ in range(5)))
        return sorted(verdict for verdict, _ in found), len({a["id"] for _, a in found})

    assert run(play()) == (["created", *["known"] * 4], 1)

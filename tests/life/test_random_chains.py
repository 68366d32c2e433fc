"""Random chains through the desk: whatever comes in which order, nobody is left with an untruth.

Documents, approvals, planning, sending, receipts and the clock are mixed at random. ``make test``
plays thirty stories; TOCSIN_TEST_LONG=1 plays fifteen hundred.
"""

import os
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from dispatcher.domain.delivery import State, Verdict
from dispatcher.domain.record import Principal
from dispatcher.store import schema as s
from dispatcher.store.endings import endings

Run = Callable[[Coroutine[Any, Any, Any]], Any]
EXAMPLES = 500 if os.environ.get("TOCSIN_TEST_LONG") else 10
_AREAS = {"west": (0.0, 0.9), "east": (1.1, 2.0), "both": (0.0, 2.0)}
_PEOPLE = {"west": (0.5, 0.5), "east": (0.5, 1.5)}
_HELD_BY = {"west": ("west", "both"), "east": ("east", "both")}
_WARNS, _ENDS = ("warning", "update"), ("withdrawn", "area-left", "all-clear")
_OVER = ("withdrawn", "superseded", "expired", "rejected", "recorded", "ended")
_VERDICTS = [Verdict.ACCEPTED] * 4 + [Verdict.UNKNOWN, Verdict.REFUSED, Verdict.NEVER_PROCESSED]

@dataclass(frozen=True)
class Doc:
    """One document of a story; *foreign*: by another sender, who may end only his own."""

    kind: str
    sent: int
    refs: tuple[int, ...]
    area: str
    foreign: bool


def documents(chance: Random) -> tuple[Doc, ...]:
    n = chance.randint(2, 5)
    found = []
    for number in range(n):
        kind = chance.choice(["Alert", "Update", "Update", "Cancel", "Cancel"])
        kind = "Alert" if number == 0 else kind
        others = [i for i in range(n) if i != number]
        refs = set(chance.choices(others, k=chance.randint(1, 2)))
        found.append(Doc(
            kind, chance.randint(1, 5), () if kind == "Alert" else tuple(sorted(refs)),
            chance.choice(sorted(_AREAS)), chance.random() < 0.1,
        ))
    return tuple(found)


def steps(chance: Random) -> list[tuple[Any, ...]]:
    """What happens between two documents."""
    kinds: list[Callable[[], tuple[Any, ...]]] = [
        lambda: ("plan",), lambda: ("tick",), lambda: ("claim",),
        lambda: ("send", chance.randint(1, 3), chance.choice(_VERDICTS)),
        lambda: ("answer", chance.choice(_VERDICTS)),
        lambda: ("receipts", chance.choice([State.DELIVERED, State.UNDELIVERED])),
        lambda: ("again", chance.randrange(5)), lambda: ("other", chance.randrange(5)),
        lambda: ("decide", chance.randrange(5), chance.random() < 0.7),
        lambda: ("clock", chance.randint(1, 40)),
    ]
    weights = [4, 1, 2, 4, 2, 2, 1, 1, 3, 1]
    return [one() for one in chance.choices(kinds, weights, k=chance.randint(0, 4))]


@dataclass
class Play:
    """One story in one square."""

    town: Any
    square: Any
    write: Any
    refer: Any
    docs: tuple[Doc, ...]
    ids: dict[int, str] = field(default_factory=dict)
    claimed: list[Any] = field(default_factory=list)
    accepted: list[tuple[int, str, str, str]] = field(default_factory=list)
    over: set[int] = field(default_factory=set)
    start: int = 0

    def __post_init__(self) -> None:
        self.start = self.town.clock.now()
        self.town.on_post = lambda claimed: None

    def document(self, n: int, more: str = "") -> str:
        doc = self.docs[n]
        west, east = _AREAS[doc.area]
        return str(self.write(
            self.square, self._identifier(n), now=self.start, age=600 - doc.sent * 60,
            msg_type=doc.kind, refs=[self._ref(i) for i in doc.refs], west=west, east=east,
            sender=self._sender(n), event=f"Flood {n}", lasts=7200 + n * 60,
            headline=f"Flood {n}", note=more,
        ))

    def _identifier(self, n: int) -> str:
        return f"{self.square.name}-{n}"

    def _sender(self, n: int) -> str:
        return f"else@{self.square.name}.example" if self.docs[n].foreign else ""

    def _ref(self, n: int) -> str:
        return str(self.refer(
            self.square, self._identifier(n), now=self.start, age=600 - self.docs[n].sent * 60,
            sender=self._sender(n),
        ))

    async def post(self, n: int, *, more: str = "", who: str = "duty") -> str:
        verdict, answer = await self.town.submit(
            self.document(n, more), who=Principal(name=who, role="admin")
        )
        if verdict == "created":
            self.ids[n] = answer["id"]
        return str(verdict)

    async def step(self, what: str, *more: Any) -> None:
        await getattr(self, f"do_{what}")(*more)

    async def do_plan(self) -> None:
        await self.town.plan()

    async def do_tick(self) -> None:
        await self.town.tick()

    async def do_claim(self) -> None:
        self.claimed += await self.town.claim(2)

    async def do_answer(self, verdict: Verdict) -> None:
        claimed, self.claimed = self.claimed, []
        await self._hand_over(claimed, verdict)

    async def do_send(self, n: int, verdict: Verdict) -> None:
        await self._hand_over(await self.town.claim(n), verdict)

    async def _hand_over(self, claimed: list[Any], verdict: Verdict) -> None:
        states = await self._alert_states()
        before = len(self.town.posts)
        await self.town.answer(claimed, verdict)
        for post in self.town.posts[before:]:
            # At the moment of the request the alert holds, as everybody could know.
            assert states[post.claimed.alert_id] == "active", post.claimed

    async def _alert_states(self) -> dict[int, str]:
        async with self.town.app.parts.db.read() as connection:
            rows = await connection.execute(select(s.alerts.c.id, s.alerts.c.state))
            return {row.id: row.state for row in rows}

    async def do_receipts(self, state: State) -> None:
        rows = await self._rows()
        open_ = [r.id for r in rows if r.state in ("accepted", "unknown", "no-receipt")]
        await self.town.receipts(state, *open_[:2])

    async def do_again(self, n: int) -> None:
        if n in self.ids:
            assert await self.post(n) == "known"

    async def do_other(self, n: int) -> None:
        """Another content under an identity that is taken, from a source trusted less."""
        if n in self.ids:
            assert await self.post(n, more="is a rumour", who="rumour") == "conflict"

    async def do_decide(self, n: int, yes: bool) -> None:
        if n not in self.ids:
            return
        desk, who = self.town.app.desk, Principal(name="officer", role="approver")
        shown = await desk.alert(self.ids[n])
        waits = shown["state"] == "awaiting-approval"
        if waits:
            await (desk.approve if yes else desk.reject)(self.ids[n], who=who)

    async def do_clock(self, minutes: int) -> None:
        self.town.clock.pass_by(minutes * 60)
        await self.town.tick()

    async def _rows(self) -> list[Any]:
        return list(await self.town.rows(*self.ids.values()))

    async def finish(self) -> None:
        """Everything that waits is done, every unknown outcome is settled."""
        await self.do_answer(Verdict.ACCEPTED)
        parts, now = self.town.app.parts, self.town.clock.now()
        for _ in range(4):
            await self.town.tick()
            await self.town.plan()
            rows = [r for r in await self._rows() if r.state in ("unknown", "sending")]
            await self.town.receipts(State.DELIVERED, *[r.id for r in rows])
            while waiting := await self.town.claim():
                await self._hand_over(waiting, Verdict.ACCEPTED)
            while await self._due_again():
                await parts.settling.give_up(first_before=now + 10**9, now=now)

    async def _due_again(self) -> bool:
        return any(r.state == "retrying" for r in await self._rows())

    async def states(self) -> list[str]:
        return [await self.town.state(self.ids[n]) for n in range(len(self.docs))]


@pytest.fixture(scope="module")
def played(
    square: Any, document: Any, reference: Any
) -> Callable[[Any, tuple[Doc, ...]], Play]:
    return lambda town, docs: Play(town, square(), document, reference, docs)


async def everybody_knows(play: Play) -> None:
    """The last word that each person had is true, or the report lists that they lack it."""
    rows = await play._rows()
    states = await play._alert_states()
    numbers = {alert_id: n for n, alert_id in play.ids.items()}
    for name in _PEOPLE:
        mine = [r for r in rows if r.external_id == f"{play.square.name}-{name}"]
        once(mine)
        for head in [n for n in play.ids if await is_head(play, n)]:
            await knows(play, name, mine, states, numbers, head)


def once(mine: list[Any]) -> None:
    """Nobody gets two messages of one kind for one alert."""
    told = [(r.alert_id, r.kind) for r in mine if r.accepted_at is not None]
    assert len(told) == len(set(told)), mine


async def is_head(play: Play, n: int) -> bool:
    """Whether nothing has taken the place of this alert: it holds, or was withdrawn."""
    return await play.town.state(play.ids[n]) in ("active", "withdrawn") and (
        play.docs[n].kind != "Cancel"
    )


async def knows(
    play: Play, name: str, mine: list[Any], states: dict[int, str], numbers: dict[str, int],
    head: int,
) -> None:
    alerts = play.town.app.parts.alerts
    record = await alerts.get(play.ids[head])
    chain = [record.id, *await alerts.chain(record.id)]
    history = await alerts.history(chain)
    words = [r for r in mine if r.alert_id in history and (
        r.accepted_at is not None or r.alert_id not in chain or r.kind in _ENDS)]
    last = words[-1] if words else None
    warned = [r for r in mine if r.alert_id in chain and r.accepted_at and r.kind in _WARNS]
    if states[record.id] == "withdrawn":
        if warned and not await is_told_on(play, record.id, mine, states):
            assert last is not None and last.kind in _ENDS, (name, head, mine)
            owed = await endings(play.town.app.parts.db, record)
            assert owed["owed"] == owed["told"] + owed["not_told"]
        return
    inside = play.docs[head].area in _HELD_BY[name]
    if inside:
        assert any(r.alert_id == record.id and r.kind in _WARNS for r in mine), (name, head, mine)
    elif warned:
        assert last is not None and last.kind in _ENDS, (name, head, mine)


async def is_told_on(
    play: Play, alert_id: int, mine: list[Any], states: dict[int, str]
) -> bool:
    """Whether the person's last word is of an alert that holds and took the place of this one."""
    last = mine[-1]
    if states[last.alert_id] != "active" or last.kind not in _WARNS:
        return False
    return alert_id in await play.town.app.parts.alerts.chain(last.alert_id)


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_everybody_told_is_told_on_and_nobody_is_told_of_what_is_over(
    run: Run, town: Any, played: Any, seed: int
) -> None:
    chance = Random(seed)
    story = played(town, documents(chance))

    run(mixed(story, chance))


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_decisions_in_between_leave_nobody_with_an_untruth(
    run: Run, strict_town: Any, played: Any, seed: int
) -> None:
    chance = Random(f"decided {seed}")
    story = played(strict_town, documents(chance))

    run(mixed(story, chance))

    assert "held" not in run(story.states())


async def mixed(story: Play, chance: Random) -> None:
    """Play a story in some order, with everything else in between, and look at the end."""
    await story.town.bring(story.square, **_PEOPLE)
    for n in chance.sample(range(len(story.docs)), len(story.docs)):
        await story.post(n)
        for step in steps(chance):
            await story.step(*step)
    for n in range(len(story.docs)):
        await story.do_decide(n, chance.random() < 0.7)
    await story.finish()
    await everybody_knows(story)


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_the_final_states_are_the_same_for_every_order_of_arrival(
    run: Run, town: Any, played: Any, seed: int
) -> None:
    chance = Random(f"order {seed}")
    docs = documents(chance)

    async def play(order: list[int]) -> list[str]:
        story = played(town, docs)
        await town.bring(story.square, **_PEOPLE)
        for n in order:
            await story.post(n)
            if chance.random() < 0.5:
                await town.plan()
                await town.send()
        await story.finish()
        # An ending is over once it is confirmed; that is no matter of order.
        return [state.replace("ended", "active") for state in await story.states()]

    first = run(play(list(range(len(docs)))))
    assert run(play(chance.sample(range(len(docs)), len(docs)))) == first, docs

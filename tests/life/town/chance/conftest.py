"""Stories by chance: documents that refer to each other, and what happens between them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from dispatcher.domain.delivery import State, Verdict
from dispatcher.domain.record import Principal
from dispatcher.store import schema as s

_AREAS = {"west": (0.0, 0.9), "east": (1.1, 2.0), "both": (0.0, 2.0)}
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
                going = {row.alert_id for row in await self._rows()}
                await parts.settling.give_up(first_before=now + 10**9, now=now, going=going)

    async def _due_again(self) -> bool:
        return any(r.state == "retrying" for r in await self._rows())

    async def states(self) -> list[str]:
        return [await self.town.state(self.ids[n]) for n in range(len(self.docs))]


@pytest.fixture(scope="session")
def story(square: Any, document: Any, reference: Any) -> Callable[..., Play]:
    """A story of a town by a seed; with *docs* another telling of the same documents."""

    def begin(town: Any, chance: Random, docs: tuple[Doc, ...] = ()) -> Play:
        return Play(town, square(), document, reference, docs or documents(chance))

    return begin


@pytest.fixture(scope="session")
def between() -> Callable[[Random], list[tuple[Any, ...]]]:
    """What happens between two documents."""
    return steps

"""A town in one process: real parts on SQLite, a clock set by hand, and a provider in memory."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from pydantic import SecretStr
from sqlalchemy import event, select
from waiting import to_plan

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.delivery import Claimed, Outcome, Receipt, State, Verdict
from dispatcher.domain.record import Principal
from dispatcher.pipeline.lifecycle import Lifecycle
from dispatcher.pipeline.track import record, track
from dispatcher.settings import SourceSettings, Twilio, sealed
from dispatcher.store import schema as s
from dispatcher.wiring import WallClock

T = TypeVar("T")
DUTY = Principal(name="duty", role="admin")


class HandClock(WallClock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.at = super().now() // 1000 * 1000

    def now(self) -> int:
        return self.at

    def pass_by(self, seconds: float) -> None:
        self.at += int(seconds * 1000)


@dataclass
class Post:
    """One request that the provider took, or perhaps took."""

    claimed: Claimed
    verdict: Verdict
    at: int


@dataclass
class Town:
    """The program without its loops: each stage is run by hand, so that every order can be had."""

    app: App
    clock: HandClock
    posts: list[Post] = field(default_factory=list)
    on_post: Callable[[Claimed], None] = lambda claimed: None

    async def submit(
        self, document: str, *, who: Principal = DUTY, via: str = "test"
    ) -> tuple[str, dict[str, Any]]:
        return await self.app.desk.submit(document.encode(), who=who, via=via)

    async def plan(self) -> None:
        """Plan until nothing more comes of it for now."""
        planner = self.app._planner()
        for _ in range(3):
            for outline in await to_plan(self.app):
                assert not await self._page(planner, outline.id)

    async def _page(self, planner: Any, alert_id: int) -> bool:
        alert = await self.app.parts.alerts.by_id(alert_id)
        assert alert is not None
        return await self.app._plan_page(planner, alert)

    async def claim(self, n: int = 1000) -> list[Claimed]:
        parts = self.app.parts
        return await parts.sending.claim(
            "sms", limit=n, units=100_000, now=self.clock.now(), lease_ms=60_000,
            active=parts.active.ends_at,
        )

    async def send(self, n: int = 1000, verdict: Verdict = Verdict.ACCEPTED) -> list[Claimed]:
        """Hand over what is queued as the outbox would; what came back is written down."""
        claimed = await self.claim(n)
        await self.answer(claimed, verdict)
        return claimed

    async def answer(self, claimed: Sequence[Claimed], verdict: Verdict) -> None:
        parts, now = self.app.parts, self.clock.now()
        outcomes = []
        for one in claimed:
            may = parts.active.may(one.alert_id, now) and (one.ends_at or now + 1) > now
            if may:
                self.on_post(one)
                self.posts.append(Post(one, verdict, now))
            outcomes.append(Outcome(
                delivery_id=one.delivery_id, attempt=one.attempt, at=now,
                verdict=verdict if may else Verdict.NOT_STARTED,
                provider_id=f"SM{one.delivery_id:032d}" if verdict is Verdict.ACCEPTED else "",
                reason="" if verdict is Verdict.ACCEPTED else "30008", retry_after=0,
            ))
        await record(
            outcomes, store=parts.sending, tx=parts.db, patience=parts.patience,
            random=lambda: 0.0,
        )

    async def receipts(self, state: State, *delivery_ids: int) -> None:
        await track(
            [Receipt(
                provider_id=f"SM{i:032d}", state=state, at=self.clock.now(), delivery_id=i
            ) for i in delivery_ids],
            store=self.app.parts.sending, tx=self.app.parts.db, opted_out=lambda code: False,
        )

    async def tick(self) -> None:
        parts = self.app.parts
        await Lifecycle(
            tx=parts.db, alerts=parts.alerts, settle=parts.settling, relays=parts.relays,
            clock=self.clock, wake=parts.wake, held=600,
            needed=0 if parts.settings.approvals == "auto" else 1,
        ).tick()
        await self.app.desk.refresh_active()

    async def bring(self, square: Any, **spots: tuple[float, float]) -> None:
        """People by name at (lat, lon) within the square; their ids begin with its name."""
        await self.app.parts.contacts.put([
            Contact(
                external_id=f"{square.name}-{name}", languages=(Spoken(key="en", given="en"),),
                lat=square.south + lat, lon=square.west + lon,
                addresses=(("sms", square.number(name)),),
            ) for name, (lat, lon) in spots.items()
        ], now=self.clock.now())

    async def rows(self, *public_ids: str) -> list[Any]:
        """Deliveries of alerts with the contact's id, in order."""
        d, c, a = s.deliveries.c, s.contacts.c, s.alerts.c
        query = select(
            d.id, d.state, d.kind, d.reason, d.alert_id, a.public_id, c.external_id, d.position,
            d.accepted_at,
        ).join(s.alerts, a.id == d.alert_id).join(
            s.delivery_people, s.delivery_people.c.delivery_id == d.id
        ).join(s.contacts, c.id == s.delivery_people.c.contact_id).where(
            a.public_id.in_(public_ids)
        ).order_by(d.id)
        async with self.app.parts.db.read() as connection:
            return list((await connection.execute(query)).all())

    async def told(self, public_id: str) -> list[tuple[str, str]]:
        """(person's own name, kind) of everything an alert asked for, in order of names."""
        return sorted(
            (row.external_id.rpartition("-")[2], row.kind) for row in await self.rows(public_id)
        )

    async def state(self, public_id: str) -> str:
        return str((await self.app.desk.alert(public_id))["state"])


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    """One loop for all tests of a module, so that they can share a program."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def run(runner: asyncio.Runner) -> Callable[[Coroutine[Any, Any, T]], T]:
    """Runs a coroutine on the module's loop."""
    return runner.run


def open_town(runner: asyncio.Runner, folder: Path, approval: str) -> Town:
    """A program on an empty database."""
    clock = HandClock()
    app = App(sealed(
        mode="live", approval=approval, database_url=f"sqlite:///{folder}/{approval}.db",
        secret_key="k" * 40, accept_drafts=True, live_checked=True,
        sources={
            "feed": SourceSettings(trust=5), "ministry": SourceSettings(trust=9),
            "rumour": SourceSettings(trust=-1),
            "coast": SourceSettings(areas=((-80.0, -170.0, 80.0, -169.0),)),
            "strict": SourceSettings(strict=True),
            "tokyo": SourceSettings(zone="Asia/Tokyo"),
            "office": SourceSettings(senders=("one@office.example", "two@office.example")),
        },
        twilio=Twilio(
            account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32),
            api_url="http://127.0.0.1:1", sms_from="+15550000001", whatsapp_from="+15550000002",
            sms_segments_per_second=0,
        ),
    ), clock=clock)
    for engine in (app.parts.db._writer, app.parts.db._reader):
        # Nothing here outlives the test, so nobody waits for the disk.
        event.listen(engine.sync_engine, "connect", _careless)
    runner.run(app.open())
    return Town(app, clock)


def _careless(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA synchronous=OFF")


@pytest.fixture(scope="module")
def town(
    runner: asyncio.Runner, tmp_path_factory: Any
) -> Iterator[Town]:
    """The program, shared by the tests of a module; each test has a square of its own."""
    found = open_town(runner, tmp_path_factory.mktemp("life"), "auto")
    yield found
    runner.run(found.app.parts.close())


@pytest.fixture(scope="module")
def strict_town(runner: asyncio.Runner, tmp_path_factory: Any) -> Iterator[Town]:
    """The same where one person must approve."""
    found = open_town(runner, tmp_path_factory.mktemp("life"), "one")
    yield found
    runner.run(found.app.parts.close())


class Story:
    """A town with two people in a square, and documents by short names."""

    def __init__(self, town: Town, square: Any, cap: Any, reference: Any) -> None:
        self.town, self.square, self.cap, self.reference = town, square, cap, reference
        self.start = town.clock.now()
        self.ages: dict[str, float] = {}
        self.ids: dict[str, str] = {}

    async def begin(self, **people: tuple[float, float]) -> None:
        await self.town.bring(self.square, **(people or {"west": (0.5, 0.5), "east": (0.5, 1.5)}))

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

"""An office that sends notices: the program on a database of its own, a clock by hand."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from postgresql import NO_SERVER, migrated_database
from pydantic import SecretStr
from sqlalchemy import select, text

from dispatcher.app import App
from dispatcher.domain.area import Area
from dispatcher.domain.community import Community
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.delivery import Claimed, Outcome, Verdict
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.pipeline.track import record
from dispatcher.service.notices import announcer
from dispatcher.settings import Authority, Twilio, sealed
from dispatcher.store import schema as s
from dispatcher.store.migrations import upgrade
from dispatcher.wiring import WallClock

OFFICER = Principal(name="mina", role="manager")
ROUND = {"from": "00:00", "until": "00:00"}
NOON = 1_790_078_400_000  # 2026-09-22 12:00 UTC


class HandClock(WallClock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.at = NOON

    def now(self) -> int:
        return self.at

    def trusted(self) -> bool:
        return True

    def pass_by(self, hours: float) -> None:
        self.at += int(hours * 3_600_000)


class Office:
    """What a community officer does, step by step, and what became of it."""

    def __init__(self, app: App, clock: HandClock) -> None:
        self.app, self.clock = app, clock
        self._inbound = 0

    async def bring(self, name: str, *languages: str, **more: Any) -> None:
        """One contact with a number made from the name; ``ur/audio`` is only heard."""
        spoken = tuple(
            Spoken(key=t.removesuffix("/audio"), given=t, reads=not t.endswith("/audio"))
            for t in languages
        )
        ways = more.pop("channels", ("sms",))
        await self.app.parts.contacts.put([Contact(**{
            "external_id": name, "languages": spoken, "channels": ways, "exercise": True,
            "addresses": tuple((way, self.number(name)) for way in ways), **more,
        })], now=self.clock.now())

    async def crowd(self, n: int, *languages: str) -> None:
        """*n* contacts at once, the languages in turn."""
        await self.app.parts.contacts.put([Contact(
            external_id=f"p{i}", addresses=(("sms", self.number(f"p{i}")),),
            languages=(Spoken(key=tag, given=tag),),
        ) for i in range(n) for tag in [languages[i % len(languages)]]], now=self.clock.now())

    @staticmethod
    def number(name: str) -> str:
        return f"+1555{2_000_000 + int(name.lstrip('p') or 0):07d}"

    async def lead(
        self, name: str, square: tuple[float, float, float, float], *leaders: str
    ) -> None:
        """A community over a square (south, west, north, east)."""
        south, west, north, east = square
        ring = ((south, west), (south, east), (north, east), (north, west), (south, west))
        await self.app.parts.communities.put_communities([Community(
            external_id=name, name=name, languages=(("en", 1.0),), size=100,
            area=Area(description=name, polygons=(ring,)), leaders=leaders,
        )], now=self.clock.now())

    async def send(self, kind: str, *, who: Principal = OFFICER, **more: Any) -> dict[str, Any]:
        return await self.app.desk.send_notice({"kind": kind, **ROUND, **more}, who=who)

    async def tick(self, times: int = 3) -> None:
        """As often as the clock would, and know at once what may be sent."""
        for _ in range(times):
            await announcer(self.app.parts, self.app.scenes).tick()
        await self.app.desk.refresh_active()

    async def warn(self, severity: str = "Severe", *, north: float = 51.0) -> AlertRecord:
        """An active alert over the degree south of *north*, planned."""
        _, answer = await self.app.desk.submit(
            _warning(self.clock.now(), severity, north), who=_DUTY, via="test"
        )
        return await self._planned(answer["id"])

    async def _planned(self, public_id: str) -> AlertRecord:
        alert = await self.app.desk.record(public_id)
        while await self.app._plan_page(self.app._planner(), alert):
            pass
        return alert

    async def end(self, alert: AlertRecord) -> None:
        """Withdraw it."""
        answer = await self.app.desk.cancel(alert.public_id, who=_DUTY)
        await self._planned(answer["id"])

    async def claim(self, limit: int = 100, *, way: str = "sms") -> list[Claimed]:
        return await self.app.parts.sending.claim(
            way, limit=limit, units=10_000, now=self.clock.now(), lease_ms=60_000,
            active=self.app.parts.active.ends_at,
        )

    async def answered(self, rows: list[Claimed], verdict: Verdict, reason: str = "") -> None:
        await record(
            [Outcome(
                delivery_id=c.delivery_id, attempt=c.attempt, verdict=verdict,
                at=self.clock.now(), reason=reason, other_way=verdict is Verdict.REFUSED,
                provider_id=f"SM{c.delivery_id:032d}" if verdict is Verdict.ACCEPTED else "",
            ) for c in rows],
            store=self.app.parts.sending, tx=self.app.parts.db, patience=self.app.parts.patience,
            random=lambda: 0.0,
        )

    async def deliver(self) -> list[Claimed]:
        """Everything that may go, goes."""
        rows = await self.claim()
        await self.answered(rows, Verdict.ACCEPTED)
        return rows

    async def deliver_notices(self) -> list[Claimed]:
        """The same, and those of notices."""
        return [row for row in await self.deliver() if (row.alert_id or 0) < 0]

    async def states(self) -> dict[str, int]:
        """Deliveries of notices by state and reason."""
        d = s.deliveries.c
        found: dict[str, int] = {}
        async with self.app.parts.db.read() as connection:
            for row in await connection.execute(
                select(d.state, d.reason).where(d.alert_id < 0)
            ):
                key = f"{row.state} {row.reason}".strip()
                found[key] = found.get(key, 0) + 1
        return found

    async def write(self, name: str, words: str) -> list[str]:
        """What *name* is answered when they write *words*."""
        self._inbound += 1
        d, m = s.deliveries.c, s.messages.c
        query = select(m.text).join(s.messages, m.id == d.message_id).where(
            d.purpose == "reply"
        ).order_by(d.id)
        async with self.app.parts.db.read() as connection:
            before = len((await connection.execute(query)).all())
        await self.app.desk.inbound({
            "MessageSid": f"SM{self._inbound}", "From": self.number(name), "Body": words,
        })
        async with self.app.parts.db.read() as connection:
            return [row.text for row in (await connection.execute(query)).all()[before:]]


_DUTY = Principal(name="duty", role="admin")


def _warning(now: int, severity: str, north: float) -> bytes:
    south = north - 1
    ring = f"{south},10.0 {south},11.0 {north},11.0 {north},10.0 {south},10.0"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{severity}-{north}</identifier>
 <sender>duty@town.example</sender><sent>{_stamp(now)}</sent><status>Actual</status>
 <msgType>Alert</msgType><scope>Public</scope>
 <info><language>en-GB</language><category>Met</category><event>Flood</event>
  <urgency>Expected</urgency><severity>{severity}</severity><certainty>Likely</certainty>
  <expires>{_stamp(now + 7_200_000)}</expires><headline>Flood on the river</headline>
  <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>
</alert>""".encode()


def _stamp(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


@pytest.fixture(scope="session")
def on_server() -> Iterator[str]:
    """One migrated database on the server, emptied by each test."""
    with migrated_database("notices") as url:
        yield url


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows."""
    path = tmp_path_factory.mktemp("notices") / "empty.db"
    asyncio.run(upgrade(f"sqlite:///{path}"))
    return path


MakeOffice = Callable[..., Awaitable[Office]]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=NO_SERVER)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Every test runs on SQLite, and on PostgreSQL where a server is known."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("on_server"))
    (tmp_path / "notices.db").write_bytes(request.getfixturevalue("empty").read_bytes())
    return f"sqlite:///{tmp_path}/notices.db"


@pytest.fixture
async def make_office(url: str) -> AsyncIterator[MakeOffice]:
    """Open an office with other settings; the next one finds what the first has left."""
    made: list[App] = []

    async def make(**settings: Any) -> Office:
        clock = HandClock()
        app = App(sealed(**{
            "mode": "live", "approval": "auto", "database_url": url, "secret_key": "k" * 40,
            "accept_drafts": True, "live_checked": True,
            "authority": Authority(name="Town Office", phone="+15550100", timezone="UTC"),
            "twilio": Twilio(
                account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32),
                api_url="http://127.0.0.1:1", sms_from="+15550000001",
                whatsapp_from="+15550000002", sms_segments_per_second=0,
            ), **settings,
        }), clock=clock)
        if not app.parts.db.sqlite and not made:
            async with app.parts.db.write() as connection:
                tables = ", ".join(s.metadata.tables)
                await connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))
        await app.open()
        made.append(app)
        return Office(app, clock)

    yield make
    for app in made:
        await app.parts.close()


@pytest.fixture
async def office(make_office: MakeOffice) -> Office:
    """An office in mode live, where every notice goes out without approval."""
    return await make_office()

"""The program without its loops, on SQLite, with a clock set by hand and stand-ins on loopback."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from waiting import to_plan

from dispatcher.app import App
from dispatcher.domain.community import Community
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.delivery import Claimed, Outcome, Receipt, State, Verdict
from dispatcher.domain.record import Principal
from dispatcher.domain.sender import Sender
from dispatcher.pipeline.track import track
from dispatcher.service.rounds import Rounds
from dispatcher.settings import Twilio, sealed
from dispatcher.simulator import Simulator, SimulatorOptions
from dispatcher.store import schema as s
from dispatcher.store.migrations import upgrade
from dispatcher.wiring import WallClock

CONTENTS = "".join(f"""[flood.{kind}.en]
content_sid = "HX{n:032x}"
body = "Message {{{{1}}}} of the town, which was given at {{{{2}}}} about the flood."
variables = ["number", "sent"]
""" for n, kind in enumerate(("warning", "update", "withdrawn", "all-clear", "area-left")))
DUTY = Principal(name="duty", role="admin")
TOKEN = "t" * 32
D = s.deliveries.c


class HandClock(WallClock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.at = super().now() // 1000 * 1000

    def now(self) -> int:
        return self.at


@dataclass
class Town:
    """One process whose stages are run by hand."""

    app: App
    clock: HandClock
    posted: list[Claimed] = field(default_factory=list)

    async def bring(self, n: int, *, first: int = 0, language: str = "en", **more: Any) -> None:
        """*n* people in the middle of the square, with SMS unless *addresses* say otherwise."""
        people = [
            Contact(**{
                "external_id": f"p{i}", "languages": (Spoken(key=language, given=language),),
                "lat": 50.5, "lon": 10.5, "addresses": (("sms", f"+1555{2_000_000 + i:07d}"),),
                **{k: v(i) if callable(v) else v for k, v in more.items()},
            }) for i in range(first, first + n)
        ]
        await self.app.parts.contacts.put(people, now=self.clock.now())

    async def community(self, name: str, zone: str) -> None:
        await self.app.parts.communities.put_communities(
            [Community(external_id=name, name=name, timezone=zone)], now=self.clock.now()
        )

    async def issue(self, identifier: str = "flood", **more: Any) -> Any:
        """Take a CAP document in; nothing is planned yet."""
        _, answer = await self.app.desk.submit(
            document(identifier, self.clock.now(), **more).encode(), who=DUTY, via="test"
        )
        return answer

    async def preview(self, identifier: str = "flood", **more: Any) -> Any:
        return await self.app.desk.preview(
            document(identifier, self.clock.now(), **more).encode()
        )

    async def stop_all(self) -> None:
        await self.app.desk.stop_all(who=DUTY)

    async def warn(self, identifier: str = "flood", **more: Any) -> Any:
        answer = await self.issue(identifier, **more)
        planner = self.app._planner()
        for outline in await to_plan(self.app):
            record = await self.app.parts.alerts.by_id(outline.id)
            await self.app._plan_page(planner, record)
        return await self.app.desk.record(answer["id"])

    def sender(self, transport: str = "sms", *, n: int = 0, standby: bool = False) -> Sender:
        return [
            s for s in self.app.parts.senders
            if s.transport == transport and s.standby is standby
        ][n]

    async def claim(self, sender: Sender | None = None, *, n: int = 500) -> list[Claimed]:
        sender = sender or self.sender()
        return await self.app.parts.sending.claim(
            sender.transport, limit=n, units=10_000, now=self.clock.now(), lease_ms=60_000,
            active=self.app.parts.active.ends_at, sender=sender,
        )

    async def accepted(self, claimed: Sequence[Claimed]) -> None:
        await self.app._record([
            Outcome(
                delivery_id=c.delivery_id, attempt=c.attempt, verdict=Verdict.ACCEPTED,
                at=self.clock.now(), provider_id=f"SM{c.delivery_id:032d}",
            ) for c in claimed
        ])

    async def receipts(self, claimed: Sequence[Claimed], state: State, reason: str) -> None:
        await track(
            [Receipt(
                provider_id=f"SM{c.delivery_id:032d}", state=state, at=self.clock.now(),
                reason=reason, delivery_id=c.delivery_id, attempt=c.attempt,
            ) for c in claimed],
            store=self.app.parts.sending, tx=self.app.parts.db, opted_out=lambda code: False,
        )

    async def fall_back(self) -> int:
        return await Rounds(self.app.parts, self.app.scenes).fallback()

    async def rows(self, *columns: str) -> list[tuple[Any, ...]]:
        query = select(*[D[c] for c in columns]).order_by(D.id)
        async with self.app.parts.db.read() as connection:
            return [tuple(r) for r in await connection.execute(query)]

    def pass_by(self, seconds: float) -> None:
        self.clock.at += int(seconds * 1000)


Make = Callable[..., Awaitable[Town]]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without anything in it, to be copied."""
    path = tmp_path_factory.mktemp("rates") / "empty.db"
    asyncio.run(upgrade(f"sqlite:///{path}"))
    return path


@pytest.fixture
async def make_town(tmp_path: Path, empty: Path) -> AsyncIterator[Make]:
    made: list[Town] = []

    async def make(
        *, at: str = "", second: dict[str, Any] | None = None,
        settings: dict[str, Any] | None = None, **twilio: Any,
    ) -> Town:
        """A town whose clock says *at* (ISO 8601) in UTC, else the wall's."""
        clock = HandClock()
        if at:
            clock.at = int(datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp() * 1000)
        usual = {
            "account_sid": "AC" + "7" * 32, "auth_token": SecretStr(TOKEN),
            "api_url": "http://127.0.0.1:1", "sms_from": "+15550000001",
            "whatsapp_from": "+15550000002", "sms_segments_per_second": 0,
        }
        shutil.copy(empty, tmp_path / f"{len(made)}.db")
        (tmp_path / "whatsapp.toml").write_text(CONTENTS, encoding="utf-8")
        app = App(sealed(
            mode="live", approval="auto", database_url=f"sqlite:///{tmp_path}/{len(made)}.db",
            whatsapp_templates=tmp_path / "whatsapp.toml",
            secret_key="k" * 40, accept_drafts=True, live_checked=True,
            twilio=Twilio(**{**usual, **twilio}),
            twilio_second=Twilio(**{**usual, **second}) if second else Twilio(),
            **(settings or {}),
        ), clock=clock)
        await app.open()
        made.append(Town(app, clock))
        return made[-1]

    yield make
    for town in made:
        await town.app.parts.close()


@pytest.fixture
async def standin_with() -> AsyncIterator[Callable[..., Awaitable[Simulator]]]:
    running: list[Simulator] = []

    async def start(account_sid: str = "AC" + "7" * 32, **knobs: Any) -> Simulator:
        running.append(Simulator(SimulatorOptions(
            account_sid=account_sid, auth_token=TOKEN, callback_statuses=(), **knobs
        )))
        await running[-1].start()
        return running[-1]

    yield start
    for simulator in running:
        await simulator.stop()


def document(
    identifier: str, now: int, *, severity: str = "Severe", msg_type: str = "Alert",
    references: str = "", hours: float = 24, event: str = "Flood",
) -> str:
    """A CAP 1.2 document over a square, sent at *now* (UTC ms)."""
    sent = datetime.fromtimestamp(now / 1000, UTC)
    ends = sent + timedelta(hours=hours)
    ring = "50.0,10.0 50.0,11.0 51.0,11.0 51.0,10.0 50.0,10.0"
    info = "" if msg_type == "Cancel" else f"""
 <info><language>en-GB</language><category>Met</category><event>{event}</event>
  <urgency>Immediate</urgency><severity>{severity}</severity><certainty>Observed</certainty>
  <expires>{ends.isoformat()}</expires><headline>Flood on the river</headline>
  <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>duty@town.example</sender><sent>{sent.isoformat()}</sent><status>Actual</status>
 <msgType>{msg_type}</msgType><scope>Public</scope>
 {references and f"<references>{references}</references>"}{info}
</alert>"""

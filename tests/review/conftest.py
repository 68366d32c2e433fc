"""A town with interpreters in one process: a clock set by hand, and the pages behind real doors."""

import asyncio
import re
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr
from sqlalchemy import event, select, text
from waiting import to_plan

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Role, Spoken
from dispatcher.domain.delivery import Claimed, Outcome, Verdict
from dispatcher.domain.record import Principal
from dispatcher.domain.review import Interpreter
from dispatcher.pipeline.track import record
from dispatcher.service.review import rounds
from dispatcher.settings import Review, Twilio, sealed
from dispatcher.store import schema as s
from dispatcher.web import build
from dispatcher.wiring import WallClock

DUTY = Principal(name="duty", role="admin")
SILENCE = 300


class HandClock(WallClock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.at = int(datetime(2026, 11, 23, 9, 0, tzinfo=UTC).timestamp() * 1000)  # a Monday

    def now(self) -> int:
        return self.at

    def pass_by(self, seconds: float) -> None:
        self.at += int(seconds * 1000)


def number(name: str) -> str:
    """A telephone number of its own for each name."""
    return f"+1555{int.from_bytes(name.encode()[-3:], 'big') % 10_000_000:07d}"


@dataclass
class Town:
    """The program without its loops: each stage is run by hand."""

    app: App
    clock: HandClock
    client: TestClient[Any, Any]
    sent: list[Claimed] = field(default_factory=list)
    _alerts: int = 0

    async def people(self, **languages: str) -> None:
        """People of the town by name, each with a language."""
        await self.app.parts.contacts.put([
            Contact(
                external_id=name, languages=(Spoken(key=tag, given=tag),), lat=50.5, lon=10.5,
                addresses=(("sms", number(name)),),
            ) for name, tag in languages.items()
        ], now=self.clock.now())

    async def interpreters(self, *names: str, language: str = "so", hours: str = "",
                           spoken: str = "", role: Role = Role.INTERPRETER) -> None:
        """People far away who check texts."""
        await self.app.parts.contacts.put([
            Contact(
                external_id=name, role=role, languages=(Spoken(key="en", given="en"),),
                lat=-50.5, lon=10.5, addresses=(("sms", number(name)),),
            ) for name in names
        ], now=self.clock.now())
        await self.app.parts.reviews.interpreters.put([
            Interpreter(
                contact_id=0, contact=name, spoken=(spoken or language,),
                written=() if spoken else (language,), hours=hours, zone="UTC",
                credit=f"Ms {name}",
            ) for name in names
        ], now=self.clock.now())

    async def warn(self, **more: Any) -> str:
        """An alert; its public id."""
        self._alerts += 1
        verdict, alert = await self.app.desk.submit(
            cap(f"flood-{self._alerts}", now=self.clock.now(), **more).encode(), who=DUTY,
            via="test",
        )
        assert verdict == "created", alert
        return str(alert["id"])

    async def plan(self) -> None:
        planner = self.app._planner()
        for _ in range(3):
            for outline in await to_plan(self.app):
                alert = await self.app.parts.alerts.by_id(outline.id)
                assert alert is not None
                assert not await self.app._plan_page(planner, alert)

    async def round(self) -> None:
        """What the clock sets going."""
        await rounds(self.app.parts, self.app.scenes)

    async def send(self, verdict: Verdict = Verdict.ACCEPTED) -> list[Claimed]:
        """Hand over everything that is queued; what was handed over now."""
        parts, now = self.app.parts, self.clock.now()
        claimed = await parts.sending.claim(
            "sms", limit=1000, units=100_000, now=now, lease_ms=60_000,
            active=parts.active.ends_at,
        )
        good = verdict is Verdict.ACCEPTED
        await record([
            Outcome(
                delivery_id=one.delivery_id, attempt=one.attempt, at=now, verdict=verdict,
                provider_id=f"SM{one.delivery_id:032d}" if good else "",
                reason="" if good else "30008", retry_after=0,
            ) for one in claimed
        ], store=parts.sending, tx=parts.db, patience=parts.patience, random=lambda: 0.0)
        self.sent += claimed
        return claimed

    async def go(self) -> None:
        """Plan, send the first messages, ask interpreters, send what they are asked."""
        await self.plan()
        await self.send()
        await self.round()
        await self.send()

    def to(self, name: str) -> list[str]:
        """The texts that somebody was sent, in order."""
        return [one.text for one in self.sent if one.to == number(name)]

    def page_of(self, name: str) -> str:
        """The path of the page that somebody was last sent."""
        found = re.search(r"/t/\w+", self.to(name)[-1])
        assert found, self.to(name)
        return found[0]

    async def open(self, path: str) -> tuple[int, str]:
        answer = await self.client.get(path)
        return answer.status, await answer.text()

    async def answer(
        self, path: str, *, revision: int | None = None, **form: str
    ) -> tuple[int, str]:
        """Open the page, fill in the form and send it, as a browser without JavaScript does."""
        if revision is None:
            _, html = await self.open(path)
            found = re.search(r'name="revision" value="(\d+)"', html)
            revision = int(found[1]) if found else 1
        answer = await self.client.post(path, data={**form, "revision": str(revision)})
        return answer.status, await answer.text()

    async def messages(self, alert: str) -> list[dict[str, Any]]:
        return await self.app.desk.messages(alert)

    async def rows(self, query: str) -> list[Any]:
        async with self.app.parts.db.read() as connection:
            return list((await connection.execute(text(query))).all())

    async def draft(self, n: int = 0) -> str:
        """The draft of the last task."""
        t = s.review_tasks.c
        async with self.app.parts.db.read() as connection:
            ids = (await connection.execute(select(t.id).order_by(t.id.desc()))).scalars().all()
        task = await self.app.parts.reviews.task(ids[0])
        assert task is not None
        return task.items[n].draft


def cap(
    identifier: str, *, now: int, severity: str = "Severe", lasts: float = 7200,
    msg_type: str = "Alert", refs: str = "", status: str = "Actual",
) -> str:
    """A CAP 1.2 document over a square around 50.5, 10.5."""
    sent = datetime.fromtimestamp(now / 1000, UTC)
    ring = "50,10 50,11 51,11 51,10 50,10"
    info = "" if msg_type == "Cancel" else f"""
<info><language>en-GB</language><category>Met</category><event>Flood</event>
 <urgency>Immediate</urgency><severity>{severity}</severity><certainty>Observed</certainty>
 <expires>{_stamp(sent + timedelta(seconds=lasts))}</expires>
 <senderName>Town Flood Office</senderName><headline>Flood on the river</headline>
 <instruction>Move to higher ground.</instruction>
 <area><areaDesc>Old Town</areaDesc><polygon>{ring}</polygon></area></info>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>duty@town.example</sender><sent>{_stamp(sent)}</sent><status>{status}</status>
 <msgType>{msg_type}</msgType><scope>Public</scope>
 {refs and f"<references>{refs}</references>"}{info}
</alert>"""


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def _careless(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA synchronous=OFF")


MakeTown = Callable[..., Awaitable[Town]]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once and copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"

    async def make() -> None:
        app = App(_settings(path), clock=HandClock())
        await app.open()
        await app.parts.close()

    asyncio.run(make())
    return path


def _settings(path: Path, **more: Any) -> Any:
    return sealed(**{
        "mode": "live", "approval": "auto", "database_url": f"sqlite:///{path}",
        "secret_key": "k" * 40, "accept_drafts": True, "live_checked": True,
        "public_url": "https://warn.example",
        "twilio": Twilio(
            account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32),
            api_url="http://127.0.0.1:1", sms_from="+15550000001",
            whatsapp_from="+15550000002", sms_segments_per_second=0,
        ), **more,
    })


@pytest.fixture
async def make_town(empty: Path, tmp_path: Path) -> Any:
    """Makes a town with settings of its own."""
    made: list[Town] = []
    path = tmp_path / "town.db"
    shutil.copy(empty, path)

    async def make(review: dict[str, Any] | None = None, **more: Any) -> Town:
        clock = made[0].clock if made else HandClock()
        app = App(_settings(path, review=Review(**(review or {})), **more), clock=clock)
        for engine in (app.parts.db._writer, app.parts.db._reader):
            # Nothing here outlives the test, so nobody waits for the disk.
            event.listen(engine.sync_engine, "connect", _careless)
        await app.open()
        client = TestClient(TestServer(build(app.desk, max_alert_bytes=1_000_000)))
        await client.start_server()
        made.append(Town(app, clock, client, sent=made[0].sent if made else []))
        return made[-1]

    yield make
    for town in made:
        await town.client.close()
        await town.app.parts.close()


@pytest.fixture
async def town(make_town: MakeTown) -> Town:
    """The program as it is shipped, but for the mode."""
    return await make_town()



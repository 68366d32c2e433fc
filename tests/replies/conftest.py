"""The shipped words of replies, alone or with an operator's own file."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from dispatcher.app import App
from dispatcher.domain.area import Area
from dispatcher.domain.community import Community
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.pipeline.reply import Vocabulary, vocabulary
from dispatcher.settings import Authority, Twilio, sealed, shipped
from dispatcher.store import schema as s
from dispatcher.store.migrations import upgrade
from dispatcher.wiring import WallClock
from dispatcher.words import Library
from dispatcher.words.replies import language_names, load_replies

_ROOT = Path(__file__).resolve().parents[2]
_DATA = Path(os.environ.get("TOCSIN_TEST_DATA", _ROOT.parent / "shared" / "data"))


@cache
def _library() -> Library:
    return Library.load(shipped("templates"))


def _vocabulary(*own: Path) -> Vocabulary:
    lists = load_replies(shipped("config") / "replies.toml", *own)
    return vocabulary(lists, language_names(_library(), lists, host_language="en"))


@pytest.fixture(scope="session")
def known() -> Vocabulary:
    """The words as shipped."""
    return _vocabulary()


@pytest.fixture
def vocabulary_with(tmp_path: Path) -> Callable[[str], Vocabulary]:
    """The shipped words and those of an operator's file with this text."""

    def make(text: str) -> Vocabulary:
        (tmp_path / "own.toml").write_text(text, encoding="utf-8")
        return _vocabulary(tmp_path / "own.toml")

    return make


@pytest.fixture(scope="session")
def sourced() -> dict[str, Any]:
    """Every provider's documented words by language, where the folder of data is there."""
    path = _DATA / "keywords.json"
    if not path.is_file():
        pytest.skip(f"{path} is not there")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["by_language"]
    return found


class HandClock(WallClock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__()
        self.at = super().now() // 1000 * 1000

    def now(self) -> int:
        return self.at

    def pass_by(self, seconds: float) -> None:
        self.at += int(seconds * 1000)


class Post:
    """The program on an empty database, not started: what is written to it, and its answers."""

    def __init__(self, app: App, clock: HandClock) -> None:
        self.app, self.clock = app, clock
        self._sid = 0

    async def bring(self, name: str, number: str, *languages: str, **more: Any) -> None:
        """One contact in the middle of the square."""
        ways = more.pop("ways", ("sms", "whatsapp"))
        await self.app.parts.contacts.put([Contact(
            external_id=name, languages=tuple(Spoken(key=t, given=t) for t in languages),
            channels=ways, addresses=tuple((way, number) for way in ways), lat=50.5, lon=10.5,
            **more,
        )], now=self.clock.now())

    async def say(self, number: str, text: str, **form: str) -> list[str]:
        """What *number* is answered when it writes *text*."""
        self._sid += 1
        before = len(await self.answers())
        await self.app.desk.inbound(
            {"MessageSid": f"SM{self._sid}", "From": number, "Body": text, **form}
        )
        return [row.text for row in (await self.answers())[before:]]

    async def answers(self) -> list[Any]:
        """Every answer so far, in order."""
        d, m = s.deliveries.c, s.messages.c
        query = select(
            d.id, d.state, d.transport, d.language, d.valid_until, m.text, m.segments
        ).join(s.messages, m.id == d.message_id).where(d.purpose == "reply").order_by(d.id)
        async with self.app.parts.db.read() as connection:
            return list((await connection.execute(query)).all())

    async def kept(self) -> list[dict[str, Any]]:
        """Everything that came in, the oldest first."""
        return (await self.app.parts.inbound.listed())[::-1]

    async def warn(self, event: str = "Flood") -> AlertRecord:
        """An active alert over the square, planned."""
        _, answer = await self.app.desk.submit(self._document(event), who=_DUTY, via="test")
        record = await self.app.desk.record(answer["id"])
        while await self.app._plan_page(self.app._planner(), record):
            pass
        return record

    async def preview(self) -> dict[str, Any]:
        """What an alert over the square would be."""
        return await self.app.desk.preview(self._document("Flood"))

    def _document(self, event: str) -> bytes:
        return _WARNING.format(
            event=event, sent=_stamp(self.clock.now()),
            expires=_stamp(self.clock.now() + 7_200_000),
        ).encode()

    async def lead(self, name: str, *leaders: str, languages: tuple[str, ...] = ("en",)) -> None:
        """A community over the square."""
        await self.app.parts.communities.put_communities([Community(
            external_id=name, name=name, leaders=leaders,
            languages=tuple((tag, 1.0) for tag in languages),
            area=Area(description=name, polygons=(_RING,)), size=100,
        )], now=self.clock.now())


_DUTY = Principal(name="duty", role="admin")
_RING = ((50.0, 10.0), (50.0, 11.0), (51.0, 11.0), (51.0, 10.0), (50.0, 10.0))
_WARNING = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{event}</identifier>
 <sender>duty@town.example</sender><sent>{sent}</sent><status>Actual</status>
 <msgType>Alert</msgType><scope>Public</scope>
 <info><language>en-GB</language><category>Met</category><event>{event}</event>
  <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
  <expires>{expires}</expires><headline>Flood on the river</headline>
  <instruction>Move to higher ground.</instruction>
  <area><areaDesc>Old Town</areaDesc>
   <polygon>50.0,10.0 50.0,11.0 51.0,11.0 51.0,10.0 50.0,10.0</polygon></area></info>
</alert>"""


def _stamp(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows: making it takes longer than most tests."""
    path = tmp_path_factory.mktemp("replies") / "empty.db"
    asyncio.run(upgrade(f"sqlite:///{path}"))
    return path


@pytest.fixture
async def post(
    tmp_path: Path, migrated: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Post]:
    """An open program; ``parametrize("post", [...], indirect=True)`` gives it settings."""
    clock = HandClock()
    shutil.copy(migrated, tmp_path / "replies.db")
    app = App(sealed(
        mode="live", approval="auto", database_url=f"sqlite:///{tmp_path}/replies.db",
        secret_key="k" * 40, accept_drafts=True, live_checked=True,
        **{"authority": Authority(emergency_number="112"), **getattr(request, "param", {})},
        twilio=Twilio(
            account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32),
            api_url="http://127.0.0.1:1", sms_from="+15550000001", whatsapp_from="+15550000002",
        ),
    ), clock=clock)
    await app.open()
    yield Post(app, clock)
    await app.parts.close()

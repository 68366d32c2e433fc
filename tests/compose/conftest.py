"""The real desk behind the real doors, in one process, on a database of its own."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from dispatcher.app import App
from dispatcher.domain.area import Area
from dispatcher.domain.community import Community
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.settings import Authority, Publish, Twilio, sealed
from dispatcher.web import build
from dispatcher.web.access import SESSION

TOKEN = "a-bootstrap-token-for-the-tests"
RING = ((50.0, 10.0), (50.0, 11.0), (51.0, 11.0), (51.0, 10.0), (50.0, 10.0))


@dataclass(frozen=True, kw_only=True)
class House:
    """One service: its parts, and a browser that is signed in as an operator."""

    app: App
    client: aiohttp.ClientSession
    cookies: dict[str, str]

    async def api(self, draft: Any, *, submit: bool = False) -> aiohttp.ClientResponse:
        """Compose over the API."""
        answer = await self.client.post(
            "/api/v1/compositions", json=draft, params={"submit": "1"} if submit else {},
            headers={"Authorization": f"Bearer {TOKEN}"},
        )
        await answer.read()
        return answer

    async def page(self, path: str, role: str = "operator") -> str:
        """What a browser shows."""
        answer = await self.client.get(path, headers={"Cookie": self.cookies[role]})
        return await answer.text()

    async def post(self, form: Any, role: str = "operator") -> aiohttp.ClientResponse:
        """Press a button of the form."""
        answer = await self.client.post(
            "/compose", data=form, allow_redirects=False,
            headers={"Cookie": self.cookies[role], "Sec-Fetch-Site": "same-origin"},
        )
        await answer.read()
        return answer


def make_app(folder: Path, **more: Any) -> App:
    """A service in which every alert goes out at once; no provider listens."""
    values: dict[str, Any] = {
        "mode": "live", "approval": "auto", "publish": Publish(sender="warn@town.example"), **more,
    }
    return App(sealed(
        database_url=f"sqlite:///{folder}/town.db", secret_key="k" * 40,
        live_checked=True, accept_drafts=True, api_token=SecretStr(TOKEN),
        authority=Authority(name="Town Office", timezone="Europe/Athens"),
        twilio=Twilio(
            account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32), sms_from="+15550000001",
            api_url="http://127.0.0.1:1", sms_segments_per_second=0,
        ), **values,
    ))


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Callable[..., Awaitable[House]]]:
    """Start a service with two people and two communities."""
    closing: list[Any] = []

    async def start(**more: Any) -> House:
        app = make_app(tmp_path, **more)
        await app.open()
        await _people(app)
        server = TestServer(build(app.desk, max_alert_bytes=1_000_000))
        await server.start_server()
        client = aiohttp.ClientSession(server.make_url("/"), cookie_jar=aiohttp.DummyCookieJar())
        closing.extend((client.close, server.close, app.parts.close))
        cookies = {role: await _session(app, role) for role in ("operator", "viewer")}
        return House(app=app, client=client, cookies=cookies)

    yield start
    for close in closing:
        await close()


@pytest.fixture
async def house(town: Callable[..., Awaitable[House]]) -> House:
    """A live service."""
    return await town()


async def _people(app: App) -> None:
    now = app.parts.clock.now()
    await app.parts.communities.put_communities([
        Community(external_id="mill", name="Mill Quarter", languages=(("ar", 1.0),),
                  area=Area(description="Mill Quarter", polygons=(RING,))),
        Community(external_id="far", name="Far Village"),
    ], now=now)
    await app.parts.contacts.put([
        Contact(external_id=f"p{n}", languages=(Spoken(key=tag, given=tag),), lat=50.5, lon=10.5,
                addresses=(("sms", f"+1555200000{n}"),), exercise=True)
        for n, tag in enumerate(("en", "ar"))
    ], now=now)


async def _session(app: App, role: str) -> str:
    link = await app.desk.login_link(f"Ms {role}", role)
    return f"{SESSION}={await app.desk.sign_in(link.rpartition('=')[2])}"


@pytest.fixture
def draft() -> dict[str, Any]:
    """A draft without a fault."""
    return {
        "exercise": False, "hazard": "flood", "severity": "Severe", "urgency": "Immediate",
        "certainty": "Observed", "lasts_hours": 6,
        "texts": [{"language": "en", "headline": "Flood: leave the river bank",
                   "instruction": "Go uphill.", "description": "The river rises."}],
        "places": {"communities": ["mill"]},
    }


@pytest.fixture
async def filled(house: House) -> dict[str, str]:
    """The form as it is posted, without a fault and without a remark."""
    proof = re.search(r'name="proof" value="([^"]*)"', await house.page("/compose"))
    assert proof is not None
    return {
        "earnest": "real", "hazard": "flood", "severity": "Severe", "urgency": "Immediate",
        "certainty": "Observed", "lasts": "6", "texts": "1", "language-0": "en",
        "headline-0": "Flood: leave the river bank", "instruction-0": "Go uphill.",
        "community": "mill", "proof": unescape(proof[1]), "do": "check",
    }

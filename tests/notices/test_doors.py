"""Notices by HTTP: who may do what, what is answered, and the pages of the console."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from dispatcher.domain.record import Principal
from dispatcher.web import build

WISH = {"kind": "preparedness", "hazard": "flood", "from": "00:00", "until": "00:00"}


@pytest.fixture
async def client(office: Any) -> AsyncIterator[TestClient[Any, Any]]:
    """A browser or a program before the office's doors."""
    await office.bring("p1", "en")
    async with TestClient(TestServer(build(office.app.desk, max_alert_bytes=1_000_000))) as found:
        yield found


async def token(office: Any, role: str) -> dict[str, str]:
    made = await office.app.parts.principals.create_token(
        role, f"the-{role}", now=office.clock.now()
    )
    return {"Authorization": f"Bearer {made}"}


@pytest.mark.parametrize(("role", "status"), [
    ("viewer", 403), ("operator", 403), ("approver", 403), ("manager", 201), ("admin", 201),
])
async def test_a_manager_sends(office: Any, client: Any, role: str, status: int) -> None:
    answer = await client.post("/api/v1/notices", json=WISH, headers=await token(office, role))

    assert answer.status == status
    assert (await client.post("/api/v1/notices", json=WISH)).status == 401
    if status == 201:
        made = await answer.json()
        assert answer.headers["Location"] == f"/api/v1/notices/{made['id']}"
        assert (made["state"], made["submitted_by"]) == ("active", f"the-{role}")


async def test_its_life_by_the_api(office: Any, client: Any) -> None:
    manager, viewer = await token(office, "manager"), await token(office, "viewer")
    preview = await client.post("/api/v1/notice-previews", json=WISH, headers=viewer)
    shown = (await preview.json())["messages"][0]["text"]
    made = await (await client.post("/api/v1/notices", json=WISH, headers=manager)).json()
    await office.tick()
    (row,) = await office.deliver()
    one = f"/api/v1/notices/{made['id']}"

    assert row.text == shown
    again = await client.post("/api/v1/notices", json=WISH, headers=manager)
    assert (again.status, (await again.json())["errors"][0]["code"]) == (409, "conflict")
    listed = await (await client.get("/api/v1/notices", headers=viewer)).json()
    assert [item["id"] for item in listed["items"]] == [made["id"]]
    found = await (await client.get(one, headers=viewer)).json()
    assert found["people"] == {**found["people"], "planned": 1, "pending": 1}
    assert found["survey"] == {}
    sent = await (await client.get(f"{one}/deliveries?state=accepted", headers=viewer)).json()
    assert [item["contact"] for item in sent["items"]] == ["p1"]
    assert (await client.post(f"{one}/stop", headers=viewer)).status == 403
    stopped = await client.post(f"{one}/stop", json={"reason": "enough"}, headers=manager)
    assert (await stopped.json())["state"] == "stopped"
    assert (await client.get("/api/v1/notices/none", headers=viewer)).status == 404
    for fault in ({"kind": "x"}, {"kind": "\ud800"}, {**WISH, "areas": ["a=\ud800"]}):
        bad = await client.post("/api/v1/notices", json=fault, headers=manager)
        assert (bad.status, (await bad.json())["errors"][0]["code"]) == (422, "refused")
    page = await client.get(f"/a/{made['code']}")
    assert "Information" in await page.text()
    # No list of alerts knows of it.
    alerts = await (await client.get("/api/v1/alerts", headers=viewer)).json()
    assert alerts["items"] == []


@pytest.mark.parametrize("how", ["stopped", "ended", "its time is up"])
async def test_whoever_opens_the_page_of_a_notice_that_is_over_reads_so(
    office: Any, client: Any, how: str
) -> None:
    await office.bring("p2", "es")
    await office.bring("p3", "ar")
    made = await office.send("preparedness", hazard="flood")
    await office.tick()
    holds = await (await client.get(f"/a/{made['code']}")).text()

    if how == "stopped":
        await office.app.desk.stop_notice(made["id"], who=Principal(name="mina", role="manager"))
    else:
        office.clock.pass_by(72)
    if how == "ended":
        await office.tick()
    over = await (await client.get(f"/a/{made['code']}")).text()

    for said in ("This information is out of date.", "Esta información ya no es válida."):
        assert said not in holds
        assert said in over
    # A language without the sentence says it in English, and none calls it a warning.
    assert over.count("This information is out of date.") == 2
    assert "This warning" not in over
    assert 'class="over"' not in holds


async def proof_of(office: Any, client: Any) -> str:
    """Sign in at the console; what its forms send along."""
    link = await office.app.parts.principals.create_link(
        "mina", "manager", now=office.clock.now(), lasts_ms=60_000
    )
    cookie = await office.app.desk.sign_in(link)
    client.session.cookie_jar.update_cookies({"tocsin_session": cookie})
    page = await (await client.get("/notices")).text()
    proof = re.search(r'name="proof" value="(\w+)"', page)
    assert proof is not None
    return proof[1]


async def test_an_area_is_a_line_whatever_blanks_it_holds(office: Any, client: Any) -> None:
    await client.post("/notices", data={
        **WISH, "proof": await proof_of(office, client), "do": "send", "sure": "yes",
        "areas": "district=Mill Road\r\n50.1, 10.2, 5\r\n\r\n", "languages": "es  ar",
    })

    (made,), _ = await office.app.desk.notices_listed(before=None, limit=5)
    assert made["areas"] == ["district=Mill Road", "50.1, 10.2, 5"]
    assert made["languages"] == ["es", "ar"]


async def test_the_page_previews_then_sends_what_was_seen(office: Any, client: Any) -> None:
    fields = {"proof": await proof_of(office, client), **WISH}

    seen = await client.post("/notices", data={**fields, "do": "check"})
    unsure = await client.post("/notices", data={**fields, "do": "send"})
    assert "prepared" in await seen.text()
    assert unsure.status == 200
    assert (await office.app.desk.notices_listed(before=None, limit=5))[0] == []

    sent = await client.post(
        "/notices", data={**fields, "do": "send", "sure": "yes"}, allow_redirects=False
    )
    assert sent.status == 303
    await office.tick()
    one = await (await client.get(sent.headers["Location"])).text()
    assert "Stop sending" in one
    wrong = await client.post("/notices", data={**fields, "do": "check", "hazard": "dragons"})
    assert (wrong.status, "no known hazard" in await wrong.text()) == (422, True)
    foreign = await client.post("/notices", data={**fields, "proof": "0", "do": "check"})
    assert foreign.status == 403

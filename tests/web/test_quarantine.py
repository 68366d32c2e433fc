"""Refused documents and ends for some places, at the API and the console."""

from typing import Any

import pytest
import yaml

from dispatcher.domain.errors import NotFound

KEPT = yaml.safe_load("""
id: k1
received_at: "2026-11-21T02:10:00+00:00"
last_at: "2026-11-21T02:12:00+00:00"
times: 3
source: met-office
via: atom
bytes: 412
findings:
- {code: namespace-unknown, message: In no known namespace., path: alert, line: 2, severity: error}
settled_at: null
outcome: null
settled_by: null
alert: null
""")


class Refusals:
    """What the program in memory answers about refused documents."""

    async def areas_of(self, public_id: str) -> list[str]:
        return ["Old Town"]

    async def end_places(
        self, public_id: str, areas: Any, *, who: Any, reason: str = ""
    ) -> dict[str, Any]:
        found = await self._act("end_places", public_id, who, reason)
        self._note("areas", list(areas))
        return found

    async def arrival(self, public_id: str, arrival_id: int) -> bytes:
        if arrival_id != 7:
            raise NotFound(f"No document of copy {arrival_id} is kept.")
        return b"<alert/>"

    async def quarantine(
        self, *, before: int | None, limit: int, everything: bool = False
    ) -> tuple[list[dict[str, Any]], int | None]:
        self._note("quarantine", (before, limit, everything))
        return [KEPT], None if before else 3

    async def quarantined(self, public_id: str) -> dict[str, Any]:
        if public_id != "k1":
            raise NotFound(f"There is no document {public_id} in quarantine.")
        return {**KEPT, "document": "<alert><b>", "cut": False}

    async def resubmit(
        self, public_id: str, *, who: Any, document: bytes = b""
    ) -> tuple[str, dict[str, Any]]:
        await self.quarantined(public_id)
        self._note("resubmit", (public_id, who.role, document))
        return self.verdict

    async def discard(
        self, public_id: str, *, who: Any, reason: str = ""
    ) -> dict[str, Any]:
        self._note("discard", (public_id, who.role, reason))
        return {**await self.quarantined(public_id), "outcome": "discarded"}


@pytest.fixture
def service(service: Any) -> Any:
    """The program in memory, which has refused something."""
    kind = type("WithRefusals", (Refusals, type(service)), {})
    return kind()


async def test_the_list_is_for_readers_and_a_document_for_operators(call, service):
    listed = await call("GET", "/api/v1/quarantine?settled=yes&limit=5", role="viewer")
    shown = await call("GET", "/api/v1/quarantine/k1", role="operator")

    assert (await listed.json())["items"][0]["id"] == "k1"
    assert service.calls[0] == ("quarantine", (None, 5, True))
    assert (await shown.json())["document"] == "<alert><b>"
    assert (await call("GET", "/api/v1/quarantine/k1", role="viewer")).status == 403
    assert (await call("GET", "/api/v1/quarantine/none", role="operator")).status == 404
    assert (await call("GET", "/api/v1/quarantine?settled=maybe", role="viewer")).status == 422


@pytest.mark.parametrize(("verdict", "status"), [
    (("created", {"id": "a1"}), 201), (("known", {"id": "a1"}), 200),
    (("refused", {"findings": [], "quarantine": "k1"}), 422), (("conflict", {"id": "a1"}), 409),
])
async def test_handing_in_again_answers_like_a_post(call, service, verdict, status):
    service.verdict = verdict

    answer = await call("POST", "/api/v1/quarantine/k1/resubmit", role="operator")

    assert answer.status == status
    assert service.calls[-1] == ("resubmit", ("k1", "operator", b""))


async def test_an_edited_document_is_handed_in_instead(call, service):
    answer = await call(
        "POST", "/api/v1/quarantine/k1/resubmit", role="operator", data=b"<alert/>",
        headers={"Content-Type": "application/cap+xml"},
    )

    assert answer.status == 201
    assert service.calls[-1] == ("resubmit", ("k1", "operator", b"<alert/>"))


async def test_putting_aside_keeps_the_reason(call, service):
    answer = await call(
        "POST", "/api/v1/quarantine/k1/discard", role="operator", json={"reason": "spam"}
    )

    assert (await answer.json())["outcome"] == "discarded"
    assert service.calls[-1] == ("discard", ("k1", "operator", "spam"))


async def test_an_end_for_some_places_names_them(call, service):
    path = "/api/v1/alerts/a1/end-places"
    done = await call("POST", path, role="operator", json={"areas": ["Old Town"], "reason": "dry"})

    assert done.status == 200
    assert service.calls == [("end_places", ("a1", "operator", "dry")), ("areas", ["Old Town"])]
    assert (await call("POST", path, role="operator", json={"areas": "Old Town"})).status == 422
    assert (await call("POST", path, role="viewer", json={"areas": ["x"]})).status == 403


async def test_a_copy_with_other_content_can_be_had(call):
    found = await call("GET", "/api/v1/alerts/a1/arrivals/7", role="operator")

    assert (found.status, await found.read()) == (200, b"<alert/>")
    assert (await call("GET", "/api/v1/alerts/a1/arrivals/8", role="operator")).status == 404


async def test_the_console_lists_shows_and_escapes(client):
    cookies = {"Cookie": "tocsin_session=cookie-operator"}
    listed = await (await client.get("/quarantine", headers=cookies)).text()
    shown = await (await client.get("/quarantine/k1", headers=cookies)).text()
    viewer = {"Cookie": "tocsin_session=cookie-viewer"}

    assert "met-office" in listed and 'href="/quarantine/k1"' in listed
    assert "&lt;alert&gt;&lt;b&gt;" in shown and "<b>" not in shown
    assert (await client.get("/quarantine/k1", headers=viewer)).status == 403

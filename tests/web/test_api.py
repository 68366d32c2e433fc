"""Programs submit alerts, decide about them and read what became of everybody."""

import asyncio
import io
import json
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from dispatcher.domain.errors import Conflict, NotAllowed, NotFound, Refused, TocsinError

CAP = {"Content-Type": "application/cap+xml"}
DOCUMENT = b"<alert/>"


async def _problem(answer: aiohttp.ClientResponse, status: int) -> dict[str, Any]:
    assert (answer.status, answer.content_type) == (status, "application/problem+json")
    document: dict[str, Any] = json.loads(await answer.text())
    assert document["status"] == status
    assert document["errors"]
    assert all({"code", "message", "path", "line"} <= error.keys() for error in document["errors"])
    return document


@pytest.mark.parametrize(("verdict", "status"), [
    ("created", 201), ("known", 200), ("replaced", 200),
])
async def test_a_usable_document_is_answered_by_its_verdict(call, service, verdict, status):
    service.verdict = (verdict, service.alert_json("a1"))

    answer = await call("POST", "/api/v1/alerts", role="operator", data=DOCUMENT, headers=CAP)

    assert answer.status == status
    assert (await answer.json())["id"] == "a1"
    assert answer.headers["Location"] == "/api/v1/alerts/a1"
    assert service.calls == [("submit", (len(DOCUMENT), "operator", "api"))]


async def test_a_conflict_is_told_with_the_id_of_the_first(call, service):
    service.verdict = ("conflict", service.alert_json("a1"))

    answer = await call("POST", "/api/v1/alerts", role="operator", data=DOCUMENT, headers=CAP)

    assert (await _problem(answer, 409))["id"] == "a1"


async def test_an_unusable_document_is_told_every_finding(call, service):
    findings = [
        {"code": "status", "message": "No status.", "path": "", "line": 3, "severity": "error"},
        {"code": "area", "message": "No area.", "path": "info[1]", "line": 9, "severity": "error"},
    ]
    service.verdict = ("refused", {"findings": findings})

    answer = await call("POST", "/api/v1/alerts", role="operator", data=DOCUMENT, headers=CAP)

    assert (await _problem(answer, 422))["errors"] == findings


@pytest.mark.parametrize("media", [
    "application/cap+xml", "application/xml", "text/xml", "text/xml; charset=utf-8",
    "Application/CAP+XML;charset=ISO-8859-1",
])
async def test_these_media_types_are_taken(call, media):
    headers = {"Content-Type": media}

    answer = await call("POST", "/api/v1/alerts", role="operator", data=DOCUMENT, headers=headers)

    assert answer.status == 201


@pytest.mark.parametrize(("body", "headers", "status", "code"), [
    pytest.param(DOCUMENT, {"Content-Type": "application/json"}, 415, "media-type", id="json"),
    pytest.param(DOCUMENT, {}, 415, "media-type", id="none-said"),
    pytest.param(b"", CAP, 422, "empty", id="empty"),
    pytest.param(b" \n ", CAP, 422, "empty", id="blank"),
    pytest.param(b"x" * 100_001, CAP, 413, "too-large", id="too-large"),
    pytest.param(b"junk", {**CAP, "Content-Encoding": "gzip"}, 400, "bad-encoding", id="not-gzip"),
])
@pytest.mark.parametrize("path", ["/api/v1/alerts", "/api/v1/previews"])
async def test_a_body_that_cannot_be_an_alert(call, service, path, body, headers, status, code):
    answer = await call("POST", path, role="operator", data=body, headers=headers)

    assert (await _problem(answer, status))["errors"][0]["code"] == code
    assert service.calls == []


async def test_a_body_exactly_at_the_limit_is_taken(call, service):
    data = b"x" * 100_000

    answer = await call("POST", "/api/v1/alerts", role="operator", data=data, headers=CAP)

    assert answer.status == 201
    assert service.calls == [("submit", (100_000, "operator", "api"))]


@pytest.mark.parametrize("length", ["Content-Length: 50000000", "Transfer-Encoding: chunked"])
async def test_a_body_of_50_mb_is_answered_before_it_is_all_there(server: TestServer, length):
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    chunk = b"a" * 200_000
    if "chunked" in length:
        chunk = b"%x\r\n%s\r\n" % (len(chunk), chunk)
    head = (
        "POST /api/v1/alerts HTTP/1.1\r\nHost: t\r\nAuthorization: Bearer token-operator\r\n"
        f"Content-Type: application/cap+xml\r\n{length}\r\n\r\n"
    )
    writer.write(head.encode() + chunk)  # and nothing more: the rest never comes

    async with asyncio.timeout(60):
        answer = await reader.readuntil(b"}]}")
    writer.close()

    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"larger than 100000 bytes" in answer


async def test_whoever_sends_all_50_mb_reads_the_answer(call):
    body = io.BytesIO(b"a" * 50_000_000)

    answer = await call("POST", "/api/v1/alerts", role="operator", data=body, headers=CAP)

    await _problem(answer, 413)


READS = [
    "/api/v1/alerts", "/api/v1/alerts/a1", "/api/v1/alerts/a1/report",
    "/api/v1/alerts/a1/deliveries", "/api/v1/alerts/a1/messages", "/api/v1/alerts/a1/scripts",
]
DECISIONS = ["approve", "reject", "cancel"]
_SUBMIT = ("POST", "/api/v1/alerts", DOCUMENT)
ALL = [
    *(("GET", path, None) for path in READS), _SUBMIT, ("POST", "/api/v1/previews", DOCUMENT),
    *(("POST", f"/api/v1/alerts/a1/{act}", None) for act in DECISIONS),
    ("GET", "/api/v1/stream", None),
]


@pytest.mark.parametrize("header", [
    "", "Bearer", "Bearer ", "Bearer nobody", "Basic dG9rZW4tYWRtaW46", "token-admin",
    "Bearer " + "x" * 600,
])
@pytest.mark.parametrize(("method", "path", "body"), ALL)
async def test_without_a_good_token_nothing_is_done(call, service, method, path, body, header):
    headers = {**CAP, "Authorization": header} if header else CAP

    answer = await call(method, path, data=body, headers=headers)

    await _problem(answer, 401)
    assert answer.headers["WWW-Authenticate"].startswith("Bearer ")
    assert service.calls == []


ROLES = ["viewer", "operator", "translator", "manager", "approver", "admin", "case-officer"]
MAY = {
    "read": {"viewer", "operator", "translator", "manager", "approver", "admin"},
    "submit": {"operator", "admin"}, "cancel": {"operator", "admin"},
    "approve": {"approver", "admin"}, "reject": {"approver", "admin"},
}


@pytest.mark.parametrize("role", ROLES)
async def test_each_role_may_do_its_own(call, role):
    done = {
        "read": [await call("GET", path, role=role) for path in READS],
        "submit": [await call("POST", "/api/v1/alerts", role=role, data=DOCUMENT, headers=CAP)],
        **{act: [await call("POST", f"/api/v1/alerts/a1/{act}", role=role)] for act in DECISIONS},
    }

    for what, answers in done.items():
        expected = {200, 201} if role in MAY[what] else {403}
        assert {answer.status for answer in answers} <= expected, what


JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize("act", DECISIONS)
@pytest.mark.parametrize(("body", "headers", "status"), [
    pytest.param(None, {}, 200, id="nothing"),
    pytest.param(b'{"reason": " wrong place "}', JSON, 200, id="why"),
    pytest.param(b"[]", JSON, 422, id="list"),
    pytest.param(b"{", JSON, 422, id="broken"),
    pytest.param(b'{"reason": 5}', JSON, 422, id="number"),
    pytest.param(b"reason=x", {"Content-Type": "text/plain"}, 415, id="text"),
    pytest.param(json.dumps({"reason": "x" * 501}).encode(), JSON, 422, id="long"),
    pytest.param(b"x" * 20_000, JSON, 413, id="large"),
])
async def test_a_decision_may_say_why(call, service, act, body, headers, status):
    answer = await call(
        "POST", f"/api/v1/alerts/a1/{act}", role="admin", data=body, headers=headers
    )

    assert answer.status == status
    why = "wrong place" if body else ""
    assert service.calls == ([(act, ("a1", "admin", why))] if status == 200 else [])


@pytest.mark.parametrize(("error", "status"), [
    (NotFound("There is no alert."), 404), (Conflict("It changed since."), 409),
    (NotAllowed("You submitted it yourself."), 403), (Refused("It is over."), 422),
    (TocsinError("The disk is full."), 503), (RuntimeError("secret"), 500),
])
async def test_what_the_program_refuses_is_told(call, service, error, status):
    service.raises = error

    answer = await call("POST", "/api/v1/alerts/a1/approve", role="approver")

    told = (await _problem(answer, status))["detail"]
    assert (told == str(error)) is (status != 500)
    assert "secret" not in told


@pytest.mark.parametrize("path", [p.replace("a1", "nothing") for p in READS[1:]])
async def test_an_unknown_id_is_404(call, path):
    await _problem(await call("GET", path, role="viewer"), 404)


@pytest.mark.parametrize(("method", "path", "status"), [
    ("GET", "/api/v1/nothing", 404), ("DELETE", "/api/v1/alerts", 405),
    ("PUT", "/webhooks/twilio/status", 405), ("GET", "/api/v1/previews", 405),
])
async def test_an_address_or_method_that_is_not_there(call, method, path, status):
    answer = await call(method, path, role="admin")

    await _problem(answer, status)
    assert ("Allow" in answer.headers) is (status == 405)


async def test_a_list_goes_on_by_its_cursor(call, service):
    first = await (await call("GET", "/api/v1/alerts?limit=1", role="viewer")).json()
    following = {"cursor": first["next_cursor"]}
    second = await (await call("GET", "/api/v1/alerts", role="viewer", params=following)).json()

    assert [len(first["items"]), len(second["items"])] == [1, 1]
    assert second["next_cursor"] is None
    assert service.calls == [("alerts", (None, 1)), ("alerts", (41, 100))]


@pytest.mark.parametrize(("query", "filters"), [
    ("", {}), ("?state=&channel=&language=&community=&cursor=", {}),
    ("?state=no-receipt", {"state": "no-receipt"}),
    ("?channel=whatsapp&language=prs", {"channel": "whatsapp", "language": "fa-AF"}),
    ("?community=%D8%AD%D9%8A", {"community": "حي"}),
])
async def test_deliveries_are_filtered(call, service, query, filters):
    answer = await call("GET", f"/api/v1/alerts/a1/deliveries{query}", role="viewer")

    assert answer.status == 200
    assert service.calls == [("deliveries", (filters, 0, 100))]


@pytest.mark.parametrize("query", [
    "state=informed", "channel=pigeon", "language=x!", "language=qqqqqqqqqq", "stat=sent",
    "limit=0", "limit=1001", "limit=ten", "limit=-1", "cursor=!", "cursor=YWxlcnRzOjQx",
    "community=" + "x" * 201, "cursor=ZGVsaXZlcmllczo5OTk5OTk5OTk5OTk5OTk5OTk5",
])
async def test_a_bad_filter_is_422_and_named(call, service, query):
    answer = await call("GET", f"/api/v1/alerts/a1/deliveries?{query}", role="viewer")

    error = (await _problem(answer, 422))["errors"][0]
    assert (error["code"], error["path"]) == ("bad-filter", query.partition("=")[0])
    assert service.calls == []

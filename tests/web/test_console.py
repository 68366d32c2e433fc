"""The console: signing in, what it shows to whom, and what its buttons do."""

import re

import pytest

from dispatcher.web import build
from dispatcher.web.access import SESSION

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
OURS = {"Sec-Fetch-Site": "same-origin", "Origin": "null"}


def as_role(role: str) -> dict[str, str]:
    return {"Cookie": f"{SESSION}=cookie-{role}"}


async def _form(client, path: str, role: str, **more: str) -> dict[str, str]:
    """The hidden fields of a page's form, and what a person adds."""
    html = await (await client.get(path, headers=as_role(role))).text()
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', html))
    return {**hidden, **more}


@pytest.mark.parametrize("path", ["/", "/board", "/alerts/a1", "/alerts/a1/report",
                                  "/alerts/a1/cancel", "/stop-all"])
@pytest.mark.parametrize("cookie", ["", "stolen", "x" * 600])
async def test_without_a_session_the_pages_say_how_to_get_a_link(client, path, cookie):
    headers = {"Cookie": f"{SESSION}={cookie}"} if cookie else {}

    answer = await client.get(path, headers=headers)

    assert answer.status == 401
    html = await answer.text()
    assert "tocsin serve" in html
    assert "Flash flood" not in html


async def test_looking_at_a_link_does_not_use_it_up(client, service):
    html = await (await client.get("/login?link=once")).text()

    assert 'name="link" value="once"' in html
    assert "once" in service.links


@pytest.mark.parametrize(("public_url", "secure"), [
    ("https://warn.example", True), ("http://127.0.0.1:8080", False),
])
async def test_a_link_signs_in_once(service, aiohttp_client, public_url, secure):
    service.public_url = public_url
    client = await aiohttp_client(build(service, max_alert_bytes=1000))

    first = await client.post("/login", data={"link": "once"}, allow_redirects=False)
    second = await client.post("/login", data={"link": "once"}, allow_redirects=False)

    assert (first.status, first.headers["Location"], second.status) == (303, "/", 403)
    cookie = first.headers["Set-Cookie"]
    assert cookie.startswith(f"{SESSION}=cookie-operator")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert ("Secure" in cookie) is secure


async def test_guessing_links_is_slowed_down(client):
    answers = [await client.post("/login", data={"link": f"guess{n}"}) for n in range(40)]

    statuses = [answer.status for answer in answers]
    assert (statuses[0], statuses[-1]) == (403, 429)


@pytest.mark.parametrize("path", ["/", "/board", "/login", "/r/leader", "/a/K7QX", "/nothing",
                                  "/static/console.js", "/api/v1/alerts"])
async def test_every_answer_says_that_nothing_comes_from_elsewhere(client, path):
    headers = (await client.get(path)).headers

    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Server"] == "tocsin"


PAGES = ["/", "/?lang=ar", "/alerts/a1", "/alerts/a1/report", "/alerts/a1/cancel", "/stop-all",
         "/login", "/r/leader", "/s/station", "/a/K7QX", "/nothing", "/r/nothing"]


@pytest.mark.parametrize("path", PAGES)
async def test_no_page_needs_the_internet_or_holds_inline_code(client, path):
    html = await (await client.get(path, headers=as_role("admin"))).text()

    assert re.search(r"(src|href)=\"(https?:)?//", html) is None
    assert re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", html) is None
    assert html.count("<h1") == 1


async def test_the_board_shows_reach_and_never_calls_it_informed(client):
    html = await (await client.get("/board", headers=as_role("viewer"))).text()
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))

    assert "Reached / registered 30 / 41 / 900" in text
    assert re.search(r"English 17 /20 3 open – – 1 /1", text)
    assert re.search(r"العربية 8 /12 4 not reached 5 /7 2 open", text)
    assert "people told by them 120" in text
    assert "4 SMS in ar came without a receipt" in text
    assert "informed" not in text
    assert html.count("<caption") == html.count("<table") == 2


@pytest.mark.parametrize(("mode", "word"), [
    ("live", "LIVE"), ("exercise", "EXERCISE"), ("demo", "DEMO"),
])
async def test_the_mode_is_shown_on_every_page(client, service, mode, word):
    service.mode = mode

    for path in ("/", "/alerts/a1", "/alerts/a1/report", "/login", "/stop-all"):
        html = await (await client.get(path, headers=as_role("admin"))).text()
        assert f"<strong>{word}</strong>" in html
        assert f'class="mode-{mode}"' in html


@pytest.mark.parametrize(("role", "state", "acts"), [
    ("viewer", "active", set()), ("viewer", "awaiting-approval", set()),
    ("operator", "active", {"cancel"}), ("operator", "withdrawn", set()),
    ("approver", "awaiting-approval", {"approve", "reject"}), ("approver", "active", set()),
    ("admin", "held", {"approve", "reject", "cancel"}),
])
async def test_buttons_are_there_for_whom_and_when_they_work(client, service, role, state, acts):
    service.state = state

    for path in ("/board", "/alerts/a1"):
        html = await (await client.get(path, headers=as_role(role))).text()
        assert set(re.findall(r'href="/alerts/a1/(approve|reject|cancel)"', html)) == acts


@pytest.mark.parametrize(("path", "role", "call"), [
    ("/alerts/a1/approve", "approver", ("approve", ("a1", "approver", "seen it"))),
    ("/alerts/a1/reject", "approver", ("reject", ("a1", "approver", "seen it"))),
    ("/alerts/a1/cancel", "operator", ("cancel", ("a1", "operator", "seen it"))),
    ("/stop-all", "operator", ("stop_all", "operator")),
    ("/resume", "approver", ("resume", "approver")),
])
async def test_a_confirmed_decision_is_done(client, service, path, role, call):
    form = await _form(client, path, role, reason=" seen it ", sure="yes")

    answer = await client.post(
        path, data=form, headers={**as_role(role), **OURS}, allow_redirects=False
    )

    assert answer.status == 303
    assert service.calls[-1] == call


async def test_approving_shows_the_words(client):
    html = await (await client.get("/alerts/a1/approve", headers=as_role("approver"))).text()

    assert "Go to higher ground now." in html
    assert "No speaker of the language has reviewed these sentences yet." in html


@pytest.mark.parametrize(("change", "headers", "status"), [
    pytest.param({}, {"Sec-Fetch-Site": "cross-site"}, 403, id="another-site"),
    pytest.param({}, {"Sec-Fetch-Site": "same-site"}, 403, id="a-neighbour"),
    pytest.param({}, {"Origin": "https://evil.example"}, 403, id="foreign-origin"),
    pytest.param({"proof": "x"}, OURS, 403, id="wrong-proof"),
    pytest.param({"proof": ""}, {}, 403, id="no-proof-and-an-old-browser"),
    pytest.param({"sure": ""}, OURS, 422, id="not-confirmed"),
    pytest.param({"reason": "x" * 20_000}, OURS, 413, id="too-large"),
])
async def test_a_decision_that_nobody_confirmed_here_is_not_done(
    client, service, change, headers, status
):
    form = await _form(client, "/alerts/a1/cancel", "operator", sure="yes")

    answer = await client.post(
        "/alerts/a1/cancel", data={**form, **change}, headers={**as_role("operator"), **headers}
    )

    assert answer.status == status
    assert service.calls == []


@pytest.mark.parametrize("origin", ["https://warn.example", "null"])
async def test_our_own_origin_is_taken_without_fetch_metadata(client, service, origin):
    form = await _form(client, "/stop-all", "operator", sure="yes")

    await client.post("/stop-all", data=form, headers={**as_role("operator"), "Origin": origin})

    assert service.stopped


@pytest.mark.parametrize(("path", "role"), [
    ("/alerts/a1/cancel", "viewer"), ("/alerts/a1/approve", "operator"), ("/stop-all", "viewer"),
])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_role_that_may_not_is_refused(client, service, path, role, method):
    headers = {**as_role(role), **OURS}

    answer = await client.request(method, path, data={"sure": "yes"}, headers=headers)

    assert (answer.status, service.calls) == (403, [])


async def test_an_alert_shows_deliveries_masked_filtered_and_explained(client, service):
    path = "/alerts/a1?state=no-receipt&channel=&language=&community=&lang=en"

    html = await (await client.get(path, headers=as_role("viewer"))).text()

    assert service.calls == [("deliveries", ({"state": "no-receipt"}, 0, 50))]
    assert "4915112345678" not in html
    assert "It was sent, but no receipt ever came; count it as not reached." in html
    assert "wanted ትግርኛ" in html
    assert "?state=no-receipt&amp;cursor=" in html
    assert "A polygon crossed itself and was repaired." in html


async def test_the_report_sets_reach_beside_registered_and_estimated(client):
    html = await (await client.get("/alerts/a1/report", headers=as_role("viewer"))).text()
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))

    assert "Reached / registered 30 / 41 / 900" in text
    assert "harbour 21 18 / 22 300" in text
    assert "العربية 20 17 85 % 15 1.5 s" in text
    assert "sent, but no receipt ever came 6" in text
    assert "Delivered: 30 The phone confirmed that the message arrived" in text


async def test_what_an_issuer_writes_cannot_become_code(client, service):
    service.texts = [{"language": "en", "text": "<script>alert(1)</script>", "kind": "warning",
                      "rtl": False}]

    for path in ("/alerts/a1", "/r/leader", "/s/station", "/a/K7QX"):
        html = await (await client.get(path, headers=as_role("viewer"))).text()
        assert "<script>alert" not in html
        assert "&lt;script&gt;" in html


@pytest.mark.parametrize(("query", "headers", "lang", "direction"), [
    ("", {}, "en", "ltr"), ("?lang=ar", {}, "ar", "rtl"), ("?lang=xx", {}, "en", "ltr"),
    ("", {"Accept-Language": "ar-SY,en;q=0.5"}, "ar", "rtl"),
    ("", {"Accept-Language": "en;q=0.3, fr, ar;q=0.8"}, "ar", "rtl"),
    ("", {"Accept-Language": ";q=x,,*"}, "en", "ltr"),
    ("?lang=en", {"Accept-Language": "ar"}, "en", "ltr"),
    ("", {"Cookie": f"{SESSION}=cookie-viewer; tocsin_lang=ar"}, "ar", "rtl"),
])
async def test_the_console_speaks_the_readers_language(client, query, headers, lang, direction):
    answer = await client.get(f"/{query}", headers={**as_role("viewer"), **headers})

    assert f'<html lang="{lang}" dir="{direction}">' in await answer.text()
    assert ("tocsin_lang" in answer.cookies) is (query in ("?lang=ar", "?lang=en"))


async def test_signing_out_forgets_the_session(client):
    form = await _form(client, "/", "viewer")

    answer = await client.post(
        "/logout", data=form, headers={**as_role("viewer"), **OURS}, allow_redirects=False
    )

    assert answer.cookies[SESSION].value == ""


@pytest.mark.parametrize(("state", "told"), [("ok", False), ("late", True)])
async def test_a_source_that_is_silent_for_too_long_stands_above_everything(
    client, service, state, told
):
    service.source_state = state

    html = await (await client.get("/", headers=as_role("viewer"))).text()

    assert ("Nothing has been heard from met-office" in html) is told
    assert html.count("met.example answered 503.") == 2 * told
    assert "12 / 3" in html

"""Sections 6 and 7, the shapes: alerts, lists, deliveries, messages, reports in every format."""

import csv
import io
import json

import pytest

ALERTS = "/api/v1/alerts"
ALERT = {
    "id", "state", "mode", "sender", "identifier", "sent", "status", "msg_type", "scope",
    "received_at", "expires_at", "references", "findings", "approvals", "endings",
}
DELIVERY = {
    "id", "contact", "community", "station", "purpose", "language", "wanted_language", "channel",
    "transport", "kind", "state", "reason", "attempts", "provider_id", "updated",
}
MESSAGE = {
    "id", "language", "channel", "kind", "exercise", "text", "provenance", "reviewed_by",
    "encoding", "segments", "content_sid", "content_variables",
}
REPORT = {
    "alert", "people", "deliveries", "segments", "cost", "by_language", "by_channel",
    "by_community", "messages", "relays", "radio", "failures", "timeline",
}
PEOPLE = {"planned", "reached", "not_reached", "pending", "registered", "estimated"}
PREVIEWED = {
    "language", "channel", "kind", "text", "provenance", "encoding", "characters", "segments",
    "people", "checks",
}


@pytest.fixture(scope="module")
def sent(town, new_place, new_people, cap):
    """An alert to seven people in three languages, one of whom cannot read."""
    place = new_place()
    people = new_people(place)
    for language in ("en", "en", "ar", "ar", "es", "es", "so/audio"):
        people.add(language)
    town.bring(people.csv())
    alert = town.post(cap(place)).json
    return alert, town.settled(alert, planned=7), cap(place)


def test_an_alert_has_every_field(town, sent):
    """As in section 6, over HTTP and at the command line, by id and by reference."""
    alert, _, _ = sent
    reference = f"{alert['sender']},{alert['identifier']},{alert['sent']}"

    shown = town.get(alert)

    assert shown.keys() >= ALERT
    assert set(shown["endings"]) == {"owed", "told", "not_told"}
    assert town.tocsin("alert", "show", alert["id"]) == shown
    assert town.tocsin("alert", "show", reference) == shown


def test_deliveries_are_listed_page_by_page(town, sent):
    """Cursors go through everything once; filters leave out what differs."""
    alert, _, _ = sent
    seen, cursor, pages = [], "", 0
    while cursor is not None:
        page = town.get(alert, "deliveries", limit=3, cursor=cursor)
        seen, cursor, pages = seen + page["items"], page["next_cursor"], pages + 1

    assert (len(seen), len({d["id"] for d in seen}), pages) == (7, 7, 3)
    assert all(d.keys() >= DELIVERY for d in seen)
    for filters, count in (
        ({"language": "ar"}, 2), ({"state": "delivered"}, 6), ({"state": "unreachable"}, 1),
        ({"channel": "whatsapp"}, 0), ({"community": "nobody"}, 0),
        ({"state": "delivered", "language": "en"}, 2),
    ):
        assert len(town.deliveries(alert, **filters)) == count, filters


@pytest.mark.parametrize(("path", "query"), [
    ("", {"limit": "x"}), ("", {"limit": "0"}), ("", {"cursor": "zz"}), ("", {"stat": "active"}),
    ("/deliveries", {"state": "flying"}), ("/deliveries", {"channel": "pigeon"}),
    ("/deliveries", {"language": "!!"}), ("/deliveries", {"cursor": "YWxlcnRzOjg"}),
])
def test_a_bad_filter_is_422(town, sent, path, query):
    """A typo must not show everything."""
    base = ALERTS + (f"/{sent[0]['id']}{path}" if path else "")

    answer = town.call("GET", base, **query)

    assert answer.status == 422
    assert answer.json["errors"][0]["path"] in query


def test_alerts_are_listed_newest_first(town, sent, new_place, cap):
    """{items, next_cursor}, the same in both doors."""
    for _ in range(2):  # with the one that was sent there are more than a page
        assert town.post(cap(new_place())).status == 201
    page = town.call("GET", ALERTS, limit=2).json
    following = town.call("GET", ALERTS, limit=2, cursor=page["next_cursor"]).json

    times = [a["received_at"] for a in page["items"] + following["items"]]
    assert times == sorted(times, reverse=True)
    assert page["items"][0].keys() >= ALERT
    assert town.tocsin("alert", "list")["items"][0]["id"] == page["items"][0]["id"]


def test_messages_are_what_was_sent(town, sent):
    """One entry a wording; each text that the provider took is one of them."""
    alert, report, _ = sent

    messages = town.get(alert, "messages")["items"]

    assert all(m.keys() >= MESSAGE for m in messages)
    assert {m["language"]: m["people"] for m in messages} == {"ar": 2, "en": 2, "es": 2}
    numbers = [line for line in town.provider.ledger() if alert["code"] in line["body"]]
    assert {line["body"] for line in numbers} == {m["text"] for m in messages}
    assert len(numbers) == 6
    for m in messages:
        assert m["encoding"] == ("UCS-2" if any(ord(c) > 255 for c in m["text"]) else m["encoding"])
        assert m["encoding"] in ("GSM-7", "UCS-2")
    assert report["segments"] == sum(m["segments"] * m["people"] for m in messages)
    by_body = {line["body"]: line["segments"] for line in numbers}
    assert {m["text"]: m["segments"] for m in messages} == by_body


def test_the_report_accounts_for_everyone(sent):
    """planned = reached + not reached + pending; by first language; the failure has its reason."""
    _, report, _ = sent

    assert report.keys() >= REPORT
    assert report["people"].keys() >= PEOPLE
    assert report["people"] | {"planned": 7, "reached": 6, "not_reached": 1} == report["people"]
    assert {tag: c["people"] for tag, c in report["by_language"].items()} == {
        "ar": 2, "en": 2, "es": 2, "so": 1,
    }
    for cell in report["by_language"].values():
        assert {"people", "reached", "share", "in_own_language", "seconds"} <= cell.keys()
        assert set(cell["seconds"]) == {"p50", "p90", "p99"}
    assert report["failures"] == [{"reason": "cannot-read", "people": 1}]
    assert report["deliveries"]["by_state"] == {"delivered": 6, "unreachable": 1}
    assert report["cost"] is None


@pytest.mark.parametrize("form", ["text", "json", "csv", "html"])
def test_the_report_in_every_format(town, sent, form):
    """Each of them says how many people were planned for and reached."""
    alert, report, _ = sent

    done = town.run("report", alert["id"], "--format", form)

    assert done.returncode == 0, done.stderr
    if form == "json":
        assert json.loads(done.stdout)["people"] == report["people"]
    elif form == "csv":
        rows = [r for r in csv.reader(io.StringIO(done.stdout)) if r[0] == "people"]
        assert {r[2]: int(r[3]) for r in rows} == report["people"]
    else:
        assert "7" in done.stdout
        assert "6" in done.stdout


def test_the_preview_has_every_field_and_writes_nothing(town, sent):
    """Audience, messages, totals and gaps; the command and the API show the same."""
    _, _, document = sent
    newest = town.call("GET", ALERTS, limit=1).json["items"][0]["id"]

    shown = town.call(
        "POST", "/api/v1/previews", body=document.encode(), kind="application/xml"
    ).json

    assert town.tocsin("alert", "preview", "-", stdin=document) == shown
    assert {"alert", "audience", "messages", "totals", "gaps"} <= shown.keys()
    assert {"people", "communities", "by_language", "by_channel", "not_reachable"} <= (
        shown["audience"].keys()
    )
    assert {"messages", "segments", "cost", "seconds_at_current_rate"} <= shown["totals"].keys()
    assert all(m.keys() >= PREVIEWED for m in shown["messages"])
    assert shown["audience"]["not_reachable"] == [{"reason": "cannot-read", "people": 1}]
    for gap in shown["gaps"]:
        assert {"kind", "language", "community", "people", "detail"} <= gap.keys()
    assert town.call("GET", ALERTS, limit=1).json["items"][0]["id"] == newest

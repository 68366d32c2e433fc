"""Section 4, the answer to a POST: who may, what is taken, what is the same alert."""

import pytest

ALERTS = "/api/v1/alerts"
CAP_TYPES = ("application/cap+xml", "application/xml", "text/xml")


def problem(answer, status):
    """The codes of a problem document (RFC 9457)."""
    assert answer.status == status, answer.body[:300]
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.json["status"] == status
    for error in answer.json["errors"]:
        assert {"code", "message", "path", "line"} <= error.keys()
    return {error["code"] for error in answer.json["errors"]}


@pytest.mark.parametrize("kind", CAP_TYPES)
def test_a_document_in_each_media_type_is_created_with_its_identity(town, place, cap, kind):
    """201 with id, state, identifier and sender, and where it is found."""
    answer = town.call("POST", ALERTS, body=cap(place, f"id-{kind}").encode(), kind=kind)

    assert answer.status == 201
    assert (answer.json["identifier"], answer.json["sender"]) == (f"id-{kind}", "duty@town.example")
    assert answer.json["state"] == "active"
    assert town.get(answer.json)["id"] == answer.json["id"]


def test_the_same_triple_is_one_alert(town, place, cap):
    """The same content again is 200 with the same id; other content is 409 and changes nothing."""
    document = cap(place)
    first = town.post(document).json

    again = town.post(document)
    reformatted = town.post(document.replace("<status>", "\n\n  <status>"))
    other = town.post(document.replace("higher ground", "lower ground"))

    assert [(a.status, a.json["id"]) for a in (again, reformatted)] == [(200, first["id"])] * 2
    assert problem(other, 409) == {"conflict"}


@pytest.mark.parametrize(("body", "code"), [
    (b"", "empty"), (b" \n ", "empty"), (b"not xml", "xml-malformed"),
    (b'<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', "doctype-refused"),
    (b"<alert><identifier>x</identifier></alert>", "namespace-unknown"),
])
def test_what_is_not_usable_is_422_with_findings_and_no_alert(town, body, code):
    """Each finding is named, and the refused document is in no list."""
    before = [a["id"] for a in town.call("GET", ALERTS, limit=5).json["items"]]

    answer = town.call("POST", ALERTS, body=body, kind="application/cap+xml")

    assert code in problem(answer, 422)
    assert [a["id"] for a in town.call("GET", ALERTS, limit=5).json["items"]] == before


@pytest.mark.parametrize("missing", ["identifier", "sender", "sent", "status", "msgType", "scope"])
def test_an_alert_without_what_usable_needs_is_refused(town, place, cap, missing):
    """The six elements of the alert itself are needed."""
    document = cap(place)
    start, end = document.index(f"<{missing}>"), document.index(f"</{missing}>")
    document = document[:start] + document[end + len(missing) + 3:]

    answer = town.post(document)

    assert problem(answer, 422)
    assert any(missing in error["message"] for error in answer.json["errors"])


def test_a_usable_document_with_findings_is_taken_and_shows_them(town, place, cap):
    """Unknown levels count as Unknown, out of order is read all the same; the findings stay."""
    document = cap(place).replace("<severity>Severe</severity>", "<severity>Awful</severity>")

    answer = town.post(document)

    assert answer.status == 201
    assert answer.json["findings"]
    assert town.get(answer.json)["findings"] == answer.json["findings"]


def test_fifty_megabytes_are_413_with_an_answer_that_can_be_read(town):
    """The limit is 10,000,000 bytes, and the sender reads why."""
    body = b"<alert>" + b"x" * 50_000_000

    assert problem(town.call("POST", ALERTS, body=body, kind="text/xml"), 413) == {"too-large"}


@pytest.mark.parametrize(("token", "kind", "status"), [
    ("", "text/xml", 401), ("nobody-knows-me", "text/xml", 401),
    (None, "application/json", 415), (None, "text/plain", 415), (None, "", 415),
])
def test_no_token_and_wrong_media_types(town, place, cap, token, kind, status):
    """401 without a token that is known, 415 for what is no CAP media type."""
    more = {} if token is None else {"token": token}

    answer = town.call("POST", ALERTS, body=cap(place).encode(), kind=kind, **more)

    assert problem(answer, status)


@pytest.mark.parametrize(("role", "submits", "reads", "approves"), [
    ("viewer", 403, 200, 403), ("operator", 201, 200, 403), ("approver", 403, 200, 409),
    ("case-officer", 403, 403, 403), ("admin", 201, 200, 409),
])
def test_each_role_may_do_its_part(town, place, cap, role, submits, reads, approves):
    """Viewers read, operators submit, approvers approve, an admin does all (409: it is active)."""
    token = town.token(role)
    known = town.post(cap(place, "known-" + role)).json

    answers = [
        town.post(cap(place, "roles-" + role), token=token).status,
        town.call("GET", ALERTS, token=token).status,
        town.call("POST", f"{ALERTS}/{known['id']}/approve", token=token).status,
    ]

    assert answers == [submits, reads, approves]


def test_a_token_submits_only_for_its_senders(town, place, cap):
    """A token of other senders is refused with 403."""
    token = town.token("operator", "gauges", "gauges@river.example")

    assert problem(town.post(cap(place), token=token), 403)
    assert town.post(cap(place, sender="gauges@river.example"), token=token).status == 201


@pytest.mark.parametrize("path", [
    "", "/report", "/deliveries", "/messages", "/scripts", "/approve", "/reject", "/cancel",
])
def test_unknown_ids_are_404(town, path):
    """Everything about an alert that is not here is a problem document of status 404."""
    method = "POST" if path in ("/approve", "/reject", "/cancel") else "GET"

    assert problem(town.call(method, f"{ALERTS}/nobody{path}"), 404)

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

_SPACE = "{urn:oasis:names:tc:emergency:cap:1.2}"


def test_an_alert_s_life(tocsin: Callable, as_json: Callable, alert: Callable[..., Path]) -> None:
    file = alert()
    taken = as_json("alert", "send", file)

    sent = ElementTree.parse(file).findtext(f"{_SPACE}sent")
    assert taken["state"] == "active"
    assert as_json("alert", "send", file)["id"] == taken["id"]
    assert as_json("alert", "show", taken["id"])["identifier"] == "valley-1"
    triple = f"valley@example.org,valley-1,{sent}"
    assert as_json("alert", "show", triple)["id"] == taken["id"]
    assert [one["id"] for one in as_json("alert", "list")["items"]] == [taken["id"]]
    assert as_json("alert", "cancel", taken["id"])["msg_type"] == "Cancel"
    assert as_json("alert", "show", taken["id"])["state"] == "withdrawn"
    assert tocsin("alert", "cancel", taken["id"]).returncode == 1


def test_preview_says_who_gets_which_words_and_keeps_nothing(
    as_json: Callable, alert: Callable[..., Path], people: Path
) -> None:
    as_json("contacts", "import", people)

    found = as_json("alert", "preview", alert())

    assert found["audience"]["people"] == 3
    assert found["audience"]["by_language"] == {"en": 1, "es": 1, "ar": 1}
    assert found["totals"]["segments"] > 0
    assert as_json("alert", "list")["items"] == []


def test_what_cannot_be_used_is_listed_and_not_kept(tocsin: Callable, tmp_path: Path) -> None:
    (tmp_path / "bad.xml").write_text("<alert>")

    done = tocsin("alert", "send", "bad.xml", "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout)["findings"]
    assert done.stderr.decode().startswith("bad.xml cannot be used")
    assert tocsin("alert", "preview", "bad.xml").returncode == 1
    assert json.loads(tocsin("alert", "list", "--json").stdout)["items"] == []


def test_the_same_name_with_other_content_is_refused(
    tocsin: Callable, alert: Callable[..., Path]
) -> None:
    first = alert().read_bytes()
    assert tocsin("alert", "send", "-", stdin=first).returncode == 0

    done = tocsin("alert", "send", "-", stdin=first.replace(b"Leave the", b"Stay off the"))

    assert done.returncode == 1
    assert b"other content" in done.stderr


def test_approvals_are_of_named_people_other_than_the_submitter(
    tocsin: Callable, as_json: Callable, alert: Callable[..., Path]
) -> None:
    policy = {"TOCSIN_APPROVAL": "one"}
    token = as_json("token", "create", "--role", "approver", "--name", "Amina")["token"]
    taken = as_json("alert", "send", alert(), **policy)
    assert taken["state"] == "awaiting-approval"

    local = tocsin("alert", "approve", taken["id"], **policy)
    named = as_json("alert", "approve", taken["id"], TOCSIN_TOKEN=token, **policy)

    assert local.returncode == 1
    assert b"approver" in local.stderr
    assert (named["state"], named["approvals"][0]["who"]) == ("active", "Amina")


@pytest.mark.parametrize(("role", "words", "code"), [
    ("viewer", ["alert", "list"], 0), ("viewer", ["stop-all"], 1), ("operator", ["stop-all"], 0),
    ("operator", ["contacts", "export"], 1), ("manager", ["contacts", "export"], 0),
    ("approver", ["token", "create", "--role", "admin", "--name", "x"], 1),
])
def test_a_token_may_do_what_its_role_says(
    tocsin: Callable, as_json: Callable, role: str, words: list[str], code: int
) -> None:
    token = as_json("token", "create", "--role", role, "--name", "somebody")["token"]

    done = tocsin(*words, TOCSIN_TOKEN=token)

    assert done.returncode == code
    assert (b"role" in done.stderr) is bool(code)


def test_reject_stop_all_and_resume(as_json: Callable, alert: Callable[..., Path]) -> None:
    taken = as_json("alert", "send", alert(), TOCSIN_APPROVAL="two")

    assert as_json("alert", "reject", taken["id"], "--reason", "wrong")["state"] == "rejected"
    assert as_json("stop-all") == {"stopped": True}
    assert as_json("resume") == {"stopped": False}


def test_a_user_gets_a_link_for_once(tocsin: Callable) -> None:
    done = tocsin("user", "add", "--role", "approver", "--name", "Amina Yusuf")

    assert done.returncode == 0
    assert done.stdout.startswith(b"http://127.0.0.1:8080/login?link=")
    assert tocsin("user", "add", "--role", "admin", "--name", "local:root").returncode == 1

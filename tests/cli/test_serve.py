import json
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_ACCOUNT = "AC00000000000000000000000000000000"


def test_it_serves_until_it_is_told_to_end(
    running: Callable[..., Any], fetched: Callable[[str], bytes], tocsin: Callable,
    alert: Callable[..., Path],
) -> None:
    with running("serve", "--port", "0") as (service, url):
        link = service.stdout.readline().decode()
        assert json.loads(fetched(f"{url}/healthz"))
        second = tocsin("serve", "--port", "0")
        taken = tocsin("serve", "--port", url.rpartition(":")[2])
        beside = tocsin("alert", "send", alert())
        service.send_signal(signal.SIGTERM)
        began = time.monotonic()
        code = service.wait(timeout=60)

    assert link.startswith(f"console {url}/login?link=")
    assert (second.returncode, b"Another tocsin serve" in second.stderr) == (1, True)
    assert (taken.returncode, b"cannot be used" in taken.stderr) == (1, True)
    assert beside.returncode == 0
    assert (code, time.monotonic() - began < 15) == (0, True)


def test_what_keeps_it_from_starting_is_one_sentence(tocsin: Callable) -> None:
    refused = tocsin("serve", "--port", "0", TOCSIN_MODE="live")

    assert (refused.returncode, refused.stdout) == (1, b"")
    assert len(refused.stderr.splitlines()) == 1


@pytest.fixture
def stand_in(running: Callable[..., Any]) -> Any:
    """A fast provider stand-in; the settings that point the program at it."""
    with running("simulate-provider", "--port", "0", "--seed", "7") as (_, url):
        yield {
            "TOCSIN_TWILIO__API_URL": url, "TOCSIN_TWILIO__ACCOUNT_SID": _ACCOUNT,
            "TOCSIN_TWILIO__AUTH_TOKEN": "simulator", "TOCSIN_TWILIO__SMS_FROM": "+15550009000",
            "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0", "TOCSIN_PORT": "0",
            "TOCSIN_WAIT__RECONCILE": "1",
        }


def test_every_knob_is_a_flag(
    running: Callable[..., Any], fetched: Callable[[str], bytes], tocsin: Callable
) -> None:
    knobs = ["--list-lag", "5", "--share-5xx-before", "0.02", "--keep-bodies", "false",
             "--errors", '{"0005": 21211}', "--callback-statuses", "sent,delivered"]

    with running("simulate-provider", "--port", "0", *knobs) as (service, url):
        shown = json.loads(fetched(f"{url}/_config"))
        taken = tocsin("simulate-provider", "--port", url.rpartition(":")[2])
        service.send_signal(signal.SIGTERM)
        assert service.wait(timeout=60) == 0

    assert (shown["list_lag"], shown["share_5xx_before"], shown["keep_bodies"]) == (5, 0.02, False)
    assert shown["callback_statuses"] == ["sent", "delivered"]
    assert (taken.returncode, b"cannot be used" in taken.stderr) == (1, True)


@pytest.mark.parametrize(("knob", "value"), [
    ("--share-429", "2"), ("--list-lag", "soon"), ("--errors", "{"), ("--outage", "never"),
])
def test_what_no_knob_can_be_is_one_sentence(tocsin: Callable, knob: str, value: str) -> None:
    done = tocsin("simulate-provider", "--port", "0", knob, value)

    assert (done.returncode, done.stdout) == (1, b"")
    assert knob.removeprefix("--").replace("-", "_").encode() in done.stderr


def test_send_and_wait_without_a_service_ends_with_the_report(
    stand_in: dict[str, str], as_json: Callable, tocsin: Callable, process: Callable,
    alert: Callable[..., Path], people: Path, fetched: Callable[[str], bytes],
) -> None:
    as_json("contacts", "import", people)

    done = process("alert", "send", alert(), "--wait", "--json", **stand_in)

    report = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr.decode()
    assert report["people"] | {"registered": 0, "estimated": 0} == {
        "planned": 3, "reached": 3, "not_reached": 0, "pending": 0, "registered": 0,
        "estimated": 0,
    }
    assert b"of 3 deliveries ended" in done.stderr
    ledger = fetched(f"{stand_in['TOCSIN_TWILIO__API_URL']}/_ledger").splitlines()
    assert len(ledger) == 3
    again = as_json("report", report["alert"]["id"])
    assert again["people"] == report["people"]
    for form, begins in (("text", b"valley"), ("csv", b""), ("html", b"<!doctype html>")):
        written = tocsin("report", report["alert"]["id"], "--format", form)
        assert (written.returncode, begins in written.stdout.lower()) == (0, True)


def test_send_and_wait_beside_a_service_only_looks(
    stand_in: dict[str, str], running: Callable[..., Any], as_json: Callable, process: Callable,
    alert: Callable[..., Path], people: Path,
) -> None:
    as_json("contacts", "import", people)

    with running("serve", "--port", "0", **stand_in):
        report = as_json("alert", "send", alert(), "--wait", **stand_in)

    assert (report["people"]["planned"], report["people"]["reached"]) == (3, 3)


def test_doctor_says_what_to_do(
    stand_in: dict[str, str], as_json: Callable, tocsin: Callable, people: Path
) -> None:
    as_json("contacts", "import", people)

    well = as_json("doctor", TOCSIN_PUBLIC_URL="http://127.0.0.1:9", **stand_in)
    ill = tocsin(
        "doctor", "--json", TOCSIN_PUBLIC_URL="http://warn.example.org",
        TOCSIN_REDIS_URL="redis://127.0.0.1:1",
    )

    states = {check["name"]: check["state"] for check in well["checks"]}
    assert well["ok"]
    assert (states["provider"], states["database"], states["round-trip"]) == ("ok", "ok", "warn")
    failed = {c["name"] for c in json.loads(ill.stdout)["checks"] if c["state"] == "fail"}
    assert (ill.returncode, failed) == (
        1, {"queue", "provider", "senders", "public-url"},
    )


def test_going_live_needs_everything(
    stand_in: dict[str, str], as_json: Callable, tocsin: Callable, people: Path, tmp_path: Path
) -> None:
    as_json("contacts", "import", people)
    (tmp_path / "own.toml").write_text(
        '[authority]\nname = "Valley"\ntimezone = "Europe/Athens"\nphone = "+15550100"\n'
    )
    refused = tocsin("golive", "--json", **stand_in)
    as_json("templates", "accept", "en", "--by", "Amina")

    # A stand-in reaches nobody: only who says that all is checked goes live against one.
    live = as_json(
        "golive", "--config", tmp_path / "own.toml", **stand_in, TOCSIN_LIVE_CHECKED="1"
    )

    missing = {check["name"] for check in json.loads(refused.stdout)["missing"]}
    assert (refused.returncode, missing) == (
        1, {"authority-name", "timezone", "phone", "drafts", "provider"}
    )
    assert live["live"]
    assert as_json("alert", "list")["items"] == []
    assert tocsin("golive", **stand_in).returncode == 1
    assert tocsin("alert", "list", TOCSIN_MODE="exercise").returncode == 1

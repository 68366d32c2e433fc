"""Sections 3 and 7, the process: settings, modes, secrets, readiness, ends and second ones."""

import json
import stat
import time

import pytest


def test_all_faults_of_the_settings_are_told_at_once(make_town):
    """Each with its key; one sentence each, no traceback, exit code 1."""
    town = make_town(
        TOCSIN_SECRET_KEY="short", TOCSIN_APPROVAL="three",
        TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND="fast", TOCSIN_WAIT__FALLBACK="-1",
    )

    code, out, err = town.process_of("serve", "--port", "0")

    assert (code, out) == (1, "")
    for key in ("SECRET_KEY", "APPROVAL", "TWILIO__SMS_SEGMENTS_PER_SECOND", "WAIT__FALLBACK"):
        assert f"TOCSIN_{key}" in err
    assert "Traceback" not in err


def test_live_needs_the_checks_of_golive(make_town):
    """Without TOCSIN_LIVE_CHECKED a new database does not become live."""
    done = make_town(TOCSIN_LIVE_CHECKED=None).run("alert", "list")

    assert done.returncode == 1
    assert "golive" in done.stderr


def test_a_database_of_another_mode_is_refused(make_town):
    """The mode is written into a new database and never changes by a setting."""
    town = make_town()
    assert town.run("db", "upgrade").returncode == 0

    other = town.run("alert", "list", TOCSIN_MODE="exercise")
    unsaid = town.run("alert", "list", "--json", TOCSIN_MODE="live")

    assert (other.returncode, unsaid.returncode) == (1, 0)
    assert "mode live" in other.stderr


def test_one_serve_a_file_and_a_secret_of_its_own(shipped):
    """A second one on the same SQLite file is refused; the made secret is for its owner only."""
    code, _, err = shipped.process_of("serve", "--port", "0")

    assert code == 1
    assert "Another tocsin serve" in err
    kept = shipped.folder / "secret_key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert len(kept.read_text().strip()) >= 32
    assert shipped.tocsin("doctor")["checks"]


def test_readiness_follows_the_provider_and_the_end_is_clean(make_town, own_provider, wait_for):
    """503 at once after its loss, while healthz stays 200; SIGTERM ends with 0 within 15 s."""
    town = make_town(own_provider).serve()
    probe = lambda path: town.ask(town.base, "GET", path).status  # noqa: E731 - asked again
    wait_for(lambda: probe("/readyz") == 200)

    own_provider.stop()
    lost = (probe("/readyz"), probe("/healthz"))
    own_provider.start()
    wait_for(lambda: probe("/readyz") == 200)
    begin = time.monotonic()
    code = town.stop()

    assert (lost, code) == ((503, 200), 0)
    assert time.monotonic() - begin < 15


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics", "/api/openapi.yaml"])
def test_what_watches_the_service_needs_no_token(town, path):
    """Health, readiness, figures and the description of the API."""
    answer = town.ask(town.base, "GET", path)

    assert answer.status == 200
    assert answer.body


@pytest.mark.parametrize("path", ["/r/nobody", "/s/nobody", "/a/NOBODY"])
def test_pages_of_nobody_are_404(town, path):
    """A plain page, not a problem document: people read it."""
    answer = town.ask(town.base, "GET", path)

    assert answer.status == 404
    assert answer.headers["content-type"].startswith("text/html")


def test_logs_are_json_if_asked_for(town):
    """One object a line, event as noun.verb."""
    lines = [line for line in town.log.read_text().splitlines() if line.startswith("{")]

    assert all("." in json.loads(line)["event"] for line in lines)

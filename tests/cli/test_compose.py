"""``tocsin alert compose``: a draft becomes a document that ``alert send`` takes."""

import json
from collections.abc import Callable

from dispatcher.cap import read

DRAFT = {
    "exercise": True, "hazard": "flood", "severity": "Severe", "urgency": "Immediate",
    "certainty": "Observed", "lasts_hours": 6,
    "texts": [{"language": "en", "headline": "Flood: leave the river bank"}],
    "places": {"name": "Lower Valley", "circles": ["10.2,20.2 3"]},
}


def test_a_draft_is_composed_and_sent(tocsin: Callable, as_json: Callable) -> None:
    made = tocsin("alert", "compose", "-", stdin=json.dumps(DRAFT).encode())

    assert made.returncode == 0, made.stderr
    assert read(made.stdout).valid
    taken = as_json("alert", "send", "-", stdin=made.stdout)
    assert (taken["status"], taken["hazard"]) == ("Exercise", "flood")


def test_all_faults_are_listed_with_their_fields(tocsin: Callable) -> None:
    done = tocsin("alert", "compose", "-", stdin=b"{}")

    assert done.returncode == 1
    said = (done.stdout + done.stderr).decode()
    for field in ("exercise", "severity", "urgency", "certainty", "expires", "texts", "places"):
        assert f"{field}: " in said


def test_what_is_no_draft_is_said_in_a_sentence(tocsin: Callable) -> None:
    for given in (b"", b"<alert/>", b"[]"):
        done = tocsin("alert", "compose", "-", stdin=given)

        assert done.returncode == 1
        assert b"as the API takes it" in done.stderr
        assert b"Traceback" not in done.stderr

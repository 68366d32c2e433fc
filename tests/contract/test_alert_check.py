"""Section 6, ``alert check``: a verdict for each argument, and the real alerts of many issuers."""

import json
import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("TOCSIN_TEST_DATA") or Path(__file__).parents[3] / "shared" / "data")
FIELDS = {
    "file", "valid", "usable", "cap_version", "sender", "identifier", "sent", "status", "msg_type",
    "scope", "references", "languages", "infos", "areas", "polygons", "circles", "geocodes",
    "signed", "errors", "warnings",
}
# No event nor headline, no area, no info, a Cancel without a reference.
NOT_USABLE = {
    "syn-capcollector__2013-08-20_Update.xml", "za-rcap__2009-10-26_Liquid-Petroleoum-Tanker.xml",
    "us-kirtland__2012-03-20_This-is-a-test-Problem-t.xml", "valid-no-optional-fields.xml",
    "gb-ea__2020-02-16_Remove-Severe-Flood-Warn.xml",
}


@pytest.fixture
def checked(desk, environment, tmp_path):
    """Runs ``alert check --json``: (exit code, verdicts)."""
    def run(*files, stdin=""):
        words = ("alert", "check", "--json", *(str(f) for f in files))
        done = desk.run(words, environment, tmp_path, stdin)
        assert "Traceback" not in done.stderr
        return done.returncode, json.loads(done.stdout)

    return run


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared alerts are not here")
def test_real_alerts_are_usable_but_for_a_few_that_break_a_rule(checked):
    """In one call: valid/ and quirks/ are usable, each of invalid/ has a finding."""
    files = [*sorted((SHARED / "cap").glob("valid/*")), *sorted((SHARED / "cap").glob("quirks/*"))]
    invalid = sorted((SHARED / "cap").glob("invalid/*"))
    index = {
        Path(row["file"]).name: row
        for row in json.loads((SHARED / "cap" / "index.json").read_text(encoding="utf-8"))
    }

    code, verdicts = checked(*files, *invalid)

    assert code == 1
    assert [v["file"] for v in verdicts] == [str(f) for f in (*files, *invalid)]
    assert all(v.keys() >= FIELDS for v in verdicts)
    assert {Path(v["file"]).name for v in verdicts[:len(files)] if not v["usable"]} == NOT_USABLE
    assert all(v["errors"] or v["warnings"] for v in verdicts[len(files):])
    for verdict in verdicts[:len(files)]:
        row = index[Path(verdict["file"]).name]
        assert verdict["identifier"] == row["identifier"]
        assert verdict["infos"] == row.get("infos", 0)
        assert verdict["valid"] == (not verdict["errors"])


def test_a_file_that_cannot_be_read_has_a_verdict_too(checked, tmp_path):
    """Code unreadable, in the order of the arguments; - is standard input."""
    code, verdicts = checked(tmp_path / "nowhere.xml", tmp_path, "-", stdin="not xml")

    assert code == 1
    assert [v["usable"] for v in verdicts] == [False] * 3
    assert [v["errors"][0]["code"] for v in verdicts] == [
        "unreadable", "unreadable", "xml-malformed"
    ]

"""The real alerts of many issuers: each with the verdict and the findings that it deserves.

``verdicts.txt`` has a line for each file: valid or not, usable or not, the codes of its findings.
"""

from pathlib import Path

import pytest

from dispatcher.cap import read
from dispatcher.cap.tongue import other_than

NOW = 1_795_262_400_000  # 21 November 2026, noon, UTC
TABLE = {
    name: tuple(verdict) for name, *verdict in map(
        str.split, Path(__file__).with_name("verdicts.txt").read_text().splitlines())
}
# Only these rules may keep a real alert from being used: the needs of the contract's section 6.
NEEDS = {
    "info-missing", "area-missing", "scope-missing", "cancel-without-reference",
    "element-missing", "element-blank", "value-unknown", "time-unreadable",
}

# What the index says is wrong, and the finding that says the same.
WHY = [
    ("XML signature does not verify", "signature-not-verified"),
    ("duplicated vertex", "polygon-repeated-vertex"),
    ("polygon with a hole", "polygon-inside-other"),
    ("self-intersecting", "polygon-self-crossing"),
    ("degenerate polygon", "polygon-too-few-points"),
    ("blank areaDesc", "element-blank"),
    ("Cancel without info", "cancel-without-info"),
    ("Cancel with empty references", "cancel-without-reference"),
    ("Cancel without references", "cancel-without-reference"),
    ("empty body", "empty"),
    ("no namespace", "namespace-unknown"),
    ("Latin-1 byte", "xml-encoding"),
    ("truncated", "xml-malformed"),
    ("not well-formed", "xml-malformed"),
    ("external entity", "doctype-refused"),
    ("unresolved entity", "doctype-refused"),
    ("sent is not a CAP dateTime", "time-unreadable"),
    ("not a valid value of the local atomic type", "time-unreadable"),
    ("sender missing", "element-missing"),
    ("without identifier and sent", "element-missing"),
    ("Character content other than whitespace", "text-unexpected"),
    ("}effective': This element is not expected", "element-order"),
    ("This element is not expected", "element-missing"),
    ("schema violation", ("root-not-alert", "element-missing")),
]


@pytest.fixture(scope="module")
def can_tell_languages():
    """Whether the extra ``detect`` is installed."""
    english = "The river rises by two metres. Leave the river bank now and go uphill at once. " * 3
    return bool(other_than("fr", english))


def verdict(raw):
    reading = read(raw, now=NOW)
    return (
        "valid" if reading.valid else "-", "usable" if reading.usable else "-",
        *sorted({f.code for f in reading.findings}),
    )


def test_every_alert_has_the_verdict_of_the_table(shared_cap, can_tell_languages):
    unsure = () if can_tell_languages else ("text-other-language",)
    wrong = {}
    for name, expected in TABLE.items():
        found = verdict((shared_cap / name).read_bytes())
        if found != tuple(word for word in expected if word not in unsure):
            wrong[name] = found

    assert wrong == {}


@pytest.mark.parametrize("folder", ["valid", "quirks"])
def test_no_real_alert_is_refused_but_for_what_a_warning_needs(shared_cap, folder):
    for path in sorted((shared_cap / folder).glob("*.xml")):
        reading = read(path.read_bytes())
        blocking = {f.code for f in reading.findings if f.blocking}
        assert blocking <= NEEDS, path.name
        assert reading.usable == (not blocking)


def test_what_the_index_measured_is_read(shared_cap, shared_index):
    for name, row in shared_index.items():
        if row["kind"] not in ("valid", "quirks"):
            continue
        reading = read((shared_cap / name).read_bytes())
        assert (reading.identifier, reading.sender, reading.sent, reading.status) == (
            row["identifier"], row["sender"], row["sent"], row["status"]), name
        assert (reading.cap_version, reading.infos, reading.areas, reading.polygons) == (
            row["cap"], row.get("infos", 0), row.get("areas", 0), row.get("polygons", 0)), name
        assert reading.signed == bool(row.get("signed")), name


def test_every_invalid_document_has_the_finding_that_fits(shared_cap, shared_index):
    for name, row in shared_index.items():
        if row["kind"] != "invalid":
            continue
        codes = {f.code for f in read((shared_cap / name).read_bytes()).findings}
        fitting = next(code for why, code in WHY if why in row["why"])
        assert codes & set([fitting] if isinstance(fitting, str) else fitting), (name, codes)

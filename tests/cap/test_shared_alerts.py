"""The real alerts of many issuers: used, but for a table of exceptions, each with its rule."""

import time

import pytest

from dispatcher.cap import digest, read

NOT_USABLE = {
    # file: the finding that says which need of `usable` it breaks
    "quirks/gb-ea__2020-02-16_Remove-Severe-Flood-Warn.xml": "cancel-without-reference",
    "valid/syn-capcollector__2013-08-20_Update.xml": "info-missing",
    "valid/us-kirtland__2012-03-20_This-is-a-test-Problem-t.xml": "area-missing",
    "valid/valid-no-optional-fields.xml": "info-missing",
    "valid/za-rcap__2009-10-26_Liquid-Petroleoum-Tanker.xml": "area-missing",
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


@pytest.mark.parametrize("folder", ["valid", "quirks"])
def test_real_alerts_are_usable_but_for_the_exceptions(shared_cap, folder):
    for path in sorted((shared_cap / folder).glob("*.xml")):
        reading = read(path.read_bytes())
        blocking = [f.code for f in reading.findings if f.blocking]
        expected = NOT_USABLE.get(f"{folder}/{path.name}")
        assert blocking == ([expected] if expected else []), path.name
        assert reading.usable == (expected is None)


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


def test_the_whole_folder_is_checked_fast(shared_cap):
    documents = [p.read_bytes() for k in ("valid", "quirks", "invalid")
                 for p in (shared_cap / k).glob("*.xml")]
    for raw in documents:
        digest(raw)
    start = time.process_time()

    for raw in documents:
        read(raw)

    assert len(documents) / (time.process_time() - start) > 300

"""Sections 2, 5 and 7, the commands: people and profiles in, tokens, templates, wrong usage."""

import json

import pytest

HEAD = "id,name,role,languages,channels,sms,lat,lon,area,consent,exercise"
GOOD = "a{0},Ann,member,en es/audio,sms,+1555019{0:04d},10,20,X=1 Y=2,consent,yes"


@pytest.fixture(scope="module")
def office(make_town):
    """A database without a service."""
    return make_town(TOCSIN_PLACE_CELL_METRES=None)


def brought(office, text, *words, name="people.csv", encoding="utf-8"):
    """What ``contacts import`` says: (exit code, its document)."""
    (office.folder / name).write_bytes(text.encode(encoding))
    done = office.run("contacts", "import", name, "--json", *words)
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def test_good_rows_are_kept_and_bad_ones_named(office):
    """Line, column, code and reason; the same file again changes nothing; BOM or not."""
    bad = [
        "b1,,,zz-bad,,+15550190101,,,,,", "b2,,boss,en,,+15550190102,,,,,",
        "b3,,,en,,12345,,,,,", ",,,en,,+15550190104,,,,,", "b5,,,,,+15550190105,,,,,",
        "b6,,,en,,,,,,,", "b7,,,en,pigeon,+15550190107,,,,,", "b8,,,en,,+15550190108,95,10,,,",
        "b9,,,en,,+15550190109,,,,maybe,", "a1,,,en,,+15550190110,,,,,",
    ]
    text = "\n".join([HEAD, GOOD.format(1), *bad, GOOD.format(2)]) + "\n"

    strict, _ = brought(office, text, "--strict")
    dry, rehearsed = brought(office, text, "--dry-run")
    code, answer = brought(office, text, encoding="utf-8-sig")
    again, unchanged = brought(office, text)

    assert (strict, dry, code, again) == (1, 0, 0, 0)
    assert (rehearsed["created"], answer["created"], answer["updated"]) == (2, 2, 0)
    assert (unchanged["created"], unchanged["unchanged"]) == (0, 2)
    assert [(r["line"], r["column"]) for r in answer["refused"]] == [
        (3, "languages"), (4, "role"), (5, "sms"), (6, "id"), (7, "languages"), (8, "sms"),
        (9, "channels"), (10, "lat"), (11, "consent"), (12, "id"),
    ]
    assert all(r["code"] and r["message"] for r in answer["refused"])


@pytest.mark.parametrize("column", [
    "nationality", "Immigration_Status", "religion", "passport", "document number", "bogus",
])
def test_columns_that_may_not_be_there(office, column):
    """What could harm people, or is not known, refuses the whole file with the reason."""
    code, answer = brought(office, f"id,languages,sms,{column}\nx,en,+15550190999,y\n")

    assert (code, answer["created"]) == (1, 0)
    assert (answer["refused"][0]["line"], answer["refused"][0]["column"]) == (1, column)


@pytest.mark.parametrize(("text", "words", "code"), [
    ("id,languages,sms\nn1,en,020 7946 0018\n", ["--region", "GB"], 0),
    ("id,languages,sms\nn2,en,020 7946 0018\n", [], 1),
    ("id,languages\nn3,en\n", [], 1), ("", [], 1),
])
def test_national_numbers_need_a_region_and_rows_an_address(office, text, words, code):
    """Exit code 0 if any row was kept, 1 if none."""
    assert brought(office, text, *words)[0] == code


@pytest.mark.parametrize(("body", "code"), [
    ("- {id: g, languages: {en: 1}, area: {geocodes: [{name: X, value: '1'}]}}", 0),
    ("- {id: q, languages: {en: 2}}", 1), ("- {id: q, timezone: Mars/One}", 1), ("foo", 1),
    ("- {name: nameless}", 1),
])
def test_communities(office, body, code):
    """A list of mappings with shares from 0 to 1."""
    (office.folder / "c.yaml").write_text(body, encoding="utf-8")

    assert office.run("communities", "import", "c.yaml", "--json").returncode == code


def test_communities_as_csv(office):
    """Shares are tag=share, separated by spaces."""
    text = "id,name,languages,size,leaders\nc9,Nine,ar=0.6 en=0.4,100,a1\n"
    (office.folder / "c.csv").write_text(text, encoding="utf-8")

    office.tocsin("communities", "import", "c.csv")

    (found,) = [c for c in office.tocsin("communities", "list")["items"] if c["id"] == "c9"]
    assert found["languages"] == {"ar": 0.6, "en": 0.4}


def test_a_token_is_printed_alone_and_works_by_its_role(office):
    """With --json as {token, role, name}; an unknown one is refused."""
    alone = office.run("token", "create", "--role", "viewer", "--name", "vic").stdout
    made = office.tocsin("token", "create", "--role", "operator", "--name", "olga")

    assert alone.count("\n") == 1
    assert made.keys() == {"token", "role", "name"}
    assert office.run("alert", "list", TOCSIN_TOKEN=alone.strip()).returncode == 0
    assert office.run("contacts", "export", TOCSIN_TOKEN=alone.strip()).returncode == 1
    assert office.run("alert", "list", TOCSIN_TOKEN="nobody").returncode == 1


def test_the_templates_are_checked(office):
    """At least thirty languages, twenty hazards, a provenance each, and no fault."""
    found = office.tocsin("templates", "check")

    assert set(found["languages"]) >= set("en es fr pt ar fa uk tr am so vi zh-Hans".split())
    assert len(found["hazards"]) >= 20
    assert found["faults"] == []
    assert {"hazard", "kind", "language", "channel", "provenance"} <= found["matrix"][0].keys()
    assert office.run("templates", "accept", "es", "--by", "Ann").returncode == 0
    assert office.run("templates", "accept", "xx", "--by", "Ann").returncode == 1


@pytest.mark.parametrize(("words", "code"), [
    (["report", "nobody"], 1), (["alert", "show", "a,b,c"], 1), (["contacts", "forget", "z"], 1),
    (["alert", "send", "/nowhere.xml"], 1), (["nosuch"], 2), (["report"], 2),
    (["report", "x", "--format", "pdf"], 2), (["token", "create", "--role", "king"], 2),
    (["stop-all"], 0), (["resume"], 0), (["readiness"], 0), (["contacts", "export"], 0),
    (["alert", "check", "--help"], 0), (["serve", "--help"], 0),
])
def test_exit_codes_and_never_a_traceback(office, words, code):
    """0 done, 1 refused or invalid, 2 wrong usage; errors on standard error; help by example."""
    done = office.run(*words)

    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert bool(done.stderr.strip()) == (code > 0)
    if "--help" in words:
        assert "Example" in done.stdout

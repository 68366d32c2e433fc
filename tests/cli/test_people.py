import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

_GOOD = "p9,en,+15550000009\n"


def test_good_rows_are_kept_and_bad_ones_named(tocsin: Callable, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"id,languages,sms\n{_GOOD}p2,qq-nonsense,+15550000002\np3,en,12\n")

    done = tocsin("contacts", "import", file, "--json")

    found = json.loads(done.stdout)
    assert (found["created"], done.returncode) == (1, 0)
    assert [(r["line"], r["column"], r["code"]) for r in found["refused"]] == [
        (3, "languages", "unknown-language"), (4, "sms", "bad-number"),
    ]


@pytest.mark.parametrize(("text", "options", "code"), [
    pytest.param(f"id,languages,sms,shoe\n{_GOOD}", [], "unknown-column", id="unknown-column"),
    pytest.param(f"id,languages,sms,religion\n{_GOOD}", [], "forbidden-column", id="forbidden"),
    pytest.param("", [], "empty-file", id="empty"),
    pytest.param(
        f"id,languages,sms\n{_GOOD}p2,zz,+15550000002\n", ["--strict"], "unknown-language",
        id="strict",
    ),
])
def test_nothing_kept_is_1(
    tocsin: Callable, text: str, options: list[str], code: str
) -> None:
    done = tocsin("contacts", "import", "-", "--json", *options, stdin=text.encode())

    found = json.loads(done.stdout)
    assert (done.returncode, found["created"]) == (1, 0)
    assert [refused["code"] for refused in found["refused"]] == [code]


@pytest.mark.parametrize("words", [
    ["contacts", "import", "missing.csv"], ["communities", "import", "missing.yaml"],
    ["stations", "import", "missing.yaml"], ["contacts", "forget", "nobody"],
    ["contacts", "import", "-", "--region", "ZZ"],
])
def test_what_is_not_there_is_one_sentence(tocsin: Callable, words: list[str]) -> None:
    done = tocsin(*words, "--json")

    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 1


def test_out_and_in_again_changes_nothing(
    tocsin: Callable, as_json: Callable, people: Path
) -> None:
    assert as_json("contacts", "import", people, "--dry-run")["created"] == 4
    assert as_json("contacts", "import", people)["created"] == 4

    exported = tocsin("contacts", "export").stdout

    rows = list(csv.DictReader(io.StringIO(exported.decode())))
    assert [(row["id"], row["name"], row["sms"]) for row in rows][:2] == [
        ("p1", "Ada", "+15550000001"), ("p2", "Luz", "+15550000002"),
    ]
    assert as_json("contacts", "import", "-", stdin=exported)["unchanged"] == 4


def test_forgotten_is_gone(as_json: Callable, people: Path) -> None:
    as_json("contacts", "import", people)

    assert as_json("contacts", "forget", "p1") == {"forgotten": "p1"}
    assert [row["id"] for row in as_json("contacts", "export")] == ["p2", "p3", "p4"]


def test_communities_stations_and_their_links(as_json: Callable, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(
        "- {id: mill, name: The Mill, languages: {ar: 0.6, tr: 0.4}, size: 40, stations: [fm]}\n"
        "- {id: quay, name: The Quay, languages: {xx-: 2}}\n"
    )
    (tmp_path / "s.csv").write_text("id,name,languages,slots\nfm,Mill FM,ar tr,30 60\n")

    kept = as_json("communities", "import", "c.yaml")
    as_json("stations", "import", "s.csv")

    assert (kept["kept"], len(kept["findings"])) == (1, 1)
    communities = as_json("communities", "list")["items"]
    assert [(c["id"], c["languages"]) for c in communities] == [("mill", {"ar": 0.6, "tr": 0.4})]
    stations = as_json("stations", "list", TOCSIN_PUBLIC_URL="https://w.example/")["items"]
    assert [s["id"] for s in stations] == ["fm"]
    assert stations[0]["link"].startswith("https://w.example/s/")
    assert len(stations[0]["link"].rpartition("/")[2]) == 22


def test_readiness_names_every_gap(as_json: Callable, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text(
        "id,community,languages,sms,email,lat,lon\n"
        "ok,mill,es,+15550000001,,10,20\n"
        "lost,,en,+15550000002,,,\n"
        "mail,mill,en,,a@example.org,,\n"
        "deaf,mill,es/audio,+15550000003,,,\n"
        "own,mill,mt en,+15550000004,,,\n"
    )
    as_json("contacts", "import", "p.csv")

    found = as_json("readiness")

    gaps = {(g["kind"], g["language"], g["community"]): g["people"] for g in found["gaps"]}
    assert (found["people"], found["reachable"], found["in_own_language"]) == (5, 3, 2)
    assert gaps == {
        ("no-place", "en", None): 1, ("no-way", "en", "mill"): 1, ("cannot-read", "es", "mill"): 1,
        ("language", "mt", "mill"): 1, ("no-leader", None, "mill"): 0,
        ("no-station", None, "mill"): 0, ("no-area", None, "mill"): 0,
    }


def test_templates_cover_and_drafts_are_accepted_by_name(
    tocsin: Callable, as_json: Callable, tmp_path: Path
) -> None:
    found = as_json("templates", "check")

    assert {"hazard": "flood", "kind": "warning", "language": "so", "channel": "sms",
            "provenance": "template-draft"} in found["matrix"]
    assert (len(found["hazards"]), found["faults"]) == (25, [])
    assert as_json("templates", "accept", "so", "--by", "Amina") == {
        "language": "so", "accepted_by": "Amina",
    }
    assert tocsin("templates", "accept", "mt", "--by", "Amina").returncode == 1
    assert tocsin("templates", "accept", "so", "--by", " ").returncode == 1


def test_a_template_without_its_slot_is_named_with_its_line(
    tocsin: Callable, tmp_path: Path
) -> None:
    for tag, text in (("en", "In { $place }: leave."), ("es", "Salga ya.")):
        (tmp_path / "t" / tag).mkdir(parents=True)
        (tmp_path / "t" / tag / "x.ftl").write_text(f"# draft\nflood-warning = {text}\n")

    done = tocsin("templates", "check", "--json", TOCSIN_TEMPLATES_DIR=str(tmp_path / "t"))

    faults = json.loads(done.stdout)["faults"]
    assert done.returncode == 1
    assert [(fault["line"], "place" in fault["message"]) for fault in faults
            if fault["path"].startswith("es")].count((2, True)) == 1

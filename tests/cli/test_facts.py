import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

COMMUNITIES = """
- id: mill
  languages: {en: 1}
  size: 40
  area: &
- id: quay
  languages: {en: 1}
  size: 60
  area: &
""".replace("&", "{type: Polygon, coordinates: [[[20.0,10.0],[20.4,10.0],[20.4,10.4],"
            "[20.0,10.4],[20.0,10.0]]]}")
FACTS = """
- {id: school, communities: [mill], confirmed: DAY, sign: Mill School, papers: no}
- {id: gym, communities: [quay], confirmed: DAY, sign: Quay Gym, phone: "+15550123"}
"""


@pytest.fixture
def facts(tmp_path: Path) -> Callable[..., Path]:
    # Once: a file that is written again after midnight must say the same.
    today = datetime.now(UTC)

    def write(text: str = FACTS, *, days_ago: int = 3) -> Path:
        day = today - timedelta(days=days_ago)
        path = tmp_path / "facts.yaml"
        path.write_text(text.replace("DAY", f"{day:%Y-%m-%d}"), encoding="utf-8")
        return path

    return write


@pytest.fixture
def town(as_json: Callable, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(COMMUNITIES)
    (tmp_path / "p.csv").write_text(
        "id,community,languages,sms,exercise\nm1,mill,en,+15550000001,yes\n"
        "q1,quay,en,+15550000002,yes\nn1,,en,+15550000003,yes\n"
    )
    as_json("communities", "import", "c.yaml")
    as_json("contacts", "import", "p.csv")


def test_the_same_file_twice_changes_nothing(
    tocsin: Callable, as_json: Callable, facts: Callable[..., Path], town: None
) -> None:
    first = as_json("facts", "import", facts())
    again = as_json("facts", "import", facts())
    mended = as_json("facts", "import", facts(FACTS.replace("Mill School", "New School")))

    assert [(f["new"], f["changed"], f["same"]) for f in (first, again, mended)] == [
        (2, 0, 0), (0, 0, 2), (0, 1, 1),
    ]
    assert first["findings"] == []
    assert [(f["id"], f["state"]) for f in as_json("facts", "list")["items"]] == [
        ("gym", "told"), ("school", "told"),
    ]
    assert as_json("facts", "show", "school")["sign"] == "New School"
    assert b"removed" in tocsin("facts", "remove", "school").stdout
    assert tocsin("facts", "show", "school").returncode == 1
    assert tocsin("facts", "remove", "school").returncode == 1


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Kiritimati"])
def test_the_last_day_is_the_authority_s_or_that_of_the_community(
    tocsin: Callable, as_json: Callable, facts: Callable[..., Path], tmp_path: Path, zone: str
) -> None:
    told = COMMUNITIES.replace("id: quay", "id: quay\n  timezone: Asia/Tokyo")
    (tmp_path / "c.yaml").write_text(told)
    as_json("communities", "import", "c.yaml")
    text = "".join(
        f"- {{id: {name}, communities: [{name}], confirmed: DAY, sign: A, until: 2099-04-30}}\n"
        for name in ("mill", "quay")
    )
    ours = {"TOCSIN_AUTHORITY__TIMEZONE": zone}

    as_json("facts", "import", facts(text), **ours)
    found = as_json("facts", "list", **ours)["items"]

    assert [one["until"] for one in found] == ["2099-04-30", "2099-04-30"]
    with closing(sqlite3.connect(next(tmp_path.glob("**/*.db")))) as connection:
        ends = connection.execute(
            "SELECT external_id, valid_until FROM places ORDER BY external_id"
        ).fetchall()
    assert ends == [
        (name, datetime(2099, 5, 1, tzinfo=ZoneInfo(where)).timestamp() * 1000)
        for name, where in (("mill", zone), ("quay", "Asia/Tokyo"))
    ]


def test_bad_rows_are_named_and_strange_communities_too(
    tocsin: Callable, as_json: Callable, facts: Callable[..., Path], town: None
) -> None:
    text = FACTS + "- {id: bad, communities: [mill], confirmed: soon, sign: a}\n" \
        "- {id: far, communities: [nowhere], confirmed: DAY, sign: a}\n"

    found = as_json("facts", "import", facts(text))

    assert (found["kept"], [(f["code"], f["line"]) for f in found["findings"]]) == (
        3, [("bad-date", 4), ("unknown-community", None)],
    )
    done = tocsin("facts", "import", "-", stdin=b"- {id: a}\n")
    assert done.returncode == 1
    assert b"line 1" in done.stdout + done.stderr


def test_a_preview_tells_everyone_their_own_place(
    as_json: Callable, facts: Callable[..., Path], alert: Callable[..., Path], town: None
) -> None:
    as_json("facts", "import", facts())

    messages = as_json("alert", "preview", alert(status="Exercise"))["messages"]

    public = {m["variant"].partition(".")[0]: m for m in messages if m["purpose"] == "public"}
    assert set(public) == {"", "@school", "@gym"}
    assert "Mill School" in public["@school"]["text"]
    assert "Quay Gym" not in public["@school"]["text"]
    assert "Help by telephone: +15550123" in public["@gym"]["text"]
    assert "+1 5 5, 5 0 1, 2 3" in public["@gym"]["spoken"]
    assert not any(name in public[""]["text"] for name in ("Mill School", "Quay Gym"))
    assert {name: m["people"] for name, m in public.items()} == {"": 0, "@school": 1, "@gym": 1}


def test_what_is_old_is_not_said_and_is_a_gap(
    as_json: Callable, facts: Callable[..., Path], alert: Callable[..., Path], town: None
) -> None:
    as_json("facts", "import", facts(days_ago=500))

    gaps = [g for g in as_json("readiness")["gaps"] if g["kind"].startswith("facts-")]
    messages = as_json("alert", "preview", alert(status="Exercise"))["messages"]

    assert [(g["kind"], g["community"], g["people"]) for g in gaps] == [
        ("facts-old", "quay", 60), ("facts-old", "mill", 40),
    ]
    assert gaps[0]["detail"].startswith("gym: Confirmed too long ago")
    assert not any("@" in m["variant"] for m in messages)
    held = {"TOCSIN_FACTS__MAX_AGE_DAYS": "600"}
    assert not [g for g in as_json("readiness", **held)["gaps"] if "facts" in g["kind"]]

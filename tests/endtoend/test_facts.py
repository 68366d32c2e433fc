"""What two communities are told of their own shelters, on the phone and on every page."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp

COMMUNITY = """
- id: {id}
  languages: {{en: 1.0}}
  size: 100
  area:
    type: Polygon
    coordinates: [[[{w}, 50.0], [{e}, 50.0], [{e}, 51.0], [{w}, 51.0], [{w}, 50.0]]]
  leaders: [{id}-1]
"""
PEOPLE = """id,role,community,languages,sms,lat,lon,exercise
west-1,leader,west,en,+15553000001,50.5,10.2,yes
west-2,member,west,en,+15553000002,50.5,10.2,yes
east-1,leader,east,en,+15553000003,50.5,10.8,yes
east-2,member,east,en,+15553000004,50.5,10.8,yes
"""
FACTS = """
- {{id: w, communities: [west], confirmed: {day}, sign: West School, papers: no}}
- {{id: e, communities: [east], confirmed: {day}, sign: East Gym}}
"""


async def _page(url: str) -> str:
    async with aiohttp.request("GET", url) as answer:
        assert answer.status == 200
        return await answer.text()


async def test_each_community_hears_of_its_own_shelter_and_no_page_mixes_them(
    make_town: Any, cap: Callable[..., str]
) -> None:
    town = await make_town({})
    both = COMMUNITY.format(id="west", w=10.0, e=10.4) + COMMUNITY.format(id="east", w=10.6, e=11)
    (town.folder / "c.yaml").write_text(both, encoding="utf-8")
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    (town.folder / "f.yaml").write_text(FACTS.format(day=day), encoding="utf-8")
    await town.tocsin("communities", "import", "c.yaml")
    await town.tocsin("facts", "import", "f.yaml")
    await town.bring(PEOPLE)
    await town.serve()
    _, alert = await town.post(cap())
    await town.settled(alert["id"])
    await town.tocsin("alert", "cancel", alert["id"], "--reason", "over")

    async def ended() -> bool:
        return len(town.simulator.ledger()) >= 8

    await town.until(ended)
    bodies: dict[str, list[str]] = {}
    for line in town.simulator.ledger():
        bodies.setdefault(line["to"], []).append(line["body"])
    for number, own, other in (
        ("+15553000001", "West School", "East Gym"), ("+15553000002", "West School", "East Gym"),
        ("+15553000003", "East Gym", "West School"), ("+15553000004", "East Gym", "West School"),
    ):
        warning, *endings = bodies[number]
        assert own in warning
        assert other not in warning
        assert len(endings) == 1
        assert own not in endings[0]
    leader = next(w for w in bodies["+15553000001"][0].split() if "/r/" in w)
    page = await _page(leader)
    assert "West School" in page
    assert "East Gym" not in page
    assert "To read aloud" in page
    anybody = await _page(f"{town.base}/a/{alert['code']}")
    assert "School" not in anybody
    assert "Gym" not in anybody
    report = json.loads((await town.run("report", alert["id"], "--json")).stdout)
    assert {m["variant"].partition(".")[0] for m in report["messages"]} >= {"@w", "@e"}

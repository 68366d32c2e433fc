"""Leaders: asked, reminded, the deputy asked; and nobody is asked about what is over."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

COMMUNITY = """
- id: {id}
  name: {id}
  languages: {{en: 1.0}}
  size: 100
  area:
    type: Polygon
    coordinates: [[[{w}, {s}], [{e}, {s}], [{e}, {n}], [{w}, {n}], [{w}, {s}]]]
  leaders: [{id}-1, {id}-2]
"""
SILENCE = 300  # seconds, as shipped
PEOPLE = """id,role,community,languages,sms,lat,lon,exercise
west-1,leader,west,en,+15553000001,50.5,10.2,yes
west-2,deputy,west,en,+15553000002,50.5,10.2,yes
east-1,leader,east,en,+15553000003,50.5,10.8,yes
east-2,deputy,east,en,+15553000004,50.5,10.8,yes
"""


async def _settle(town: Any) -> None:
    both = COMMUNITY.format(id="west", w=10.0, e=10.4, s=50.0, n=51.0) + COMMUNITY.format(
        id="east", w=10.6, e=11.0, s=50.0, n=51.0
    )
    (town.folder / "communities.yaml").write_text(both, encoding="utf-8")
    await town.tocsin("communities", "import", "communities.yaml")
    await town.bring(PEOPLE)
    town.turn(0)
    await town.serve()


async def _relayed(town: Any, alert: Any, leaders: int) -> None:
    """Wait until so many leaders have said that they told people."""
    async def said() -> bool:
        return bool((await town.report(alert["id"]))["relays"]["relayed"] == leaders)

    await town.until(said)


async def test_a_silent_leader_is_reminded_and_the_deputy_asked(
    make_town: Any, cap: Callable[..., str]
) -> None:
    town = await make_town()
    await _settle(town)
    _, alert = await town.post(cap())
    await town.settled(alert["id"])
    await town.simulator.inject("+15553000001", "2 40")
    await _relayed(town, alert, 1)
    town.turn(SILENCE)

    async def passed_on() -> bool:
        return bool((await town.report(alert["id"]))["relays"]["escalated"])

    await town.until(passed_on)
    relays = (await town.report(alert["id"]))["relays"]
    bodies = {line["to"]: line["body"] for line in town.simulator.ledger()}

    assert relays == {**relays, "relayed": 1, "people_told": 40, "escalated": 1}
    assert "/r/" in bodies["+15553000001"] or "40" in bodies["+15553000001"]


async def test_nobody_is_asked_to_warn_where_the_warning_no_longer_holds(
    make_town: Any, cap: Callable[..., str], reference: Callable[[Any], str]
) -> None:
    town = await make_town()
    await _settle(town)
    _, alert = await town.post(cap(sent=datetime.now(UTC) - timedelta(seconds=60)))
    await town.settled(alert["id"])
    for leader in ("+15553000001", "+15553000003"):
        await town.simulator.inject(leader, "2 10")
    await _relayed(town, alert, 2)
    before = len(town.simulator.ledger())

    _, update = await town.post(cap(
        "west-only", msg_type="Update", references=reference(alert),
        square=(50.0, 10.0, 51.0, 10.4),
    ))

    await town.settled(update["id"])
    town.turn(SILENCE)

    async def west_passed_on() -> bool:
        return bool((await town.report(update["id"]))["relays"]["escalated"])

    await town.until(west_passed_on)
    await town.settled(update["id"])
    told = [line for line in town.simulator.ledger()[before:] if line["to"] == "+15553000004"]
    _, page = await town.call("GET", f"/api/v1/alerts/{update['id']}/deliveries?community=east")

    assert {d["kind"] for d in page["items"]} == {"area-left"}
    assert len(told) == 1, json.dumps(told)
    assert (await town.report(update["id"]))["relays"]["asked"] == 2

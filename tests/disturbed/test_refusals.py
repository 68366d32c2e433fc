"""Permanent errors by number: one try each, the other way at once, and never again after a stop."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BODY = "Warning: {{1}} until {{2}}. Move to higher ground now. This is an official warning."
CONTENT = f'''
[flood.warning.en]
content_sid = "HX{"1" * 32}"
body = "{BODY}"
variables = ["place", "until"]
[flood.withdrawn.en]
content_sid = "HX{"2" * 32}"
body = "Warning: {{{{1}}}} is withdrawn. This is an official warning."
variables = ["place"]
'''
HEAD = "id,languages,channels,sms,whatsapp,lat,lon,exercise\n"


async def test_each_permanent_error_is_tried_once(
    make_town: Any, cap: Callable[..., str],
) -> None:
    town = await make_town(errors={
        "0001": 21211, "0002": 21610, "0003": "undelivered:30003",
    })
    rows = [f"p{n},en,sms,+1555200000{n},,50.5,10.5,yes\n" for n in (1, 2, 3, 5)]
    await town.bring(HEAD + "".join(rows))
    await town.serve()

    _, first = await town.post(cap())
    report = await town.settled(first["id"])
    tried = town.simulator.stats()["refused"]
    states = report["deliveries"]["by_state"]
    _, second = await town.post(cap("second", event="Storm"))
    await town.settled(second["id"])
    again = town.simulator.stats()["refused"]

    print("refusals:", tried, "after a second alert:", again, states)
    assert (tried["21211"], tried["21610"]) == (1, 1)
    # Who told the provider to stop is not written to again; a wrong number may have been mended.
    assert (again["21211"], again["21610"]) == (2, 1)
    assert states["opted-out"] == 1
    assert states["undelivered"] == 1
    assert town.accepted() == {"+15552000003": 2, "+15552000005": 2}


@pytest.mark.parametrize("fate", [63016, "failed:63016"])
@pytest.mark.long
async def test_where_whatsapp_wants_other_words_the_sms_goes_at_once(
    make_town: Any, cap: Callable[..., str], tmp_path: Path, fate: int | str,
) -> None:
    contents = tmp_path / "whatsapp.toml"
    contents.write_text(CONTENT)
    town = await make_town(
        {"TOCSIN_WHATSAPP_TEMPLATES": str(contents)}, errors={"3000001": fate},
        contents={"HX" + "1" * 32: BODY},
    )
    await town.bring(HEAD + "p1,en,whatsapp sms,+15552000001,+15553000001,50.5,10.5,yes\n")
    await town.serve()

    _, alert = await town.post(cap())
    report = await town.settled(alert["id"])
    _, found = await town.call("GET", f"/api/v1/alerts/{alert['id']}/deliveries")

    deliveries = {d["channel"]: d for d in found["items"]}
    print("63016:", fate, {way: (d["state"], d["reason"], d["attempts"])
                           for way, d in deliveries.items()})
    assert report["people"]["reached"] == 1
    assert deliveries["whatsapp"]["attempts"] == deliveries["sms"]["attempts"] == 1
    assert (deliveries["whatsapp"]["state"], deliveries["sms"]["state"]) == (
        "rerouted", "delivered"
    )
    assert town.accepted()["+15552000001"] == 1

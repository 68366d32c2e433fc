"""Scripts for radio stations: by webhook until taken, and on the station's own page."""

import json
from collections.abc import Callable
from typing import Any

from aiohttp import ClientSession, web


async def test_a_station_gets_its_script_by_webhook_even_if_it_fails_at_first(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    got: list[dict[str, Any]] = []
    keys: list[str] = []

    async def take(request: web.Request) -> web.Response:
        keys.append(request.headers["Idempotency-Key"])
        if len(keys) == 1:
            return web.Response(status=500)
        got.append(await request.json())
        return web.Response(status=204)

    application = web.Application()
    application.router.add_post("/scripts", take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    town = await make_town()
    stations = [{
        "id": "fm", "name": "Town FM", "languages": ["es"], "slots": [30], "deliver": "webhook",
        "address": f"http://127.0.0.1:{port}/scripts",
    }]
    (town.folder / "stations.yaml").write_text(json.dumps(stations), encoding="utf-8")
    await town.tocsin("stations", "import", "stations.yaml")
    await town.bring(people(1))
    await town.serve()

    _, alert = await town.post(cap())

    async def taken() -> bool:
        return bool(got)

    await town.until(taken)
    await runner.cleanup()
    assert keys[0] == keys[1]
    assert (got[0]["station"], got[0]["language"], got[0]["slot_seconds"]) == ("fm", "es", 30)
    _, scripts = await town.call("GET", f"/api/v1/alerts/{alert['id']}/scripts")
    assert got[0]["text"] == scripts["items"][0]["text"]


async def test_a_station_opens_its_page_and_confirms_the_airing(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    stations = [{"id": "fm", "name": "Town FM", "languages": ["ar"], "slots": [60]}]
    (town.folder / "stations.yaml").write_text(json.dumps(stations), encoding="utf-8")
    await town.tocsin("stations", "import", "stations.yaml")
    await town.bring(people(1))
    await town.serve()
    _, alert = await town.post(cap())
    await town.settled(alert["id"])
    listed = json.loads((await town.run("stations", "list", "--json")).stdout)
    page = (listed["items"] if isinstance(listed, dict) else listed)[0]["link"]

    async with ClientSession() as session, session.get(page) as answer:
        shown = await answer.text()
    report = await town.report(alert["id"])

    assert 'dir="rtl"' in shown
    assert report["radio"] == {**report["radio"], "scripts": 1, "downloaded": 1, "aired": 0}
    assert report["people"]["planned"] == 1

"""The real process dies with documents fetched and not stored: each is taken once all the same."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

PEOPLE = 5
FEED = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
ENTRY = '<entry><id>{0}</id><link type="application/cap+xml" href="{0}.xml"/></entry>'


@pytest.fixture
async def documents() -> AsyncIterator[dict[str, str]]:
    """What a publisher serves by path; "url" is where."""
    served: dict[str, str] = {}

    async def answer(request: web.Request) -> web.Response:
        return web.Response(text=served[request.path], content_type="application/xml")

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    async with TestServer(app) as server:
        served["url"] = str(server.make_url("/"))
        yield served


async def test_killed_between_fetching_and_storing_nothing_is_lost_or_told_twice(
    documents: dict[str, str], make_town: Any, cap: Callable[..., str],
    people: Callable[..., str], tmp_path: Path,
) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    documents["/feed"] = FEED.format("")
    documents["/a.xml"], documents["/b.xml"] = cap("a"), cap("b", event="Fire")
    config = tmp_path / "own.toml"
    config.write_text(
        f'[sources.met]\nkind = "atom"\nurl = "{documents["url"]}feed"\ninterval = 1\n'
        '[sources.drop]\nkind = "folder"\nfolder = "drop"\ninterval = 1\n'
    )
    town = await make_town({"TOCSIN_CONFIG": str(config)})
    await town.bring(people(PEOPLE))

    await town.serve(dies_in="dispatcher.service.sources:SourceDoor.take", call=2)
    (drop / "c.xml").write_text(cap("c", event="Storm"))
    documents["/feed"] = FEED.format(ENTRY.format("a") + ENTRY.format("b"))
    await town.dead()
    await town.serve()

    async def all_there() -> bool:
        _, found = await town.call("GET", "/api/v1/alerts")
        return len(found["items"]) == 3 and not list(drop.glob("*.xml"))

    await town.until(all_there)
    _, found = await town.call("GET", "/api/v1/alerts")
    for alert in found["items"]:
        await town.settled(alert["id"])
    _, sources = await town.call("GET", "/api/v1/sources")

    assert sorted(alert["identifier"] for alert in found["items"]) == ["a", "b", "c"]
    assert set(town.accepted().values()) == {3}
    assert [source["state"] for source in sources["items"]] == ["ok", "ok"]
    assert [path.name for path in (drop / "taken").iterdir()] == ["c.xml"]

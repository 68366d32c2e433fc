"""One warning by three routes is one alert with three arrivals, and nobody hears it twice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.domain.record import Principal

Cap = Callable[..., str]
ROUTES = ("post", "drop", "met")


@pytest.mark.parametrize("first", ROUTES)
async def test_one_alert_three_arrivals(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap, tmp_path: Path, first: str
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    world = await make_world(
        met={"kind": "atom", "url": publisher.url + "feed"},
        drop={"kind": "folder", "folder": folder},
    )
    world.keeper("drop").monotonic = lambda: world.clock.now() / 1000
    document = cap("a")
    await world.bring(3)
    # The same words in three shapes: as posted, in a feed's entry, in a file with other spaces.
    publisher.feed(entry("a", inside=document))
    (folder / "a.xml").write_text(document.replace("> <", ">\n\n   <"))

    async def by(route: str) -> None:
        if route == "post":
            who = Principal(name="duty", role="operator")
            await world.app.desk.submit(document.encode(), who=who, via="api")
        elif route == "met":
            await world.look("met")
        else:
            await world.look("drop", after=3)
            await world.look("drop", after=3)
        await world.plan()

    for route in (first, *(r for r in ROUTES if r != first)):
        await by(route)
    for route in ROUTES[1:]:
        await by(route)

    arrivals = await world.arrivals()
    assert await world.alerts() == {"a": "active"}
    assert sorted(arrivals) == sorted([
        ("duty", "api", arrivals[0][2] if first == "post" else "known"),
        ("drop", "folder", "created" if first == "drop" else "known"),
        ("met", "atom", "created" if first == "met" else "known"),
    ])
    assert await world.told() == [("a", "warning")] * 3


@pytest.mark.parametrize(("trusted", "headline"), [("met", "Stay in"), ("drop", "Get out")])
async def test_of_two_contents_the_more_trusted_source_wins(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap, tmp_path: Path, trusted: str,
    headline: str,
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    trust = {"met": 0, "drop": 0, trusted: 5}
    world = await make_world(
        met={"kind": "atom", "url": publisher.url + "feed", "trust": trust["met"]},
        drop={"kind": "folder", "folder": folder, "trust": trust["drop"]},
    )
    world.keeper("drop").monotonic = lambda: world.clock.now() / 1000
    document = cap("a", headline="Get out")
    (folder / "a.xml").write_text(document)
    publisher.feed(entry("a", inside=document.replace("Get out", "Stay in")))
    for name, after in (("drop", 3), ("drop", 3), ("met", 0)):
        health = await world.look(name, after=after)

    (alert,) = await world.app.parts.alerts.listed()
    verdict = "replaced" if trusted == "met" else "conflict"
    assert (alert.headline, (await world.arrivals())[-1]) == (headline, ("met", "atom", verdict))
    assert (health.taken, health.refused) == ((1, 0) if trusted == "met" else (0, 1))

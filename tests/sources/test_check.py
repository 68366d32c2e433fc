"""A look at a source that takes nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dispatcher.service.source_check import look

Cap = Callable[..., str]


async def test_a_check_says_what_would_become_of_each_document_and_writes_nothing(
    make_world: Any, publisher: Any, cap: Cap, entry: Cap
) -> None:
    world = await make_world(met={
        "kind": "atom", "url": publisher.url + "feed", "senders": ("duty@town.example",),
    })
    publisher.feed(entry("here"))
    publisher.put("here", cap("here"))
    await world.look()
    publisher.feed(
        entry("here"), entry("new", inside=cap("new")), entry("other"), entry("gone"),
        entry("page"), "<entry/>",
    )
    publisher.put("other", cap("other", sender="else@met.example"))
    publisher.put("page", "<html/>")
    before = (await world.alerts(), await world.arrivals(), await world.app.desk.sources())

    found = await look(world.app.parts, world.routes["met"])

    assert {d["identifier"]: d["verdict"] for d in found["documents"] if d["identifier"]} == {
        "here": "known", "new": "new", "other": "refused",
    }
    assert sorted(d["verdict"] for d in found["documents"]) == [
        "known", "lost", "new", "refused", "refused",
    ]
    assert (found["offered"], len(found["faults"]), found["error"]) == (5, 1, "")
    assert all(d["why"] for d in found["documents"] if d["verdict"] in ("lost", "refused"))
    assert before == (
        await world.alerts(), await world.arrivals(), await world.app.desk.sources()
    )


async def test_a_check_of_what_is_not_there_is_one_sentence(make_world: Any) -> None:
    world = await make_world(
        met={"kind": "rss", "url": "http://127.0.0.1:1/f"},
        ca={"kind": "naads", "hosts": ("127.0.0.1:1",)},
        drop={"kind": "folder", "folder": Path("/nowhere/at-all")},
    )

    errors = [
        (await look(world.app.parts, route))["error"] for route in world.routes.values()
    ]

    assert all(error.endswith(".") and "\n" not in error for error in errors)
    assert "make it" in errors[2]

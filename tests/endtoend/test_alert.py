"""From the posted CAP document to the report, through a real service and the stand-in."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any


async def test_everyone_gets_their_language_and_the_report_accounts_for_them(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town(errors={"2000003": "undelivered:30005", "2000004": 21610})
    await town.bring(people(40, ("en", "ar", "es", "so")))
    await town.serve()

    status, alert = await town.post(cap())
    assert (status, alert["state"]) == (201, "active")
    report = await town.settled(alert["id"])

    assert report["people"] == {
        **report["people"], "planned": 40, "reached": 38, "not_reached": 2, "pending": 0,
    }
    assert {tag: cell["people"] for tag, cell in report["by_language"].items()} == {
        "en": 10, "ar": 10, "es": 10, "so": 10,
    }
    assert set(town.accepted().values()) == {1}
    assert len(town.accepted()) == 39
    _, messages = await town.call("GET", f"/api/v1/alerts/{alert['id']}/messages")
    sent = {line["body"] for line in town.simulator.ledger()}
    assert sent == {m["text"] for m in messages["items"]}


async def test_the_same_document_again_is_the_same_alert_and_sends_nothing(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    await town.bring(people(5))
    await town.serve()
    document = cap()

    _, first = await town.post(document)
    await town.settled(first["id"])
    status, again = await town.post(document)
    conflict, _ = await town.post(document.replace("higher ground", "lower ground"))

    assert (status, again["id"], conflict) == (200, first["id"], 409)
    assert sum(town.accepted().values()) == 5


async def test_an_update_tells_the_told_the_newcomers_and_those_outside(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str],
    reference: Callable[[Any], str],
) -> None:
    town = await make_town()
    outside = people(3, first=100).replace(",50.5,10.5,", ",52.5,12.5,")
    await town.bring(people(3) + outside.split("\n", 1)[1])
    await town.serve()
    earlier = datetime.now(UTC) - timedelta(seconds=60)
    _, first = await town.post(cap(sent=earlier))
    await town.settled(first["id"])

    _, update = await town.post(cap(
        "flood-2", msg_type="Update", references=reference(first), square=(52.0, 12.0, 53.0, 13.0)
    ))
    await town.settled(update["id"])

    _, page = await town.call("GET", f"/api/v1/alerts/{update['id']}/deliveries")
    kinds = {(d["contact"], d["kind"]) for d in page["items"]}
    assert kinds == {(f"p{i}", "area-left") for i in range(3)} | {
        (f"p{i}", "warning") for i in range(100, 103)
    }
    assert (await town.call("GET", f"/api/v1/alerts/{first['id']}"))[1]["state"] == "superseded"


async def test_a_cancel_reaches_exactly_those_who_were_told(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str],
    reference: Callable[[Any], str],
) -> None:
    town = await make_town(errors={"2000001": 21211})
    await town.bring(people(8))
    await town.serve()
    earlier = datetime.now(UTC) - timedelta(seconds=60)
    _, alert = await town.post(cap(sent=earlier))
    await town.settled(alert["id"])

    _, foreign = await town.post(cap(
        "not-ours", msg_type="Cancel", references=reference(alert), sender="other@else.example"
    ))
    still = (await town.call("GET", f"/api/v1/alerts/{alert['id']}"))[1]
    _, cancel = await town.post(cap("end-1", msg_type="Cancel", references=reference(alert)))
    report = await town.settled(cancel["id"])

    assert (foreign["state"], still["state"]) == ("recorded", "active")
    after = (await town.call("GET", f"/api/v1/alerts/{alert['id']}"))[1]
    assert after["state"] == "withdrawn"
    assert after["endings"] == {"owed": 7, "told": 7, "not_told": 0}
    assert report["people"]["planned"] == 7
    assert sorted(town.accepted().values()) == [2] * 7


async def test_exercise_begins_and_ends_with_its_word_and_spares_the_others(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    spared = people(2, ("en",), first=50).replace(",yes", ",no").split("\n", 1)[1]
    await town.bring(people(2, ("en",)) + spared)
    await town.serve()

    _, alert = await town.post(cap(status="Exercise"))
    await town.settled(alert["id"])

    ledger = town.simulator.ledger()
    assert len(ledger) == 2
    for line in ledger:
        assert line["body"].startswith("EXERCISE")
        assert line["body"].rstrip(".").endswith("EXERCISE")


async def test_what_is_not_for_the_public_reaches_nobody(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    await town.bring(people(2))
    await town.serve()
    long_ago = datetime.now(UTC) - timedelta(days=2)

    states = [(await town.post(document))[1]["state"] for document in (
        cap("t", status="Test"), cap("s", status="System"), cap("d", status="Draft"),
        cap("old", sent=long_ago),
    )]
    _, private = await town.post(cap("p", scope="Private").replace(
        "<scope>Private</scope>", "<scope>Private</scope><addresses>nobody</addresses>"
    ))
    await town.stop()

    assert states == ["recorded", "recorded", "recorded", "expired"]
    assert private["state"] == "active"
    assert town.accepted() == {}

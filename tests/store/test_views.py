from collections.abc import Awaitable, Callable
from datetime import UTC, timedelta, timezone
from typing import Any

import pytest

from dispatcher.domain.delivery import State
from dispatcher.store.alerts import Alerts
from dispatcher.store.database import Database
from dispatcher.store.views import Views

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]


@pytest.fixture
def views(db: Database) -> Views:
    return Views(db)


async def test_an_alert_shows_what_it_refers_to_and_who_decided(
    db: Database, views: Views, alert: Put, put: Put
) -> None:
    alert_id = await alert(findings='[{"code": "no-offset", "message": "m"}]')
    await put("alert_links", alert_id=alert_id, sender="w@example.org", identifier="old",
              sent_text="2001-09-09T00:00:00-00:00", msg_type="Update")
    await put("approvals", alert_id=alert_id, at=T0, who="Mina", decision="approve", reason="ok")
    record = await Alerts(db).get("al-1")
    assert record is not None

    shown = await views.alert_json(record, zone=timezone(timedelta(hours=3)))

    assert shown.items() >= {
        "id": "al-1", "state": "active", "mode": "live", "sender": "w@example.org",
        "identifier": "al-1", "sent": "2001-09-09T01:46:00-00:00", "status": "Actual",
        "msg_type": "Alert", "scope": "Public", "received_at": "2001-09-09T04:46:40+03:00",
        "expires_at": "2001-09-09T05:46:40+03:00", "duplicate_of": "", "kind": "warning",
    }.items()
    assert shown["references"] == ["w@example.org,old,2001-09-09T00:00:00-00:00"]
    assert shown["findings"] == [{"code": "no-offset", "message": "m"}]
    assert shown["approvals"] == [
        {"at": "2001-09-09T04:46:40+03:00", "who": "Mina", "decision": "approve", "reason": "ok"}
    ]
    assert shown["endings"] == {"owed": 0, "told": 0, "not_told": 0}
    assert (await views.alert_json(record, zone=UTC, counted=False))["endings"] is None


@pytest.fixture
async def crowd(alert: Put, contact: Put, delivery: Put, put: Put) -> dict[str, Any]:
    """A shared number, a failed one, somebody unreachable, a station, another alert's row."""
    alert_id = await alert()
    hill = await put("communities", external_id="hill")
    await put("stations", id=77, external_id="radio-1")
    a, b, c, d = [await contact(f"p{n}", community_id=hill) for n in range(4)]
    gone = await contact("\x1fforgotten:5")
    return {"alert": alert_id, "ids": [
        await delivery(alert_id, State.DELIVERED, (a, b), community_id=hill, provider_id="SM1"),
        await delivery(alert_id, State.FAILED, (c,), language="so", wanted_language="so-Arab",
                       channel="whatsapp", transport="whatsapp", reason="63016", attempt=3),
        await delivery(alert_id, State.UNREACHABLE, (d,), channel="", community_id=hill,
                       reason="no-way"),
        await delivery(alert_id, State.SENT, purpose="station", channel="radio", station_id=77,
                       language="am"),
        await delivery(alert_id, State.QUEUED, (gone,)),
    ], "other": await delivery(await alert("al-2"), State.DELIVERED, (a,))}


async def test_a_delivery_shows_everything_but_the_address(
    views: Views, crowd: dict[str, Any]
) -> None:
    items, following = await views.deliveries(crowd["alert"], {}, after=0, limit=10)

    assert following is None
    assert [x["id"] for x in items] == crowd["ids"]
    assert items[0] == {
        "id": crowd["ids"][0], "contact": "p0", "contacts": ["p0", "p1"], "community": "hill",
        "station": None, "purpose": "public", "language": "en", "wanted_language": "en",
        "channel": "sms", "transport": "sms", "kind": "warning", "state": "delivered",
        "reason": "", "attempts": 1, "provider_id": "SM1",
        "updated": "2001-09-09T01:46:41+00:00",
    }
    assert (items[3]["station"], items[3]["contact"], items[3]["contacts"]) == ("radio-1", None, [])
    assert (items[4]["contact"], items[4]["contacts"]) == (None, [None])


@pytest.mark.parametrize(("filters", "found"), [
    pytest.param({"state": "failed"}, [1], id="state"),
    pytest.param({"channel": "sms"}, [0, 4], id="channel"),
    pytest.param({"language": "am"}, [3], id="language"),
    pytest.param({"community": "hill"}, [0, 2], id="community"),
    pytest.param({"community": "hill", "state": "unreachable"}, [2], id="both"),
    pytest.param({"community": "nowhere"}, [], id="unknown"),
])
async def test_filters_narrow_the_list(
    views: Views, crowd: dict[str, Any], filters: dict[str, str], found: list[int]
) -> None:
    items, _ = await views.deliveries(crowd["alert"], filters, after=0, limit=10)

    assert [x["id"] for x in items] == [crowd["ids"][n] for n in found]


async def test_pages_follow_each_other_without_gap_or_double(
    views: Views, crowd: dict[str, Any]
) -> None:
    seen: list[int] = []
    after: int | None = 0
    while after is not None:
        items, after = await views.deliveries(crowd["alert"], {}, after=after, limit=2)
        seen += [x["id"] for x in items]

    assert seen == crowd["ids"]


async def test_messages_tell_their_words_their_source_and_how_many_people(
    views: Views, alert: Put, contact: Put, delivery: Put, put: Put
) -> None:
    alert_id = await alert()
    words = await put(
        "messages", alert_id=alert_id, language="so", channel="whatsapp", kind="warning",
        exercise=True, text="Daad", provenance="template-draft", encoding="GSM-7", segments=1,
        content_sid="HX1", content_variables='{"1": "Hill"}',
        checks='[["numbers", true, "3 of 3"]]', purpose="public",
    )
    await delivery(
        alert_id, State.QUEUED, (await contact("p1"), await contact("p2")), message_id=words
    )

    (shown,) = await views.messages(alert_id)

    assert shown.items() >= {
        "id": words, "language": "so", "channel": "whatsapp", "kind": "warning", "text": "Daad",
        "exercise": True, "provenance": "template-draft", "reviewed_by": "", "encoding": "GSM-7",
        "segments": 1, "content_sid": "HX1", "purpose": "public", "people": 2,
    }.items()
    assert shown["content_variables"] == {"1": "Hill"}
    assert shown["checks"] == [{"name": "numbers", "ok": True, "detail": "3 of 3"}]


async def test_scripts_come_with_their_spoken_form(
    views: Views, alert: Put, delivery: Put, put: Put
) -> None:
    alert_id = await alert()
    station = await put("stations", external_id="radio-1")
    words = await put(
        "messages", alert_id=alert_id, language="am", channel="radio", purpose="station",
        kind="warning", text="Flood 5 m.", spoken="Flood five metres.", reading_seconds=27.5,
    )
    await delivery(
        alert_id, State.SENT, purpose="station", channel="radio", station_id=station,
        message_id=words, variant="30", language="am",
    )

    (script,) = await views.scripts(alert_id, ssml=lambda text, tag: f"<{tag}>{text}")

    assert script.items() >= {
        "station": "radio-1", "language": "am", "slot_seconds": 30, "reading_seconds": 27.5,
        "text": "Flood 5 m.", "spoken": "Flood five metres.", "ssml": "<am>Flood five metres.",
    }.items()

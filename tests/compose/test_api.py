"""Composing over the API: every fault at once, one identity, the same one door."""

from dispatcher.cap import read
from dispatcher.domain.alert import MsgType, Status
from dispatcher.settings import Publish


async def test_a_draft_becomes_a_valid_document_and_nothing_is_stored(house, draft):
    answer = await house.api(draft)

    made = await answer.json()
    reading = read(made["cap"].encode())
    assert answer.status == 200
    assert (reading.valid, reading.findings) == (True, ())
    assert (reading.sender, reading.status) == ("warn@town.example", "Actual")
    info = reading.alert.infos[0]
    assert (info.event, info.categories, info.sender_name) == ("Flood", ("Met",), "Town Office")
    assert info.expires.at - reading.alert.sent.at == 6 * 3_600_000
    assert reading.sent.endswith("+02:00")
    assert [a.description for a in info.areas] == ["Mill Quarter"]
    assert (await house.app.desk.alerts(before=None, limit=10))[0] == []


async def test_the_hazard_is_known_in_a_language_whose_words_are_not(house, draft):
    draft["texts"] = [{"language": "th", "headline": "น้ำท่วม"}]

    answer = await house.api(draft, submit=True)

    assert answer.status == 201
    assert (await answer.json())["alert"]["hazard"] == "flood"


async def test_the_same_draft_twice_is_taken_once(house, draft):
    first = await house.api(draft, submit=True)
    made = await first.json()
    draft |= {"identifier": made["identifier"], "sent": made["sent"]}

    second = await house.api(draft, submit=True)
    changed = await house.api({**draft, "note": "other"}, submit=True)

    assert (first.status, second.status, changed.status) == (201, 200, 409)
    assert first.headers["Location"] == f"/api/v1/alerts/{made['alert']['id']}"
    assert (await second.json())["alert"]["id"] == made["alert"]["id"]


FAULTS = [
    ({"exercise": None}, "exercise-or-real", "exercise"),
    ({"exercise": "no"}, "exercise-or-real", "exercise"),
    ({"severity": "Bad"}, "unknown-value", "severity"),
    ({"urgency": None}, "missing", "urgency"),
    ({"lasts_hours": None}, "missing", "expires"),
    ({"lasts_hours": 0}, "bad-hours", "lasts_hours"),
    ({"lasts_hours": None, "expires": "soon"}, "bad-time", "expires"),
    ({"lasts_hours": None, "expires": "2020-01-01T00:00"}, "ends-before", "expires"),
    ({"sent": "2020-01-01T00:00:00+00:00"}, "too-old", "sent"),
    ({"identifier": "a b"}, "bad-identifier", "identifier"),
    ({"texts": []}, "missing", "texts"),
    ({"texts": "Flood"}, "bad-list", "texts"),
    ({"texts": [{"language": "xx-nothing", "headline": "x"}]}, "bad-language", "texts[0].language"),
    ({"texts": [{"language": "en"}]}, "missing", "texts[0].headline"),
    ({"texts": [{"language": "en", "headline": "a\x00b"}]}, "bad-characters", "texts[0].headline"),
    ({"texts": [{"language": "en", "headline": "x" * 301}]}, "too-long", "texts[0].headline"),
    ({"texts": [{"language": "en", "headline": "x"}] * 2}, "language-twice", "texts[1].language"),
    ({"hazard": "", "texts": [{"language": "en", "headline": "x"}]}, "missing", "texts[0].event"),
    ({"places": {}}, "no-place", "places"),
    ({"places": []}, "bad-places", "places"),
    ({"places": {"communities": ["none"]}}, "no-community", "places.communities"),
    ({"places": {"communities": ["far"]}}, "community-without-area", "places.communities"),
    ({"places": {"name": "x", "circles": ["1,2"]}}, "bad-circle", "places.circles"),
    ({"places": {"name": "x", "circles": ["91,2 5"]}}, "bad-circle", "places.circles"),
    ({"places": {"name": "x", "geocodes": ["D-1"]}}, "bad-code", "places.geocodes"),
    ({"places": {"circles": ["50,10 5"]}}, "place-without-name", "places.name"),
    ({"places": {"name": "x", "geometry": "50,10 50,11"}}, "bad-outline", "places.geometry"),
    ({"places": {"name": "x", "geometry": "{"}}, "bad-geojson", "places.geometry"),
    ({"places": {"name": "x", "geometry": {"type": "Line"}}}, "bad-geojson", "places.geometry"),
    ({"updates": "nothing"}, "no-alert", "updates"),
    ({"web": "javascript:alert(1)"}, "bad-address", "web"),
    ({"colour": "red"}, "unknown-field", "colour"),
]


async def test_every_fault_is_named_with_its_field(house, draft):
    found = []
    for change, _, _ in FAULTS:
        given = {name: value for name, value in {**draft, **change}.items() if value is not None}
        answer = await house.api(given, submit=True)
        problem = await answer.json()
        found.append((answer.status, *((e["code"], e["path"]) for e in problem["errors"])))
        assert all(len(e["message"]) > 15 for e in problem["errors"])

    assert [(422, (code, path)) for _, code, path in FAULTS] == found
    assert (await house.app.desk.alerts(before=None, limit=10))[0] == []


async def test_all_faults_come_at_once(house):
    problem = await (await house.api({})).json()

    assert {e["path"] for e in problem["errors"]} == {
        "exercise", "severity", "urgency", "certainty", "expires", "texts", "places"}


PLACES = [
    {"name": "Lower Valley", "circles": [{"lat": 50.5, "lon": 10.5, "radius_km": 3}]},
    {"name": "Lower Valley", "geometry": "50,10 50,11 51,11 51,10"},
    {"name": "Lower Valley", "geometry": {"type": "Polygon", "coordinates": [
        [[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]]}},
    {"name": "Lower Valley", "geometry": {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates": [
            [[[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]]]]}}]}},
]


async def test_every_way_to_say_where_finds_the_same_people(house, draft):
    found = []
    for places in PLACES:
        made = await (await house.api({**draft, "places": places})).json()
        preview = await house.app.desk.preview(made["cap"].encode())
        found.append(preview["audience"]["people"])

    assert found == [2] * len(PLACES)


async def test_an_exercise_says_so_in_the_document(house, draft):
    made = await (await house.api({**draft, "exercise": True, "note": "Autumn Water"})).json()

    alert = read(made["cap"].encode()).alert
    assert (alert.status, alert.note) == (Status.EXERCISE, "Autumn Water")


async def test_an_update_refers_to_what_it_changes_and_replaces_it(house, draft):
    first = (await (await house.api(draft, submit=True)).json())["alert"]

    answer = await house.api({**draft, "updates": first["id"], "severity": "Extreme"}, submit=True)

    update = (await answer.json())["alert"]
    assert (update["msg_type"], update["state"]) == ("Update", "active")
    assert update["references"] == [
        f"warn@town.example,{first['identifier']},{first['sent']}"]
    assert (await house.app.desk.alert(first["id"]))["state"] == "superseded"


async def test_an_update_never_turns_an_exercise_into_a_warning(house, draft):
    first = (await (await house.api({**draft, "exercise": True}, submit=True)).json())["alert"]

    problem = await (await house.api({**draft, "updates": first["id"]}, submit=True)).json()

    assert [e["code"] for e in problem["errors"]] == ["exercise-changed"]


async def test_a_withdrawal_says_why_in_the_words_given(house, draft):
    first = (await (await house.api(draft, submit=True)).json())["alert"]

    answer = await house.api({"withdraws": first["id"], "texts": [
        {"language": "en", "headline": "Withdrawn: the gauge was broken"}]}, submit=True)

    made = await answer.json()
    alert = read(made["cap"].encode()).alert
    assert (alert.msg_type, answer.status) == (MsgType.CANCEL, 201)
    assert alert.infos[0].headline == "Withdrawn: the gauge was broken"
    assert (await house.app.desk.alert(first["id"]))["state"] == "withdrawn"


async def test_a_live_service_without_a_name_writes_nothing(town, draft):
    house = await town(publish=Publish())

    problem = await (await house.api(draft)).json()

    assert [e["code"] for e in problem["errors"]] == ["no-sender"]

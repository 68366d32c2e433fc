"""Publishing: what holds now, under our own name, in every language that went out reviewed."""

from datetime import UTC, datetime, timedelta

import pytest
from lxml import etree
from sqlalchemy import update

from dispatcher.cap import read
from dispatcher.domain.record import Principal
from dispatcher.settings import Publish
from dispatcher.store import schema as s

ATOM = "{http://www.w3.org/2005/Atom}"
WHO = Principal(name="bootstrap", role="admin", bootstrap=True)


def cap(
    identifier="flood-1", *, msg_type="Alert", status="Actual", scope="Public", references="",
    event="Hochwasser",
):
    now = datetime.now(UTC).replace(microsecond=0)
    info = "" if msg_type == "Cancel" else f"""
 <info><language>de</language><event>{event}</event><urgency>Immediate</urgency>
  <severity>Severe</severity><certainty>Observed</certainty>
  <expires>{(now + timedelta(hours=1)).isoformat()}</expires><senderName>Pegelamt</senderName>
  <headline>Hochwasser am Fluss</headline><instruction>Gehen Sie bergauf.</instruction>
  <area><areaDesc>Altstadt</areaDesc>
  <polygon>50.0,10.0 50.0,11.0 51.0,11.0 51.0,10.0 50.0,10.0</polygon></area></info>"""
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
 <identifier>{identifier}</identifier>
 <sender>pegel@amt.example</sender><sent>{now.isoformat()}</sent><status>{status}</status>
 <msgType>{msg_type}</msgType><scope>{scope}</scope>
 {references and f"<references>{references}</references>"}{info}</alert>""".encode()


async def bring(house, *args, **more):
    _, answer = await house.app.desk.submit(cap(*args, **more), who=WHO, via="test")
    return answer


async def entries(house):
    """The feed's entries as (title, the CAP document read)."""
    house.app.desk._looked = float("-inf")
    answer = await house.client.get("/feeds/atom.xml")
    assert answer.status == 200
    root = etree.fromstring(await answer.read())
    found = []
    for entry in root.iter(f"{ATOM}entry"):
        link = entry.find(f"{ATOM}link[@type='application/cap+xml']").get("href")
        document = await house.client.get("/feeds/" + link.partition("/feeds/")[2])
        assert document.content_type == "application/cap+xml"
        found.append((entry.findtext(f"{ATOM}title"), read(await document.read())))
    return found


async def say(house, alert_id, language, provenance):
    """As if these words had gone out to one person."""
    record = await house.app.desk.record(alert_id)
    async with house.app.parts.db.write() as connection:
        await connection.execute(s.messages.insert().values(
            alert_id=record.id, language=language, channel="sms", kind="warning",
            purpose="public", text=f"words in {language}", provenance=provenance,
        ))
        await connection.execute(s.counters.insert().values(
            alert_id=record.id, kind="warning", purpose="public", channel="sms",
            language=language, state="sent", deliveries=1,
        ))


async def age(house, alert_id):
    """As if the last edition were older than the time in which languages come together."""
    record = await house.app.desk.record(alert_id)
    async with house.app.parts.db.write() as connection:
        await connection.execute(update(s.publications).where(
            s.publications.c.alert_id == record.id
        ).values(sent_at=s.publications.c.sent_at - 120_000))


async def test_an_active_alert_is_published_under_our_own_name(house):
    theirs = await bring(house)

    [(title, reading)] = await entries(house)

    ours = reading.alert
    assert reading.valid, reading.findings
    assert title == "Hochwasser am Fluss"
    assert (ours.sender, ours.identifier) == ("warn@town.example", f"{theirs['id']}.1")
    assert (ours.status, ours.msg_type, ours.references) == ("Actual", "Alert", ())
    assert ours.infos[0].headline == "Hochwasser am Fluss"
    assert ours.infos[0].categories == ("Other",)
    said = {p.name: p.value for p in ours.infos[0].parameters}
    assert said["tocsin:source"] == f"pegel@amt.example,flood-1,{theirs['sent']}"
    assert said["tocsin:provenance"] == "issuer"


async def test_languages_that_went_out_reviewed_come_in_a_new_edition_and_no_others(house):
    alert = await bring(house)
    await entries(house)
    await say(house, alert["id"], "ar", "template")
    await say(house, alert["id"], "so", "template-draft")
    await say(house, alert["id"], "fa", "machine")
    await say(house, alert["id"], "fr", "machine-reviewed")
    await age(house, alert["id"])

    [(_, reading)] = await entries(house)

    ours = reading.alert
    assert [info.language for info in ours.infos] == ["de", "ar", "fr"]
    assert ours.infos[1].description == "words in ar"
    assert ours.infos[1].areas == ours.infos[0].areas
    assert (ours.identifier, ours.msg_type) == (f"{alert['id']}.2", "Update")
    assert [r.identifier for r in ours.references] == [f"{alert['id']}.1"]
    assert reading.valid, reading.findings


async def test_an_edition_never_changes_at_its_address(house):
    alert = await bring(house)
    await entries(house)
    first = await (await house.client.get(f"/feeds/alerts/{alert['id']}.1.xml")).read()
    await say(house, alert["id"], "ar", "template")
    await age(house, alert["id"])
    await entries(house)

    again = await house.client.get(f"/feeds/alerts/{alert['id']}.1.xml")
    newest = await house.client.get(f"/feeds/alerts/{alert['id']}.xml")

    assert await again.read() == first
    assert read(await newest.read()).alert.identifier == f"{alert['id']}.2"


async def test_a_withdrawal_is_published_as_our_own_cancel(house):
    alert = await bring(house)
    await entries(house)
    await house.app.desk.cancel(alert["id"], who=WHO)

    [(title, reading)] = await entries(house)

    ours = reading.alert
    assert title.startswith("Withdrawn: ")
    assert (ours.msg_type, ours.sender) == ("Cancel", "warn@town.example")
    assert [r.identifier for r in ours.references] == [f"{alert['id']}.1"]


async def test_a_withdrawal_of_what_was_never_published_is_not_published(house):
    alert = await bring(house)
    await house.app.desk.cancel(alert["id"], who=WHO)

    assert await entries(house) == []


async def test_an_update_takes_the_place_of_what_it_replaces(house):
    first = await bring(house)
    await entries(house)
    reference = f"pegel@amt.example,flood-1,{first['sent']}"
    second = await bring(house, "flood-2", msg_type="Update", references=reference)

    [(_, reading)] = await entries(house)

    assert reading.alert.identifier == f"{second['id']}.1"
    assert [r.identifier for r in reading.alert.references] == [f"{first['id']}.1"]


@pytest.mark.parametrize("more", [
    {"status": "Test"}, {"status": "Draft"}, {"scope": "Restricted"},
])
async def test_what_is_not_for_the_public_is_not_published(house, more):
    alert = await bring(house, **more)

    assert await entries(house) == []
    assert (await house.client.get(f"/feeds/alerts/{alert['id']}.xml")).status == 404


@pytest.mark.parametrize(("mode", "status"), [
    ("live", "Exercise"), ("exercise", "Actual"), ("demo", "Actual"),
])
async def test_an_exercise_stays_one(town, mode, status):
    house = await town(mode=mode)
    await bring(house, status=status)

    [(title, reading)] = await entries(house)

    assert title.startswith("EXERCISE: ")
    assert reading.alert.status == "Exercise"


async def test_who_has_the_feed_already_gets_no_second_copy(house):
    await bring(house)
    await entries(house)
    first = await house.client.get("/feeds/atom.xml")
    by_tag = {"If-None-Match": f'W/"x", {first.headers["ETag"]}'}
    by_time = {"If-Modified-Since": first.headers["Last-Modified"]}

    same = [await house.client.get("/feeds/atom.xml", headers=h) for h in (by_tag, by_time)]
    await bring(house, "storm-1", event="Sturm")
    await entries(house)
    other = await house.client.get("/feeds/atom.xml", headers=by_tag)

    assert [a.status for a in same] == [304, 304]
    assert [await a.read() for a in same] == [b"", b""]
    assert other.status == 200


async def test_the_feed_is_bounded(town):
    house = await town(publish=Publish(sender="warn@town.example", feed_size=1))
    for event in ("Hochwasser", "Sturm"):
        await bring(house, event, event=event)

    assert len(await entries(house)) == 1


async def test_a_live_service_without_a_name_publishes_nothing(town):
    house = await town(publish=Publish())

    assert (await house.client.get("/feeds/atom.xml")).status == 404

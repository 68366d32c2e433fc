"""Who gets a notice, in which language, and who is listed as left out."""

import re
from collections import Counter
from typing import Any

import pytest

from dispatcher.domain.area import Geocode
from dispatcher.domain.delivery import Verdict
from dispatcher.domain.errors import Conflict, Refused
from dispatcher.domain.record import Principal
from dispatcher.words import contents_from_library

OFFICER = Principal(name="mina", role="manager")


def number(name: str) -> str:
    return f"+1555{2_000_000 + int(name.lstrip('p')):07d}"



async def reached(office: Any) -> Counter[str]:
    await office.tick()
    return Counter(claimed.to for claimed in await office.deliver())


def numbers(*names: str) -> Counter[str]:
    return Counter(number(name) for name in names)


async def test_a_welcome_goes_to_who_agreed_and_never_had_one(office: Any) -> None:
    await office.bring("p1", "es")
    await office.bring("p2", "ar", consent="public-task")
    first = await office.send("welcome")

    assert await reached(office) == numbers("p1")

    # Whoever registers while it lasts is welcomed, too; nobody twice.
    await office.bring("p3", "en")
    assert await reached(office) == numbers("p3")
    await office.app.desk.stop_notice(first["id"], who=OFFICER)
    await office.send("welcome")
    assert await reached(office) == Counter()


async def test_a_welcome_in_an_exercise_is_none(make_office: Any) -> None:
    drill = await make_office(mode="exercise", live_checked=False)
    await drill.bring("p1", "en")
    made = await drill.send("welcome")
    assert await reached(drill) == numbers("p1")
    await drill.app.desk.stop_notice(made["id"], who=OFFICER)
    await drill.send("welcome", lasts_hours=1)
    assert await reached(drill) == Counter(), "a second one in the exercise"
    await drill.app.parts.principals.go_live(now=drill.clock.now())

    office = await make_office()
    await office.send("welcome")

    assert await reached(office) == numbers("p1")


async def test_a_community_an_area_or_a_language_may_be_chosen(office: Any) -> None:
    await office.lead("river", (50.0, 10.0, 51.0, 11.0))
    await office.lead("hill", (60.0, 10.0, 61.0, 11.0))
    await office.bring("p1", "es", community="river")
    await office.bring("p2", "ar", community="river")
    await office.bring("p3", "es", community="hill")
    await office.bring("p4", "es", lat=60.5, lon=10.5)
    await office.bring("p5", "es", areas=(Geocode(name="EMMA_ID", value="XX1"),))

    async def meant(**chosen: Any) -> int:
        given = {"kind": "preparedness", "hazard": "flood", **chosen}
        found = await office.app.desk.preview_notice(given)
        return int(found["audience"]["people"])

    assert await meant() == 5
    assert await meant(communities=["river"]) == 2
    assert await meant(communities=["river"], languages=["es"]) == 1
    assert await meant(areas=["60.5,10.5,5"]) == 2
    assert await meant(areas=["EMMA_ID=XX1"]) == 1
    assert await meant(communities=["river"], areas=["EMMA_ID=XX1"]) == 3


async def test_recovery_and_survey_go_to_whom_the_alert_was_planned_for(office: Any) -> None:
    await office.bring("p1", "es", lat=50.5, lon=10.5)
    await office.bring("p2", "ar", lat=60.5, lon=10.5)
    alert = await office.warn()
    await office.app.desk.refresh_active()
    (told,) = await office.claim()
    await office.answered([told], Verdict.REFUSED, "30003")
    with pytest.raises(Conflict, match="is over"):
        await office.send("survey", alert=alert.public_id)
    await office.end(alert)

    await office.send("recovery", alert=alert.public_id, text="School 7")
    await office.send("survey", alert=alert.public_id)
    await office.tick()

    # Who was not reached is asked as well: that the warning did not come is an answer.
    rows = await office.deliver_notices()
    assert Counter(row.to for row in rows) == numbers("p1", "p1")
    assert {row.language for row in rows} == {"es"}


async def test_in_an_exercise_only_who_takes_part_is_disturbed(make_office: Any) -> None:
    office = await make_office(mode="exercise", live_checked=False)
    await office.bring("p1", "en")
    await office.bring("p2", "en", exercise=False)
    made = await office.send("preparedness", hazard="flood")

    await office.tick()
    (row,) = await office.deliver()
    assert made["exercise"] is True
    assert row.to == number("p1")
    assert row.text.startswith("EXERCISE. Information.")
    assert row.text.endswith("EXERCISE")


async def test_who_cannot_be_told_is_listed_and_written_to_never(office: Any) -> None:
    await office.bring("p1", "so/audio")
    await office.bring("p2", "es")
    await office.app.parts.contacts.opt_out(
        office.app.parts.keys.lookup(number("p2")), "sms", at=office.clock.now(), via="x"
    )
    found = await office.app.desk.preview_notice({"kind": "welcome"})
    made = await office.send("welcome")

    assert await reached(office) == Counter()
    assert {gap["kind"]: gap["people"] for gap in found["gaps"]} == {
        "cannot-read": 1, "opted-out": 1
    }
    shown = await office.app.desk.notice(made["id"])
    assert shown["people"] == {**shown["people"], "planned": 2, "not_reached": 2, "pending": 0}
    assert {f["reason"] for f in shown["failures"]} == {"cannot-read", "opted-out"}


async def test_a_draft_that_nobody_accepted_goes_out_in_no_language(
    make_office: Any
) -> None:
    office = await make_office(accept_drafts=False)
    await office.bring("p1", "es")
    await office.send("welcome")

    assert await reached(office) == Counter()
    assert await office.states() == {"unreachable cannot-read": 1}


async def test_a_shared_number_gets_one_message_a_language(office: Any) -> None:
    shared = (("sms", number("p9")),)
    for name, language in (("p1", "es"), ("p2", "es"), ("p3", "ar")):
        await office.bring(name, language, addresses=shared)
    made = await office.send("welcome")

    assert await reached(office) == numbers("p9", "p9")
    shown = await office.app.desk.notice(made["id"])
    assert shown["people"]["planned"] == 3


async def test_where_whatsapp_fails_the_text_message_follows(office: Any) -> None:
    words = office.app.parts.words
    words._shelf.contents.update(contents_from_library(words.library))
    for name in ("p1", "p2"):
        await office.bring(name, "es", channels=("whatsapp", "sms"))
    made = await office.send("welcome")
    await office.tick()
    assert await office.claim() == []
    failed, read = await office.claim(way="whatsapp")
    await office.answered([failed], Verdict.REFUSED, "63024")
    await office.answered([read], Verdict.ACCEPTED)

    await office.tick()

    (row,) = await office.claim()
    assert (row.to, row.transport) == (failed.to, "sms")
    await office.answered([row], Verdict.ACCEPTED)
    assert await office.claim(way="whatsapp") == []
    assert await office.states() == {"rerouted 63024": 1, "accepted": 2}
    shown = await office.app.desk.notice(made["id"])
    assert (shown["people"]["planned"], shown["failures"]) == (2, [])


async def test_without_an_approved_content_the_text_message_goes_and_is_the_last_way(
    office: Any
) -> None:
    await office.bring("p1", "es", channels=("whatsapp", "sms"))
    office.app.parts.words._shelf.contents.clear()
    made = await office.send("welcome")
    await office.tick()

    (row,) = await office.claim()

    assert row.transport == "sms"
    await office.answered([row], Verdict.REFUSED, "30003")
    await office.tick()
    shown = await office.app.desk.notice(made["id"])
    assert shown["failures"] == [{"reason": "30003", "people": 1}]
    assert shown["people"]["pending"] == 0


@pytest.mark.parametrize(("given", "said"), [
    ({"kind": "siren"}, "no kind of notice"),
    ({"kind": "recovery"}, "name its id"),
    ({"kind": "recovery", "alert": "x"}, "needs text"),
    ({"kind": "welcome", "alert": "x"}, "leave alert out"),
    ({"kind": "preparedness", "hazard": "dragons"}, "no known hazard"),
    ({"kind": "preparedness", "areas": ["here"]}, "no circle"),
    ({"kind": "preparedness", "communities": ["nowhere"]}, "There is no community nowhere"),
    ({"kind": "welcome", "languages": ["??"]}, "no language tag"),
    ({"kind": "welcome", "from": "25:00"}, "no time of day"),
    ({"kind": "welcome", "lasts_hours": 0}, "whole number"),
    ({"kind": "welcome", "priority": 1}, "no part of a notice"),
    ({"kind": "recovery", "alert": "x", "text": "a\nb"}, "one line"),
    ({"kind": "recovery", "alert": "x", "text": "a\ud800b"}, "without control characters"),
    ({"kind": "welcome", "alert": "\ud800"}, "without control characters"),
    ({"kind": "welcome", "communities": ["\ud800"]}, "without control characters"),
    ({"kind": "preparedness", "areas": ["a=\ud800"]}, "without control characters"),
    ({"kind": "welcome", "languages": ["\ud800"]}, "without control characters"),
    ({"kind": "welcome", "\ud800": 1}, "? is no part of a notice"),
    ({"kind": []}, "That is no kind of notice"),
    ({"kind": "\ud800"}, "? is no kind of notice"),
    ({"kind": "x" * 5000}, "xxx... is no kind of notice"),
    ({"kind": "preparedness", "hazard": {}}, "That is no known hazard"),
    ({"kind": "welcome", "papers": []}, "papers is asked or not-asked"),
    ({"kind": "welcome", "lasts_hours": "1" * 5000}, "whole number"),
    ({"kind": "welcome", "lasts_hours": 10 ** 5000}, "whole number"),
    ({"kind": "welcome", "lasts_hours": True}, "whole number"),
    ({"kind": "welcome", "from": ["09:00"]}, "That is no time of day"),
])
async def test_what_cannot_be_said_is_refused_with_a_reason(
    office: Any, given: dict[str, Any], said: str
) -> None:
    with pytest.raises(Refused, match=re.escape(said)) as refused:
        await office.app.desk.preview_notice(given)

    assert str(refused.value).encode().isascii()
    assert len(str(refused.value)) < 1000


@pytest.mark.parametrize("text", [
    "نشانی: خانه\u200cی شماره ۷",  # Persian parts letters by a joiner
    "\u00ab\u00a0École 7\u00a0\u00bb",  # French sets a no-break space within its quotes
    "\u200fمدرسة 7\u200f (School 7)",  # and a direction mark belongs to two scripts on one line
])
async def test_text_is_written_as_its_language_is(office: Any, text: str) -> None:
    await office.bring("p1", "en", lat=50.5, lon=10.5)
    alert = await office.warn()
    await office.end(alert)

    found = await office.app.desk.preview_notice(
        {"kind": "recovery", "alert": alert.public_id, "text": text}
    )

    (said,) = found["messages"]
    assert [check["name"] for check in said["checks"] if not check["ok"]] == []
    assert ("\u200c" in text) == ("\u200c" in said["text"])

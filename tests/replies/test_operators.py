"""What operators see of replies: messages that wait, and leaders who opted out."""

from typing import Any

from dispatcher.domain.contact import Role

ANNA, BILAL = "+15550100001", "+15550100002"


async def problems(post: Any) -> list[str]:
    board = await post.app.desk.board()
    return [one["text"] for alert in board["alerts"] for one in alert["problems"]]


async def test_a_leaders_opt_out_is_a_problem_on_the_console(post: Any) -> None:
    await post.bring("lead", ANNA, "en", role=Role.LEADER, community="c")
    await post.bring("neighbour", BILAL, "en", community="c")
    await post.lead("c", "lead")
    await post.warn()
    before = await problems(post)

    await post.say(ANNA, "STOP")
    await post.say(BILAL, "STOP")

    assert [text for text in await problems(post) if text not in before] == [
        "Leader lead has opted out of SMS; agree with them on another way, or on a deputy."
    ]


async def test_a_leader_who_had_opted_out_before_is_seen_too(post: Any) -> None:
    await post.bring("lead", ANNA, "en", role=Role.LEADER, community="c")
    await post.lead("c", "lead")
    await post.say(ANNA, "STOP")
    await post.warn()

    assert "Leader lead" in " ".join(await problems(post))


async def test_messages_that_nobody_has_read_are_counted_until_somebody_has(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    await post.warn()
    await post.say(ANNA, "we are on the roof")
    await post.say(BILAL, "where is the shelter")
    await post.say(ANNA, "START")

    assert "Messages from people wait to be read: 2 (tocsin inbox list)." in await problems(post)
    waiting = await post.app.parts.inbound.listed(unread=True)
    assert [one["words"] for one in waiting] == ["where is the shelter", "we are on the roof"]

    assert await post.app.parts.inbound.read([one["id"] for one in waiting], now=2) == 2
    assert not [text for text in await problems(post) if "wait to be read" in text]
    assert await post.app.parts.inbound.read([waiting[0]["id"]], now=3) == 0


async def test_an_opted_out_person_is_a_gap_in_the_preview(post: Any) -> None:
    await post.bring("anna", ANNA, "en", ways=("sms",))
    await post.say(ANNA, "STOP")

    preview = await post.preview()

    assert [(gap["kind"], gap["people"]) for gap in preview["gaps"]] == [("opted-out", 1)]

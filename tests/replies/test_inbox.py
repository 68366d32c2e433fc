"""What follows from a message: what is kept, who is answered in which words, and who is not."""

from typing import Any

import pytest
from sqlalchemy import update

from dispatcher.settings import Authority
from dispatcher.store import schema as s

ANNA, BILAL, STRANGER = "+15550100001", "+15550100002", "+15550100009"
STAFFED = {"authority": Authority(emergency_number="112", inbox="staffed")}


def sentence(post: Any, language: str, key: str, **slots: str) -> str:
    text: str = post.app.parts.sentences.sentence(language, key, **slots).text
    return text


@pytest.mark.parametrize(("post", "key"), [
    ({}, "reply-help-unstaffed"), (STAFFED, "reply-help-staffed"),
], indirect=["post"])
async def test_need_help_is_answered_in_the_persons_language(post: Any, key: str) -> None:
    for n, language in enumerate(("en", "ar", "am", "zh-Hans", "so")):
        await post.bring(language, f"+1555010020{n}", language)

        assert await post.say(f"+1555010020{n}", "we are on the roof") == [
            sentence(post, language, key, emergency="112")
        ]
    for kept in await post.kept():
        # Still open: somebody has to read it.
        assert (kept["meaning"], kept["words"], kept["settled_at"]) == (
            "help", "we are on the roof", None
        )


async def test_the_emergency_number_comes_before_everything_else(post: Any) -> None:
    from dispatcher.words import Library

    library: Library = post.app.parts.words.library
    for tag in library.languages:
        for which in ("staffed", "unstaffed"):
            said = sentence(post, tag, f"reply-help-{which}", emergency="112")
            assert said.index("112") < len(said) * 0.75, (tag, said)


async def test_stop_and_start_hold_on_the_way_they_came_by(post: Any) -> None:
    await post.bring("anna", ANNA, "es")

    assert await post.say(f"whatsapp:{ANNA}", "Stop. Gracias") == [
        sentence(post, "es", "reply-stopped")
    ]
    lookup = post.app.parts.keys.lookup(ANNA)
    assert await post.app.parts.inbound.stopped(lookup, "whatsapp")
    assert not await post.app.parts.inbound.stopped(lookup, "sms")

    assert await post.say(f"whatsapp:{ANNA}", "volver") == [sentence(post, "es", "reply-started")]
    assert not await post.app.parts.inbound.stopped(lookup, "whatsapp")
    assert [(one["meaning"], one["settled_at"] is None) for one in await post.kept()] == [
        ("stop", False), ("start", False)
    ]


async def test_a_wrong_number_is_written_to_on_no_way(post: Any) -> None:
    await post.bring("anna", ANNA, "en")

    await post.say(ANNA, "Wrong number")

    lookup = post.app.parts.keys.lookup(ANNA)
    assert [await post.app.parts.inbound.stopped(lookup, w) for w in ("sms", "whatsapp")] == [
        True, True
    ]


async def test_a_languages_name_changes_the_language(post: Any) -> None:
    await post.bring("anna", ANNA, "en", "es")

    assert await post.say(ANNA, "عربي") == [sentence(post, "ar", "reply-language")]

    (person,) = await post.app.parts.contacts.find_by_address(post.app.parts.keys.lookup(ANNA))
    assert [one.key for one in person.languages] == ["ar", "en", "es"]


async def test_on_a_number_with_several_languages_nobody_loses_theirs(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    await post.bring("bilal", ANNA, "ar")

    # One of theirs: both go on getting what they read.
    assert await post.say(ANNA, "Arabic") == [sentence(post, "ar", "reply-language")]
    # A third: nobody knows whose it is; a person has to decide.
    assert await post.say(ANNA, "Soomaali") == [
        sentence(post, "so", "reply-help-unstaffed", emergency="112")
    ]

    people = await post.app.parts.contacts.find_by_address(post.app.parts.keys.lookup(ANNA))
    assert [person.reads for person in people] == ["en", "ar"]
    assert (await post.kept())[-1]["settled_at"] is None


async def test_several_people_at_one_number_are_answered_in_all_their_languages(post: Any) -> None:
    for name, language in (("a", "en"), ("b", "ar"), ("c", "en"), ("d", "fa")):
        await post.bring(name, ANNA, language)

    (text,) = await post.say(ANNA, "help")

    assert text.split("\n") == [
        sentence(post, tag, "reply-help-unstaffed", emergency="112") for tag in ("en", "ar", "fa")
    ]
    (row,) = await post.answers()
    assert row.segments > 1


async def test_a_stranger_gets_a_polite_line_in_the_languages_of_those_warned(post: Any) -> None:
    await post.lead("c", languages=("sw",))
    await post.bring("a", ANNA, "ar")
    await post.bring("b", BILAL, "fa")
    await post.warn()

    (text,) = await post.say(STRANGER, "is there a flood?")

    assert text.split("\n") == [
        sentence(post, tag, "reply-unknown-number", emergency="112") for tag in ("ar", "fa")
    ]
    assert "Flood" not in text


async def test_without_an_alert_a_stranger_is_answered_in_the_communities_languages(
    post: Any,
) -> None:
    assert await post.say(STRANGER, "hello") == [
        sentence(post, "en", "reply-unknown-number", emergency="112")
    ]
    await post.lead("c", languages=("sw", "so", "ar", "fa"))

    (text,) = await post.say(STRANGER, "hello again")

    assert len(text.split("\n")) == 3


async def test_whoever_decides_about_a_number_is_answered_alike_known_or_not(post: Any) -> None:
    await post.bring("anna", ANNA, "en")

    for text in ("STOP", "START", "wrong number"):
        assert await post.say(ANNA, text) == await post.say(STRANGER, text)
    for text, language in (("moved", "en"), ("1", "en"), ("Arabic", "ar")):
        assert await post.say(STRANGER, text) == [
            sentence(post, language, "reply-unknown-number", emergency="112")
        ]


async def test_a_machine_that_says_the_same_again_is_answered_once(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    away = "I'm driving right now. I'll get back to you later."

    told = [await post.say(ANNA, away) for _ in range(4)]
    assert [len(one) for one in told] == [1, 0, 0, 0]
    assert len(await post.kept()) == 4

    # Somebody who calls for help an hour later is no machine.
    post.clock.pass_by(3600)
    assert await post.say(ANNA, away)


async def test_a_machine_that_never_says_the_same_is_bounded_too(post: Any) -> None:
    await post.bring("anna", ANNA, "en")

    first = [await post.say(ANNA, f"Ticket {n} was opened.") for n in range(30)]
    assert sum(map(len, first)) == 10

    for n in range(60):
        post.clock.pass_by(600)
        await post.say(ANNA, f"Ticket {n} was closed.")
    assert len(await post.answers()) == 40
    assert len(await post.kept()) == 90


async def test_stop_is_obeyed_even_where_it_is_no_longer_answered(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    for n in range(12):
        await post.say(ANNA, f"Ticket {n} was opened.")

    assert await post.say(ANNA, "STOP") == []
    assert await post.app.parts.inbound.stopped(post.app.parts.keys.lookup(ANNA), "sms")


async def test_what_has_no_number_is_kept_and_not_answered(post: Any) -> None:
    senders = (
        "whatsapp:US.13491208655302741918", "whatsapp:", "", "AMBER", "73672", "+1", "no number",
    )

    for sender in senders:
        assert await post.say(sender, f"help {sender}") == []

    assert [one["words"] for one in await post.kept()] == [f"help {one}" for one in senders]


async def test_a_leader_taps_a_button(post: Any) -> None:
    await post.bring("lead", ANNA, "en")
    await post.lead("c", "lead")
    record = await post.warn()
    (ask,) = await post.app.parts.relays.asked_in(record.id)

    for button, key, slots in (
        ("received", "reply-relay-received", {"two": "2"}),
        ("question", "reply-relay-question", {}),
        ("relayed", "reply-relay-received", {"two": "2"}), ("cannot", "reply-relay-cannot", {}),
    ):
        told = await post.say(f"whatsapp:{ANNA}", "Tap", ButtonPayload=f"{button}:{ask.id}")

        assert told == [sentence(post, "en", key, **slots)]
        assert (await post.kept())[-1]["meaning"] == button
        assert (await post.answers())[-1].transport == "whatsapp"


async def test_a_button_of_another_message_answers_none_that_is_open(post: Any) -> None:
    await post.bring("lead", ANNA, "en")
    await post.lead("c", "lead")
    record = await post.warn()

    assert await post.say(ANNA, "Done", ButtonPayload="relayed:999") == [
        sentence(post, "en", "reply-relay-which")
    ]

    (ask,) = await post.app.parts.relays.asked_in(record.id)
    assert ask.state == "asked"


async def test_a_leader_answers_each_of_several_asks_by_its_digit(post: Any) -> None:
    await post.bring("lead", ANNA, "ar")
    await post.lead("c", "lead", languages=("ar",))
    first, second = await post.warn("Flood"), await post.warn("Storm")

    assert await post.say(ANNA, "٢٢ ٤٠") == [
        sentence(post, "ar", "reply-relay-told", people="40")
    ]

    states = [
        [ask.state for ask in await post.app.parts.relays.asked_in(one.id)]
        for one in (first, second)
    ]
    assert states == [["asked"], ["relayed"]]


async def test_an_answer_that_whatsapp_refuses_goes_by_sms_once(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    await post.say(f"whatsapp:{ANNA}", "help")
    (row,) = await post.answers()
    await refuse(post, row.id)

    assert await post.app.rounds.answers() == 1
    assert await post.app.rounds.answers() == 0

    assert [(r.transport, r.state, r.text) for r in await post.answers()] == [
        ("whatsapp", "rerouted", row.text), ("sms", "queued", row.text)
    ]


async def test_who_stopped_sms_is_not_answered_there_for_whatsapp(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    await post.app.parts.contacts.opt_out(
        post.app.parts.keys.lookup(ANNA), "sms", at=1, via="reply"
    )
    await post.say(f"whatsapp:{ANNA}", "help")
    await refuse(post, (await post.answers())[0].id)

    assert await post.app.rounds.answers() == 0
    assert len(await post.answers()) == 1


async def refuse(post: Any, delivery_id: int) -> None:
    async with post.app.parts.db.write() as connection:
        row = update(s.deliveries).where(s.deliveries.c.id == delivery_id)
        await connection.execute(
            row.values(state="failed", reason="63016", due_at=post.clock.now())
        )


async def test_an_answer_is_worth_giving_for_an_hour(post: Any) -> None:
    await post.bring("anna", ANNA, "en")
    await post.say(ANNA, "help")
    post.clock.pass_by(3601)

    assert await post.app.rounds.answers() == 1

    assert [row.state for row in await post.answers()] == ["expired"]

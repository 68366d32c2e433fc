"""What people answer to a survey is counted, and is nothing else."""

from typing import Any

import pytest
from sqlalchemy import select

from dispatcher.domain.contact import Role
from dispatcher.store import schema as s

ASK_UNDERSTOOD = "Did you understand what to do? Answer 1 for yes, 2 for no."
THANKS = "Thank you. Your answer helps us to warn better."


@pytest.fixture
async def asked(office: Any) -> Any:
    """Two people who were warned, and were asked how that went."""
    for name, tag in (("p1", "en"), ("p2", "es")):
        await office.bring(name, tag, lat=50.5, lon=10.5)
    alert = await office.warn()
    await office.app.desk.refresh_active()
    await office.deliver()
    await office.end(alert)
    await office.send("survey", alert=alert.public_id)
    await office.tick()
    assert len(await office.deliver_notices()) == 2
    return office


async def counted(office: Any) -> dict[str, dict[str, int]]:
    (made,), _ = await office.app.desk.notices_listed(before=None, limit=10)
    found = (await office.app.desk.notice(made["id"]))["survey"]
    return {question: one["answers"] for question, one in found.items()}


async def test_two_questions_one_after_the_other(asked: Any) -> None:
    assert await asked.write("p1", "1") == [ASK_UNDERSTOOD]
    assert await asked.write("p1", "2, thank you") == [THANKS]
    assert await asked.write("p2", "2") == [
        "¿Entendió qué había que hacer? Responda 1 para sí, 2 para no."
    ]

    assert await counted(asked) == {
        "survey-ask": {"1": 1, "2": 1}, "survey-understood": {"2": 1}
    }


async def test_who_never_got_it_is_asked_nothing_more_and_may_correct_it(asked: Any) -> None:
    assert await asked.write("p1", "3") == [THANKS]
    assert await counted(asked) == {"survey-ask": {"3": 1}}

    assert await asked.write("p1", "1") == [ASK_UNDERSTOOD]
    assert await asked.write("p1", "١") == [THANKS]  # digits of any script
    assert await asked.write("p1", "2") == [THANKS]  # the last answer counts
    assert await counted(asked) == {"survey-ask": {"1": 1}, "survey-understood": {"2": 1}}


@pytest.mark.parametrize("words", ["1 child is trapped", "help", "4", "1?? where do I go"])
async def test_whoever_needs_help_is_heard(asked: Any, words: str) -> None:
    (answer,) = await asked.write("p1", words)

    assert "112" in answer
    assert await counted(asked) == {}
    assert len(await asked.app.parts.inbound.listed(unread=True)) == 1


async def test_an_answer_waits_for_nobody_and_stops_nothing(asked: Any) -> None:
    await asked.write("p1", "2")

    assert await asked.app.parts.inbound.listed(unread=True) == []
    (person,) = (await asked.app.parts.contacts.people([1])).values()
    assert [way.opted_out for way in person.ways] == [False]


async def test_a_stop_is_a_stop(asked: Any) -> None:
    (answer,) = await asked.write("p1", "STOP")

    assert answer.startswith("You will get no more messages")
    assert await counted(asked) == {}


async def test_a_leader_s_answer_is_the_leader_s(asked: Any) -> None:
    """A digit to an open relay ask never counts as a survey's."""
    await asked.bring("p1", "en", lat=50.5, lon=10.5, role=Role.LEADER)
    await asked.lead("river", (50.0, 10.0, 51.0, 11.0), "p1")
    await asked.warn("Extreme")
    await asked.app.desk.refresh_active()
    asks = [row for row in await asked.deliver() if row.channel == "relay"]
    assert len(asks) == 1

    (answer,) = await asked.write("p1", "1")

    assert answer not in (ASK_UNDERSTOOD, THANKS)
    assert await counted(asked) == {}
    async with asked.app.parts.db.read() as connection:
        assert (await connection.execute(select(s.relays.c.state))).scalars().all() == ["received"]


async def test_after_its_time_a_digit_is_a_message_to_be_read(asked: Any) -> None:
    asked.clock.pass_by(73)
    await asked.tick()

    (answer,) = await asked.write("p1", "1")

    assert "112" in answer
    assert await counted(asked) == {}

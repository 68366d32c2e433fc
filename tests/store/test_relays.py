from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from dispatcher.domain.delivery import State
from dispatcher.keys import KeyRing
from dispatcher.store.database import Database
from dispatcher.store.relays import Ask, Relays

T0 = 1_000_000_000_000
SILENCE, RELAYED = 300_000, 600_000
Put = Callable[..., Awaitable[int]]


@pytest.fixture
def relays(db: Database, keys: KeyRing) -> Relays:
    return Relays(db, keys)


@pytest.fixture
async def village(put: Put, contact: Put) -> dict[str, int]:
    """A community whose second leader is on the phone +15550100 and knows Amharic."""
    community = await put(
        "communities", external_id="hill", name="Hill", languages='[["am", 0.8], ["so", 0.2]]',
        leaders='["nobody", "l1", "l2"]',
    )
    address = await put("addresses", sealed=b"", lookup="hash-of-l2")
    return {
        "community": community, "address": address,
        "l1": await contact("l1", "am"), "l2": await contact("l2", "am"),
    }


@pytest.fixture
def asked(db: Database, relays: Relays, delivery: Put, put: Put, village: dict[str, int]) -> Any:
    """Ask leader l2 about an alert; the ask."""

    async def asked(alert_id: int, *, digit: str = "", leader: str = "l2") -> Ask:
        words = await put(
            "messages", alert_id=alert_id, language="am", channel="relay", kind="warning",
            purpose="leader", variant=f"so#{digit}" if digit else "so", text="Tell: {link}",
        )
        row = await delivery(
            alert_id, State.QUEUED, (village[leader],), purpose="leader", channel="relay",
            address_id=village["address"], community_id=village["community"], message_id=words,
            language="am", variant=f"so#{digit}" if digit else "so",
        )
        async with db.write() as connection:
            assert await relays.add(connection, alert_id, now=T0, silence_ms=SILENCE) == 1
        return next(a for a in await relays.asked_in(alert_id) if a.delivery_id == row)

    return asked


@pytest.fixture
def says(db: Database, relays: Relays) -> Any:
    """A leader's answer at T0 + *seconds*; the ask afterwards."""

    async def says(
        ask: Ask, answer: str, people: int | None = None, *, seconds: int = 60, words: str = ""
    ) -> Ask:
        async with db.write() as connection:
            return await relays.report(
                connection, ask.id, answer=answer, people=people, way="", via="sms",
                words=words, at=T0 + seconds * 1000, relayed_ms=RELAYED,
            )

    return says


async def test_an_ask_knows_its_leader_its_digit_and_when_silence_is_too_long(
    alert: Put, asked: Any, village: dict[str, int]
) -> None:
    ask = await asked(await alert(), digit="2")

    assert (ask.contact_id, ask.digit, ask.state) == (village["l2"], "2", "asked")
    assert ask.due_at == T0 + SILENCE
    # l1 stands before; a leader who was never imported has no place.
    assert ask.place == 1


async def test_asking_twice_makes_one_ask(
    db: Database, relays: Relays, alert: Put, asked: Any
) -> None:
    alert_id = await alert()
    await asked(alert_id)

    async with db.write() as connection:
        assert await relays.add(connection, alert_id, now=T0 + 5, silence_ms=SILENCE) == 0


@pytest.mark.parametrize(("answers", "state", "people", "due"), [
    pytest.param([("received", None)], "received", 0, T0 + 60_000 + RELAYED, id="received"),
    pytest.param([("relayed", 15)], "relayed", 15, None, id="relayed"),
    pytest.param([("relayed", 15), ("relayed", 40)], "relayed", 40, None, id="last-number"),
    pytest.param([("relayed", 15), ("received", None)], "relayed", 15, None, id="not-undone"),
    pytest.param([("relayed", 15), ("cannot", None)], "relayed", 15, None, id="done-is-done"),
    pytest.param([("received", None), ("cannot", None)], "cannot", 0, None, id="cannot"),
    pytest.param([("cannot", None), ("relayed", 8)], "relayed", 8, None, id="could-after-all"),
    pytest.param([("question", None)], "received", 0, T0 + 60_000 + RELAYED, id="question"),
])
async def test_answers_move_an_ask_forward_only(
    relays: Relays, alert: Put, asked: Any, says: Any, answers: list[tuple[str, int | None]],
    state: str, people: int, due: int | None,
) -> None:
    ask = await asked(await alert())

    for answer, number in answers:
        told = await says(ask, answer, number)

    stored = await relays.get(ask.id)
    assert stored == told
    assert (stored.state, stored.people_told, stored.due_at) == (state, people, due)


async def test_what_a_leader_said_is_sealed_and_can_be_read_again(
    db: Database, relays: Relays, alert: Put, asked: Any, says: Any
) -> None:
    ask = await asked(await alert())
    await says(ask, "question", words="Is the bridge open?")

    said = await relays.said(ask.id)
    assert [(one["answer"], one["words"]) for one in said] == [("question", "Is the bridge open?")]


async def test_silent_and_not_yet_relayed_asks_are_due(
    relays: Relays, alert: Put, asked: Any, says: Any
) -> None:
    silent = await asked(await alert("al-1"))
    slow = await asked(await alert("al-2"), digit="2")
    done = await asked(await alert("al-3"), digit="3")
    await says(slow, "received")
    await says(done, "relayed", 3)

    assert await relays.due(T0 + SILENCE - 1) == []
    assert [a.id for a in await relays.due(T0 + SILENCE)] == [silent.id]
    assert {a.id for a in await relays.due(T0 + 60_000 + RELAYED)} == {silent.id, slow.id}


async def test_a_mark_puts_off_and_passes_on(relays: Relays, alert: Put, asked: Any) -> None:
    ask = await asked(await alert())

    await relays.mark(ask.id, state="silent", reminders=1, passed_at=T0 + 1, due_at=None)

    marked = await relays.get(ask.id)
    assert (marked.state, marked.reminders, marked.passed_at) == ("silent", 1, T0 + 1)
    assert await relays.due(T0 + 10 * SILENCE) == []
    with pytest.raises(TypeError, match="digit"):
        await relays.mark(ask.id, digit="4")


async def test_a_number_finds_its_open_asks_unanswered_first(
    relays: Relays, alert: Put, asked: Any, says: Any, village: dict[str, int]
) -> None:
    first = await asked(await alert("al-1"))
    second = await asked(await alert("al-2"), digit="2")
    await says(second, "received")

    found = await relays.open_for("hash-of-l2")

    assert [a.id for a in found] == [first.id, second.id]
    assert await relays.open_for("hash-of-nobody") == []
    assert await relays.open_digits([village["l2"]]) == {village["l2"]: {"", "2"}}


async def test_when_an_alert_is_over_nobody_is_asked_again_but_a_late_answer_counts(
    relays: Relays, alert: Put, asked: Any, says: Any, village: dict[str, int]
) -> None:
    alert_id = await alert()
    ask = await asked(alert_id)

    await relays.close([alert_id])

    assert await relays.open_for("hash-of-l2") == []
    assert await relays.open_digits([village["l2"]]) == {}
    assert await relays.due(T0 + 10 * SILENCE) == []
    late = await says(ask, "received")
    assert (late.state, late.due_at) == ("received", None)


async def test_a_leaders_page_has_every_language_of_the_community_that_has_words(
    relays: Relays, keys: KeyRing, alert: Put, asked: Any, put: Put
) -> None:
    alert_id = await alert()
    for language, channel in (("so", "sms"), ("so", "whatsapp"), ("es", "sms")):
        await put(
            "messages", alert_id=alert_id, language=language, channel=channel, kind="warning",
            purpose="public", text=f"Warning in {language} by {channel}",
        )
    ask = await asked(alert_id)

    page = await relays.page(keys.token("relay", str(ask.delivery_id)), link="https://x/r/1")

    assert page is not None
    assert page["texts"] == [
        {"language": "am", "text": "Tell: https://x/r/1", "spoken": ""},
        {"language": "so", "text": "Warning in so by sms", "spoken": ""},
    ]
    assert (page["community"], page["over"], page["code"]) == ("Hill", False, "AL-1")
    assert await relays.page("no such token") is None

from collections.abc import Awaitable, Callable

from dispatcher.domain.area import Geocode
from dispatcher.domain.facts import LocalFacts
from dispatcher.store.database import Database
from dispatcher.store.facts import Facts
from dispatcher.store.overview import Overview

SCHOOL = LocalFacts(
    external_id="school", communities=("mill", "quay"), hazards=("flood",), sign="مدرسة",
    codes=(Geocode(name="district", value="D-1"),), phone="+15550123", papers="not-asked",
    free=True, animals=True, texts={"go": {"en": "the school", "ar": "المدرسة"}},
    confirmed_at=1_793_577_600_000, valid_until=1_800_000_000_000,
)


async def test_what_is_kept_comes_back_and_the_same_again_changes_nothing(db: Database) -> None:
    facts = Facts(db)
    bare = LocalFacts(external_id="line", codes=(Geocode(name="a", value="b"),), phone="112")

    assert await facts.put([SCHOOL, bare], now=1) == (2, 0)
    assert await facts.put([SCHOOL, bare], now=2) == (0, 0)
    assert await facts.all() == [bare, SCHOOL]


async def test_a_change_replaces_everything_and_a_removal_leaves_nothing(db: Database) -> None:
    facts = Facts(db)
    await facts.put([SCHOOL], now=1)
    moved = LocalFacts(external_id="school", communities=("mill",), sign="Gym", confirmed_at=5)

    assert await facts.put([moved], now=2) == (0, 1)
    assert await facts.all() == [moved]
    assert await facts.remove("school")
    assert not await facts.remove("school")
    assert await facts.all() == []


async def test_the_page_for_everybody_shows_no_communitys_facts(
    db: Database, put: Callable[..., Awaitable[int]]
) -> None:
    for variant, text in (("@school.1a2b", "Go to: the school."), ("", "Go up.")):
        await put(
            "messages", alert_id=1, language="en", channel="sms", purpose="public",
            kind="warning", text=text, variant=variant,
        )

    assert [one["text"] for one in await Overview(db).public_texts(1)] == ["Go up."]

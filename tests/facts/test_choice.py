from collections.abc import Iterator
from dataclasses import replace

from dispatcher.domain.area import Area, Geocode
from dispatcher.domain.community import Group
from dispatcher.domain.facts import DAY_MS, LocalFacts
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.record import WordsKey
from dispatcher.pipeline.local import gathered, parted, without_facts

NOW = 1_790_000_000_000
D1 = Geocode(name="district", value="D-1")


def group(number: int, name: str, *codes: Geocode) -> Group:
    return Group(
        community_id=number, external_id=name, name=name, timezone="UTC", languages=(), size=0,
        area=Area(description=name, geocodes=codes), leaders=(),
    )


def facts(name: str, *communities: str, **fields: object) -> LocalFacts:
    held = {"sign": name, "confirmed_at": NOW - DAY_MS} | fields
    return LocalFacts(external_id=name, communities=communities, **held)  # type: ignore[arg-type]


def told(
    *some: LocalFacts, community: int = 1, hazard: str = "flood", days: int = 400
) -> list[str]:
    local = gathered(some, [group(1, "mill", D1), group(2, "quay")], now=NOW, days=days)
    mark = local.mark(hazard, Kind.WARNING, community)
    return [part.rpartition(".")[0] for part in mark.lstrip("@").split("+") if part]


def test_a_community_hears_of_its_own_place_and_of_no_other() -> None:
    school, gym = facts("school", "mill"), facts("gym", "quay")

    assert told(school, gym) == ["school"]
    assert told(school, gym, community=2) == ["gym"]
    assert told(school, community=2) == []


def test_a_place_is_found_by_the_code_of_the_communitys_area_too() -> None:
    assert told(facts("hall", codes=(D1,))) == ["hall"]
    assert told(facts("hall", codes=(D1,)), facts("school", "mill")) == ["school"]
    assert told(facts("hall", codes=(D1,)), community=2) == []


def test_of_many_each_hears_its_own_once_and_each_fact_is_looked_at_once() -> None:
    looked: list[str] = []

    class Watched(tuple):  # type: ignore[type-arg]
        """Names whose owner was asked whom it is for."""

        def __iter__(self) -> Iterator[str]:
            looked.append(self[0])
            return super().__iter__()

        def __contains__(self, name: object) -> bool:
            looked.append(self[0])
            return super().__contains__(name)

    groups = [group(n, f"c{n}", D1) for n in range(300)]
    some = [replace(facts(f"f{n}", codes=(D1,) if n == 7 else ()), communities=Watched([f"c{n}"]))
            for n in range(300)]

    local = gathered(some, groups, now=NOW, days=400)

    assert [one.external_id for one in local.by_community[5]] == ["f5", "f7"]
    assert [one.external_id for one in local.by_community[7]] == ["f7"]
    assert len(looked) <= 4 * len(groups)


def test_what_was_made_for_the_hazard_comes_first_and_another_hazards_never() -> None:
    fire, any_ = facts("meadow", "mill", hazards=("fire",)), facts("school", "mill")

    assert told(fire, any_, hazard="fire") == ["meadow"]
    assert told(fire, any_, hazard="flood") == ["school"]
    assert told(fire, hazard="flood") == []


def test_one_place_and_a_number_if_it_has_none() -> None:
    school = facts("school", "mill")
    line = facts("line", "mill", sign="", phone="+15550123")

    assert told(school, facts("gym", "mill", confirmed_at=NOW), line) == ["gym", "line"]
    assert told(facts("hall", "mill", phone="+15550124"), line) == ["hall"]
    assert told(line) == ["line"]


def test_what_is_old_or_over_is_not_said() -> None:
    assert told(facts("school", "mill", confirmed_at=NOW - 401 * DAY_MS)) == []
    assert told(facts("school", "mill", confirmed_at=NOW - 401 * DAY_MS), days=500) == ["school"]
    assert told(facts("school", "mill", valid_until=NOW)) == []
    assert told(facts("school", "mill", valid_until=NOW + 1)) == ["school"]


def test_only_what_holds_for_everybody_is_common() -> None:
    both, one = facts("line", "mill", "quay"), facts("school", "mill", confirmed_at=NOW)
    groups = [group(1, "mill"), group(2, "quay")]
    shared = gathered([both], groups, now=NOW, days=400)
    apart = gathered([both, one], groups, now=NOW, days=400)

    assert shared.common("flood", Kind.WARNING, [1, 2]).startswith("@line.")
    assert apart.common("flood", Kind.WARNING, [1, 2]) == ""
    assert shared.common("flood", Kind.WARNING, [1, 3]) == ""
    assert shared.common("flood", Kind.WARNING, []) == ""


def test_an_ending_says_no_facts() -> None:
    local = gathered([facts("school", "mill")], [group(1, "mill")], now=NOW, days=400)

    assert local.mark("flood", Kind.WITHDRAWN, 1) == ""
    assert local.mark("flood", Kind.WARNING, None) == ""


def test_a_change_of_facts_is_another_wording() -> None:
    marks = {
        gathered([one], [group(1, "mill")], now=NOW, days=400).mark("flood", Kind.UPDATE, 1)
        for one in (
            facts("school", "mill"), facts("school", "mill", papers="asked"),
            facts("school", "mill", texts={"go": {"en": "up"}}),
            facts("school", "mill", phone="+15550123"),
        )
    }

    assert len(marks) == 4


def test_the_general_wording_is_that_of_no_community() -> None:
    key = WordsKey(position=0, language="en", channel="sms", kind=Kind.WARNING,
                   purpose=Purpose.PUBLIC, variant="@school.1a2b")

    assert without_facts(key).variant == ""
    assert parted("am+so@school.1a2b#2") == ("am+so", "@school.1a2b", "2")
    assert parted("60") == ("60", "", "")

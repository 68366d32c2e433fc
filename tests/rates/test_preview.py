"""A dry run over many pages of people counts each once and keeps no more of them than of a few."""

from collections.abc import Iterable
from typing import Any

import pytest

from dispatcher.domain.contact import Person
from dispatcher.service import preview
from dispatcher.service.tally import Tally

PAGE, PAGES = 4, 6


@pytest.fixture
def tallies(monkeypatch: pytest.MonkeyPatch) -> list[Tally]:
    made: list[Tally] = []

    class Seen(Tally):
        def __init__(self, scene: Any) -> None:
            super().__init__(scene)
            self.most = 0
            made.append(self)

        def meet(self, people: Iterable[Person]) -> None:
            super().meet(people)
            self.most = max(self.most, len(self.firsts))

    monkeypatch.setattr(preview, "Tally", Seen)
    monkeypatch.setattr(preview, "PAGE", PAGE)
    return made


def one_number(i: int) -> tuple[tuple[str, str], ...]:
    return (("sms", "+15552000000"),)


async def test_pages_of_people_are_added_up(make_town: Any, tallies: list[Any]) -> None:
    town = await make_town()
    people = PAGE * PAGES
    await town.bring(people, addresses=one_number)  # who share one number, across pages
    await town.bring(people, first=people, language="ar")
    await town.bring(people, first=2 * people, addresses=())
    shown = await town.preview()

    assert shown["audience"]["people"] == 3 * people
    assert shown["audience"]["by_language"] == {"en": 2 * people, "ar": people}
    assert shown["audience"]["by_channel"] == {"sms": 2 * people}
    assert shown["totals"]["messages"] == 1 + people
    assert [(gap["kind"], gap["people"]) for gap in shown["gaps"]] == [("no-way", people)]
    (tally,) = tallies
    assert tally.most == PAGE
    assert len(tally._gaps) == 1

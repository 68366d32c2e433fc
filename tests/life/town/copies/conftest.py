"""A desk to which sources of different trust and reach bring documents."""

from typing import Any

import pytest

from dispatcher.domain.record import Principal


def source(name: str) -> Principal:
    return Principal(name=name, role="operator")


class Desk:
    """Documents by identifier in a square of its own."""

    def __init__(self, town: Any, square: Any, cap: Any, refer: Any) -> None:
        self.town, self.square, self.cap, self.refer = town, square, cap, refer
        self.now = town.clock.now()

    def write(self, name: str, **more: Any) -> str:
        return str(self.cap(self.square, f"{self.square.name}-{name}", now=self.now, **more))

    def named(self, name: str, *, age: float, sender: str = "") -> str:
        return str(self.refer(
            self.square, f"{self.square.name}-{name}", now=self.now, age=age, sender=sender
        ))

    async def by(self, who: str, document: str) -> tuple[str, dict[str, Any]]:
        verdict, answer = await self.town.submit(document, who=source(who), via=who)
        return verdict, dict(answer)

    async def go(self) -> None:
        for _ in range(3):
            await self.town.plan()
            await self.town.send()
            await self.town.tick()


@pytest.fixture
def desk(town: Any, square: Any, document: Any, reference: Any) -> Desk:
    return Desk(town, square(), document, reference)


@pytest.fixture
def strict(strict_town: Any, square: Any, document: Any, reference: Any) -> Desk:
    return Desk(strict_town, square(), document, reference)

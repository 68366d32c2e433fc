"""All that waits to be planned, for tests that plan by hand."""

from dispatcher.app import App
from dispatcher.domain.record import Outline


async def to_plan(app: App) -> list[Outline]:
    """Active alerts whose planning is not finished, the gravest first."""
    found: dict[int, Outline] = {}
    while (one := await app.parts.alerts.next_to_plan(but=found)) is not None:
        found[one.id] = one
    return list(found.values())

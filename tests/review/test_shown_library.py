"""What the console and the API show of the library knows what speakers have approved."""

from typing import Any

from dispatcher.service.review import ask_library


async def test_what_a_speaker_approved_is_shown_as_reviewed(town: Any) -> None:
    await town.interpreters("farah")
    await ask_library(town.app.parts, "so", "flood")
    await town.round()
    await town.send()

    before = await _sentences(town)
    assert (await town.answer(town.page_of("farah"), answer="approve"))[0] == 200
    after = await _sentences(town)

    assert before["reviewed"] == 0
    assert after["reviewed"] > 0
    assert sum(after.values()) == sum(before.values())


async def _sentences(town: Any) -> dict[str, int]:
    """How many of the language's sentences somebody stands for."""
    rows = (await town.app.desk.library())["coverage"]
    (one,) = (row for row in rows if row["language"] == "so")
    return dict(one["sentences"])

"""A machine's draft before interpreters, and what is remembered of what they let stand."""

from typing import Any

from dispatcher.domain.message import Rendering
from dispatcher.store.translations import Translations

GREEK = {
    "Flood on the river.": "Πλημμύρα στο ποτάμι.",
    "Move to higher ground.": "Πηγαίνετε ψηλότερα.",
}


async def _translated(town: Any) -> None:
    await Translations(town.app.parts.db).keep(
        [Rendering(source=s, text=t, engine="en-el") for s, t in GREEK.items()],
        source="en", language="el", now=town.clock.now(),
    )


async def _approved(town: Any) -> str:
    await town.people(eleni="el")
    await town.interpreters("maria", language="el")
    alert: str = await town.warn()
    await town.go()
    await _translated(town)  # after she was asked, before she looks
    status, _ = await town.answer(town.page_of("maria"), answer="approve")
    assert status == 200
    await town.send()
    return alert


async def test_a_machines_draft_that_a_speaker_approved_says_so(town: Any) -> None:
    alert = await _approved(town)

    words = [m for m in await town.messages(alert) if m["language"] == "el"]
    assert [(m["provenance"], m["reviewed_by"]) for m in words] == [
        ("machine-reviewed", "Ms maria")
    ]
    assert town.to("eleni")[1:] == [words[0]["text"]] == [await town.draft()]
    assert "Πηγαίνετε ψηλότερα." in words[0]["text"]


async def test_sentences_that_were_let_stand_are_remembered(town: Any) -> None:
    await _approved(town)

    rows = await town.rows("select text, reviewed_by, provenance from translations order by id")
    assert [tuple(row) for row in rows] == [
        (text, "Ms maria", "machine-reviewed") for text in GREEK.values()
    ]


async def test_a_sentence_that_was_mended_is_not(town: Any) -> None:
    await town.people(eleni="el")
    await town.interpreters("maria", language="el")
    await _translated(town)
    await town.warn()
    await town.go()
    path, form = town.page_of("maria"), {
        "answer": "edit", "text0": (await town.draft()).replace("ψηλότερα", "ψηλά"),
    }

    status, html = await town.answer(path, **form)
    if status == 422:
        seen = html.split('name="seen" value="')[1].split('"')[0]
        status, html = await town.answer(path, **form, seen=seen)
    assert status == 200, html

    rows = await town.rows("select reviewed_by from translations order by id")
    assert [row.reviewed_by for row in rows] == ["Ms maria", ""]

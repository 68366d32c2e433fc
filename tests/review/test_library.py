"""The library before interpreters: asked in pieces, approved without a file changed, exported."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from dispatcher.service.review import ask_library
from dispatcher.settings import shipped
from dispatcher.words.ftl import text_of
from dispatcher.words.library import Library
from dispatcher.words.review_library import exported, pieces


async def _ask(town: Any, hazard: str = "flood") -> tuple[int, int]:
    return await ask_library(town.app.parts, "so", hazard)


async def _texts(town: Any, path: str) -> dict[str, str]:
    _, html = await town.open(path)
    found = re.findall(r'<textarea id="text(\d+)"[^>]*>([^<]*)</textarea>', html)
    return {f"text{n}": text.replace("&#34;", '"').replace("&#39;", "'") for n, text in found}


async def test_one_page_at_a_time_until_all_is_said(town: Any) -> None:
    await town.interpreters("farah")
    pages, sentences = await _ask(town)
    seen = 0
    for n in range(pages):
        await town.round()
        await town.send()
        assert len(town.to("farah")) == n + 1
        path = town.page_of("farah")
        seen += len(await _texts(town, path))
        assert (await town.answer(path, answer="approve"))[0] == 200

    await town.round()
    assert seen == sentences
    assert (await _ask(town)) == (0, 0) or (await _ask(town))[1] == 0


async def test_an_approved_sentence_counts_as_reviewed_with_the_name(town: Any) -> None:
    await town.people(ayaan="so")
    await town.interpreters("farah")
    keys = {*_required(town)}
    await _approve_all(town, keys)

    alert = await town.warn()
    await town.go()

    words = [m for m in await town.messages(alert) if m["language"] == "so"]
    assert [(m["provenance"], m["reviewed_by"]) for m in words] == [("template", "Ms farah")]
    # Nobody has to be asked about this alert any more.
    assert await town.rows("select id from review_tasks where alert_id is not null") == []


def _required(town: Any) -> tuple[str, ...]:
    from dispatcher.domain.message import Kind
    from dispatcher.words.required import endings, required

    return (
        *required(hazard="flood", kind=Kind.WARNING, channel="sms", phone=False),
        *endings("flood", Kind.WARNING),
    )


async def _approve_all(town: Any, keys: set[str]) -> None:
    await ask_library(town.app.parts, "so", "")
    while True:
        await town.round()
        await town.send()
        open_ = await town.rows("select items from review_tasks where state = 'open'")
        wanted = {i["key"] for row in open_ for i in json.loads(row[0])} & keys
        if not wanted:
            break
        assert (await town.answer(town.page_of("farah"), answer="approve"))[0] == 200


async def test_an_edit_takes_the_place_of_the_sentence(town: Any) -> None:
    await town.interpreters("farah")
    await _ask(town)
    await town.round()
    await town.send()
    path = town.page_of("farah")
    before = await _texts(town, path)
    n, first = next(iter(before.items()))

    form = {**before, n: first + " Orod!"}
    status, html = await town.answer(path, answer="edit", **form)
    if status == 422:
        seen = html.split('name="seen" value="')[1].split('"')[0]
        status, html = await town.answer(path, answer="edit", **form, seen=seen)
    assert status == 200, html

    await town.app.scenes.learn()
    approved = town.app.parts.words.library.approved("so")
    assert first + " Orod!" in [text for text, _ in approved.values()]


@pytest.mark.parametrize(("text", "why"), [
    ("{ $place } { $place } { $sent }", "slot-extra"),
    ("", "sentence"),
    ("Fatahaad {", "sentence"),
    ("Наводнение { $place }", "script"),
])
async def test_a_sentence_that_breaks_the_rules_is_refused_with_the_reason(
    town: Any, text: str, why: str
) -> None:
    await town.interpreters("farah")
    await _ask(town)
    await town.round()
    await town.send()
    path = town.page_of("farah")

    status, html = await town.answer(
        path, answer="edit", **{**await _texts(town, path), "text0": text}
    )

    assert status == 422
    assert f"<li>{why}:" in html


async def test_an_approval_ends_with_the_words_that_were_approved(town: Any) -> None:
    await town.interpreters("farah")
    await _ask(town)
    await town.round()
    await town.send()
    await town.answer(town.page_of("farah"), answer="approve")
    async with town.app.parts.db.write() as connection:
        from sqlalchemy import text

        await connection.execute(text("update reviewed_sentences set digest = 'x', text = 'y'"))

    await town.app.scenes.learn()

    # The file says something else than what was shown, and than what was approved.
    assert town.app.parts.words.library.approved("so") == {}


def test_the_files_say_reviewed_once_all_of_their_sentences_are(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    for tag in ("en", "so"):
        shutil.copytree(shipped("templates") / tag, folder / tag)
    library = Library.load(folder)
    sentences = library.sentences("so")
    review = {k: (text_of(v), "Farah A.") for k, v in sentences.items()
              if v.path.endswith("/review.ftl")}
    some = dict(list(review.items())[1:])

    assert exported(folder, "so", some) == {}  # nothing changed, and not all of it is reviewed
    ((file, after),) = exported(folder, "so", review).items()
    file.write_text(after, encoding="utf-8")

    again = Library.load(folder)
    assert {again.status("so", key) for key in review} == {"reviewed"}
    assert {again.reviewer("so", key) for key in review} == {"Farah A."}
    assert {k: text_of(v) for k, v in again.sentences("so").items()} == {
        k: text_of(v) for k, v in sentences.items()
    }


def test_a_page_can_be_read_on_a_phone() -> None:
    found = pieces(Library.load(shipped("templates")), "so")

    assert len(found) > 20
    assert max(len(items) for items in found) <= 6
    assert all(
        len(items) == 1 or sum(len(i.source) + len(i.draft) for i in items) <= 900
        for items in found
    )

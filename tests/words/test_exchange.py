"""Sentences go to translators' tools and come back; what nobody touched keeps every byte."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.words import Library
from dispatcher.words.exchange import Row, as_csv, as_ftl, from_csv, from_ftl
from dispatcher.words.imported import Import, Signer, imported

ENGLISH = """# status: draft

flood-name = Flood
flood-warning = { $source } warns: flood in { $place }.
# Said in few words.
flood-action = Go up.
left = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
"""
SPANISH = """\ufeff# status: reviewed\r
# reviewer: Olha\r
\r
# Un comentario   con espacios \r
flood-name   =    Inundación\r
\r
## Una sección\r
\r
flood-action = Suban.\r
"""
BY = Signer(name="Amina", date="2026-11-21")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for tag, text in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "all.ftl").write_bytes(text.encode())
    return tmp_path


@pytest.fixture
def bring(folder: Path) -> Callable[..., Import]:
    """Import rows (key, translation, more) and write what becomes of them."""

    def take(*rows: tuple[Any, ...], language: str = "es") -> Import:
        given = [
            Row(**{"line": n, "english": "", "comment": "", "key": key, "text": text,
                   **(more[0] if more else {})})
            for n, (key, text, *more) in enumerate(rows, 2)
        ]
        found = imported(Library.load(folder), folder, language, given, by=BY)
        for file, text in found.files.items():
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(text.encode())
        return found

    return take


def test_what_is_imported_is_a_draft_and_the_rest_keeps_every_byte(
    folder: Path, bring: Callable[..., Import]
) -> None:
    found = bring(("flood-action", "Suban ya."), ("flood-warning", "{ $source }: inundación en "
                   "{ $place }.", {"comment": "Corta."}))

    assert (found.changed, found.refused) == (("flood-action", "flood-warning"), ())
    signed = "# status: draft\r\n# author: Amina\r\n# date: 2026-11-21\r\n"
    assert (folder / "es" / "all.ftl").read_bytes().decode() == SPANISH.replace(
        "flood-action = Suban.", signed + "flood-action = Suban ya."
    ).replace(
        "    Inundación\r\n",
        f"    Inundación\r\n# Corta.\r\n{signed}flood-warning = {{ $source }}: inundación en "
        "{ $place }.\r\n",
    )
    library = Library.load(folder)
    assert library.faults() == ()
    assert [library.status("es", key) for key in ("flood-name", "flood-action")] == [
        "reviewed", "draft"]


def test_the_same_file_twice_changes_nothing(
    folder: Path, bring: Callable[..., Import]
) -> None:
    rows = [("flood-action", "Suban ya.", {"comment": "Corta."}), ("flood-name", "Inundación")]
    bring(*rows)
    before = (folder / "es" / "all.ftl").read_bytes()

    again = bring(*rows)

    assert (again.files, again.changed, again.unchanged) == ({}, (), 2)
    assert (folder / "es" / "all.ftl").read_bytes() == before


@pytest.mark.parametrize(("row", "code"), [
    (("flood-acton", "Suban."), "key"),
    (("flood-warning", "{ $source }: agua."), "slot-missing"),
    (("flood-action", "Suban \u202fya."), "character"),
    (("flood-action", "Подниматься."), "script"),
    (("flood-action", "Suban {"), "syntax"),
    (("flood-action", "{ flood-name }."), "glued"),
    (("flood-action", "Suban ya.", {"english": "Go down."}), "english"),
])
def test_a_row_with_a_fault_is_refused_with_its_line_and_the_others_are_taken(
    bring: Callable[..., Import], row: tuple[Any, ...], code: str
) -> None:
    found = bring(("flood-name", "Crecida"), row)

    assert found.changed == ("flood-name",)
    assert {(f.code, f.line) for f in found.refused} == {(f"template-{code}", 3)}


def test_a_line_break_begins_no_other_sentence(
    folder: Path, bring: Callable[..., Import]
) -> None:
    bring(("flood-action", "Suban.\nflood-name = Nada.\n# status: reviewed."))

    library = Library.load(folder)
    assert list(library.sentences("es")) == ["flood-name", "flood-action"]
    assert library.say("es", "flood-name") == "Inundación"
    assert library.status("es", "flood-action") == "draft"


def test_one_key_twice_is_refused_the_second_time(bring: Callable[..., Import]) -> None:
    found = bring(("flood-action", "Suban ya."), ("flood-action", "Suban pronto."))

    assert found.changed == ("flood-action",)
    assert [(f.code, f.line) for f in found.refused] == [("template-duplicate", 3)]


def test_a_new_language_begins_as_a_draft_under_the_translators_name(
    folder: Path, bring: Callable[..., Import]
) -> None:
    bring(("flood-action", "Panda juu."), ("flood-name", "Mafuriko"), ("left", ""), language="sw")

    assert (folder / "sw" / "all.ftl").read_text(encoding="utf-8") == (
        "# status: draft\n# author: Amina\n# date: 2026-11-21\n\n"
        "flood-name = Mafuriko\nflood-action = Panda juu.\n"
    )


@pytest.mark.parametrize("tag", ["es", "en", "fr"])
def test_both_forms_come_back_as_they_went(folder: Path, tag: str) -> None:
    library = Library.load(folder)

    for rows, faults in (from_csv(as_csv(library, tag)), from_ftl(as_ftl(library, tag))):
        assert faults == []
        assert [row.key for row in rows] == ["flood-name", "flood-warning", "flood-action", "left"]
        found = imported(library, folder, tag, rows, by=BY)
        assert (found.files, found.refused) == ({}, ())
        assert found.unchanged == len(library.sentences(tag))


@pytest.mark.parametrize("tag", ["ar", "fa", "zh-Hans", "ko", "ha"])
def test_a_shipped_language_comes_back_as_it_went(library: Library, tag: str) -> None:
    rows, _ = from_csv(as_csv(library, tag))

    found = imported(library, Path("unused"), tag, rows, by=BY)

    assert (found.changed, found.refused) == ((), ())
    assert found.unchanged == len(library.sentences(tag))
    assert found.unchanged > 300


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", 'id,translation\n"open,1\n'])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(csv.Error):
        from_csv(text)


def test_tables_of_other_spreadsheets_are_read() -> None:
    sheet = io.StringIO()
    csv.writer(sheet, delimiter=";").writerows(
        [["ID", "Translation"], ["a", "one\r\ntwo"], [], ["b", "x", "more"], ["c", "three"]]
    )

    rows, faults = from_csv(sheet.getvalue())

    assert [(row.line, row.key, row.text) for row in rows] == [
        (2, "a", "one\ntwo"), (6, "c", "three")]
    assert [(f.code, f.line) for f in faults] == [("template-row", 5)]

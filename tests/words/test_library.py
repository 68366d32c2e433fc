from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.words import Library
from dispatcher.words.ftl import Leaves, read

ENGLISH = """# status: draft
# author: Tocsin

greeting = { $source } warns of flood in { $place }.
plain = Go to higher ground.
"""


@pytest.fixture
def with_spanish(tmp_path: Path) -> Callable[..., Library]:
    def load(text: str, *, folder: str = "es", header: str = "# status: draft\n") -> Library:
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "all.ftl").write_text(ENGLISH, encoding="utf-8")
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "all.ftl").write_text(header + text, encoding="utf-8")
        return Library.load(tmp_path)

    return load


def test_the_shipped_templates_have_no_faults(library: Library) -> None:
    assert [(f.path, f.line, f.message) for f in library.faults()] == []


def test_the_shipped_templates_speak_at_least_twelve_languages_of_all_hazards(
    library: Library,
) -> None:
    wanted = set("en es fr pt ar fa uk tr am so vi zh-Hans".split())
    rows = {(r["language"], r["hazard"], r["kind"]) for r in library.matrix()
            if r["channel"] == "sms"}

    assert wanted <= set(library.languages)
    assert {tag: n for tag, n in Counter(r[0] for r in rows).items() if n < 9 * 5} == {}


@pytest.mark.parametrize(("text", "code", "line"), [
    pytest.param("plain = Suban.\n= nada\n", "template-syntax", 3, id="junk"),
    pytest.param("greeting = { $source } avisa.\n", "template-slot-missing", 2, id="slot missing"),
    pytest.param("plain = Suban a { $place }.\n", "template-slot-extra", 2, id="slot too many"),
    pytest.param(
        "greeting = { $source } { $place } { $place }\n", "template-slot-extra", 2, id="slot twice"
    ),
    pytest.param("plane = Suban.\n", "template-key", 2, id="unknown key"),
    pytest.param("plain = Suban.\nplain = Vayan.\n", "template-duplicate", 3, id="twice"),
    pytest.param("plain = Suban \u0430hora.\n", "template-script", 2, id="cyrillic a"),
    pytest.param("plain = Suban\u00a0ahora.\n", "template-character", 2, id="no-break space"),
    pytest.param("plain = Suban\u202fahora.\n", "template-character", 2, id="narrow one"),
    pytest.param("plain = \u201cSuban\u201d.\n", "template-character", 2, id="curly quotes"),
    pytest.param("plain = Suban\u200f.\n", "template-character", 2, id="direction mark"),
    pytest.param("plain = Suban\tya.\n", "template-character", 2, id="tab"),
    pytest.param('plain = {""}\n', "template-empty", 2, id="empty"),
])
def test_a_fault_is_found_with_its_file_and_line(
    with_spanish: Callable[..., Library], text: str, code: str, line: int
) -> None:
    found = [(f.code, f.path, f.line) for f in with_spanish(text).faults()]

    assert found == [(code, "es/all.ftl", line)]


@pytest.mark.parametrize(("header", "folder", "code"), [
    ("", "es", "template-status"),
    ("# status: perfect\n", "es", "template-status"),
    ("# status: reviewed\n", "es", "template-reviewer"),
    ("# status: draft\n", "tl", "template-language"),
    ("# status: draft\n", "zh-CN", "template-language"),
    ("# status: draft\n", "nowhere", "template-language"),
])
def test_a_file_says_what_it_is(
    with_spanish: Callable[..., Library], header: str, folder: str, code: str
) -> None:
    faults = with_spanish("\n", header=header, folder=folder).faults()

    assert [f.code for f in faults] == [code]


def test_a_file_that_is_not_utf_8_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "all.ftl").write_bytes(b"plain = \xff\xfe")

    assert [f.code for f in Library.load(tmp_path).faults()] == ["template-unreadable"]


def test_words_that_nobody_signed_for_are_a_draft(with_spanish: Callable[..., Library]) -> None:
    library = with_spanish("plain = Suban.\n", header="# status: reviewed\n")

    assert library.status("es", "plain") == "draft"


def test_a_keyword_that_phones_know_may_stand_in_any_script(library: Library) -> None:
    assert "START" in library.say("ar", "reply-stopped")


def test_a_missing_sentence_or_slot_is_a_key_error(library: Library) -> None:
    with pytest.raises(KeyError):
        library.say("en", "no-such-sentence")
    with pytest.raises(KeyError):
        library.say("xx", "until", until="06:00")
    with pytest.raises(KeyError):
        library.say("en", "until")


@pytest.mark.parametrize(("language", "isolated"), [
    ("en", False), ("so", False), ("zh-Hans", False), ("ar", True), ("fa", True),
])
def test_only_right_to_left_scripts_get_isolates(
    library: Library, language: str, isolated: bool
) -> None:
    said = library.say(language, "until", until="06:00")

    assert ("\u206806:00\u2069" in said) is isolated


def test_a_number_is_said_as_it_is_given(library: Library) -> None:
    assert "1234567" in library.say("fr", "reply-relay-told", people=1234567)


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans"])
def test_a_sentence_read_by_itself_is_the_one_of_the_whole_file(
    templates: Path, language: str
) -> None:
    files = tuple(sorted((templates / language).glob("*.ftl")))

    alone = Leaves(files)

    whole = {s.key: s for file in files for s in read(file).sentences}
    assert list(alone) == list(whole)
    for key, sentence in whole.items():
        assert replace(alone[key], message=sentence.message) == sentence
        # The remark above a sentence is for whoever edits the file.
        assert alone[key].message.equals(sentence.message, ignored_fields=["comment", "span"])


def test_what_is_no_sentence_is_left_out_and_the_first_of_two_counts(tmp_path: Path) -> None:
    path = tmp_path / "es" / "all.ftl"
    path.parent.mkdir()
    path.write_text("# status: draft\na = { $\nb = uno\n  y dos\nb = tres\n", encoding="utf-8")

    leaves = Leaves((path, tmp_path / "es" / "missing.ftl"))

    assert (list(leaves), "a" in leaves, bool(leaves)) == (["b"], False, True)
    assert (leaves["b"].plain, leaves["b"].line) == ("uno\ny dos", 3)
    assert not Leaves(())

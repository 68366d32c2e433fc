"""Each fault of a template file, planted once; what is right beside it is left alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.words import Library
from dispatcher.words.coverage import coverage, sentences, unreviewed

HEAD = "# status: draft\n# author: Amina\n# date: 2026-11-21\n"
ENGLISH = HEAD + """
flood-name = Flood
flood-warning = { $source } warns: flood in { $place }.
flood-update = New: { $source } warns: flood in { $place }.
flood-withdrawn = { $source } has withdrawn it for { $place }.
flood-all-clear = { $source }: it is over in { $place }.
flood-area-left = { $source }: it still holds for { $place }.
flood-action = Go up.
series-first = { $sent }, message { $number }.
series-replaces = { $sent }, message { $number }, replaces { $replaced }.
until = Valid until { $until }.
verify = Call { $phone }. Code { $code }.
review-left = Minutes left: { $minutes }
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Callable[..., Library]:
    """English as it should be and one sentence of another language, on line 5 of its file."""

    def load(tag: str, text: str) -> Library:
        for name, content in (("en", ENGLISH), (tag, f"{HEAD}\n{text}\n")):
            (tmp_path / name).mkdir()
            (tmp_path / name / "all.ftl").write_text(content, encoding="utf-8")
        return Library.load(tmp_path)

    return load


@pytest.mark.parametrize(("tag", "text", "code"), [
    # plurals
    ("es", "review-left = Quedan { $minutes } minutos", "plural"),
    ("uk", "review-left = Залишилося { $minutes } хвилин", "plural"),
    ("uk", "review-left = Хвилини { $minutes }", "plural"),
    ("uk", "review-left = { $minutes ->\n    [one] { $minutes } хвилина\n"
     "   *[other] { $minutes } хвилин\n}", "plural"),
    ("ar", "review-left = { $minutes ->\n    [one] دقيقة\n   *[other] { $minutes } دقيقة\n}",
     "plural"),
    ("es", "review-left = { $minutes ->\n    [uno] { $minutes } min.\n"
     "   *[other] { $minutes } min.\n}", "plural"),
    ("es", "review-left = { $minutes ->\n    [one] Un minuto\n    [other] { $minutes } min.\n}",
     "syntax"),
    ("es", "review-left = { $minutes ->\n    [one] { $minutes } minuto\n   *[other] Minutos\n}",
     "slot-missing"),
    ("uk", "review-left = { $minutes ->\n    [one] хвилина\n    [few] { $minutes } хвилини\n"
     "    [many] { $minutes } хвилин\n   *[other] { $minutes } хвилини\n}", "slot-missing"),
    # pasted together
    ("es", "flood-action = { flood-name }: suban.", "glued"),
    ("es", "flood-action = { -agua }: suban.", "glued"),
    ("es", "flood-warning = { $source }{ $place }.", "glued"),
    ("tr", "flood-warning = { $source }: { $place }'da sel.", "glued"),
    ("tr", "flood-warning = { $source }: { $place }da sel.", "glued"),
    ("ko", "flood-warning = { $source }: { $place }은 홍수 위험.", "glued"),
    ("ar", "flood-warning = { $source } تحذر: فيضان ب{ $place }.", "glued"),
    ("es", "flood-action = Suban", "glued"),
    # signs
    ("es", "flood-action = Suban\u200c ya.", "character"),
    ("es", "flood-action = Suban \u2066ya\u2069.", "character"),
    ("ru", "flood-action = Поднимитесь\u200d.", "character"),
    ("es", "flood-action = Suban por la cri\u0073is.", "word"),
    ("tl", "flood-action = Umakyat.", "language"),
    ("es", "flood-action = " + "Suban a un lugar más alto ya. " * 14, "budget"),
    ("es", "flood-action = Suban.\nflood-action = Vayan.", "duplicate"),
    ("es", "flood-acton = Suban.", "key"),
    ("es", "flood-action = Suban { $place", "syntax"),
])
def test_a_planted_fault_is_found(
    shelf: Callable[..., Library], tag: str, text: str, code: str
) -> None:
    whole = "" if code != "budget" else ENGLISH.replace("Go up", "X").split("\n", 4)[4].replace(
        "flood-action = X.\n", "")
    found = shelf(tag, f"{text}\n{whole}").faults()

    assert {(f.code, f.path.partition("/")[0]) for f in found} == {(f"template-{code}", tag)}
    assert {f.line for f in found} <= {None, 5, 6, 7, 8}


@pytest.mark.parametrize(("tag", "text"), [
    ("es", "review-left = Minutos que quedan: { $minutes }"),
    ("uk", "review-left = Залишилося: { $minutes } хв."),
    ("tr", "review-left = { $minutes } dakika kaldı"),
    ("vi", "review-left = Còn { $minutes } phút"),
    ("ht", "review-left = Rete { $minutes } minit"),
    ("es", "review-left = { $minutes ->\n    [one] Un minuto\n"
     "   *[other] { $minutes } minutos\n}"),
    ("uk", "review-left = { $minutes ->\n    [one] { $minutes } хвилина\n"
     "    [few] { $minutes } хвилини\n    [many] { $minutes } хвилин\n"
     "   *[other] { $minutes } хвилини\n}"),
    ("ko", "flood-warning = { $source }: { $place }에 홍수."),
    ("ko", "flood-warning = { $source }: { $place }은(는) 홍수 위험."),
    ("am", "flood-warning = { $source }: በ{ $place } ጎርፍ።"),
    ("bn", "flood-warning = { $source }: { $place }-এ বন্যা।"),
    ("zh-Hans", "flood-warning = { $source }：{ $place }发生洪水。"),
    ("fa", "flood-action = به جای بلند بروید و نمی\u200cمانید."),
    ("ckb", "flood-action = بڕۆن بۆ شوێنێکی بەرز\u200c."),
    ("hi", "flood-action = ऊँचे स्थान पर जाएँ क्\u200dष।"),
    ("th", "flood-action = ขึ้นที่สูง"),
])
def test_what_is_right_is_no_fault(
    shelf: Callable[..., Library], tag: str, text: str
) -> None:
    assert shelf(tag, text).faults() == ()


@pytest.mark.parametrize(("minutes", "said"), [
    ("1", "1 хвилина"), ("3", "3 хвилини"), ("5", "5 хвилин"), ("21", "21 хвилина"),
    ("1000", "1000 хвилин"), ("etwa", "etwa хвилини"),
])
def test_a_sentence_counts_as_its_language_does(
    shelf: Callable[..., Library], minutes: str, said: str
) -> None:
    library = shelf(
        "uk", "review-left = { $minutes ->\n    [one] { $minutes } хвилина\n"
        "    [few] { $minutes } хвилини\n    [many] { $minutes } хвилин\n"
        "   *[other] { $minutes } хвилини\n}",
    )

    assert library.say("uk", "review-left", minutes=minutes) == said


SIGNED = """# status: reviewed
# reviewer: Olha
# author: Amina
# date: 2026-11-01

until = Válido hasta { $until }.
# A shorter word was asked for.
# status: draft
# author: Ben
# date: 2026-11-20
verify = Llame al { $phone }. { $code }.
"""


def test_a_remark_above_a_sentence_signs_for_it_alone(
    shelf: Callable[..., Library], tmp_path: Path
) -> None:
    shelf("es", "flood-action = Suban.")
    (tmp_path / "es" / "all.ftl").write_text(SIGNED, encoding="utf-8")

    for library in (Library.load(tmp_path), _read_whole(Library.load(tmp_path))):
        found = {s["id"]: (s["status"], s["reviewer"], s["author"], s["date"], s["line"])
                 for s in sentences(library, "es")}

        assert found == {
            "until": ("reviewed", "Olha", "Amina", "2026-11-01", 6),
            "verify": ("draft", "", "Ben", "2026-11-20", 11),
        }
        assert library.sentences("es")["verify"].remark == "A shorter word was asked for."


def _read_whole(library: Library) -> Library:
    library.faults()
    return library


def test_drafts_are_counted_and_named_only_if_asked(
    shelf: Callable[..., Library], tmp_path: Path
) -> None:
    shelf("es", "flood-action = Suban.")
    (tmp_path / "es" / "all.ftl").write_text(SIGNED, encoding="utf-8")
    library = Library.load(tmp_path)

    rows = {row["language"]: row for row in coverage(library, library.matrix())}

    assert library.faults() == ()
    # One hazard, five kinds; a relay and the radio have sentences of their own.
    assert (rows["en"]["covered"], rows["en"]["of"]) == (5, 15)
    assert rows["en"]["by_channel"] == {"sms": 5}
    assert rows["es"]["sentences"] == {"reviewed": 1, "draft": 1}
    assert [(f.path, f.line) for f in unreviewed(library)] == [
        ("en/all.ftl", 5), ("es/all.ftl", 11),
    ]

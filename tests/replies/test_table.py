"""What people write, and what it is taken for: the table beside this file, and how it is fair."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.pipeline.reply import Meaning, Reply, Vocabulary, read, read_button

ASKS = {
    "alert": (), "stopped": (), "leader": ("",), "leaders2": ("", "2"), "leaders23": ("2", "3"),
}
TABLE = Path(__file__).parent / "replies.tsv"
SOURCED = {"en", "es", "fr", "pt"}


def _rows() -> list[tuple[str, str, str, str]]:
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            text, language, situation, meaning = line.split("\t")
            shown = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
            found.append((shown, language, situation, meaning))
    return found


ROWS = _rows()


def said(reply: Reply) -> str:
    parts = [reply.meaning.value, "" if reply.people is None else str(reply.people),
             reply.language, f"@{reply.digit}" if reply.digit else ""]
    return " ".join(filter(None, parts))


@pytest.mark.parametrize(("text", "language", "situation", "meaning"), ROWS)
def test_every_line_of_the_table(
    text: str, language: str, situation: str, meaning: str, known: Vocabulary
) -> None:
    reply = read(text, known=known, open_asks=ASKS[situation], stopped=situation == "stopped")

    assert said(reply) == meaning


def test_the_table_is_wide_enough() -> None:
    assert len(ROWS) >= 200
    assert len({language for _, language, _, _ in ROWS}) >= 12
    # What answers a survey is known by the survey, not by the words: tests/notices.
    assert {meaning.split()[0] for *_, meaning in ROWS} == set(Meaning) - {Meaning.SURVEY}


@pytest.mark.parametrize(("text", "expected"), [
    ("4 Where do we go?", "Where do we go?"), ("4: 112 does not answer", "112 does not answer"),
    ("٤ أين نذهب؟", "أين نذهب؟"), ("4️⃣ how", "how"), ("4", ""),
    ("1 child is trapped", "1 child is trapped"), ("24 which school?", "which school?"),
    ("2 4 which school?", "which school?"),
])
def test_what_a_leader_asks_keeps_its_own_words(
    text: str, expected: str, known: Vocabulary
) -> None:
    asks = ("", "2") if text.startswith("2") else ("",)

    assert read(text, known=known, open_asks=asks).words == expected


@pytest.mark.parametrize(("tapped", "expected"), [
    ("relayed:17", Reply(meaning=Meaning.RELAYED, relay_id=17)),
    ("received:17", Reply(meaning=Meaning.RECEIVED, relay_id=17)),
    ("cannot:17", Reply(meaning=Meaning.CANNOT, relay_id=17)),
    ("question:17", Reply(meaning=Meaning.QUESTION, relay_id=17, words="Ask")),
    ("relayed:", Reply(meaning=Meaning.RELAYED)),
    ("relayed", None), ("relayed:x", None), ("stop:17", None), ("", None), ("relayed:1 ", Reply(
        meaning=Meaning.RELAYED, relay_id=1,
    )), ("relayed:" + "9" * 30, None),
])
def test_a_tapped_button(tapped: str, expected: Reply | None) -> None:
    assert read_button(tapped, "Ask") == expected


def test_no_opt_out_word_is_invented(known: Vocabulary) -> None:
    """The shipped lists hold only languages whose words providers document."""
    from dispatcher.settings import shipped

    table = tomllib.loads((shipped("config") / "replies.toml").read_text(encoding="utf-8"))

    assert set(table["stop"]) | set(table["start"]) | set(table["start_after_stop"]) <= SOURCED
    assert known.stop


def test_the_opt_out_words_are_those_of_the_sources(
    sourced: dict[str, dict[str, list[str]]]
) -> None:
    from dispatcher.settings import shipped

    table = tomllib.loads((shipped("config") / "replies.toml").read_text(encoding="utf-8"))
    for language, lists in sourced.items():
        assert {w.casefold() for w in lists["stop"]} == set(table["stop"][language])
        started = {*table["start"].get(language, ()), *table["start_after_stop"].get(language, ())}
        assert {w.casefold() for w in lists["start"]} == started


def test_an_operators_word_is_added_and_the_shipped_ones_stay(
    vocabulary_with: Callable[[str], Vocabulary]
) -> None:
    known = vocabulary_with('[stop]\ntr = ["durdur"]\n[politeness]\ntr = ["rica ederim"]')

    for text in ("DURDUR!", "durdur, rica ederim", "STOP"):
        assert read(text, known=known, open_asks=()).meaning is Meaning.STOP
    assert read("suyu durdur", known=known, open_asks=()).meaning is Meaning.HELP

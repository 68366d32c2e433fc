"""What people answer, and what it is taken for."""

import tomllib

import pytest

from dispatcher.pipeline.reply import Meaning, Reply, Vocabulary, read, vocabulary
from dispatcher.settings import shipped


@pytest.fixture(scope="module")
def known() -> Vocabulary:
    table = tomllib.loads((shipped("config") / "replies.toml").read_text(encoding="utf-8"))
    return vocabulary(table, {"en": "English", "es": "Español", "ar": "العربية"})


@pytest.mark.parametrize(("text", "asks", "expected"), [
    ("1", [""], Reply(meaning=Meaning.RECEIVED)),
    ("1 ok", [""], Reply(meaning=Meaning.RECEIVED)),
    ("2 40", [""], Reply(meaning=Meaning.RELAYED, people=40)),
    ("2. 40 people", [""], Reply(meaning=Meaning.RELAYED, people=40)),
    ("٢ ٤٠", [""], Reply(meaning=Meaning.RELAYED, people=40)),
    ("۲ ۱۵", [""], Reply(meaning=Meaning.RELAYED, people=15)),
    ("2", [""], Reply(meaning=Meaning.RELAYED)),
    ("3", [""], Reply(meaning=Meaning.CANNOT)),
    ("4 Where do we go?", [""], Reply(meaning=Meaning.QUESTION, words="Where do we go?")),
    ("22 40", ["", "2"], Reply(meaning=Meaning.RELAYED, people=40, digit="2")),
    ("2 40", ["", "2"], Reply(meaning=Meaning.RELAYED, people=40)),
    ("1", ["2", "3"], Reply(meaning=Meaning.WHICH, words="1")),
    ("1 child is trapped", [""], Reply(meaning=Meaning.QUESTION, words="1 child is trapped")),
    ("2 people missing", [""], Reply(meaning=Meaning.QUESTION, words="2 people missing")),
    ("11 people need help", [""], Reply(meaning=Meaning.HELP, words="11 people need help")),
    ("1", [], Reply(meaning=Meaning.HELP, words="1")),
])
def test_a_leaders_answer(text: str, asks: list[str], expected: Reply, known: Vocabulary) -> None:
    assert read(text, known=known, open_asks=asks) == expected


@pytest.mark.parametrize(("text", "meaning"), [
    ("STOP", Meaning.STOP), ("Stop. Thank you", Meaning.STOP), ("stop!", Meaning.STOP),
    ("ARRÊT", Meaning.STOP), ("parar por favor", Meaning.STOP), ("Baja", Meaning.STOP),
    ("can't stop the water", Meaning.HELP), ("help, stop", Meaning.HELP),
    ("stop the flood", Meaning.HELP), ("please help", Meaning.HELP), ("", Meaning.HELP),
    ("START", Meaning.START), ("wrong number", Meaning.WRONG_NUMBER), ("Moved", Meaning.MOVED),
    ("español", Meaning.LANGUAGE), ("العربية", Meaning.LANGUAGE),
])
def test_other_words(text: str, meaning: Meaning, known: Vocabulary) -> None:
    assert read(text, known=known, open_asks=[]).meaning is meaning

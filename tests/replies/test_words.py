"""Operators' own words of replies: what is wrong in their file is said at the start."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.domain.errors import ConfigFault
from dispatcher.pipeline.reply import Meaning, Vocabulary, read
from dispatcher.settings import sealed
from dispatcher.wiring import build


@pytest.mark.parametrize(("text", "said"), [
    ("[stop]\ntr = [", "cannot be read"),
    ('[stopp]\ntr = ["dur"]', "[stopp] is no list of words"),
    ('stop = ["dur"]', "[stop] is no list of words"),
    ('[stop]\nturkish-ish = ["dur"]', "language turkish-ish"),
    ('[stop]\nzh-CN = ["停"]', "language zh-CN"),
    ('[stop]\ntr = "dur"', "[stop] tr is no list of words"),
    # A digit alone is a leader's answer, and an empty word would be every empty message.
    ('[stop]\ntr = ["1"]', "[stop] tr is no list of words"),
    ('[stop]\ntr = [""]', "[stop] tr is no list of words"),
    (f'[stop]\ntr = ["{"x" * 61}"]', "[stop] tr is no list of words"),
    ('[stop]\nen = ["thanks"]', '"thanks" stands in [stop] and in [politeness]'),
    ('[stop]\nes = ["volver"]', '"volver" stands in [stop] and in [start_after_stop]'),
])
def test_a_fault_in_the_file_is_named(
    vocabulary_with: Callable[[str], Vocabulary], text: str, said: str
) -> None:
    with pytest.raises(ConfigFault) as fault:
        vocabulary_with(text)

    assert said in str(fault.value)


def test_the_program_does_not_start_with_a_faulty_file(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[stop]\nen = ["thanks"]\n[moved]\nxx-1 = ["a"]', encoding="utf-8")

    with pytest.raises(ConfigFault) as fault:
        build(sealed(database_url=f"sqlite:///{tmp_path}/t.db", replies_file=own))

    assert str(fault.value).count("\n") == 1


def test_a_word_can_be_added_for_every_meaning(
    vocabulary_with: Callable[[str], Vocabulary]
) -> None:
    known = vocabulary_with(
        '[stop]\nso = ["jooji"]\n[start]\nso = ["bilow"]\n[moved]\nso = ["waan guuray"]\n'
        '[wrong_number]\nso = ["lambar khaldan"]\n[language]\nso = ["soomaaliga"]'
    )

    found = {
        text: read(text, known=known, open_asks=()).meaning
        for text in ("Jooji!", "BILOW", "waan guuray", "lambar khaldan", "Soomaaliga")
    }
    assert list(found.values()) == [
        Meaning.STOP, Meaning.START, Meaning.MOVED, Meaning.WRONG_NUMBER, Meaning.LANGUAGE
    ]

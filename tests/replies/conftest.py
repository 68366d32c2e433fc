"""The shipped words of replies, alone or with an operator's own file."""

import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dispatcher.pipeline.reply import Vocabulary, vocabulary
from dispatcher.settings import shipped
from dispatcher.words import Library
from dispatcher.words.replies import language_names, load_replies

_ROOT = Path(__file__).resolve().parents[2]
_DATA = Path(os.environ.get("TOCSIN_TEST_DATA", _ROOT.parent / "shared" / "data"))


@cache
def _library() -> Library:
    return Library.load(shipped("templates"))


def _vocabulary(*own: Path) -> Vocabulary:
    lists = load_replies(shipped("config") / "replies.toml", *own)
    return vocabulary(lists, language_names(_library(), lists, host_language="en"))


@pytest.fixture(scope="session")
def known() -> Vocabulary:
    """The words as shipped."""
    return _vocabulary()


@pytest.fixture
def vocabulary_with(tmp_path: Path) -> Callable[[str], Vocabulary]:
    """The shipped words and those of an operator's file with this text."""

    def make(text: str) -> Vocabulary:
        (tmp_path / "own.toml").write_text(text, encoding="utf-8")
        return _vocabulary(tmp_path / "own.toml")

    return make


@pytest.fixture(scope="session")
def sourced() -> dict[str, Any]:
    """Every provider's documented words by language, where the folder of data is there."""
    path = _DATA / "keywords.json"
    if not path.is_file():
        pytest.skip(f"{path} is not there")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["by_language"]
    return found

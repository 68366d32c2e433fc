"""Every label that a page uses is written, in each language of the console."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from dispatcher.domain.delivery import EXPLANATION
from dispatcher.web.compose import LEVELS
from dispatcher.web.language import LANGUAGES, WORDS

ROOT = Path(__file__).resolve().parents[2]
EXPLAINED = ("state", "alert", "provenance", "mode", "urgency", "certainty")
SHEETS = pytest.mark.parametrize("sheet", ["console", "compose", "clarity"])


def _written(language: str, name: str = "*") -> dict[str, str]:
    found = {}
    for file in sorted((ROOT / "templates" / language).glob(f"{name}.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                text = file.read_text(encoding="utf-8")[entry.value.span.start:entry.value.span.end]
                found[entry.id.name] = text
    return found


def _used() -> set[str]:
    pages = (ROOT / "dispatcher" / "web").rglob("*.*")
    text = "\n".join(p.read_text(encoding="utf-8") for p in pages if p.suffix in (".html", ".py"))
    fixed = set(re.findall(r"[\"']((?:console|page)-[a-z-]*[a-z])[\"']", text))
    values = {f"console-{group}-{value}" for group, known in WORDS.items() for value in known}
    means = {f"console-{group}-{v}-means" for group in EXPLAINED for v in WORDS[group]}
    means |= {f"console-severity-{v}-means" for v in WORDS["severity"] - {"unknown"}}
    means |= {f"console-compose-{name}" for name in LEVELS}
    asked = ("approve", "reject", "cancel", "stop-all", "resume", "resubmit", "discard")
    acts = {f"console-{act}{end}" for act in asked for end in ("", "-means")}
    ways = {f"page-way-{way}" for way in ("voice", "phone", "chat", "meeting")}
    return fixed | values | means | acts | ways


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_in_use_is_written(language):
    assert _used() - _written(language).keys() == set()


@SHEETS
def test_every_label_of_the_console_is_used(sheet):
    assert _written("en", sheet).keys() - _used() == set()


@SHEETS
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_the_same_slots(language, sheet):
    def slots(text: str) -> list[str]:
        return sorted(re.findall(r"\$\w+", text))

    english = {key: slots(text) for key, text in _written("en", sheet).items()}

    assert {key: slots(text) for key, text in _written(language, sheet).items()} == english


def test_states_are_explained_in_the_words_of_the_domain():
    written = _written("en")

    said = {state: written[f"console-state-{state.value}-means"] for state in EXPLANATION}
    assert said == dict(EXPLANATION)

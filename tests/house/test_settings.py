"""The shipped settings file explains every setting, and its examples hold where they stand."""

import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from dispatcher.settings import Settings, SourceSettings, load

# A setting or a table as it is written, with a comment sign before it or without.
WRITTEN = re.compile(r"(?:# ?)?((?:\[[\w.-]+\]|\w+ = .+))$")
AS_ABOVE = ("twilio_second",)


@pytest.fixture
def lines(root: Path) -> list[str]:
    return (root / "config" / "tocsin.toml").read_text(encoding="utf-8").splitlines()


@pytest.fixture(autouse=True)
def nothing_of_the_developers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment would win over the file."""
    for name in [n for n in os.environ if n.startswith("TOCSIN_")]:
        monkeypatch.delenv(name)


def uncommented(lines: list[str]) -> str:
    found = [WRITTEN.match(line) for line in lines]
    return "\n".join(match.group(1) for match in found if match)


def test_every_commented_setting_is_accepted_where_it_stands(
    lines: list[str], tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(uncommented(lines), encoding="utf-8")

    settings = load(own)

    assert settings.quiet.begin is not None  # a commented one has arrived


def keys_of(kind: Any) -> Iterator[str]:
    """What one table holds."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield from kind.model_fields
    elif is_dataclass(kind):
        yield from (field.name for field in fields(kind))


def every_setting() -> Iterator[tuple[str, str]]:
    """(table, key); settings outside of tables have the table ``""``."""
    for name, field in Settings.model_fields.items():
        inner = list(keys_of(SourceSettings if name == "sources" else field.annotation))
        yield from ((name, key) for key in inner) if inner else [("", name)]


def by_table(lines: list[str]) -> dict[str, str]:
    """The text of each table, of its header and all up to the next; of sources all together."""
    found, table = {"": ""}, ""
    for line in lines:
        match = WRITTEN.match(line)
        if match and match.group(1).startswith("["):
            table = match.group(1)[1:-1].partition(".")[0]
        found[table] = found.get(table, "") + line + "\n"
    return found


def test_every_setting_is_explained_in_its_table(lines: list[str]) -> None:
    texts = by_table(lines)

    missing = [
        (table, key) for table, key in every_setting()
        if table not in AS_ABOVE and not re.search(rf"(?i)\b{key}\b", texts.get(table, ""))
    ]

    assert missing == []


def test_no_secret_has_a_value(lines: list[str]) -> None:
    written = tomllib.loads(uncommented(lines))

    assert not {"secret_key", "api_token"} & set(written)
    assert "auth_token" not in written["twilio"]

"""The gate on tables of planted faults and of good translations: found, and wrongly blamed."""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from dispatcher.words.gate import Pair, gate, load_glossary

HERE = Path(__file__).parent
GLOSSARY = load_glossary(HERE.parents[1] / "config" / "glossary.toml")


class Row(NamedTuple):
    fault: str
    pair: Pair


class Figures(NamedTuple):
    rows: int
    found: int
    kinds: dict[str, tuple[int, int]]


def rows(name: str) -> Iterator[Row]:
    for file in sorted((HERE / "gate").glob(f"{name}*.toml")):
        for text in tomllib.loads(file.read_text(encoding="utf-8"))["text"]:
            for *fault, language, target in (*text["good"], *text["planted"]):
                yield Row("".join(fault), Pair(
                    source=text["source"], target=target, source_language=text["from"],
                    language=language, places=text.get("places", ()), glossary=GLOSSARY,
                ))


def blamed(row: Row) -> Sequence[str]:
    return [f"{check.name}: {check.detail}" for check in gate(row.pair) if not check.ok]


def measured(name: str, *, good: bool) -> Figures:
    kinds: dict[str, tuple[int, int]] = {}
    for row in rows(name):
        if good == (not row.fault):
            n, found = kinds.get(row.fault, (0, 0))
            kinds[row.fault] = (n + 1, found + bool(blamed(row)))
    return Figures(sum(n for n, _ in kinds.values()), sum(f for _, f in kinds.values()), kinds)


@pytest.mark.parametrize("table", ["tuning", "held-out", "fresh", "last", "unseen", "sealed"])
def test_planted_faults_are_found(table: str) -> None:
    figures = measured(table, good=False)
    missed = {kind: f"{found} of {n}" for kind, (n, found) in figures.kinds.items() if found < n}
    print(f"{table}: recall {figures.found}/{figures.rows} = {figures.found / figures.rows:.3f}")

    assert figures.found >= 0.97 * figures.rows, missed


@pytest.mark.parametrize("table", ["tuning", "held-out", "fresh", "last", "unseen", "sealed"])
def test_good_translations_are_not_blamed(table: str) -> None:
    figures = measured(table, good=True)
    print(f"{table}: false alarms {figures.found}/{figures.rows} "
          f"= {figures.found / figures.rows:.3f}")

    assert figures.found <= 0.05 * figures.rows

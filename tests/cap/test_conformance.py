"""The page on conformance names every rule that there is, and tests that there are."""

import re
from pathlib import Path

import pytest

from dispatcher.cap import RULES

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "cap-conformance.md"
ROW = re.compile(
    r"^\| (?!rule|---)(?P<rule>.*) \| (?P<what>.*) \| (?P<code>.*) \| (?P<test>.*) \|$"
)


@pytest.fixture(scope="module")
def rows():
    return [m for line in PAGE.read_text(encoding="utf-8").splitlines() if (m := ROW.match(line))]


def test_every_rule_stands_once(rows):
    named = [code for row in rows for code in re.findall(r"`([a-z0-9-]+)`", row["code"])]

    assert sorted(named) == sorted(RULES)


def test_every_row_says_what_is_done_and_who_shows_it(rows):
    assert all(row["rule"].strip() and row["what"].strip() and "`" in row["test"] for row in rows)


def test_every_test_that_is_named_exists(rows):
    for row in rows:
        for name in re.findall(r"`([\w/]+\.py::\w+)`", row["test"]):
            file, _, function = name.partition("::")
            assert f"def {function}(" in (HERE / file).read_text(encoding="utf-8"), name


def test_a_named_case_breaks_each_rule(rows):
    """A row that points at a table of cases has its codes in that table."""
    for row in rows:
        texts = [(HERE / name.partition("::")[0]).read_text(encoding="utf-8")
                 for name in re.findall(r"`([\w/]+\.py::\w+)`", row["test"])]
        for code in re.findall(r"`([a-z0-9-]+)`", row["code"]):
            if code not in _SHOWN_OTHERWISE:
                assert any(f'"{code}"' in text for text in texts), code


# Their tests look at the reading, or at the whole of the findings, not at the code.
_SHOWN_OTHERWISE = {"unreadable", "signature-unverifiable"}

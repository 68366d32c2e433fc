"""A short, always equal piece of `make fuzz`, and the judge that it trusts."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parents[2] / "fuzz"


@pytest.fixture
def judge():
    spec = importlib.util.spec_from_file_location("fuzz_judge", FUZZ / "judge.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module.Judge()
    del sys.modules[spec.name]


def test_nothing_breaks_the_reading_of_alerts_and_feeds():
    done = subprocess.run(
        [sys.executable, FUZZ / "run.py", "--examples", "150", "--seed", "20261121", "--own-only"],
        capture_output=True, text=True, timeout=120,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "900 calls" in done.stdout


def test_the_judge_tells_what_was_raised_on_which_bytes(judge):
    def broken():
        raise ZeroDivisionError("planted")

    judge.begin()
    judge.run("whole", b"x", lambda: None)
    judge.run("broken", b"y", broken)
    judge.end()

    [fault] = judge.faults
    assert (fault.target, fault.what, fault.raw) == ("broken", "ZeroDivisionError: planted", b"y")


def test_the_judge_tells_a_call_that_takes_too_long(judge, monkeypatch):
    monkeypatch.setattr(sys.modules["fuzz_judge"], "MOST_SECONDS", 0.0)

    judge.run("slow", b"x", lambda: sum(range(1000)))

    assert judge.faults[0].what.startswith("took ")


def test_the_judge_tells_memory_that_grew(judge, monkeypatch):
    sizes = iter((50.0, 251.0))
    monkeypatch.setattr(sys.modules["fuzz_judge"], "memory_mb", lambda: next(sizes))

    judge.begin()
    judge.end()

    assert judge.faults[0].what == "grew by 201 MB"

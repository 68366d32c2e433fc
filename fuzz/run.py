"""Fuzz what comes from outside: grammar-built and damaged documents, then guided by coverage.

    python fuzz/run.py --seconds 600            # what `make fuzz` does
    python fuzz/run.py --examples 300 --seed 1  # the same documents in every run

Faults are kept in var/fuzz/ and shown; the exit code is 1 if there are any.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

import grammar
import office  # found beside this file, from wherever it is called
import targets
from judge import Judge

_HERE = Path(__file__).parent
_KEPT = _HERE.parent / "var" / "fuzz"
_FIXTURES = _HERE.parent / "tests" / "cap" / "fixtures"
_AT_ONCE = 300


def main() -> int:
    """Both engines; the exit code."""
    wanted = _arguments()
    judge = Judge(keep=_KEPT)
    _warm_up()
    judge.begin()
    began = time.monotonic()
    own = wanted.seconds * (0.5 if wanted.guided and _has_atheris() else 1)
    number = wanted.seed
    while True:
        play(judge, number, wanted.examples or _AT_ONCE)
        number += 1
        if wanted.examples or judge.faults or time.monotonic() - began > own:
            break
    judge.end()
    _tell(judge, time.monotonic() - began)
    failed = bool(judge.faults)
    if wanted.guided and not wanted.examples and not failed:
        failed = not _guided(wanted.seconds - own)
    return int(failed)


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--seconds", type=float, default=600)
    asked.add_argument("--seed", type=int, default=int(time.time()))
    asked.add_argument("--examples", type=int, default=0, help="a number instead of a time")
    asked.add_argument("--own-only", dest="guided", action="store_false",
                       help="without the coverage-guided half")
    return asked.parse_args()


def _warm_up() -> None:
    """What is loaded once is no growth: schemas, the languages' model, the signature library."""
    for raw in _good():
        for name, call in targets.all_of(raw):
            _quietly(name, call)
        # English under another tag: only that makes the languages' model load.
        targets.reading(raw.replace(b"en-GB", b"fr").replace(b"rises", b"rises and rises " * 30))


def _quietly(name: str, call: Callable[[], None]) -> None:
    try:
        call()
    except Exception as fault:
        print(f"{name} fails on a good document: {fault}")
        raise


def _good() -> list[bytes]:
    """The tests' own documents, and the same signed."""
    own = [path.read_bytes() for path in sorted(_FIXTURES.glob("*.xml"))]
    return [*own, *(raw for raw in map(office.signed, own) if raw is not None)]


def play(judge: Judge, number: int, examples: int) -> None:
    """*examples* documents of this seed, each through every target."""
    good = _good()
    made = st.one_of(
        grammar.documents(), st.sampled_from(good).flatmap(grammar.damaged),
    )

    @seed(number)
    @settings(max_examples=examples, deadline=None, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))
    @given(made)
    def each(raw: bytes) -> None:
        for name, call in targets.all_of(raw):
            judge.run(name, raw, call)

    each()


def _tell(judge: Judge, took: float) -> None:
    slowest, where = judge.slowest
    print(f"{judge.calls} calls in {took:.0f} s; slowest {slowest * 1000:.0f} ms ({where}); "
          f"memory grew by {judge.growth_mb:.0f} MB; {len(judge.faults)} faults", flush=True)
    for fault in judge.faults[:20]:
        print(f"FAULT in {fault.target}: {fault.what}\n  {fault.raw[:300]!r}")
    if judge.faults:
        print(f"The documents are in {_KEPT}.")


def _has_atheris() -> bool:
    return find_spec("atheris") is not None


def _guided(seconds: float) -> bool:
    """The coverage-guided half, in a process of its own; True if it found nothing."""
    if not _has_atheris():
        print("The coverage-guided half was left out: there is no atheris in this environment.")
        return True
    done = subprocess.run(
        [sys.executable, str(_HERE / "guided.py"), str(int(seconds)), str(_KEPT)], check=False,
    )
    return done.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())

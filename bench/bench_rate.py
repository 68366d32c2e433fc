"""How much of an allowed rate is used, and how many requests are refused, against the stand-in.

The figures are the stand-in's own: segments accepted between the first and the last message,
beside what the limit allows in that time, and the share of requests that it refused.

    python bench/bench_rate.py [seconds] [cases...]

Cases: one (process), two (processes, PostgreSQL and Redis; TOCSIN_TEST_DATABASE_URL and
TOCSIN_TEST_REDIS_URL), conc (the provider takes ten requests at once, as many as the rate needs),
half (its senders pass on half of what we were told), none (we were told nothing), half-conc (it
takes half as many at once).
"""

import asyncio
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from serving import service

LANGUAGES = ("en", "ar", "es", "so", "am", "fa", "vi", "zh-Hans", "tr", "uk")
RATE = 60  # segments a second that we are told


@dataclass(frozen=True)
class Case:
    """What the provider allows, what we are told (segments a second, 0: nothing), who sends."""

    knobs: dict[str, Any]
    allowed: float = RATE
    processes: int = 1
    told: float = RATE


LATENCY = {"latency_ms": 200.0}
# Three segments a message: 20 messages a second, of which four are under way at 200 ms.
CASES = {
    "one": Case(LATENCY),
    "two": Case(LATENCY, processes=2),
    "conc": Case({**LATENCY, "conc": 5}),
    "half": Case({**LATENCY, "mps": RATE / 2, "max_queue": 2.0}, allowed=RATE / 2),
    "none": Case({**LATENCY, "mps": RATE, "max_queue": 2.0}, told=0),
    "half-conc": Case({"latency_ms": 400.0, "conc": 4}, allowed=RATE / 2),
}


async def measured(case: Case, seconds: float) -> tuple[float, float, int]:
    """(share used, share refused, requests) of one run with a queue longer than it."""
    settings = {"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": str(case.told)}
    if case.processes > 1:
        settings["TOCSIN_DATABASE_URL"] = os.environ["TOCSIN_TEST_DATABASE_URL"]
        settings["TOCSIN_REDIS_URL"] = os.environ["TOCSIN_TEST_REDIS_URL"]
    people = int(case.allowed * seconds)
    with tempfile.TemporaryDirectory() as folder:
        async with service(Path(folder), case.knobs, settings) as town:
            await town.bring(
                (LANGUAGES[i % len(LANGUAGES)], f"+1555{2_000_000 + i:07d}") for i in range(people)
            )
            for _ in range(case.processes):
                await town.serve()
            await town.warn()
            await asyncio.sleep(seconds)
            ledger, stats = town.simulator.ledger(), town.simulator.stats()
    requests = stats["accepted"] + sum(stats["refused"].values())
    return *_shares(ledger, stats, case.allowed), requests


def _shares(ledger: Any, stats: Any, allowed: float) -> tuple[float, float]:
    """The rate over whole time; the first second's worth was saved up and is left out."""
    first = stats["first_at"]
    later = [m for m in ledger if m["at"] >= first + 1000]
    time = (stats["last_at"] - first - 1000) / 1000
    refused = sum(stats["refused"].values())
    used = sum(m["segments"] for m in later)
    return used / (time * allowed), refused / (stats["accepted"] + refused)


async def main() -> None:
    """Print one line a case."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    there = "TOCSIN_TEST_DATABASE_URL" in os.environ and "TOCSIN_TEST_REDIS_URL" in os.environ
    for name in sys.argv[2:] or CASES:
        if CASES[name].processes > 1 and not there:
            print(f"{name:10} left out: it needs TOCSIN_TEST_DATABASE_URL, TOCSIN_TEST_REDIS_URL")
            continue
        used, refused, requests = await measured(CASES[name], seconds)
        print(f"{name:10} {used:6.1%} of the allowed segments used, {refused:6.2%} of {requests}"
              " requests refused", flush=True)


asyncio.run(main())

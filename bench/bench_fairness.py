"""Does a small language wait behind a large one? Read off the stand-in's ledger.

One language has nine of ten people, nine share the rest, the rate is limited. The equal-share time
of a language is when nine tenths of its people would have their first message if every language
that still has somebody waiting got the same number of messages a second, at the pace of the run
itself. What taking turns costs in all is the time for a segment beside a second run in which
everybody reads one language, so that it is first in, first out.

    python bench/bench_fairness.py [people] [segments a second]
"""

import asyncio
import sys
import tempfile
from collections import Counter
from math import ceil
from pathlib import Path
from typing import Any

from serving import service

LARGE = "en"
SMALL = ("ar", "es", "so", "am", "fa", "vi", "zh-Hans", "tr", "uk")


def people(n: int) -> list[tuple[str, str]]:
    """(language, number): the large language first, so that order of arrival favours it."""
    few = max(n // 10 // len(SMALL), 1)
    languages = [LARGE] * (n - few * len(SMALL)) + [tag for tag in SMALL for _ in range(few)]
    return [(tag, f"+1555{2_000_000 + i:07d}") for i, tag in enumerate(languages)]


def equal_share(sizes: dict[str, int]) -> dict[str, float]:
    """For each language how many messages go out, to anybody, until nine tenths of its have."""
    waiting = {tag: float(n) for tag, n in sizes.items()}
    wanted = {tag: float(ceil(0.9 * n)) for tag, n in sizes.items()}
    sent, out = 0.0, {}
    while len(out) < len(sizes):
        open_now = [tag for tag, n in waiting.items() if n > 1e-9]
        ends = [waiting[tag] for tag in open_now]
        ends += [wanted[tag] for tag in open_now if tag not in out]
        step = min(ends)
        for tag in open_now:
            waiting[tag] -= step
            wanted[tag] -= step
        sent += step * len(open_now)
        out |= {tag: sent for tag in open_now if wanted[tag] <= 1e-9 and tag not in out}
    return out


async def handed_over(who: list[tuple[str, str]], rate: float) -> list[dict[str, Any]]:
    """The ledger of one run, in the order in which the messages were taken."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": str(rate)}
        async with service(Path(folder), {"keep_bodies": False}, settings) as town:
            await town.bring(who)
            await town.serve()
            await town.warn()
            await town.sent(len(who))
            return sorted(town.simulator.ledger(), key=lambda m: m["at"])


def pace(order: list[dict[str, Any]]) -> float:
    """Seconds a segment, without the first second and what was saved up for it."""
    later = [m for m in order if m["at"] >= order[0]["at"] + 1000]
    return (later[-1]["at"] - later[0]["at"]) / 1000 / sum(m["segments"] for m in later)


async def run(n: int, rate: float) -> None:
    """Print the figures of two runs."""
    who = people(n)
    language = {number: tag for tag, number in who}
    order = await handed_over(who, rate)
    sizes, worst = dict(Counter(language.values())), 0.0
    share = equal_share(sizes)
    for tag in sizes:
        places = [place for place, m in enumerate(order, 1) if language[m["to"]] == tag]
        ratio = places[ceil(0.9 * len(places)) - 1] / share[tag]
        worst = max(worst, ratio)
        print(f"{tag:8} {sizes[tag]:6} people, p90 at {ratio:.2f} of its equal-share time")
    alone = await handed_over([(LARGE, number) for _, number in who], rate)
    print(f"worst {worst:.2f}; a segment takes {pace(order) / pace(alone):.3f} of the time that it"
          f" takes first in, first out ({rate * pace(order):.2f} and {rate * pace(alone):.2f} of"
          " what the rate allows)")


given = sys.argv[1:]
asyncio.run(run(int(given[0]) if given else 2_000, float(given[1]) if given[1:] else 120.0))

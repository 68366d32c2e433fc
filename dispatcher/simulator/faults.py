"""Draws every fault from (seed, To, attempt), so that a run repeats whatever the concurrency."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from hashlib import blake2b
from math import exp
from statistics import NormalDist

from dispatcher.simulator.options import SimulatorOptions

_DRAWS = struct.Struct("<16I")
_WHOLE = float(2**32)
_NORMAL = NormalDist()
FAILURES = ("undelivered", "failed")


class Draw(IntEnum):
    """Which of the 16 numbers of one attempt decides what."""

    RESET = 0
    REFUSED_429 = 1
    BEFORE_5XX = 2
    AFTER_5XX = 3
    WHICH_5XX = 4
    LOST = 5
    STALL = 6
    LATENCY = 7
    READ = 8
    LATE = 9
    DUPLICATE = 10
    REORDER = 11
    FORGED = 12


Draws = tuple[float, ...]


def draw(seed: int, to: str, attempt: int, purpose: str = "") -> Draws:
    """16 numbers from 0 to below 1 for this attempt at *to* (see Draw)."""
    digest = blake2b(f"{seed}|{to}|{attempt}|{purpose}".encode()).digest()
    return tuple(number / _WHOLE for number in _DRAWS.unpack(digest))


def latency(options: SimulatorOptions, draws: Draws) -> float:
    """Seconds, really waited, before this request is answered; a stall comes on top."""
    seconds = options.latency_ms / 1000
    if options.latency_sigma:
        share = min(max(draws[Draw.LATENCY], 1e-9), 1 - 1e-9)
        seconds *= exp(options.latency_sigma * _NORMAL.inv_cdf(share))
    if draws[Draw.STALL] < options.share_stall:
        seconds += options.stall
    return seconds / options.speed


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a number: refused with *code*, or the status *end* later; "" = all is well.

    *end* ``silent`` stays at sent for ever, as when a WhatsApp user has blocked the sender.
    """

    end: str = ""
    code: int | None = None


WELL = Fate()


def read_fate(value: object) -> Fate:
    """A value of the knob ``errors``; raises ValueError."""
    if isinstance(value, int):
        return Fate("refused", value)
    text = str(value)
    if text.isdigit():
        return Fate("refused", int(text))
    if text == "silent":
        return Fate("silent")
    end, _, code = text.partition(":")
    if end not in FAILURES or not code.isdigit():
        raise ValueError(f"{text!r} is no code, `undelivered:CODE`, `failed:CODE` or `silent`")
    return Fate(end, int(code))


class Fates:
    """The fates of numbers by how they end; the longest matching ending counts."""

    def __init__(self, errors: Mapping[str, int | str]) -> None:
        self._by_ending = {ending: read_fate(value) for ending, value in errors.items()}
        self._lengths = sorted({len(ending) for ending in errors}, reverse=True)

    def of(self, to: str) -> Fate:
        """The fate of *to*."""
        for length in self._lengths:
            fate = self._by_ending.get(to[-length:])
            if fate is not None:
                return fate
        return WELL

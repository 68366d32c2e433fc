"""The judge: no exception, no call over a second of CPU, no growth of memory over 200 MB."""

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

MOST_SECONDS = 1.0
MOST_GROWTH_MB = 200.0
_LOOK_EVERY = 200


@dataclass(slots=True, kw_only=True)
class Fault:
    """What went wrong, in which target, on which bytes."""

    target: str
    what: str
    raw: bytes


@dataclass(slots=True, kw_only=True)
class Judge:
    """Runs calls and keeps the slowest, the growth of memory and the faults."""

    keep: Path | None = None
    calls: int = 0
    slowest: tuple[float, str] = (0.0, "")
    start_mb: float = 0.0
    most_mb: float = 0.0
    faults: list[Fault] = field(default_factory=list)

    def begin(self) -> None:
        """Memory is counted from here on."""
        self.start_mb = self.most_mb = memory_mb()

    def run(self, name: str, raw: bytes, call: Callable[[], None]) -> None:
        """One call; what it raises is kept, not passed on."""
        began = time.process_time()
        try:
            call()
        except Exception as fault:
            self._fault(name, f"{type(fault).__name__}: {fault}", raw)
        took = time.process_time() - began
        if took > MOST_SECONDS:
            self._fault(name, f"took {took:.2f} s", raw)
        self.slowest = max(self.slowest, (took, name))
        self.calls += 1
        if self.calls % _LOOK_EVERY == 0:
            self.most_mb = max(self.most_mb, memory_mb())

    def end(self) -> None:
        """The last look at memory."""
        self.most_mb = max(self.most_mb, memory_mb())
        if self.growth_mb > MOST_GROWTH_MB:
            self._fault("memory", f"grew by {self.growth_mb:.0f} MB", b"")

    @property
    def growth_mb(self) -> float:
        """Megabytes above the start."""
        return self.most_mb - self.start_mb

    def _fault(self, name: str, what: str, raw: bytes) -> None:
        self.faults.append(Fault(target=name, what=what[:2000], raw=raw))
        if self.keep is not None:
            self.keep.mkdir(parents=True, exist_ok=True)
            (self.keep / f"{name}-{len(self.faults)}.bin").write_bytes(raw)


def memory_mb() -> float:
    """The resident size of this process now (Linux), or its highest so far (elsewhere)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize() / 1_048_576
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_048_576

"""Live progress: a bar on a terminal, a plain line for each change elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from dispatcher.cli.output import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Deliveries of one alert: how many there are, have ended, and arrived."""

    planned: int = 0
    ended: int = 0
    delivered: int = 0

    def __str__(self) -> str:
        return f"{self.ended} of {self.planned} deliveries ended, {self.delivered} arrived"


@contextmanager
def shown() -> Iterator[Callable[[Figures], None]]:
    """A way to show figures while the block runs; all of it on standard error."""
    if not sys.stderr.isatty():
        yield _Lines().show
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("planning", total=None)

        def show(figures: Figures) -> None:
            progress.update(
                task, total=figures.planned or None, completed=figures.ended,
                description=str(figures),
            )

        yield show


class _Lines:
    def __init__(self) -> None:
        self._last = Figures()

    def show(self, figures: Figures) -> None:
        if figures != self._last:
            say(str(figures))
            self._last = figures

"""Argostranslate as a ``Translator``: which models take which pair, in a process that may fail."""

import asyncio
import importlib.util
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import structlog

from dispatcher.domain.errors import Refused
from dispatcher.domain.translation import EngineDown, Model, Untranslated
from dispatcher.words.translation.process import Limits, Lost, Worker

log = structlog.get_logger(__name__)

INSTALL = (
    "Machine translation needs the extra mt, which this installation lacks; install it with "
    "pip install argos-translate-lt (in a checkout: pip install '.[mt]')."
)
LONGEST = 2000  # characters of one sentence
_WARM = "Warning."  # any word will do: it makes the model load
_FIRST_REST, _LONGEST_REST = 2.0, 60.0  # seconds after a second failure in a row


def available() -> bool:
    """Whether the extra is installed; found without importing it."""
    return importlib.util.find_spec("argostranslate") is not None


class Installed(Protocol):
    """The models that are there now."""

    def all(self) -> list[Model]:
        """The current model of each pair."""
        ...


class Engine:
    """One process at most, started when it is first needed, and one text at a time in it.

    A process that is lost is replaced once, after *pause* seconds, and asked the same text again.
    If that fails too the engine rests, longer each time, and says so at once to whoever asks.
    """

    def __init__(
        self, models: Installed, folder: Path, limits: Limits | None = None, *,
        pivot: bool = False, pause: float = 0.5, command: Sequence[str] = (),
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._models = models
        self._folder = folder.absolute()
        self._limits = limits or Limits()
        self._pivot = pivot
        self._pause = pause
        self._command = tuple(command)
        self._now = now
        self._sleep = sleep
        self._worker: Worker | None = None
        self._one = asyncio.Lock()
        self._failures = 0
        self._rests_until = 0.0

    def targets(self, source: str) -> list[str]:
        """The languages that *source* can be put into; by way of another only where allowed."""
        pairs = {(model.source, model.target) for model in self._models.all()}
        near = {target for start, target in pairs if start == source}
        far = {t for s, t in pairs if s in near and t != source} if self._pivot else set()
        return sorted(near | far)

    def engine(self, source: str, target: str) -> str:
        """The models by the beginning of their digests; raises ``Untranslated``."""
        return "+".join(f"argos:{m.pair}:{m.sha256[:12]}" for m in self._way(source, target))

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Start the process and load these pairs; raises as ``translate`` does."""
        async with self._one:
            for source, target in pairs:
                await self._persist(_WARM, self._way(source, target))
            if not pairs:
                await self._running()

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """One sentence; raises ``Untranslated`` or ``EngineDown``."""
        if len(text) > LONGEST:
            raise Untranslated(
                f"A sentence of {len(text)} characters is too long to translate; the most is "
                f"{LONGEST}."
            )
        way = self._way(source, target)
        async with self._one:
            return await self._persist(text, way)

    async def try_out(self, model: Model) -> None:
        """Whether a model that is not installed yet works at all; raises as ``translate`` does."""
        async with self._one:
            if not (await self._persist(_WARM, [model])).strip():
                raise Untranslated("The model translates a word into nothing; it is of no use.")

    async def close(self) -> None:
        """End the process."""
        worker, self._worker = self._worker, None
        if worker is not None:
            await worker.close()

    @property
    def pid(self) -> int | None:
        """The process that runs now."""
        return self._worker.pid if self._worker else None

    def _way(self, source: str, target: str) -> list[Model]:
        pairs = {(model.source, model.target): model for model in self._models.all()}
        if (source, target) in pairs:
            return [pairs[source, target]]
        between = sorted(
            middle for start, middle in pairs if start == source and (middle, target) in pairs
        )
        if between and self._pivot:
            return [pairs[source, between[0]], pairs[between[0], target]]
        there = ", ".join(sorted(m.pair for m in pairs.values())) or "none at all"
        chain = (
            f" By way of {between[0]} it would go: set pivot = true under [translation] to allow "
            "that." if between else ""
        )
        raise Untranslated(
            f"There is no model from {source} to {target} (installed: {there}); install one with "
            f"`tocsin models install FILE`.{chain}"
        )

    async def _persist(self, text: str, way: Sequence[Model]) -> str:
        wait = self._rests_until - self._now()
        if wait > 0:
            raise EngineDown(
                f"The translation engine failed and rests for {wait:.0f} more seconds; try again "
                "then."
            )
        try:
            answer = await self._asked(text, way)
        except Lost as first:
            log.warning("translation.lost", why=str(first))
            await self._sleep(self._pause)
            try:
                answer = await self._asked(text, way)
            except Lost as again:
                raise self._rest(again) from again
        self._failures = 0
        return self._said(answer, way)

    async def _asked(self, text: str, way: Sequence[Model]) -> dict[str, Any]:
        worker = await self._running()
        try:
            return await worker.ask(text, [str(model.folder) for model in way])
        except BaseException:
            self._worker = None
            # Lost has ended it already; a cancelled wait leaves it in the middle of an answer.
            await worker.close()
            raise

    async def _running(self) -> Worker:
        if self._worker is None:
            worker, said = await Worker.start(
                self._folder, self._limits, command=self._command
            )
            if said.get("fault") == "missing":
                await worker.close()
                raise Refused(INSTALL)
            self._worker = worker
        return self._worker

    def _rest(self, fault: Lost) -> EngineDown:
        seconds = min(_LONGEST_REST, _FIRST_REST * 2**self._failures)
        self._failures += 1
        self._rests_until = self._now() + seconds
        log.error("translation.rests", seconds=seconds)
        return EngineDown(
            f"The translation engine failed twice: {fault}. It rests for {seconds:.0f} seconds; "
            "everything else goes on without it."
        )

    @staticmethod
    def _said(answer: dict[str, Any], way: Sequence[Model]) -> str:
        pairs = " and ".join(model.pair for model in way)
        if answer.get("fault") == "memory":
            raise Untranslated(
                f"The model {pairs} needs more memory than it may have; raise memory_mb under "
                "[translation] or use a smaller model."
            )
        if "fault" in answer or not isinstance(answer.get("text"), str):
            raise Untranslated(
                f"The model {pairs} is broken ({answer.get('detail', 'no text')}); install it "
                "again with `tocsin models install FILE`."
            )
        return str(answer["text"]).strip()

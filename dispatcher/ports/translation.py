"""The doors around machine translation: the engine, and the memory of what was translated."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from dispatcher.domain.message import Rendering


class Translator(Protocol):
    """An engine that puts single sentences into another language."""

    def targets(self, source: str) -> Sequence[str]:
        """The standardised tags that it can put *source* into."""
        ...

    def engine(self, source: str, target: str) -> str:
        """What would translate this pair, by name; raises ``Untranslated`` if nothing can."""
        ...

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """One sentence; raises ``Untranslated``, or ``EngineDown`` where a later try may help."""
        ...


class TranslationMemory(Protocol):
    """Sentences that were translated before, by machine or with a person's name."""

    async def known(
        self, sentences: Sequence[str], *, source: str, languages: Sequence[str]
    ) -> Mapping[tuple[str, str], Rendering]:
        """What is known, by (sentence, language)."""
        ...

    async def keep(
        self, found: Sequence[Rendering], *, source: str, language: str, now: int,
        alert_id: int | None = None,
    ) -> None:
        """Remember a machine's work; never in the place of what a person stands for."""
        ...

"""Machine translation: an installed model, the key of a sentence, and what goes wrong."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dispatcher.domain.errors import TocsinError


class Untranslated(TocsinError):
    """There is no translation of this text, and asking again will not bring one."""


class EngineDown(Untranslated):
    """The engine hung, died or rests after that; a later try may succeed."""

    retryable = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One installed package; *source* and *target* are standardised tags, *size* its bytes.

    *installed_at* is UTC ms, *folder* where it lies unpacked, *sha256* that of the file it came in.
    """

    source: str
    target: str
    version: str
    size: int
    sha256: str
    licence: str
    installed_at: int
    folder: Path

    @property
    def pair(self) -> str:
        """As people write it: ``en-es``."""
        return f"{self.source}-{self.target}"


def digest_of(text: str, language: str) -> str:
    """The key of a sentence in *language* (standardised tag) in the translation memory."""
    return hashlib.sha256(f"{language}\0{text}".encode()).hexdigest()

"""What people wrote to us and were answered, which decides whether they are answered again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """One answered message of the same number; *at* is UTC ms."""

    at: int
    words: str

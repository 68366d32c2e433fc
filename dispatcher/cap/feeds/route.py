"""Where a source's alerts come from, and the bounds of every look at it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The most that one look at a source may cost; times are real seconds, sizes are bytes."""

    connect: float = 10
    read: float = 20
    total: float = 45
    round: float = 60
    feed_bytes: int = 20_000_000
    document_bytes: int = 10_000_000
    batch_bytes: int = 40_000_000
    entries: int = 5_000
    pages: int = 10
    redirects: int = 5
    documents: int = 300
    at_once: int = 6
    rows: int = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One configured way in. *interval* is seconds of Tocsin's clock between looks.

    *url* is of a feed (``{since}`` in it becomes the time of the last success), *folder* of a
    drop, *hosts* (``name:port``) and *archives* (http addresses) of a stream.
    """

    name: str
    kind: str
    interval: float
    url: str = ""
    folder: Path = Path()
    hosts: tuple[str, ...] = ()
    archives: tuple[str, ...] = ()
    bounds: Bounds = Bounds()

"""A CAP document as read: its header and info blocks, each with its elements at hand."""

from collections.abc import Callable
from dataclasses import dataclass

from dispatcher.cap.block import Block
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.domain.alert import Moment, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the checks look at; *sent* is None if unreadable, *version* "1.0" to "1.2".

    *now* is the reader's clock in UTC ms, None if it has none.
    """

    version: str
    header: Block
    sent: Moment | None
    references: tuple[Reference, ...]
    infos: tuple[ReadInfo, ...]
    now: int | None = None


Check = Callable[[Document, Findings], None]

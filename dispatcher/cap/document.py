"""A CAP document as read: its header and info blocks, each with its elements at hand."""

from dataclasses import dataclass

from dispatcher.cap.block import Block
from dispatcher.cap.infos import ReadInfo
from dispatcher.domain.alert import Moment, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the checks look at; *sent* is None if unreadable, *version* "1.0" to "1.2"."""

    version: str
    header: Block
    sent: Moment | None
    references: tuple[Reference, ...]
    infos: tuple[ReadInfo, ...]

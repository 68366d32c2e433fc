"""CAP documents cut out of a stream of bytes that marks no borders between them."""

import re
from dataclasses import dataclass, field

_START = re.compile(rb"<(?:[\w.-]{1,40}:)?alert(?=[\s>])")
_END = re.compile(rb"</(?:[\w.-]{1,40}:)?alert\s*>")
_PROLOG = re.compile(rb"<\?xml[^<>]{0,200}\?>\s*\Z")
_LONGEST_TAG = 64  # a tag may be split between two reads


@dataclass(slots=True, kw_only=True)
class Frames:
    """Takes bytes as they come and gives whole documents; *lost* counts what was cut off.

    *most* is the largest document; what is larger is dropped up to the next start.
    """

    most: int
    lost: int = 0
    _kept: bytearray = field(default_factory=bytearray)
    _looked: int = 0

    def feed(self, data: bytes) -> list[bytes]:
        """The documents that are complete now."""
        self._kept += data
        found: list[bytes] = []
        while end := _END.search(self._kept, self._looked):
            document = self._cut(bytes(self._kept[: end.end()]))
            del self._kept[: end.end()]
            self._looked = 0
            if document is not None:
                found.append(document)
        self._looked = max(0, len(self._kept) - _LONGEST_TAG)
        if len(self._kept) > self.most:
            self.lost += 1
            self._drop()
        return found

    def _cut(self, until_end: bytes) -> bytes | None:
        """From the last start on: alerts hold no alerts, so an earlier start was broken off."""
        starts = [match.start() for match in _START.finditer(until_end)]
        self.lost += max(0, len(starts) - 1)
        if not starts or len(until_end) - starts[-1] > self.most:
            return None
        prolog = _PROLOG.search(until_end[max(0, starts[-1] - 300): starts[-1]])
        return until_end[starts[-1] - (len(prolog[0]) if prolog else 0):]

    def _drop(self) -> None:
        del self._kept[: len(self._kept) - _LONGEST_TAG]
        self._looked = 0

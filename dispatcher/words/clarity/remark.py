"""One remark on an alert's words, beside the element that it is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

MOST_QUOTED = 60  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """*code* names a sentence of the console (``console-clarity-<code>``), *gaps* fill it.

    *path* is the element in the document, ``/alert/info[2]/instruction[1]``.
    """

    code: str
    path: str
    language: str = ""
    gaps: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def quoted(text: str) -> str:
    """A passage as it may stand in a remark: one line, short."""
    one = " ".join(text.split())
    return one if len(one) <= MOST_QUOTED else one[: MOST_QUOTED - 3].rstrip() + "..."

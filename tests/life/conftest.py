"""Squares of the map, and CAP documents over them."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

_SQUARES = itertools.count()


@dataclass
class Square:
    """A square of the map, two degrees wide and one high, that no other test uses."""

    n: int

    @property
    def name(self) -> str:
        return f"sq{self.n}"

    @property
    def south(self) -> float:
        return -80.0 + (self.n // 60) % 150

    @property
    def west(self) -> float:
        return -170.0 + (self.n % 60) * 5

    @property
    def sender(self) -> str:
        return f"{self.name}@town.example"

    def number(self, name: str) -> str:
        return f"+1555{self.n:05d}{sum(name.encode()) % 100:02d}"

    def ring(self, west: float = 0.0, east: float = 2.0) -> str:
        s_, w, e = self.south, self.west + west, self.west + east
        return f"{s_},{w} {s_},{e} {s_ + 1},{e} {s_ + 1},{w} {s_},{w}"


def cap(
    square: Square, identifier: str, *, now: int, age: float = 0, msg_type: str = "Alert",
    refs: Sequence[str] = (), west: float = 0.0, east: float = 2.0, lasts: float | None = 7200,
    sender: str = "", status: str = "Actual", scope: str = "Public", note: str = "",
    event: str = "Flood", severity: str = "Severe", urgency: str = "Immediate",
    infos: Sequence[tuple[float, float, float]] = (), headline: str = "Flood on the river",
    area: str = "",
) -> str:
    """A CAP 1.2 document sent *age* seconds before *now* (UTC ms).

    *infos* are (west, east, seconds it lasts) of several info blocks, the gravest first.
    """
    sent = datetime.fromtimestamp(now / 1000 - age, UTC).replace(microsecond=0)
    blocks = infos or ((west, east, lasts),)
    body = "" if msg_type in ("Cancel", "Ack", "Error") else "".join(
        _info(square, sent, w, e, last, n, event, severity, urgency, headline, area)
        for n, (w, e, last) in enumerate(blocks)
    )
    named = f"<references>{' '.join(refs)}</references>" if refs else ""
    restriction = "<restriction>staff</restriction>" if scope == "Restricted" else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>{sender or square.sender}</sender><sent>{stamp(sent)}</sent><status>{status}</status>
 <msgType>{msg_type}</msgType><scope>{scope}</scope>{restriction}
 {note and f"<note>{note}</note>"}{named}{body}
</alert>"""


def _info(
    square: Square, sent: datetime, west: float, east: float, lasts: float | None, n: int,
    event: str, severity: str, urgency: str, headline: str, area: str,
) -> str:
    expires = f"<expires>{stamp(sent + timedelta(seconds=lasts))}</expires>" if lasts else ""
    level = severity if n == 0 else "Moderate"
    place = area or (
        f"<areaDesc>Part {n}</areaDesc><polygon>{square.ring(west, east)}</polygon>"
    )
    return f"""<info><language>en-GB</language><category>Met</category><event>{event}</event>
 <urgency>{urgency}</urgency><severity>{level}</severity><certainty>Observed</certainty>
 {expires}<headline>{headline}</headline><instruction>Move to higher ground.</instruction>
 <area>{place}</area></info>"""


def stamp(moment: datetime) -> str:
    """A CAP time."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def refer(square: Square, identifier: str, *, now: int, age: float, sender: str = "") -> str:
    """How CAP refers to the document of ``cap`` with the same arguments."""
    sent = datetime.fromtimestamp(now / 1000 - age, UTC).replace(microsecond=0)
    return f"{sender or square.sender},{identifier},{stamp(sent)}"


@pytest.fixture(scope="session")
def square() -> Callable[[], Square]:
    """Makes a fresh square."""
    return lambda: Square(next(_SQUARES))


@pytest.fixture(scope="session")
def document() -> Callable[..., str]:
    """Writes a CAP document."""
    return cap


@pytest.fixture(scope="session")
def reference() -> Callable[..., str]:
    """``sender,identifier,sent``."""
    return refer

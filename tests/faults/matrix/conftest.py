"""The judge of the fault matrix: the provider's ledger, never our own database."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from postgresql import empty_database

# The list is never later here than its second look, so that not even an unproven one is doubled.
NOUGHT = ("lost", "doubled", "unproven_doubled", "wrong", "untrue")


@dataclass(frozen=True)
class Crowd:
    """*n* people at one of 10,000 places; languages in turn."""

    n: int
    place: int = 0
    first: int = 0
    languages: Sequence[str] = ("en", "ar", "es")

    @property
    def numbers(self) -> dict[str, str]:
        """Language by number."""
        tags = self.languages
        return {f"+1555{2_000_000 + i:07d}": tags[i % len(tags)] for i in self._ids}

    @property
    def rows(self) -> list[str]:
        """Lines of a contacts file."""
        south, west = _corner(self.place)
        where = f"{south + 0.025:.3f},{west + 0.025:.3f}"
        return [
            f"p{i},{tag},{number},{where},yes"
            for i, (number, tag) in zip(self._ids, self.numbers.items(), strict=True)
        ]

    @property
    def _ids(self) -> range:
        return range(self.first, self.first + self.n)


def _corner(place: int) -> tuple[float, float]:
    """South and west of a square of a twentieth of a degree."""
    return 40 + place // 100 / 10, 5 + place % 100 / 10


def _cap(
    identifier: str = "flood-1", *, places: Sequence[int] = (0,), severity: str = "Extreme",
    msg_type: str = "Alert", references: str = "", sender: str = "duty@town.example",
    minutes_ago: float = 0,
) -> str:
    """A CAP 1.2 document for *places*."""
    sent = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    polygons = ""
    for south, west in map(_corner, places):
        north, east = south + 0.05, west + 0.05
        ring = [(south, west), (south, east), (north, east), (north, west), (south, west)]
        polygons += f"<polygon>{' '.join(f'{y:.3f},{x:.3f}' for y, x in ring)}</polygon>"
    info = "" if msg_type == "Cancel" else f"""
 <info><language>en-GB</language><category>Met</category><event>Flood</event>
  <urgency>Immediate</urgency><severity>{severity}</severity><certainty>Observed</certainty>
  <expires>{_stamp(sent + timedelta(hours=3))}</expires>
  <senderName>Town Flood Office</senderName><headline>Flood on the river</headline>
  <instruction>Move to higher ground.</instruction>
  <area><areaDesc>Old Town</areaDesc>{polygons}</area></info>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
 <sender>{sender}</sender><sent>{_stamp(sent)}</sent><status>Actual</status>
 <msgType>{msg_type}</msgType><scope>Public</scope>
 {references and f"<references>{references}</references>"}{info}
</alert>"""


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")


async def _judged(
    town: Any, alert_id: str, numbers: Mapping[str, str], *, seconds: float = 240
) -> dict[str, int]:
    """The counts for an alert once it is settled; nothing else went to these *numbers*.

    The ledger says who got what and how often. Of our own database only the word that a message
    was sent again without proof is believed, and such a second one is counted apart.
    """
    report = await town.settled(alert_id, seconds=seconds)
    texts = await _texts(town, alert_id)
    lines = [line for line in town.simulator.ledger() if line["to"] in numbers]
    accepted = Counter((line["to"], line["body"]) for line in lines)
    admitted = await _admitted(town, alert_id)
    known = {line["to"] for line in lines if _delivery(line) in admitted}
    delivered = {line["to"] for line in lines if line["status"] == "delivered"}
    return {
        "people": len(numbers), "accepted": len(lines),
        "lost": len(set(numbers) - {to for to, _ in accepted}),
        "doubled": sum(n - 1 for (to, _), n in accepted.items() if to not in known),
        "unproven": len(admitted),
        "unproven_doubled": sum(n - 1 for (to, _), n in accepted.items() if to in known),
        "wrong": sum(body not in texts.get(numbers[to], ()) for to, body in accepted),
        "untrue": abs(report["people"]["reached"] - len(delivered)),
    }


async def _texts(town: Any, alert_id: str) -> dict[str, set[str]]:
    """What the alert says, by language."""
    found: dict[str, set[str]] = {}
    for message in (await town.get(f"/{alert_id}/messages"))["items"]:
        found.setdefault(message["language"], set()).add(message["text"])
    return found


async def _lines(town: Any, alert_id: str) -> list[dict[str, Any]]:
    """Of the ledger, the messages with a wording of this alert, in the order of acceptance."""
    said = {text for some in (await _texts(town, alert_id)).values() for text in some}
    return [line for line in town.simulator.ledger() if line["body"] in said]


def _delivery(line: Mapping[str, Any]) -> str:
    """The id of the delivery in the callback address of a message."""
    return str(line["callback"].partition("?d=")[2].partition("&")[0])


async def _admitted(town: Any, alert_id: str) -> set[str]:
    """Deliveries that were sent again although nobody knows what became of the first."""
    found: set[str] = set()
    cursor = ""
    while True:
        page = await town.get(f"/{alert_id}/deliveries?limit=1000&cursor={cursor}")
        found |= {str(d["id"]) for d in page["items"] if d["reason"] == "resent-unproven"}
        if not page["next_cursor"]:
            return found
        cursor = page["next_cursor"]


def _span(town: Any, numbers: Iterable[str]) -> float:
    """Seconds from the first to the last first message to each of these *numbers*."""
    first: dict[str, int] = {}
    for line in town.simulator.ledger():
        if line["to"] in numbers:
            first.setdefault(line["to"], line["at"])
    return (max(first.values()) - min(first.values()) + 1) / 1000


def _said(fault: str, found: Mapping[str, Any], **figures: Any) -> None:
    """One line of figures; then nobody may be lost, doubled, misled or counted untruly."""
    more = {k: f"{v:.2f}" if isinstance(v, float) else v for k, v in figures.items()}
    told = ", ".join(f"{k.replace('_', ' ')} {v}" for k, v in {**found, **more}.items())
    print(f"\nfault {fault}: {told}")
    assert {k: found[k] for k in NOUGHT if found.get(k)} == {}


@pytest.fixture
def crowd() -> Callable[..., Crowd]:
    """Makes people."""
    return Crowd


@pytest.fixture
def town_of(make_town: Any) -> Callable[..., Awaitable[Any]]:
    """Makes a town with these people in it and one service that answers."""
    async def make(
        *crowds: Crowd, settings: dict[str, str] | None = None, **knobs: Any
    ) -> Any:
        town = await make_town(settings, **knobs)
        await town.bring_crowds(*crowds)
        await town.serve()
        return town

    return make


@pytest.fixture
def warn() -> Callable[..., Awaitable[dict[str, int]]]:
    """Issues one alert for everyone and counts what became of it."""
    async def warn(town: Any, everyone: Crowd) -> dict[str, int]:
        alert = await town.issue(_cap())
        return await _judged(town, alert["id"], everyone.numbers)

    return warn


@pytest.fixture
def cap() -> Callable[..., str]:
    """Writes a CAP 1.2 document."""
    return _cap


@pytest.fixture
def judged() -> Callable[..., Awaitable[dict[str, int]]]:
    """Counts what became of an alert."""
    return _judged


@pytest.fixture
def lines_of() -> Callable[..., Awaitable[list[dict[str, Any]]]]:
    """The ledger's lines of one alert."""
    return _lines


@pytest.fixture
def span() -> Callable[..., float]:
    """How long the sending to some people took."""
    return _span


@pytest.fixture
def said() -> Callable[..., None]:
    """Prints the counts of a fault and holds them to what must be nought."""
    return _said


@pytest.fixture
async def server() -> AsyncIterator[str]:
    """The address of an empty database on the server, dropped afterwards."""
    async with empty_database("faults") as url:
        yield url

"""What tests write: CAP documents over places of their own, and the people who are there."""

import csv
import io
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

NS = "urn:oasis:names:tc:emergency:cap:1.2"
_COUNT = itertools.count(1)


class Place:
    """A square of the map that no other test uses, with numbers of its own."""

    def __init__(self, n: int) -> None:
        self.south, self.west = -60.0 + (n // 60) * 2, -170.0 + (n % 60) * 5
        self.square = (self.south, self.west, self.south + 1, self.west + 1)
        self.name = f"place-{n}"
        self._n, self._numbers = n, itertools.count()

    @property
    def middle(self) -> tuple[float, float]:
        """A point well inside."""
        return self.south + 0.5, self.west + 0.5

    @property
    def ring(self) -> str:
        """The square as a CAP polygon."""
        south, west, north, east = self.square
        return f"{south},{west} {south},{east} {north},{east} {north},{west} {south},{west}"

    def number(self) -> str:
        """A fresh telephone number."""
        return f"+1555{self._n:04d}{next(self._numbers):03d}"


class People:
    """Rows of a contacts file."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.rows: list[dict[str, Any]] = []

    def add(self, languages: str = "en", **columns: Any) -> str:
        """One more person, in the middle of the place unless said otherwise; their number."""
        lat, lon = self.place.middle
        number = columns.get("sms") or columns.get("whatsapp") or self.place.number()
        row = {
            "id": f"{self.place.name}-{len(self.rows)}", "languages": languages, "lat": lat,
            "lon": lon, "exercise": "yes", "sms": number, **columns,
        }
        self.rows.append({k: v for k, v in row.items() if v is not None})
        return str(number)

    def csv(self) -> str:
        """The file."""
        names = list(dict.fromkeys(k for row in self.rows for k in row))
        out = io.StringIO()
        writer = csv.DictWriter(out, names)
        writer.writeheader()
        writer.writerows(self.rows)
        return out.getvalue()


def stamp(moment: datetime) -> str:
    """A CAP time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def cap(
    place: Place, identifier: str = "", *, msg_type: str = "Alert", status: str = "Actual",
    scope: str = "Public", sender: str = "duty@town.example", references: str = "",
    severity: str = "Severe", urgency: str = "Immediate", age: float = 0,
    lasts: float | None = 3600, event: str = "Flood", response: str = "", area: str = "",
    language: str = "en-GB", headline: str = "Flood on the river", info: str | None = None,
    more: str = "",
) -> str:
    """A CAP 1.2 document over *place*, sent *age* seconds ago; *area* replaces its area."""
    sent = datetime.now(UTC) - timedelta(seconds=age)
    expires = f"<expires>{stamp(sent + timedelta(seconds=lasts))}</expires>" if lasts else ""
    area = area or f"<areaDesc>Old Town</areaDesc><polygon>{place.ring}</polygon>"
    block = f"""<info><language>{language}</language><category>Met</category>
  <event>{event}</event>{response and f"<responseType>{response}</responseType>"}
  <urgency>{urgency}</urgency><severity>{severity}</severity><certainty>Observed</certainty>
  {expires}<senderName>Town Flood Office</senderName><headline>{headline}</headline>
  <instruction>Move to higher ground.</instruction><area>{area}</area>{more}</info>"""
    if info is not None or msg_type == "Cancel":
        block = info or ""
    identifier = identifier or f"{place.name}-{next(_COUNT)}"
    restriction = "<restriction>staff</restriction>" if scope == "Restricted" else ""
    addresses = "<addresses>staff</addresses>" if scope == "Private" else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="{NS}"><identifier>{identifier}</identifier><sender>{sender}</sender>
 <sent>{stamp(sent)}</sent><status>{status}</status><msgType>{msg_type}</msgType>
 <scope>{scope}</scope>{restriction}{addresses}
 {references and f"<references>{references}</references>"}{block}</alert>"""


def reference(alert: Any) -> str:
    """How CAP refers to an alert."""
    return f"{alert['sender']},{alert['identifier']},{alert['sent']}"


_PLACES = itertools.count(1)


@pytest.fixture
def place() -> Place:
    """A fresh place."""
    return Place(next(_PLACES))


@pytest.fixture
def people(place: Place) -> People:
    """An empty contacts file of the place."""
    return People(place)


@pytest.fixture(scope="session")
def new_place() -> Callable[[], Place]:
    """Makes more places."""
    return lambda: Place(next(_PLACES))


@pytest.fixture(scope="session", name="cap")
def write_cap() -> Callable[..., str]:
    """Writes a CAP document."""
    return cap


@pytest.fixture(scope="session")
def refer() -> Callable[[Any], str]:
    """``sender,identifier,sent``."""
    return reference


@pytest.fixture(scope="session")
def new_people() -> Callable[[Place], People]:
    """Makes more contacts files."""
    return People

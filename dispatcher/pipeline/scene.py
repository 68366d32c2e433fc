"""Everything that the decisions about one alert need to see, gathered once per alert."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from dispatcher.domain.alert import Alert, InfoGroup, Moment
from dispatcher.domain.area import Area
from dispatcher.domain.community import Group, Station
from dispatcher.domain.message import Kind, Occasion
from dispatcher.domain.policy import Audience, Mode, audience_of
from dispatcher.domain.record import AlertRecord
from dispatcher.ports import Selection, WordsPort


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the installation says of itself in messages (settings, unchanging in a run)."""

    name: str = ""
    zone: str = ""
    phone: str = ""
    emergency: str = "112"
    host_language: str = "en"
    public_url: str = ""
    mode: Mode = Mode.EXERCISE
    inbox_staffed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One info group with what lies inside it."""

    group: InfoGroup
    hazard: str
    selection: Selection
    communities: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One alert, its places, and the communities and stations as they are now.

    For a Cancel, *places* are those of the alert that it withdraws.
    """

    record: AlertRecord
    alert: Alert
    audience: Audience
    places: tuple[Place, ...]
    groups: Mapping[int, Group]
    stations: tuple[Station, ...]
    chain: tuple[int, ...]
    words: WordsPort
    house: House
    accepted: frozenset[str] | None
    still_holds: str = ""
    _occasions: dict[tuple[int, Kind, str], Occasion] = field(default_factory=dict)

    def occasion(self, position: int, kind: Kind, digits: str = "") -> Occasion:
        """What is known when the words for one info group and kind are chosen."""
        key = (position, kind, digits)
        if key not in self._occasions:
            self._occasions[key] = self._occasion(position, kind, digits)
        return self._occasions[key]

    def _occasion(self, position: int, kind: Kind, digits: str) -> Occasion:
        place = self.places[position]
        first = place.group.first
        record = self.record
        replaced = record.replaced_at if kind is not Kind.WARNING else None
        return Occasion(
            alert=self.alert, group=place.group, kind=kind, hazard=place.hazard,
            source=self.house.name or first.sender_name or self.alert.sender,
            zone=self.house.zone or offset_of(self.alert.sent), phone=self.house.phone,
            code=record.code, link=f"{self.house.public_url.rstrip('/')}/a/{record.code}",
            number=record.number, until=Moment(text="", at=record.expires_at),
            replaced=Moment(text="", at=replaced) if replaced else None,
            exercise=record.exercise, accepted=self.accepted,
            host_language=self.house.host_language, emergency=self.house.emergency,
            still_holds=self.still_holds, digits=digits,
        )

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """Around everything (south, west, north, east); None where points cannot leave out."""
        boxes = [place.selection.bounds for place in self.places]
        if not boxes or None in boxes or self.audience is Audience.OFFICERS:
            return None
        known = [box for box in boxes if box is not None]
        return (
            min(b[0] for b in known), min(b[1] for b in known),
            max(b[2] for b in known), max(b[3] for b in known),
        )

    @property
    def inside(self) -> frozenset[int]:
        """Communities that any info group touches."""
        return frozenset().union(*(place.communities for place in self.places))


def offset_of(moment: Moment) -> str:
    """The UTC offset as the issuer wrote it (``+02:00``): local time where no zone is set."""
    text = moment.text.strip()
    return text[-6:] if len(text) > 19 and text[-6] in "+-" else "UTC"


def build(
    record: AlertRecord, alert: Alert, original: Alert, *, mode: Mode, groups: Sequence[Group],
    stations: Sequence[Station], chain: Sequence[int], words: WordsPort, house: House,
    accepted: frozenset[str] | None, select: Callable[[Sequence[Area]], Selection],
    still_holds: str = "",
) -> Scene:
    """Gather a scene; *original* is the alert whose info blocks speak (or the withdrawn one)."""
    places = tuple(_place(group, groups, words, select) for group in original.groups)
    return Scene(
        record=record, alert=alert, places=places, groups={g.community_id: g for g in groups},
        audience=audience_of(alert.status, alert.scope, alert.msg_type, mode),
        stations=tuple(stations), chain=tuple(chain), words=words, house=house,
        accepted=accepted, still_holds=still_holds,
    )


def _place(
    group: InfoGroup, groups: Sequence[Group], words: WordsPort,
    select: Callable[[Sequence[Area]], Selection],
) -> Place:
    selection = select(group.first.areas)
    inside = frozenset(
        g.community_id for g in groups if g.area is not None and selection.meets(g.area)
    )
    return Place(
        group=group, hazard=words.hazard(group.first), selection=selection, communities=inside
    )

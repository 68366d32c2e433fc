"""Everything that the decisions about one alert need to see, gathered once per alert."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from dispatcher.domain.alert import Alert, InfoGroup, Moment
from dispatcher.domain.area import Area
from dispatcher.domain.community import Group, Station
from dispatcher.domain.message import Kind, NoticeWords, Occasion, Purpose, Renderings
from dispatcher.domain.policy import Audience, Mode, audience_of, end_of_group
from dispatcher.domain.record import AlertRecord, Planned, Told
from dispatcher.domain.review import Review, TaskState
from dispatcher.pipeline.local import Local
from dispatcher.ports import Selection, WordsPort

Decision = tuple[Planned, int | None]  # what goes, and on which of the person's ways
_REMEMBERED = 20_000  # kinds of people; a town has some hundreds


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
    drafts_at_deadline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One info group with what lies inside it.

    *ends_at* is UTC ms; *alert_id* and *sent_at* are those of the alert that an ending is about.
    """

    group: InfoGroup
    hazard: str
    selection: Selection
    communities: frozenset[int]
    ends_at: int
    over: bool = False
    alert_id: int = 0
    sent_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """An alert whose info blocks speak; for an ending with the id and ``sent`` of the alert."""

    alert: Alert
    alert_id: int = 0
    sent_at: int | None = None


class Decisions:
    """What was decided about one alert for everybody who is alike, so that it is decided once.

    Equal patterns are one object, and so are found by being the same.
    """

    def __init__(self) -> None:
        self._found: dict[Hashable, Decision] = {}
        self._patterns: dict[Planned, Planned] = {}

    def once(self, key: Hashable, decide: Callable[[], Decision]) -> Decision:
        """The decision for *key*; taken now if it has not been yet."""
        if key not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            pattern, way = decide()
            self._found[key] = (self._patterns.setdefault(pattern, pattern), way)
        return self._found[key]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One alert, its places, and the communities and stations as they are now.

    For a Cancel, *places* are those of the alerts that it withdraws, one after the other, and
    *roots* says by which of them each alert of the chain came to be withdrawn. *chain* is
    everything that the alert stands for, *history* that with the Cancels that told of it.
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
    history: tuple[int, ...] = ()
    roots: Mapping[int, int] = field(default_factory=dict)
    reviews: tuple[Review, ...] = ()
    renderings: Renderings = field(default_factory=Renderings)
    local: Local = field(default_factory=Local)
    notice: NoticeWords | None = None
    decisions: Decisions = field(default_factory=Decisions)
    _occasions: dict[tuple[int, Kind, str], Occasion] = field(default_factory=dict)

    def kind_for(self, told: Told | None) -> Kind:
        """An update is one only for who was told before; to others it is a warning.

        Of an Alert somebody was told before only by the copy that it took the place of.
        """
        kind = self.record.kind
        if kind in (Kind.UPDATE, Kind.WARNING):
            return Kind.WARNING if told is None else Kind.UPDATE
        return kind

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
        replaced = (place.sent_at or record.replaced_at) if kind is not Kind.WARNING else None
        said = self._said(position, kind)
        # What nobody checked in time may go out, where that is the policy, and says so.
        lapsed = _tags(said, TaskState.LAPSED) if self.house.drafts_at_deadline else frozenset()
        return Occasion(
            alert=self.alert, group=place.group, kind=kind, hazard=place.hazard,
            source=self.house.name or first.sender_name or self.alert.sender,
            zone=self.house.zone or offset_of(self.alert.sent), phone=self.house.phone,
            code=record.code, link=f"{self.house.public_url.rstrip('/')}/a/{record.code}",
            number=record.number, until=Moment(text="", at=self._until(place, kind)),
            replaced=Moment(text="", at=replaced) if replaced else None,
            exercise=record.exercise,
            accepted=None if self.accepted is None else self.accepted | lapsed,
            reviewed={r.subject.language: r.words for r in said if r.words is not None},
            barred=_tags(said, TaskState.REJECTED),
            host_language=self.house.host_language, emergency=self.house.emergency,
            still_holds=self.still_holds, digits=digits, renderings=self.renderings,
            notice=self.notice,
        )

    def variant(
        self, position: int, kind: Kind, community_id: int | None, *, channel: str,
        purpose: Purpose,
    ) -> str:
        """What sets the public text of one community apart: the facts that are theirs."""
        if (channel, purpose) != ("sms", Purpose.PUBLIC):
            return ""
        return self.local.mark(self.places[position].hazard, kind, community_id)

    def _said(self, position: int, kind: Kind) -> list[Review]:
        return [
            r for r in self.reviews if (r.subject.position, r.subject.kind) == (position, kind)
        ]

    def _until(self, place: Place, kind: Kind) -> int:
        """Each info group ends by itself; an ending is true until its own alert is over."""
        holds = kind in (Kind.WARNING, Kind.UPDATE)
        return place.ends_at if holds else self.record.expires_at

    def valid_until(self, position: int, kind: Kind) -> int | None:
        """When what is said of an info group is over, if that is before the alert is."""
        end = self._until(self.places[position], kind)
        return end if end < self.record.expires_at else None

    def position_for(self, alert_id: int, position: int) -> int:
        """The place that an ending is about for who was told by *alert_id* at *position*."""
        root = self.roots.get(alert_id)
        mine = [n for n, place in enumerate(self.places) if place.alert_id == root]
        if not mine:
            return min(position, len(self.places) - 1)
        return mine[min(position, len(mine) - 1)]

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
        return frozenset().union(*(p.communities for p in self.places if not p.over))


def _tags(reviews: Sequence[Review], state: TaskState) -> frozenset[str]:
    return frozenset(r.subject.language for r in reviews if r.state is state)


def offset_of(moment: Moment) -> str:
    """The UTC offset as the issuer wrote it (``+02:00``): local time where no zone is set."""
    text = moment.text.strip()
    return text[-6:] if len(text) > 19 and text[-6] in "+-" else "UTC"


def build(
    record: AlertRecord, alert: Alert, speaking: Sequence[Speaking], *, mode: Mode,
    groups: Sequence[Group], stations: Sequence[Station], chain: Sequence[int],
    words: WordsPort, house: House, accepted: frozenset[str] | None,
    select: Callable[[Sequence[Area]], Selection], now: int, still_holds: str = "",
    history: Sequence[int] = (), roots: Mapping[int, int] | None = None,
    reviews: Sequence[Review] = (), renderings: Renderings | None = None,
    local: Local | None = None,
) -> Scene:
    """Gather a scene; *speaking* are the alerts whose info blocks speak (or the withdrawn ones)."""
    places = tuple(
        _place(one, group, groups, words, select, now)
        for one in speaking for group in one.alert.groups
    )
    return Scene(
        record=record, alert=alert, places=places, groups={g.community_id: g for g in groups},
        audience=audience_of(alert.status, alert.scope, alert.msg_type, mode),
        stations=tuple(stations), chain=tuple(chain), words=words, house=house,
        accepted=accepted, still_holds=still_holds, history=tuple(history), roots=roots or {},
        reviews=tuple(reviews), renderings=renderings or Renderings(), local=local or Local(),
    )


def _place(
    one: Speaking, group: InfoGroup, groups: Sequence[Group], words: WordsPort,
    select: Callable[[Sequence[Area]], Selection], now: int,
) -> Place:
    selection = select(group.first.areas)
    inside = frozenset(
        g.community_id for g in groups if g.area is not None and selection.meets(g.area)
    )
    ends_at = end_of_group(one.alert, group)
    return Place(
        group=group, hazard=words.hazard(group.first), selection=selection, communities=inside,
        ends_at=ends_at, over=ends_at <= now, alert_id=one.alert_id, sent_at=one.sent_at,
    )

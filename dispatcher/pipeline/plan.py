"""The plan stage: who gets a message about an alert, in which language and on which way."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dispatcher.domain.contact import Person, Profile, Role
from dispatcher.domain.delivery import State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.policy import Audience
from dispatcher.domain.record import Mailing, Planned, Recipient, Told, WordsKey
from dispatcher.pipeline.scene import Decision, Scene

WRITTEN = ("sms", "whatsapp")
_ENDED = (Kind.AREA_LEFT, Kind.WITHDRAWN, Kind.ALL_CLEAR)

_Place = tuple[list[Recipient], int]  # a recipient among those of a mailing


def plan(
    people: Sequence[Person], *, scene: Scene, told: Mapping[int, Told], skip: frozenset[int],
    turns: Counter[str],
) -> list[Mailing]:
    """Deliveries for a page of people, decided once for all who are alike.

    *turns* counts on across pages. *skip* are people who have their message about this alert
    already (leaders who are asked to relay, an earlier run of the same page).
    """
    sorting = Sorting(turns)
    for person, position in zip(people, _positions(people, scene), strict=True):
        if person.contact_id in skip:
            continue
        before = told.get(person.contact_id)
        if before is not None and before.kind in _ENDED:
            before = None
        if position is not None:
            pattern, way = _decided(person.profile, position, scene.kind_for(before), scene)
            address_id = None if way is None else person.addresses[way]
            sorting.add(pattern, person.contact_id, address_id, person.profile.community_id,
                        (person.contact_id,))
        elif before is not None:
            # The place is no longer covered: said on the same way and in the same language.
            sorting.add(_again(before, scene, Kind.AREA_LEFT), before.contact_id,
                        before.address_id, before.community_id, (person.contact_id,))
    return sorting.mailings


class Sorting:
    """Puts every recipient to the mailing of their pattern, in turn; a shared number once."""

    def __init__(self, turns: Counter[str]) -> None:
        self.mailings: list[Mailing] = []
        self._turns = turns
        self._found: dict[int, tuple[list[Recipient], dict[int, _Place]]] = {}
        self._taken: dict[tuple[object, ...], dict[int, _Place]] = {}

    def add(
        self, pattern: Planned, contact_id: int, address_id: int | None,
        community_id: int | None, people: tuple[int, ...],
    ) -> None:
        """One more recipient; to a number that has this message already only its people."""
        found = self._found.get(id(pattern))
        to, taken = found if found is not None else self._begin(pattern)
        if address_id is not None:
            if address_id in taken:
                _join(*taken[address_id], people)
                return
            taken[address_id] = (to, len(to))
        turn = self._turns[pattern.language] = self._turns[pattern.language] + 1
        to.append(Recipient(contact_id, address_id, community_id, turn, people))

    def _begin(self, pattern: Planned) -> tuple[list[Recipient], dict[int, _Place]]:
        to: list[Recipient] = []
        self.mailings.append(Mailing(pattern=pattern, to=to))
        # As the rows are unique: two patterns may be the same message for different reasons.
        same = (pattern.language, pattern.kind, pattern.purpose, pattern.channel, pattern.round)
        self._found[id(pattern)] = to, self._taken.setdefault(same, {})
        return self._found[id(pattern)]


def _join(to: list[Recipient], n: int, people: tuple[int, ...]) -> None:
    to[n] = to[n]._replace(people=to[n].people + people)


def _positions(people: Sequence[Person], scene: Scene) -> list[int | None]:
    """For each person the gravest info group that covers them, or None."""
    if scene.audience is Audience.NOBODY:
        return [None] * len(people)
    if scene.audience is Audience.OFFICERS:
        return [0 if p.role is Role.OFFICER else None for p in people]
    found: list[int | None] = [None] * len(people)
    for place in scene.places:
        if place.over:
            continue
        hits = place.selection.concerned(people, groups_inside=place.communities)
        for n, hit in enumerate(hits):
            if hit and found[n] is None:
                found[n] = place.group.position
    if scene.audience is Audience.EXERCISE:
        return [n if p.exercise else None for n, p in zip(found, people, strict=True)]
    return found


def _decided(profile: Profile, position: int, kind: Kind, scene: Scene) -> Decision:
    purpose = Purpose.OFFICER if scene.audience is Audience.OFFICERS else Purpose.PUBLIC
    return scene.decisions.once((profile, position, kind), lambda: _decide(
        profile, scene=scene, position=position, kind=kind, purpose=purpose
    ))


def written(
    person: Person, *, scene: Scene, position: int, kind: Kind, purpose: Purpose,
    without: frozenset[str] = frozenset(),
) -> Planned:
    """The person's message on the best way that has words they read.

    *without* are ways already tried.
    """
    pattern, way = _decide(
        person.profile, scene=scene, position=position, kind=kind, purpose=purpose,
        without=without,
    )
    return replace(
        pattern, people=(person.contact_id,), contact_id=person.contact_id,
        community_id=person.community_id,
        address_id=None if way is None else person.addresses[way],
    )


def _decide(
    profile: Profile, *, scene: Scene, position: int, kind: Kind, purpose: Purpose,
    without: frozenset[str] = frozenset(),
) -> Decision:
    """What everyone like this gets, and on which of their ways.

    A way where the person's best language has no words gives way to one that has them
    (no approved WhatsApp text means SMS at once).
    """
    occasion = scene.occasion(position, kind)
    group = scene.groups.get(profile.community_id or 0)
    community = tuple(tag for tag, _share in group.languages) if group else ()
    ways = [
        (n, channel, opted_out) for n, (channel, opted_out) in enumerate(profile.ways)
        if channel in WRITTEN and channel not in without
    ]
    choices: list[tuple[int, str, str, str]] = []
    for n, channel, opted_out in ways:
        choice = None if opted_out else scene.words.choose(
            occasion, languages=profile.languages, community=community, channel=channel,
            purpose=purpose,
        )
        if choice:
            choices.append((n, channel, *choice))
    if not choices:
        return _unreachable(profile, scene, kind, purpose, ways), None
    order = [s.key for s in profile.languages]
    # Of ways that are as good the first: the person's own order.
    way, channel, language, wanted = min(choices, key=lambda c: _rank(c[2], c[3], order))
    return Planned(
        words=WordsKey(
            position=position, language=language, channel=channel, kind=kind, purpose=purpose,
            variant=scene.variant(
                position, kind, profile.community_id, channel=channel, purpose=purpose
            ),
        ),
        kind=kind, purpose=purpose, channel=channel, transport=channel, language=language,
        wanted_language=wanted, state=State.QUEUED, priority=_priority(scene, purpose),
        valid_until=scene.valid_until(position, kind),
    ), way


def _rank(language: str, wanted: str, order: Sequence[str]) -> int:
    if language == wanted:
        return 0
    return order.index(language) if language in order else len(order)


def _unreachable(
    profile: Profile, scene: Scene, kind: Kind, purpose: Purpose,
    ways: Sequence[tuple[int, str, bool]],
) -> Planned:
    state, reason = State.UNREACHABLE, "cannot-read"
    if not ways:
        reason = "no-way"
    elif all(opted_out for _, _, opted_out in ways):
        state, reason = State.OPTED_OUT, "opted-out"
    wanted = profile.languages[0].key
    return Planned(
        words=None, kind=kind, purpose=purpose, channel=ways[0][1] if ways else "",
        transport="", language=wanted, wanted_language=wanted, state=state, reason=reason,
        priority=_priority(scene, purpose),
    )


def endings(
    owed: Sequence[Told], people: Mapping[int, tuple[int, ...]], *, scene: Scene, kind: Kind,
    closed: frozenset[tuple[int, str]], turns: Counter[str],
) -> list[Mailing]:
    """One ending for each delivery that told somebody; *closed* are (address id, transport)
    pairs that were opted out of since: these are listed, not written to.
    """
    sorting = Sorting(turns)
    for told in owed:
        shut = (told.address_id, told.transport) in closed
        sorting.add(
            _again(told, scene, kind, shut=shut), told.contact_id, told.address_id,
            told.community_id, people.get(told.delivery_id, ()),
        )
    return sorting.mailings


def _again(told: Told, scene: Scene, kind: Kind, *, shut: bool = False) -> Planned:
    """Said once more to who was told, on the same way and in the same language."""
    alike = (
        kind, shut, told.alert_id, told.position, told.purpose, told.channel, told.transport,
        told.language, told.wanted_language, told.variant, told.station_id,
    )
    return scene.decisions.once(alike, lambda: (_repeated(told, scene, kind, shut), None))[0]


def _repeated(told: Told, scene: Scene, kind: Kind, shut: bool) -> Planned:
    position = scene.position_for(told.alert_id, told.position)
    channel, transport, language = _ending_way(told, scene, position, kind)
    ending = Planned(
        words=WordsKey(
            position=position, language=language, channel=channel, kind=kind,
            purpose=told.purpose, variant=told.variant,
        ),
        kind=kind, purpose=told.purpose, channel=channel, transport=transport,
        language=language, wanted_language=told.wanted_language,
        state=State.SENT if told.purpose is Purpose.STATION else State.QUEUED,
        priority=_priority(scene, told.purpose), station_id=told.station_id,
    )
    if shut:
        return replace(ending, words=None, state=State.OPTED_OUT, reason="opted-out")
    return ending


def _ending_way(told: Told, scene: Scene, position: int, kind: Kind) -> tuple[str, str, str]:
    """(channel, transport, language) of an ending: as told, else SMS, else the host language.

    Approved WhatsApp content may lack this ending, and a language that only the issuer's own
    block had may lack any; the number is the same for SMS.
    """
    occasion = scene.occasion(position, kind)
    ways = [(told.channel, told.transport)]
    if told.channel == "whatsapp":
        ways.append(("sms", "sms"))
    for language in (told.language, scene.house.host_language):
        for channel, transport in ways:
            rung = scene.words.rung(
                occasion, language=language, channel=channel, purpose=told.purpose
            )
            if rung is not None:
                return channel, transport, language
    return *ways[-1], scene.house.host_language


def _priority(scene: Scene, purpose: Purpose) -> int:
    first = purpose in (Purpose.LEADER, Purpose.STATION)
    return scene.record.priority * 10 + (0 if first else 5)

"""The plan stage: who gets a message about an alert, in which language and on which way."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dispatcher.domain.contact import Person, Role, Way
from dispatcher.domain.delivery import State
from dispatcher.domain.message import Kind, Purpose
from dispatcher.domain.policy import Audience
from dispatcher.domain.record import Planned, Told, WordsKey
from dispatcher.pipeline.scene import Scene

WRITTEN = ("sms", "whatsapp")
_ENDED = (Kind.AREA_LEFT, Kind.WITHDRAWN, Kind.ALL_CLEAR)


def plan(
    people: Sequence[Person], *, scene: Scene, told: Mapping[int, Told], skip: frozenset[int],
    turns: Counter[str],
) -> list[Planned]:
    """Deliveries for a page of people; *turns* counts on across pages.

    *skip* are people who have their message about this alert already (leaders who are asked to
    relay, an earlier run of the same page).
    """
    positions = _positions(people, scene)
    merged: dict[tuple[object, ...], Planned] = {}
    for person, position in zip(people, positions, strict=True):
        if person.contact_id in skip:
            continue
        planned = _for_person(person, position, scene, told.get(person.contact_id))
        if planned is None:
            continue
        key = _same_message(planned)
        if key in merged:
            planned = _joined(merged[key], planned)
        merged[key] = planned
    return [_with_turn(p, turns) for p in merged.values()]


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


def _for_person(
    person: Person, position: int | None, scene: Scene, told: Told | None
) -> Planned | None:
    still_told = told is not None and told.kind not in _ENDED
    if position is None:
        return area_left(told, scene) if told is not None and still_told else None
    kind = scene.record.kind
    if kind in (Kind.UPDATE, Kind.WARNING):
        # Of an Alert somebody was told before only by the copy that it took the place of.
        kind = Kind.UPDATE if still_told else Kind.WARNING
    purpose = Purpose.OFFICER if scene.audience is Audience.OFFICERS else Purpose.PUBLIC
    return written(person, scene=scene, position=position, kind=kind, purpose=purpose)


def written(
    person: Person, *, scene: Scene, position: int, kind: Kind, purpose: Purpose,
    without: frozenset[str] = frozenset(),
) -> Planned:
    """The person's message on the best way that has words they read.

    A way where the person's best language has no words gives way to one that has them
    (no approved WhatsApp text means SMS at once). *without* are ways already tried.
    """
    occasion = scene.occasion(position, kind)
    group = scene.groups.get(person.community_id or 0)
    community = tuple(tag for tag, _share in group.languages) if group else ()
    ways = [w for w in person.ways if w.channel in WRITTEN and w.channel not in without]
    open_ways = [w for w in ways if not w.opted_out]
    choices: list[tuple[Way, str, str]] = []
    for way in open_ways:
        choice = scene.words.choose(
            occasion, languages=person.languages, community=community, channel=way.channel,
            purpose=purpose,
        )
        if choice:
            choices.append((way, *choice))
    if not choices:
        return _unreachable(person, scene, kind, purpose, ways, open_ways)
    order = [s.key for s in person.languages]
    best = min(choices, key=lambda c: _rank(c[1], c[2], order))
    way, language, wanted = next(
        c for c in choices if _rank(c[1], c[2], order) == _rank(best[1], best[2], order)
    )
    return Planned(
        words=WordsKey(
            position=position, language=language, channel=way.channel, kind=kind, purpose=purpose
        ),
        kind=kind, purpose=purpose, channel=way.channel, transport=way.channel,
        language=language, wanted_language=wanted, state=State.QUEUED,
        priority=_priority(scene, purpose), people=(person.contact_id,),
        address_id=way.address_id, contact_id=person.contact_id,
        community_id=person.community_id, valid_until=scene.valid_until(position, kind),
    )


def _rank(language: str, wanted: str, order: Sequence[str]) -> int:
    if language == wanted:
        return 0
    return order.index(language) if language in order else len(order)


def _unreachable(
    person: Person, scene: Scene, kind: Kind, purpose: Purpose, ways: Sequence[Way],
    open_ways: Sequence[Way],
) -> Planned:
    state, reason = State.UNREACHABLE, "cannot-read"
    if not ways:
        reason = "no-way"
    elif not open_ways:
        state, reason = State.OPTED_OUT, "opted-out"
    wanted = person.languages[0].key
    return Planned(
        words=None, kind=kind, purpose=purpose, channel=ways[0].channel if ways else "",
        transport="", language=wanted, wanted_language=wanted, state=state, reason=reason,
        priority=_priority(scene, purpose), people=(person.contact_id,),
        contact_id=person.contact_id, community_id=person.community_id,
    )


def area_left(told: Told, scene: Scene) -> Planned:
    """The place is no longer covered: said on the same way and in the same language."""
    return _again(told, scene, Kind.AREA_LEFT, (told.contact_id,))


def endings(
    owed: Sequence[Told], people: Mapping[int, tuple[int, ...]], *, scene: Scene, kind: Kind,
    closed: frozenset[tuple[int, str]], turns: Counter[str],
) -> list[Planned]:
    """One ending for each delivery that told somebody; *closed* are (address id, transport)
    pairs that were opted out of since: these are listed, not written to.
    """
    planned = []
    for told in owed:
        ending = _again(told, scene, kind, people.get(told.delivery_id, ()))
        if (told.address_id, told.transport) in closed:
            ending = _as_opted_out(ending)
        planned.append(_with_turn(ending, turns))
    return planned


def _again(told: Told, scene: Scene, kind: Kind, people: tuple[int, ...]) -> Planned:
    position = scene.position_for(told.alert_id, told.position)
    channel, transport, language = _ending_way(told, scene, position, kind)
    return Planned(
        words=WordsKey(
            position=position, language=language, channel=channel, kind=kind,
            purpose=told.purpose, variant=told.variant,
        ),
        kind=kind, purpose=told.purpose, channel=channel, transport=transport,
        language=language, wanted_language=told.wanted_language,
        state=State.SENT if told.purpose is Purpose.STATION else State.QUEUED,
        priority=_priority(scene, told.purpose), people=people, address_id=told.address_id,
        contact_id=told.contact_id, community_id=told.community_id, station_id=told.station_id,
    )


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


def _as_opted_out(p: Planned) -> Planned:
    return replace(p, words=None, state=State.OPTED_OUT, reason="opted-out")


def _priority(scene: Scene, purpose: Purpose) -> int:
    first = purpose in (Purpose.LEADER, Purpose.STATION)
    return scene.record.priority * 10 + (0 if first else 5)


def _same_message(p: Planned) -> tuple[object, ...]:
    if p.address_id is None:
        return (None, p.contact_id)
    return (p.address_id, p.language, p.kind, p.purpose, p.channel)


def _joined(one: Planned, other: Planned) -> Planned:
    return replace(one, people=one.people + other.people)


def _with_turn(p: Planned, turns: Counter[str]) -> Planned:
    turns[p.language] += 1
    return replace(p, turn=turns[p.language])

